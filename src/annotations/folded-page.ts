// What is worked out once about a page and asked by every note on it, kept with the page for as long as the page lives.
import { foldText, type FoldedText } from './folded-text.ts';
import { hashText } from './hash-text.ts';
import type { Span } from './note.ts';
import type { PageText, TextBlock } from './page-text.ts';

/** A page in which nothing is worked out before it is asked for: an unchanged page is never folded. */
class FoldedPage {
  readonly #page: PageText;
  readonly #blocks: ReadonlyMap<string, TextBlock>;
  readonly #blockHashes = new Map<string, string>();
  readonly #foldedBlocks = new Map<string, Span>();
  #folded: FoldedText | null = null;
  #hash: string | null = null;

  constructor(page: PageText) {
    this.#page = page;
    this.#blocks = new Map(page.blocks.map((block) => [block.anchor, block]));
  }

  get hash(): string {
    return (this.#hash ??= hashText(this.#page.text));
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldText(this.#page.text));
  }

  block(anchor: string): TextBlock | undefined {
    return this.#blocks.get(anchor);
  }

  blockHash(block: TextBlock): string {
    let hash = this.#blockHashes.get(block.anchor);
    if (hash === undefined) this.#blockHashes.set(block.anchor, (hash = hashText(this.#page.text.slice(block.start, block.end))));
    return hash;
  }

  /** The block in the folded text. */
  foldedBlock(block: TextBlock): Span {
    let span = this.#foldedBlocks.get(block.anchor);
    if (span === undefined) this.#foldedBlocks.set(block.anchor, (span = { start: this.folded.toFolded(block.start), end: this.folded.toFolded(block.end) }));
    return span;
  }
}

export type { FoldedPage };

const known = new WeakMap<PageText, FoldedPage>();

export function foldPage(page: PageText): FoldedPage {
  let folded = known.get(page);
  if (!folded) known.set(page, (folded = new FoldedPage(page)));
  return folded;
}
