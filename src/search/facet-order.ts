// In what order the values of a facet stand, and which of them a long list shows at first.
import type { Language } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
import { normaliseText } from '../text/normalise.ts';

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

/** How many values a list shows before the reader asks for all. */
export const shortList = 8;
/** A list longer than this has a box to look for a value. */
export const longList = 15;

/** What was chosen first, then what is most used, then by label; so what nothing carries comes last. */
export function orderFacetValues(values: readonly FacetValue[], language: Language): FacetValue[] {
  const collator = new Intl.Collator(language);
  return [...values].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || collator.compare(a.label, b.label));
}

export interface ListState {
  /** What the reader looks for among the labels. */
  sought: string;
  expanded: boolean;
}

const asCompared = (text: string): string => fold(normaliseText(text));

/** The values that are in sight, of values in their order. Looking for a word goes through all of them. */
export function valuesInSight(ordered: readonly FacetValue[], { sought, expanded }: ListState): Set<string> {
  const words = asCompared(sought).split(/\s+/).filter((word) => word !== '');
  const isFound = ({ label }: FacetValue): boolean => words.every((word) => asCompared(label).includes(word));
  const isShown = (value: FacetValue, place: number): boolean => (words.length > 0 ? isFound(value) : expanded || value.chosen || place < shortList);
  return new Set(ordered.filter(isShown).map(({ value }) => value));
}
