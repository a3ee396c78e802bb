// The items of the open dossier in their order. A card is made once and filled anew when something changes, so that nobody
// loses the place or the words that are being typed. Order changes by buttons, which keep the focus, and by dragging.
import { decisionNumbers, type Dossier, type DossierItem } from '../../dossier/dossier.ts';
import { dossierLimits } from '../../dossier/limits.ts';
import { fillIn } from '../../search/search-strings.ts';
import { make, makeButton } from '../notes/make-element.ts';
import type { DossierStrings } from './dossier-strings.ts';
import type { LibraryWords } from './library-words.ts';

export interface ItemActions {
  step: (item: string, step: -1 | 1) => void;
  place: (item: string, before: string | null) => void;
  remove: (item: string) => void;
  type: (item: string, text: string) => void;
}

interface Card {
  element: HTMLLIElement;
  number: HTMLElement;
  body: HTMLElement;
  field: HTMLInputElement | HTMLTextAreaElement;
  up: HTMLButtonElement;
  down: HTMLButtonElement;
  out: HTMLButtonElement;
}

/** What an item is called when something is said of it. */
export function nameOf(item: DossierItem, strings: DossierStrings, library: LibraryWords | null): string {
  if (item.kind === 'heading') return item.text.trim() === '' ? strings.heading : item.text;
  const citation = library?.citationOf(item.decision) ?? item.decision;
  return item.holding === null ? citation : `${citation}, ${fillIn(strings.holding, { n: item.holding.slice(1) }).toLowerCase()}`;
}

export class ItemList {
  readonly element = make('ol', { class: 'dossier-items' });
  readonly #strings: DossierStrings;
  readonly #actions: ItemActions;
  readonly #cards = new Map<string, Card>();
  #library: LibraryWords | null = null;

  constructor(strings: DossierStrings, actions: ItemActions) {
    this.#strings = strings;
    this.#actions = actions;
  }

  show({ items }: Dossier, library: LibraryWords | null): void {
    const isNew = library !== this.#library;
    this.#library = library;
    for (const [id, { element }] of this.#cards) {
      if (items.some((item) => item.id === id)) continue;
      element.remove();
      this.#cards.delete(id);
    }
    const focused = document.activeElement;
    const numbers = decisionNumbers(items);
    for (const [index, item] of items.entries()) {
      const card = this.#cards.get(item.id) ?? this.#make(item, library);
      if (isNew && item.kind === 'authority') card.body.replaceChildren(...this.#describe(item, library));
      if (this.element.children[index] !== card.element) this.element.insertBefore(card.element, this.element.children[index] ?? null);
      const before = items[index - 1];
      card.element.toggleAttribute('data-continued', item.kind === 'authority' && before?.kind === 'authority' && before.decision === item.decision);
      this.#fill(card, item, item.kind === 'authority' ? String(numbers.get(item.decision)) : '', index, items.length);
    }
    // A card that is moved in the page loses the focus.
    if (focused instanceof HTMLElement && this.element.contains(focused)) focused.focus();
  }

  focus(item: string, part: 'up' | 'down' | 'out' | 'field' = 'field'): void {
    const card = this.#cards.get(item);
    card?.element.scrollIntoView({ block: 'nearest' });
    card?.[part].focus({ preventScroll: true });
  }

  #fill(card: Card, item: DossierItem, number: string, index: number, total: number): void {
    const what = nameOf(item, this.#strings, this.#library);
    card.number.textContent = number;
    for (const [button, label] of [[card.up, this.#strings.up], [card.down, this.#strings.down], [card.out, this.#strings.remove]] as const) button.ariaLabel = fillIn(label, { what });
    // Not `disabled`, which would drop the focus of whoever has just arrived at the end.
    card.up.ariaDisabled = String(index === 0);
    card.down.ariaDisabled = String(index === total - 1);
    const text = item.kind === 'heading' ? item.text : item.note;
    if (card.field.value !== text) card.field.value = text;
    card.element.toggleAttribute('data-no-note', text.trim() === '');
    card.field.setAttribute('aria-label', item.kind === 'heading' ? this.#strings.heading : `${this.#strings.itemNote}: ${what}`);
    const copy = card.element.querySelector('.dossier-note-print');
    if (copy) copy.textContent = text;
  }

  #make(item: DossierItem, library: LibraryWords | null): Card {
    const { itemNotePlaceholder, heading, drag, itemNote } = this.#strings;
    const number = make('span', { class: 'dossier-number' });
    const grip = make('span', { class: 'dossier-grip no-print', title: drag, 'aria-hidden': true });
    const up = makeButton('↑', () => this.#actions.step(item.id, -1), { class: 'dossier-tool' });
    const down = makeButton('↓', () => this.#actions.step(item.id, 1), { class: 'dossier-tool' });
    const out = makeButton('×', () => this.#actions.remove(item.id), { class: 'dossier-tool' });
    const field = item.kind === 'heading' ? make('input', { class: 'dossier-heading', maxlength: String(dossierLimits.heading), placeholder: heading, autocomplete: 'off' }) : make('textarea', { class: 'dossier-note', maxlength: String(dossierLimits.note), rows: '1', placeholder: itemNotePlaceholder });
    field.addEventListener('input', () => this.#actions.type(item.id, field.value));
    const body = make('div', { class: 'dossier-body' }, ...(item.kind === 'authority' ? this.#describe(item, library) : []));
    const tools = make('span', { class: 'dossier-tools no-print' }, up, down, out);
    const print = make('p', { class: 'dossier-note-print print-only' });
    const element = make('li', { class: 'dossier-item', 'data-kind': item.kind, 'data-item': item.id, ...(item.kind === 'authority' ? { 'data-decision': item.decision, 'data-holding': item.holding ?? '' } : {}) },
      grip, number,
      item.kind === 'heading' ? make('div', { class: 'dossier-body' }, field, make('h3', { class: 'dossier-note-print print-only' })) : make('div', { class: 'dossier-main' }, body, make('label', { class: 'dossier-own no-print' }, make('span', {}, itemNote), field), print),
      tools,
    );
    this.#drag(grip, element, item.id);
    const card: Card = { element, number, body, field, up, down, out };
    this.#cards.set(item.id, card);
    return card;
  }

  #describe(item: Extract<DossierItem, { kind: 'authority' }>, library: LibraryWords | null): HTMLElement[] {
    const { holding, wholeDecision, unknownDecision, unknownHolding, noText, outcome, verification, fullText, doubts } = this.#strings;
    const place = item.holding === null ? wholeDecision : fillIn(holding, { n: item.holding.slice(1) });
    const told = library?.tell(item);
    if (!told) {
      return [
        make('p', { class: 'row-cite' }, item.decision, item.holding === null ? '' : ` · ${place}`),
        make('p', { class: library ? 'dossier-absent' : 'quiet small' }, library ? unknownDecision : noText),
      ];
    }
    const fact = (name: string, value: string): HTMLElement => make('span', {}, make('span', { class: 'dossier-fact' }, `${name}: `), value);
    return [
      make('p', { class: 'row-cite' }, make('a', { href: told.address }, told.citation)),
      make('p', { class: 'dossier-place' }, make('b', {}, place), told.place === '' ? '' : ` · ${told.place}`),
      told.text === null ? make('p', { class: 'dossier-absent' }, unknownHolding) : make('p', { class: 'dossier-text' }, told.text),
      ...(told.doubts.length === 0 ? [] : [make('div', { class: 'dossier-doubts' }, make('b', {}, doubts), make('ul', {}, ...told.doubts.map((doubt) => make('li', {}, doubt))))]),
      make('p', { class: 'row-facts' }, fact(outcome, told.outcome), make('span', told.isOverturned ? { class: 'doubtful' } : {}, told.status), fact(verification, told.verification), fact(fullText, told.fullText)),
      make('p', { class: 'dossier-address print-only' }, told.permanent),
    ];
  }

  /** By mouse, pen or finger: the card follows the pointer through the list and stays where it is let go. Escape gives up. */
  #drag(grip: HTMLElement, element: HTMLElement, id: string): void {
    grip.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      const start = element.nextElementSibling;
      const done = new AbortController();
      element.toggleAttribute('data-dragged', true);
      const follow = ({ clientY }: PointerEvent): void => {
        const others = [...this.element.children].filter((other) => other !== element);
        const after = others.find((other) => {
          const { top, height } = other.getBoundingClientRect();
          return clientY < top + height / 2;
        });
        if ((after ?? null) !== element.nextElementSibling) this.element.insertBefore(element, after ?? null);
        if (clientY < 60) scrollBy(0, -12);
        else if (clientY > innerHeight - 60) scrollBy(0, 12);
      };
      const end = (isKept: boolean): void => {
        done.abort();
        element.toggleAttribute('data-dragged', false);
        const next = element.nextElementSibling;
        if (!isKept) this.element.insertBefore(element, start);
        else if (next !== start) this.#actions.place(id, next instanceof HTMLElement ? (next.dataset['item'] ?? null) : null);
      };
      // On the document: a card that moves in the page loses a pointer that it has captured.
      document.addEventListener('pointermove', follow, { signal: done.signal });
      document.addEventListener('pointerup', () => end(true), { signal: done.signal });
      document.addEventListener('pointercancel', () => end(false), { signal: done.signal });
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal: done.signal });
    });
  }
}
