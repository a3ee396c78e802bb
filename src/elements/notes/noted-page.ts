// The text of the page while it is open: read, watched, and asked where the passages of notes stand in it.
import type { Note } from '../../annotations/note.ts';
import type { PageText } from '../../annotations/page-text.ts';
import { resolvePassage, type Resolution } from '../../annotations/resolve-passage.ts';
import { notText, readPage, type PageReading } from './read-page.ts';

/** A page that is being rewritten (by a translator, say) changes many times in a moment. */
const settling = 100; // milliseconds
/** The longest that passages are looked for before the page may draw and answer again. */
const slice = 25; // milliseconds

export class NotedPage {
  readonly #root: Element;
  #reading: PageReading;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` hears that the page was read anew: ranges from before may have collapsed. */
  constructor(root: Element, changed: () => void) {
    this.#root = root;
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

  /** By id, in slices. */
  async resolve(notes: readonly Note[]): Promise<Map<string, Resolution>> {
    const found = new Map<string, Resolution>();
    const page = this.text;
    let until = performance.now() + slice;
    for (const { id, selectors } of notes) {
      if (performance.now() > until) {
        await new Promise((resolve) => setTimeout(resolve));
        until = performance.now() + slice;
      }
      found.set(id, resolvePassage(page, selectors));
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
