// The facets beside the results: counts, order and what of a long list is in sight. Nothing moves under the reader's hands:
// a list in which a control has the focus keeps its order until the focus has left it.
import type { Language } from '../i18n/languages.ts';
import type { FacetCounts } from '../search/count-facets.ts';
import { orderFacetValues, valuesInSight, type FacetValue } from '../search/facet-order.ts';
import { isFacetName, type FacetName } from '../search/facets.ts';
import type { Selection } from '../search/search-state.ts';

interface Row extends FacetValue {
  item: HTMLElement;
  input: HTMLInputElement;
  number: HTMLElement;
}

interface Group {
  details: HTMLDetailsElement;
  list: HTMLElement;
  rows: Map<string, Row>;
  expanded: boolean;
  /** The box to look for a value, and what it says when there is none. Only long lists have them, and a button for all. */
  find: HTMLInputElement | null;
  none: HTMLElement | null;
  all: HTMLElement | null;
}

export class FacetPanel {
  readonly #language: Language;
  readonly #groups = new Map<FacetName, Group>();
  readonly #others: HTMLElement;
  readonly #othersButton: HTMLElement;
  #isPressed = false;

  /** `filters` holds the groups; those within `[data-part="other-facets"]` are shown on request. */
  constructor(filters: HTMLElement, language: Language) {
    this.#language = language;
    for (const details of filters.querySelectorAll<HTMLDetailsElement>('details[data-facet]')) {
      const name = details.dataset['facet'] ?? '';
      if (isFacetName(name)) this.#groups.set(name, this.#read(details));
    }
    this.#others = one(filters, '[data-part="other-facets"]');
    this.#othersButton = one(filters, '[data-part="other-facets-button"]');
    document.addEventListener('pointerdown', () => (this.#isPressed = true), { capture: true });
    for (const group of this.#groups.values()) this.#settle(group); // a box may have been filled in before the script was here
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => (this.#isPressed = false), { capture: true });
  }

  titleOf(name: FacetName): string {
    return this.#groups.get(name)?.details.querySelector('summary')?.textContent?.trim() ?? name;
  }

  labelOf(name: FacetName, value: string): string {
    return this.#groups.get(name)?.rows.get(value)?.label ?? value;
  }

  show(selection: Selection, counts: FacetCounts): void {
    for (const [name, group] of this.#groups) {
      for (const row of group.rows.values()) {
        row.count = counts[name].get(row.value) ?? 0;
        row.chosen = selection[name].includes(row.value);
        row.input.checked = row.chosen;
        row.number.textContent = row.count.toLocaleString(this.#language);
        row.item.toggleAttribute('data-empty', row.count === 0);
      }
      if (selection[name].length > 0) group.details.open = true;
      this.#settle(group);
    }
  }

  /** A button of the panel was pressed. Whoever listens may have had to wait for this script. */
  pressed(button: Element): void {
    if (button === this.#othersButton) this.#toggleOthers();
    const group = [...this.#groups.values()].find(({ all }) => all === button);
    if (group) this.#toggleAll(group);
  }

  #read(details: HTMLDetailsElement): Group {
    const list = one(details, 'ul');
    const rows = new Map<string, Row>();
    for (const item of list.querySelectorAll('li')) {
      const input = one<HTMLInputElement>(item, 'input');
      const label = one(item, '[data-label]').textContent?.trim() ?? input.value;
      const number = one(item, '[data-count]');
      rows.set(input.value, { item, input, number, value: input.value, label, count: Number(number.textContent), chosen: input.checked });
    }
    const group: Group = {
      details,
      list,
      rows,
      expanded: false,
      find: details.querySelector('[data-facet-find]'),
      none: details.querySelector('[data-facet-none]'),
      all: details.querySelector('[data-facet-all]'),
    };
    // Safari gives a checkbox that is clicked no focus; the list would then move under the pointer.
    list.addEventListener('change', ({ target }) => target instanceof HTMLInputElement && target.focus({ preventScroll: true }));
    details.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) this.#settleSoon(group);
    });
    group.find?.addEventListener('input', () => this.#reveal(group));
    return group;
  }

  /** What is being clicked must not move between press and release. */
  #settleSoon(group: Group): void {
    if (this.#isPressed) document.addEventListener('pointerup', () => setTimeout(() => this.#settle(group)), { once: true });
    else this.#settle(group);
  }

  /** Brings a group into the order of its counts, unless the reader is in it. */
  #settle(group: Group): void {
    const { list, rows } = group;
    for (const { input, count, chosen } of rows.values()) input.disabled = count === 0 && !chosen && input !== document.activeElement;
    this.#showOthers();
    if (list.contains(document.activeElement)) return;
    const items = this.#ordered(group).map(({ item }) => item);
    if (items.some((item, place) => list.children[place] !== item)) list.append(...items);
    this.#reveal(group);
  }

  #ordered({ rows }: Group): Row[] {
    const values = orderFacetValues([...rows.values()], this.#language);
    return values.map(({ value }) => rows.get(value)).filter((row) => row !== undefined);
  }

  #reveal(group: Group): void {
    const { list, rows, find, none, all, expanded } = group;
    const sought = find?.value ?? '';
    const inSight = valuesInSight(this.#ordered(group), { sought, expanded });
    for (const { item, value } of rows.values()) item.hidden = !inSight.has(value);
    list.hidden = inSight.size === 0;
    if (none) none.textContent = inSight.size === 0 ? (none.dataset['text'] ?? '') : '';
    if (all) all.hidden = sought.trim() !== '';
  }

  #toggleAll(group: Group): void {
    const before = new Set([...group.rows.values()].filter(({ item }) => !item.hidden));
    group.expanded = !group.expanded;
    group.all?.setAttribute('aria-expanded', String(group.expanded));
    this.#settle(group);
    // Reading goes on with the first value that came.
    if (group.expanded) this.#ordered(group).find((row) => !before.has(row) && !row.input.disabled)?.input.focus();
  }

  // The facets that are asked for less often

  #toggleOthers(): void {
    const expanded = this.#othersButton.getAttribute('aria-expanded') !== 'true';
    this.#othersButton.setAttribute('aria-expanded', String(expanded));
    const hidden = [...this.#otherGroups()].find(({ details }) => details.hidden);
    this.#showOthers();
    if (expanded) hidden?.details.querySelector('summary')?.focus();
  }

  /** One in which something is chosen is always in sight. */
  #showOthers(): void {
    const expanded = this.#othersButton.getAttribute('aria-expanded') === 'true';
    for (const { details, rows } of this.#otherGroups()) {
      details.hidden = !expanded && ![...rows.values()].some(({ chosen }) => chosen) && !details.contains(document.activeElement);
    }
  }

  #otherGroups(): Group[] {
    return [...this.#groups.values()].filter(({ details }) => this.#others.contains(details));
  }
}

function one<Kind extends Element = HTMLElement>(inside: Element, selector: string): Kind {
  const found = inside.querySelector<Kind>(selector);
  if (!found) throw new Error(`The filters of the search page have no ${selector}`);
  return found;
}
