// Turns a paragraph that begins with its permanent number, `[12] ...`, into <p id="p12"> with a visible number that
// links to itself. The number is taken from the text and never counted.
interface Node {
  type: string;
  value?: string;
  children?: Node[];
  data?: Record<string, unknown>;
  url?: string;
}

export function remarkParagraphNumbers() {
  return (tree: Node): void => {
    for (const node of tree.children ?? []) {
      const first = node.type === 'paragraph' ? node.children?.[0] : undefined;
      const match = first?.type === 'text' ? /^\[(\d+)\]\s+/.exec(first.value ?? '') : null;
      if (!first || !match || !node.children) continue;
      first.value = (first.value ?? '').slice(match[0].length);
      node.data = { ...node.data, hProperties: { id: `p${match[1]}`, className: ['numbered'] } };
      node.children.unshift({
        type: 'link',
        url: `#p${match[1]}`,
        data: { hProperties: { className: ['paragraph-number'] } },
        children: [{ type: 'text', value: match[1] ?? '' }],
      });
    }
  };
}
