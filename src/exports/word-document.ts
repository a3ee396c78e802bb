// The one Word writer of the library (notes, and what else is to be handed on as a document): headings, paragraphs, a table,
// comments anchored to ranges of text, a footer. It is loaded when a document is asked for: the docx package weighs more
// than the rest of the site's scripts together.
import {
  AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, Document, ExternalHyperlink, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
  type IParagraphOptions, type ParagraphChild,
} from 'docx';
import type { Language } from '../i18n/language.ts';
import { showControls } from '../text/visible-controls.ts';

export interface WordRun {
  /** A line break stays one. */
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** http or https; anything else is written as words alone. */
  link?: string;
}

/** Where the range of a comment begins or ends. A range may end in a later paragraph; ranges may overlap. */
export interface WordCommentEdge {
  comment: number;
  edge: 'start' | 'end';
}

export type WordBlock =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; look?: 'body' | 'quote' | 'small'; pieces: readonly (WordRun | WordCommentEdge)[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

export interface WordComment {
  /** From 0, once in the document. */
  id: number;
  author: string;
  /** A UTC instant. */
  date: string;
  paragraphs: readonly string[];
}

export interface WordDocument {
  language: Language;
  title: string;
  author: string;
  blocks: readonly WordBlock[];
  comments: readonly WordComment[];
  /** Stands at the foot of every page, before the page number. */
  footer: string;
}

const runsOf = (text: string, look: Omit<WordRun, 'text' | 'link'> = {}): TextRun[] =>
  showControls(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }), ...(look.bold === undefined ? {} : { bold: look.bold }), ...(look.italic === undefined ? {} : { italics: look.italic }) }));

function childrenOf(piece: WordRun | WordCommentEdge): ParagraphChild[] {
  if ('edge' in piece) return piece.edge === 'start' ? [new CommentRangeStart(piece.comment)] : [new CommentRangeEnd(piece.comment), new TextRun({ children: [new CommentReference(piece.comment)] })];
  const runs = runsOf(piece.text, piece);
  return piece.link !== undefined && /^https?:\/\//.test(piece.link) ? [new ExternalHyperlink({ link: showControls(piece.link), children: runs })] : runs;
}

const looks: Record<'body' | 'quote' | 'small', IParagraphOptions> = {
  body: { spacing: { after: 160 } },
  quote: { spacing: { after: 160 }, indent: { left: 480, right: 480 } },
  small: { spacing: { after: 120 }, style: 'Small' },
};

function toBlock(block: WordBlock): Paragraph | Table {
  if (block.kind === 'title') return new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(block.text) });
  if (block.kind === 'heading') return new Paragraph({ heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, children: runsOf(block.text) });
  if (block.kind === 'paragraph') return new Paragraph({ ...looks[block.look ?? 'body'], children: block.pieces.flatMap(childrenOf) });
  const row = (cells: readonly string[], isHead: boolean): TableRow => new TableRow({ ...(isHead ? { tableHeader: true } : {}), cantSplit: true, children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: runsOf(text, isHead ? { bold: true } : {}) })] })) });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))] });
}

const initialsOf = (author: string): string => (showControls(author).match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).slice(0, 3).join('');

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The bytes of a .docx file. */
export async function writeWordDocument({ language, title, author, blocks, comments, footer }: WordDocument): Promise<Uint8Array> {
  const file = new Document({
    title: showControls(title),
    creator: showControls(author),
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 22, language: { value: language === 'it' ? 'it-IT' : 'en-GB' } }, paragraph: { spacing: { line: 300 } } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
      paragraphStyles: [{ id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 18 } }],
    },
    ...(comments.length === 0
      ? {}
      : {
          comments: {
            children: comments.map(({ id, author: by, date, paragraphs }) => ({ id, author: showControls(by), initials: initialsOf(by), date: new Date(date), children: paragraphs.map((text) => new Paragraph({ children: runsOf(text) })) })),
          },
        }),
    sections: [
      {
        footers: { default: new Footer({ children: [new Paragraph({ style: 'Small', alignment: AlignmentType.CENTER, children: [...runsOf(`${footer} · `), new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
        children: blocks.map(toBlock),
      },
    ],
  });
  return Packer.pack(file, 'uint8array');
}
