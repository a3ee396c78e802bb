// The notebook: all notes across decisions, filtered and searched, mended, handed on, received. Everything that it needs
// is fetched when the page opens; after that it asks the server for nothing but a pack of the library that the reader loads.
import { filterNotes, type NoteFilter } from '../../annotations/filter-notes.ts';
import { toInstant } from '../../annotations/instant.ts';
import { copyToMine, mine, type Note } from '../../annotations/note.ts';
import { hasShare } from '../../annotations/share-link.ts';
import type { Draft, PastNote } from '../../annotations/stored-records.ts';
import type { Language } from '../../i18n/language.ts';
import { showControls } from '../../text/visible-controls.ts';
import { toStorageError } from '../database.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { emergencyCopy } from './emergency-copy.ts';
import { make, makeButton } from './make-element.ts';
import { NoteForm } from './note-form.ts';
import { NoteMessages } from './note-messages.ts';
import { readPlaces, statusOf, type KnownStatus } from './note-places.ts';
import { NoteStore } from './note-store.ts';
import { NotebookDialog } from './notebook-dialog.ts';
import { downloadWord, NotebookExport, wordWriter } from './notebook-export.ts';
import { NotebookFilter } from './notebook-filter.ts';
import { NotebookImport } from './notebook-import.ts';
import { NotebookKeeping } from './notebook-keeping.ts';
import { NotebookList, type NotebookAction } from './notebook-list.ts';
import { NotebookPacks } from './notebook-packs.ts';
import { dayOf, newId, type Notebook, type NotebookContents } from './notebook-parts.ts';
import type { NotebookWords, PageHashes } from './notebook-strings.ts';
import { placeInWords, shortened } from './say-in-words.ts';
import { standingLine } from './standing-line.ts';

/** Several changes that come together are drawn once. */
const settling = 50; // milliseconds

class NotebookView implements Notebook {
  readonly words: NotebookWords;
  readonly language: Language;
  readonly store: NoteStore;
  readonly archive: Notebook['archive'];
  readonly dialog: NotebookDialog;
  contents: NotebookContents;
  listed: readonly Note[] = [];
  readonly #hashes: PageHashes;
  readonly #messages: NoteMessages;
  readonly #filter: NotebookFilter;
  readonly #list: NotebookList;
  readonly #export: NotebookExport;
  readonly #import: NotebookImport;
  readonly #packs: NotebookPacks;
  readonly #keeping: NotebookKeeping;
  readonly #standing = make('div', { class: 'notes-standing' });
  readonly #empty: HTMLElement;
  /** Deleted since the page was opened, by id: each can be put back where it was. */
  readonly #removed = new Map<string, Note>();
  /** The same of drafts. */
  readonly #discarded = new Map<string, Draft>();
  #form: NoteForm | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the current look at the notes; an older one that is still under way is dropped. */
  #turn = 0;

  constructor(host: HTMLElement, { words, hashes, messages, store, archive, contents }: { words: NotebookWords; hashes: PageHashes; messages: NoteMessages } & Pick<Notebook, 'store' | 'archive' | 'contents'>) {
    this.words = words;
    this.language = document.documentElement.lang === 'en' ? 'en' : 'it';
    this.store = store;
    this.archive = archive;
    this.contents = contents;
    this.#hashes = hashes;
    this.#messages = messages;
    this.dialog = new NotebookDialog(messages.element);
    this.#filter = new NotebookFilter(words, () => {
      this.#list.restart();
      this.#draw();
    });
    this.#list = new NotebookList(words, this.language, {
      act: (action, note) => void this.#act(action, note),
      undo: (note) => void this.#undo(note),
      resume: ({ note }) => this.#edit(note, this.contents.notes.find(({ id }) => id === note.id) ?? null, true),
      discard: (draft) => void this.#discard(draft),
      undoDiscard: (draft) => void this.#undoDiscard(draft),
      word: (decision) => void this.#word(decision),
    });
    this.#export = new NotebookExport(this);
    this.#import = new NotebookImport(this);
    this.#packs = new NotebookPacks(this, (pack) => void this.#import.offerPack(pack));
    this.#keeping = new NotebookKeeping(this, () => void this.#import.retryQuarantine(), () => {
      this.#removed.clear();
      this.#discarded.clear();
      void this.refresh().then(() => this.say(words.notebookStrings.erased));
    });
    this.#empty = make('p', { class: 'notebook-message' }, words.notebookStrings.empty);
    host.replaceChildren(
      this.#standing,
      make('div', { class: 'notebook-columns' },
        make('div', { class: 'notebook-main' }, this.#filter.element, this.#empty, this.#list.element),
        make('div', { class: 'notebook-side' }, this.#export.element, this.#import.element, this.#packs.element, this.#keeping.element),
      ),
      this.dialog.element,
      messages.element,
    );
    store.onChange(({ store: what }) => {
      if (what === 'drafts' && this.#form) return; // what is being written here
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.refresh(), settling);
    });
    this.#draw();
    addEventListener('hashchange', () => this.readAddress());
  }

  /** `#decision=…` narrows to a decision, `#a=…` brings notes, `#pack=…` offers a pack of the library. */
  readAddress(): void {
    const { hash } = location;
    if (hasShare(hash)) void this.#import.offerLink(hash);
    const [, pack] = /^#pack=([\w-]+)$/.exec(hash) ?? [];
    if (pack !== undefined) void this.#import.offerPackNamed(pack);
    const [, decision] = /^#decision=([\w-]+)$/.exec(hash) ?? [];
    if (decision !== undefined) this.#filter.narrowTo(decision);
  }

  say = (text: string): void => this.#messages.say(text);

  tell(error: unknown): void {
    this.#messages.tell(toStorageError(error).fault);
  }

  async copyNow(): Promise<void> {
    const read = Date.now();
    const unsaved = this.#form ? [this.#form.note] : [];
    downloadFile(`massimario-${localDay()}-notes.json`, JSON.stringify(await emergencyCopy(unsaved, 'lean')), 'application/json');
    this.say(this.words.strings.tools.copied);
    await this.store.markCopied(read).catch((error: unknown) => this.tell(error));
  }

  // What is done with a note

  async #act(action: NotebookAction, note: Note): Promise<void> {
    const { list } = this.words.strings;
    try {
      switch (action) {
        case 'edit':
          return this.#edit(note, note);
        case 'history':
          return this.#showHistory(note, await this.archive.pastOf(note.id));
        case 'copy':
          await this.store.save(copyToMine(note, toInstant(new Date()), newId()));
          return this.say(list.copied);
        case 'remove':
          await this.store.remove([note.id]);
          this.#removed.set(note.id, note);
          await this.refresh();
          this.say(list.removed);
          this.#list.focus(note.id);
      }
    } catch (error) {
      this.tell(error);
    }
  }

  async #undo(note: Note): Promise<void> {
    try {
      await this.store.undoRemove([note.id]);
      this.#removed.delete(note.id);
      await this.refresh();
      this.say(this.words.strings.list.restored);
      this.#list.focus(note.id, 'remove');
    } catch (error) {
      this.tell(error);
    }
  }

  /** `before` is what is saved of the note, and `isDraft` says that what is opened is not. */
  #edit(note: Note, before: Note | null, isDraft = false): void {
    const { strings, issues } = this.words;
    const back = (): void => void (this.#list.focus(note.id, 'edit') || this.#list.focus(`draft ${note.id}`));
    const leave = (): void => {
      if (this.#form === form) this.#form = null;
      close();
      void this.refresh().then(back);
    };
    const form = new NoteForm({
      note, before, strings, issues, choosePassage: null,
      place: placeInWords(strings, note.selectors.anchor),
      tags: [...new Set(this.contents.notes.filter(({ set }) => set === mine).flatMap(({ tags }) => tags))],
      changed: (changed) => this.store.keepDraft(changed),
      save: (changed) => void this.#save(changed, before).then((isSaved) => isSaved && leave()),
      cancel: (changed) => void this.#setAside(changed, JSON.stringify(changed) !== JSON.stringify(note) || isDraft).then(leave),
    });
    this.#form = form;
    const close = this.dialog.open(form.element, () => form.cancel(), back);
    form.focus();
  }

  /** True where it is on the disk; where it is not, the form stays. */
  async #save(changed: Note, before: Note | null): Promise<boolean> {
    const { form } = this.words.strings;
    this.#discarded.delete(changed.id);
    try {
      const { replaced } = await this.store.save({ ...changed, modified: toInstant(new Date()) });
      this.say(replaced && before && replaced.modified !== before.modified ? form.overtaken : form.saved);
      return true;
    } catch (error) {
      this.tell(error);
      return false;
    }
  }

  /** What was typed stays as a draft; where nothing was, nothing stays. */
  async #setAside(note: Note, isWorthKeeping: boolean): Promise<void> {
    try {
      if (isWorthKeeping) {
        this.store.keepDraft(note);
        await this.store.flushDrafts();
        this.say(this.words.strings.form.draftKept);
      } else await this.store.discardDraft(note.id);
    } catch (error) {
      this.tell(error);
    }
  }

  async #discard(draft: Draft): Promise<void> {
    try {
      await this.store.discardDraft(draft.id);
      this.#discarded.set(draft.id, draft);
      await this.refresh();
      this.say(this.words.strings.list.discarded);
      this.#list.focus(`draft ${draft.id}`);
    } catch (error) {
      this.tell(error);
    }
  }

  async #undoDiscard({ id, note }: Draft): Promise<void> {
    this.#discarded.delete(id);
    this.store.keepDraft(note);
    await this.store.flushDrafts();
    await this.refresh();
    this.say(this.words.strings.form.draftKept);
    this.#list.focus(`draft ${id}`, 'discard');
  }

  #showHistory(note: Note, past: readonly PastNote[]): void {
    const { strings, notebookStrings: { history } } = this.words;
    const item = ({ note: then, why, replaced }: PastNote): HTMLElement => make('li', {},
      make('p', { class: 'notes-hint' }, `${dayOf(replaced, this.language)}, ${history.why[why]}`),
      make('p', {}, make('span', { class: 'notes-purpose', 'data-purpose': then.purpose }, strings.purposes[then.purpose])),
      make('blockquote', { class: 'notes-quote', lang: then.language }, shortened(showControls(then.selectors.exact))),
      make('p', { class: 'notes-text', lang: then.textLanguage, dir: 'auto' }, showControls(then.text)),
      // Its words: the passage on which the note stands today was confirmed since.
      makeButton(history.resume, () => this.#edit({ ...note, text: then.text, textLanguage: then.textLanguage, purpose: then.purpose, tags: then.tags, issues: then.issues }, note, true)),
    );
    const title = make('h2', { id: 'notebook-history', tabindex: '-1' }, history.title);
    const close = this.dialog.open(make('div', { class: 'notes-form' }, title,
      past.length === 0 ? make('p', {}, history.none) : make('ol', { class: 'notebook-packs', role: 'list' }, ...past.map(item)),
      make('p', { class: 'notes-row' }, makeButton(history.close, () => close())),
    ), () => close(), () => void this.#list.focus(note.id, 'history'));
    title.focus();
  }

  async #word(decision: string): Promise<void> {
    try {
      await downloadWord(this, decision, this.listed.filter((note) => note.decision === decision && !this.#removed.has(note.id)), this.#export.author);
    } catch {
      this.say(this.words.strings.partFailed);
    }
  }

  // What is on the page

  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const contents = await readContents(this.store, this.archive);
      if (turn !== this.#turn) return;
      this.contents = contents;
    } catch (error) {
      this.tell(error);
    }
    this.#draw();
  }

  #draw(): void {
    const { strings, notebookStrings: { packs }, decisions, issues, storage, rescue } = this.words;
    const { notes, sets, drafts, standing } = this.contents;
    const places = readPlaces();
    const hashOf = ({ decision, language }: Note): string | undefined => this.#hashes[decision]?.[language === 'it' ? 0 : 1];
    const known = new Map<string, KnownStatus>(notes.map((note) => [note.id, statusOf(note, hashOf(note), places)]));
    const statusOfNote = ({ id }: Note): KnownStatus => known.get(id) ?? 'unchecked';
    const { filter } = this.#filter;
    const removed = [...this.#removed.values()].filter(({ id }) => !known.has(id));
    const discarded = [...this.#discarded.values()].filter((one) => !drafts.some(({ id }) => id === one.id));
    const wordsAbout = (note: Note): string => [...(decisions[note.decision] ?? []), ...note.issues.map((issue) => issues[issue] ?? issue), strings.purposes[note.purpose], sets.find(({ id }) => id === note.set)?.title ?? packs.untitled].join('\n');
    this.listed = inListOrder(filterNotes([...notes, ...removed].filter((note) => isShown(note, filter, sets)), filter, { statusOf: statusOfNote, wordsAbout }));
    this.#filter.show(notes, sets, statusOfNote, this.listed.filter(({ id }) => known.has(id)).length);
    this.#list.show({ notes: this.listed, removed: new Set(removed.map(({ id }) => id)), drafts: drafts.filter(({ id }) => id !== this.#form?.note.id), discarded, sets, statusOf: statusOfNote });
    this.#empty.hidden = notes.length + drafts.length + removed.length + discarded.length > 0;
    this.#export.show();
    this.#packs.show();
    this.#keeping.show();
    const isDue = standing.due ? [' ', make('b', {}, storage.due)] : [];
    const isEmpty = notes.length + drafts.length === 0;
    const focused = this.#standing.contains(document.activeElement);
    this.#standing.replaceChildren(
      ...(isEmpty ? [] : [make('p', {}, standingLine(standing, storage, this.language), ...isDue)]),
      make('p', { class: 'notes-row' }, makeButton(storage.copyNow, () => void this.copyNow()), make('a', { href: rescue }, storage.rescue)),
    );
    if (focused) this.#standing.querySelector('button')?.focus();
  }
}

/** A pack that is switched off is listed only where the reader asks for it. */
function isShown({ set }: Note, { sets: wanted }: NoteFilter, sets: NotebookContents['sets']): boolean {
  return set === mine || wanted.has(set) || sets.some(({ id, shown }) => id === set && shown);
}

/** The decision that was worked on last comes first; inside it, the order of the text. */
function inListOrder(notes: readonly Note[]): Note[] {
  const last = new Map<string, string>();
  for (const { decision, modified } of notes) if (modified > (last.get(decision) ?? '')) last.set(decision, modified);
  const rank = new Map([...last].sort(([a, at], [b, bt]) => (at < bt ? 1 : at > bt ? -1 : a < b ? -1 : 1)).map(([decision], index) => [decision, index]));
  return notes.toSorted((a, b) => (rank.get(a.decision) ?? 0) - (rank.get(b.decision) ?? 0) || a.selectors.position.start - b.selectors.position.start || (a.id < b.id ? -1 : 1));
}

async function readContents(store: NoteStore, archive: Notebook['archive']): Promise<NotebookContents> {
  const [{ notes, sets, read }, { waiting: quarantine, discarded }, deleted, drafts, snapshots, standing] = await Promise.all([archive.whole(), archive.quarantined(), archive.deletedNotes(), archive.drafts(), archive.snapshots(), store.standing()]);
  return { notes: notes.filter(({ set }) => set === mine || sets.some(({ id }) => id === set)), sets, deleted, quarantine, discarded, drafts, snapshots, standing, read };
}

/** Draws the notebook into its place on the page. Where the browser keeps nothing, it says so and why. */
export async function openNotebook(host: HTMLElement, words: NotebookWords, hashes: PageHashes): Promise<void> {
  let view: NotebookView | null = null;
  const copy = async (): Promise<void> => view?.copyNow() ?? downloadFile(`massimario-${localDay()}-notes.json`, JSON.stringify(await emergencyCopy([], 'lean')), 'application/json');
  const messages = new NoteMessages(words, () => void copy());
  host.append(messages.element);
  try {
    const store = await NoteStore.open((fault) => messages.tell(fault));
    const archive = await store.archive();
    view = new NotebookView(host, { words, hashes, messages, store, archive, contents: await readContents(store, archive) });
  } catch (error) {
    const [wrong, mend] = words.storage.faults[toStorageError(error).fault];
    host.replaceChildren(make('p', { class: 'notebook-message', role: 'alert' }, make('b', {}, wrong), ' ', mend), make('p', {}, make('a', { href: words.rescue }, words.storage.rescue)));
    return;
  }
  view.readAddress();
  // The writer of Word documents comes last, so that making one asks for nothing. Where it does not come, the button says so.
  await wordWriter().catch(() => undefined);
  host.dataset['ready'] = '';
}
