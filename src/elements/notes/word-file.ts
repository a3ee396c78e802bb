// A decision with the notes that are shown, as a Word document: the text of the page, the notes as comments on their words.
import { fileName } from '../../exports/file-name.ts';
import { notesToWord } from '../../exports/notes-to-word.ts';
import { wordType, writeWordDocument } from '../../exports/word-document.ts';
import type { Language } from '../../i18n/language.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';
import { isPainted, type PlacedNote } from './placed-note.ts';
import type { PageReading } from './read-page.ts';
import type { MoreWords, ReaderStrings } from './reader-strings.ts';

export interface WordFileOptions {
  decision: string;
  language: Language;
  strings: ReaderStrings;
  issues: MoreWords['issues'];
}

export async function downloadWord(article: Element, { page, elements }: PageReading, placed: readonly PlacedNote[], { decision, language, strings, issues }: WordFileOptions): Promise<void> {
  const wordsOf = (selector: string): string => article.querySelector(selector)?.textContent?.trim() ?? '';
  const citation = wordsOf('.citation') || decision;
  const document = notesToWord({
    title: wordsOf('h1'), citation, address: `${location.origin}${location.pathname}`, language,
    text: { ...page, headings: headingsOf(article, new Map([...elements].map(([anchor, element]) => [element, anchor]))) },
    notes: placed.map((one) => ({ note: one.note, author: one.set ? one.set.author || one.set.title : strings.layers.mine, span: isPainted(one) ? (one.resolution?.span ?? null) : null })),
    issueOf: (issue) => issues[issue] ?? issue, exportedOn: localDay(),
  });
  downloadFile(fileName(localDay(), citation, 'docx'), await writeWordDocument(document), wordType);
}

/** The heading right before a block, by the anchor of the block. */
function headingsOf(article: Element, anchors: ReadonlyMap<Element, string>): Map<string, string> {
  const headings = new Map<string, string>();
  let open: string | null = null;
  for (const element of article.querySelectorAll('h2, [id], .holding-text')) {
    const anchor = anchors.get(element);
    if (element.localName === 'h2') open = element.textContent.trim();
    else if (anchor !== undefined && open !== null) {
      headings.set(anchor, open);
      open = null;
    }
  }
  return headings;
}
