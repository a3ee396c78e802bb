// The reader's notes on a decision's page. The small <reader-notes> loads this when there are notes to show or one is to be
// made. It knows the notes and where each stands, and leads the reader between the text, the panel and the form.
import { describePassage } from '../../annotations/describe-passage.ts';
import { foldPage } from '../../annotations/folded-page.ts';
import { toInstant } from '../../annotations/instant.ts';
import { copyToMine, mine, type Note, type NoteSet, type PassageSelectors, type Purpose, type Span } from '../../annotations/note.ts';
import { passageFragment } from '../../annotations/passage-fragment.ts';
import type { Resolution } from '../../annotations/resolve-passage.ts';
import type { Draft } from '../../annotations/stored-records.ts';
import type { Language } from '../../i18n/language.ts';
import { fillIn } from '../../search/search-strings.ts';
import { StorageError, toStorageError, type StorageFault } from '../database.ts';
import { BlockCounts } from './block-counts.ts';
import type { FindBox } from './find-box.ts';
import { hiddenLayers, keepHiddenLayers, layers, onHiddenElsewhere, type Layer } from './hidden-layers.ts';
import { NoteForm } from './note-form.ts';
import { NoteList, type NoteAction } from './note-list.ts';
import { NoteMessages } from './note-messages.ts';
import { NotePanel, type LayerSwitch } from './note-panel.ts';
import { keepPlaces } from './note-places.ts';
import { NoteStore } from './note-store.ts';
import { NotedPage } from './noted-page.ts';
import { paint, paintNotes, type PaintName } from './paint.ts';
import type { PassagePicker } from './passage-picker.ts';
import { inTextOrder, isPainted, placeNote, type PlacedNote } from './placed-note.ts';
import { blockAt } from './read-page.ts';
import type { MoreWords, ReaderWords } from './reader-strings.ts';
import type { Workplace } from './reader-tools.ts';
import { counted, placeInWords } from './say-in-words.ts';

/** Gives the focus back to where something was begun. */
type Return = () => void;

export class ReaderNotes {
  readonly #host: HTMLElement;
  readonly #language: Language;
  readonly #words: ReaderWords;
  readonly #page: NotedPage;
  readonly #messages: NoteMessages;
  readonly #panel: NotePanel;
  readonly #list: NoteList;
  readonly #counts: BlockCounts;
  #hidden: Set<Layer>;
  /** Null where the browser keeps nothing. */
  #store: NoteStore | null = null;
  #notes: Note[] = [];
  #drafts: Draft[] = [];
  #sets: NoteSet[] = [];
  /** What could not be saved, by id: it stands on this page until it can. */
  readonly #unsaved = new Map<string, Note>();
  /** Deleted since the page was loaded, by id, as it stood: each can be put back where it was. */
  readonly #removed = new Map<string, PlacedNote>();
  /** The same of drafts. */
  readonly #discarded = new Map<string, Draft>();
  #placed: PlacedNote[] = [];
  #form: NoteForm | null = null;
  #picker: PassagePicker | null = null;
  #find: FindBox | null = null;
  #more: Promise<MoreWords> | null = null;
  /** Names of the issues, once they were needed. */
  #issues: MoreWords['issues'] = {};
  /** What the next note begins with. */
  #purpose: Purpose = 'fact';
  /** Number of the current look at the notes; an older one that is still under way is dropped. */
  #turn = 0;

  private constructor(host: HTMLElement, article: Element, language: Language, words: ReaderWords) {
    this.#host = host;
    this.#language = language;
    this.#words = words;
    this.#hidden = hiddenLayers();
    this.#page = new NotedPage(article, () => void this.#place(), () => this.#fetchPart(import('../../annotations/resolve-all.ts')));
    const copy = (): void => void this.#use((tools, place) => tools.copyNow(place));
    this.#messages = new NoteMessages(words, copy);
    this.#counts = new BlockCounts(words, (anchor, button) => this.#openAt(anchor, button));
    this.#list = new NoteList(words, { act: (action, placed) => void this.#act(action, placed), undo: (note) => void this.#undo(note), resume: (draft) => this.#resume(draft), discard: (draft) => void this.#discard(draft), undoDiscard: (draft) => void this.#undoDiscard(draft) });
    this.#panel = new NotePanel({
      words, list: this.#list.element,
      switchLayer: (layer, isShown) => void this.#switchLayer(layer, isShown),
      copyNow: copy,
      print: () => void this.#use((tools, place) => tools.print(place)),
      word: () => void this.#use((tools, place) => tools.word(place)),
      share: (button) => void this.#use((tools, place) => tools.share(place, button)),
      find: (box) => void this.#startFind(box),
      toggled: (isOpen) => this.#toggled(isOpen),
    });
    host.append(this.#messages.element, this.#panel.element);
    article.addEventListener('click', (event) => this.#clicked(event as MouseEvent));
    onHiddenElsewhere(() => {
      this.#hidden = hiddenLayers();
      this.#draw();
    });
    // Paper that was not asked to carry notes carries no trace of them.
    addEventListener('beforeprint', () => paintNotes([]));
    addEventListener('afterprint', () => this.#draw());
  }

  /** Never fails for want of a store: notes can then be made, copied and printed, and the page says that they are not kept. */
  static async open(host: HTMLElement, words: ReaderWords): Promise<ReaderNotes> {
    const article = host.closest('article');
    if (!article) throw new Error('The notes have no text to stand on');
    const notes = new ReaderNotes(host, article, document.documentElement.lang === 'en' ? 'en' : 'it', words);
    try {
      notes.#store = await NoteStore.open((fault) => notes.#messages.tell(fault));
      notes.#store.onChange(({ store, here }) => {
        // Drafts of this page are in its form.
        if (store !== 'drafts' || !here) void notes.#look();
      });
    } catch (error) {
      notes.#tell(error);
    }
    await notes.#look();
    return notes;
  }

  // What the reader does on the page

  /** Opens the panel, or closes it where it is open. */
  toggle(button: HTMLElement): void {
    if (this.#panel.isOpen) return this.#panel.close();
    this.#panel.open(button);
    this.#panel.focus();
  }

  annotate(selection: Range): void {
    const span = this.#page.reading.spanOf(selection);
    const anchor = span && blockAt(this.#page.text, span.start)?.anchor;
    if (!span) return this.#messages.say(this.#words.strings.outside);
    getSelection()?.removeAllRanges();
    this.#begin(span, () => this.#focusBlock(anchor ?? undefined));
  }

  async copyLink(selection: Range): Promise<void> {
    const span = this.#page.reading.spanOf(selection);
    const selectors = span && this.#describe(span);
    if (!selectors) return this.#messages.say(this.#words.strings.outside);
    await this.#copyLinkTo(selectors);
  }

  /** The way to a passage that begins at the button beside a block. */
  async pick(anchor: string, button: HTMLElement): Promise<void> {
    const span = await this.#choose(anchor);
    if (span) this.#begin(span, () => button.focus());
    else if (!this.#picker) button.focus(); // unless another choice has begun
  }

  /** Notes that came in the address. */
  offer(fragment: string): Promise<void> {
    return this.#use((tools, place) => tools.offer(place, fragment));
  }

  #clicked({ target, clientX, clientY }: MouseEvent): void {
    if (!(target instanceof Element) || target.closest('a, button, input, summary, [data-no-annotate]') || getSelection()?.isCollapsed === false) return;
    const isThere = ({ left, right, top, bottom }: DOMRect): boolean => left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
    const hit = this.#visible().find((placed) => isPainted(placed) && this.#rangesOf(placed).some((range) => [...range.getClientRects()].some(isThere)));
    if (!hit) return;
    this.#panel.open(null);
    this.#list.focus(hit.note.id);
  }

  #openAt(anchor: string, button: HTMLElement): void {
    const first = this.#visible().find(({ block }) => block?.anchor === anchor);
    this.#leaveForm(() => undefined);
    this.#panel.open(button);
    if (first) this.#list.focus(first.note.id);
  }

  #toggled(isOpen: boolean): void {
    document.documentElement.classList.toggle('with-notes-panel', isOpen);
    this.#host.querySelector('[data-notes="panel"]')?.setAttribute('aria-expanded', String(isOpen));
    this.#find?.refresh(isOpen);
    void this.#tellStanding();
    if (!isOpen) paint('note-chosen', []);
  }

  /** Where the reader was in the text: the notes of the block, or the bar above it. */
  #focusBlock(anchor: string | undefined): void {
    if (!this.#counts.focus(anchor)) this.#host.querySelector<HTMLElement>('[data-notes="panel"]')?.focus();
  }

  // Making and changing a note

  get #decision(): string {
    return this.#host.dataset['decision'] ?? '';
  }

  #describe(span: Span): PassageSelectors | null {
    return describePassage(this.#page.text, span, this.#host.dataset['edition'] ?? '');
  }

  #begin(span: Span, back: Return): void {
    const selectors = this.#describe(span);
    if (!selectors) return this.#messages.say(this.#words.strings.outside);
    const now = toInstant(new Date());
    void this.#write({
      v: 1, id: `urn:uuid:${crypto.randomUUID()}`, decision: this.#decision, language: this.#language, selectors, earlier: [], purpose: this.#purpose,
      text: '', textLanguage: this.#language, issues: [], tags: [], created: now, modified: now, set: mine, via: null, foreign: null,
    }, null, back);
  }

  /** Opens the form on a note; `before` is what is saved of it, and `isDraft` says that the note is one already. */
  async #write(note: Note, before: Note | null, back: Return, isDraft = false): Promise<void> {
    await this.#learnIssues();
    const wasOpen = this.#panel.isOpen;
    const { strings } = this.#words;
    const leave = (): void => {
      this.#leaveForm(() => {
        if (!wasOpen) this.#panel.close();
        back();
      });
    };
    this.#leaveForm(() => undefined);
    this.#form = new NoteForm({
      note, before, strings, issues: this.#issues,
      place: placeInWords(strings, note.selectors.anchor),
      tags: [...new Set(this.#notes.flatMap(({ tags }) => tags))],
      changed: (changed) => this.#store?.keepDraft(changed),
      save: (changed) => void this.#save(changed, before).then((isSaved) => (isSaved ? leave() : this.#leaveForm(() => this.#list.focus(changed.id, 'save-again')))),
      cancel: (changed) => void this.#setAside(changed, JSON.stringify(changed) !== JSON.stringify(note) || isDraft).then(leave),
      choosePassage: (changed) => void this.#rechoose(changed),
    });
    this.#showSelectors(note.selectors);
    this.#panel.open(null);
    this.#panel.showInFront(this.#form.element);
    this.#form.focus();
  }

  #leaveForm(then: Return): void {
    if (this.#form) {
      this.#form = null;
      this.#panel.showInFront(null);
      paint('note-chosen', []);
      this.#draw();
      // What was being written, and is not saved, stands in the list.
      void (this.#store?.flushDrafts() ?? Promise.resolve()).then(() => this.#look());
    }
    then();
  }

  /** What was typed stays as a draft; where nothing was, nothing stays. */
  async #setAside(note: Note, isWorthKeeping: boolean): Promise<void> {
    if (!this.#store) return;
    try {
      if (isWorthKeeping) {
        this.#store.keepDraft(note);
        await this.#store.flushDrafts();
        this.#messages.say(this.#words.strings.form.draftKept);
      } else await this.#store.discardDraft(note.id);
    } catch (error) {
      this.#tell(error);
    }
    await this.#look();
  }

  /** True where it is on the disk. */
  async #save(changed: Note, before: Note | null): Promise<boolean> {
    const { form } = this.#words.strings;
    const note = { ...changed, modified: toInstant(new Date()) };
    this.#purpose = note.purpose;
    this.#discarded.delete(note.id);
    // What was just made is seen, also where the reader's notes were switched off.
    if (this.#hidden.delete('mine')) keepHiddenLayers(this.#hidden);
    try {
      if (!this.#store) throw new StorageError('unavailable');
      const { replaced } = await this.#store.save(note);
      this.#unsaved.delete(note.id);
      this.#messages.say(replaced && before && replaced.modified !== before.modified ? form.overtaken : form.saved);
    } catch (error) {
      this.#unsaved.set(note.id, note);
      this.#messages.say(form.notSaved);
      this.#tell(error);
    }
    await this.#look();
    return !this.#unsaved.has(note.id);
  }

  async #rechoose(note: Note): Promise<void> {
    const form = this.#form;
    this.#panel.element.hidden = true;
    const current = this.#placed.find((placed) => placed.note.id === note.id);
    const span = await this.#choose(current?.block?.anchor ?? note.selectors.anchor);
    this.#panel.element.hidden = false;
    const selectors = span && this.#describe(span);
    if (selectors && form) {
      form.showPassage(selectors, this.#language, form.before ? withEarlier(note) : note.earlier);
      this.#store?.keepDraft(form.note);
    }
    this.#showSelectors(form?.note.selectors ?? note.selectors);
    form?.focus();
  }

  /** Lets the reader choose a passage by keys or buttons, beginning in a block; null where the reader thinks better of it. */
  async #choose(anchor: string): Promise<Span | null> {
    const part = await this.#fetchPart(import('./passage-picker.ts'));
    if (!part) return null;
    this.#picker?.cancel();
    const wasOpen = this.#panel.isOpen;
    if (wasOpen) this.#panel.element.hidden = true;
    return new Promise((resolve) => {
      this.#picker = new part.PassagePicker({
        page: this.#page.text, anchor, strings: this.#words.strings,
        show: (span) => this.#showSpan(span),
        done: (span) => {
          this.#picker = null;
          paint('note-chosen', []);
          if (wasOpen) this.#panel.element.hidden = false;
          if (!span) this.#messages.say(this.#words.strings.picker.cancelled);
          resolve(span);
        },
      });
      this.#host.append(this.#picker.element);
      this.#picker.start();
    });
  }

  async #startFind(box: HTMLInputElement): Promise<void> {
    const part = await this.#fetchPart(import('./find-box.ts'));
    if (!part) return;
    this.#find = new part.FindBox({ box, strings: this.#words.strings, page: () => this.#page.text, show: (hits, current) => this.#showHits(hits, current), annotate: (hit, button) => this.#begin(hit, () => button.focus()) });
  }

  // What can be done with a note in the list

  async #act(action: NoteAction, placed: PlacedNote): Promise<void> {
    const { note, resolution } = placed;
    const { list } = this.#words.strings;
    const back: Return = () => void this.#list.focus(note.id, action);
    switch (action) {
      case 'go':
        return this.#goTo(placed);
      case 'edit':
        return this.#write(note, note, back);
      case 'link':
        return this.#copyLinkTo(note.selectors);
      case 'remove':
        return this.#remove(placed);
      case 'save-again':
        await this.#save(note, null);
        return back();
      case 'copy': {
        if (await this.#save(copyToMine(note, toInstant(new Date()), `urn:uuid:${crypto.randomUUID()}`), null)) this.#messages.say(list.copied);
        return back();
      }
      case 'confirm': {
        const selectors = resolution?.span && this.#describe(resolution.span);
        if (selectors && (await this.#save({ ...note, selectors, earlier: withEarlier(note) }, note))) this.#messages.say(list.confirmed);
        return back();
      }
      case 'choose': {
        const span = await this.#choose(note.selectors.anchor);
        const selectors = span && this.#describe(span);
        if (selectors && (await this.#save({ ...note, language: this.#language, selectors, earlier: withEarlier(note) }, note))) this.#messages.say(list.confirmed);
        return back();
      }
    }
  }

  #goTo(placed: PlacedNote): void {
    const { block, resolution } = placed;
    const span = resolution?.span ?? block;
    if (!span) return;
    this.#showSpan(span);
    this.#focusBlock(blockAt(this.#page.text, span.start)?.anchor);
  }

  async #remove(placed: PlacedNote): Promise<void> {
    const { id } = placed.note;
    try {
      if (!this.#unsaved.delete(id)) await this.#store?.remove([id]);
    } catch (error) {
      return this.#tell(error);
    }
    this.#removed.set(id, placed);
    await this.#look();
    this.#messages.say(this.#words.strings.list.removed);
    this.#list.focus(id);
  }

  async #undo(note: Note): Promise<void> {
    const removed = this.#removed.get(note.id);
    try {
      if (removed?.isUnsaved) this.#unsaved.set(note.id, note);
      else await this.#store?.undoRemove([note.id]);
    } catch (error) {
      return this.#tell(error);
    }
    this.#removed.delete(note.id);
    await this.#look();
    this.#messages.say(this.#words.strings.list.restored);
    this.#list.focus(note.id, 'remove');
  }

  #resume({ note }: Draft): void {
    void this.#write(note, this.#notes.find(({ id }) => id === note.id) ?? null, () => {
      if (!this.#list.focus(note.id) && !this.#list.focus(`draft ${note.id}`)) this.#panel.focus();
    }, true);
  }

  async #discard(draft: Draft): Promise<void> {
    try {
      await this.#store?.discardDraft(draft.id);
    } catch (error) {
      return this.#tell(error);
    }
    this.#discarded.set(draft.id, draft);
    await this.#look();
    this.#messages.say(this.#words.strings.list.discarded);
    this.#list.focus(`draft ${draft.id}`);
  }

  async #undoDiscard({ id, note }: Draft): Promise<void> {
    this.#discarded.delete(id);
    this.#store?.keepDraft(note);
    await this.#store?.flushDrafts();
    await this.#look();
    this.#messages.say(this.#words.strings.form.draftKept);
    this.#list.focus(`draft ${id}`, 'discard');
  }

  async #copyLinkTo(selectors: PassageSelectors): Promise<void> {
    const { list } = this.#words.strings;
    const link = new URL(passageFragment(selectors), location.href).href;
    const told = await navigator.clipboard.writeText(link).then(() => list.linkCopied, () => fillIn(list.linkRefused, { link }));
    this.#messages.say(told);
  }

  // What is done with all of them

  async #switchLayer(layer: Layer | NoteSet, isShown: boolean): Promise<void> {
    if (typeof layer === 'string') {
      if (isShown) this.#hidden.delete(layer);
      else this.#hidden.add(layer);
      keepHiddenLayers(this.#hidden);
      return this.#draw();
    }
    await this.#store?.saveSet({ ...layer, shown: isShown }).catch((error: unknown) => this.#tell(error));
  }

  async #use(use: (tools: typeof import('./reader-tools.ts'), place: Workplace) => Promise<void>): Promise<void> {
    const tools = await this.#fetchPart(import('./reader-tools.ts'));
    if (!tools) return;
    await use(tools, {
      host: this.#host, decision: this.#decision, language: this.#language, words: this.#words, panel: this.#panel, reading: this.#page.reading,
      store: this.#store, visible: this.#visible(), unsaved: [...this.#unsaved.values(), ...(this.#form ? [this.#form.note] : [])], issues: this.#issues,
      fetchMore: () => this.#fetchMore(), fetchPart: (part) => this.#fetchPart(part), say: (text) => this.#messages.say(text), tell: (error) => this.#tell(error),
    });
  }

  /** Null where it cannot be had, which is said: the network is down, or the site was updated since the page was loaded. */
  async #fetchPart<Part>(part: Promise<Part>): Promise<Part | null> {
    try {
      return await part;
    } catch {
      this.#messages.say(this.#words.strings.partFailed);
      return null;
    }
  }

  #fetchMore(): Promise<MoreWords> {
    this.#more ??= fetch(this.#host.dataset['more'] ?? '').then((answer) => answer.json() as Promise<MoreWords>).catch((error: unknown) => {
      this.#more = null; // asked for again the next time
      throw error;
    });
    return this.#more;
  }

  /** Where they cannot be had, issues go by their keys. */
  async #learnIssues(): Promise<void> {
    this.#issues = await this.#fetchMore().then(({ issues }) => issues, () => this.#issues);
  }

  // What is on the page

  /** Reads what the device keeps. */
  async #look(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const store = this.#store;
      const [notes, drafts, sets] = store ? await Promise.all([store.notesOf(this.#decision), store.draftsOf(this.#decision), store.sets()]) : [[], [], []];
      if (turn !== this.#turn) return;
      [this.#notes, this.#drafts, this.#sets] = [notes, drafts, sets];
      if (notes.some(({ issues }) => issues.length > 0)) await this.#learnIssues();
      if (turn !== this.#turn) return;
    } catch (error) {
      this.#tell(error);
    }
    await Promise.all([this.#place(), this.#tellStanding()]);
  }

  /** Says where the notes are to a reader who has the list in sight. */
  async #tellStanding(): Promise<void> {
    if (!this.#panel.isOpen || this.#form) return;
    try {
      const [part, standing] = await Promise.all([this.#fetchPart(import('./standing-line.ts')), this.#store?.standing()]);
      const { storage } = this.#words;
      const told = !standing ? storage.faults.unavailable.join(' ') : standing.notes + this.#drafts.length === 0 ? '' : part?.standingLine(standing, storage, this.#language);
      if (told !== undefined) this.#panel.showStanding(told, standing?.due ? storage.due : '');
    } catch (error) {
      this.#tell(error);
    }
  }

  /** Looks for each note in the text as it is. */
  async #place(): Promise<void> {
    const turn = ++this.#turn;
    const notes = [...this.#notes.filter(({ id }) => !this.#unsaved.has(id)), ...this.#unsaved.values()];
    const onThisText = notes.filter(({ language }) => language === this.#language);
    const found = await this.#page.resolve(onThisText);
    if (turn !== this.#turn) return;
    this.#keepPlaces(onThisText, found);
    const sets = new Map(this.#sets.map((set) => [set.id, set]));
    this.#placed = notes
      .filter(({ set }) => set === mine || sets.has(set))
      .map((note) => placeNote(this.#page.text, { note, set: sets.get(note.set) ?? null, resolution: found.get(note.id) ?? null, isOnOtherText: note.language !== this.#language, isUnsaved: this.#unsaved.has(note.id) }))
      .sort(inTextOrder);
    this.#draw();
  }

  /** The notebook, which has no text, tells by it of the notes that were made on another one. */
  #keepPlaces(notes: readonly Note[], found: ReadonlyMap<string, Resolution>): void {
    const { hash } = foldPage(this.#page.text);
    if (notes.every(({ selectors }) => selectors.pageHash === hash)) return;
    keepPlaces(hash, notes, found);
  }

  #visible(): PlacedNote[] {
    return this.#placed.filter(({ set }) => (set ? set.shown : !this.#hidden.has('mine')));
  }

  #rangesOf({ resolution }: PlacedNote): Range[] {
    return resolution?.span ? this.#page.reading.rangesOf(resolution.span) : [];
  }

  #draw(): void {
    const visible = this.#visible();
    paintNotes(visible.filter(isPainted).map((placed) => ({ name: paintNameOf(placed), ranges: this.#rangesOf(placed) })));
    this.#counts.show(visible, this.#page.reading.elements);
    const removed = [...this.#removed.values()].filter(({ note }) => !this.#placed.some((placed) => placed.note.id === note.id));
    const drafts = this.#drafts.filter(({ id }) => id !== this.#form?.note.id);
    const discarded = [...this.#discarded.values()].filter((one) => !this.#drafts.some(({ id }) => id === one.id));
    this.#list.show({ placed: [...visible, ...removed].sort(inTextOrder), drafts, discarded, removed, issues: this.#issues });
    this.#panel.show(this.#switches(), { isEmpty: this.#placed.length + drafts.length === 0, canShare: visible.some(({ set }) => set === null) });
    this.#find?.refresh(this.#panel.isOpen);
    document.documentElement.classList.toggle('without-editorial-notes', this.#hidden.has('editorial'));
    this.#tellState(visible.length, drafts.length);
  }

  #switches(): LayerSwitch[] {
    const editorial = this.#page.text.blocks.filter(({ anchor }) => anchor.startsWith('n')).length;
    const countOf = (id: string | undefined): number => this.#placed.filter(({ set }) => set?.id === id).length;
    const own: LayerSwitch[] = layers.map((layer) => ({ layer, notes: layer === 'editorial' ? editorial : countOf(undefined), isShown: !this.#hidden.has(layer) }));
    const packs = this.#sets.map((set): LayerSwitch => ({ layer: set, notes: countOf(set.id), isShown: set.shown }));
    return [...own, ...packs].filter(({ layer, notes, isShown }) => notes > 0 || layer === 'mine' || !isShown && typeof layer === 'string');
  }

  /** The line in the bar: how much there is, and what is hidden. */
  #tellState(notes: number, drafts: number): void {
    const { strings } = this.#words;
    const hidden = this.#switches().filter(({ isShown, notes: some }) => !isShown && some > 0).map(({ layer }) => (typeof layer === 'string' ? strings.layers[layer] : fillIn(strings.layers.pack, { title: layer.title })));
    const parts = [
      ...(notes > 0 ? [counted(strings.count, notes)] : []),
      ...(drafts > 0 ? [counted(strings.drafts, drafts)] : []),
      ...(hidden.length > 0 ? [fillIn(strings.hidden, { layers: hidden.join(', ') })] : []),
    ];
    const state = this.#host.querySelector('[data-notes="state"]');
    if (state && state.textContent !== parts.join(' · ')) state.textContent = parts.join(' · ');
  }

  #showHits(hits: readonly Span[], current: Span | null): void {
    const { reading } = this.#page;
    paint('note-hit', hits.filter((hit) => hit !== current).flatMap((hit) => reading.rangesOf(hit)));
    const ranges = current ? reading.rangesOf(current) : [];
    paint('note-hit-current', ranges);
    scrollToRanges(ranges);
  }

  #showSpan(span: Span): void {
    const ranges = this.#page.reading.rangesOf(span);
    paint('note-chosen', ranges);
    scrollToRanges(ranges);
  }

  /** The passage that a form is about, where it is still on the page as it was described. */
  #showSelectors(selectors: PassageSelectors): void {
    const { start, end } = selectors.position;
    const isHere = this.#page.text.text.slice(start, end) === selectors.exact;
    paint('note-chosen', isHere ? this.#page.reading.rangesOf({ start, end }) : []);
  }

  #tell(error: unknown): void {
    const { fault }: { fault: StorageFault } = toStorageError(error);
    this.#messages.tell(fault);
  }
}

/** What it stood on goes to its history. */
function withEarlier({ earlier, selectors }: Note): PassageSelectors[] {
  return [...earlier, selectors];
}

function paintNameOf({ note, set, resolution }: PlacedNote): PaintName {
  return `note-${set ? 'pack' : 'mine'}-${note.purpose}${resolution?.status === 'exact' ? '' : '-changed'}`;
}

/** Brings a passage into the upper part of the window, where neither the panel of a narrow screen nor the picker covers it. */
function scrollToRanges([range]: readonly Range[]): void {
  const box = range?.getBoundingClientRect();
  if (box && (box.top < innerHeight * 0.1 || box.bottom > innerHeight * 0.35)) scrollBy({ top: box.top - innerHeight * 0.2 });
}
