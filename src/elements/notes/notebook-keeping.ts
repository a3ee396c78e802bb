// What is behind the notes: automatic copies, what was deleted, what waits in quarantine, and the end of everything.
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import type { QuarantinedItem } from '../../annotations/stored-records.ts';
import { fileName } from '../../exports/file-name.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { forgetHandedOut } from './handed-out.ts';
import { make, makeButton } from './make-element.ts';
import { forgetPlaces } from './note-places.ts';
import { citationOf, dayOf, timeOf, type Notebook } from './notebook-parts.ts';
import { counted, shortened } from './say-in-words.ts';

/** Of what was deleted, so much is listed. */
const most = 100;

export class NotebookKeeping {
  readonly element = make('div', { class: 'notebook-keeping' });
  readonly #notebook: Notebook;
  readonly #retry: () => void;
  readonly #erased: () => void;
  readonly #copies: HTMLElement;
  readonly #deleted: HTMLElement;
  readonly #quarantine: HTMLElement;
  /** Numbers of what was deleted from quarantine since the page was opened: each can be put back where it was. */
  readonly #discarded = new Set<number | undefined>();

  constructor(notebook: Notebook, retry: () => void, erased: () => void) {
    const { copies, deleted, quarantine, erase } = notebook.words.notebookStrings;
    this.#notebook = notebook;
    this.#retry = retry;
    this.#erased = erased;
    const part = (title: string, explanation: string, ...content: HTMLElement[]): HTMLElement =>
      make('details', { class: 'notebook-part' }, make('summary', {}, title), ...(explanation === '' ? [] : [make('p', { class: 'notes-hint' }, explanation)]), ...content);
    [this.#copies, this.#deleted, this.#quarantine] = [make('div', {}), make('div', {}), make('div', {})];
    this.element.append(
      part(copies.title, copies.explanation, this.#copies),
      part(deleted.title, '', this.#deleted),
      part(quarantine.title, quarantine.explanation, this.#quarantine),
      part(erase.title, erase.explanation, make('p', { class: 'notes-row' }, makeButton(erase.open, () => this.#askToErase(), { 'data-keep': 'erase' }))),
    );
  }

  show(): void {
    const { copies, deleted, quarantine } = this.#notebook.words.notebookStrings;
    const active = this.element.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    const focused = active?.closest('details');
    const list = (items: readonly HTMLElement[], none: string): HTMLElement => (items.length === 0 ? make('p', { class: 'notes-hint' }, none) : make('ul', { class: 'notebook-packs', role: 'list' }, ...items));
    this.#copies.replaceChildren(list(this.#snapshots(), copies.none));
    this.#deleted.replaceChildren(list(this.#deletedNotes(), deleted.none));
    this.#quarantine.replaceChildren(list(this.#quarantined(), quarantine.none), ...this.#quarantineTools());
    // What had the focus was drawn anew.
    if (!focused || focused.contains(document.activeElement)) return;
    const again = focused.querySelector<HTMLElement>(`[data-item="${active?.dataset['item']}"]`) ?? focused.querySelector('summary');
    again?.focus();
  }

  #snapshots(): HTMLElement[] {
    const { words: { notebookStrings: { copies } }, contents, language } = this.#notebook;
    return contents.snapshots.map(({ taken, why, notes }) => {
      const when = { date: dayOf(taken, language), time: timeOf(taken, language) };
      return make('li', {}, make('p', {}, fillIn(copies.line, { ...when, n: notes })), make('p', { class: 'notes-hint' }, copies.why[why]),
        make('p', { class: 'notes-row notes-actions' }, makeButton(copies.restore, () => void this.#restore(taken), { 'aria-label': fillIn(copies.restoreOf, when) })));
    });
  }

  /** Notes, and what was in quarantine; deleted last comes first. */
  #deletedNotes(): HTMLElement[] {
    const { words: { strings, notebookStrings: { deleted, quarantine } }, contents, language, store } = this.#notebook;
    const notes = contents.deleted.map(({ id, note, deleted: when }) => ({
      when,
      what: [`${citationOf(this.#notebook, note.decision)}: `, make('bdi', {}, shortened(showControls(note.text || note.selectors.exact), 120))],
      restore: () => this.#do(async () => {
        await store.undoRemove([id]);
        return strings.list.restored;
      }),
    }));
    const items = contents.discarded.map((item) => ({ when: item.discarded ?? '', what: [`${quarantine.title}: `, make('bdi', {}, shortened(showControls(item.text), 120))], restore: () => this.#putBack(item) }));
    return [...notes, ...items].sort((a, b) => (a.when < b.when ? 1 : -1)).slice(0, most).map(({ when, what, restore }) =>
      make('li', {}, make('p', {}, ...what), make('p', { class: 'notes-hint' }, fillIn(deleted.on, { date: dayOf(when, language) })),
        make('p', { class: 'notes-row notes-actions' }, makeButton(deleted.restore, () => void restore())),
      ),
    );
  }

  #quarantined(): HTMLElement[] {
    const { words: { strings, notebookStrings: { quarantine } }, contents, language } = this.#notebook;
    const shown = [...contents.quarantine, ...contents.discarded.filter(({ number }) => this.#discarded.has(number))].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    return shown.slice(0, most).map((item) => {
      const { number, text, why, from, received, discarded } = item;
      const button = (label: string, press: () => Promise<void>): HTMLElement => makeButton(label, () => void press(), { 'data-item': String(number) });
      if (discarded !== undefined) return make('li', {}, make('p', { class: 'notes-row notes-actions' }, quarantine.discarded, ' ', button(strings.list.undo, () => this.#putBack(item))));
      return make('li', {},
        make('p', {}, Object.hasOwn(quarantine.why, why) ? quarantine.why[why as keyof typeof quarantine.why] : ''),
        make('p', { class: 'notes-hint' }, make('bdi', {}, fillIn(quarantine.from, { from: showControls(from), date: dayOf(received, language) }))),
        make('p', { class: 'notebook-raw', dir: 'ltr' }, shortened(showControls(text))),
        make('p', { class: 'notes-row notes-actions' }, button(quarantine.discard, () => this.#discard(item))),
      );
    });
  }

  #discard({ number = 0 }: QuarantinedItem): Promise<void> {
    const { words: { notebookStrings: { quarantine } }, archive } = this.#notebook;
    return this.#do(async () => {
      this.#discarded.add(number);
      await archive.discardQuarantined(number);
      return quarantine.discarded;
    });
  }

  #putBack({ number = 0 }: QuarantinedItem): Promise<void> {
    const { words: { notebookStrings: { quarantine } }, archive } = this.#notebook;
    return this.#do(async () => {
      await archive.undoDiscardQuarantined(number);
      return quarantine.restored;
    });
  }

  #quarantineTools(): HTMLElement[] {
    const { words: { notebookStrings: { quarantine } }, contents } = this.#notebook;
    if (contents.quarantine.length === 0) return [];
    const download = (): void => downloadFile(fileName(localDay(), quarantine.title, 'json'), `[${contents.quarantine.map(({ text }) => text).join(',\n')}]`, 'application/json');
    return [make('p', { class: 'notes-row' }, makeButton(quarantine.retry, this.#retry), makeButton(quarantine.download, download))];
  }

  #restore(taken: string): Promise<void> {
    const { words: { notebookStrings: { copies } }, archive } = this.#notebook;
    return this.#do(async () => {
      const restored = await archive.restore(taken);
      return restored === null ? copies.gone : counted(copies.restored, restored.notes.length);
    });
  }

  #askToErase(): void {
    const { words: { strings, notebookStrings: { erase } }, contents: { notes, sets, drafts }, dialog, archive } = this.#notebook;
    const title = make('h2', { id: 'notebook-erase' }, erase.question);
    const what = fillIn(erase.what, { notes: counted(strings.count, notes.length), packs: counted(erase.packs, sets.length), drafts: counted(strings.drafts, drafts.length) });
    const copy = makeButton(erase.copyFirst, () => void this.#notebook.copyNow(), { class: 'notes-main' });
    const yes = makeButton(erase.yes, () => void archive.eraseAll().then(() => {
      forgetPlaces();
      forgetHandedOut();
      close();
      this.#erased();
    }, (error: unknown) => {
      close();
      this.#notebook.tell(error);
    }));
    const close = dialog.open(make('div', { class: 'notes-form' }, title, make('p', {}, what), make('p', { class: 'notes-row' }, copy, yes, makeButton(erase.no, () => close()))), () => close());
    copy.focus();
  }

  /** Does something and tells what came of it. */
  async #do(work: () => Promise<string>): Promise<void> {
    try {
      this.#notebook.say(await work());
    } catch (error) {
      this.#notebook.tell(error);
    }
  }
}
