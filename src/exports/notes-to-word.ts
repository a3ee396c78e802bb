// A decision with a reader's notes as a Word document: the text of the page with the notes as comments on their words, then
// the notes that have no place in it. Without the text (the notebook does not have it) the passages themselves are printed.
import { describeNote, describePlace, noteWords } from '../annotations/note-words.ts';
import type { Note, Span } from '../annotations/note.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import type { WordBlock, WordComment, WordCommentEdge, WordDocument, WordRun } from './word-document.ts';

/** The text of a page, as notes are held against it: `PageText`, with the headings that stand before blocks. */
export interface AnnotatedText {
  text: string;
  blocks: readonly (Span & { anchor: string })[];
  /** By the anchor of the block that they stand before. */
  headings: ReadonlyMap<string, string>;
}

export interface PlacedNote {
  note: Note;
  /** Who wrote it, as claimed. */
  author: string;
  /** Where it stands in the text; null where it has no place that the reader would be shown. */
  span: Span | null;
}

export interface AnnotatedDecision {
  title: string;
  citation: string;
  /** Of the page. */
  address: string;
  language: Language;
  text: AnnotatedText | null;
  notes: readonly PlacedNote[];
  issueOf: (issue: string) => string;
  /** The reader's day, `2026-11-22`. */
  exportedOn: string;
}

/** The passages one after the other, as a text of their own: what stands in for the page. */
function passagesOf(notes: readonly PlacedNote[]): { text: AnnotatedText; notes: PlacedNote[] } {
  const inOrder = notes.toSorted((a, b) => a.note.selectors.position.start - b.note.selectors.position.start);
  let start = 0;
  const blocks = inOrder.map(({ note: { selectors } }) => {
    const block = { anchor: selectors.anchor, start, end: start + selectors.exact.length };
    start = block.end + 1;
    return block;
  });
  return {
    text: { text: inOrder.map(({ note }) => note.selectors.exact).join('\n'), blocks, headings: new Map() },
    notes: inOrder.map((placed, index) => ({ ...placed, span: blocks[index] ?? null })),
  };
}

/** The block in which an offset falls; the line break after a block belongs to it. */
const blockAt = (blocks: AnnotatedText['blocks'], offset: number): number => blocks.findIndex(({ start, end }) => start <= offset && offset <= end);

interface Edge extends WordCommentEdge {
  at: number;
}

/** The edges of each block's comments, in order: at one place ends come before beginnings, so that no range grows. */
function edgesByBlock(text: AnnotatedText, spans: readonly Span[]): Edge[][] {
  const edges: Edge[][] = text.blocks.map(() => []);
  spans.forEach(({ start, end }, comment) => {
    edges[blockAt(text.blocks, start)]?.push({ comment, edge: 'start', at: start });
    edges[blockAt(text.blocks, end)]?.push({ comment, edge: 'end', at: end });
  });
  return edges.map((own) => own.toSorted((a, b) => a.at - b.at || (a.edge === b.edge ? 0 : a.edge === 'end' ? -1 : 1)));
}

const isPlaced = (text: AnnotatedText, span: Span | null): span is Span => span !== null && span.start < span.end && blockAt(text.blocks, span.start) !== -1 && blockAt(text.blocks, span.end) !== -1;

export function notesToWord({ title, citation, address, language, text, notes, issueOf, exportedOn }: AnnotatedDecision): WordDocument {
  const words = noteWords[language];
  const page = text === null ? passagesOf(notes) : { text, notes };
  const placed = page.notes.flatMap(({ span, ...rest }) => (isPlaced(page.text, span) ? [{ ...rest, span }] : [])).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const unplaced = page.notes.filter(({ span }) => !isPlaced(page.text, span));

  const about = (note: Note): string =>
    [
      describeNote(note, language),
      ...(note.issues.length === 0 ? [] : [`${words.issues}: ${note.issues.map(issueOf).join(', ')}`]),
      ...(note.tags.length === 0 ? [] : [`${words.tags}: ${note.tags.join(', ')}`]),
    ].join('. ');
  const comments = placed.map(({ note, author }, id): WordComment => ({ id, author, date: note.modified, paragraphs: [about(note), ...(note.text === '' ? [] : note.text.split(/\n{2,}/))] }));

  const edges = edgesByBlock(page.text, placed.map(({ span }) => span));
  const body = page.text.blocks.flatMap(({ anchor, start, end }, index): WordBlock[] => {
    const heading = page.text.headings.get(anchor);
    const pieces: (WordRun | WordCommentEdge)[] = [{ text: `${/^p\d/.test(anchor) ? anchor.slice(1) : describePlace(anchor, language)}  `, bold: true }];
    let from = start;
    for (const { at, comment, edge } of edges[index] ?? []) {
      if (at > from) pieces.push({ text: page.text.text.slice(from, at) });
      pieces.push({ comment, edge });
      from = Math.max(from, at);
    }
    if (end > from) pieces.push({ text: page.text.text.slice(from, end) });
    return [...(heading === undefined ? [] : [{ kind: 'heading', level: 1, text: heading } as const]), { kind: 'paragraph', pieces }];
  });

  const apart = unplaced.flatMap(({ note, author }): WordBlock[] => [
    { kind: 'heading', level: 2, text: [about(note), author, formatDate(note.modified.slice(0, 10), language)].filter((part) => part !== '').join(' · ') },
    { kind: 'paragraph', look: 'quote', pieces: [{ text: note.selectors.exact, italic: true }] },
    ...(note.text === '' ? [] : note.text.split(/\n{2,}/)).map((paragraph): WordBlock => ({ kind: 'paragraph', pieces: [{ text: paragraph }] })),
  ]);

  return {
    language,
    title,
    author: [...new Set(notes.map(({ author }) => author))].filter((author) => author !== '').join(', '),
    comments,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', pieces: [{ text: citation, bold: true }] },
      { kind: 'paragraph', look: 'small', pieces: [{ text: address, link: address }] },
      { kind: 'paragraph', look: 'small', pieces: [{ text: dictionary(language).decision.paraphrase, italic: true }] },
      ...(text === null && body.length > 0 ? [{ kind: 'heading', level: 1, text: words.passages } as const] : []),
      ...body,
      ...(apart.length === 0 ? [] : [{ kind: 'heading', level: 1, text: words.unplaced.title } as const, { kind: 'paragraph', look: 'small', pieces: [{ text: words.unplaced.intro }] } as const, ...apart]),
    ],
    footer: `${citation} · ${words.exported(formatDate(exportedOn, language))}`,
  };
}
