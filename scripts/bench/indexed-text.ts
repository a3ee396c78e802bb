// The one text that every system of the bench searches: what our own search reads of a decision, in normalised characters.
import type { Library } from '../../src/cases/library.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { indexedDecision } from '../../src/search/indexed-page.ts';
import { normaliseText } from '../../src/text/normalise.ts';

export interface IndexedText {
  id: string;
  title: string;
  /** Headnote, holdings, prose, labels, numbers and court, a string each. */
  texts: string[];
}

export function indexedTexts(library: Library, language: Language): IndexedText[] {
  return library.decisions.map((decision) => {
    const [title = '', ...texts] = indexedDecision(decision, library, language).texts.map(normaliseText);
    return { id: decision.id, title, texts: texts.filter((text) => text !== '') };
  });
}
