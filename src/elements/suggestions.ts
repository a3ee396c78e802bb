// The suggestions below a box, as the one of the search: an editable combobox with a listbox (WAI-ARIA Authoring Practices). The
// focus stays in the box, and nothing is chosen until the reader chooses it: Enter alone is the page's.
import { fillOrRemove, slot } from './template-slots.ts';

const typingPause = 100; // milliseconds

export interface Offer {
  /** The group it stands in. */
  kind: string;
  label: string;
  /** The other name by which it was found, or what it says; empty where there is nothing more to say. */
  detail: string;
  note: string;
  choose(): void;
}

export interface SuggestionsOptions {
  box: HTMLInputElement;
  /** The listbox: a group for each kind and the template of an option. */
  popup: HTMLElement;
  /** Where the number of suggestions is announced. */
  status: HTMLElement;
  /** What to offer for a text, best first. */
  find(typed: string): Promise<Offer[]>;
  announcement(count: number): string;
}

export class Suggestions {
  readonly #options: SuggestionsOptions;
  readonly #offers = new Map<Element, Offer>();
  #active: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the current text; what was found for an older one is dropped. */
  #turn = 0;

  constructor(options: SuggestionsOptions) {
    this.#options = options;
    const { box, popup } = options;
    box.addEventListener('keydown', (event) => this.#pressed(event));
    box.addEventListener('blur', () => this.#hide());
    popup.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays in the box
    popup.addEventListener('click', ({ target }) => this.#choose(target instanceof Element ? target.closest('[role="option"]') : null));
  }

  /** The reader has changed the text. What was offered before stays until there is something new. */
  typed(): void {
    this.#forgetOlder();
    this.#activate(null);
    const typed = this.#options.box.value;
    if (typed.trim() === '') this.clear();
    else this.#timer = setTimeout(() => void this.#find(typed, this.#turn), typingPause);
  }

  clear(): void {
    this.#forgetOlder();
    this.#hide();
    for (const option of this.#offers.keys()) option.remove();
    this.#offers.clear();
  }

  #forgetOlder(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  async #find(typed: string, turn: number): Promise<void> {
    const offers = await this.#options.find(typed).catch(() => []);
    if (turn !== this.#turn) return;
    this.clear();
    this.#fill(offers);
    if (document.activeElement === this.#options.box) this.#show();
  }

  /** Groups stand in the order of the best that each has to offer. */
  #fill(offers: readonly Offer[]): void {
    const { popup } = this.#options;
    const template = popup.querySelector('template');
    for (const group of popup.querySelectorAll<HTMLElement>('[data-kind]')) group.hidden = true;
    for (const [place, offer] of offers.entries()) {
      const option = template?.content.firstElementChild?.cloneNode(true);
      const group = popup.querySelector<HTMLElement>(`[data-kind="${offer.kind}"]`);
      if (!(option instanceof HTMLElement) || !group) throw new Error(`The page has no place for suggestions of the kind "${offer.kind}"`);
      option.id = `${popup.id}-${place}`;
      slot(option, 'label').textContent = offer.label;
      fillOrRemove(slot(option, 'detail'), offer.detail);
      fillOrRemove(slot(option, 'note'), offer.note);
      if (group.hidden) popup.append(group);
      group.hidden = false;
      group.append(option);
      this.#offers.set(option, offer);
    }
  }

  #show(): void {
    if (this.#offers.size === 0) return;
    const { box, popup, status, announcement } = this.#options;
    popup.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    status.textContent = announcement(this.#offers.size);
  }

  #hide(): void {
    const { box, popup, status } = this.#options;
    this.#activate(null);
    popup.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    status.textContent = '';
  }

  #activate(option: Element | null): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    const { box } = this.#options;
    if (!option) return box.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', option.id);
  }

  #choose(option: Element | null): void {
    const offer = option && this.#offers.get(option);
    if (!offer) return;
    this.clear();
    offer.choose();
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const { popup } = this.#options;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (this.#offers.size === 0) return;
        this.#show();
        this.#activate(this.#neighbour(event.key === 'ArrowDown' ? 1 : -1));
        break;
      case 'Enter':
        if (!this.#active) return;
        this.#choose(this.#active);
        break;
      case 'Escape':
        if (popup.hidden) return;
        this.#forgetOlder();
        this.#hide();
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        return this.#activate(null); // they move in the text
      default:
        return;
    }
    event.preventDefault();
  }

  /** The option after or before the active one, as they stand on the page; between the last and the first there is none. */
  #neighbour(step: 1 | -1): Element | null {
    const ring = [null, ...this.#options.popup.querySelectorAll('[role="option"]')];
    return ring.at((ring.indexOf(this.#active) + step) % ring.length) ?? null;
  }
}
