// Finds a passage where it stood, if the page or its paragraph has not changed at all: what nearly every note needs, so it is
// apart from what looks for passages in changed text.
import { foldPage } from './folded-page.ts';
import type { PassageSelectors, Span } from './note.ts';
import type { PageText } from './page-text.ts';
import type { Reason, Resolution } from './resolve-passage.ts';

export function resolveUnchanged(page: PageText, { anchor, exact, position, inBlock, blockHash, pageHash }: PassageSelectors): Resolution | null {
  const folding = foldPage(page);
  const at = (span: Span, why: Reason): Resolution | null =>
    exact !== '' && page.text.slice(span.start, span.end) === exact ? { status: 'exact', span: { start: span.start, end: span.end }, wording: exact, score: 100, why } : null;
  const found = pageHash === folding.hash ? at(position, 'page-unchanged') : null;
  const block = folding.block(anchor);
  if (found || !block || folding.blockHash(block) !== blockHash) return found;
  return at({ start: block.start + inBlock.start, end: block.start + inBlock.end }, 'paragraph-unchanged');
}
