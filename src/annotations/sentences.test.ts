import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { languages } from '../i18n/languages.ts';
import { cutSentences } from './sentences.ts';

const cut = (text: string): string[] => cutSentences(text).map(({ start, end }) => text.slice(start, end));

describe('cutSentences', () => {
  it.each([
    [['La domanda è accolta.', 'Le spese sono compensate.']],
    [['Così Cass. civ., Sez. Un., sent. n. 20127 del 2021.', 'La Corte conferma.']],
    [['Il sig. Rossi e la sig.ra Bianchi ricorrono ai sensi dell’art. 30, co. 6, d.lgs. 286/1998.', 'Il Tribunale accoglie.']],
    [['La causa Dabo c. Svezia, n. 12510/18, fu decisa nel 2024.', 'Nessuna violazione dell’art. 8.']],
    [['Si veda l’art. 29, comma 1, lett. d) e l’art. 30 t.u. imm., cfr. Cass. n. 4/2020.']],
    [['Lo dice il T.U.I.', 'La norma è chiara.']],
    [['Il T.U.I. Immigrazione non basta.']],
    [['Si applica l’art. 702-bis c.p.c. Cassazione e merito concordano.']],
    [['Passaporti, visti, ecc.', 'La Corte non li ha visti.']],
    [['Fu sentita il 3 marzo 2020.', '2 giorni dopo arrivò il diniego.']],
    [['«Il diniego è illegittimo.»', 'Così il giudice.']],
    [['(La parte non è comparsa.)', 'La causa è decisa.']],
    [['È giusto?', 'No!', 'Va rifatto.']],
    [['Secondo il d.P.R. 394/1999 e il D.M. 12 maggio 2011 serve il certificato.', 'Qui manca.']],
    [['1. Il ricorso è fondato.', '2. Le spese seguono la soccombenza.']],
    [['Ministero dell’Interno, prof. G. Bianchi rel., ha depositato nota.']],
    [['The applicant lived in Sweden.', 'He applied in 2016.']],
    [['In Dabo v. Sweden (no. 12510/18, § 40) the Court found no violation.', 'The case ended.']],
    [['Mr. Smith and Dr. Jones were heard, cf. Art. 8 and paras. 40 and 41.', 'They agreed.']],
    [['The answer is no.', 'The Court explains why.']],
    [['Case No. C-550/16, A and S, concerned a minor.', 'It was referred by The Hague.']],
    [['Evidence, e.g. DNA tests, was offered.', 'None was refused.']],
    [['Il reddito è di 6.000,50 euro l’anno, n. 3 familiari.', 'Basta.']],
    [['La decide la Corte.', 'Il giudice esegue.']],
    [['The letter was sent.', 'The family waited.']],
    [['Corte cost., sent. 202/2013, e Corte cost. 88/2020 lo confermano.', 'Così anche il TAR.']],
    [['La madre di A. e B. vive a Roma.', 'Il figlio, A., è minore.']],
    [['Il visto fu chiesto da A.', 'Il console lo negò.']],
    [['A. Rossi c. Ministero, v. The Netherlands and B. v. Denmark were cited.']],
    [['Una frase senza punto finale']],
  ])('%j', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
    expect(cut(`  ${sentences.join('\n')}\n`)).toEqual(sentences);
  });

  it('gives nothing for white space alone', () => {
    expect(cutSentences(' \n')).toEqual([]);
  });

  it('leaves out nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'A', '.', ' ', '?', '1', 'n', '»', '\n', 'Cass'), maxLength: 60 }), (text) => {
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('cuts no paragraph of the library after an abbreviation', () => {
    const wrong: string[] = [];
    for (const { id, paragraphs } of readLibrary().decisions) {
      for (const { text } of paragraphs) {
        for (const language of languages) wrong.push(...cut(text[language]).filter((sentence) => /(?:^|\s)(?:art|artt|n|nn|no|nos|Cass|sig|lett|v|c|sez|sent|co|par|para|pp|cfr|d\.lgs)\.$/i.test(sentence) && !/\bno\.$/.test(sentence)).map((sentence) => `${id}: ${sentence}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('stays quick on long hostile text', () => {
    for (const part of ['. ', 'a.', '.»» ', 'A. A']) {
      const started = performance.now();
      cutSentences(part.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
