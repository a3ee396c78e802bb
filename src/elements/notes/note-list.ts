// The list of the notes on the page, in the order of the text: what each says, how sure its place is, what can be done.
import type { AnchorStatus, Note } from '../../annotations/note.ts';
import type { Draft } from '../../annotations/stored-records.ts';
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import { make, makeButton } from './make-element.ts';
import type { PlacedNote } from './placed-note.ts';
import type { ReaderWords } from './reader-strings.ts';
import { counted, placeInWords, shortened } from './say-in-words.ts';

export type NoteAction = 'go' | 'edit' | 'remove' | 'link' | 'copy' | 'save-again' | 'confirm' | 'choose';

export interface ListActions {
  act: (action: NoteAction, placed: PlacedNote) => void;
  undo: (note: Note) => void;
  resume: (draft: Draft) => void;
  discard: (draft: Draft) => void;
  undoDiscard: (draft: Draft) => void;
}

export interface Listed {
  /** In the order of the text. */
  placed: readonly PlacedNote[];
  drafts: readonly Draft[];
  /** Drafts deleted since the page was loaded, that can still be put back. */
  discarded: readonly Draft[];
  /** Those of them that were deleted since the page was loaded, and can still be put back. */
  removed: readonly PlacedNote[];
  /** Names of the library's issues, by key. */
  issues: Readonly<Record<string, string>>;
}

const unsure: readonly AnchorStatus[] = ['changed', 'much-changed', 'moved', 'uncertain'];

export class NoteList {
  readonly element = make('ol', { class: 'notes-list', role: 'list' });
  readonly #words: ReaderWords;
  readonly #actions: ListActions;

  constructor(words: ReaderWords, actions: ListActions) {
    this.#words = words;
    this.#actions = actions;
    this.element.setAttribute('aria-label', words.strings.list.label);
  }

  /** Draws the list anew; a button that had the focus has it again, or its note. */
  show({ placed, drafts, discarded, removed, issues }: Listed): void {
    const focused = document.activeElement;
    const held = focused && this.element.contains(focused) ? { note: focused.closest<HTMLElement>('[data-note]')?.dataset['note'], action: (focused as HTMLElement).dataset['action'] } : null;
    this.element.replaceChildren(...drafts.map((draft) => this.#draft(draft)), ...discarded.map((draft) => this.#discarded(draft)), ...placed.map((note) => (removed.includes(note) ? this.#removed(note) : this.#item(note, issues))));
    this.element.hidden = placed.length + drafts.length + discarded.length === 0;
    if (held?.note) this.focus(held.note, held.action);
  }

  /** False where the note is not in the list. */
  focus(id: string, action?: string): boolean {
    const item = this.element.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
    if (!item) return false;
    (item.querySelector<HTMLElement>(`[data-action="${action ?? 'undo'}"]`) ?? item).focus();
    item.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #draft(draft: Draft): HTMLElement {
    const { strings } = this.#words;
    const { note } = draft;
    return make('li', { class: 'notes-item', 'data-note': `draft ${note.id}`, tabindex: '-1' },
      make('h3', {}, `${strings.list.draft}: ${placeInWords(strings, note.selectors.anchor)}`),
      make('blockquote', { class: 'notes-quote', lang: note.language }, shortened(note.selectors.exact, 120)),
      make('p', { class: 'notes-text', lang: note.textLanguage }, note.text),
      make('p', { class: 'notes-row' },
        makeButton(strings.list.resume, () => this.#actions.resume(draft), { 'data-action': 'resume' }),
        makeButton(strings.list.discard, () => this.#actions.discard(draft), { 'data-action': 'discard' }),
      ),
    );
  }

  #discarded(draft: Draft): HTMLElement {
    const { list } = this.#words.strings;
    return make('li', { class: 'notes-item', 'data-note': `draft ${draft.id}`, tabindex: '-1' },
      make('p', { class: 'notes-row' }, list.discarded, ' ', makeButton(list.undo, () => this.#actions.undoDiscard(draft), { 'data-action': 'undo' })),
    );
  }

  #removed({ note }: PlacedNote): HTMLElement {
    const { list } = this.#words.strings;
    return make('li', { class: 'notes-item', 'data-note': note.id, tabindex: '-1' },
      make('p', { class: 'notes-row' }, list.removed, ' ', makeButton(list.undo, () => this.#actions.undo(note), { 'data-action': 'undo' })),
    );
  }

  #item(placed: PlacedNote, issues: Listed['issues']): HTMLElement {
    const { note, set, block, isUnsaved } = placed;
    const { strings } = this.#words;
    const place = block?.anchor ?? (note.selectors.anchor === '' ? '' : null);
    const labels = [...note.issues.map((key) => issues[key] ?? key), ...note.tags];
    return make('li', { class: 'notes-item', 'data-note': note.id, tabindex: '-1' },
      make('h3', {}, make('span', { class: 'notes-purpose', 'data-purpose': note.purpose }, strings.purposes[note.purpose]), ' ', placeInWords(strings, place)),
      ...(set ? [this.#packLine(set)] : []),
      make('blockquote', { class: 'notes-quote', lang: note.language }, shortened(note.selectors.exact)),
      ...(note.text === '' ? [] : [make('p', { class: 'notes-text', lang: note.textLanguage, dir: 'auto' }, showControls(note.text))]),
      ...(labels.length === 0 ? [] : [make('ul', { class: 'notes-tags' }, ...labels.map((label) => make('li', {}, make('bdi', {}, showControls(label)))))]),
      ...(isUnsaved ? [make('p', { class: 'notes-told' }, strings.list.unsaved)] : []),
      ...this.#told(placed),
      make('p', { class: 'notes-row notes-actions' }, ...this.#buttons(placed)),
    );
  }

  #packLine({ title, author }: NonNullable<PlacedNote['set']>): HTMLElement {
    const { pack, author: says, noAuthor } = this.#words.strings.layers;
    return make('p', { class: 'notes-pack' }, make('bdi', {}, fillIn(pack, { title: showControls(title) })), ' · ', make('bdi', {}, author === '' ? noAuthor : fillIn(says, { author: showControls(author) })));
  }

  /** How sure the place is, in words, with the old wording and the new. */
  #told({ note, resolution, isOnOtherText }: PlacedNote): HTMLElement[] {
    const { list, statuses, reasons } = this.#words.strings;
    if (!resolution) return [make('p', { class: 'notes-told' }, isOnOtherText ? list.otherText[note.language] : list.notChecked)];
    const { status, wording, why } = resolution;
    if (status === 'exact') return [];
    const told = make('p', { class: 'notes-told' }, statuses[status], ' ', reasons[why]);
    if (wording === null || !unsure.includes(status)) return [told];
    const quote = (label: string, words: string): HTMLElement[] => [make('dt', {}, label), make('dd', { lang: note.language }, words)];
    const isSame = wording === note.selectors.exact;
    return [told, make('dl', { class: 'notes-wordings' },
      ...(isSame ? [] : quote(list.before, note.selectors.exact)),
      ...quote(status === 'moved' || status === 'uncertain' ? list.perhaps : list.now, wording),
    )];
  }

  #buttons(placed: PlacedNote): HTMLElement[] {
    const { list } = this.#words.strings;
    const { resolution, block, set, isUnsaved } = placed;
    const button = (action: NoteAction, label: string): HTMLElement => makeButton(label, () => this.#actions.act(action, placed), { 'data-action': action });
    const isOwn = set === null;
    const doubtful = resolution !== null && resolution.status !== 'exact';
    return [
      ...(isUnsaved ? [button('save-again', list.saveAgain)] : []),
      ...(isOwn && doubtful && resolution.span ? [button('confirm', list.stillHere)] : []),
      ...(isOwn && doubtful ? [button('choose', list.chooseOther)] : []),
      ...(block || resolution?.span ? [button('go', list.goTo)] : []),
      ...(isOwn ? [button('edit', list.edit)] : [button('copy', list.copyToMine)]),
      button('link', list.copyLink),
      ...(isOwn ? [button('remove', list.remove)] : []),
    ];
  }
}

/** `2 note, 1 nota sul testo inglese`: those on the text of the page, then those on another one. */
export function countInWords({ strings }: ReaderWords, placed: readonly PlacedNote[]): string {
  const byText = Map.groupBy(placed, ({ note, isOnOtherText }) => (isOnOtherText ? strings.countOnText[note.language] : strings.count));
  return [...byText].sort(([one], [other]) => Number(other === strings.count) - Number(one === strings.count)).map(([words, notes]) => counted(words, notes.length)).join(', ');
}

/** `2 note, paragrafo 10: fatto, domanda`. */
export function nameOfCount(words: ReaderWords, anchor: string, placed: readonly PlacedNote[]): string {
  const { strings } = words;
  const purposes = [...new Set(placed.map(({ note }) => strings.purposes[note.purpose]))].join(', ');
  return fillIn(strings.countAt, { count: countInWords(words, placed), place: placeInWords(strings, anchor), purposes });
}
