// What comes in: a file chosen or dropped, a link, a pack of the library, what waited in quarantine. It is read, held against
// what is here and shown item by item; nothing is kept before the reader says so.
import { amongMine, isReadableSize, readIncoming, type IncomingNotes } from '../../annotations/incoming-notes.ts';
import { limits } from '../../annotations/limits.ts';
import { mine, type Note, type NoteSet } from '../../annotations/note.ts';
import { batchOf, isEmptyPlan, planImport, type Here, type ImportPlan } from '../../annotations/plan-import.ts';
import { describeRefusal } from '../../annotations/refusal.ts';
import { readShareLink } from '../../annotations/share-link.ts';
import type { Counted } from '../../search/keep-strings.ts';
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import { isHandedOut } from './handed-out.ts';
import { make, makeButton } from './make-element.ts';
import { citationOf, dayOf, knownHere, type Notebook } from './notebook-parts.ts';
import type { OfferedPack } from './notebook-strings.ts';
import { inflateText } from './packed-text.ts';
import { counted, placeInWords, shortened } from './say-in-words.ts';

/** Of a list in the preview, so many items are named. */
const named = 100;

interface Offer {
  title: string;
  /** What is said, of what waits in quarantine, of where it came from. */
  from: string;
  incoming: IncomingNotes;
  /** When it was read: the date of a set that says none. */
  read: string;
  /** After it was done, with what was read. */
  done?: () => Promise<void>;
}

export class NotebookImport {
  readonly element: HTMLElement;
  readonly #notebook: Notebook;
  readonly #told = make('p', { role: 'status' });

  constructor(notebook: Notebook) {
    const { files } = notebook.words.notebookStrings;
    this.#notebook = notebook;
    const input = make('input', { type: 'file', name: 'notebook-file', 'aria-label': files.choose, hidden: true, multiple: true, accept: '.json,.jsonld,.ann,application/json,application/ld+json' });
    input.addEventListener('change', () => {
      const chosen = [...(input.files ?? [])];
      input.value = ''; // the same file may be chosen again
      void this.#read(chosen);
    });
    this.element = make('section', { class: 'notebook-part notebook-drop', 'aria-labelledby': 'notebook-import' },
      make('h2', { id: 'notebook-import' }, files.title),
      make('p', { class: 'notes-hint' }, files.explanation),
      make('p', { class: 'notes-row' }, makeButton(files.choose, () => input.click()), input, make('span', { class: 'notes-hint notebook-drop-hint' }, files.drop)),
      this.#told,
    );
    this.element.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      this.element.classList.add('notebook-over');
    });
    this.element.addEventListener('dragleave', () => this.element.classList.remove('notebook-over'));
    this.element.addEventListener('drop', (event) => {
      event.preventDefault();
      this.element.classList.remove('notebook-over');
      void this.#read([...(event.dataTransfer?.files ?? [])]);
    });
  }

  /** Notes that came in the address of the notebook itself. */
  async offerLink(fragment: string): Promise<void> {
    const { notebookStrings: { preview, files } } = this.#notebook.words;
    const known = knownHere(this.#notebook);
    const shared = await readShareLink(fragment, known, inflateText);
    history.replaceState(history.state, '', location.pathname);
    if ('problem' in shared) return this.#tell(files.broken);
    const { set, ...read } = shared;
    await this.#offer({ title: preview.link, from: preview.link, incoming: { kind: 'set', packs: [set], deleted: [], ...read }, read: known.now });
  }

  /** The pack that the address of the notebook names. It is offered once: what is loaded again is the notebook. */
  async offerPackNamed(slug: string): Promise<void> {
    const { packs, notebookStrings } = this.#notebook.words;
    const pack = packs.find((one) => one.slug === slug);
    history.replaceState(history.state, '', location.pathname);
    if (!pack) return this.#notebook.say(notebookStrings.packs.unknown);
    await this.offerPack(pack);
  }

  async offerPack({ path, title }: OfferedPack): Promise<void> {
    const { notebookStrings: { preview, packs } } = this.#notebook.words;
    try {
      const answer = await fetch(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const known = knownHere(this.#notebook);
      const incoming = readIncoming(await answer.text(), known);
      await this.#offer({ title: preview.pack, from: title, read: known.now, incoming: { ...incoming, packs: incoming.packs.map((pack) => ({ ...pack, origin: 'library' })) } });
    } catch {
      this.#notebook.say(packs.loadFailed);
    }
  }

  /** What waits in quarantine may be readable by now: the library has grown. What is read leaves it. */
  async retryQuarantine(): Promise<void> {
    const { words: { notebookStrings: { preview } }, contents: { quarantine }, archive } = this.#notebook;
    const known = knownHere(this.#notebook);
    const reads = quarantine.map((item) => ({ item, read: readIncoming(item.text, known) }));
    const readable = reads.filter(({ read }) => read.notes.length > 0);
    const [first] = readable;
    const incoming: IncomingNotes = {
      kind: 'set',
      packs: (first?.read.packs ?? []).map((pack) => ({ ...pack, title: preview.quarantine })),
      notes: readable.flatMap(({ read }) => read.notes.map((note) => ({ ...note, set: first?.read.packs[0]?.id ?? mine }))),
      deleted: [], refused: [], quarantined: [],
    };
    await this.#offer({ title: preview.quarantine, from: preview.quarantine, incoming, read: known.now, done: () => archive.releaseQuarantined(readable.flatMap(({ item }) => item.number ?? [])) });
  }

  /** One after the other: the next is looked at when the one before is decided. */
  async #read(chosen: readonly File[]): Promise<void> {
    const { notebookStrings: { preview, files } } = this.#notebook.words;
    this.#tell('');
    for (const file of chosen) {
      const name = showControls(file.name);
      if (!isReadableSize(file.size)) {
        this.#tell(fillIn(files.tooLarge, { name }));
        continue;
      }
      const known = knownHere(this.#notebook);
      const incoming = readIncoming(await file.text(), known);
      // A set without a name is called as its file is.
      const packs = incoming.packs.map((pack): NoteSet => ({ ...pack, title: pack.title || name.replace(/\.\w+$/, '').slice(0, limits.name) }));
      await this.#offer({ title: fillIn(preview.title, { name }), from: name, incoming: { ...incoming, packs }, read: known.now });
    }
  }

  /** Resolves when the reader has decided. What is shown follows what other tabs do meanwhile. */
  async #offer(offer: Offer): Promise<void> {
    const { dialog, archive, store, words: { notebookStrings: { preview: strings } } } = this.#notebook;
    let here: Here;
    try {
      here = await archive.whole();
    } catch (error) {
      return this.#notebook.tell(error);
    }
    return new Promise((resolve) => {
      const { incoming } = offer;
      const stop = store.onChange(() => void archive.whole().then((now) => {
        here = now;
        draw();
      }, () => undefined));
      const close = (told: string): void => {
        stop();
        closeDialog();
        this.#notebook.say(told);
        resolve();
      };
      const plans = make('div', { 'aria-live': 'polite' });
      const back = makeButton(strings.decline, () => close(strings.declined));
      const keep = makeButton(strings.keep, () => void this.#keep(chosen(), offer).then(close), { class: 'notes-main' });
      const [pack] = incoming.packs;
      const canChoose = incoming.kind === 'set' && pack !== undefined && incoming.notes.length > 0;
      const isOwn = canChoose && (isHandedOut(pack.id) || incoming.notes.every(({ id }) => here.notes.some((note) => note.id === id && note.set === mine)));
      const among = make('input', { type: 'radio', name: 'notebook-where', value: mine, checked: isOwn });
      const chosen = (): IncomingNotes => (among.checked ? amongMine(incoming) : incoming);
      const draw = (): void => {
        const plan = planImport(here, chosen());
        plans.replaceChildren(...this.#planInWords(plan, incoming));
        keep.disabled = isEmptyPlan(plan);
        back.textContent = isEmptyPlan(plan) ? strings.close : strings.decline;
      };
      const where = make('fieldset', { class: 'notes-layers' }, make('legend', {}, strings.where),
        make('label', {}, make('input', { type: 'radio', name: 'notebook-where', value: 'pack', checked: !isOwn }), ' ', strings.asPack),
        make('label', {}, among, ' ', strings.asMine),
      );
      where.addEventListener('change', draw);
      const content = make('div', { class: 'notes-form' },
        make('h2', { id: 'notebook-preview', tabindex: '-1' }, make('bdi', {}, offer.title)),
        ...this.#aboutPack(offer),
        ...(canChoose ? [where] : []),
        make('p', { class: 'notes-hint' }, strings.nothingKept),
        plans,
        make('p', { class: 'notes-row' }, keep, back),
      );
      draw();
      const closeDialog = dialog.open(content, () => close(strings.declined));
      content.querySelector('h2')?.focus();
    });
  }

  /** Once more with what is here at that moment. Gives what is told. */
  async #keep(incoming: IncomingNotes, { from, done }: Offer): Promise<string> {
    const { archive, words: { notebookStrings: { preview } } } = this.#notebook;
    try {
      let plan: ImportPlan | null = null;
      await archive.importAll((current) => batchOf((plan = planImport(current, incoming)), from));
      await done?.();
      await this.#notebook.refresh();
      const { added = [], changed = [], deleted = [] }: Partial<ImportPlan> = plan ?? {};
      return fillIn(preview.done, { added: added.length, changed: changed.length, deleted: deleted.length });
    } catch (error) {
      this.#notebook.tell(error);
      return preview.declined;
    }
  }

  #aboutPack({ incoming: { kind, packs, notes }, read }: Offer): HTMLElement[] {
    const { words: { notebookStrings: { preview, packs: packWords } }, language, contents: { sets } } = this.#notebook;
    if (kind === 'copy') return [make('p', {}, preview.copy)];
    return packs.filter(() => notes.length > 0).map(({ id, title, author, modified }) => make('p', {},
      make('b', {}, make('bdi', {}, showControls(title) || packWords.untitled)), ' ',
      make('bdi', {}, author === '' ? preview.noAuthor : fillIn(preview.says, { author: showControls(author) })),
      ...(modified === read ? [] : [' ', fillIn(preview.made, { date: dayOf(modified, language) })]),
      ...(sets.some((set) => set.id === id) ? [' ', preview.here] : []),
    ));
  }

  #planInWords(plan: ImportPlan, { refused }: IncomingNotes): HTMLElement[] {
    const { words: { notebookStrings: { preview: strings } }, language } = this.#notebook;
    const item = (note: Note): HTMLElement[] => [this.#nameOf(note)];
    const lists = [
      this.#list(strings.added, plan.added, item),
      this.#list(strings.changed, plan.changed, ({ before, after }) => [this.#nameOf(after), make('dl', { class: 'notes-wordings' },
        make('dt', {}, strings.before), make('dd', {}, make('bdi', {}, shortened(showControls(before.text)))), make('dt', {}, strings.after), make('dd', {}, make('bdi', {}, shortened(showControls(after.text)))),
      )]),
      this.#list(strings.deleted, plan.deleted, item),
      this.#list(strings.same, plan.same, item),
      this.#list(strings.late, plan.refused, ({ note, why }) => [this.#nameOf(note), make('p', { class: 'notes-hint' }, strings.why[why])]),
      this.#list(strings.elsewhere, plan.elsewhere, item),
      this.#list(strings.quarantined, plan.quarantine, ({ place, source }) => [make('bdi', {}, [place, showControls(source)].filter((part) => part !== '').join(': ') || '…')]),
      this.#list(strings.refused, refused, ({ place, why }) => [make('bdi', {}, showControls(place) || strings.wholeFile), ': ', describeRefusal({ place, why }, language)], true),
    ].flat();
    return isEmptyPlan(plan) ? [make('p', {}, make('b', {}, strings.nothing)), ...lists] : lists;
  }

  #list<Item>(title: Counted, items: readonly Item[], draw: (item: Item) => (Node | string)[], isOpen = false): HTMLElement[] {
    if (items.length === 0) return [];
    const { preview } = this.#notebook.words.notebookStrings;
    const more = items.length - named;
    return [make('details', { class: 'notebook-plan', open: isOpen },
      make('summary', {}, counted(title, items.length)),
      make('ul', {}, ...items.slice(0, named).map((item) => make('li', {}, ...draw(item))), ...(more > 0 ? [make('li', {}, counted(preview.more, more))] : [])),
    )];
  }

  /** By what a reader knows a note again. */
  #nameOf({ decision, selectors, text, purpose }: Note): HTMLElement {
    const { words: { strings } } = this.#notebook;
    const words = shortened(showControls(text === '' ? selectors.exact : text), 120);
    return make('span', {}, `${citationOf(this.#notebook, decision)}, ${placeInWords(strings, selectors.anchor)}, ${strings.purposes[purpose]}: `, make('bdi', {}, words));
  }

  #tell(text: string): void {
    this.#told.textContent = text;
  }
}
