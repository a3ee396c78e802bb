// The page of a reader's own sessions: those of this device, what they can begin from, and the session that is open. Which one is
// open, what it is made from and what a link brings stand in the fragment; of a session that cannot be saved, the session itself,
// so that it can be presented and printed all the same, and is there after a reload.
import { readAnnotations } from '../../annotations/read-annotations.ts';
import { fileName } from '../../exports/file-name.ts';
import { readDossierFile } from '../../dossier/dossier-file.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/language.ts';
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import { duplicateSession, newOwnSession, ownLimits, ownMinutes, sessionFromDossier, type OwnPack, type OwnSession, type World } from '../../training/own-session.ts';
import { readSessionLink, sessionPart, toSessionLink } from '../../training/own-session-link.ts';
import { formatSessionFile, isUuid, readSessionFile, type OwnRefusal } from '../../training/read-own-session.ts';
import type { Known } from '../../training/shown-session.ts';
import { toStorageError, type StorageFault } from '../database.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { make, makeButton } from '../notes/make-element.ts';
import { deflateText, inflateText } from '../notes/packed-text.ts';
import { loadKnown } from './load-known.ts';
import { OwnEditor, type PackChoice } from './own-editor.ts';
import { OwnSessionStore } from './own-session-store.ts';
import type { OwnStrings } from './own-strings.ts';

/** Typing is saved this long after the last letter. */
const saveDelay = 400; // milliseconds

const world = (): World => ({ now: new Date().toISOString(), newId: () => crypto.randomUUID() });
const uuidOf = (id: string): string => id.slice('urn:uuid:'.length);

export class OwnDesk {
  readonly #root: HTMLElement;
  readonly #strings: OwnStrings;
  readonly #language: Language;
  readonly #known: Known;
  /** Null where the browser keeps nothing. */
  #store: OwnSessionStore | null = null;
  readonly #status = make('p', { role: 'status', class: 'own-status' });
  readonly #fault = make('div', { role: 'alert', class: 'own-fault' });
  readonly #place = make('div', { class: 'own-place stack' });
  /** The fragment of what is shown; null before anything is. */
  #followed: string | null = null;
  /** What leads to the pages that show the session that is open. */
  #uses: HTMLAnchorElement[] = [];
  /** The page goes away to one of them, with the session in the address. */
  #leaving = false;
  /** The session that is open, as it stands on the page. */
  #session: OwnSession | null = null;
  /** `modified` of what is saved of it; null where nothing is. */
  #base: string | null = null;
  #unsaved = false;
  /** The last try to save it failed: it stands on this page alone, unless it is the one that was saved to a file. */
  #failed = false;
  #inFile: OwnSession | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #standing = make('span', { class: 'own-standing quiet' });

  private constructor(root: HTMLElement, known: Known) {
    this.#root = root;
    this.#known = known;
    this.#strings = JSON.parse(root.dataset['strings'] ?? '{}') as OwnStrings;
    this.#language = (root.dataset['language'] ?? 'it') as Language;
  }

  /** Throws where the library cannot be read. */
  static async open(root: HTMLElement): Promise<void> {
    const desk = new OwnDesk(root, await loadKnown());
    try {
      desk.#store = await OwnSessionStore.open((fault) => desk.#tellFault(fault), () => desk.#keepTyped());
    } catch (error) {
      desk.#tellFault(toStorageError(error).fault);
    }
    root.querySelector('[data-slot="told"]')?.replaceWith(desk.#fault, desk.#status, desk.#place);
    desk.#store?.onChange(({ ids, here }) => void (here ? null : desk.#hear(ids)));
    addEventListener('hashchange', () => void desk.#follow());
    addEventListener('pagehide', () => desk.#keepTyped());
    addEventListener('beforeunload', (event) => {
      if (desk.#isOnlyHere && !desk.#leaving) event.preventDefault();
    });
    addEventListener('pageshow', () => (desk.#leaving = false));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void desk.#flush());
    await desk.#follow();
    root.dataset['ready'] = '';
  }

  // Where the page is

  async #follow(): Promise<void> {
    const { hash } = location;
    if (hash === this.#followed) return;
    this.#followed = hash;
    await this.#flush();
    if (this.#session && this.#isOnlyHere) {
      // To leave would lose it; the fault that is told offers the file.
      this.#followed = this.#uses[0]?.hash ?? '';
      return history.replaceState(null, '', this.#followed);
    }
    if (sessionPart(hash) !== null) return this.#offer(hash);
    const [, from] = /^#from=(?:urn:uuid:|urn%3Auuid%3A)?([0-9a-f-]{36})$/i.exec(hash) ?? [];
    if (from !== undefined) {
      const dossier = (await this.#dossiers()).find(({ id }) => uuidOf(id) === from.toLowerCase());
      if (dossier) return this.#fromDossier(dossier);
    }
    const [, uuid = ''] = /^#session=([0-9a-f-]{36})$/.exec(hash) ?? [];
    if (isUuid(uuid)) {
      const found = await this.#store?.find(`urn:uuid:${uuid}`);
      if (found) return this.#show(found, found.modified);
      this.#say(this.#strings.gone);
    }
    await this.#showShelf();
  }

  #hashOf(session: OwnSession): string {
    return `#session=${uuidOf(session.id)}`;
  }

  /** In the addresses of the pages that show the session, and of this page as long as it is on it. */
  #stand(hash: string): void {
    const before = this.#uses[0]?.hash;
    for (const link of this.#uses) link.hash = hash;
    if (location.hash !== before || hash === before) return;
    this.#followed = hash;
    history.replaceState(null, '', hash);
  }

  /** Puts a session that is not saved into the address, unless none can hold it. */
  async #carry(session: OwnSession): Promise<void> {
    const { fragment } = await toSessionLink(session, deflateText);
    if (this.#session?.id === session.id) this.#stand(fragment.length > ownLimits.address ? this.#hashOf(session) : fragment);
  }

  get #isOnlyHere(): boolean {
    return this.#failed && this.#session !== null && this.#session !== this.#inFile;
  }

  #say(text: string, ...more: (Node | string)[]): void {
    this.#status.replaceChildren(showControls(text), ...more);
  }

  #tellFault(fault: StorageFault): void {
    const session = this.#session;
    this.#fault.replaceChildren(make('p', {}, this.#strings.faults[fault]), ...(session ? [make('p', {}, makeButton(this.#strings.file, () => this.#toFile(session)))] : []));
  }

  // The shelf

  async #showShelf(): Promise<void> {
    this.#close();
    const s = this.#strings;
    const [sessions, dossiers, deleted] = this.#store ? await Promise.all([this.#store.all(), this.#dossiers(), this.#store.deleted()]) : [[], await this.#dossiers(), []];
    const titleOf = (session: OwnSession): string => showControls(session.title.trim() === '' ? s.untitled : session.title);
    const list = make('ul', { class: 'own-list' }, ...sessions.map((session) => make('li', {},
      make('a', { href: this.#hashOf(session), class: 'own-name' }, titleOf(session)),
      make('span', { class: 'quiet small' }, `${this.#counted(s.steps, session.steps.length)}, ${fillIn(s.changed, { date: formatDate(localDay(new Date(session.modified)), this.#language) })}`),
      make('span', { class: 'own-tools' },
        makeButton(s.duplicate, () => void this.#keepNew(duplicateSession(session, fillIn(s.copyOf, { title: titleOf(session) }), world())), { 'aria-label': `${s.duplicate}: ${titleOf(session)}` }),
        makeButton(s.remove, () => void this.#remove(session), { 'aria-label': `${s.remove}: ${titleOf(session)}` }),
      ))));
    const select = make('select', { id: 'own-dossier' }, ...dossiers.map(({ id, title }) => make('option', { value: id }, showControls(title))));
    const file = make('input', { type: 'file', id: 'own-file', accept: '.json,application/json' });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void chosen.text().then((text) => this.#fromText(text));
      file.value = '';
    });
    const [last] = deleted;
    this.#place.replaceChildren(
      make('section', { class: 'stack-tight' }, make('h2', {}, s.mine), sessions.length > 0 ? list : make('p', { class: 'quiet' }, s.none),
        ...(last ? [make('p', { class: 'small' }, `${fillIn(s.removed, { title: titleOf(last) })} `, makeButton(s.undo, () => void this.#putBack(last)))] : [])),
      make('section', { class: 'own-begin stack-tight' }, make('h2', {}, s.start),
        make('div', { class: 'own-row' }, make('label', { for: 'own-dossier' }, s.fromDossier),
          ...(dossiers.length > 0 ? [select, makeButton(s.make, () => {
            const dossier = dossiers.find(({ id }) => id === select.value);
            if (dossier) void this.#fromDossier(dossier);
          }, { class: 'own-main' })] : [make('span', { class: 'quiet' }, s.noDossiers, ' ', make('a', { href: `/${this.#language}/decisions/` }, s.toDecisions))])),
        make('div', { class: 'own-row' }, make('label', { for: 'own-file' }, s.fromFile), file),
        make('p', {}, makeButton(s.empty, () => void this.#keepNew(newOwnSession(this.#language, world())))),
      ),
    );
  }

  #counted([one, many]: readonly [string, string], n: number): string {
    return fillIn(n === 1 ? one : many, { n });
  }

  /** Of this device; none where they cannot be read, for then their own page says why. */
  async #dossiers(): Promise<Dossier[]> {
    try {
      const { DossierStore } = await import('../dossier/dossier-store.ts');
      return await (await DossierStore.open(() => {}, () => {})).all();
    } catch {
      return [];
    }
  }

  async #remove(session: OwnSession): Promise<void> {
    await this.#store?.remove(session).catch((error: unknown) => this.#tellFault(toStorageError(error).fault));
    await this.#showShelf();
    this.#say(fillIn(this.#strings.removed, { title: session.title || this.#strings.untitled }));
  }

  async #putBack(session: OwnSession): Promise<void> {
    await this.#store?.putBack(session.id).catch((error: unknown) => this.#tellFault(toStorageError(error).fault));
    await this.#showShelf();
    this.#say(fillIn(this.#strings.restored, { title: session.title || this.#strings.untitled }));
  }

  // What a session begins from

  async #fromDossier(dossier: Dossier): Promise<void> {
    const session = sessionFromDossier(dossier, (id) => this.#known.decisions.get(id)?.holdings.map((holding) => holding.id) ?? [], this.#language, world());
    await this.#keepNew(session);
    const left = dossier.items.filter(({ kind }) => kind === 'authority').length - session.steps.length;
    this.#say(`${fillIn(this.#strings.madeFrom, { title: dossier.title })}${left > 0 ? ` ${fillIn(this.#strings.stepsLeftOut, { n: ownLimits.steps, left })}` : ''}`);
  }

  async #fromText(text: string): Promise<void> {
    const s = this.#strings;
    const read = readSessionFile(text);
    if (!('problem' in read)) {
      for (const { session } of read.sessions.slice(1)) await this.#keep(session);
      const [first] = read.sessions;
      if (!first) return;
      await this.#keepNew(first.session);
      return this.#say(fillIn(s.opened, { title: first.session.title || s.untitled }), ...this.#refusals(first.refused));
    }
    const { dossiers } = readDossierFile(text);
    const [dossier] = dossiers;
    if (dossier) return this.#fromDossier(dossier);
    this.#say(s.problems[read.problem]);
  }

  #refusals(refused: readonly OwnRefusal[]): Node[] {
    if (refused.length === 0) return [];
    const { refusals, refused: lead } = this.#strings;
    return [make('span', {}, ` ${lead}`), make('ul', {}, ...refused.map(({ place, why, limit }) => make('li', {}, fillIn(refusals[why], { place, n: limit ?? '' }))))];
  }

  /** What a link brought is shown before anything of it is kept. */
  async #offer(hash: string): Promise<void> {
    const s = this.#strings;
    this.#close();
    const read = await readSessionLink(hash, inflateText);
    if ('problem' in read) {
      await this.#showShelf();
      return this.#say(s.problems[read.problem]);
    }
    const { session, refused } = read;
    const decline = async (): Promise<void> => {
      this.#followed = '';
      history.replaceState(null, '', location.pathname);
      await this.#showShelf();
      this.#say(s.declined);
    };
    const title = make('h2', { tabindex: '-1' }, s.offer);
    this.#place.replaceChildren(make('section', { class: 'own-offer stack-tight' },
      title, make('p', {}, make('bdi', {}, fillIn(s.offerSteps, { title: showControls(session.title || s.untitled), steps: this.#counted(s.steps, session.steps.length), minutes: ownMinutes(session) }))),
      ...this.#refusals(refused), make('p', { class: 'quiet' }, s.nothingKept),
      make('p', { class: 'own-row' }, makeButton(this.#store ? s.keep : s.edit, () => void this.#keepNew(session), { class: 'own-main' }), makeButton(s.decline, () => void decline())),
    ));
    title.focus();
  }

  /** Opens a session that is not on the device, or that is there in another version: then both are kept. */
  async #keepNew(session: OwnSession): Promise<void> {
    const { own, isSaved } = await this.#keep(session);
    this.#followed = this.#hashOf(own);
    history.pushState(null, '', this.#followed);
    this.#show(own, isSaved ? own.modified : null);
    if (!isSaved) await this.#carry(own);
  }

  async #keep(session: OwnSession): Promise<{ own: OwnSession; isSaved: boolean }> {
    const here = await this.#store?.find(session.id);
    const own = here && JSON.stringify(here) !== JSON.stringify(session) ? duplicateSession(session, fillIn(this.#strings.copyOf, { title: session.title || this.#strings.untitled }), world()) : session;
    if (!this.#store) return { own, isSaved: false };
    try {
      await this.#store.save(own, null, (title) => title);
      return { own, isSaved: true };
    } catch (error) {
      this.#tellFault(toStorageError(error).fault);
      return { own, isSaved: false };
    }
  }

  // The session that is open

  #close(): void {
    this.#session = null;
    this.#unsaved = false;
    this.#failed = false;
  }

  #show(session: OwnSession, base: string | null): void {
    const s = this.#strings;
    this.#session = session;
    this.#base = base;
    this.#unsaved = base === null;
    this.#failed = base === null;
    this.#inFile = null;
    this.#standing = make('span', { class: 'own-standing quiet' }, base === null ? s.notSaved : s.saved);
    const use = (label: string, view: string): HTMLAnchorElement => {
      const link = make('a', { class: 'button', href: `/${this.#language}/training/own/${view}/${this.#hashOf(session)}`, 'data-use': view }, label);
      // The page that opens reads what is saved, or what its address carries.
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void this.#flush().then(() => {
          if (this.#failed && sessionPart(link.hash) === null) return this.#say(s.useNeedsSaving);
          this.#leaving = true;
          location.assign(link.href);
        });
      });
      return link;
    };
    this.#uses = [use(s.present, 'present'), use(s.participantSheet, 'sheet'), use(s.facilitatorSheet, 'facilitator')];
    const editor = new OwnEditor({
      session, known: this.#known, strings: s, language: this.#language,
      changed: (next) => this.#changed(next), readPack: (text) => this.#readPack(text), say: (text, ...more) => this.#say(text, ...more),
      packs: JSON.parse(this.#root.dataset['packs'] ?? '[]') as PackChoice[],
      takePack: ({ json, title }) => downloadFile(fileName(localDay(), title, 'jsonld'), json, 'application/ld+json'),
    });
    this.#place.replaceChildren(
      make('p', { class: 'small' }, make('a', { href: '#' }, s.back)),
      make('section', { class: 'own-use', 'aria-label': s.use },
        make('p', { class: 'own-row' }, ...this.#uses,
          makeButton(s.file, () => this.#session && this.#toFile(this.#session)), makeButton(s.link, () => void this.#toLink()), this.#standing)),
      editor.element,
    );
    editor.focus();
  }

  #changed(session: OwnSession): void {
    // What was said is read by now; what can still be put back stays.
    if (!this.#status.querySelector('button')) this.#say('');
    this.#session = { ...session, modified: new Date().toISOString() };
    this.#unsaved = true;
    this.#standing.textContent = this.#strings.saving;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#flush(), saveDelay);
  }

  /** Saves what is not saved. Never rejects: what cannot be saved is told, and tried again with the next letter. */
  #flush(): Promise<void> {
    clearTimeout(this.#timer);
    const session = this.#session;
    if (!session || !this.#unsaved) return this.#saving;
    this.#unsaved = false;
    this.#saving = this.#saving.then(async () => {
      const s = this.#strings;
      try {
        if (!this.#store) throw toStorageError(new DOMException('', 'SecurityError'));
        const { bothKept } = await this.#store.save(session, this.#base, (title) => fillIn(s.otherTab, { title: title || s.untitled }));
        this.#base = session.modified;
        this.#failed = false;
        this.#fault.replaceChildren();
        if (this.#session?.id === session.id) this.#stand(this.#hashOf(session));
        if (bothKept) this.#say(s.bothKept);
        if (!this.#unsaved) this.#standing.textContent = s.saved;
      } catch (error) {
        this.#unsaved = true;
        this.#failed = true;
        this.#standing.textContent = s.notSaved;
        this.#tellFault(toStorageError(error).fault);
        // A browser may refuse to change its address so often: the links have it.
        await this.#carry(session).catch(() => {});
      }
    });
    return this.#saving;
  }

  #keepTyped(): void {
    if (this.#session && this.#unsaved) void this.#store?.keepTyped(this.#session);
  }

  /** Another tab has changed something. What is being typed here is not touched. */
  async #hear(ids: readonly string[] | null): Promise<void> {
    const session = this.#session;
    if (session === null) return this.#showShelf();
    if (this.#unsaved || (ids !== null && !ids.includes(session.id))) return;
    const found = await this.#store?.find(session.id);
    if (!found || found.modified <= session.modified || this.#unsaved) return;
    this.#show(found, found.modified);
    this.#say(this.#strings.changedElsewhere);
  }

  #toFile(session: OwnSession): void {
    const name = fileName(localDay(), session.title || this.#strings.untitled, 'json');
    downloadFile(name, formatSessionFile(session, this.#known.edition), 'application/json');
    this.#inFile = session;
    this.#say(fillIn(this.#strings.fileReady, { file: name }));
  }

  async #toLink(): Promise<void> {
    const s = this.#strings;
    const session = this.#session;
    if (!session) return;
    const { fragment, size } = await toSessionLink(session, deflateText);
    const n = fragment.length.toLocaleString(this.#language);
    if (size === 'file') return this.#say(fillIn(s.linkTooLong, { n }));
    const link = `${location.origin}${location.pathname}${fragment}`;
    const told = fillIn(size === 'link' ? s.linkCopied : s.linkLong, { n }) + (session.pack?.kind === 'embedded' ? ` ${s.linkNoPack}` : '');
    await navigator.clipboard.writeText(link).then(() => this.#say(told), () => this.#say(fillIn(s.linkRefused, { link })));
  }

  /** A pack out of a file of notes; null where no note of it can be read. */
  #readPack(text: string): { pack: OwnPack; count: number } | null {
    const { set, notes } = readAnnotations(text, {
      sites: [location.origin, this.#root.dataset['site'] ?? ''], decisions: new Set(this.#known.decisions.keys()), issues: new Set(Object.keys(this.#known.registries.issues)), now: world().now, newId: () => `urn:uuid:${crypto.randomUUID()}`,
    });
    return set === null || notes.length === 0 ? null : { pack: { kind: 'embedded', title: set.title || this.#strings.pack, json: text }, count: notes.length };
  }
}
