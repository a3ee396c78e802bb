// What is done with all the notes of a page, or seldom: copied, printed, written as a Word document, shared, received by a link.
// It is fetched with the first of them, so that notes are read and made without it.
import type { Note } from '../../annotations/note.ts';
import type { Language } from '../../i18n/language.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { emergencyCopy } from './emergency-copy.ts';
import type { NotePanel } from './note-panel.ts';
import type { NoteStore } from './note-store.ts';
import type { PlacedNote } from './placed-note.ts';
import type { PageReading } from './read-page.ts';
import type { MoreWords, ReaderWords } from './reader-strings.ts';

/** The page as a tool finds it. */
export interface Workplace {
  host: HTMLElement;
  decision: string;
  language: Language;
  words: ReaderWords;
  panel: NotePanel;
  reading: PageReading;
  /** Null where the browser keeps nothing. */
  store: NoteStore | null;
  visible: readonly PlacedNote[];
  /** Notes that stand on this page and are not saved. */
  unsaved: readonly Note[];
  issues: MoreWords['issues'];
  fetchMore: () => Promise<MoreWords>;
  /** Null where it cannot be had, which is said. */
  fetchPart: <Part>(part: Promise<Part>) => Promise<Part | null>;
  say: (text: string) => void;
  tell: (error: unknown) => void;
}

const articleOf = (host: HTMLElement): Element => host.closest('article') ?? host;

export async function copyNow({ words: { strings: { tools } }, store, unsaved, say, tell }: Workplace): Promise<void> {
  const read = Date.now();
  downloadFile(`massimario-${localDay()}-notes.json`, JSON.stringify(await emergencyCopy(unsaved, 'lean')), 'application/json');
  say(unsaved.length > 0 ? tools.unsavedCopied : tools.copied);
  await store?.markCopied(read).catch(tell);
}

export async function print({ host, words: { strings }, visible, issues, fetchPart }: Workplace): Promise<void> {
  const part = await fetchPart(import('./print-notes.ts'));
  part?.printWithNotes(articleOf(host), visible, { strings, issues });
}

export async function word({ host, decision, language, words: { strings }, reading, visible, issues, fetchPart }: Workplace): Promise<void> {
  const part = await fetchPart(import('./word-file.ts'));
  await part?.downloadWord(articleOf(host), reading, visible, { decision, language, strings, issues });
}

export async function share({ words: { strings }, panel, visible, fetchMore, fetchPart }: Workplace, button: HTMLElement): Promise<void> {
  const parts = await fetchPart(Promise.all([import('./share-form.ts'), fetchMore()]));
  if (!parts) return;
  const [{ ShareForm }, more] = parts;
  const form = new ShareForm({ strings, share: more.share, notes: visible.filter(({ set }) => set === null), title: document.querySelector('h1')?.textContent?.trim() ?? '', close: () => {
    panel.showInFront(null);
    button.focus();
  } });
  panel.showInFront(form.element);
  form.focus();
}

/** Notes that came in the address; nothing of them is kept before the reader says so. */
export async function offer({ host, decision, panel, store, fetchMore, fetchPart, say, tell }: Workplace, fragment: string): Promise<void> {
  const parts = await fetchPart(Promise.all([import('./shared-offer.ts'), fetchMore()]));
  if (!parts) return;
  const [{ SharedOffer }, more] = parts;
  const shared = await SharedOffer.read(fragment, { more, decision, store, fault: tell, done: (told) => {
    history.replaceState(history.state, '', location.pathname);
    dispatchEvent(new Event('hashchange')); // the link to the other language carries the fragment no longer
    panel.showInFront(null);
    say(told);
    panel.focus();
  } });
  panel.open(host.querySelector('button'));
  panel.showInFront(shared.element);
  shared.focus();
}
