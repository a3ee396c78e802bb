// Paints passages with the CSS Custom Highlight API: the page's own elements stay as they are. The names of the highlights
// are these and no others (site.css knows them); no name is ever made of data.
import { purposes, type Purpose } from '../../annotations/note.ts';

const layers = ['mine', 'pack'] as const;
export type PaintName = `note-${(typeof layers)[number]}-${Purpose}${'' | '-changed'}` | 'note-chosen' | 'note-hit' | 'note-hit-current';

const noteNames = layers.flatMap((layer) => purposes.flatMap((purpose): PaintName[] => [`note-${layer}-${purpose}`, `note-${layer}-${purpose}-changed`]));

/** False in browsers that cannot mark words without touching the page: there the list alone tells of the notes. */
export const canPaint = typeof Highlight === 'function' && 'highlights' in CSS;

export function paint(name: PaintName, ranges: readonly AbstractRange[]): void {
  if (!canPaint) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

export function paintNotes(passages: readonly { name: PaintName; ranges: readonly AbstractRange[] }[]): void {
  for (const name of noteNames) paint(name, passages.filter((passage) => passage.name === name).flatMap(({ ranges }) => ranges));
}
