// The words of the search page that its script needs. They belong to the dictionaries of the site; the shape stands here
// because the page hands them over as data. `{n}` and the like are filled in by `fillIn`.
import type { Helper } from './engine.ts';

export interface SearchStrings {
  searching: string;
  countNone: string;
  countOne: string;
  countMany: string;
  /** `{n}` is the count in words. */
  unfiltered: string;
  /** `{n}` of `{total}` words. */
  covered: string;
  /** `{words}` stand in no decision. */
  unknownWords: string;
  /** `{typed}` was not found; `{meant}` was searched for instead, mended or completed. */
  mended: string;
  completed: string;
  /** `{names}` were looked for too. */
  alsoSearched: string;
  /** Decisions with `{words}` are left out. */
  excluded: string;
  /** The decisions `{citations}` are left out. */
  excludedDecisions: string;
  /** AND and OR were typed. */
  operators: string;
  /** A quotation mark was not closed. */
  unclosed: string;
  /** The question has no word, or none with a subject. */
  lacks: Record<'word' | 'subject', string>;
  /** No decision has `{phrase}` word for word. */
  missingPhrase: string;
  partedPhrase: string;
  /** Shown when the question was searched in the other language's text. */
  otherLanguage: string;
  /** `{values}` of the address are no filters of the library. */
  ignored: string;
  /** The first `{n}` characters were searched. */
  cut: string;
  stripped: string;
  /** A period `{from}` `{to}` that ends before it begins, and the button that turns it round. */
  reversed: string;
  swapYears: string;
  /** `{count}` in words, of which the first `{n}` are printed. */
  printed: string;
  /** Which helper's file could not be loaded, and what the search does without it. */
  without: Record<Helper, string>;
  citationFound: string;
  /** `{n}` decisions fit. */
  citationAmbiguous: string;
  /** Stands before decisions of which the few figures typed may be the number. */
  citationPossible: string;
  /** `{citation}` is not in the library. */
  citationAbsent: string;
  /** Stands before decisions that only look like the one cited. */
  citationNear: string;
  /** What the citation says and the entry does not bear out; of a date, `{cited}` and the one `{given}` by the entry. */
  mismatch: Record<'date' | 'section' | 'identifier', string>;
  /** What is cited is in the library, but not among the results: one decision, several, or a part of them. */
  filteredOut: Record<'one' | 'all' | 'some', string>;
  /** `{count}` results in words, the decision or decisions cited among them. */
  countWithCited: Record<'one' | 'many', string>;
  /** Stands between the decision or decisions cited and those that cite them, or that the other words found. */
  othersCiting: Record<'one' | 'many', string>;
  othersByWords: string;
  /** Several values of the facets `{names}` are chosen: a decision needs one of each. */
  alternatives: string;
  removeFilter: string;
  from: string;
  to: string;
  headnote: string;
  holding: string;
  paragraph: string;
  suggestionOne: string;
  /** `{n}` suggestions stand below the box. */
  suggestionMany: string;
}

export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
