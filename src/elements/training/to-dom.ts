import type { Markup } from '../../training/markup.ts';

/** Markup as elements of the page; texts stay texts, whoever wrote them. */
export function toDom(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) element.setAttribute(name, value);
  element.append(...markup.children.map(toDom));
  return element;
}

export const toElements = (markups: readonly Markup[]): HTMLElement[] => markups.map((markup) => toDom(markup) as HTMLElement);
