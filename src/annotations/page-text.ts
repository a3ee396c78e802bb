// What a page says, as notes are held against it: the text of its blocks (paragraphs, holdings, editorial notes), in the
// order of the page, with the permanent anchor of each.
//
// The reader of the page gives one entry a block: its text nodes joined as they are, without trimming or folding (white
// space and typography are folded where texts are compared), so that offsets lead straight back to the nodes. Left out are
// whatever carries `data-no-annotate`, scripts, navigation, note markers and paragraph numbers. A block never holds another.
import type { Span } from './note.ts';

export interface TextBlock extends Span {
  /** Permanent and met once: `p12`, `h1`, `headnote`, `n3`. */
  anchor: string;
}

/** Never changed once it is built: what is worked out about it is kept with it. */
export interface PageText {
  text: string;
  blocks: readonly TextBlock[];
}

/** Between two blocks stands one line break. */
export function buildPageText(blocks: readonly { anchor: string; text: string }[]): PageText {
  let start = 0;
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    blocks: blocks.map(({ anchor, text }) => {
      const block = { anchor, start, end: start + text.length };
      start = block.end + 1;
      return block;
    }),
  };
}
