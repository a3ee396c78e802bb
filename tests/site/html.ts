// Reads HTML as browsers do (parse5) into a flat list of elements in document order: all that the site's tests ask of it.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  parent: HtmlElement | null;
  /** The text inside, white space collapsed. */
  text: string;
}

function textOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function parseHtml(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  const visit = (node: Tree.ParentNode, parent: HtmlElement | null): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const element: HtmlElement = {
        name: child.tagName,
        attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
        parent,
        get text() {
          return textOf(child).replace(/\s+/g, ' ').trim();
        },
      };
      elements.push(element);
      visit(child, element);
    }
  };
  // Without scripting, what stands in <noscript> is read as elements too.
  visit(parse(html, { scriptingEnabled: false }), null);
  return elements;
}

export const relOf = (element: HtmlElement): string[] => (element.attributes['rel'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
