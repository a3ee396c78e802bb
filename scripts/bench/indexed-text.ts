// The one text that every system of the bench searches: what our own search reads of a decision, in normalised characters.
import type { Library } from '../../src/cases/library.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { sectionsOf } from '../../src/search/indexed-decision.ts';
import { normaliseText } from '../../src/text/normalise.ts';

export interface IndexedText {
  id: string;
  title: string;
  /** Headnote, holdings, prose, labels and numbers, a string each. */
  texts: string[];
}

export function indexedTexts(library: Library, language: Language): IndexedText[] {
  return library.decisions.map((decision) => {
    const [title, ...others] = sectionsOf(decision, library, language);
    return { id: decision.id, title: normaliseText(title?.text ?? ''), texts: others.map(({ text }) => normaliseText(text)) };
  });
}
