// Writes dist/data/page-hashes.json: of each decision's page, in both languages, the hash of the text that notes stand on. The
// notebook, which has no text, sees by it which notes stand where they were made. The text is read as the browser does it
// (src/elements/notes/read-page.ts); a browser test holds the two against each other.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { hashText } from '../../src/annotations/hash-text.ts';
import { buildPageText, type PageText } from '../../src/annotations/page-text.ts';
import { isAnchor } from '../../src/annotations/passage-fragment.ts';
import { languages } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';

const attributeOf = (element: Tree.Element, name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value;
const hasClass = (element: Tree.Element, name: string): boolean => (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;
const isNotText = (element: Tree.Element): boolean =>
  ['button', 'nav', 'script', 'style'].includes(element.tagName) || attributeOf(element, 'data-no-annotate') !== undefined || hasClass(element, 'paragraph-number');

function* elementsIn(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

const textIn = (node: Tree.ParentNode): string => node.childNodes.map((child) => ('value' in child ? child.value : isElement(child) && !isNotText(child) ? textIn(child) : '')).join('');

/** The annotatable text of a decision's page. */
export function readPageText(html: string): PageText {
  const article = elementsIn(parse(html)).find(({ tagName }) => tagName === 'article');
  if (!article) throw new Error('The page of a decision has no article');
  const blocks = elementsIn(article).flatMap((element) => {
    const anchor = attributeOf(element, 'id') ?? '';
    if (!isAnchor(anchor)) return [];
    return [{ anchor, text: textIn(elementsIn(element).find((inner) => hasClass(inner, 'holding-text')) ?? element) }];
  });
  return buildPageText([...blocks]);
}

/** Gives how many decisions there are. */
export function hashPages(dist: string, decisions: readonly string[]): number {
  const hashes = Object.fromEntries(decisions.map((id) => [id, languages.map((language) => hashText(readPageText(readFileSync(join(dist, href(language, 'decisions', id), 'index.html'), 'utf8')).text))]));
  writeFileSync(join(dist, 'data/page-hashes.json'), JSON.stringify(hashes));
  return decisions.length;
}
