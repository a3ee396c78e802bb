// <reader-notes>: all of a reader's notes that is loaded with a decision's page. It puts the button beside each block and the
// toolbar under a selection, and fetches the rest when one of them is pressed, when the address carries notes, or when this
// device has notes on the decision: a list of noted decisions beside the notes says so (noted-decisions.ts), and where that
// list is gone the browser is asked whether it has a database of notes.
import { hiddenLayers } from './hidden-layers.ts';
import { notedDecisions } from './noted-decisions.ts';
import type { ReaderNotes } from './reader-notes.ts';

/** A finger that presses a button first takes the selection away. */
const grace = 300; // milliseconds

async function hasNotes(decision: string): Promise<boolean> {
  if (hiddenLayers().size > 0) return true;
  const noted = notedDecisions();
  return noted ? noted.has(decision) : (await indexedDB.databases()).some(({ name }) => name === 'massimario-notes');
}

class ReaderNotesElement extends HTMLElement {
  #notes: Promise<ReaderNotes> | null = null;
  /** What is selected of the decision. */
  #selection: Range | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#addButtons();
    const article = this.closest('article');
    article?.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-notes]') : null;
      if (button) this.#press(button.dataset['notes'] ?? '', button);
    });
    this.#part('toolbar')?.addEventListener('pointerdown', (event) => event.preventDefault()); // the selection stays
    document.addEventListener('selectionchange', () => this.#selected(article));
    document.addEventListener('keydown', (event) => {
      const bar = this.#part('panel');
      if (!bar || event.code !== 'KeyM' || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#press(this.#selection ? 'annotate' : 'panel', bar);
    });
    addEventListener('hashchange', () => this.#readAddress());
    this.#readAddress();
    addEventListener('storage', () => this.#look()); // another tab has made the first note
    this.#look();
  }

  /** A browser that refuses even the question has no notes. */
  #look(): void {
    if (!this.#notes) hasNotes(this.dataset['decision'] ?? '').then((has) => has && this.#use(), () => undefined);
  }

  #addButtons(): void {
    let editorial = 0;
    for (const block of document.querySelectorAll('.numbered, .holding, .editorial-note')) {
      const { id } = block;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'notes-annotate no-print';
      button.dataset['notes'] = id;
      button.ariaLabel = (this.dataset[id.charAt(0)] ?? '').replace('{n}', id.startsWith('n') ? String(++editorial) : id.slice(1)); // the notes are counted as they stand
      block.querySelector('.paragraph-number, .holding-head, .editorial-note-head')?.after(button);
    }
  }

  #press(what: string, button: HTMLElement): void {
    const selection = this.#selection;
    this.#showToolbar(null);
    this.#use((notes) => {
      if (what === 'panel') notes.toggle(button);
      else if (what !== 'annotate' && what !== 'link') void notes.pick(what, button);
      else if (selection) void (what === 'link' ? notes.copyLink(selection) : notes.annotate(selection));
    }, true);
  }

  #selected(article: Element | null): void {
    const selection = getSelection();
    const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    clearTimeout(this.#timer);
    const isOurs = range !== null && article?.contains(range.commonAncestorContainer) === true && !this.contains(range.commonAncestorContainer);
    this.#timer = setTimeout(() => this.#showToolbar(isOurs ? range.cloneRange() : null), isOurs ? 0 : grace);
  }

  #showToolbar(range: Range | null): void {
    this.#selection = range;
    const toolbar = this.#part('toolbar');
    if (!toolbar) return;
    toolbar.hidden = range === null;
    const { left = 0, bottom = 0 } = [...(range?.getClientRects() ?? [])].at(-1) ?? {};
    toolbar.style.setProperty('--left', `${left + scrollX}px`);
    toolbar.style.setProperty('--top', `${bottom + scrollY}px`);
  }

  #readAddress(): void {
    const { hash } = location;
    if (hash.startsWith('#a=')) this.#use((notes) => void notes.offer(hash), true);
  }

  /** Does something with the notes, fetching them first. What the reader asked for says that it is on its way. */
  #use(action: (notes: ReaderNotes) => void = () => undefined, isAsked = false): void {
    const state = this.#part('state');
    if (state && isAsked && !this.#notes) state.textContent = this.dataset['loading'] ?? '';
    this.#notes ??= this.#load();
    this.#notes.then(action, () => {
      if (state) state.textContent = this.dataset['failed'] ?? '';
    });
  }

  async #load(): Promise<ReaderNotes> {
    const [{ ReaderNotes }, words] = await Promise.all([import('./reader-notes.ts'), fetch(this.dataset['words'] ?? '').then((answer) => answer.json())]);
    return ReaderNotes.open(this, words);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-notes="${name}"]`);
  }
}

if (!customElements.get('reader-notes')) customElements.define('reader-notes', ReaderNotesElement);
