import type { MarkedPassage } from '../../annotations/mark-passages.ts';
import type { EditorialNote } from '../../cases/editorial-note.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { Language } from '../../i18n/languages.ts';

/** What the notes mark in a block of the page, by its anchor. */
export function passagesIn(notes: readonly EditorialNote[], anchor: string, language: Language): MarkedPassage[] {
  const { editorialNotes, labels } = dictionary(language);
  return notes.filter(({ on }) => on === anchor).map(({ id, number, quote, kind }) => ({ id, number, quote: quote?.[language] ?? null, label: editorialNotes.mark(number, labels.noteKind[kind]) }));
}
