// Reads what the project publishes as sources into texts with their places: the content, the documents, the names of all
// files. Programs are not read (their words are checked on the built site), tests neither: they hold planted mistakes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument } from 'yaml';
import type { PlacedText, TextUse } from '../../src/privacy/check-privacy.ts';

const notOurs = new Set(['node_modules', 'dist', '.git', '.astro', 'coverage']);

/** Every file of the project, from its root, in order. */
export function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : entry.isFile() ? [path] : [];
    })
    .sort();
}

const isAddress = (text: string): boolean => /^(?:https?:\/\/|mailto:)\S+$/i.test(text);

function useOf(file: string, field: string, text: string): TextUse {
  if (isAddress(text)) return 'address';
  if (/^officialName\b/.test(field)) return 'case-name';
  if (file.startsWith('src/content/sources/') && /^(?:publisher|title)\b/.test(field)) return 'source-name';
  return 'text';
}

/** Every word of a YAML text: values, keys, comments. One that cannot be read as YAML is read line by line. */
function yamlTexts(file: string, yaml: string, firstLine: number): PlacedText[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return yaml.split('\n').map((text, index) => ({ file, line: firstLine + index, field: 'frontmatter', text, use: 'text' }));

  const texts: PlacedText[] = [];
  const visit = (node: unknown, field: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        visit(key, `${field}${field === '' ? '' : '.'}${name}`);
        visit(value, `${field}${field === '' ? '' : '.'}${name}`);
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => visit(item, `${field}[${index}]`));
    else if (isScalar(node) && !isAlias(node)) {
      const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
      // The text of a block (| or >) begins on the line below its sign.
      const inBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      const line = lines.linePos(node.range?.[0] ?? 0).line + firstLine - 1 + (inBlock ? 1 : 0);
      if (text !== '') texts.push({ file, line, field, text, use: useOf(file, field, text) });
    }
  };
  visit(document.contents, '');

  let offset = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#')) texts.push({ file, line: lines.linePos(offset).line + firstLine - 1, field: 'comment', text: token.slice(1), use: 'text' });
    // The lexer marks where documents and scalars begin with control characters that the text does not hold.
    if (!/^[\u0002\u0018\u001f]|^\ufeff/.test(token)) offset += token.length;
  }
  return texts;
}

/** Markdown as paragraphs. Signs of emphasis vanish (zero-width), targets of links are told apart from what is read. */
function markdownTexts(file: string, markdown: string, firstLine: number): PlacedText[] {
  const texts: PlacedText[] = [];
  let line = firstLine;
  for (const block of markdown.split(/(^\n|\n[ \t]*\n)/)) {
    if (block.trim() !== '') {
      const number = /^\s*\[(\d+)\]/.exec(block)?.[1];
      const field = number === undefined ? 'prose' : `p${number}`;
      const read = block
        .replace(/(\]\()([^()\s]{1,2000})/g, (_, open: string, target: string, index: number) => {
          texts.push({ file, line: line + block.slice(0, index).split('\n').length - 1, field, text: target, use: isAddress(target) ? 'address' : 'path' });
          return open + ' '.repeat(target.length);
        })
        .replace(/[*_`]/g, '\u200B');
      texts.push({ file, line, field, text: read, use: 'text' });
    }
    line += block.split('\n').length - 1;
  }
  return texts;
}

export function textsOfFile(file: string, text: string): PlacedText[] {
  if (/\.(?:ya?ml|cff)$/.test(file)) return yamlTexts(file, text, 1);
  if (/\.mdx?$/.test(file)) {
    const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
    if (!frontmatter) return markdownTexts(file, text, 1);
    return [...yamlTexts(file, frontmatter[1] ?? '', 2), ...markdownTexts(file, text.slice(frontmatter[0].length), frontmatter[0].split('\n').length)];
  }
  return text.split('\n').map((line, index) => ({ file, line: index + 1, field: 'text', text: line, use: 'text' }));
}

/** Files whose words are read: content, documents, what lies at the root for people, what is copied to the site as it is. */
const isRead = (file: string): boolean =>
  /^src\/content\/.+\.(?:ya?ml|mdx?|json|csv|txt)$/.test(file) || /^docs\/.+\.(?:mdx?|txt|ya?ml)$/.test(file) || /^[^/]+(?:\.md|\.cff|\.txt)$|^LICENSE[^/]*$/.test(file) || /^public\/.+\.(?:txt|svg|html|json|xml|md|webmanifest)$/.test(file);

export function* readSourceTexts(root: string): Generator<PlacedText> {
  for (const file of listFiles(root)) {
    yield { file, line: null, field: 'path', text: file, use: 'path' };
    if (isRead(file)) yield* textsOfFile(file, readFileSync(join(root, file), 'utf8'));
  }
}
