// Puts the library's notes into the HTML that a text was rendered to: the quoted passage becomes a <mark>, and right after
// it stands a numbered link to the note; a note on a whole text has its link at the end. The words stay as they are, and
// the links carry data-no-annotate, so that a reader's own notes never count them as text.

export interface MarkedPassage {
  /** The note's id, `n1`; its link has the id `n1-mark`. */
  id: string;
  /** What the reader sees it by. */
  number: number;
  /** The words as a reader sees them, once in the text; null for the whole text. */
  quote: string | null;
  /** The accessible name of the link; it contains the number. */
  label: string;
}

const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&nbsp;': ' ' };

function decode(entity: string): string {
  const code = /^&#(x?)([0-9a-f]+);$/i.exec(entity);
  return code ? String.fromCodePoint(Number.parseInt(code[2] ?? '', code[1] ? 16 : 10)) : (named[entity] ?? entity);
}

/** A text as HTML. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => Object.keys(named).find((entity) => named[entity] === sign) ?? sign);

const linkTo = ({ id, number, label }: MarkedPassage): string => `<a class="note-mark" id="${id}-mark" href="#${id}" aria-label="${escapeText(label)}" data-no-annotate>${number}</a>`;

interface Piece {
  html: string;
  /** What a reader sees of it; empty for a tag. */
  text: string;
  start: number;
}

/** Cuts HTML into tags, entities, runs of white space and characters, each with its place in the text. */
function piecesOf(html: string): Piece[] {
  let start = 0;
  return [...html.matchAll(/<[^>]*>|&#?\w+;|\s+|[^]/gu)].map(([part]) => {
    const text = part.startsWith('<') ? '' : part.startsWith('&') && part.length > 1 ? decode(part) : part.trim() === '' ? ' ' : part;
    const piece = { html: part, text, start };
    start += text.length;
    return piece;
  });
}

/** `html` is what stands inside a block. Throws where a quote is not in it: the content check names that first. */
export function markPassages(html: string, passages: readonly MarkedPassage[]): string {
  const pieces = piecesOf(html);
  const text = pieces.map((piece) => piece.text).join('');
  const spans = passages.flatMap((passage) => {
    if (passage.quote === null) return [];
    const start = text.indexOf(passage.quote);
    if (start < 0) throw new Error(`Note ${passage.id}: “${passage.quote}” is not in “${text}”; run npm run check:content`);
    return [{ passage, start, end: start + passage.quote.length }];
  });
  let marked = '';
  let open = '';
  const switchTo = (ids: string): void => {
    if (ids === open) return;
    if (open !== '') marked += '</mark>';
    if (ids !== '') marked += `<mark class="noted-passage" aria-details="${ids}">`;
    open = ids;
  };
  for (const piece of pieces) {
    const end = piece.start + piece.text.length;
    switchTo(piece.text === '' ? '' : spans.filter((span) => span.start < end && span.end > piece.start).map(({ passage }) => passage.id).join(' '));
    marked += piece.html;
    const ending = piece.text === '' ? [] : spans.filter((span) => span.end > piece.start && span.end <= end);
    if (ending.length === 0) continue;
    switchTo('');
    marked += ending.map(({ passage }) => linkTo(passage)).join('');
  }
  switchTo('');
  return marked + passages.filter(({ quote }) => quote === null).map(linkTo).join('');
}

export interface ProsePiece {
  html: string;
  /** The paragraph that the piece is; null for all that stands between the paragraphs asked for. */
  anchor: string | null;
}

/** Cuts rendered prose at the numbered paragraphs asked for. Joined again, the pieces are the prose. */
export function splitProse(html: string, anchors: ReadonlySet<string>): ProsePiece[] {
  const pieces: ProsePiece[] = [];
  let end = 0;
  for (const { 0: paragraph, 1: anchor = '', index } of html.matchAll(/<p [^>]*\bid="(p\d+)"[^>]*>[^]*?<\/p>/g)) {
    if (!anchors.has(anchor)) continue;
    pieces.push({ html: html.slice(end, index), anchor: null }, { html: paragraph, anchor });
    end = index + paragraph.length;
  }
  return [...pieces, { html: html.slice(end), anchor: null }];
}

/** Marks the passages of a paragraph as rendered, with its own tags and the number that it begins with. */
export function markParagraph(paragraph: string, passages: readonly MarkedPassage[]): string {
  const [, head = '', inner = '', tail = ''] = /^(<p [^>]*>(?:<a [^>]*\bclass="paragraph-number"[^>]*>\d+<\/a>)?)([^]*)(<\/p>)$/.exec(paragraph) ?? [];
  return head + markPassages(inner, passages) + tail;
}

/** What a file of notes was rendered to, under the heading of one of them. Throws where there is none. */
export function noteHtml(html: string, id: string): string {
  const sections = html.split(/<h2[^>]*>(n\d+)<\/h2>/);
  const place = sections.indexOf(id);
  if (place < 0) throw new Error(`No text of note ${id}; run npm run check:content`);
  return (sections[place + 1] ?? '').trim();
}
