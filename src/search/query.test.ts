import { describe, expect, it } from 'vitest';
import { mostWords, parseQuery, wordsOf } from './query.ts';

describe('parseQuery', () => {
  it.each([
    ['it', 'nulla osta scaduto appuntamento', ['nulla', 'osta', 'scaduto', 'appuntamento']],
    ['it', 'l’ambasciata', ['ambasciata']],
    ['it', "Dell'ambasciata a Dhaka", ['ambasciata', 'dhaka']],
    ['it', 'quanto tempo ha la ambasciata per il rilascio del visto?', ['tempo', 'ambasciata', 'rilascio', 'visto']],
    ['it', 'perché la validità è negata', ['validita', 'negata']],
    ['it', 'nulla-osta nulla osta', ['nulla', 'osta']],
    ['it', 'art. 29-bis T.U.I. e c.p.c.', ['art', '29-bis', 'tui', 'cpc']],
    ['it', 'd.lgs. 286/1998', ['dlgs', '286/1998']],
    ['en', 'DNA test and travel document', ['dna', 'test', 'travel', 'document']],
    ['en', 'the embassy’s silence', ['embassy', 'silence']],
    ['it', '   ', []],
    ['it', '<script>alert(1)</script>', ['script', 'alert', '1']],
  ] as const)('reads (%s) %j as %j', (language, question, words) => {
    expect(parseQuery(question, language)).toEqual({ phrase: null, words });
  });

  it('keeps function words when there is nothing else', () => {
    expect(parseQuery('chi è', 'it').words).toEqual(['chi', 'e']);
    expect(parseQuery('the who', 'en').words).toEqual(['the', 'who']);
  });

  it.each([
    ['"unità familiare"', 'unità familiare'],
    ['«unità familiare»', 'unità familiare'],
    ['“l’unità del nucleo”', "l'unità del nucleo"],
  ])('reads the wholly quoted %s as a phrase', (question, phrase) => {
    expect(parseQuery(question, 'it')).toEqual({ phrase, words: [] });
  });

  it.each(['"del ricorrente" domanda', '"', '""', '" "', '"!"', 'unità "familiare'])('does not take %j for a phrase', (question) => {
    expect(parseQuery(question, 'it').phrase).toBeNull();
  });

  it('keeps the longest words of a question that has too many, in their order', () => {
    const { words } = parseQuery('visto negato ambasciata islamabad appuntamento prefettura diffida ricorso cautelare silenzio', 'it');
    expect(words).toHaveLength(mostWords);
    expect(words).toEqual(['ambasciata', 'islamabad', 'appuntamento', 'prefettura', 'diffida', 'ricorso', 'cautelare', 'silenzio']);
  });

  it('stays quick on long hostile text', () => {
    for (const part of ['a.', 'a’', '-', '1/', '"', 'à', '«', '\u200B']) {
      const started = performance.now();
      parseQuery(part.repeat(50_000), 'it');
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});

describe('wordsOf', () => {
  it('cuts hyphens and dots between letters and keeps signs around digits', () => {
    expect(wordsOf('nulla-osta, C-550/16 PPU; ECLI:EU:C:2018:248. art.29')).toEqual(['nulla', 'osta', 'c-550/16', 'ppu', 'ecli:eu:c:2018:248', 'art.29']);
  });
});
