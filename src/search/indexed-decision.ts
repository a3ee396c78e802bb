// What the full-text index reads of a decision: its sections, each in a field that weighs more or less, those that a reader
// can be led to with their permanent anchors.
import type { Decision } from '../cases/decision.ts';
import { issuesOf, provisionsOf, type Library } from '../cases/library.ts';
import { plainText } from '../cases/plain-text.ts';
import type { Language } from '../i18n/languages.ts';

/** How much a word counts in each field, against one in the prose. Tuned on `npm run bench:search`. */
export const fieldWeights = { title: 4, holding: 2, headnote: 2, prose: 1, name: 2, label: 0.25 } as const;
export type Field = keyof typeof fieldWeights;

export interface Section {
  field: Field;
  /** `headnote`, `h1`, `p3`; null where there is nothing to lead to. */
  anchor: string | null;
  text: string;
}

/** Every registered number and identifier in each form in which it is printed. */
export function registeredNumbers(decision: Decision): string[] {
  const numbers = decision.numbers.flatMap(({ raw, normalised }) => [normalised, raw]);
  const identifiers = [decision.ecli?.value, decision.celex, decision.hudocId].filter((value) => typeof value === 'string');
  return [...new Set([...numbers, ...identifiers])];
}

export function sectionsOf(decision: Decision, library: Library, language: Language): Section[] {
  const court = library.courts.get(decision.court);
  const mission = decision.mission === null ? undefined : library.missions.get(decision.mission);
  const labels = [
    ...issuesOf(decision).flatMap((key) => {
      const issue = library.issues.get(key);
      return issue ? [issue.label[language], issue.definition[language], ...issue.synonyms[language]] : [];
    }),
    ...provisionsOf(decision).map((key) => library.provisions.get(key)?.label[language]),
    mission?.name[language],
    mission?.countryName[language],
    court?.name[language],
  ].filter((label) => label !== undefined);
  const sections: Section[] = [
    { field: 'title', anchor: null, text: decision.title[language] },
    { field: 'headnote', anchor: 'headnote', text: decision.headnote[language] },
    ...decision.holdings.map(({ id, text }): Section => ({ field: 'holding', anchor: id, text: text[language] })),
    ...decision.paragraphs.map(({ number, text }): Section => ({ field: 'prose', anchor: `p${number}`, text: plainText(text[language]) })),
    { field: 'name', anchor: null, text: [decision.officialName?.[language] ?? '', ...registeredNumbers(decision)].join('. ') },
    { field: 'label', anchor: null, text: labels.join('. ') },
  ];
  return sections.filter(({ text }) => text !== '');
}
