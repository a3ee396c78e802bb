// Markup as data: what slides, handouts and the prose of a session are made of. It is written out as HTML by the build and made
// into elements by the browser, so that a session of the library and one that a reader made look the same and are made once.
export type Markup = string | MarkupElement;

export interface MarkupElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Markup[];
}

type Child = Markup | null | false | readonly Child[];

const flat = (children: readonly Child[]): Markup[] => children.flatMap((child) => (child === null || child === false ? [] : Array.isArray(child) ? flat(child) : [child as Markup]));

/** An element; null and false among the children are left out, lists are joined. */
export function element(tag: string, attributes: Record<string, string | null> = {}, ...children: Child[]): MarkupElement {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== null);
  return { tag, attributes: Object.fromEntries(given), children: flat(children) };
}

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign);
const voidTags = new Set(['br', 'hr', 'input']);

export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup);
  const attributes = Object.entries(markup.attributes).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');
  return voidTags.has(markup.tag) ? `<${markup.tag}${attributes}>` : `<${markup.tag}${attributes}>${markup.children.map(toHtml).join('')}</${markup.tag}>`;
}

export function textOf(markup: Markup): string {
  return typeof markup === 'string' ? markup : markup.children.map(textOf).join('');
}

/** Without its links: on a slide there is nothing to follow. */
export function withoutLinks(markup: Markup): Markup {
  if (typeof markup === 'string') return markup;
  const { tag, attributes, children } = markup;
  return tag === 'a' ? { tag: 'span', attributes: { class: 'cited' }, children } : { tag, attributes, children: children.map(withoutLinks) };
}
