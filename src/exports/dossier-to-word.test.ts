// Documents are opened by mammoth, a Word reader that others wrote, and their parts unzipped and held to be well-formed.
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { everyElement, readXml, type XmlElement } from '../../tests/read-xml.ts';
import { formatCitation } from '../citations/format-citation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { languages } from '../i18n/languages.ts';
import { toDataset, type DatasetDecision } from './dataset.ts';
import { dossierOf, everything } from './dossier-fixtures.ts';
import type { DossierData, DossierOptions } from './dossier-text.ts';
import { dossierToWord } from './dossier-to-word.ts';
import { courtOf } from './result-set.ts';
import { writeWordDocument } from './word-document.ts';

const dataset = toDataset(readLibrary(), 'https://massimario.example');
const byId = new Map(dataset.decisions.map((decision) => [decision.id, decision]));
const decisionOf = (id: string): DatasetDecision => byId.get(id) ?? expect.fail(id);
const options: DossierOptions = { language: 'it', withNotes: true, site: 'https://massimario.example' };
const cgue = 'eu-cgue-c-550-16';
const cass = 'it-cass-2021-20127';
const dossier = dossierOf(
  [
    { kind: 'heading', id: 'a', text: 'Fumus: <b>termine</b>' },
    { kind: 'authority', id: 'b', decision: cass, holding: null, note: 'Da citare per prima.\n\nVedi p. 3 & nota.' },
    { kind: 'authority', id: 'c', decision: cgue, holding: 'h1', note: '' },
    { kind: 'heading', id: 'd', text: 'Periculum' },
    { kind: 'authority', id: 'e', decision: cass, holding: 'h1', note: '' },
    { kind: 'authority', id: 'f', decision: 'it-trib-atlantide-2031-1', holding: null, note: 'Ritirata?' },
    { kind: 'authority', id: 'g', decision: cgue, holding: 'h99', note: '' },
  ],
  'Per l’udienza.',
);

type Node = DefaultTreeAdapterMap['node'];
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node && node.nodeName === '#text' ? node.value : node.nodeName === 'br' ? '\n' : childrenOf(node).map(textOf).join(''));
const allOf = (node: Node, ...names: string[]): Node[] => [...(names.includes(node.nodeName) ? [node] : []), ...childrenOf(node).flatMap((child) => allOf(child, ...names))];

interface Opened {
  html: Node;
  text: string;
  headings: string[];
  rows: string[][];
  links: string[];
  parts: Map<string, XmlElement>;
}

async function open(of: Dossier, asked: DossierOptions = options, data: DossierData = dataset): Promise<Opened> {
  const bytes = await writeWordDocument(dossierToWord(of, data, asked));
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: false, styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Small'] => p:fresh"] });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  const html = parseFragment(value);
  return {
    html,
    text: textOf(html),
    headings: allOf(html, 'h1', 'h2').map(textOf),
    rows: allOf(html, 'tr').map((row) => allOf(row, 'td', 'th').map(textOf)),
    links: allOf(html, 'a').flatMap((link) => ('attrs' in link ? link.attrs.flatMap(({ name, value: target }) => (name === 'href' ? [target] : [])) : [])),
    parts: new Map(Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, part]) => [name, readXml(strFromU8(part))])),
  };
}

const cite = (id: string, language: 'it' | 'en' = 'it'): string => formatCitation(decisionOf(id), courtOf(decisionOf(id), dataset.registries), language);

describe('a dossier as a Word document', () => {
  it('has a table of authorities: each decision once, numbered, what is missing too', async () => {
    const { rows, parts } = await open(dossier);
    expect(rows).toEqual([
      ['N.', 'Decisione', 'Oggetto', 'Verifica', 'Indirizzo permanente'],
      ['1', cite(cass), `${decisionOf(cass).title.it} · massima 1`, expect.any(String), decisionOf(cass).url.it.slice('https://'.length)],
      ['2', cite(cgue), `${decisionOf(cgue).title.it} · massima 1, massima 99`, expect.any(String), decisionOf(cgue).url.it.slice('https://'.length)],
      ['3', 'it-trib-atlantide-2031-1', 'non è in questa edizione della raccolta', '', 'massimario.example/it/decisions/it-trib-atlantide-2031-1/'],
    ]);
    const body = parts.get('word/document.xml') ?? expect.fail('no document');
    const [head] = [...everyElement(body)].filter(({ name }) => name === 'w:tr');
    expect([...everyElement(head ?? body)].some(({ name }) => name === 'w:tblHeader')).toBe(true);
  });

  it('has every item in the reader’s order, under the reader’s headings', async () => {
    const { headings } = await open(dossier);
    expect(headings).toEqual([
      dossier.title, 'Indice della giurisprudenza', 'Fumus: <b>termine</b>', `1. ${cite(cass)}`, `2. ${cite(cgue)}`, 'Periculum', `1. ${cite(cass)}`,
      '3. it-trib-atlantide-2031-1: non è in questa edizione della raccolta', `2. ${cite(cgue)}, massima 99: non è in questa edizione della raccolta`,
    ]);
  });

  it('has a decision once between two headings: its facts, then what is taken from it in the reader’s order, each note under its own', async () => {
    const several = dossierOf([
      { kind: 'authority', id: 'a', decision: cgue, holding: 'h2', note: 'Sulla seconda.' },
      { kind: 'authority', id: 'b', decision: cass, holding: null, note: '' },
      { kind: 'authority', id: 'c', decision: cgue, holding: null, note: 'Sul tutto.' },
      { kind: 'authority', id: 'd', decision: cgue, holding: 'h1', note: 'Sulla prima.' },
      { kind: 'authority', id: 'e', decision: cgue, holding: 'h99', note: 'Sparita.' },
      { kind: 'heading', id: 'f', text: 'Di nuovo' },
      { kind: 'authority', id: 'g', decision: cgue, holding: 'h3', note: '' },
    ]);
    const { headings, text, links, rows } = await open(several);
    expect(headings.slice(2)).toEqual(['Le decisioni e le massime', `1. ${cite(cgue)}`, `2. ${cite(cass)}`, 'Di nuovo', `1. ${cite(cgue)}`]);
    expect(rows.map(([number]) => number)).toEqual(['N.', '1', '2']);
    const own = text.slice(text.indexOf('Le decisioni e le massime'), text.lastIndexOf(`2. ${cite(cass)}`));
    const { headnote, holdings, doubts } = decisionOf(cgue);
    const order = ['Esito', ...doubts.map(({ note }) => note.it), holdings[1]?.text.it, 'Sulla seconda.', headnote.it, holdings[2]?.text.it, 'Sul tutto.', holdings[0]?.text.it, 'Sulla prima.', 'Massima 99. non è in questa edizione', 'Sparita.'].map((piece) => own.indexOf(piece ?? '?'));
    expect(order).not.toContain(-1);
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    for (const once of ['Esito: ', headnote.it, ...holdings.map((holding) => holding.text.it), ...doubts.map(({ note }) => note.it)]) expect(own.split(once), once).toHaveLength(2);
    for (const anchor of ['#h2', '', '#h1', '#h3']) expect(links).toContain(`${decisionOf(cgue).url.it}${anchor}`);
    const again = text.slice(text.indexOf('Di nuovo'));
    expect(again).toContain(holdings[2]?.text.it);
    expect(again).not.toContain(holdings[0]?.text.it);
  });

  it('says where the authorities begin where no heading of the reader does', async () => {
    const { headings } = await open(dossierOf([{ kind: 'authority', id: 'a', decision: cass, holding: null, note: '' }]));
    expect(headings).toEqual([dossier.title, 'Indice della giurisprudenza', 'Le decisioni e le massime', `1. ${cite(cass)}`]);
  });

  it('carries the reader’s own notes, or none of them', async () => {
    const own = ['Per l’udienza.', 'Da citare per prima.', 'Vedi p. 3 & nota.', 'Ritirata?'];
    const [withNotes, without] = await Promise.all([open(dossier), open(dossier, { ...options, withNotes: false })]);
    expect(own.filter((note) => withNotes.text.includes(note))).toEqual(own);
    expect(own.filter((note) => without.text.includes(note))).toEqual([]);
    expect(without.headings).toEqual(withNotes.headings);
  });

  it.each([
    ['it', ['it'], ['it']],
    ['en', ['en'], ['en', 'it']],
    ['both', ['it', 'en'], ['it', 'en']],
  ] as const)('has holdings in %s, each marked as our paraphrase, and always the Italian citation', async (language, texts, citations) => {
    const { text, rows } = await open(dossier, { ...options, language });
    const { holdings } = decisionOf(cgue);
    for (const of of languages) expect(text.includes(`${holdings[0]?.text[of]} `), of).toBe((texts as readonly string[]).includes(of));
    for (const of of texts) expect(text).toContain(`${holdings[0]?.text[of]} ${of === 'it' ? '[nostra parafrasi, da verificare sul testo]' : '[our paraphrase, to be checked against the text]'}`);
    expect(rows[2]?.[1]).toBe(citations.map((of) => cite(cgue, of)).join('\n'));
  });

  it('says its edition, whose words these are, and where each entry stands', async () => {
    const { text, links, parts } = await open(dossier);
    expect(text).toContain(`edizione del `);
    expect(text).toContain('Massime e testo sono parafrasi nostra, non parole del giudice.');
    for (const address of [decisionOf(cass).url.it, `${decisionOf(cass).url.it}#h1`, `${decisionOf(cgue).url.it}#h1`, ...decisionOf(cgue).fullText.links.map(({ url }) => url)]) expect(links).toContain(address);
    const footer = [...parts].find(([name]) => /^word\/footer/.test(name))?.[1] ?? expect.fail('no footer');
    expect([...everyElement(footer)].flatMap(({ name, children }) => (name === 'w:t' ? children : [])).join('')).toMatch(/^Ricorso art\. 700 & <visto> · Massimario · Edizione del \d+º? \w+ \d{4} · $/);
  });

  it('tells what became of a decision afterwards', async () => {
    const later = decisionOf('it-cass-2006-22216');
    const decisions = dataset.decisions.map((decision) => (decision === later ? { ...later, relations: [{ verb: 'quashes' as const, target: cass, outside: null, sourceRef: 'x', note: null }] } : decision));
    const { text } = await open(dossierOf([{ kind: 'authority', id: 'a', decision: cass, holding: null, note: '' }]), options, { ...dataset, decisions });
    expect(text).toContain(`Seguito: cassata da ${cite(later.id)}`);
  });

  it.each(languages)('tells every citation, text and doubt of the whole library (%s)', async (language) => {
    const { text, rows, headings } = await open(everything(dataset.decisions), { ...options, language });
    expect(rows).toHaveLength(dataset.decisions.length + 1);
    for (const decision of dataset.decisions) {
      expect(rows.some(([, citation]) => citation?.split('\n').includes(cite(decision.id, 'it'))), decision.id).toBe(true);
      expect(headings.filter((heading) => heading.endsWith(`. ${cite(decision.id, language)}`)), decision.id).toHaveLength(1);
      expect(text).toContain(decision.headnote[language]);
      for (const holding of decision.holdings) expect(text).toContain(holding.text[language]);
      for (const { note } of decision.doubts) expect(text).toContain(note[language]);
    }
  });

  it('is a document without a table where nothing is in it', async () => {
    const { rows, text } = await open(dossierOf([]));
    expect(rows).toEqual([]);
    expect(text).toContain('Il dossier non contiene decisioni.');
  });
});
