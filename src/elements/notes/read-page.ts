// Reads the annotatable text of a decision's page (see src/annotations/page-text.ts for what counts) and leads from its
// offsets to the words on the page and back.
import type { Span } from '../../annotations/note.ts';
import { buildPageText, type PageText, type TextBlock } from '../../annotations/page-text.ts';
import { isAnchor } from '../../annotations/passage-fragment.ts';

/** What stands inside a block and is not its text: marks, numbers, buttons, counts. */
export const notText = '[data-no-annotate], .paragraph-number, button, nav, script, style';

/** A text node and where it stands in the text of the page. */
interface Piece extends Span {
  node: Text;
}

export interface PageReading {
  page: PageText;
  /** By anchor, the element that holds the text of the block. */
  elements: ReadonlyMap<string, HTMLElement>;
  /** One range a text node, so that nothing between them is painted. */
  rangesOf(span: Span): Range[];
  /** The text between the ends of a range; null where it holds none. */
  spanOf(range: AbstractRange): Span | null;
}

/** The elements of the blocks, in order: paragraphs, holdings (their words alone), headnote, editorial notes. */
export function blocksOf(root: ParentNode): Map<string, HTMLElement> {
  const named = [...root.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) => isAnchor(id));
  return new Map(named.map((element) => [element.id, element.querySelector<HTMLElement>('.holding-text') ?? element]));
}

export function readPage(root: ParentNode): PageReading {
  const elements = blocksOf(root);
  const nodesOf = new Map([...elements].map(([name, element]) => [name, textNodes(element)]));
  const page = buildPageText([...nodesOf].map(([name, nodes]) => ({ anchor: name, text: nodes.map(({ data }) => data).join('') })));
  const pieces = page.blocks.flatMap(({ anchor: name, start }) => {
    let at = start;
    return (nodesOf.get(name) ?? []).map((node): Piece => ({ node, start: at, end: (at += node.length) }));
  });

  return {
    page,
    elements,
    rangesOf: ({ start, end }) =>
      pieces.filter((piece) => piece.start < end && start < piece.end).map((piece) => {
        const range = new Range();
        range.setStart(piece.node, Math.max(start - piece.start, 0));
        range.setEnd(piece.node, Math.min(end, piece.end) - piece.start);
        return range;
      }),
    spanOf(range) {
      const around = new Range();
      around.setStart(range.startContainer, range.startOffset);
      around.setEnd(range.endContainer, range.endOffset);
      const touched = pieces.flatMap(({ node, start, end }): Span[] => {
        if (!around.intersectsNode(node)) return [];
        const from = node === around.startContainer ? start + around.startOffset : start;
        const to = node === around.endContainer ? start + around.endOffset : end;
        return from < to ? [{ start: from, end: to }] : [];
      });
      const [first, last] = [touched[0], touched.at(-1)];
      return first && last ? { start: first.start, end: last.end } : null;
    },
  };
}

export const blockAt = ({ blocks }: PageText, offset: number): TextBlock | undefined => blocks.find(({ start, end }) => start <= offset && offset <= end);

function textNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
