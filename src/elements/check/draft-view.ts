// What the check shows: the citations as a list of cards and the draft with a mark on each, linked both ways. Both are
// drawn in slices, so that three hundred pages do not hold the page up.
import { toBlocks, type Stretch } from '../../drafts/draft-blocks.ts';
import type { CheckedCitation, CheckedDraft, Verdict } from '../../drafts/checked-draft.ts';
import type { DraftCard, DraftLibrary } from '../../drafts/draft-library.ts';
import { quoteOf, sayVerdict } from '../../drafts/draft-report.ts';
import { revealHidden } from '../../drafts/reveal-hidden.ts';
import type { Language } from '../../i18n/language.ts';
import { fillIn } from '../../search/search-strings.ts';
import type { DeskStrings } from './draft-desk.ts';
import { inSlices } from './in-slices.ts';

/** Links to single places on a card; the marks lead to all of them. */
const mostPlaces = 12;

export class DraftView {
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #strings: DeskStrings;
  readonly #list: HTMLElement;
  readonly #paper: HTMLElement;
  #draft: CheckedDraft | null = null;
  #library: DraftLibrary | null = null;
  #only: Verdict | null = null;
  /** The place that the reader stands on. */
  #at = -1;

  constructor(root: HTMLElement, language: Language, strings: DeskStrings) {
    const list = root.querySelector<HTMLElement>('[data-part="list"]');
    const paper = root.querySelector<HTMLElement>('[data-part="paper"]');
    if (!list || !paper) throw new Error('The page of the check has no room for its result');
    this.#root = root;
    this.#language = language;
    this.#strings = strings;
    this.#list = list;
    this.#paper = paper;
    this.#listen();
  }

  clear(): void {
    this.#draft = null;
    this.#list.replaceChildren();
    this.#paper.replaceChildren();
    this.#at = -1;
    this.#only = null;
    this.#tellPosition();
  }

  async show(draft: CheckedDraft, library: DraftLibrary, isStale: () => boolean): Promise<void> {
    this.clear();
    this.#draft = draft;
    this.#library = library;
    await inSlices(draft.citations.entries(), ([index, citation]) => this.#list.append(this.#citation(citation, index)), isStale);
    await inSlices(toBlocks(draft), (block) => this.#paper.append(this.#block(block)), isStale);
  }

  #listen(): void {
    this.#root.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const step = target.closest<HTMLElement>('[data-action="next"], [data-action="previous"]');
      if (step) return this.#step(step.dataset['action'] === 'next' ? 1 : -1);
      const only = target.closest<HTMLElement>('[data-only]');
      if (only) return this.#filter(only.dataset['only'] as Verdict);
      const mark = target.closest<HTMLElement>('[data-mark]');
      const place = target.closest<HTMLElement>('[data-place]');
      if (!mark && !place) return;
      // The address stays as it is: nothing of a draft belongs in it.
      event.preventDefault();
      if (mark) this.#toCard(Number(mark.dataset['mark']));
      else if (place) this.#toPlace(Number(place.dataset['place']));
    });
    const columns = this.#root.querySelector('[data-part="columns"]');
    columns?.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
      const step = { n: 1, p: -1 }[event.key.toLowerCase()];
      if (step === undefined) return;
      event.preventDefault();
      this.#step(step);
    });
    columns?.addEventListener('focusin', ({ target }) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
      if (mark) this.#stand(Number(mark.dataset['mark']));
    });
  }

  /** The places that the filter leaves, in the order of the draft. */
  #places(): number[] {
    const { places = [], citations = [] } = this.#draft ?? {};
    return places.flatMap(({ citation }, place) => (this.#only === null || citations[citation]?.verdict === this.#only ? [place] : []));
  }

  #step(by: 1 | -1 | number): void {
    const places = this.#places();
    const next = by > 0 ? places.find((place) => place > this.#at) : places.findLast((place) => place < this.#at);
    const to = next ?? (by > 0 ? places[0] : places.at(-1));
    if (to !== undefined) this.#toPlace(to);
  }

  #stand(place: number): void {
    this.#at = place;
    this.#root.querySelector('[aria-current="location"]')?.removeAttribute('aria-current');
    const citation = this.#draft?.places[place]?.citation;
    this.#root.querySelector(`[data-citation="${citation}"]`)?.setAttribute('aria-current', 'location');
    this.#tellPosition();
  }

  #tellPosition(): void {
    const position = this.#root.querySelector('[data-part="position"]');
    const places = this.#places();
    const at = places.indexOf(this.#at);
    if (position) position.textContent = at === -1 ? '' : fillIn(this.#strings.shown, { shown: at + 1, count: places.length });
  }

  #toPlace(place: number): void {
    const mark = this.#root.querySelector<HTMLElement>(`[data-mark="${place}"]`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
    const citation = this.#draft?.places[place]?.citation;
    // The list follows beside the draft where it scrolls of itself, and stays where it is on a narrow screen.
    const card = this.#root.querySelector<HTMLElement>(`[data-citation="${citation}"]`);
    const list = card?.closest<HTMLElement>('.draft-list');
    if (card && list && list.scrollHeight > list.clientHeight + 1) list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top;
  }

  #toCard(place: number): void {
    const card = this.#root.querySelector<HTMLElement>(`[data-citation="${this.#draft?.places[place]?.citation}"]`);
    if (card?.hidden) this.#filter(null);
    this.#stand(place);
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus({ preventScroll: true });
  }

  #filter(only: Verdict | null): void {
    this.#only = this.#only === only ? null : only;
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-only]')) button.setAttribute('aria-pressed', String(button.dataset['only'] === this.#only));
    for (const card of this.#list.querySelectorAll<HTMLElement>('[data-citation]')) card.hidden = this.#only !== null && card.dataset['verdict'] !== this.#only;
    this.#tellPosition();
  }

  #copyOf(template: string): HTMLElement {
    const copy = this.#root.querySelector<HTMLTemplateElement>(`template[data-template="${template}"]`)?.content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error(`The page of the check has no template ${template}`);
    return copy;
  }

  #citation(citation: CheckedCitation, index: number): HTMLElement {
    const { words } = this.#strings;
    const { verdict, ids, near, places, registry } = citation;
    const item = this.#copyOf('citation');
    item.dataset['citation'] = String(index);
    item.dataset['verdict'] = verdict;
    const [first = -1] = places;
    fill(item, {
      number: String(index + 1),
      verdict: words.verdicts[verdict],
      quote: this.#draft ? `«${quoteOf(this.#draft, first)}»` : '',
      // That it is in the library stands in its head already.
      says: verdict === 'found' ? '' : sayVerdict(citation, words, this.#language),
      tail: near.length > 0 ? words.nearTail : '',
    });
    const choices = [...near.map(({ id, why }) => ({ id, why: `(${words.whyNear[why]})` })), ...(ids.length > 1 ? ids.map((id) => ({ id, why: '' })) : [])];
    put(item, 'choices', choices.map(({ id, why }) => this.#choice(id, why)));
    put(item, 'card', ids.length === 1 && ids[0] !== undefined ? [this.#card(ids[0])] : []);
    put(item, 'lookup', verdict === 'absent' || near.length > 0 ? this.#lookUp(registry) : []);
    put(item, 'places', places.slice(0, mostPlaces).flatMap((place, at) => [...(at === 0 ? [] : [' ']), this.#placeLink(place, at)]));
    if (places.length > mostPlaces) slotOf(item, 'places').append(` … (${fillIn(words.places.many, { count: places.length })})`);
    return item;
  }

  #cardOf(id: string): DraftCard {
    const card = this.#library?.cards[id];
    if (!card) throw new Error(`The library of the check has no card of ${id}`);
    return card;
  }

  #toDecision(link: Element | null, id: string, text: string, holding = ''): void {
    if (!(link instanceof HTMLAnchorElement)) return;
    this.#lead(link, `${this.#root.dataset['pages'] ?? ''}${id}/${holding === '' ? '' : `#${holding}`}`, text);
  }

  /** To another tab: who looked at a decision finds the check as it was. */
  #lead(link: HTMLAnchorElement, address: string, text: string): HTMLAnchorElement {
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener';
    link.title = this.#strings.newTab;
    link.textContent = text;
    return link;
  }

  #choice(id: string, why: string): HTMLElement {
    const item = this.#copyOf('choice');
    const { citation, title } = this.#cardOf(id);
    fill(item, { citation, why });
    this.#toDecision(item.querySelector('[data-slot="link"]'), id, title);
    return item;
  }

  #placeLink(place: number, at: number): HTMLElement {
    const link = document.createElement('a');
    link.href = `#draft-place-${place + 1}`;
    link.dataset['place'] = String(place);
    link.textContent = String(at + 1);
    return link;
  }

  #lookUp(registry: CheckedCitation['registry']): (Node | string)[] {
    const { lookUp, registries } = this.#strings.words;
    const { name, address } = registries[registry];
    if (address === null) return [`${lookUp} ${name}.`];
    const link = this.#lead(document.createElement('a'), address, name);
    link.rel = 'external noopener noreferrer';
    return [`${lookUp} `, link, '.'];
  }

  #card(id: string): HTMLElement {
    const { words } = this.#strings;
    const { citation, title, outcome, finality, verification, doubts, relations, contrary, moreContrary, takesSide, issues } = this.#cardOf(id);
    const card = this.#copyOf('card');
    const total = contrary.length + moreContrary;
    fill(card, {
      citation, outcome, finality, verification,
      'doubt-count': `(${doubts.length})`,
      'contrary-count': `(${total})`,
      none: total > 0 || relations.length > 0 ? '' : takesSide ? words.noneAgainst : words.noSide,
      more: moreContrary === 0 ? '' : fillIn(moreContrary === 1 ? words.moreAgainst.one : words.moreAgainst.many, { count: moreContrary }),
    });
    this.#toDecision(card.querySelector('[data-slot="link"]'), id, title);
    put(card, 'doubts', doubts.map((doubt) => textIn('li', doubt)));
    card.querySelector<HTMLElement>('add-to-dossier')?.setAttribute('data-reference', id);
    slotOf(card, 'doubted').hidden = doubts.length === 0;
    put(card, 'relations', relations.flatMap(({ words: verb, decision }, at) => {
      const link = document.createElement('a');
      this.#toDecision(link, decision, this.#cardOf(decision).citation);
      return [`${at === 0 ? '' : '; '}${at === 0 ? capital(verb) : verb} `, link];
    }));
    slotOf(card, 'contrary').hidden = total === 0;
    put(card, 'holdings', contrary.map(({ decision, holding, issues: on }) => {
      const item = this.#copyOf('holding');
      this.#toDecision(item.querySelector('[data-slot="link"]'), decision, this.#cardOf(decision).citation, holding);
      fill(item, { text: `${this.#library?.holdings[`${decision}#${holding}`] ?? ''} ${words.paraphrase}`, why: fillIn(words.onIssues, { issues: on }) });
      return item;
    }));
    put(card, 'issues', issues.flatMap((issue, at) => {
      const link = this.#lead(document.createElement('a'), `${this.#root.dataset['issues'] ?? ''}${issue}/`, this.#library?.issues[issue] ?? issue);
      return [...(at === 0 ? [] : ['; ']), link];
    }));
    return card;
  }

  #block(block: readonly Stretch[]): HTMLElement {
    const element = document.createElement('div');
    element.className = 'draft-block';
    element.append(...block.map((stretch) => (stretch.place === null ? revealHidden(stretch.text) : this.#mark(stretch.text, stretch.place))));
    return element;
  }

  #mark(text: string, place: number): HTMLElement {
    const citation = this.#draft?.places[place]?.citation ?? -1;
    const verdict = this.#draft?.citations[citation]?.verdict ?? 'absent';
    const mark = document.createElement('a');
    mark.className = 'draft-mark';
    mark.id = `draft-place-${place + 1}`;
    mark.href = `#draft-citation-${citation + 1}`;
    mark.dataset['mark'] = String(place);
    mark.dataset['verdict'] = verdict;
    mark.append(textIn('bdi', revealHidden(text)), ' ', textIn('span', fillIn(this.#strings.mark, { number: citation + 1, verdict: this.#strings.words.verdicts[verdict] })));
    mark.lastElementChild?.classList.add('draft-tag');
    return mark;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function textIn(name: 'li' | 'span' | 'bdi', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function slotOf(root: HTMLElement, name: string): HTMLElement {
  const slot = root.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  if (!slot) throw new Error(`A template of the check has no slot ${name}`);
  return slot;
}

/** Puts content into a slot; an empty one does not show. */
function put(root: HTMLElement, name: string, content: readonly (Node | string)[]): void {
  const slot = slotOf(root, name);
  slot.replaceChildren(...content);
  slot.hidden = content.length === 0;
}

function fill(root: HTMLElement, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) put(root, name, text === '' ? [] : [text]);
}
