// What happens when the reader adds a decision or a holding: it goes into the current dossier (the first one is made for it),
// the page says so, and offers to take it back, to choose another dossier, or to open it.
import { toInstant } from '../../annotations/instant.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { formatDossierFile } from '../../dossier/dossier-file.ts';
import { itemOf, type Authority } from '../../dossier/edit.ts';
import { freeTitle, newDossier } from '../../dossier/new-dossier.ts';
import type { DecisionReference } from '../../dossier/reference.ts';
import { fillIn } from '../../search/search-strings.ts';
import type { StorageFault } from '../database.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { make, makeButton } from '../notes/make-element.ts';
import type { AddToDossierElement } from './add-to-dossier.ts';
import { DossierShelf } from './dossier-shelf.ts';
import type { AddStrings } from './dossier-strings.ts';

/** A live region is read when it changes after it has been there for a moment. */
const beforeSpeaking = 100; // milliseconds

const world = () => ({ now: toInstant(new Date()), newId: () => crypto.randomUUID() });
let ready: Promise<AddPanel> | null = null;

const words = new Map<string, Promise<AddStrings>>();

/** The words of the panel, fetched once; a page that asks nothing of the network later fetches them ahead. */
export function wordsOf(language: 'it' | 'en'): Promise<AddStrings> {
  const known = words.get(language) ?? fetchWords(`/data/dossier-words-${language}.json`);
  words.set(language, known);
  known.catch(() => words.delete(language));
  return known;
}

async function fetchWords(address: string): Promise<AddStrings> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The words answered ${answer.status}`);
  return (await answer.json()) as AddStrings;
}

export async function pressAdd(host: AddToDossierElement): Promise<void> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'it';
  ready ??= AddPanel.open(wordsOf(language));
  try {
    await (await ready).press(host);
  } catch (error) {
    ready = null;
    throw error;
  }
}

class AddPanel {
  readonly #strings: AddStrings;
  readonly #shelf: DossierShelf;
  /** The panel that is open, and the button it belongs to. */
  #open: { panel: HTMLElement; host: AddToDossierElement } | null = null;

  private constructor(strings: AddStrings, shelf: DossierShelf) {
    this.#strings = strings;
    this.#shelf = shelf;
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#open?.host.contains(document.activeElement)) return;
      const { host } = this.#open;
      this.#close();
      host.button?.focus();
    });
  }

  static async open(words: Promise<AddStrings>): Promise<AddPanel> {
    const strings = await words;
    let panel: AddPanel | null = null;
    let early: StorageFault | null = null;
    const shelf = await DossierShelf.open((fault) => (panel ? panel.#tell(fault) : (early = fault)));
    panel = new AddPanel(strings, shelf);
    panel.#early = early;
    return panel;
  }

  /** What went wrong before there was a panel to say it in. */
  #early: StorageFault | null = null;

  async press(host: AddToDossierElement): Promise<void> {
    const [decision = '', holding = null] = (host.dataset['reference'] ?? '').split('.');
    const reference: DecisionReference = { decision, holding };
    if (this.#open?.host === host) {
      this.#close();
      return;
    }
    this.#show(host);
    const { current } = this.#shelf;
    const item = current && itemOf(current, reference);
    if (current && item) {
      this.#say(host, fillIn(this.#strings.already, { title: current.title }), current, item, false);
      return;
    }
    if (current) await this.#add(host, current, reference, this.#strings.added);
    else await this.#addToNew(host, reference, this.#strings.added);
  }

  async #addToNew(host: AddToDossierElement, reference: DecisionReference, said: string): Promise<void> {
    const dossier = newDossier(freeTitle(this.#strings.word, this.#shelf.dossiers.map(({ title }) => title)), world());
    const withItem: Dossier = { ...dossier, items: [toItem(reference)] };
    const saved = await this.#shelf.add([withItem]);
    this.#shelf.makeCurrent(dossier.id);
    this.#added(host, withItem, reference, said, saved);
  }

  async #add(host: AddToDossierElement, dossier: Dossier, reference: DecisionReference, said: string): Promise<void> {
    const edited = this.#shelf.apply(dossier.id, { kind: 'insert', item: toItem(reference), before: null });
    if (!edited) return this.#put(host, fillIn(this.#strings.full, { title: dossier.title }), this.#choices(host, reference, null));
    const saved = await edited.saved;
    this.#added(host, edited.dossier, reference, said, saved);
  }

  #added(host: AddToDossierElement, dossier: Dossier, reference: DecisionReference, said: string, saved: boolean): void {
    if (this.#open?.host !== host) return;
    if (this.#early) this.#tell(this.#early);
    // What could not be saved has been told, with the way to a file.
    if (!saved) return;
    const item = itemOf(dossier, reference);
    if (item) this.#say(host, fillIn(said, { title: dossier.title }), dossier, item, true);
  }

  /** `isNew` says that the reader has just put it there: another dossier then takes it over. */
  #say(host: AddToDossierElement, text: string, dossier: Dossier, item: Authority, isNew: boolean): void {
    const { undo, takeOut, other, open, page, removed } = this.#strings;
    const takeBack = makeButton(isNew ? undo : takeOut, async () => {
      const edited = this.#shelf.apply(dossier.id, { kind: 'remove', item: item.id });
      host.button?.focus();
      if (await edited?.saved) this.#put(host, fillIn(removed, { title: dossier.title }));
    });
    const choose = makeButton(other, () => {
      const choices = this.#choices(host, item, isNew ? { dossier, item } : null);
      choose.replaceWith(choices);
      choices.querySelector('button')?.focus();
    });
    this.#put(host, text, takeBack, choose, make('a', { href: page }, open));
  }

  #choices(host: AddToDossierElement, reference: DecisionReference, from: { dossier: Dossier; item: Authority } | null): HTMLElement {
    const held = this.#shelf.dossiers.filter((dossier) => itemOf(dossier, reference));
    const choose = async (into: Dossier | null): Promise<void> => {
      if (from) await this.#shelf.apply(from.dossier.id, { kind: 'remove', item: from.item.id })?.saved;
      host.button?.focus();
      const said = from ? this.#strings.moved : this.#strings.added;
      if (!into) return this.#addToNew(host, reference, said);
      this.#shelf.makeCurrent(into.id);
      await this.#add(host, this.#shelf.byId(into.id) ?? into, reference, said);
    };
    return make('span', { class: 'dossier-choices' },
      ...this.#shelf.dossiers.filter((dossier) => !held.includes(dossier)).map((dossier) => makeButton(dossier.title, () => void choose(dossier))),
      makeButton(this.#strings.newDossier, () => void choose(null)),
    );
  }

  #tell(fault: StorageFault): void {
    const { storage, file, rescue } = this.#strings;
    const [wrong, mend] = storage.faults[fault];
    const host = this.#open?.host;
    if (!host) return;
    const alert = make('span', { role: 'alert', class: 'dossier-fault' });
    this.#put(host, '', alert, makeButton(file, () => downloadFile(`massimario-${localDay()}-dossier.json`, formatDossierFile(this.#shelf.dossiers, { edition: null, written: toInstant(new Date()) }), 'application/json')), make('a', { href: rescue }, storage.rescue));
    setTimeout(() => alert.replaceChildren(make('b', {}, wrong), ' ', mend), beforeSpeaking);
  }

  #show(host: AddToDossierElement): void {
    this.#close();
    const panel = make('span', { class: 'dossier-panel no-print', 'data-no-annotate': true }, make('span', { role: 'status' }));
    host.append(panel);
    this.#open = { panel, host };
  }

  #close(): void {
    this.#open?.panel.remove();
    this.#open = null;
  }

  #put(host: AddToDossierElement, text: string, ...more: HTMLElement[]): void {
    if (this.#open?.host !== host) return;
    const { panel } = this.#open;
    const status = panel.querySelector('[role="status"]') ?? make('span', { role: 'status' });
    const close = makeButton('×', () => {
      this.#close();
      host.button?.focus();
    }, { 'aria-label': this.#strings.close, class: 'dossier-close' });
    panel.replaceChildren(status, ...more, close);
    setTimeout(() => (status.textContent = text), beforeSpeaking);
  }
}

const toItem = ({ decision, holding }: DecisionReference): Authority => ({ kind: 'authority', id: crypto.randomUUID(), decision, holding, note: '' });
