import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, mostWords, parseQuestion, readOperators } from './question.ts';
import { wordsOf } from './terms.ts';

const read = (text: string) => {
  const { words, phrases, excluded } = parseQuestion(text);
  return { words: words.map(({ folded }) => folded).join(' '), phrases: phrases.map((phrase) => phrase.text), excluded: excluded.map((phrase) => phrase.text) };
};
const only = (words: string) => ({ words, phrases: [], excluded: [] });

describe('parseQuestion', () => {
  it.each([
    ['visto negato', only('visto negato')],
    ['"nulla osta" visto', { words: 'visto', phrases: ['nulla osta'], excluded: [] }],
    ['“nulla osta” e «coesione familiare» „Familie“', { words: 'e', phrases: ['nulla osta', 'coesione familiare', 'Familie'], excluded: [] }],
    ['visto -cittadinanza', { words: 'visto', phrases: [], excluded: ['cittadinanza'] }],
    ['-"protezione speciale" visto', { words: 'visto', phrases: [], excluded: ['protezione speciale'] }],
    ['visto -«permesso unico»', { words: 'visto', phrases: [], excluded: ['permesso unico'] }],
    ['(-dna visto)', { words: 'visto', phrases: [], excluded: ['dna'] }],
    ['-visto -dna', { words: '', phrases: [], excluded: ['visto', 'dna'] }],
    ['nulla-osta', only('nulla osta')],
    ['visto - negato', only('visto negato')],
    ['art. 29 -bis', { words: 'art 29', phrases: [], excluded: ['bis'] }],
    ['-2021 visto', only('2021 visto')],
    ['C-550/16', only('c55016')],
    ['"aperta e mai chiusa', only('aperta e mai chiusa')],
    ['visto "', only('visto')],
    ['"" «» visto', only('visto')],
    ['"…" visto', only('visto')],
    ['visto -', only('visto')],
    ['visto --', only('visto')],
    ["dell'ambasciata", only('dell ambasciata')],
    ['visto\u0000\u0007negato', only('visto negato')],
    ['\u202Evisto\u202C', only('visto')],
    ['<script>alert(1)</script>', only('script alert 1 script')],
    ['(a+)+$ [.*] \\', only('a')],
    ['', only('')],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes anything for a question and loses none of its words', () => {
    const pieces = fc.constantFrom('visto', 'nulla osta', '"', '“', '”', '„', '«', '»', '-', '--', ' ', '\n', '\u0000', '\u202E', '\u200B', '(', ')', '[.*]', '\\', '29-bis', 'é', '\u0301', '😀', '\uD83D');
    fc.assert(
      fc.property(fc.oneof(fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { words, phrases, excluded } = parseQuestion(text);
        const read = [...words, ...[...phrases, ...excluded].flatMap((phrase) => phrase.words)];
        // Signs that part words in a question (quotation marks, control characters) part them in the text too.
        const plain = wordsOf(text.replace(/\p{Cc}+/gu, ' ').replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ''));
        expect(read.flatMap(({ folded }) => [...folded]).sort()).toEqual(plain.flatMap(({ folded }) => [...folded]).sort());
      }),
      { numRuns: 300 },
    );
  });

  it.each(['"', '“', '«', '"a', '“a', '«a ', '-', ' -', ' -a', '-a', '-"', ' -"', ' -"a', ' -«', '(-', '(a+)+$', '\u0000', '\u202E', '\u0301', 'a"-', '1-', '9', '<', 'à'])('takes time in step with the length of a question made of %j', (part) => {
    const started = performance.now();
    parseQuestion(part.repeat(100_000 / part.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a quotation mark', () => {
  it.each(['visto "nulla osta', '“nulla osta scaduto', 'visto «nulla osta', '"nulla osta" "visto', 'visto -"nulla osta', '" visto'])('that is opened and not closed is told: %s', (text) => {
    expect(parseQuestion(text).unclosed).toBe(true);
  });

  it.each(['visto', '"nulla osta" visto', 'visto "', '"" visto', '«» visto', '"…" visto', 'visto”', 'l"altro', '«nulla osta» “visto”', ''])('that opens nothing is not: %s', (text) => {
    expect(parseQuestion(text).unclosed).toBe(false);
  });
});

describe('readOperators', () => {
  it.each([
    ['nulla osta AND visto', 'nulla osta visto', true],
    ['visto OR permesso', 'visto permesso', true],
    ['madre E padre O figlio', 'madre padre figlio', true],
    ['visto NOT cittadinanza', 'visto -cittadinanza', false],
    ['NOT cittadinanza visto', '-cittadinanza visto', false],
    ['visto NON cittadinanza', 'visto -cittadinanza', false],
    ['visto AND NOT "protezione speciale"', 'visto -"protezione speciale"', true],
    ['visto NOT (cittadinanza OR "protezione speciale") madre', 'visto -cittadinanza -"protezione speciale" madre', false],
    ['visto NOT 29-bis', 'visto -"29-bis"', false],
    ['visto NOT -dna', 'visto -dna', false],
    ['visto NOT Cass. 20127/2021', 'visto -Cass. 20127/2021', false],
  ])('reads %s as %s', (question, text, joined) => {
    const read = readOperators(question);
    expect({ ...read, text: read.text.replace(/\s+/g, ' ') }).toEqual({ text, joined });
  });

  it.each([
    'madre e padre', 'visto and permit', 'visto not issued', 'il visto NON è arrivato', 'NON accompagnati minori', 'E padre', 'visto AND', 'visto NOT', 'A E S', 'sentenza A E S', '"nulla AND osta" visto', '«madre NON padre» visto',
    'visto NON NON NOT', 'VISTO NON RILASCIATO', 'MADRE E PADRE', 'DNA AND CTU', 'ANDARE in Italia', 'l’E-mail', 'X, Y, A, B AND others', '',
  ])('leaves %j as it is', (question) => {
    expect(readOperators(question)).toEqual({ text: question, joined: false });
  });

  it('loses no other word, whatever stands around', () => {
    const piece = fc.constantFrom('visto', 'AND', 'OR', 'NOT', 'E', 'NON', '(', ')', '"', '-', '29-bis', 'è', '«', '»', 'A');
    const others = (text: string): string[] => wordsOf(text.replace(/(?<=^|[\s(])-?(?:AND|OR|NOT|E|NON)(?=[\s()]|$)/g, '')).map(({ folded }) => folded);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }).map((all) => all.join(' ')), (question) => {
        expect(others(readOperators(question).text)).toEqual(others(question));
      }),
    );
  });

  it.each(['a NOT ', 'a NOT (', 'a AND ', 'a AND', '"', '(NOT ', 'NOT', 'a AND        '])('takes little time for a long question made of %j', (part) => {
    const started = performance.now();
    readOperators(part.repeat(10_000 / part.length));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('contentWords', () => {
  const content = (text: string, language: 'it' | 'en' = 'it'): string[] => contentWords(wordsOf(text), language).map(({ folded }) => folded);

  it('are those that carry the subject, each once and in order', () => {
    expect(content('il visto per il figlio e il visto')).toEqual(['visto', 'figlio']);
    expect(content('what can the embassy do', 'en')).toEqual(['embassy']);
  });

  it('are all the words where none carries a subject', () => {
    expect(content('che cosa è')).toEqual(['che', 'cosa', 'e']);
  });

  it('have the office that is spelled like a preposition', () => {
    expect(content('attesa al SUI')).toEqual(['attesa', 'sui']);
    expect(content('attesa sui tempi')).toEqual(['attesa', 'tempi']);
  });

  it('are the longest where there are too many, in their order', () => {
    const words = Array.from({ length: 30 }, (_, index) => `${'parola'.repeat(1 + (index % 2))}${String.fromCharCode(97 + index / 2)}`);
    const kept = content(words.join(' '));
    expect(kept).toHaveLength(mostWords);
    expect(kept).toEqual(words.filter((word) => kept.includes(word)));
    const shortestKept = Math.min(...kept.map((word) => word.length));
    expect(words.filter((word) => !kept.includes(word) && word.length > shortestKept)).toEqual([]);
  });
});
