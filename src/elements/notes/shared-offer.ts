// Notes that came in the address: what they are, by whom as they claim, and how many, before anything of them is kept.
import { toInstant } from '../../annotations/instant.ts';
import type { IncomingNotes } from '../../annotations/incoming-notes.ts';
import { batchOf, planImport } from '../../annotations/plan-import.ts';
import { readShareLink } from '../../annotations/share-link.ts';
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import { StorageError } from '../database.ts';
import { make, makeButton } from './make-element.ts';
import type { NoteStore } from './note-store.ts';
import { inflateText } from './packed-text.ts';
import type { MoreWords } from './reader-strings.ts';
import { counted } from './say-in-words.ts';

export interface OfferOptions {
  more: MoreWords;
  decision: string;
  /** Null where the browser keeps nothing. */
  store: NoteStore | null;
  /** The reader has decided, and is told this. */
  done: (told: string) => void;
  fault: (error: unknown) => void;
}

/** Once more with what is here at that moment: another tab may have changed it since it was shown. */
async function keepPack(store: NoteStore | null, incoming: IncomingNotes): Promise<void> {
  if (!store) throw new StorageError('unavailable');
  await (await store.archive()).importAll((current) => batchOf(planImport(current, incoming), ''));
}

export class SharedOffer {
  readonly element: HTMLElement;
  readonly #title: HTMLElement;

  private constructor({ more: { offer, share }, done }: OfferOptions, facts: (Node | string)[], keep: (() => void) | null) {
    this.#title = make('h3', { id: 'notes-offer-title', tabindex: '-1' }, offer.title);
    this.element = make('div', { class: 'notes-offer', role: 'group', 'aria-labelledby': 'notes-offer-title' },
      this.#title, ...facts.map((fact) => make('p', {}, fact)),
      make('p', { class: 'notes-hint' }, offer.nothingKept),
      make('p', { class: 'notes-row' }, ...(keep ? [makeButton(offer.keep, keep, { class: 'notes-main' })] : []), makeButton(keep ? offer.decline : share.cancel, () => done(offer.declined))),
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      done(offer.declined);
    });
  }

  focus(): void {
    this.#title.focus();
  }

  /** Reads the fragment; what is wrong with it is said in the place of what it brings. */
  static async read(fragment: string, options: OfferOptions): Promise<SharedOffer> {
    const { more: { offer, issues }, decision, store, done, fault } = options;
    const known = { sites: [location.origin], decisions: new Set([decision]), issues: new Set(Object.keys(issues)), now: toInstant(new Date()), newId: () => `urn:uuid:${crypto.randomUUID()}` };
    const shared = await readShareLink(fragment, known, inflateText);
    if ('problem' in shared) return new SharedOffer(options, [offer.broken], null);
    const { set, notes, refused, quarantined } = shared;
    if (notes.length === 0) return new SharedOffer(options, [quarantined.length > 0 ? offer.elsewhere : offer.broken], null);

    const here = store ? await (await store.archive()).whole() : { notes: [], sets: [], deleted: [], quarantine: [] };
    // Of a link that leads here, what is on another decision is counted and not kept.
    const incoming: IncomingNotes = { kind: 'set', packs: [set], notes, deleted: [], refused, quarantined: [] };
    const { added, changed, elsewhere, ...rest } = planImport(here, incoming);
    const same = rest.same.length + rest.refused.length;
    const unread = refused.length + quarantined.length;
    const facts = [
      make('b', {}, make('bdi', {}, showControls(set.title))),
      make('bdi', {}, set.author === '' ? offer.noAuthor : fillIn(offer.says, { author: showControls(set.author) })),
      counted(offer.count, notes.length),
      ...(changed.length + same > 0 ? [fillIn(offer.known, { added: added.length, changed: changed.length, same })] : []),
      ...(elsewhere.length > 0 ? [counted(offer.elsewhereHere, elsewhere.length)] : []),
      ...(unread > 0 ? [counted(offer.refused, unread)] : []),
    ];
    const isNew = added.length + changed.length > 0;
    return new SharedOffer(options, facts, isNew ? () => void keepPack(store, incoming).then(() => done(offer.kept), fault) : null);
  }
}
