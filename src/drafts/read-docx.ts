// The text of a Word document, in the order in which it is read: our own small reader, because a draft must not leave the
// page and all that is wanted of it is its words. Deleted text is left out, foot- and endnotes come after the paragraph
// that calls them. It takes the file for hostile: what it unpacks is bounded before it is unpacked.
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { limits, type FileFault } from './draft-limits.ts';

export type ReadFile = { text: string } | { fault: FileFault };

const begins = (bytes: Uint8Array, signature: string): boolean => [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** What a file is that is neither a Word document nor plain text; null where it may be one. */
export function foreignFormat(bytes: Uint8Array): FileFault | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > limits.fileBytes) return 'too-big';
  if (begins(bytes, '%PDF')) return 'pdf';
  // Word 97-2003, and also a .docx with a password.
  if (begins(bytes, '\xD0\xCF\x11\xE0')) return 'old-word';
  return begins(bytes, '{\\rtf') ? 'rtf' : null;
}

export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 'PK');

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return references[name.toLowerCase()] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  });
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find((value) => value !== undefined);

const wordNamespace = /\sxmlns:(\w+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main["']/;

/** Elements whose whole content is not the text of the draft: properties, what was deleted or moved away, codes of fields. */
const silent = new Set(['pPr', 'rPr', 'sectPr', 'tblPr', 'trPr', 'tcPr', 'tblGrid', 'del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'sdtPr']);

/** What an element without text of its own stands for. */
const signs: Record<string, string> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011', softHyphen: '\u00AD' };

/** A note as it is called in the text: kind and number in the file. */
type NoteCall = (kind: 'footnote' | 'endnote', id: string) => string;

/** The paragraphs of a part, or of each note in it by its id; null where it is not WordprocessingML or breaks off. */
function readPart(xml: string, call: NoteCall | null): { paragraphs: string[]; notes: Map<string, string[]> } | null {
  const prefix = wordNamespace.exec(xml)?.[1];
  if (prefix === undefined) return null;
  const paragraphs: string[] = [];
  const notes = new Map<string, string[]>();
  let into = paragraphs;
  /** Texts of the paragraphs that are open: a text box stands inside one. */
  const open: { text: string; notes: string }[] = [];
  let root: string | null = null;
  let isClosed = false;
  let quiet = 0;
  /** Alternative content: of several ways to draw the same, the first counts. */
  let fallback = 0;
  let isText = false;
  for (const { 0: piece } of xml.matchAll(/<[^<>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      const paragraph = open.at(-1);
      if (isText && paragraph && quiet === 0 && fallback === 0) paragraph.text += decode(piece);
      continue;
    }
    const [, close, of, name, selfClose] = /^<(\/?)(?:(\w+):)?([\w.-]+)[\s\S]*?(\/?)>$/.exec(piece) ?? [];
    if (name === undefined || piece.startsWith('<!') || piece.startsWith('<?')) continue;
    const ends = close === '/';
    const stands = selfClose === '/';
    root ??= name;
    if (ends && name === root) isClosed = true;
    if (of === 'mc' && name === 'Fallback' && !stands) fallback += ends ? -1 : 1;
    if (of !== prefix) continue;
    if (silent.has(name) && !stands) quiet += ends ? -1 : 1;
    if (quiet > 0 || fallback > 0 || silent.has(name)) continue;
    const paragraph = open.at(-1);
    if (name === 'p') {
      if (!ends) open.push({ text: '', notes: '' });
      if (ends || stands) {
        const whole = open.pop();
        if (whole) into.push(whole.text + whole.notes);
      }
    } else if (name === 't') isText = !ends && !stands;
    else if ((name === 'footnote' || name === 'endnote') && !stands) {
      into = ends ? paragraphs : [];
      // Separators are kept among the notes, with a type.
      if (!ends && attribute(piece, 'type') === undefined) notes.set(attribute(piece, 'id') ?? '', into);
    } else if (paragraph && !ends) {
      if (name === 'footnoteReference' || name === 'endnoteReference') {
        const text = call?.(name === 'footnoteReference' ? 'footnote' : 'endnote', attribute(piece, 'id') ?? '') ?? '';
        const mark = /^\n+(\[\d+\])/.exec(text)?.[1];
        if (mark !== undefined) {
          paragraph.text += mark;
          paragraph.notes += text;
        }
      } else paragraph.text += signs[name] ?? '';
    }
  }
  return isClosed ? { paragraphs, notes } : null;
}

/** The part that a part points to by a relationship of a kind; the targets are relative to the folder. */
function target(relations: string | undefined, kind: string, folder: string): string | null {
  for (const [tag] of (relations ?? '').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (attribute(tag, 'Type')?.endsWith(`/${kind}`) !== true) continue;
    const path = decode(attribute(tag, 'Target') ?? '');
    return path.startsWith('/') ? path.slice(1) : folder + path;
  }
  return null;
}

const isWanted = /^(_rels\/\.rels|mimetype|[\w.-]+\/[\w.-]+\.xml|[\w.-]+\/_rels\/[\w.-]+\.rels)$/;
const isNeeded = /^(?:_rels\/\.rels|mimetype)$|\/_rels\/|\/(?:document|footnotes|endnotes)\d*\.xml$/;

export function readDocx(bytes: Uint8Array): ReadFile {
  const foreign = foreignFormat(bytes);
  if (foreign) return { fault: foreign };
  if (!isZip(bytes)) return { fault: 'not-word' };
  let isTooBig = false;
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!isWanted.test(name) || !isNeeded.test(name)) return false;
    if (originalSize <= limits.partBytes) return true;
    isTooBig = true;
    return false;
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: wanted });
  } catch {
    return { fault: 'broken' };
  }
  if (isTooBig) return { fault: 'too-big' };
  const part = (name: string | null): string | undefined => (name !== null && parts[name] ? strFromU8(parts[name]) : undefined);
  if (part('mimetype')?.startsWith('application/vnd.oasis.opendocument') === true) return { fault: 'open-document' };

  const main = target(part('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  const xml = part(main);
  if (xml === undefined) return { fault: 'not-word' };
  const cut = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, cut);
  const relations = part(`${folder}_rels/${main.slice(cut)}.rels`);
  const notesOf = (kind: string): ReturnType<typeof readPart> => {
    const notes = part(target(relations, kind, folder) ?? `${folder}${kind}.xml`);
    return notes === undefined ? null : readPart(notes, null);
  };
  const notes = { footnote: notesOf('footnotes'), endnote: notesOf('endnotes') };
  let number = 0;
  const read = readPart(xml, (kind, id) => {
    const paragraphs = notes[kind]?.notes.get(id);
    return paragraphs === undefined ? '' : `\n\n[${++number}] ${paragraphs.join('\n\n').trim()}`;
  });
  // What ends before its end was cut short, or said to be smaller than it is.
  if (!read) return { fault: 'broken' };
  const text = read.paragraphs.join('\n\n');
  if (text.length > limits.characters) return { fault: 'too-big' };
  return text.trim() === '' ? { fault: 'empty' } : { text };
}
