// The desk of the check: takes a draft from the box, the clipboard or a file, has it read by the worker and shows what came
// of it. The draft lives in the memory of this page and nowhere else.
import { countVerdicts, verdicts, type CheckedDraft, type Verdict } from '../../drafts/checked-draft.ts';
import { limits, type FileFault } from '../../drafts/draft-limits.ts';
import type { DraftLibrary } from '../../drafts/draft-library.ts';
import { writeReport } from '../../drafts/draft-report.ts';
import type { DraftStrings } from '../../drafts/draft-strings.ts';
import { countHidden } from '../../drafts/reveal-hidden.ts';
import { isLanguage, type Language } from '../../i18n/language.ts';
import { fillIn } from '../../search/search-strings.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { DraftClient } from './draft-client.ts';
import type { DraftReply, DraftRequest } from './draft-messages.ts';
import { DraftView } from './draft-view.ts';

export interface DeskStrings {
  stateLoading: string;
  stateReady: string;
  stateFailed: string;
  working: string;
  failed: string;
  /** `{name}` of the file and its `{characters}`. */
  held: string;
  pasted: string;
  summary: Record<'none' | 'one' | 'many', string>;
  hidden: Record<'one' | 'many', string>;
  faults: Record<FileFault, string>;
  /** `{number}` and `{verdict}`, beside a citation in the draft. */
  mark: string;
  all: string;
  shown: string;
  copied: string;
  copyRefused: string;
  fileName: string;
  newTab: string;
  words: DraftStrings;
}

/** A draft is laid out whole where neither its text nor its list of cards is longer. */
const longestAtOnce = { characters: 60_000, cards: 60 };

interface Held {
  name: string;
  /** The text where it was pasted, or the file. */
  content: string | File;
}

export class DraftDesk {
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #strings: DeskStrings;
  readonly #box: HTMLTextAreaElement;
  readonly #view: DraftView;
  #client: DraftClient | null = null;
  #library: Promise<DraftLibrary> | null = null;
  #held: Held | null = null;
  #checked: { draft: CheckedDraft; library: DraftLibrary } | null = null;
  /** Counts the drafts taken, so that an answer to an older one is dropped. */
  #round = 0;

  constructor(root: HTMLElement) {
    const box = root.querySelector<HTMLTextAreaElement>('[data-part="text"]');
    const { language = '', strings = '' } = root.dataset;
    if (!box || !isLanguage(language)) throw new Error('The page of the check is not complete');
    this.#root = root;
    this.#language = language;
    this.#strings = JSON.parse(strings) as DeskStrings;
    this.#box = box;
    this.#view = new DraftView(root, language, this.#strings);
    this.#listen();
    this.#showClear();
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The page of the check has no ${name}`);
    return part;
  }

  #slot(name: string, text: string): void {
    const slot = this.#root.querySelector<HTMLElement>(`[data-slot="${name}"]`);
    if (slot) slot.textContent = text;
  }

  #listen(): void {
    this.#box.addEventListener('input', () => this.#showClear());
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
      if (button) void this.#act(button.dataset['action'] ?? '');
    });
    // A draft is not kept anywhere, so that who leaves by mistake is asked first.
    window.addEventListener('beforeunload', (event) => {
      if (this.#held !== null || this.#box.value.trim() !== '') event.preventDefault();
    });
  }

  async #act(action: string): Promise<void> {
    switch (action) {
      case 'clear':
        return this.#clear();
      case 'retry':
        return this.check();
      case 'copy':
        return this.#copy();
      case 'markdown':
      case 'plain':
        return this.#download(action);
      case 'print':
        return window.print();
      default:
        return;
    }
  }

  /** Fetches the worker and the library once; then nothing more can be asked of the network. */
  prepare(): Promise<DraftLibrary> {
    this.#library ??= this.#open();
    // Whoever waits for it says so; here it only must not be an uncaught error.
    this.#library.catch(() => {});
    return this.#library;
  }

  async #open(): Promise<DraftLibrary> {
    const state = this.#part('state');
    state.textContent = this.#strings.stateLoading;
    const client = new DraftClient();
    try {
      const [library] = await Promise.all([
        client.open(this.#root.dataset['library'] ?? ''),
        // What would be a request later: a face that the draft needs, and the dossier that a card can be added to. The
        // check does without them.
        Promise.allSettled([
          ...[...document.fonts].map((face) => face.load()),
          import('../dossier/add-to-dossier.ts'),
          import('../dossier/add-panel.ts').then(({ wordsOf }) => wordsOf(this.#language)),
        ]),
      ]);
      this.#client = client;
      forbidRequests();
      state.textContent = this.#strings.stateReady;
      this.#root.dataset['ready'] = '';
      return library;
    } catch (error) {
      client.close();
      this.#library = null;
      state.textContent = this.#strings.stateFailed;
      throw error;
    }
  }

  /** Takes a file, or a text that is too long for the box, and checks it. */
  take(content: string | File): Promise<void> {
    const held = { name: typeof content === 'string' ? this.#strings.pasted : content.name, content };
    this.#held = held;
    this.#box.value = '';
    this.#box.hidden = true;
    this.#part('held').hidden = false;
    this.#slot('held', typeof held.content === 'string' ? fillIn(this.#strings.held, { name: held.name, characters: this.#number(held.content.length) }) : held.name);
    this.#showClear();
    return this.check();
  }

  #clear(): void {
    this.#round++;
    this.#held = null;
    this.#checked = null;
    this.#box.value = '';
    this.#box.hidden = false;
    this.#part('held').hidden = true;
    this.#part('result').hidden = true;
    this.#view.clear();
    this.#tellTrouble(null);
    this.#showClear();
    this.#box.focus();
  }

  #showClear(): void {
    const clear = this.#root.querySelector<HTMLElement>('[data-action="clear"]');
    if (clear) clear.hidden = this.#held === null && this.#box.value === '';
  }

  #number(value: number): string {
    return new Intl.NumberFormat(this.#language === 'it' ? 'it-IT' : 'en-GB', { useGrouping: 'always' }).format(value);
  }

  #tellTrouble(text: string | null, canRetry = false): void {
    this.#part('trouble').hidden = text === null;
    this.#slot('trouble', text ?? '');
    const retry = this.#root.querySelector<HTMLElement>('[data-action="retry"]');
    if (retry) retry.hidden = !canRetry;
  }

  async #toRequest(): Promise<DraftRequest | FileFault> {
    const content = this.#held?.content ?? this.#box.value;
    if (typeof content === 'string') return content.length > limits.characters ? 'too-big' : content.trim() === '' ? 'empty' : { kind: 'text', text: content };
    if (content.size > limits.fileBytes) return 'too-big';
    return { kind: 'file', name: content.name, bytes: await content.arrayBuffer() };
  }

  /** Checks what is in the box, or what is held beside it. */
  async check(): Promise<void> {
    const round = ++this.#round;
    const isStale = (): boolean => round !== this.#round;
    const result = this.#part('result');
    const state = this.#part('state');
    this.#tellTrouble(null);
    this.#showClear();
    try {
      const library = await this.prepare();
      const request = await this.#toRequest();
      if (isStale()) return;
      result.dataset['checkState'] = 'checking';
      state.textContent = this.#strings.working;
      const reply: DraftReply = typeof request === 'string' ? { kind: 'fault', fault: request } : await this.#ask(request);
      if (isStale()) return;
      state.textContent = this.#strings.stateReady;
      if (reply.kind === 'fault') {
        result.hidden = true;
        this.#checked = null;
        return this.#tellTrouble(this.#strings.faults[reply.fault]);
      }
      if (reply.kind !== 'checked') throw new Error('The worker of the check gave no draft');
      this.#checked = { draft: reply.draft, library };
      await this.#show(reply.draft, library, isStale);
    } catch {
      if (isStale()) return;
      result.hidden = true;
      this.#tellTrouble(this.#root.dataset['ready'] === undefined ? this.#strings.stateFailed : this.#strings.failed, true);
    }
  }

  /** One draft after the other: the worker reads what it has begun to its end. */
  #working: Promise<unknown> = Promise.resolve();
  #ask(request: DraftRequest): Promise<DraftReply> {
    const asked = this.#working.then(() => {
      if (!this.#client) throw new Error('The check was asked before it was ready');
      return this.#client.ask(request);
    });
    this.#working = asked.catch(() => {});
    return asked;
  }

  async #show(draft: CheckedDraft, library: DraftLibrary, isStale: () => boolean): Promise<void> {
    const { words, summary, hidden } = this.#strings;
    const result = this.#part('result');
    const counts = countVerdicts(draft.citations);
    const places = fillIn(draft.places.length === 1 ? words.places.one : words.places.many, { count: this.#number(draft.places.length) });
    const count = draft.citations.length;
    result.hidden = false;
    this.#part('summary').textContent = fillIn(count === 0 ? summary.none : count === 1 ? summary.one : summary.many, { count: this.#number(count), places, characters: this.#number(draft.text.length) });
    const invisible = countHidden(draft.text);
    this.#part('hidden').hidden = invisible === 0;
    this.#part('hidden').textContent = fillIn(invisible === 1 ? hidden.one : hidden.many, { count: this.#number(invisible) });
    for (const verdict of verdicts) this.#showCount(verdict, counts[verdict]);
    this.#part('counts').hidden = this.#part('tools').hidden = count === 0;
    this.#part('columns').toggleAttribute('data-long', draft.text.length > longestAtOnce.characters || count > longestAtOnce.cards);
    this.#part('title').focus();
    await this.#view.show(draft, library, isStale);
    if (!isStale()) result.dataset['checkState'] = 'done';
  }

  #showCount(verdict: Verdict, count: number): void {
    const button = this.#root.querySelector<HTMLElement>(`[data-only="${verdict}"]`);
    const number = button?.querySelector('[data-slot="count"]');
    const words = button?.querySelector('[data-slot="verdict"]');
    if (!button || !number || !words) return;
    const { one, many } = this.#strings.words.counted[verdict];
    button.hidden = count === 0;
    button.setAttribute('aria-pressed', 'false');
    number.textContent = this.#number(count);
    words.textContent = count === 1 ? one : many;
  }

  #report(style: 'markdown' | 'text'): string {
    if (!this.#checked) throw new Error('There is no check to report');
    const { draft, library } = this.#checked;
    return writeReport(draft, library, this.#strings.words, { language: this.#language, style, day: localDay() });
  }

  async #copy(): Promise<void> {
    if (!this.#checked) return;
    const report = this.#report('text');
    this.#part('taken').textContent = await navigator.clipboard.writeText(report).then(
      () => this.#strings.copied,
      () => this.#strings.copyRefused,
    );
  }

  #download(style: 'markdown' | 'plain'): void {
    if (!this.#checked) return;
    const name = `${this.#strings.fileName}-${localDay()}.${style === 'markdown' ? 'md' : 'txt'}`;
    downloadFile(name, this.#report(style === 'markdown' ? 'markdown' : 'text'), style === 'markdown' ? 'text/markdown' : 'text/plain');
    this.#part('taken').textContent = name;
  }
}

/** A policy that is added can only take away: from here on the browser itself refuses every request of this page's scripts. */
function forbidRequests(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'none'";
  document.head.append(policy);
}
