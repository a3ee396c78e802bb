// What leaves the notebook: files in open formats, a link, a Word document. All of it is made in the page.
import { mine, type Note, type NoteSet } from '../../annotations/note.ts';
import { toInstant } from '../../annotations/instant.ts';
import { limits } from '../../annotations/limits.ts';
import type { ShareSize } from '../../annotations/packed-fragment.ts';
import { toShareLink } from '../../annotations/share-link.ts';
import { splitNotes } from '../../annotations/split-notes.ts';
import { decisionAddress } from '../../annotations/note-address.ts';
import { toMarkdown, type MarkdownStyle } from '../../annotations/to-markdown.ts';
import { toWebAnnotation, toWebAnnotations } from '../../annotations/to-web-annotations.ts';
import { fileName } from '../../exports/file-name.ts';
import { href } from '../../i18n/paths.ts';
import { fillIn } from '../../search/search-strings.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { setOfTitle } from './handed-out.ts';
import { make, makeButton } from './make-element.ts';
import { citationOf, inOrder, issueOf, type Notebook } from './notebook-parts.ts';
import { deflateText } from './packed-text.ts';
import { counted } from './say-in-words.ts';

type Format = 'jsonld' | MarkdownStyle | 'link';
const formats: readonly Format[] = ['jsonld', 'obsidian', 'plain', 'link'];

/** A set as one JSON-LD file, or as several where it is larger than what is read at once. Gives how many. */
export function downloadSet({ words: { site } }: Notebook, set: NoteSet, notes: readonly Note[], title: string): number {
  const files = splitNotes(notes, (note) => JSON.stringify(toWebAnnotation(note, { site })).length);
  for (const [index, part] of files.entries()) {
    downloadFile(fileName(localDay(), files.length > 1 ? `${index + 1} ${title}` : title, 'jsonld'), JSON.stringify(toWebAnnotations(set, part, { site })), 'application/ld+json');
  }
  return files.length;
}

/** The passages of a decision with their notes, as comments. The writer is fetched with the page, so that nothing is asked for here. */
export async function downloadWord(notebook: Notebook, decision: string, notes: readonly Note[], author: string): Promise<void> {
  const { words, language, contents: { sets } } = notebook;
  const [{ notesToWord }, { wordType, writeWordDocument }] = await wordWriter();
  const authorOf = (note: Note): string => {
    const set = sets.find(({ id }) => id === note.set);
    return set ? set.author || set.title : author || words.notebookStrings.export.own;
  };
  const citation = citationOf(notebook, decision);
  const document = notesToWord({
    title: words.decisions[decision]?.[1] ?? decision, citation, address: decisionAddress(words.site, language, decision), language, text: null,
    notes: notes.map((note) => ({ note, author: authorOf(note), span: null })), issueOf: (issue) => issueOf(notebook, issue), exportedOn: localDay(),
  });
  downloadFile(fileName(localDay(), citation, 'docx'), await writeWordDocument(document), wordType);
}

export const wordWriter = () => Promise.all([import('../../exports/notes-to-word.ts'), import('../../exports/word-document.ts')]);

export class NotebookExport {
  readonly element: HTMLElement;
  readonly #notebook: Notebook;
  readonly #all = make('span', {});
  readonly #listed = make('span', {});
  readonly #title: HTMLInputElement;
  readonly #author: HTMLInputElement;
  readonly #which: HTMLInputElement;
  readonly #told = make('p', { role: 'status' });
  readonly #link = make('input', { name: 'notebook-link', readonly: true });
  readonly #linked: HTMLElement;

  constructor(notebook: Notebook) {
    const { notebookStrings: { export: strings }, share } = notebook.words;
    this.#notebook = notebook;
    const limit = { maxlength: String(limits.name), autocomplete: 'off' };
    this.#title = make('input', { name: 'notebook-title', value: strings.untitled, required: true, 'aria-describedby': 'notebook-title-hint', ...limit });
    this.#author = make('input', { name: 'notebook-author', 'aria-describedby': 'notebook-author-hint', ...limit });
    this.#which = make('input', { type: 'radio', name: 'notebook-which', value: 'all', checked: true });
    this.#linked = make('div', { hidden: true },
      make('p', { class: 'notes-hint' }, share.explanation),
      make('label', {}, make('span', { class: 'notes-label' }, strings.link), this.#link),
      make('p', { class: 'notes-row' }, makeButton(share.copy, () => void this.#copyLink())),
    );
    this.element = make('form', { class: 'notebook-part notes-form', 'aria-labelledby': 'notebook-export' },
      make('h2', { id: 'notebook-export' }, strings.title),
      make('fieldset', { class: 'notes-layers' }, make('legend', {}, strings.which),
        make('label', {}, this.#which, ' ', this.#all),
        make('label', {}, make('input', { type: 'radio', name: 'notebook-which', value: 'listed' }), ' ', this.#listed),
      ),
      make('label', {}, make('span', { class: 'notes-label' }, strings.name), this.#title),
      make('p', { class: 'notes-hint', id: 'notebook-title-hint' }, strings.nameHint),
      make('label', {}, make('span', { class: 'notes-label' }, strings.author), this.#author),
      make('p', { class: 'notes-hint', id: 'notebook-author-hint' }, strings.authorHint),
      make('p', { class: 'notes-row' }, ...formats.map((format) => makeButton(strings.formats[format], () => void this.#export(format), { 'data-format': format }))),
      this.#told, this.#linked,
      make('p', { class: 'notes-hint' }, strings.explain),
    );
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.element.addEventListener('input', () => (this.#linked.hidden = true));
  }

  /** As whom the reader hands out notes, where that was written. */
  get author(): string {
    return this.#author.value.trim();
  }

  show(): void {
    const { notebookStrings: { export: strings } } = this.#notebook.words;
    this.element.hidden = this.#own(this.#notebook.contents.notes).length === 0;
    this.#all.textContent = fillIn(strings.all, { n: this.#own(this.#notebook.contents.notes).length });
    this.#listed.textContent = fillIn(strings.shown, { n: this.#own(this.#notebook.listed).length });
  }

  #own(notes: readonly Note[]): Note[] {
    return inOrder(notes.filter(({ set }) => set === mine));
  }

  async #export(format: Format): Promise<void> {
    const { words, language, contents, store } = this.#notebook;
    const strings = words.notebookStrings.export;
    this.#linked.hidden = true;
    const isWhole = this.#which.checked;
    const notes = this.#own(isWhole ? contents.notes : this.#notebook.listed);
    const title = this.#title.value.trim() || strings.untitled;
    if (notes.length === 0) return this.#tell(strings.none);
    if (format === 'obsidian' || format === 'plain') {
      const text = toMarkdown({ set: { title, author: this.author }, notes, language, site: words.site, exportedOn: localDay(), citationOf: (id) => citationOf(this.#notebook, id), issueOf: (key) => issueOf(this.#notebook, key) }, format);
      downloadFile(fileName(localDay(), format === 'obsidian' ? `obsidian ${title}` : title, 'md'), text, 'text/markdown');
      return this.#tell(counted(strings.done, 1));
    }
    const { id, created } = setOfTitle(title);
    const set: NoteSet = { v: 1, id, title, author: this.author, created, modified: toInstant(new Date()), origin: 'file', shown: true };
    if (format === 'link') return this.#makeLink(set, notes);
    this.#tell(counted(strings.done, downloadSet(this.#notebook, set, notes, title)));
    // What stands whole in the reader's hands is a copy.
    if (isWhole) await store.markCopied(contents.read).catch((error: unknown) => this.#notebook.tell(error));
  }

  /** Notes on one decision lead to its page, others to the notebook. */
  async #makeLink(set: NoteSet, notes: readonly Note[]): Promise<void> {
    const { words: { share }, language } = this.#notebook;
    const { fragment, size } = await toShareLink({ ...set, origin: 'link' }, notes, deflateText);
    const told: Record<ShareSize, string> = { link: share.length, 'long-link': share.long, file: share.tooLong };
    this.#tell(fillIn(told[size], { n: fragment.length.toLocaleString(language) }));
    if (size === 'file') return;
    const [first] = notes;
    const path = first && notes.every(({ decision }) => decision === first.decision) ? href(language, 'decisions', first.decision) : location.pathname;
    this.#link.value = `${location.origin}${path}${fragment}`;
    this.#linked.hidden = false;
    this.#link.select();
  }

  async #copyLink(): Promise<void> {
    const { list } = this.#notebook.words.strings;
    const link = this.#link.value;
    this.#tell(await navigator.clipboard.writeText(link).then(() => list.linkCopied, () => fillIn(list.linkRefused, { link })));
  }

  #tell(text: string): void {
    this.#told.textContent = text;
  }
}
