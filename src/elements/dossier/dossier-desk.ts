// The page of the dossiers: the list of them, the open one, what it leaves out, and the ways to take it along. It works on
// the shelf, which knows what is on the disk; where the decisions cannot be had, the dossier is there all the same.
import { toInstant } from '../../annotations/instant.ts';
import { decisionNumbers, type Dossier } from '../../dossier/dossier.ts';
import { formatDossierFile, readDossierFile, type ReadFile } from '../../dossier/dossier-file.ts';
import { readDossierLink, safeLinkLength, toDossierLink } from '../../dossier/dossier-link.ts';
import { authoritiesOf, itemOf, stepEdit, type Authority, type Edit } from '../../dossier/edit.ts';
import { dossierLimits } from '../../dossier/limits.ts';
import { duplicateDossier, freeTitle, newDossier } from '../../dossier/new-dossier.ts';
import type { DecisionReference } from '../../dossier/reference.ts';
import { fileName } from '../../exports/file-name.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/language.ts';
import { href } from '../../i18n/paths.ts';
import { fillIn } from '../../search/search-strings.ts';
import type { StorageFault } from '../database.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { make, makeButton } from '../notes/make-element.ts';
import { counted } from '../notes/say-in-words.ts';
import { standingLine } from '../notes/standing-line.ts';
import { AdverseList } from './adverse-list.ts';
import { DossierShelf } from './dossier-shelf.ts';
import type { DossierStrings } from './dossier-strings.ts';
import { ItemList, nameOf } from './item-list.ts';
import { LibraryWords } from './library-words.ts';
import type { DossierFormat } from './write-dossier-file.ts';

const statusTime = 15_000; // milliseconds
const formats: readonly DossierFormat[] = ['docx', 'md', 'ris', 'bib', 'csl.json', 'json'];

const world = () => ({ now: toInstant(new Date()), newId: () => crypto.randomUUID() });
const toItem = ({ decision, holding }: DecisionReference): Authority => ({ kind: 'authority', id: crypto.randomUUID(), decision, holding, note: '' });

export class DossierDesk {
  readonly #host: HTMLElement;
  readonly #language: Language;
  readonly #strings: DossierStrings;
  readonly #shelf: DossierShelf;
  #library: LibraryWords | null = null;
  #libraryFailed = false;
  readonly #status = make('p', { class: 'dossier-said', role: 'status' });
  readonly #statusUndo: HTMLButtonElement;
  readonly #fault = make('div', { class: 'dossier-fault no-print', role: 'alert' });
  readonly #standing = make('div', { class: 'dossier-standing no-print' });
  readonly #offer = make('section', { class: 'dossier-offer no-print', hidden: true });
  readonly #list = make('ul', { class: 'dossier-list' });
  readonly #deleted = make('div', {});
  readonly #none: HTMLElement;
  readonly #open: HTMLElement;
  readonly #title: HTMLInputElement;
  readonly #note: HTMLTextAreaElement;
  readonly #changed = make('p', { class: 'small quiet dossier-changed' });
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #session = make('a', {});
  readonly #items: ItemList;
  readonly #empty: HTMLElement;
  readonly #missing: HTMLElement;
  readonly #adverse: AdverseList;
  readonly #versions: HTMLDetailsElement;
  readonly #versionList = make('div', {});
  readonly #printed = make('section', { class: 'dossier-printed print-only' });
  #takeBack: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawing = 0;

  private constructor(host: HTMLElement, strings: DossierStrings, shelf: DossierShelf) {
    this.#host = host;
    this.#strings = strings;
    this.#shelf = shelf;
    this.#language = host.dataset['language'] === 'en' ? 'en' : 'it';
    this.#statusUndo = makeButton(strings.undo, () => this.#takeBack?.(), { hidden: true });
    this.#title = make('input', { class: 'dossier-title', maxlength: String(dossierLimits.title), 'aria-label': strings.title, autocomplete: 'off' });
    this.#note = make('textarea', { class: 'dossier-note', maxlength: String(dossierLimits.note), rows: '1', placeholder: strings.notePlaceholder });
    this.#undo = makeButton(strings.undo, () => this.#step('undo'));
    this.#redo = makeButton(strings.redo, () => this.#step('redo'));
    this.#items = new ItemList(strings, {
      step: (item, step) => this.#move(item, stepEdit(this.#current, item, step), step === -1 ? 'up' : 'down'),
      place: (item, before) => this.#move(item, { kind: 'move', item, before }, null),
      remove: (item) => this.#remove(item),
      type: (item, text) => shelf.type(this.#current.id, { of: 'item', item }, text),
    });
    this.#adverse = new AdverseList(strings, (references, isAll) => this.#addAdverse(references, isAll));
    this.#empty = make('div', { class: 'dossier-empty' }, make('p', {}, make('b', {}, strings.empty)), make('p', {}, strings.emptyHint, ' ', make('a', { href: href(this.#language, 'search') }, strings.search), '.'));
    this.#missing = make('p', { class: 'search-trouble no-print', role: 'status', hidden: true }, strings.libraryFailed, ' ', makeButton(strings.retry, () => void this.#loadLibrary()));
    this.#none = make('div', { class: 'dossier-empty' }, make('h2', {}, strings.none), make('p', {}, strings.noneHint), make('p', {}, make('a', { href: href(this.#language, 'desk') }, strings.toDesk), ' · ', make('a', { href: href(this.#language, 'search') }, strings.search)));
    this.#versions = make('details', { class: 'dossier-versions no-print' }, make('summary', {}, strings.versions), this.#versionList);
    this.#open = this.#drawOpen();
    this.#host.append(make('div', { class: 'dossier-messages no-print' }, this.#status, this.#statusUndo), this.#fault, this.#offer, make('div', { class: 'dossier-columns' }, this.#drawShelf(), make('div', { class: 'dossier-page' }, this.#none, this.#open)));
    this.#title.addEventListener('input', () => shelf.type(this.#current.id, { of: 'title' }, this.#title.value));
    this.#note.addEventListener('input', () => shelf.type(this.#current.id, { of: 'note' }, this.#note.value));
    this.#versions.addEventListener('toggle', () => this.#versions.open && void this.#drawVersions());
    document.addEventListener('keydown', (event) => this.#pressed(event));
    document.addEventListener('click', ({ target }) => {
      for (const menu of host.querySelectorAll<HTMLDetailsElement>('details.dossier-menu[open]')) if (target instanceof Node && !menu.contains(target)) menu.open = false;
    });
  }

  static async open(host: HTMLElement): Promise<void> {
    const strings = JSON.parse(host.dataset['strings'] ?? '{}') as DossierStrings;
    const loading = host.querySelector('[data-slot="loading"]');
    if (loading) loading.textContent = strings.loading;
    const early: StorageFault[] = [];
    let tell = (fault: StorageFault): void => {
      early.push(fault);
      // The opening goes on waiting: the reader has to hear why.
      if (fault === 'blocked' && loading) loading.textContent = strings.storage.faults.blocked.join(' ');
    };
    const shelf = await DossierShelf.open((fault) => tell(fault));
    loading?.remove();
    const desk = new DossierDesk(host, strings, shelf);
    tell = (fault) => desk.#tell(fault);
    for (const fault of early) if (fault !== 'blocked') desk.#tell(fault);
    shelf.onChange(() => desk.#draw());
    desk.#draw();
    addEventListener('hashchange', () => desk.#readAddress());
    desk.#readAddress();
    void desk.#drawDeleted();
  }

  /** The open dossier; what is asked of it is asked only where there is one. */
  get #current(): Dossier {
    const { current } = this.#shelf;
    if (!current) throw new Error('No dossier is open');
    return current;
  }

  // Markup

  #drawShelf(): HTMLElement {
    const { mine, newDossier: begin, importFile, copyAll } = this.#strings;
    const file = make('input', { type: 'file', accept: '.json,application/json', class: 'unseen', tabindex: '-1', 'aria-label': importFile });
    file.addEventListener('change', () => void this.#import(file));
    return make('aside', { class: 'dossier-shelf no-print', 'aria-labelledby': 'dossier-mine' },
      make('h2', { id: 'dossier-mine' }, mine), this.#list,
      make('p', { class: 'dossier-row' }, makeButton(begin, () => void this.#begin()), makeButton(importFile, () => file.click()), file, makeButton(copyAll, () => void this.#copyAll())),
      this.#standing, this.#deleted,
    );
  }

  #drawOpen(): HTMLElement {
    const strings = this.#strings;
    return make('section', { class: 'dossier-open', 'aria-label': strings.title },
      this.#title, this.#changed,
      make('label', { class: 'dossier-own dossier-whole' }, make('span', { class: 'no-print' }, strings.ownNote), this.#note),
      make('div', { class: 'dossier-row dossier-bar no-print' },
        this.#undo, this.#redo, makeButton(strings.addHeading, () => this.#addHeading()), this.#menu(strings.take, this.#takeMenu()), this.#menu(strings.share, this.#shareMenu()),
        this.#menu(strings.more, [make('p', { class: 'dossier-row' }, makeButton(strings.duplicate, () => void this.#duplicate()), makeButton(strings.deleteDossier, () => void this.#delete()), this.#session)]),
      ),
      this.#missing, this.#empty, this.#items.element, this.#adverse.element, this.#versions, this.#printed,
    );
  }

  #menu(label: string, inside: HTMLElement[]): HTMLDetailsElement {
    const menu = make('details', { class: 'dossier-menu' }, make('summary', { class: 'button' }, label), make('div', { class: 'dossier-menu-panel' }, ...inside));
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    return menu;
  }

  #takeMenu(): HTMLElement[] {
    const { withNotes, withAdverse, language, languages, takeNote, print, formats: names } = this.#strings;
    const notes = make('input', { type: 'checkbox', checked: true });
    notes.addEventListener('change', () => this.#host.toggleAttribute('data-without-notes', !notes.checked));
    const adverse = make('input', { type: 'checkbox' });
    adverse.addEventListener('change', () => this.#host.toggleAttribute('data-with-adverse', adverse.checked));
    const choice = make('select', {}, ...(['it', 'en', 'both'] as const).map((value) => make('option', { value, selected: value === this.#language }, languages[value])));
    return [
      make('p', { class: 'dossier-row' }, make('label', {}, notes, ` ${withNotes}`), make('label', {}, `${language} `, choice)),
      make('p', { class: 'dossier-row' }, ...formats.map((format) => makeButton(names[format] ?? format, () => void this.#take(format, choice.value as 'it' | 'en' | 'both', notes.checked)))),
      make('p', { class: 'dossier-row' }, makeButton(print, () => window.print()), make('label', {}, adverse, ` ${withAdverse}`)),
      make('p', { class: 'small quiet' }, takeNote),
    ];
  }

  #shareMenu(): HTMLElement[] {
    const { copyLink, file, shareNote, linkLabel } = this.#strings;
    const link = make('input', { readonly: true, 'aria-label': linkLabel, hidden: true, class: 'dossier-link' });
    return [make('p', { class: 'dossier-row' }, makeButton(copyLink, () => void this.#copyLink(link)), makeButton(file, () => this.#downloadFile([this.#current]))), link, make('p', { class: 'small quiet' }, shareNote)];
  }

  // Drawing

  /** Once for all that changes in one turn. */
  #draw(): void {
    const turn = ++this.#drawing;
    queueMicrotask(() => turn === this.#drawing && this.#drawNow());
  }

  #drawNow(): void {
    const strings = this.#strings;
    const { current, dossiers } = this.#shelf;
    this.#none.hidden = current !== undefined;
    this.#open.hidden = current === undefined;
    this.#drawList();
    void this.#drawStanding();
    if (this.#fault.dataset['unsaved'] !== undefined && !this.#shelf.isUnsaved) this.#closeFault();
    if (!current) return;
    if (authoritiesOf(current).length > 0 && !this.#library && !this.#libraryFailed) void this.#loadLibrary();
    if (this.#title.value !== current.title) this.#title.value = current.title;
    if (this.#note.value !== current.note) this.#note.value = current.note;
    this.#host.toggleAttribute('data-no-note', current.note.trim() === '');
    const items = counted(strings.items, current.items.length);
    this.#changed.textContent = `${items} · ${fillIn(strings.changed, { date: this.#dateOf(current.modified) })}`;
    const { undo, redo } = this.#shelf.stepsOf(current.id);
    this.#undo.ariaDisabled = String(undo.length === 0);
    this.#redo.ariaDisabled = String(redo.length === 0);
    this.#session.textContent = strings.session;
    this.#session.href = `${href(this.#language)}training/own/#from=${current.id}`;
    this.#empty.hidden = current.items.length > 0;
    this.#items.show(current, this.#library);
    this.#adverse.show(authoritiesOf(current), this.#library);
    this.#missing.hidden = !this.#libraryFailed;
    this.#drawPrinted(current);
    this.#host.dataset['dossiers'] = String(dossiers.length);
  }

  #drawList(): void {
    const { dossiers, current } = this.#shelf;
    const wanted = dossiers.map(({ id, title, items }) => JSON.stringify([id, title, items.length, id === current?.id])).join();
    if (this.#list.dataset['shown'] === wanted) return;
    const hadFocus = this.#list.contains(document.activeElement);
    this.#list.dataset['shown'] = wanted;
    this.#list.replaceChildren(
      ...dossiers.map(({ id, title, items }) => {
        const button = makeButton(title.trim() === '' ? this.#strings.title : title, () => this.#choose(id), id === current?.id ? { 'aria-current': 'true' } : {});
        button.append(make('span', { class: 'quiet' }, ` ${counted(this.#strings.items, items.length)}`));
        return make('li', {}, button);
      }),
    );
    if (hadFocus) this.#list.querySelector<HTMLElement>('[aria-current]')?.focus();
  }

  async #drawStanding(): Promise<void> {
    const { storage, unsaved, copyAll } = this.#strings;
    if (this.#shelf.dossiers.length === 0) return this.#standing.replaceChildren();
    if (!this.#shelf.store) return this.#standing.replaceChildren(make('p', { class: 'doubtful' }, unsaved));
    const standing = await this.#shelf.store.standing().catch(() => null);
    if (!standing) return;
    this.#standing.toggleAttribute('data-due', standing.due);
    const line = `${standingLine(standing, storage, this.#language)}${standing.due ? ` ${storage.due}` : ''}`;
    if (this.#standing.textContent !== line) this.#standing.replaceChildren(make('p', {}, line), ...(standing.due ? [makeButton(copyAll, () => void this.#copyAll())] : []));
  }

  async #drawDeleted(): Promise<void> {
    const strings = this.#strings;
    const deleted = (await this.#shelf.store?.deleted().catch(() => [])) ?? [];
    const wasOpen = this.#deleted.querySelector('details')?.open === true;
    if (deleted.length === 0) return this.#deleted.replaceChildren();
    const sure = make('p', { class: 'dossier-row', hidden: true }, strings.forgetSure, makeButton(strings.forgetYes, () => void this.#forget()), makeButton(strings.forgetNo, () => {
      sure.hidden = true;
      forget.focus();
    }));
    const forget = makeButton(strings.forget, () => {
      sure.hidden = false;
      sure.querySelectorAll('button')[1]?.focus();
    });
    this.#deleted.replaceChildren(
      make('details', { class: 'dossier-deleted', open: wasOpen }, make('summary', {}, fillIn(strings.deletedList, { n: deleted.length })),
        make('ul', {}, ...deleted.map(({ id, dossier, deleted: on }) => {
          const button = makeButton(strings.putBack, () => void this.#putBack(id, dossier.title));
          button.append(make('span', { class: 'unseen' }, `: ${dossier.title}`));
          return make('li', {}, make('b', {}, dossier.title), ` · ${counted(strings.items, dossier.items.length)}, ${fillIn(strings.deletedOn, { date: this.#dateOf(on) })} `, button);
        })),
        make('p', {}, forget), sure,
      ),
    );
  }

  async #drawVersions(): Promise<void> {
    const strings = this.#strings;
    const { current, store } = this.#shelf;
    const past = current && store ? await store.pastOf(current.id).catch(() => []) : [];
    this.#versionList.replaceChildren(
      past.length === 0 ? make('p', { class: 'small quiet' }, strings.noVersions) : make('ul', {}, ...past.map((version) => {
        const date = this.#timeOf(version.dossier.modified);
        const button = makeButton(strings.restoreVersion, async () => {
          try {
            await this.#shelf.flush();
            await store?.restore(version);
            await this.#shelf.look();
            this.#say(fillIn(strings.versionRestored, { date }));
            await this.#drawVersions();
          } catch {
            this.#tell('failed');
          }
        });
        button.append(make('span', { class: 'unseen' }, `: ${date}`));
        return make('li', {}, fillIn(strings.versionOf, { date, items: counted(strings.items, version.dossier.items.length) }), ' ', button);
      })),
    );
  }

  /** What paper needs and the screen has elsewhere: the table of authorities, the edition, what the library is not. */
  #drawPrinted(dossier: Dossier): void {
    const { authorities, at, edition, disclaimer, paraphrase } = this.#strings.printed;
    const numbers = decisionNumbers(dossier.items);
    const ids = [...numbers.keys()];
    const library = this.#library;
    this.#printed.replaceChildren(
      ...(ids.length === 0 ? [] : [make('h2', {}, authorities), make('ul', {}, ...(library?.inOrderOfAuthority(ids) ?? ids).map((id) => make('li', {}, `${library?.citationOf(id) ?? id} (${fillIn(at, { n: String(numbers.get(id)) })})`)))]),
      make('p', { class: 'small' }, `${edition}. ${paraphrase} ${disclaimer}`),
    );
  }

  #dateOf = (instant: string): string => formatDate(localDay(new Date(instant)), this.#language);
  #timeOf = (instant: string): string => `${this.#dateOf(instant)}, ${new Date(instant).toLocaleTimeString(this.#language === 'it' ? 'it-IT' : 'en-GB', { hour: '2-digit', minute: '2-digit' })}`;

  async #loadLibrary(): Promise<void> {
    this.#libraryFailed = true; // until it is there; it is asked for once
    try {
      this.#library = await LibraryWords.fetch(this.#language);
      this.#libraryFailed = false;
      this.#drawOffer();
    } catch {
      this.#missing.hidden = false;
    }
    this.#draw();
  }

  // What the reader does with the items

  /** Does an edit of the open dossier and says so once it is on the disk; a fault says itself. */
  async #apply(edit: Edit, said: string, takeBack = true): Promise<boolean> {
    const { id } = this.#current;
    const edited = this.#shelf.apply(id, edit);
    if (!edited) return false;
    if (await edited.saved) this.#say(said, takeBack ? () => this.#step('undo') : null);
    return true;
  }

  #move(item: string, edit: Edit | null, focus: 'up' | 'down' | null): void {
    if (!edit || !this.#shelf.apply(this.#current.id, edit)) return;
    const { items } = this.#current;
    const place = items.findIndex(({ id }) => id === item);
    const moved = items[place];
    if (!moved) return;
    this.#say(fillIn(this.#strings.moved, { what: nameOf(moved, this.#strings, this.#library), n: place + 1, total: items.length }), () => this.#step('undo'));
    queueMicrotask(() => focus && this.#items.focus(item, focus));
  }

  #remove(id: string): void {
    const { items } = this.#current;
    const place = items.findIndex((item) => item.id === id);
    const item = items[place];
    if (!item) return;
    void this.#apply({ kind: 'remove', item: id }, fillIn(this.#strings.itemRemoved, { what: nameOf(item, this.#strings, this.#library) }));
    const next = items[place + 1] ?? items[place - 1];
    queueMicrotask(() => (next ? this.#items.focus(next.id, 'out') : this.#undo.focus()));
  }

  #addHeading(): void {
    const id = crypto.randomUUID();
    void this.#apply({ kind: 'insert', item: { kind: 'heading', id, text: '' }, before: null }, this.#strings.headingAdded).then((isDone) => isDone || this.#say(this.#strings.full));
    queueMicrotask(() => this.#items.focus(id));
  }

  #addAdverse(references: readonly DecisionReference[], isAll: boolean): void {
    const strings = this.#strings;
    const free = dossierLimits.items - this.#current.items.length - (isAll ? 1 : 0);
    const added = references.slice(0, Math.max(0, free));
    if (added.length === 0) return this.#say(strings.full);
    const head: Edit[] = isAll ? [{ kind: 'insert', item: { kind: 'heading', id: crypto.randomUUID(), text: strings.adverseHeading }, before: null }] : [];
    const edits = [...head, ...added.map((reference): Edit => ({ kind: 'insert', item: toItem(reference), before: null }))];
    const skipped = references.length - added.length;
    const said = `${counted(isAll ? strings.adverseAllAdded : strings.adverseAdded, added.length)}${skipped > 0 ? ` ${counted(strings.adverseSkipped, skipped)}` : ''}`;
    void this.#apply({ kind: 'several', edits }, said);
    queueMicrotask(() => this.#adverse.focus());
  }

  #step(way: 'undo' | 'redo'): void {
    const { current } = this.#shelf;
    if (current && this.#shelf[way](current.id)) this.#say(way === 'undo' ? this.#strings.undone : this.#strings.redone, way === 'undo' ? null : () => this.#step('undo'));
  }

  /** Ctrl+Z and Ctrl+Y outside of fields, which have their own. */
  #pressed(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, shiftKey } = event;
    if (!(ctrlKey || metaKey) || (target instanceof Element && target.closest('input, textarea, select'))) return;
    const way = key.toLowerCase() === 'z' ? (shiftKey ? 'redo' : 'undo') : key.toLowerCase() === 'y' ? 'redo' : null;
    if (!way) return;
    event.preventDefault();
    this.#step(way);
  }

  // What the reader does with dossiers

  #choose(id: string): void {
    this.#shelf.makeCurrent(id);
    this.#versions.open = false;
    this.#say('');
    this.#draw();
  }

  async #addDossiers(dossiers: readonly Dossier[], said: string): Promise<void> {
    const saving = this.#shelf.add(dossiers);
    const last = dossiers.at(-1);
    if (last) this.#choose(last.id);
    if (await saving) this.#say(said);
  }

  async #begin(): Promise<void> {
    const dossier = newDossier(this.#freeTitle(this.#strings.word), world());
    await this.#addDossiers([dossier], '');
    this.#title.focus();
    this.#title.select();
  }

  async #duplicate(): Promise<void> {
    const { current } = this.#shelf;
    if (!current) return;
    const title = fillIn(this.#strings.copyOf, { title: current.title });
    await this.#addDossiers([duplicateDossier(current, title, world())], fillIn(this.#strings.duplicated, { title }));
  }

  async #delete(): Promise<void> {
    const { id, title } = this.#current;
    if (!(await this.#shelf.remove(id))) return;
    this.#draw();
    this.#say(fillIn(this.#strings.deleted, { title }), () => void this.#putBack(id, title));
    this.#statusUndo.focus();
    await this.#drawDeleted();
  }

  async #putBack(id: string, title: string): Promise<void> {
    if (!(await this.#shelf.putBack(id))) return;
    this.#choose(id);
    this.#say(fillIn(this.#strings.restored, { title }));
    await this.#drawDeleted();
    this.#title.focus();
  }

  async #forget(): Promise<void> {
    try {
      await this.#shelf.store?.forgetDeleted();
      this.#say(this.#strings.forgotten);
    } catch {
      this.#tell('failed');
    }
    await this.#drawDeleted();
    this.#list.querySelector('button')?.focus();
  }

  #freeTitle(word: string): string {
    return freeTitle(word, this.#shelf.dossiers.map(({ title }) => title));
  }

  // Files and links

  #downloadFile(dossiers: readonly Dossier[]): string {
    const only = dossiers.length === 1 ? dossiers[0] : undefined;
    const name = fileName(localDay(), only ? `dossier ${only.title}` : 'dossier', 'json');
    downloadFile(name, formatDossierFile(dossiers, { edition: this.#host.dataset['edition'] ?? null, written: toInstant(new Date()) }), 'application/json');
    this.#say(fillIn(this.#strings.done, { file: name }));
    return name;
  }

  async #copyAll(): Promise<void> {
    const read = Date.now();
    await this.#shelf.flush();
    const name = this.#downloadFile(this.#shelf.dossiers);
    this.#say(fillIn(this.#strings.copied, { file: name }));
    await this.#shelf.store?.markCopied(Math.max(read, Date.now())).catch(() => undefined);
    await this.#drawStanding();
  }

  async #take(format: DossierFormat, language: 'it' | 'en' | 'both', withNotes: boolean): Promise<void> {
    this.#say(this.#strings.preparing);
    try {
      this.#library ??= await LibraryWords.fetch(this.#language);
      const { writeDossierFile } = await import('./write-dossier-file.ts');
      const options = { language, frame: this.#language, withNotes, site: this.#host.dataset['site'] ?? location.origin };
      this.#say(fillIn(this.#strings.done, { file: await writeDossierFile(format, this.#current, this.#library.dataset, options, this.#language) }));
    } catch {
      this.#say(this.#strings.failed);
    }
  }

  async #copyLink(field: HTMLInputElement): Promise<void> {
    const references = authoritiesOf(this.#current);
    const link = references.length === 0 ? null : toDossierLink(references);
    if (link === null) return this.#say(references.length === 0 ? this.#strings.linkEmpty : this.#strings.linkTooLong);
    field.value = `${location.origin}${location.pathname}${link}`;
    field.hidden = false;
    try {
      await navigator.clipboard.writeText(field.value);
      this.#say(link.length > safeLinkLength ? this.#strings.linkLong : this.#strings.linkCopied);
    } catch {
      field.select();
      this.#say(this.#strings.linkRefused);
    }
  }

  #readAddress(): void {
    const read = readDossierLink(location.hash);
    if ('problem' in read) {
      if (read.problem !== 'none') this.#showOffer([make('p', { role: 'alert' }, this.#strings.linkProblems[read.problem])]);
      return;
    }
    this.#offered = read.references;
    if (!this.#library && !this.#libraryFailed) void this.#loadLibrary();
    this.#drawOffer();
    this.#offer.querySelector<HTMLElement>('h2')?.focus();
  }

  #offered: readonly DecisionReference[] | null = null;

  #drawOffer(): void {
    const references = this.#offered;
    if (!references) return;
    const { offerLead, offerNew, offerAdd, offerUnknown, holding } = this.#strings;
    const library = this.#library;
    const unknown = library ? references.filter((reference) => !library.has(reference)).length : 0;
    const { current } = this.#shelf;
    this.#showOffer([
      make('p', {}, counted(offerLead, references.length)),
      make('ol', {}, ...references.map((reference) => make('li', {}, `${library?.citationOf(reference.decision) ?? reference.decision}${reference.holding === null ? '' : `, ${fillIn(holding, { n: reference.holding.slice(1) }).toLowerCase()}`}`))),
      ...(unknown > 0 ? [make('p', { class: 'doubtful' }, counted(offerUnknown, unknown))] : []),
      make('p', { class: 'dossier-row' }, makeButton(offerNew, () => void this.#accept(references, null)), ...(current ? [makeButton(fillIn(offerAdd, { title: current.title }), () => void this.#accept(references, current))] : [])),
    ]);
  }

  #showOffer(inside: HTMLElement[]): void {
    const { offer, offerDrop } = this.#strings;
    this.#offer.hidden = false;
    this.#offer.replaceChildren(make('h2', { tabindex: '-1' }, offer), ...inside, make('p', {}, makeButton(offerDrop, () => this.#dropOffer())));
  }

  #dropOffer(): void {
    this.#offered = null;
    this.#offer.hidden = true;
    history.replaceState(null, '', location.pathname);
  }

  async #accept(references: readonly DecisionReference[], into: Dossier | null): Promise<void> {
    const { offerTitle, offered, full } = this.#strings;
    this.#dropOffer();
    if (into) {
      const missing = references.filter((reference) => !itemOf(into, reference));
      if (into.items.length + missing.length > dossierLimits.items) return this.#say(full);
      await this.#apply({ kind: 'several', edits: missing.map((reference) => ({ kind: 'insert', item: toItem(reference), before: null })) }, fillIn(offered, { title: into.title }));
    } else {
      const title = this.#shelf.dossiers.some((dossier) => dossier.title === offerTitle) ? this.#freeTitle(offerTitle) : offerTitle;
      await this.#addDossiers([{ ...newDossier(title, world()), items: references.map(toItem) }], fillIn(offered, { title }));
    }
    this.#title.focus();
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const read: ReadFile = file.size > dossierLimits.file ? { dossiers: [], refused: [{ place: '', why: 'too-large' }] } : readDossierFile(await file.text());
    input.value = ''; // the same file may be chosen again
    await this.#shelf.flush();
    const words = ({ title, note, items }: Dossier): string => JSON.stringify([title, note, items]);
    const same = read.dossiers.filter((dossier) => {
      const here = this.#shelf.byId(dossier.id);
      return here !== undefined && words(here) === words(dossier);
    });
    // What stands here under the same id is not replaced: the one of the file is set beside it.
    const fresh = read.dossiers.filter((dossier) => !same.includes(dossier)).map((dossier) => (this.#shelf.byId(dossier.id) ? duplicateDossier(dossier, fillIn(this.#strings.importDouble, { title: dossier.title }), world()) : dossier));
    const told = [...(fresh.length > 0 ? [counted(this.#strings.imported, fresh.length)] : []), ...(same.length > 0 ? [counted(this.#strings.importSame, same.length)] : []), ...(read.dossiers.length === 0 ? [this.#strings.importNone] : [])].join(' ');
    if (fresh.length > 0) await this.#addDossiers(fresh, told);
    else this.#say(told);
    if (read.refused.length > 0) this.#showRefused(read, told);
  }

  #showRefused({ refused }: ReadFile, told: string): void {
    const { importRefused, refusal, problems, placeFile, placeDossier, placeItem, close } = this.#strings;
    const placeOf = (place: string): string => {
      const [, d, i] = /^dossiers?(?:\[(\d+)\])?(?:\.items\[(\d+)\])?$/.exec(place) ?? [];
      if (place === '') return placeFile;
      return fillIn(i === undefined ? placeDossier : placeItem, { d: Number(d ?? 0) + 1, i: Number(i ?? 0) + 1 });
    };
    delete this.#fault.dataset['unsaved'];
    this.#fault.replaceChildren(
      make('p', {}, `${told} ${counted(importRefused, refused.length)}`),
      make('ul', {}, ...refused.slice(0, 50).map(({ place, why }) => make('li', {}, fillIn(refusal, { place: placeOf(place), why: problems[why] })))),
      ...(refused.length > 50 ? [make('p', {}, '…')] : []),
      make('p', {}, makeButton(close, () => this.#closeFault())),
    );
  }

  // What is said

  #say(text: string, takeBack: (() => void) | null = null): void {
    clearTimeout(this.#timer);
    // The same words again would not be read again.
    this.#status.textContent = this.#status.textContent === text ? `${text}\u00a0` : text;
    this.#takeBack = takeBack;
    this.#statusUndo.hidden = takeBack === null;
    if (text !== '' && text !== this.#strings.preparing) this.#timer = setTimeout(() => document.activeElement === this.#statusUndo || this.#say(''), statusTime);
  }

  #tell(fault: StorageFault): void {
    const { storage, rescue, file, close } = this.#strings;
    const [wrong, mend] = storage.faults[fault];
    // Told until what could not be saved is.
    this.#fault.toggleAttribute('data-unsaved', fault === 'full' || fault === 'not-kept' || fault === 'failed');
    this.#fault.replaceChildren(
      make('p', {}, make('b', {}, wrong), ' ', mend),
      make('p', { class: 'dossier-row' }, ...(this.#shelf.dossiers.length > 0 || fault === 'unavailable' ? [makeButton(file, () => this.#downloadFile(this.#shelf.dossiers))] : []), make('a', { href: rescue }, storage.rescue), makeButton(close, () => this.#closeFault())),
    );
  }

  #closeFault(): void {
    delete this.#fault.dataset['unsaved'];
    this.#fault.replaceChildren();
  }
}
