// A note and where it stands on the page as it is now.
import type { Note, NoteSet } from '../../annotations/note.ts';
import type { PageText, TextBlock } from '../../annotations/page-text.ts';
import type { Resolution } from '../../annotations/resolve-passage.ts';
import { blockAt } from './read-page.ts';

export interface PlacedNote {
  note: Note;
  /** The pack it belongs to; null for the reader's own. */
  set: NoteSet | null;
  /** Null for a note on the text in the other language, of which only the block is on this page, and where it was not looked for. */
  resolution: Resolution | null;
  isOnOtherText: boolean;
  /** Where it stands, or stood when it was made; null where that is no longer on the page. */
  block: TextBlock | null;
  /** Whether it could not be saved and exists on this page only. */
  isUnsaved: boolean;
}

/** Whether it is sure enough to be marked in the text. */
export function isPainted({ resolution }: PlacedNote): boolean {
  return resolution !== null && (resolution.status === 'exact' || resolution.status === 'changed' || resolution.status === 'much-changed');
}

export function placeNote(page: PageText, found: Omit<PlacedNote, 'block'>): PlacedNote {
  const placed: PlacedNote = { ...found, block: page.blocks.find(({ anchor }) => anchor === found.note.selectors.anchor) ?? null };
  if (isPainted(placed) && placed.resolution?.span) placed.block = blockAt(page, placed.resolution.span.start) ?? placed.block;
  return placed;
}

/** In the order of the text; those without a place come last, older before newer. */
export function inTextOrder(one: PlacedNote, other: PlacedNote): number {
  const at = (placed: PlacedNote): number => (isPainted(placed) ? placed.resolution?.span?.start : placed.block?.start) ?? Number.MAX_SAFE_INTEGER;
  return at(one) - at(other) || one.note.created.localeCompare(other.note.created) || one.note.id.localeCompare(other.note.id);
}
