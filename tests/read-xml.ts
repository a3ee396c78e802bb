// A strict reader of XML 1.0 for tests: whatever is not well-formed throws. Names are kept with their prefix; there is no DTD.
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const token = /<\?xml [^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

function decoded(text: string): string {
  const plain = text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));|&/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const character = name === undefined ? undefined : named[name];
    if (character === undefined) throw new Error(`Not an entity of XML: ${whole}`);
    return character;
  });
  if (text.includes(']]>') || !allowed.test(plain)) throw new Error(`Not text of XML: ${JSON.stringify(text.slice(0, 80))}`);
  return plain;
}

export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  for (let at = 0; at < source.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) throw new Error(`Not well-formed at ${at}: ${JSON.stringify(source.slice(at, at + 80))}`);
    const [, closed, opened, attributes = '', empty, text] = match;
    const parent = open.at(-1) ?? root;
    if (closed !== undefined) {
      if (open.pop()?.name !== closed || open.length === 0) throw new Error(`</${closed}> closes what is not open`);
    } else if (opened !== undefined) {
      const element: XmlElement = { name: opened, attributes: {}, children: [] };
      for (const [, name = '', double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
        if (Object.hasOwn(element.attributes, name)) throw new Error(`<${opened}> has ${name} twice`);
        element.attributes[name] = decoded(double ?? single ?? '');
      }
      parent.children.push(element);
      if (empty === '') open.push(element);
    } else if (text !== undefined) {
      if (parent === root && text.trim() !== '') throw new Error('Text outside the root');
      if (parent !== root) parent.children.push(decoded(text));
    }
  }
  const elements = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || elements.length !== 1 || !elements[0]) throw new Error('There is not one root that is closed');
  return elements[0];
}

/** Every element under (and with) this one, in the order of the document. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* everyElement(child);
}
