// <desk-narrowing>: takes the case at hand from the address and from its form, and puts the holdings of the page that are
// nearest to it first, each with the reason in words. The prebuilt page stays what it is: cards move, none is lost.
import {
  compareFacts, comparePlaced, formatDeskAddress, isNarrowed, isPutAside, narrowingFields, nearness, noNarrowing, parseDeskAddress,
  type Agreement, type DeskAddress, type KnownValues, type Narrowing, type NarrowingField,
} from '../desk/narrowing.ts';
import { fillIn } from '../search/search-strings.ts';

export interface DeskStrings {
  /** `{case}` is what was chosen. */
  chosen: string;
  /** `{any}` and `{all}` of `{total}`. */
  agree: string;
  /** The same, where one thing was chosen. */
  agreeOne: string;
  agreeNone: string;
  aside: string;
  asideHere: string;
  asideAll: string;
  more: string;
  unknown: string;
  cleared: string;
  agreement: Record<Agreement, string>;
  field: Record<NarrowingField, string>;
  toVerify: string;
}

interface Card {
  element: HTMLElement;
  tier: number;
  place: number;
  nearness: number;
  /** Everything that was asked is the same. */
  whole: boolean;
  aside: boolean;
}

/** What a field of the narrowing is called among a decision's facts. */
const factOf: Record<NarrowingField, string> = { mission: 'mission', sponsor: 'sponsor', relative: 'relatives' };

class DeskNarrowing extends HTMLElement {
  #strings!: DeskStrings;
  #only!: HTMLInputElement;
  #status!: HTMLElement;
  #known!: KnownValues;
  #wasNarrowed = false;

  connectedCallback(): void {
    this.#strings = JSON.parse(this.dataset['strings'] ?? '{}') as DeskStrings;
    this.#only = this.#one('[name="only"]');
    this.#status = this.#one('[data-status]');
    const valuesOf = (field: NarrowingField): Set<string> => new Set([...(this.#select(field)?.options ?? [])].map(({ value }) => value).filter(Boolean));
    this.#known = { mission: valuesOf('mission'), sponsor: valuesOf('sponsor'), relative: valuesOf('relative') };
    this.addEventListener('change', () => this.#go(this.#readForm()));
    this.#one('[data-clear]').addEventListener('click', () => {
      this.#go(noNarrowing);
      this.querySelector('select')?.focus(); // the button goes with the choice
    });
    addEventListener('hashchange', this.#read);
    // What came after a ? is moved behind the #, where no server sees it the next time.
    if (location.search !== '') {
      const rest = location.hash.slice(1);
      const kept = rest === '' ? '' : `&${rest.includes('=') ? rest : `to=${rest}`}`;
      history.replaceState(history.state, '', `${location.pathname}#${location.search.slice(1)}${kept}`);
    }
    this.#read();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#read);
  }

  /** Shows what the address says. */
  readonly #read = (): void => {
    const { narrowing, to, ignored } = parseDeskAddress(location.hash, this.#known);
    for (const field of narrowingFields) {
      const select = this.#select(field);
      if (select) select.value = narrowing[field] ?? '';
    }
    this.#only.checked = narrowing.only;
    for (const element of this.querySelectorAll<HTMLElement>('[data-when-narrowed]')) element.hidden = !isNarrowed(narrowing);
    this.#arrange(narrowing, ignored);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-to]')) {
      const section = link.dataset['to'] ?? '';
      link.hash = isNarrowed(narrowing) ? formatDeskAddress(narrowing, section) : section;
    }
    if (to !== null) document.querySelector<HTMLElement>(`section.pleading#${CSS.escape(to)} > h2`)?.focus();
  };

  #readForm(): Narrowing {
    const chosen = (field: NarrowingField): string | null => this.#select(field)?.value || null;
    return { mission: chosen('mission'), sponsor: chosen('sponsor'), relative: chosen('relative'), only: this.#only.checked };
  }

  #go(narrowing: Narrowing): void {
    const fragment = formatDeskAddress(narrowing);
    history.pushState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
    dispatchEvent(new HashChangeEvent('hashchange')); // pushState fires none, and the link to the other language listens too
  }

  #arrange(narrowing: Narrowing, ignored: DeskAddress['ignored']): void {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-precedents]')].flatMap((list) => this.#arrangeList(list, narrowing));
    const asked = narrowingFields.filter((field) => narrowing[field] !== null);
    const { chosen, agree, agreeOne, agreeNone, aside, unknown, cleared } = this.#strings;
    const any = cards.filter(({ nearness: near }) => near > 0).length;
    const values = { any, all: cards.filter(({ whole }) => whole).length, total: cards.length };
    const putAside = cards.filter((card) => card.aside).length;
    this.#status.replaceChildren();
    const say = (text: string): void => this.#status.append(`${text} `);
    if (ignored.length > 0) say(fillIn(unknown, { values: ignored.map(({ name, value }) => `${(this.#strings.field as Record<string, string>)[name] ?? name} “${value}”`).join(', ') }));
    if (asked.length > 0) {
      say(fillIn(chosen, { case: asked.map((field) => this.#select(field)?.selectedOptions[0]?.dataset['label'] ?? '').join(', ') }));
      say(fillIn(any === 0 ? agreeNone : asked.length === 1 ? agreeOne : agree, values));
      if (putAside > 0) say(fillIn(aside, { n: putAside }));
    } else if (this.#wasNarrowed) say(cleared);
    this.#wasNarrowed = asked.length > 0;
  }

  /** Puts the cards of one list in order, the first ones open, and says how many were put aside. */
  #arrangeList(list: HTMLElement, narrowing: Narrowing): Card[] {
    const cards = [...list.querySelectorAll<HTMLElement>('[data-precedent]')].map((element) => this.#judge(element, narrowing)).sort(comparePlaced);
    const shown = cards.filter(({ aside }) => !aside);
    const putAside = cards.length - shown.length;
    const details = list.querySelector('details');
    const open = details ? Number(list.dataset['precedents']) : cards.length;
    for (const card of cards) card.element.hidden = card.aside;
    list.querySelector('ul')?.append(...shown.slice(0, open).map(({ element }) => element));
    if (details) {
      details.querySelector('ul')?.append(...shown.slice(open).map(({ element }) => element), ...cards.filter(({ aside }) => aside).map(({ element }) => element));
      details.hidden = shown.length <= open;
      const summary = details.querySelector('summary');
      if (summary) summary.textContent = putAside > 0 ? fillIn(this.#strings.more, { n: shown.length - open }) : (summary.dataset['more'] ?? '');
    }
    this.#sayAside(list, putAside, narrowing);
    return cards;
  }

  #sayAside(list: HTMLElement, putAside: number, narrowing: Narrowing): void {
    const place = list.querySelector<HTMLElement>('[data-aside]');
    if (!place) return;
    place.hidden = putAside === 0;
    if (putAside === 0) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#strings.asideAll;
    button.addEventListener('click', () => {
      this.#go({ ...narrowing, only: false });
      this.#only.focus(); // the button goes with what was put aside
    });
    place.replaceChildren(fillIn(this.#strings.asideHere, { n: putAside }), ' ', button);
  }

  #judge(element: HTMLElement, narrowing: Narrowing): Card {
    const { mission = '', sponsor = 'unstated', relative = '', doubtful = '', tier, place, contrary } = element.dataset;
    const agreements = compareFacts(narrowing, { mission, sponsor, relative: relative.split(' ').filter(Boolean) });
    const near = nearness(agreements);
    const match = element.querySelector<HTMLElement>('[data-match]');
    if (match) {
      match.hidden = agreements.length === 0;
      match.textContent = this.#describe(agreements, doubtful.split(' '));
      match.toggleAttribute('data-near', near > 0);
    }
    return {
      element,
      tier: Number(tier),
      place: Number(place),
      nearness: near,
      whole: agreements.every(([, agreement]) => agreement === 'same'),
      aside: isPutAside(narrowing, near, contrary === 'true'),
    };
  }

  /** `Coincide: sede, status (da verificare). Diverso: familiare.` */
  #describe(agreements: readonly (readonly [NarrowingField, Agreement])[], doubtful: readonly string[]): string {
    const { agreement: names, field: fields, toVerify } = this.#strings;
    const nameOf = (field: NarrowingField): string => (doubtful.includes(factOf[field]) ? `${fields[field]} (${toVerify})` : fields[field]);
    return (Object.keys(names) as Agreement[])
      .flatMap((kind) => {
        const those = agreements.filter(([, agreement]) => agreement === kind).map(([field]) => nameOf(field));
        return those.length === 0 ? [] : [`${names[kind]}: ${those.join(', ')}.`];
      })
      .join(' ');
  }

  #select(field: NarrowingField): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${field}"]`);
  }

  #one<Kind extends Element = HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`<desk-narrowing> has no ${selector}`);
    return found;
  }
}

customElements.define('desk-narrowing', DeskNarrowing);
