// The one Word writer of the library (notes, and what else is to be handed on as a document): headings, paragraphs, a table,
// comments anchored to ranges of text, a footer. It is loaded when a document is asked for: the docx package weighs more
// than the rest of the site's scripts together.
import {
  AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, Document, ExternalHyperlink, Footer, HeadingLevel, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType,
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
  /** Where it is not the language of the document: the spelling checker follows it. */
  language?: Language;
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
  /** `widths` in hundredths of the page, one a column; the head is repeated on every page. */
  | { kind: 'table'; head: readonly string[]; widths: readonly number[]; rows: readonly (readonly WordCell[])[] };

/** The runs of a cell, one after the other. */
export type WordCell = readonly WordRun[];

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

const locales: Record<Language, string> = { it: 'it-IT', en: 'en-GB' };

const runsOf = (text: string, { bold, italic, link, language }: Omit<WordRun, 'text'> = {}): TextRun[] =>
  showControls(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index === 0 ? {} : { break: 1 }),
          ...(bold === undefined ? {} : { bold }),
          ...(italic === undefined ? {} : { italics: italic }),
          ...(link === undefined ? {} : { style: 'Hyperlink' }),
          ...(language === undefined ? {} : { language: { value: locales[language] } }),
        }),
    );

function childrenOf(piece: WordRun | WordCommentEdge): ParagraphChild[] {
  if ('edge' in piece) return piece.edge === 'start' ? [new CommentRangeStart(piece.comment)] : [new CommentRangeEnd(piece.comment), new TextRun({ children: [new CommentReference(piece.comment)] })];
  const { link, ...look } = piece;
  if (link === undefined || !/^https?:\/\//.test(link)) return runsOf(piece.text, look);
  return [new ExternalHyperlink({ link: showControls(link), children: runsOf(piece.text, piece) })];
}

const looks: Record<'body' | 'quote' | 'small', IParagraphOptions> = {
  body: { spacing: { after: 160 } },
  quote: { spacing: { after: 160 }, indent: { left: 480, right: 480 } },
  small: { spacing: { after: 120 }, style: 'Small' },
};

/** A4 between margins of an inch, in twentieths of a point. */
const textWidth = 11_906 - 2 * 1440;
const cellMargins = { top: 60, bottom: 60, left: 90, right: 90 };

function toBlock(block: WordBlock): Paragraph | Table {
  if (block.kind === 'title') return new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(block.text) });
  if (block.kind === 'heading') return new Paragraph({ heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, children: runsOf(block.text) });
  if (block.kind === 'paragraph') return new Paragraph({ ...looks[block.look ?? 'body'], children: block.pieces.flatMap(childrenOf) });
  const columns = block.widths.map((hundredths) => Math.round((hundredths * textWidth) / 100));
  const row = (cells: readonly WordCell[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: columns[index] ?? 0, type: WidthType.DXA },
            margins: cellMargins,
            ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EFEBE3' } } : {}),
            children: [new Paragraph({ style: 'Small', children: cell.flatMap(childrenOf) })],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    rows: [row(block.head.map((text) => [{ text, bold: true }]), true), ...block.rows.map((cells) => row(cells, false))],
  });
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
        document: { run: { font: 'Georgia', size: 22, language: { value: locales[language] } }, paragraph: { spacing: { line: 300 } } },
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
