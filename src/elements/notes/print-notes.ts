// The decision on paper with the notes that are shown: a copy of the article in which passages are real marks with numbers,
// and the notes stand at the end under those numbers, those without a place too. The copy is seen by the printer alone; the
// page itself is not touched.
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import { make } from './make-element.ts';
import { isPainted, type PlacedNote } from './placed-note.ts';
import { readPage } from './read-page.ts';
import type { MoreWords, ReaderStrings } from './reader-strings.ts';
import { placeInWords } from './say-in-words.ts';

const printing = 'printing-notes';

export interface PrintWords {
  strings: ReaderStrings;
  issues: MoreWords['issues'];
}

export function printWithNotes(article: Element, placed: readonly PlacedNote[], words: PrintWords): void {
  const view = make('div', { class: 'notes-print', 'data-no-annotate': true }, ...copyOf(article, placed, words));
  article.after(view);
  document.documentElement.classList.add(printing);
  addEventListener('afterprint', () => {
    view.remove();
    document.documentElement.classList.remove(printing);
  }, { once: true });
  print();
}

function copyOf(article: Element, placed: readonly PlacedNote[], words: PrintWords): HTMLElement[] {
  const copy = make('div', { class: article.className });
  copy.append(...article.cloneNode(true).childNodes);
  for (const element of copy.querySelectorAll('reader-notes, copy-button, .no-print')) element.remove();
  const inText = placed.filter(isPainted);
  const elsewhere = placed.filter((note) => !isPainted(note));
  for (const [index, note] of inText.entries()) mark(copy, note, index + 1);
  // An id stands once on a page; the links of the copy lead to the original.
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return [copy, endNotes(inText, elsewhere, words)];
}

/** Read anew for each note: the marks of the one before have cut the text nodes of the copy. */
function mark(copy: Element, { note, resolution }: PlacedNote, number: number): void {
  const ranges = resolution?.span ? readPage(copy).rangesOf(resolution.span) : [];
  let last: Element | null = null;
  for (const range of ranges) {
    last = make('mark', { class: 'notes-mark', 'data-purpose': note.purpose });
    range.surroundContents(last);
  }
  last?.after(make('sup', { class: 'notes-number', 'data-no-annotate': true }, String(number)));
}

function endNotes(inText: readonly PlacedNote[], elsewhere: readonly PlacedNote[], words: PrintWords): HTMLElement {
  const { print: strings } = words.strings;
  const list = (notes: readonly PlacedNote[], start: number): HTMLElement => make('ol', { start: String(start) }, ...notes.map((note) => endNote(note, words)));
  return make('section', { class: 'notes-end' },
    make('h2', {}, strings.title), make('p', { class: 'small' }, strings.source),
    ...(inText.length > 0 ? [list(inText, 1)] : []),
    ...(elsewhere.length > 0 ? [make('h3', {}, strings.unplaced), list(elsewhere, inText.length + 1)] : []),
  );
}

function endNote({ note, set, block, resolution, isOnOtherText }: PlacedNote, { strings, issues }: PrintWords): HTMLElement {
  const labels = [...note.issues.map((key) => issues[key] ?? key), ...note.tags];
  const told = isOnOtherText ? strings.list.otherText[note.language] : resolution === null ? strings.list.notChecked : resolution.status === 'exact' ? '' : strings.statuses[resolution.status];
  const head = [strings.purposes[note.purpose], placeInWords(strings, block?.anchor ?? (note.selectors.anchor === '' ? '' : null)), ...(set ? [fillIn(strings.print.pack, { title: showControls(set.title) })] : [])].join(', ');
  const isAsItStood = resolution?.status === 'exact';
  return make('li', {},
    make('b', {}, head),
    ...(isAsItStood ? [] : [` «${note.selectors.exact}»`]),
    ...(note.text === '' ? [] : [make('p', { class: 'notes-text', lang: note.textLanguage, dir: 'auto' }, note.text)]),
    ...(labels.length === 0 ? [] : [make('p', { class: 'small' }, labels.join(' · '))]),
    ...(told === '' ? [] : [make('p', { class: 'small' }, told)]),
  );
}
