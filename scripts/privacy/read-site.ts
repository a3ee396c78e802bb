// Reads the built site into texts with their places: what a page shows and what it says to machines (attributes, JSON,
// feeds), the files of the search, the names of its files.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PlacedText, TextUse } from '../../src/privacy/check-privacy.ts';
import { listFiles } from './read-sources.ts';

/** Elements that stand inside a line of text: all others end it. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', '#text', '#comment']);
const addresses = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'cite']);
const paths = new Set(['id', 'for', 'name', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'itemid']);
const silent = new Set(['class', 'style', 'd', 'viewbox', 'points', 'transform', 'lang', 'hreflang', 'rel', 'type', 'role', 'datetime', 'charset', 'integrity', 'sizes', 'media', 'width', 'height']);

function useOfAttribute(name: string, value: string): TextUse | null {
  if (silent.has(name)) return null;
  if (addresses.has(name) || /^https?:\/\/\S+$/.test(value)) return 'address';
  return paths.has(name) ? 'path' : 'text';
}

function* jsonTexts(file: string, value: unknown, field: string): Generator<PlacedText> {
  if (typeof value === 'string') yield { file, line: null, field, text: value, use: /^https?:\/\/\S+$/.test(value) ? 'address' : 'text' };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* jsonTexts(file, item, `${field}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const at = field === '' ? key : `${field}.${key}`;
      yield { file, line: null, field: at, text: key, use: 'text' };
      yield* jsonTexts(file, item, at);
    }
  }
}

export function htmlTexts(file: string, html: string): PlacedText[] {
  const texts: PlacedText[] = [];
  let line = '';
  let lineAt: number | null = null;
  const close = (field: string): void => {
    if (line.trim() !== '') texts.push({ file, line: lineAt, field, text: line, use: 'text' });
    line = '';
    lineAt = null;
  };
  const visit = (node: Tree.ChildNode, within: string): void => {
    const at = node.sourceCodeLocation?.startLine ?? null;
    if (node.nodeName === '#text' || node.nodeName === '#comment') {
      const text = 'value' in node ? node.value : 'data' in node ? node.data : '';
      if (within === 'script' || within === 'style') {
        if (/^\s*[[{]/.test(text)) texts.push(...jsonOrText(file, text, within));
        return;
      }
      if (node.nodeName === '#comment') texts.push({ file, line: at, field: 'comment', text, use: 'text' });
      else {
        lineAt ??= at;
        line += text;
      }
      return;
    }
    if (!('tagName' in node)) return;
    const { tagName } = node;
    for (const { name, value } of node.attrs) {
      const use = value.trim() === '' ? null : useOfAttribute(name, value);
      const kind = node.attrs.find((attribute) => attribute.name === 'name' || attribute.name === 'property')?.value;
      if (use) texts.push({ file, line: at, field: tagName === 'meta' && kind ? `meta[${kind}]` : `${tagName}[${name}]`, text: value, use });
    }
    const block = !inline.has(tagName);
    if (block) close(within);
    const content = tagName === 'template' && 'content' in node ? node.content.childNodes : node.childNodes;
    for (const child of content) visit(child, block ? tagName : within);
    if (block) close(tagName);
  };
  for (const child of parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes) visit(child, 'html');
  close('html');
  return texts;
}

function jsonOrText(file: string, text: string, field: string): PlacedText[] {
  try {
    return [...jsonTexts(file, JSON.parse(text), field)];
  } catch {
    return lineTexts(file, text, field);
  }
}

function lineTexts(file: string, text: string, field = 'text'): PlacedText[] {
  return text.split('\n').map((line, index) => ({ file, line: index + 1, field, text: line, use: 'text' }));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string): string => text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}));/g, (whole, name?: string, code?: string) => (name ? (entities[name] ?? whole) : String.fromCodePoint(Math.min(Number(code), 0x10ffff))));

/** A feed: its tags end lines, and the HTML it carries as text is read as HTML. */
function xmlTexts(file: string, xml: string): PlacedText[] {
  return lineTexts(file, xml.replace(/<!\[CDATA\[|\]\]>/g, ''), 'xml').flatMap((place) =>
    place.text.split(/<[^<>]{0,5000}>/).flatMap((part): PlacedText[] => {
      const text = unescape(part);
      if (text.trim() === '') return [];
      return /<\/?[a-z]/i.test(text) ? htmlTexts(file, text).map((inner) => ({ ...inner, line: place.line })) : [{ ...place, text, use: /^https?:\/\/\S+$/.test(text.trim()) ? 'address' : 'text' }];
    }),
  );
}

/** Stems, numbers and parts of words alone: what they are made of is read in the texts beside them. */
const isIndexFile = (file: string): boolean => /\/(?:[bcp]\d+|common|words)\.bin$/.test(file);

export function textsOfSiteFile(file: string, bytes: Buffer): PlacedText[] {
  const text = (): string => bytes.toString('utf8');
  if (file.endsWith('.html')) return htmlTexts(file, text());
  if (/\.(?:json|jsonld|webmanifest)$/.test(file)) return jsonOrText(file, text(), '');
  if (file.endsWith('.bin')) return isIndexFile(file) ? [] : [...jsonTexts(file, JSON.parse(gunzipSync(bytes).toString('utf8')), '')];
  if (/\.(?:xml|svg)$/.test(file)) return xmlTexts(file, text());
  if (/\.(?:csv|txt|md|ris|bib)$/.test(file)) return lineTexts(file, text());
  return [];
}

const writtenAt = (path: string): number => statSync(path).mtimeMs;

/** Whether there is a built site, and whether a source has changed since it was built. */
export function siteState(root: string): 'none' | 'older' | 'current' {
  const door = join(root, 'dist', 'index.html');
  if (!existsSync(door)) return 'none';
  return listFiles(root, 'src').some((file) => writtenAt(join(root, file)) > writtenAt(door)) ? 'older' : 'current';
}

/** Names that tools make from hashes. */
const isMadeUp = (path: string): boolean => /(?:^|\/)_astro\//.test(path);

export function* readSiteTexts(root: string, folder = 'dist'): Generator<PlacedText> {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root).length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
  for (const file of files) {
    if (!isMadeUp(file)) yield { file, line: null, field: 'path', text: file, use: 'path' };
    yield* textsOfSiteFile(file, readFileSync(join(root, file)));
  }
}
