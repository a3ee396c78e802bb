// What the full-text index reads of a decision: a small page made for it from the record, in normalised text (one
// apostrophe, one hyphen, plain spaces), with an anchor for each headnote, holding and paragraph. The visible page keeps
// its own typography and never has to carry marks for the search.
import { issuesOf, provisionsOf, type Library } from '../cases/library.ts';
import type { Decision } from '../cases/decision.ts';
import type { Language } from '../i18n/languages.ts';
import { normaliseText } from '../text/normalise.ts';

export interface IndexedDecision {
  url: string;
  html: string;
  /** The same text as plain strings, for the list of words. */
  texts: string[];
}

interface Part {
  id: string;
  text: string;
  /** Weight inside Pagefind: how much more than prose a word counts here. */
  weight: number;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Prose as read aloud: the marks of Markdown are no words. Link targets go, link texts stay. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/(\*\*|__|\*|`)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every registered number and identifier in each form in which it is printed, for the `cite` field. */
export function registeredNumbers(decision: Decision): string[] {
  const numbers = decision.numbers.flatMap(({ raw, normalised }) => [normalised, raw]);
  const identifiers = [decision.ecli?.value, decision.celex, decision.hudocId].filter((value) => typeof value === 'string');
  return [...new Set([...numbers, ...identifiers])];
}

export function indexedDecision(decision: Decision, library: Library, language: Language): IndexedDecision {
  const court = library.courts.get(decision.court);
  const mission = decision.mission === null ? undefined : library.missions.get(decision.mission);
  const labels = [
    ...issuesOf(decision).map((key) => library.issues.get(key)?.label[language]),
    ...provisionsOf(decision).map((key) => library.provisions.get(key)?.label[language]),
    mission?.name[language],
    mission?.countryName[language],
  ].filter((label) => label !== undefined);

  const parts: Part[] = [
    { id: 'headnote', text: decision.headnote[language], weight: 3 },
    ...decision.holdings.map(({ id, text }) => ({ id, text: text[language], weight: 2 })),
    ...decision.paragraphs.map(({ number, text }) => ({ id: `p${number}`, text: plainText(text[language]), weight: 1 })),
    { id: 'labels', text: labels.join('. '), weight: 1 },
    { id: 'court', text: court?.name[language] ?? '', weight: 0.5 },
  ].filter(({ text }) => text !== '');
  const meta = {
    title: decision.title[language],
    name: decision.officialName?.[language] ?? '',
    cite: registeredNumbers(decision).join(' '),
  };

  const field = ([name, text]: [string, string]): string => (text === '' ? '' : `<i data-pagefind-meta="${name}[content]" content="${escape(normaliseText(text))}"></i>`);
  const section = ({ id, text, weight }: Part): string => `<p id="${id}" data-pagefind-weight="${weight}">${escape(normaliseText(text))}</p>`;
  return {
    url: `/${language}/decisions/${decision.id}/`,
    html: `<html lang="${language}"><body>${Object.entries(meta).map(field).join('')}${parts.map(section).join('')}</body></html>`,
    texts: [...Object.values(meta), ...parts.map(({ text }) => text)],
  };
}
