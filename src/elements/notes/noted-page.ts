// The text of the page while it is open: read, watched, and asked where the passages of notes stand in it.
import type { Note } from '../../annotations/note.ts';
import type { PageText } from '../../annotations/page-text.ts';
import type { Resolution } from '../../annotations/resolve-passage.ts';
import { resolveUnchanged } from '../../annotations/resolve-unchanged.ts';
import { notText, readPage, type PageReading } from './read-page.ts';

/** A page that is being rewritten (by a translator, say) changes many times in a moment. */
const settling = 100; // milliseconds

type Search = typeof import('../../annotations/resolve-all.ts');

export class NotedPage {
  readonly #root: Element;
  readonly #fetchSearch: () => Promise<Search | null>;
  #reading: PageReading;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` hears that the page was read anew: ranges from before may have collapsed. What looks for passages in changed text is fetched when there is one to look for. */
  constructor(root: Element, changed: () => void, fetchSearch: () => Promise<Search | null>) {
    this.#root = root;
    this.#fetchSearch = fetchSearch;
    this.#reading = readPage(root);
    const observer = new MutationObserver((mutations) => {
      if (!mutations.some(changesText)) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#reading = readPage(this.#root);
        changed();
      }, settling);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  get reading(): PageReading {
    return this.#reading;
  }

  get text(): PageText {
    return this.#reading.page;
  }

  /** By id; the page draws and answers between two slices. What is not in it was not looked for, for want of time or of the network. */
  async resolve(notes: readonly Note[]): Promise<Map<string, Resolution>> {
    const found = new Map<string, Resolution>();
    const { text } = this;
    for (const { id, selectors } of notes) {
      const still = resolveUnchanged(text, selectors);
      if (still) found.set(id, still);
    }
    const others = notes.filter(({ id }) => !found.has(id));
    const search = others.length > 0 ? await this.#fetchSearch() : null;
    for (const slice of search?.resolveAll(text, others) ?? []) {
      for (const { note, resolution } of slice) if (resolution) found.set(note.id, resolution);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return found;
  }
}

/** Whether it is the text that has changed, and not what stands in it as a mark, a button or a count. */
function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  if (element?.closest(notText)) return false;
  return type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => !(node instanceof Element && node.matches(notText)));
}
