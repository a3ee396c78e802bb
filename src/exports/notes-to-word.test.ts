// Documents are read back from the bytes: unzipped, every part held to be well-formed, comments and their ranges followed through.
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { everyElement, readXml, type XmlElement } from '../../tests/read-xml.ts';
import { arbitraryNotes, note, passage } from '../annotations/note-fixtures.ts';
import type { Note, Span } from '../annotations/note.ts';
import { showControls } from '../text/visible-controls.ts';
import { notesToWord, type AnnotatedDecision, type AnnotatedText } from './notes-to-word.ts';
import { writeWordDocument, type WordDocument } from './word-document.ts';

interface ReadDocument {
  parts: Map<string, XmlElement>;
  /** Paragraphs in order, their text with line breaks. */
  paragraphs: string[];
  styles: (string | undefined)[];
  comments: { id: string; author: string; date: string; paragraphs: string[]; range: string }[];
  footer: string;
  links: string[];
}

const nameOf = ({ attributes }: XmlElement, name: string): string => attributes[name] ?? '';
/** The words of an element; a break is a line, the end of a paragraph inside it two. */
function textOf(element: XmlElement): string {
  return [...everyElement(element)].map(({ name, children }) => (name === 'w:t' ? children.join('') : name === 'w:br' ? '\n' : name === 'w:tab' ? '\t' : '')).join('');
}

async function read(document: WordDocument): Promise<ReadDocument> {
  const files = unzipSync(await writeWordDocument(document));
  const parts = new Map(Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, bytes]) => [name, readXml(strFromU8(bytes))]));
  const part = (name: string): XmlElement => parts.get(name) ?? expect.fail(`The document has no ${name}`);
  const body = part('word/document.xml');
  const all = [...everyElement(body)];
  const paragraphs = all.filter(({ name }) => name === 'w:p');
  const target = new Map([...everyElement(part('word/_rels/document.xml.rels'))].filter(({ name }) => name === 'Relationship').map((relation) => [nameOf(relation, 'Id'), nameOf(relation, 'Target')]));
  const comments = parts.has('word/comments.xml') ? [...everyElement(part('word/comments.xml'))].filter(({ name }) => name === 'w:comment') : [];
  return {
    parts,
    paragraphs: paragraphs.map(textOf),
    styles: paragraphs.map((paragraph) => [...everyElement(paragraph)].find(({ name }) => name === 'w:pStyle')?.attributes['w:val']),
    comments: comments.map((comment) => {
      const id = nameOf(comment, 'w:id');
      const edges = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'].map((edge) => all.flatMap((element, index) => (element.name === edge && nameOf(element, 'w:id') === id ? [index] : [])));
      expect(edges.map(({ length }) => length)).toEqual([1, 1, 1]);
      const [start = 0, end = 0, reference = 0] = edges.flat();
      expect([start < end, end < reference]).toEqual([true, true]);
      const range = all.slice(start, end).map(({ name, children }) => (name === 'w:t' ? children.join('') : name === 'w:br' ? '\n' : name === 'w:tab' ? '\t' : name === 'w:p' ? '\n' : ''));
      return { id, author: nameOf(comment, 'w:author'), date: nameOf(comment, 'w:date'), paragraphs: comment.children.filter((child): child is XmlElement => typeof child !== 'string').map(textOf), range: range.join('') };
    }),
    footer: textOf([...parts].find(([name]) => /^word\/footer\d*\.xml$/.test(name))?.[1] ?? expect.fail('no footer')),
    links: all.filter(({ name }) => name === 'w:hyperlink').map((link) => target.get(nameOf(link, 'r:id')) ?? ''),
  };
}

/** A page of blocks, as anchoring builds it. */
function pageOf(blocks: readonly [anchor: string, text: string][]): AnnotatedText {
  let start = 0;
  return {
    text: blocks.map(([, text]) => text).join('\n'),
    blocks: blocks.map(([anchor, text]) => {
      const block = { anchor, start, end: start + text.length };
      start = block.end + 1;
      return block;
    }),
    headings: new Map(),
  };
}

const page: AnnotatedText = {
  ...pageOf([['headnote', 'Il nulla osta non decade.'], ['p1', 'La Corte afferma che il nulla osta non decade per il decorso del termine.'], ['p2', 'Il ricorso è accolto.'], ['h1', 'Il termine è ordinatorio.']]),
  headings: new Map([['p1', 'Motivi']]),
};
const spanOf = (from: string, to = from): Span => ({ start: page.text.indexOf(from, 26), end: page.text.indexOf(to, 26) + to.length });
const decision: AnnotatedDecision = {
  title: 'Il nulla osta e il suo termine', citation: 'Cass. civ., sez. I, n. 20127/2021', address: 'https://massimario.example/it/decisions/it-cass-2021-20127/', language: 'it', text: page, notes: [], issueOf: (issue) => `questione ${issue}`, exportedOn: '2026-11-22',
};

describe('a decision with notes as a Word document', () => {
  it('has each note as a comment on its words, overlapping and across paragraphs, with author, date, purpose and tags', async () => {
    const { comments, paragraphs } = await read(
      notesToWord({
        ...decision,
        notes: [
          { note, author: 'Anna Esempio', span: spanOf('il nulla osta non decade') },
          { note: { ...note, purpose: 'question', text: 'Uno.\nDue.\n\nTre.', tags: [], issues: [], modified: '2026-11-22T07:00:00Z' }, author: 'Studio', span: spanOf('non decade', 'Il ricorso') },
          { note: { ...note, purpose: 'holding', text: '', tags: [], issues: [], selectors: { ...passage, anchor: 'h1' } }, author: '', span: spanOf('Il termine è ordinatorio.') },
        ],
      }),
    );
    expect(comments).toEqual([
      { id: '0', author: 'Anna Esempio', date: '2026-11-21T22:42:20.000Z', range: 'il nulla osta non decade', paragraphs: ['Regola · par. 2. Questioni: questione competent-mission. Etichette: ricorso, termine', 'Da citare nel ricorso: il termine è ordinatorio.'] },
      { id: '1', author: 'Studio', date: '2026-11-22T07:00:00.000Z', range: 'non decade per il decorso del termine.\n2  Il ricorso', paragraphs: ['Domanda · par. 2', 'Uno.\nDue.', 'Tre.'] },
      { id: '2', author: '', date: '2026-11-21T22:42:20.000Z', range: 'Il termine è ordinatorio.', paragraphs: ['Principio affermato · massima 1'] },
    ]);
    expect(paragraphs.slice(4)).toEqual(['sommario  Il nulla osta non decade.', 'Motivi', '1  La Corte afferma che il nulla osta non decade per il decorso del termine.', '2  Il ricorso è accolto.', 'massima 1  Il termine è ordinatorio.']);
  });

  it('says what it is a copy of, that the words are ours, and where it comes from', async () => {
    const { paragraphs, footer, links, styles } = await read(notesToWord(decision));
    expect(paragraphs.slice(0, 4)).toEqual([decision.title, decision.citation, decision.address, 'Massime e testo sono parafrasi nostra, non parole del giudice.']);
    expect(styles.slice(0, 6)).toEqual(['Title', undefined, 'Small', 'Small', undefined, 'Heading1']);
    expect(links).toEqual([decision.address]);
    expect(footer).toBe('Cass. civ., sez. I, n. 20127/2021 · copia del 22 novembre 2026 · ');
  });

  it.each<[string, Span | null]>([['no place', null], ['a place that is empty', { start: 30, end: 30 }], ['a place beyond the text', { start: 30, end: 9_999 }], ['a place before it', { start: -4, end: 3 }]])('lists at its end a note with %s, with its old words', async (_, span) => {
    const { comments, paragraphs } = await read(notesToWord({ ...decision, notes: [{ note, author: 'Anna', span }] }));
    expect(comments).toEqual([]);
    expect(paragraphs.slice(-5)).toEqual([
      'Note senza un posto nel testo di oggi',
      'Il passo su cui erano state scritte è cambiato o non c’è più. Qui stanno con le parole di allora.',
      'Regola · par. 2. Questioni: questione competent-mission. Etichette: ricorso, termine · Anna · 21 novembre 2026',
      'il nulla osta non decade',
      'Da citare nel ricorso: il termine è ordinatorio.',
    ]);
  });

  it('without the text prints the passages, in the order of the page', async () => {
    const later: Note = { ...note, id: 'b', selectors: { ...passage, anchor: 'p9', exact: 'un altro passo', position: { start: 900, end: 914 } } };
    const { comments, paragraphs } = await read(notesToWord({ ...decision, text: null, notes: [{ note: later, author: '', span: null }, { note, author: '', span: null }] }));
    expect(comments.map(({ range }) => range)).toEqual(['il nulla osta non decade', 'un altro passo']);
    expect(paragraphs.slice(4)).toEqual(['Passi annotati', '2  il nulla osta non decade', '9  un altro passo']);
  });

  it('is well-formed and true to every text, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { minLength: 5, maxLength: 5 }), async (notes, cuts) => {
        const whole = pageOf(notes.map(({ selectors }, index) => [`p${index + 1}`, `${selectors.prefix}${selectors.exact}${selectors.suffix}`]));
        const placed = notes.map((one, index) => ({ note: one, author: one.text.slice(0, 9), span: { start: (cuts[index]?.[0] ?? 0) % whole.text.length, end: Math.min(((cuts[index]?.[0] ?? 0) % whole.text.length) + 1 + (cuts[index]?.[1] ?? 0), whole.text.length) } }));
        const { comments, paragraphs } = await read(notesToWord({ ...decision, text: whole, notes: placed }));
        expect(comments).toHaveLength(notes.length);
        expect(paragraphs.slice(4)).toEqual(whole.blocks.map(({ anchor, start, end }) => `${anchor.slice(1)}  ${shown(whole, start, end, placed)}`));
        expect(new Set(comments.map(({ author }) => author))).toEqual(new Set(placed.map(({ author }) => showControls(author))));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('carries the text of real decisions whole', async () => {
    for (const entry of readLibrary().decisions.slice(0, 5)) {
      const text = pageOf(entry.paragraphs.map((paragraph) => [`p${paragraph.number}`, paragraph.text.it]));
      const { paragraphs } = await read(notesToWord({ ...decision, text }));
      expect(paragraphs.slice(4)).toEqual(entry.paragraphs.map((paragraph) => `${paragraph.number}  ${paragraph.text.it}`));
    }
  });
});

/** Text of a block as the document shows it: cut where ranges begin and end, each piece made visible by itself. */
function shown({ text }: AnnotatedText, start: number, end: number, placed: readonly { span: Span }[]): string {
  const cuts = [...new Set([start, end, ...placed.flatMap(({ span }) => [span.start, span.end]).filter((at) => start < at && at < end)])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => showControls(text.slice(cuts[index], to))).join('');
}

describe('the Word writer', () => {
  const empty: WordDocument = { language: 'en', title: 'T', author: 'A', blocks: [], comments: [], footer: 'F' };

  it('writes a table with its head', async () => {
    const { parts } = await read({ ...empty, blocks: [{ kind: 'table', head: ['Court', 'Outcome'], widths: [60, 40], rows: [[[{ text: 'Trib. Roma' }], [{ text: 'granted' }]], [[{ text: '<b>' }], [{ text: 'a & b' }]]] }] });
    const rows = [...everyElement(parts.get('word/document.xml') ?? expect.fail('no document'))].filter(({ name }) => name === 'w:tr');
    expect(rows.map((row) => [...everyElement(row)].filter(({ name }) => name === 'w:tc').map(textOf))).toEqual([['Court', 'Outcome'], ['Trib. Roma', 'granted'], ['<b>', 'a & b']]);
    expect(rows.map((row) => [...everyElement(row)].some(({ name }) => name === 'w:tblHeader'))).toEqual([true, false, false]);
  });

  it('makes a link of a web address and of nothing else', async () => {
    const { links, paragraphs } = await read({ ...empty, blocks: ['https://a.example/?a=1&b=2', 'javascript:alert(1)', 'file:///etc/passwd', ' https://a.example'].map((link) => ({ kind: 'paragraph', pieces: [{ text: link, link }] })) });
    expect(links).toEqual(['https://a.example/?a=1&b=2']);
    expect(paragraphs).toHaveLength(4);
  });

  it('says the language, the title and the author of the document', async () => {
    const { parts } = await read(empty);
    const values = (part: string, element: string) => [...everyElement(parts.get(part) ?? expect.fail(part))].filter(({ name }) => name === element).map(({ children, attributes }) => children.join('') || attributes['w:val']);
    expect(values('docProps/core.xml', 'dc:title')).toEqual(['T']);
    expect(values('docProps/core.xml', 'dc:creator')).toEqual(['A']);
    expect(values('word/styles.xml', 'w:lang')).toContain('en-GB');
  });
});
