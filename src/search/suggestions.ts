// What the search box offers while the reader types: filters that the words name (an issue, an obstacle, a provision, a
// court, a mission). The last words typed are taken, as many as fit, so that in "silenzio tribunale di rom" the court is
// offered and "silenzio" stays in the question. Words are compared without accents and by their beginning; an elided
// article or a preposition never decides.
import type { Resolution } from '../citations/resolve-citation.ts';
import type { Language } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
import { normalise, normaliseText } from '../text/normalise.ts';
import { functionWords } from './function-words.ts';

/** The facets that are suggested: those whose values have names that people type. */
export const suggestedFacets = ['issue', 'obstacle', 'provision', 'court', 'mission'] as const;
export type SuggestedFacet = (typeof suggestedFacets)[number];

export interface Suggestion {
  facet: SuggestedFacet;
  value: string;
  label: string;
  /** How many decisions the library has of it. */
  count: number;
  /** Other names of it in the same language. */
  synonyms: string[];
}

/** A suggestion with its names as they are compared: ` corte appello roma `. */
interface Named {
  suggestion: Suggestion;
  label: string;
  synonyms: string[];
}

export interface SuggestionList {
  language: Language;
  named: Named[];
}

export interface Suggested {
  suggestion: Suggestion;
  /** The other name that was typed; null where the label has the words. */
  synonym: string | null;
  /** What the suggestion does not take of the words typed: it stays in the question. */
  rest: string;
}

/** Fewer characters name nothing yet. */
const shortestTyped = 2;
/** No name has more words than this; what stands before the last ones of a long paste names nothing. */
const mostWords = 12;
/** Of several words typed, the last one by itself names something only from this length on. */
const shortestLastWord = 3;

/** The list as a file: for each facet rows of code, label, number of decisions and other names. */
export function formatSuggestions(suggestions: readonly Suggestion[]): string {
  const rowsOf = (facet: SuggestedFacet) => suggestions.filter((each) => each.facet === facet).map(({ value, label, count, synonyms }) => [value, label, count, ...synonyms]);
  return JSON.stringify(Object.fromEntries(suggestedFacets.map((facet) => [facet, rowsOf(facet)])));
}

export function readSuggestions(text: string, language: Language): SuggestionList {
  const file = JSON.parse(text) as Record<SuggestedFacet, [value: string, label: string, count: number, ...synonyms: string[]][]>;
  return listSuggestions(suggestedFacets.flatMap((facet) => file[facet].map(([value, label, count, ...synonyms]) => ({ facet, value, label, count, synonyms }))), language);
}

export function listSuggestions(suggestions: readonly Suggestion[], language: Language): SuggestionList {
  return {
    language,
    named: suggestions.map((suggestion) => ({ suggestion, label: nameInWords(suggestion.label, language), synonyms: suggestion.synonyms.map((synonym) => nameInWords(synonym, language)) })),
  };
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** An abbreviation is one word, however it is dotted: `d.lgs.`, `d. lgs.`, `T.U.I.`. */
const letters = /d\. ?lgs|\p{L}(?:\.\p{L}{1,4}(?![\p{L}\p{N}\p{M}]))+|[\p{L}\p{N}\p{M}]+/giu;

/** `dell'Ambasciata` → dell, ambasciata; `29-bis` → 29, bis; `d.lgs.` → dlgs. */
function readWords(plain: string): Word[] {
  return [...plain.matchAll(letters)].map(({ 0: found, index }) => ({ text: fold(found).replace(/[. ]/g, ''), start: index, end: index + found.length }));
}

function nameInWords(name: string, language: Language): string {
  return ` ${contentWords(name, language).join(' ')} `;
}

/** The words of a name, without those that carry no subject. */
export function contentWords(name: string, language: Language): string[] {
  return readWords(normaliseText(name)).flatMap(({ text }) => (functionWords[language].has(text) ? [] : [text]));
}

/** Every word of the name that is looked for begins so; a number before the last word is meant whole. */
const beginnings = (words: readonly Word[]): string[] => words.map(({ text }, place) => ` ${text}${/^\d+$/.test(text) && place < words.length - 1 ? ' ' : ''}`);

/** How well a name has the words, lower is better: the label begins with them, has them, another name has them or helps. */
function fit({ label, synonyms }: Named, words: readonly Word[]): { rank: number; synonym: number } | null {
  const wanted = beginnings(words);
  const has = (name: string): boolean => wanted.every((beginning) => name.includes(beginning));
  if (has(label)) return { rank: label.startsWith(` ${words.map(({ text }) => text).join(' ')}`) ? 0 : 1, synonym: -1 };
  const whole = synonyms.findIndex(has);
  if (whole !== -1) return { rank: 2, synonym: whole };
  const helping = synonyms.findIndex((name) => has(label + name));
  return helping === -1 ? null : { rank: 3, synonym: helping };
}

/** A phrase in quotation marks, open or closed, and a word with a minus: they are meant for the text search alone. */
const reserved = /["«“„][^"»”]*(?:["»”]|$)|(?<!\S)-\S*/gu;

/** The best `limit` suggestions, best first: by how well they fit, then whole words before beginnings, then the most used. */
export function suggest({ language, named }: SuggestionList, typed: string, limit: number): Suggested[] {
  const { text: plain, toOriginal } = normalise(typed);
  if (plain.trim().length < shortestTyped) return [];
  const free = Math.max(0, ...[...plain.matchAll(reserved)].map(({ 0: found, index }) => index + found.length));
  const words = readWords(plain).filter(({ start }) => start >= free);
  const fitting = (wanted: readonly Word[], rest: string): Suggested[] => {
    const last = ` ${wanted.at(-1)?.text} `;
    return named
      .flatMap((each) => {
        const found = fit(each, wanted);
        if (!found) return [];
        const { suggestion } = each;
        const synonym = suggestion.synonyms[found.synonym] ?? null;
        const name = each.synonyms[found.synonym] ?? each.label;
        return [{ suggested: { suggestion, synonym, rest }, order: found.rank * 2 + (name.includes(last) ? 0 : 1) }];
      })
      .sort((a, b) => a.order - b.order || b.suggested.suggestion.count - a.suggested.suggestion.count)
      .slice(0, limit)
      .map(({ suggested }) => suggested);
  };

  // By itself, a function word may be the beginning of another word ("di" of "diniego") as long as it is being typed.
  const withSubject = words.filter(({ text }) => !functionWords[language].has(text));
  const content = withSubject.length > 0 ? withSubject : words.filter(({ end }) => end === plain.length);
  for (const [from, first] of content.entries()) {
    const wanted = content.slice(from);
    if (wanted.length > mostWords) continue;
    if (from > 0 && wanted.length === 1 && first.text.length < shortestLastWord) break;
    // Prepositions between what stays and what is taken ("silenzio del | tribunale") go with the latter.
    const before = content[from - 1];
    const taken = words[before ? words.indexOf(before) + 1 : 0] ?? first;
    const found = fitting(wanted, typed.slice(0, toOriginal(taken).start).trim());
    if (found.length > 0) return found;
  }
  return [];
}

/** A citation that fits more decisions than this is a list to be searched, not a suggestion. */
const mostCited = 3;

/** The decisions to which a citation may lead at once; none where it fits many or where it and the entry disagree. */
export function citedDecisions(resolution: Resolution | null): string[] {
  if (resolution?.state === 'found') return resolution.mismatch ? [] : [resolution.id];
  return resolution?.state === 'ambiguous' && resolution.ids.length <= mostCited ? resolution.ids : [];
}
