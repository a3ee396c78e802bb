// Both languages have the same headings and the same paragraphs in the same order, under the three headings of a decision.
import { languages, type Language } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { proseHeadings, proseParts, type Prose } from '../prose.ts';
import { proseProblem, type Entry } from './corpus.ts';

const headingsOf = (language: Language): string => proseParts.map((part) => `## ${proseHeadings[language][part]}`).join(', ');

interface OutlineItem {
  text: string;
  line: number;
}

/** Headings and paragraphs in the order in which they stand: `## facts`, `[1]`, `[2]`. */
export function outlineOf(prose: Prose): OutlineItem[] {
  return [
    ...prose.headings.map(({ line, part, text }) => ({ line, text: `## ${part ?? text}` })),
    ...prose.paragraphs.map(({ line, number }) => ({ line, text: number === null ? '[ ]' : `[${number}]` })),
  ].sort((a, b) => a.line - b.line);
}

function headingProblems(language: Language, prose: Prose, at: (line: number, wrong: Problem['wrong'], mend: Problem['mend']) => void): void {
  let last = -1;
  for (const heading of prose.headings) {
    if (heading.part === null) {
      at(heading.line, { it: `"${heading.text}" non è un titolo di una decisione`, en: `"${heading.text}" is not a heading of a decision` }, { it: `scrivere ${headingsOf(language)}`, en: `write ${headingsOf(language)}` });
      continue;
    }
    const place = proseParts.indexOf(heading.part);
    if (place <= last) {
      at(heading.line, { it: `"${heading.text}" sta due volte o fuori posto`, en: `"${heading.text}" stands twice or out of place` }, { it: `ogni titolo sta una volta, in quest’ordine: ${headingsOf(language)}`, en: `each heading stands once, in this order: ${headingsOf(language)}` });
    }
    last = Math.max(last, place);
    if (!prose.paragraphs.some((paragraph) => paragraph.part === heading.part)) {
      at(heading.line, { it: `sotto "${heading.text}" non c’è nessun capoverso`, en: `no paragraph stands under "${heading.text}"` }, { it: 'scrivere che cosa dice la fonte, oppure togliere il titolo nelle due lingue', en: 'write what the source says, or take the heading out in both languages' });
    }
  }
  for (const paragraph of prose.paragraphs) {
    if (paragraph.part === null) at(paragraph.line, { it: 'questo capoverso non sta sotto un titolo', en: 'this paragraph stands under no heading' }, { it: `metterlo sotto ${headingsOf(language)}`, en: `put it under ${headingsOf(language)}` });
  }
}

export const proseOutline = ({ files, prose }: Entry): Problem[] => {
  const problems: Problem[] = [];
  for (const language of languages) {
    headingProblems(language, prose[language], (line, wrong, mend) => problems.push(proseProblem(files[language], line, 'prose', wrong, mend)));
  }
  const [italian, english] = [outlineOf(prose.it), outlineOf(prose.en)];
  const index = italian.findIndex((item, place) => item.text !== english[place]?.text);
  if (index === -1 && italian.length === english.length) return problems;
  const place = index === -1 ? italian.length : index;
  const [expected, found] = [italian[place]?.text, english[place]?.text];
  problems.push(proseProblem(files.en, english[place]?.line ?? english.at(-1)?.line ?? 1, 'prose',
    { it: `non segue l’italiano: qui ha ${found ?? 'la fine del testo'}, mentre l’italiano ha ${expected ?? 'la fine del testo'}`, en: `does not follow the Italian: here it has ${found ?? 'the end of the text'} where the Italian has ${expected ?? 'the end of the text'}` },
    expected !== undefined && !english.some((item) => item.text === expected)
      ? { it: `aggiungere in en.mdx la traduzione di ${expected}, oppure toglierlo da it.mdx se non è mai stato pubblicato`, en: `add the translation of ${expected} to en.mdx, or take it out of it.mdx where it was never published` }
      : { it: 'dare alle due lingue gli stessi titoli e gli stessi numeri, nello stesso ordine', en: 'give both languages the same headings and numbers in the same order' }));
  return problems;
};
