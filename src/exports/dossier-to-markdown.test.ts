// Read back with the Markdown processor of the site (remark): what a reader sees is what was written, and nothing of it is markup.
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { formatCitation } from '../citations/format-citation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { languages } from '../i18n/languages.ts';
import { toDataset } from './dataset.ts';
import { dossierOf, everything } from './dossier-fixtures.ts';
import type { DossierOptions } from './dossier-text.ts';
import { dossierToMarkdown } from './dossier-to-markdown.ts';
import { courtOf } from './result-set.ts';

const dataset = toDataset(readLibrary(), 'https://massimario.example');
const processor = await createMarkdownProcessor({ gfm: true, smartypants: false });
const options: DossierOptions = { language: 'it', withNotes: true, site: 'https://massimario.example' };

type Node = DefaultTreeAdapterMap['node'];
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join(''));
const allOf = (node: Node, ...names: string[]): Node[] => [...(names.includes(node.nodeName) ? [node] : []), ...childrenOf(node).flatMap((child) => allOf(child, ...names))];
const read = async (dossier: Dossier, asked = options): Promise<Node> => parseFragment((await processor.render(dossierToMarkdown(dossier, dataset, asked))).code);

describe('a dossier as Markdown', () => {
  it.each(languages)('tells every citation, text and doubt of the whole library (%s)', async (language) => {
    const html = await read(everything(dataset.decisions), { ...options, language });
    const text = textOf(html);
    const rows = allOf(html, 'tr').map((row) => allOf(row, 'td').map(textOf));
    expect(rows).toHaveLength(dataset.decisions.length + 1);
    for (const [index, decision] of dataset.decisions.entries()) {
      expect(rows[index + 1]?.[1]).toContain(formatCitation(decision, courtOf(decision, dataset.registries), language));
      expect(text).toContain(decision.headnote[language]);
      for (const holding of decision.holdings) expect(text).toContain(holding.text[language]);
      for (const { note } of decision.doubts) expect(text).toContain(note[language].replace(/\s+/g, ' '));
    }
  });

  it('lets no text of the reader become markup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'è', ' ', '*', '_', '`', '#', '|', '[', ']', '(', ')', '!', '<', '>', '&', '~', '\\', '-', '+', '1.', '1)', '=', ':', '^', 'http://x.it', '&amp;'), { maxLength: 12 }), async (signs) => {
        const text = signs.join('').replace(/\s+/g, ' ').trim();
        const html = await read(dossierOf([{ kind: 'heading', id: 'a', text: `x ${text}` }, { kind: 'authority', id: 'b', decision: 'it-none-1', holding: null, note: text === '' ? 'x' : text }], `x\n${text}`));
        const [, , heading] = allOf(html, 'h1', 'h2', 'h3').map(textOf);
        expect(heading).toBe(`x ${text}`.trim());
        const quotes = allOf(html, 'blockquote').map((quote) => allOf(quote, 'p').slice(1).map(textOf).join('\n'));
        expect(quotes).toEqual([text === '' ? 'x' : `x\n${text}`, text === '' ? 'x' : text]);
        expect(allOf(html, 'em', 'code', 'del', 'img', 'b', 'ul', 'ol', 'hr').length).toBe(0);
        expect(allOf(html, 'a').map(textOf).filter((link) => !link.startsWith('http'))).toEqual([]); // a bare address may be one to click
      }),
      { numRuns: 300 },
    );
  });

  it('has each decision once between two headings, under the number that it has in the table', async () => {
    const [a, b] = ['eu-cgue-c-550-16', 'it-cass-2021-20127'];
    const items = [[a, 'h2'], [b, null], [a, 'h1'], null, [b, 'h1'], [a, 'h99']] as const;
    const html = await read(dossierOf(items.map((item, index) => (item === null ? { kind: 'heading', id: `${index}`, text: 'Di nuovo' } : { kind: 'authority', id: `${index}`, decision: item[0], holding: item[1], note: `nota ${index}` }))));
    expect(allOf(html, 'h3').map((heading) => textOf(heading).split(' ')[0])).toEqual(['1.', '2.', '2.', '1.']);
    expect(allOf(html, 'tr').map((row) => allOf(row, 'td').map(textOf)[0])).toEqual([undefined, '1', '2']);
    expect(allOf(html, 'blockquote').map((quote) => allOf(quote, 'p').map(textOf).at(-1))).toEqual(['nota 0', 'nota 2', 'nota 1', 'nota 4', 'nota 5']);
    expect(textOf(html).split('Esito: ')).toHaveLength(4);
  });

  it('keeps the doubts in their brackets as a lawyer pastes them', () => {
    const doubted = dataset.decisions.find(({ doubts }) => doubts.some(({ field }) => field === 'date')) ?? expect.fail('no date in doubt');
    expect(dossierToMarkdown(dossierOf([{ kind: 'authority', id: 'a', decision: doubted.id, holding: null, note: '' }]), dataset, options)).toContain('[data da verificare]');
  });
});
