// Shows the slides of a session one at a time, or, in a second window, what the facilitator needs beside them. Both windows are the
// same page; they tell each other every change and each can be closed or loaded again. Once the page is there nothing more is
// asked of the network.
import { otherLanguage, type Language } from '../../i18n/language.ts';
import { clockOf, formatClock, formatState, isState, move, parseState, type Move, type PresentState, type SlideShape } from '../../training/present-state.ts';
import { make, makeButton } from '../notes/make-element.ts';
import type { PresentStrings } from './present-strings.ts';

export interface PresenterOptions {
  root: HTMLElement;
  /** Names the conversation of the windows. */
  id: string;
  language: Language;
  slides: Record<Language, readonly HTMLElement[]>;
  /** The facilitator's notes, each with its part in `data-bucket`. */
  notes: Record<Language, readonly HTMLElement[]>;
  words: Record<Language, PresentStrings>;
  /** Minutes meant for each part, and for all. */
  meant: Readonly<Record<string, number>>;
  total: number;
  /** Where the button that closes leads. */
  leave: Record<Language, string>;
  /** What else the fragment has to keep, as `session=…`. */
  kept: string;
}

interface Told {
  /** What another window is told; without a state it is asked for one. */
  state: PresentState | null;
  /** When it became so: the later one counts. Milliseconds. */
  at: number;
}

const fill = (text: string, values: Record<string, string | number>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
const seconds = (): number => Date.now() / 1000;

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** After this long without a movement the controls of a full screen go out of the way. */
const idleAfter = 3000;

const keys: Record<string, Move> = {
  ArrowRight: 'next', PageDown: 'next', ' ': 'next', Enter: 'next', ArrowLeft: 'previous', PageUp: 'previous', Backspace: 'previous', Home: 'first', End: 'last', b: 'blank', '.': 'blank', l: 'language', t: 'clock',
};

/** What stands in the list of slides: many have the same heading, so the part they belong to comes first. */
function placeOf(slide: HTMLElement): string {
  const [part] = slide.dataset['bucket'] === 'opening' ? [] : (slide.querySelector('.eyebrow')?.textContent ?? '').split(' · ');
  return [part, slide.querySelector('h1, h2')?.textContent ?? ''].filter(Boolean).join(' · ');
}

export class Presenter {
  readonly #options: PresenterOptions;
  readonly #shapes: readonly SlideShape[];
  readonly #isFacilitator: boolean;
  readonly #kept: string;
  /** Null where the browser lets no page speak to another, as when it keeps nothing. */
  readonly #channel: BroadcastChannel | null;
  readonly #deck = make('div', { class: 'deck' });
  readonly #sizes = new WeakMap<HTMLElement, string>();
  /** What has words, and says them again when the language changes. */
  readonly #labels: ((words: PresentStrings) => void)[] = [];
  readonly #status = make('p', { class: 'unseen', role: 'status' });
  readonly #jump = make('select');
  readonly #clock = make('span', { class: 'stage-time figures' });
  readonly #dark = make('button', { type: 'button', class: 'stage-dark', hidden: true });
  readonly #help = make('dialog', { class: 'stage-help' });
  readonly #notes = make('div', { class: 'stage-notes-text' });
  readonly #then = make('div', { class: 'stage-then-text' });
  readonly #link = make('p', { class: 'stage-link quiet', role: 'status' });
  #state: PresentState;
  #at = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PresenterOptions) {
    this.#options = options;
    const { root, id, slides, language, kept } = options;
    this.#shapes = slides[language].map((slide) => ({ id: slide.dataset['slide'] ?? '', bucket: slide.dataset['bucket'] ?? '', fragments: slide.querySelectorAll('[data-fragment]').length }));
    this.#isFacilitator = /^#(?:.*&)?facilitator(?:&|$)/.test(location.hash);
    this.#kept = [this.#isFacilitator ? 'facilitator' : '', kept].filter(Boolean).join('&');
    for (const slide of [...slides.it, ...slides.en]) this.#sizes.set(slide, slide.dataset['size'] ?? '3');
    this.#state = parseState(location.hash, this.#shapes, language, seconds());
    // A window that knows nothing yet takes what the other says; one that came back with its address is asked by such a one.
    this.#at = /[#&]slide=/.test(location.hash) ? 1 : 0;
    root.replaceChildren(...this.#parts());
    document.documentElement.dataset['stage'] = this.#isFacilitator ? 'facilitator' : 'room';

    this.#channel = openChannel(`massimario-present-${id}`);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#hear(data));
    this.#channel?.postMessage({ state: null, at: 0 } satisfies Told);
    this.#holdLock();
    document.addEventListener('keydown', (event) => this.#press(event));
    addEventListener('hashchange', () => this.#take(parseState(location.hash, this.#shapes, this.#state.language, seconds())));
    addEventListener('resize', () => this.#fit());
    addEventListener('beforeprint', () => this.#restoreSizes());
    addEventListener('afterprint', () => this.#fit());
    document.addEventListener('pointermove', () => this.#wake());
    document.addEventListener('keydown', () => this.#wake());
    setInterval(() => this.#tick(), 1000);
    // Every face that a later slide may need is fetched now, so that nothing is asked of the network later.
    void Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => {
      this.#fit();
      root.dataset['ready'] = '';
    });
    this.#show();
  }

  // What is on the page

  #parts(): HTMLElement[] {
    this.#deck.addEventListener('click', ({ target }) => {
      const isControl = target instanceof Element && target.closest('a, button') !== null;
      if (!this.#isFacilitator && !isControl && getSelection()?.isCollapsed !== false) this.#do('next');
    });
    this.#dark.addEventListener('click', () => this.#do('blank'));
    this.#labels.push((words) => this.#dark.setAttribute('aria-label', words.unblank));
    this.#fillHelp();
    const common = [this.#toolbar(), this.#help, this.#status];
    if (!this.#isFacilitator) return [this.#deck, this.#dark, ...common];
    const box = (name: string, title: (words: PresentStrings) => string, ...children: HTMLElement[]): HTMLElement => {
      const heading = make('h2');
      this.#labels.push((words) => (heading.textContent = title(words)));
      return make('section', { class: `stage-box ${name}` }, heading, ...children);
    };
    const title = make('p', { class: 'eyebrow' });
    this.#labels.push((words) => (title.textContent = words.facilitatorTitle));
    return [
      make('header', { class: 'stage-top' }, title, this.#clock, this.#link),
      box('stage-now', ({ nowShowing }) => nowShowing, this.#deck),
      box('stage-then', ({ nextSlide }) => nextSlide, this.#then),
      box('stage-notes', ({ notes }) => notes, this.#notes),
      ...common,
    ];
  }

  #button(name: keyof PresentStrings & string, press: () => void, sign: string | null, shortcut: string | null = null): HTMLButtonElement {
    const button = makeButton('', press, { 'data-present': name, ...(shortcut === null ? {} : { 'aria-keyshortcuts': shortcut }) });
    this.#labels.push((words) => {
      const label = words[name] as string;
      if (sign === null) button.textContent = label;
      else {
        button.textContent = sign;
        button.setAttribute('aria-label', label);
        button.title = label;
      }
    });
    return button;
  }

  #anchor(name: 'facilitator' | 'leave', to: () => string, attributes: Record<string, string>): HTMLAnchorElement {
    const link = make('a', { class: 'button', 'data-present': name, ...attributes });
    this.#labels.push((words) => {
      link.textContent = words[name];
      link.href = to();
    });
    return link;
  }

  #toolbar(): HTMLElement {
    const { leave, kept } = this.#options;
    const bar = make('div', { class: 'stage-bar', role: 'toolbar' });
    this.#labels.push((words) => bar.setAttribute('aria-label', words.toolbar));
    const language = makeButton('', () => this.#do('language'), { 'data-present': 'language', 'aria-keyshortcuts': 'L' });
    this.#labels.push((words) => {
      language.textContent = words.language;
      language.lang = otherLanguage(this.#state.language);
    });
    const clock = makeButton('', () => this.#do('clock'), { 'data-present': 'clock', 'aria-keyshortcuts': 'T' });
    this.#labels.push((words) => {
      clock.textContent = this.#state.since === null ? '▶' : '❚❚';
      const label = this.#state.since === null ? words.start : words.pause;
      clock.setAttribute('aria-label', label);
      clock.title = label;
    });
    this.#jump.addEventListener('change', () => {
      this.#do({ slide: this.#jump.value });
      // The next key belongs to the slides again: a list that kept the focus would take the remote’s keys for its own.
      this.#jump.blur();
    });
    this.#labels.push((words) => this.#jump.setAttribute('aria-label', words.jump));
    const group = (...children: HTMLElement[]): HTMLElement => make('span', { class: 'stage-group' }, ...children);
    const facilitator = this.#anchor('facilitator', () => `#${['facilitator', kept].filter(Boolean).join('&')}`, { target: '_blank' });
    // For the same reason a control that was clicked lets go of the focus; one pressed by keyboard keeps it.
    bar.addEventListener('click', ({ detail, target }) => {
      if (detail > 0 && target instanceof Element) target.closest<HTMLElement>('button')?.blur();
    });
    bar.append(
      group(this.#button('previous', () => this.#do('previous'), '←', 'ArrowLeft'), this.#button('next', () => this.#do('next'), '→', 'ArrowRight'), this.#jump),
      group(clock, this.#button('reset', () => this.#do('reset'), '↺'), ...(this.#isFacilitator ? [] : [this.#clock])),
      group(
        language, this.#button('blank', () => this.#do('blank'), null, 'B'),
        ...(this.#isFacilitator ? [] : [this.#button('fullScreen', () => this.#fullScreen(), null, 'F'), facilitator]),
        this.#button('print', () => print(), null), this.#button('help', () => this.#help.showModal(), '?', '?'),
        this.#anchor('leave', () => leave[this.#state.language], {}),
      ),
    );
    return bar;
  }

  #fillHelp(): void {
    const close = makeButton('', () => this.#help.close(), {});
    const list = make('dl');
    const title = make('h2', { id: 'stage-help-title' });
    this.#help.setAttribute('aria-labelledby', title.id);
    this.#help.append(title, list, close);
    this.#labels.push((words) => {
      title.textContent = words.help;
      close.textContent = words.close;
      list.replaceChildren(...words.keys.flatMap(([key, meaning]) => [make('dt', {}, key), make('dd', {}, meaning)]));
    });
  }

  // What happens

  #press(event: KeyboardEvent): void {
    const { target, key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || this.#help.open) return;
    const onControl = target instanceof Element ? target.closest('button, a, select, input, textarea, [contenteditable]') : null;
    // What the focus is on has its own use of these keys.
    if (onControl && (key === ' ' || key === 'Enter' || onControl.matches('select, input, textarea, [contenteditable]'))) return;
    const to = keys[key.length === 1 ? key.toLowerCase() : key];
    if (key.toLowerCase() === 'f') this.#fullScreen();
    else if (key === '?') this.#help.showModal();
    else if (key === 'Escape' && this.#state.blank) this.#do('blank');
    else if (to !== undefined) this.#do(to);
    else return;
    event.preventDefault();
  }

  #do(to: Move): void {
    const next = move(this.#state, to, this.#shapes, seconds());
    if (next === this.#state) return;
    this.#at = Date.now();
    this.#take(next);
    this.#channel?.postMessage({ state: next, at: this.#at } satisfies Told);
  }

  #take(state: PresentState): void {
    this.#state = state;
    this.#show();
  }

  #hear(told: Told): void {
    if (told.state === null) this.#channel?.postMessage({ state: this.#state, at: this.#at } satisfies Told);
    else if (told.at > this.#at && isState(told.state, this.#shapes)) {
      this.#at = told.at;
      this.#take(told.state);
    }
  }

  #fullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    // Where the browser refuses it, the page stays as it is: there is nothing to lose.
    else void document.documentElement.requestFullscreen().catch(() => {});
  }

  #wake(): void {
    const { dataset } = document.documentElement;
    delete dataset['idle'];
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      if (document.fullscreenElement) dataset['idle'] = '';
    }, idleAfter);
  }

  // Both windows hold a lock, which ends with them however they end.

  get #lockName(): string {
    return `massimario-present-${this.#options.id}-`;
  }

  #holdLock(): void {
    // Refused where the browser keeps nothing: then the other window is never known to be open.
    if ('locks' in navigator) void navigator.locks.request(`${this.#lockName}${this.#isFacilitator ? 'facilitator' : 'room'}`, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});
  }

  async #tellLink(): Promise<void> {
    if (!this.#isFacilitator || !('locks' in navigator)) return;
    const { otherOpen, otherClosed, otherUnknown } = this.#words;
    const told = this.#channel === null ? otherUnknown : await navigator.locks.query().then(
      ({ held = [] }) => (held.some(({ name }) => name === `${this.#lockName}room`) ? otherOpen : otherClosed),
      () => '',
    );
    if (this.#link.textContent !== told) this.#link.textContent = told;
  }

  // What is shown

  get #words(): PresentStrings {
    return this.#options.words[this.#state.language];
  }

  #show(): void {
    const { slides, notes } = this.#options;
    const { language, slide: id, shown, blank } = this.#state;
    const own = slides[language];
    if (this.#deck.lang !== language) {
      this.#deck.lang = language;
      document.documentElement.lang = language;
      this.#deck.replaceChildren(...own);
      this.#jump.replaceChildren(...own.map((slide, index) => make('option', { value: slide.dataset['slide'] ?? '' }, `${index + 1}. ${placeOf(slide)}`)));
      document.title = own[0]?.querySelector('h1')?.textContent ?? document.title;
    }
    for (const label of this.#labels) label(this.#words);
    const index = own.findIndex((slide) => slide.dataset['slide'] === id);
    own.forEach((slide, place) => slide.toggleAttribute('data-off', place !== index));
    const current = own[index];
    current?.querySelectorAll('[data-fragment]').forEach((fragment, place) => fragment.toggleAttribute('data-covered', place >= shown));
    this.#dark.hidden = !blank;
    this.#jump.value = id;
    const told = blank ? this.#words.blanked : `${fill(this.#words.position, { n: index + 1, total: own.length })}: ${current?.querySelector('h1, h2')?.textContent ?? ''}`;
    if (this.#status.textContent !== told) this.#status.textContent = told;

    if (this.#isFacilitator) {
      const bucket = current?.dataset['bucket'] ?? '';
      const note = notes[language].find((group) => group.dataset['bucket'] === bucket);
      this.#notes.lang = language;
      this.#notes.replaceChildren(...(note ? [note] : [make('p', { class: 'quiet' }, this.#words.noNotes)]));
      const left = (this.#shapes[index]?.fragments ?? 0) - shown;
      const next = own[index + 1];
      this.#then.replaceChildren(
        ...(left > 0 ? [make('p', { class: 'stage-left' }, fill(this.#words.revealLeft, { n: left }))] : []),
        ...(next ? [make('p', { class: 'eyebrow' }, next.querySelector('.eyebrow')?.textContent ?? ''), make('p', {}, next.querySelector('h1, h2')?.textContent ?? '')] : [make('p', { class: 'quiet' }, this.#words.lastSlide)]),
        ...(blank ? [make('p', { class: 'stage-left' }, this.#words.blanked)] : []),
      );
    }
    history.replaceState(history.state, '', `#${formatState(this.#state, this.#kept)}`);
    this.#tick();
    this.#fit();
  }

  #tick(): void {
    const { meant, total } = this.#options;
    const words = this.#words;
    const { part, total: spent } = clockOf(this.#state, this.#shapes, seconds());
    const bucket = this.#shapes.find(({ id }) => id === this.#state.slide)?.bucket ?? '';
    const planned = meant[bucket];
    const over = (seconds: number, minutes: number): boolean => seconds > minutes * 60;
    const piece = (text: string, late: boolean): HTMLElement => make('span', late ? { class: 'stage-late' } : {}, late ? `${text} (${words.over})` : text);
    this.#clock.replaceChildren(
      piece(planned === undefined ? fill(words.partTime, { spent: formatClock(part) }) : fill(words.stepTime, { spent: formatClock(part), meant: formatClock(planned * 60) }), planned !== undefined && over(part, planned)),
      ' · ',
      piece(fill(words.totalTime, { spent: formatClock(spent), meant: formatClock(total * 60) }), over(spent, total)),
    );
    void this.#tellLink();
  }

  /** The type of the slide on show as large as fits; never below the smallest, where the slide can be scrolled. */
  #fit(): void {
    const slide = this.#options.slides[this.#state.language].find((one) => one.dataset['slide'] === this.#state.slide);
    if (!slide) return;
    for (let size = Number(this.#sizes.get(slide)); size >= 1; size--) {
      slide.dataset['size'] = String(size);
      const body = slide.querySelector('.slide-body');
      if (!body || body.scrollHeight <= body.clientHeight + 1) return;
    }
  }

  #restoreSizes(): void {
    for (const slide of this.#options.slides[this.#state.language]) slide.dataset['size'] = this.#sizes.get(slide) ?? '3';
  }
}
