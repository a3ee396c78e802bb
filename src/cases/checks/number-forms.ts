// A number's fixed form fits its kind and repeats what the source prints; a number of unproven kind carries a doubt.
import type { Problem } from '../../problems/problem.ts';
import type { NumberKind } from '../vocabulary.ts';
import { problemAt, type EntryRule } from './corpus.ts';

const italian = { form: /^\d+(\/\d{4})?$/, example: '20127/2021' };
const forms: Record<NumberKind, { form: RegExp; example: string }> = {
  decision: italian,
  rg: italian,
  appeal: italian,
  unstated: italian,
  case: { form: /^C-\d+\/\d{2}( PPU)?$/, example: 'C-550/16' },
  application: { form: /^\d+\/\d{2}$/, example: '6697/18' },
  rv: { form: /^\d+(-\d+)?$/, example: '661981-03' },
};

/** The figures of a number as printed, thousands points and stray spaces left out: `n. 20.127 / 2021` → `n. 20127/2021`. */
const figures = (raw: string): string => raw.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1').replace(/\s*([/-])\s*/g, '$1');

export const numberForms: EntryRule = ({ record, files }) => {
  const problems: Problem[] = [];
  record.numbers.forEach(({ kind, raw, normalised }, index) => {
    const { form, example } = forms[kind];
    if (!form.test(normalised)) {
      problems.push(problemAt(files.it, ['numbers', index, 'normalised'],
        { it: `"${normalised}" non è la forma di un numero di tipo ${kind}`, en: `"${normalised}" is not the form of a number of kind ${kind}` },
        { it: `scriverlo come ${example}, oppure correggere kind`, en: `write it like ${example}, or correct kind` }));
      return;
    }
    const [, number = '', year] = /(\d+)(?:\/(\d+))?/.exec(normalised) ?? [];
    const printed = [...figures(raw).matchAll(/\d+(?:\/(\d{2,4}))?/g)].filter(([text]) => Number(text.split('/')[0]) === Number(number));
    const sameYear = printed.some(([, printedYear]) => printedYear === undefined || year === undefined || printedYear.slice(-2) === year.slice(-2));
    if (!sameYear) {
      problems.push(problemAt(files.it, ['numbers', index, 'normalised'],
        { it: `è ${normalised}, ma la fonte stampa "${raw}"`, en: `is ${normalised}, but the source prints "${raw}"` },
        { it: 'correggere quello dei due che è sbagliato: raw ripete la fonte alla lettera, normalised dice lo stesso numero', en: 'correct the wrong one: raw repeats the source to the letter, normalised says the same number' }));
    }
    if (kind === 'unstated' && !record.doubts.some(({ field }) => field === 'numbers' || field === `numbers.${index}`)) {
      problems.push(problemAt(files.it, ['numbers', index, 'kind'],
        { it: 'il tipo di questo numero non è provato e nessun dubbio lo dice al lettore', en: 'the kind of this number is not proved and no doubt tells the reader' },
        { it: 'aggiungere a doubts una voce con field: numbers, che dica come la fonte chiama il numero e perché non basta', en: 'add an item with field: numbers to doubts, which says what the source calls the number and why that is not enough' }));
    }
  });
  return problems;
};
