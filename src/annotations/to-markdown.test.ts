import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parse as parseYaml } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { showControls } from '../text/visible-controls.ts';
import { arbitraryNotes, note, noteSet, site } from './note-fixtures.ts';
import type { Note } from './note.ts';
import { toMarkdown, type MarkdownNotes, type MarkdownStyle } from './to-markdown.ts';

const document = (notes: readonly Note[], changes: Partial<MarkdownNotes> = {}): MarkdownNotes => ({
  set: noteSet, notes, language: 'it', site, exportedOn: '2026-11-22', citationOf: (id) => `Citazione di ${id}`, issueOf: (issue) => `questione ${issue}`, ...changes,
});

let render: (markdown: string) => Promise<string>;
beforeAll(async () => {
  const processor = await createMarkdownProcessor({ gfm: true, smartypants: false, syntaxHighlight: false });
  render = async (markdown) => (await processor.render(markdown)).code;
});

type Element = Tree.Element;
const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node;
const elements = (node: Element | Tree.DocumentFragment): Element[] => node.childNodes.filter(isElement);
const allElements = (node: Element | Tree.DocumentFragment): Element[] => elements(node).flatMap((child) => [child, ...allElements(child)]);
const textOf = (node: Tree.ChildNode): string => (node.nodeName === '#text' ? (node as Tree.TextNode).value : isElement(node) ? (node.tagName === 'br' ? '\n' : node.childNodes.map(textOf).join('')) : '');
const hrefOf = (link: Element): string => link.attrs.find(({ name }) => name === 'href')?.value ?? '';
const isOurLink = (element: Element): boolean => element.tagName === 'a' && textOf(element) === 'Vai al passo';
/** A link that the renderer made of an address in the text: it leads to the host that it shows. */
const leadsWhereItSays = (link: Element): boolean => {
  const [shown = ''] = /^[\w.:/@+-]+/.exec(textOf(link)) ?? [];
  return shown !== '' && ['', 'http://', 'mailto:'].some((scheme) => hrefOf(link).startsWith(`${scheme}${shown}`)) && /^(https?:\/\/|mailto:)/i.test(hrefOf(link));
};

/** Text of paragraphs that hold nothing but words and line breaks. A break of the renderer stands beside each `br`. */
const paragraphs = (blocks: readonly Element[]): string => blocks.map((block) => {
  expect([block, ...allElements(block)].filter((element) => element.tagName !== 'p' && element.tagName !== 'br' && !(element.tagName === 'a' && leadsWhereItSays(element))).map(({ tagName, attrs }) => ({ tagName, attrs, text: textOf(block) }))).toEqual([]);
  return textOf(block).replaceAll('\n\n', '\n');
}).join('\n\n');

/** What a strict reader of CommonMark finds: a quote, the note's paragraphs, then issues, tags and one link. */
async function readBack(markdown: string): Promise<{ heading: string; quote: string; text: string; links: string[] }[]> {
  const root = parseFragment(await render(markdown));
  const blocks = elements(root);
  for (const { tagName } of allElements(root)) expect(['h1', 'h2', 'h3', 'p', 'br', 'a', 'blockquote']).toContain(tagName);
  const starts = blocks.flatMap(({ tagName }, index) => (tagName === 'h3' ? [index] : []));
  return starts.map((start, index) => {
    const [heading, quote, ...rest] = blocks.slice(start, starts[index + 1] ?? blocks.length) as [Element, Element, ...Element[]];
    expect(quote.tagName).toBe('blockquote');
    const own = rest.slice(0, rest.findIndex((block) => elements(block).some(isOurLink)));
    const words = own.filter((block) => !/^(Questioni|Etichette): /.test(textOf(block)));
    return { heading: textOf(heading), quote: paragraphs(elements(quote)), text: paragraphs(words), links: rest.flatMap(allElements).filter(isOurLink).map(hrefOf) };
  });
}

/** Markdown has no empty paragraphs: blank lines (or lines of spaces) are one, and those at the ends are none. */
const paragraphed = (text: string): string => showControls(text).replace(/^[ \t]+$/gm, '').replace(/\n{2,}/g, '\n\n').replace(/^\n+|\n+$/g, '');

describe('toMarkdown for reading', () => {
  it('gives the words of notes and passages back to a reader of CommonMark, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, async (notes) => {
        const same = notes.map((one): Note => ({ ...one, decision: 'it-cass-2021-20127', issues: [], tags: [] }));
        const read = await readBack(toMarkdown(document(same), 'plain'));
        // The renderer drops spaces after a break, which no page would show.
        const shown = (text: string): string => text.replace(/^[ \t]+/gm, '');
        expect(read.map(({ quote, text }) => [shown(quote), shown(text)])).toEqual(same.map((one) => [shown(paragraphed(one.selectors.exact)), shown(paragraphed(one.text))]));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it.each([
    '# titolo', '- uno\n- due', '1. primo', '1) primo', '> citato', '    codice', '```\ncodice\n```', '***', '---', '===', 'riga\n---', '| a | b |\n| - | - |', '[x](javascript:alert(1))', '![x](https://evil.example/pixel.png)', '<img src=x onerror=alert(1)>', '<https://evil.example>',
    'https://evil.example', 'www.evil.example', 'a@evil.example', '[[altra nota]]', '![[altra nota]]', '#etichetta', '%%nascosto%%', '==evidenziato==', '$x^2$', '~~tolto~~', '^blocco', '[^1]', '&lt;b&gt; &amp; &#35;', 'a\\b\\', '\tdopo una tabulazione', 'in fondo spazi   ', '  in testa', '- [ ] da fare', '+ più', '{{x}}', 'riga 1\nriga 2\n\nriga 4', ':smile:', '> [!danger] falso', 'testa\n:---\n',
  ])('takes %j for words', async (text) => {
    expect((await readBack(toMarkdown(document([{ ...note, text, issues: [], tags: [] }]), 'plain')))[0]?.text).toBe(paragraphed(text));
  });

  it('is a page to read', () => {
    expect(toMarkdown(document([note, { ...note, text: '', tags: [], issues: [], language: 'en', selectors: { ...note.selectors, anchor: 'h1' } }]), 'plain')).toBe(`# Lezione sul nulla osta

Note di Studio legale Esempio · 2 note · copia del 22 novembre 2026

## Citazione di it-cass-2021-20127

[Pagina della decisione](<https://massimario.example/it/decisions/it-cass-2021-20127/>)

### Regola · par. 2 · 21 novembre 2026

> il nulla osta non decade

Da citare nel ricorso: il termine è ordinatorio.

Questioni: questione competent-mission

Etichette: ricorso, termine

[Vai al passo](<https://massimario.example/it/decisions/it-cass-2021-20127/#p2:~:text=il%20nulla%20osta%20non%20decade>)

### Regola · massima 1 · sul testo inglese · 21 novembre 2026

> il nulla osta non decade

[Vai al passo](<https://massimario.example/en/decisions/it-cass-2021-20127/#h1:~:text=il%20nulla%20osta%20non%20decade>)
`);
  });

  it('stays quick on long texts of one sign', () => {
    for (const sign of [' ', '\n', '*', '[', '`', '1', '-', 'www.', 'https://', '😀 ', '\\']) {
      const text = `a${sign.repeat(20_000 / sign.length)}a`;
      const started = performance.now();
      toMarkdown(document([{ ...note, text, selectors: { ...note.selectors, exact: text.slice(0, 5_000), prefix: text.slice(0, 500) } }]), 'obsidian');
      expect(performance.now() - started).toBeLessThan(500);
    }
  });

  it('leads every link to the library', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, async (notes) => {
        const read = await readBack(toMarkdown(document(notes.map((one) => ({ ...one, tags: [] }))), 'plain'));
        expect(read.flatMap(({ links }) => links)).toHaveLength(notes.length);
        for (const link of read.flatMap(({ links }) => links)) expect(link).toMatch(/^https:\/\/massimario\.example\/(it|en)\/decisions\/[a-z0-9-]+\//);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});

describe('toMarkdown for Obsidian', () => {
  const callout = (one: Note, style: MarkdownStyle = 'obsidian'): string[] => toMarkdown(document([one]), style).split('\n').filter((line) => line.startsWith('>'));

  it('has a front matter that YAML reads, and a callout for every note', () => {
    const markdown = toMarkdown(document([note], { set: { title: 'Nulla "osta": \\ # note\n---\ntags: [x]', author: "O'Brien: & figli" } }), 'obsidian');
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
    expect(parseYaml(front)).toEqual({ title: 'Nulla "osta": \\ # note --- tags: [x]', author: "O'Brien: & figli", date: '2026-11-22', language: 'it', decisions: ['it-cass-2021-20127'], tags: ['massimario'] });
    expect(callout(note)).toEqual([
      '> [!important] Regola · par. 2 · 21 novembre 2026',
      '> > il nulla osta non decade',
      '>',
      '> Da citare nel ricorso: il termine è ordinatorio.',
      '>',
      '> Questioni: questione competent-mission',
      '>',
      '> Etichette: #ricorso #termine',
      '>',
      '> [Vai al passo](<https://massimario.example/it/decisions/it-cass-2021-20127/#p2:~:text=il%20nulla%20osta%20non%20decade>)',
    ]);
  });

  it('keeps every line of a note inside its callout', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, async (notes) => {
        const root = parseFragment(await render(toMarkdown(document(notes.map((one) => ({ ...one, decision: 'it-cass-2021-20127' }))), 'obsidian').replace(/^---\n[\s\S]*?\n---\n/, '')));
        expect(elements(root).map(({ tagName }) => tagName)).toEqual(['h1', 'p', 'h2', 'p', ...notes.map(() => 'blockquote')]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it.each([
    ['nulla osta', '#nulla-osta'],
    ['età', '#età'],
    ['2024', '2024'],
    ['art. 29', 'art. 29'],
    ['[[x]]', '\\[\\[x\\]\\]'],
    ['a\nb', '#a-b'],
  ])('writes the tag %j as %s', (tag, written) => {
    expect(callout({ ...note, tags: [tag] })).toContain(`> Etichette: ${written}`);
  });
});
