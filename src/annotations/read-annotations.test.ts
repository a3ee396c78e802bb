import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWebAnnotation } from './check-web-annotation.ts';
import { limits } from './limits.ts';
import { arbitraryNotes, known, note, noteSet, passage, site } from './note-fixtures.ts';
import type { Note } from './note.ts';
import { readAnnotations } from './read-annotations.ts';
import { describeRefusal } from './refusal.ts';
import { toWebAnnotations } from './to-web-annotations.ts';

const sample = (name: string): string => readFileSync(new URL(`../../tests/fixtures/annotations/${name}`, import.meta.url), 'utf8');
const written = (notes: readonly Note[], set = noteSet): string => JSON.stringify(toWebAnnotations(set, notes, { site }));
const root = (): Record<string, any> => JSON.parse(written([note])) as Record<string, any>;
/** Reads the one-note collection after a change of its annotation. */
function readChanged(change: (annotation: any, collection: any) => void) {
  const collection = root();
  change(collection['first'].items[0], collection);
  return readAnnotations(JSON.stringify(collection), known);
}

describe('an export', () => {
  it('meets every MUST and is read back equal, whatever the texts', () => {
    fc.assert(
      fc.property(arbitraryNotes, (notes) => {
        const collection = toWebAnnotations(noteSet, notes, { site });
        expect(checkWebAnnotation(collection)).toEqual([]);
        const read = readAnnotations(JSON.stringify(collection), known);
        expect(read).toEqual({ set: noteSet, notes, refused: [], quarantined: [] });
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('says each thing where section 8 of the Recommendation’s readers look for it', () => {
    expect(JSON.parse(written([note]))).toEqual({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { massimario: 'https://massimario.example/ns/notes#' }],
      id: noteSet.id,
      type: 'AnnotationCollection',
      label: 'Lezione sul nulla osta',
      creator: { type: 'Person', name: 'Studio legale Esempio' },
      created: noteSet.created,
      modified: noteSet.modified,
      generator: { id: 'https://massimario.example/', type: 'Software', name: 'Massimario' },
      total: 1,
      first: {
        id: `${noteSet.id}#page-1`,
        type: 'AnnotationPage',
        partOf: noteSet.id,
        startIndex: 0,
        items: [
          {
            id: note.id,
            type: 'Annotation',
            canonical: note.id,
            created: note.created,
            modified: note.modified,
            motivation: 'commenting',
            stylesheet: { type: 'CssStylesheet', value: '.annot-rule { text-decoration: underline double }' },
            body: [
              { type: 'TextualBody', value: note.text, format: 'text/plain', language: 'it', purpose: 'commenting' },
              { type: 'SpecificResource', source: 'https://massimario.example/ns/notes#rule', purpose: 'classifying' },
              { type: 'SpecificResource', source: 'https://massimario.example/it/issues/competent-mission/', purpose: 'classifying' },
              { type: 'TextualBody', value: 'ricorso', purpose: 'tagging' },
              { type: 'TextualBody', value: 'termine', purpose: 'tagging' },
            ],
            target: {
              type: 'SpecificResource',
              source: 'https://massimario.example/it/decisions/it-cass-2021-20127/',
              styleClass: 'annot-rule',
              selector: [
                {
                  type: 'FragmentSelector',
                  conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
                  value: 'p2',
                  refinedBy: { type: 'TextQuoteSelector', exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix },
                  'massimario:blockHash': passage.blockHash,
                  'massimario:inBlockStart': 21,
                },
                { type: 'TextQuoteSelector', exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix, 'massimario:equals': 1 },
                { type: 'TextPositionSelector', start: 412, end: 436 },
              ],
              state: { type: 'TimeState', sourceDate: '2026-11-21T00:00:00Z', 'massimario:pageHash': passage.pageHash },
            },
          },
        ],
      },
      last: `${noteSet.id}#page-1`,
    });
  });

  it('counts positions in code points: 😀 and 𐤀 are one each', () => {
    const page = '😀 La parola 𐤀𐤁 è fenicia, e 𝔞 è gotica.';
    const exact = '𐤁 è fenicia, e 𝔞';
    const start = page.indexOf(exact);
    const selectors = { ...passage, exact, position: { start, end: start + exact.length }, inBlock: { start, end: start + exact.length }, astralBefore: 2 };
    const collection = toWebAnnotations(noteSet, [{ ...note, selectors }], { site }) as any;
    const { start: from, end: to } = collection.first.items[0].target.selector[2];
    expect([...page].slice(from, to).join('')).toBe(exact);
    expect(readAnnotations(JSON.stringify(collection), known).notes[0]?.selectors).toEqual(selectors);
  });

  it('of no notes is nothing', () => {
    expect(toWebAnnotations(noteSet, [], { site })).toBeNull();
  });

  it('tells a highlight, a note and a question apart', () => {
    const motivations = [{ text: '' }, {}, { purpose: 'question' as const }, { text: '', purpose: 'question' as const }].map((change) => (toWebAnnotations(noteSet, [{ ...note, ...change }], { site }) as any).first.items[0].motivation);
    expect(motivations).toEqual(['highlighting', 'commenting', 'questioning', 'highlighting']);
  });

  it('carries the licence and the organisation of those who give notes away', () => {
    const collection = toWebAnnotations(noteSet, [note], { site, rights: 'https://creativecommons.org/licenses/by/4.0/', creatorType: 'Organization' });
    expect(collection).toMatchObject({ rights: 'https://creativecommons.org/licenses/by/4.0/', creator: { type: 'Organization' } });
    expect(checkWebAnnotation(collection)).toEqual([]);
  });
});

describe('what is not ours in an annotation', () => {
  const strange = (annotation: any): void => {
    annotation['schema:comment'] = { nested: ['a', 1, null] };
    annotation.canonical = 'https://other.example/1';
    annotation.motivation = 'bookmarking';
    annotation.creator = { type: 'Person', name: 'Somebody else' };
    annotation.body[0]['color'] = 'yellow';
    annotation.body.push({ id: 'https://video.example/1', type: 'Video' });
    annotation.target.scope = 'https://other.example/scope';
    annotation.target.selector.push({ type: 'CssSelector', value: '#p2' });
    annotation.target = [annotation.target, 'https://other.example/page'];
  };

  it('comes out of the next export where it stood', () => {
    const read = readChanged(strange);
    const again = toWebAnnotations(noteSet, read.notes, { site }) as any;
    const expected = root()['first'].items[0];
    strange(expected);
    expect(again.first.items[0]).toEqual(expected);
    expect(checkWebAnnotation(again)).toEqual([]);
    expect(readAnnotations(JSON.stringify(again), known).notes).toEqual(read.notes);
  });

  it.each<[string, (annotation: any) => void]>([
    ['a body that breaks the Recommendation', (annotation) => annotation.body.push({ type: 'TextualBody' })],
    ['a selector without its value', (annotation) => annotation.target.selector.push({ type: 'CssSelector' })],
    ['a second target that is none', (annotation) => (annotation.target = [annotation.target, 7])],
    ['a creator of two IRIs', (annotation) => (annotation.creator = { id: ['urn:a:1', 'urn:a:2'] })],
  ])('is written as a text of ours where it would break the export: %s', (_, change) => {
    const read = readChanged(change);
    const again = toWebAnnotations(noteSet, read.notes, { site }) as any;
    expect(checkWebAnnotation(again)).toEqual([]);
    expect(again.first.items[0]['massimario:foreign']).toBe(read.notes[0]?.foreign);
    expect(readAnnotations(JSON.stringify(again), known).notes).toEqual(read.notes);
  });

  it('never replaces what we write', () => {
    const foreign = JSON.stringify({ annotation: { id: 'urn:a:1', target: 'https://evil.example/', body: [] }, target: { source: 'https://evil.example/', selector: [] }, body: { value: 'other words', type: 'Image' } });
    const item = (toWebAnnotations(noteSet, [{ ...note, foreign }], { site }) as any).first.items[0];
    const read = readAnnotations(JSON.stringify({ '@context': 'x', ...item }), known);
    expect(read.notes[0]).toMatchObject({ id: note.id, text: note.text, selectors: note.selectors });
  });

  it('is left out, and said to be, where it is too much to keep', () => {
    const read = readChanged((annotation) => (annotation['schema:text'] = 'x'.repeat(limits.foreign)));
    expect(read.notes).toEqual([note]);
    expect(read.refused).toEqual([{ place: 'first.items[0]', why: 'foreign-too-long' }]);
  });

  it('is never a style or a context', () => {
    const read = readChanged((annotation) => {
      annotation['@context'] = 'https://evil.example/context';
      annotation.stylesheet = 'https://evil.example/style.css';
      annotation.target.styleClass = 'x"><script>';
    });
    expect(read.notes).toEqual([note]);
    expect(written(read.notes)).not.toContain('evil');
  });
});

describe('a file of another tool', () => {
  it('of Hypothesis is read: quote, text, tags; its own range and its account data are not taken for ours', () => {
    const { set, notes, refused, quarantined } = readAnnotations(sample('hypothesis-export.json'), known);
    expect(set).toMatchObject({ id: 'https://hypothes.is/users/trainer', author: 'trainer', created: '2026-10-02T10:00:00.000Z' });
    expect(notes.map(({ id, decision, language, text, tags, purpose }) => ({ id, decision, language, text, tags, purpose }))).toEqual([
      { id: 'https://hypothes.is/a/Zk3x0aBcEe-9QmNf1', decision: 'it-cass-2021-20127', language: 'it', text: 'Da **citare** nel ricorso', tags: ['nulla osta'], purpose: 'fact' },
    ]);
    expect(notes[0]?.selectors).toMatchObject({ anchor: '', exact: 'il nulla osta non decade', prefix: 'afferma che ', position: { start: 412, end: 436 }, pageHash: '', blockHash: '' });
    expect(notes[0]?.modified).toBe('2026-10-01T12:35:00.654Z');
    expect(refused).toEqual([]);
    expect(quarantined.map(({ place, why, source }) => [place, why, source])).toEqual([
      ['annotations[1]', 'no-quote', 'https://massimario.example/en/decisions/eu-cgue-c-550-16/'],
      ['annotations[2]', 'unknown-text', 'https://elsewhere.example/page'],
    ]);
    const again = toWebAnnotations(set ?? noteSet, notes, { site });
    expect(checkWebAnnotation(again)).toEqual([]);
    expect(readAnnotations(JSON.stringify(again), known).notes).toEqual(notes);
  });

  it('that gives no positions is handed on without any', () => {
    const bare = { ...note, selectors: { ...passage, position: { start: 0, end: passage.exact.length }, inBlock: { start: 0, end: passage.exact.length }, blockHash: '', pageHash: '', edition: '' } };
    const file = JSON.stringify(toWebAnnotations(noteSet, [bare], { site }));
    expect(file).not.toMatch(/TextPositionSelector|inBlockStart|pageHash|TimeState/);
    expect(readAnnotations(file, known).notes).toEqual([bare]);
  });

  it('of Readium is read, keyword as a tag, colours kept for it', () => {
    const { set, notes, refused, quarantined } = readAnnotations(sample('readium-set.ann'), known);
    expect(set).toMatchObject({ id: 'urn:uuid:0c1e7f2a-2a53-4d0e-9b0c-5b6f4c1a7d20', title: 'Annotazioni, lezione 1', created: '2026-09-01T10:00:00Z' });
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({ text: 'Ottimo passo', tags: ['docente'], textLanguage: 'it', selectors: { anchor: 'p2', exact: 'il nulla osta non decade' } });
    expect(JSON.parse(notes[0]?.foreign ?? '')).toMatchObject({ body: { color: 'blue', highlight: 'underline' }, target: { meta: { page: 'XI' } } });
    expect(notes[1]).toMatchObject({ text: '', tags: [] });
    expect([refused, quarantined]).toEqual([[{ place: 'items[2]', why: 'no-id' }], []]);
    const again = toWebAnnotations(set ?? noteSet, notes, { site });
    expect(checkWebAnnotation(again)).toEqual([]);
    expect(readAnnotations(JSON.stringify(again), known).notes).toEqual(notes);
  });

  it('may be a single annotation, a page, a list, or have a bodyValue', () => {
    const item = root()['first'].items[0];
    const page = root()['first'];
    for (const file of [item, page, [item]]) expect(readAnnotations(JSON.stringify(file), known).notes.map(({ text }) => text)).toEqual([note.text]);
    const { body: _, ...bare } = item;
    expect(readAnnotations(JSON.stringify({ ...bare, bodyValue: 'Parole' }), known).notes[0]?.text).toBe('Parole');
  });

  it('puts a position that only code points give where the quote may confirm it, and vouches for nothing', () => {
    const read = readChanged((annotation) => (annotation.target.selector = [{ type: 'TextQuoteSelector', exact: '😀😀' }, { type: 'TextPositionSelector', start: 7, end: 9 }]));
    expect(read.notes[0]?.selectors).toMatchObject({ position: { start: 7, end: 11 }, prefix: '', blockHash: '', equals: 1 });
  });

  it('brings dates of other zones and precisions to UTC', () => {
    const read = readChanged((annotation) => {
      annotation.created = '2026-11-21T23:42:20+01:00';
      annotation.modified = '2026-11-21T22:42:20.123456+00:00';
    });
    expect(read.notes[0]).toMatchObject({ created: '2026-11-21T22:42:20Z', modified: '2026-11-21T22:42:20.123Z' });
    expect(readChanged((annotation) => (annotation.created = 'yesterday')).notes[0]?.created).toBe(noteSet.created);
  });
});

describe('readAnnotations refuses', () => {
  it.each<[string, (annotation: any, collection: any) => void, string]>([
    ['an id that is no IRI', (annotation) => (annotation.id = 'note 1'), 'no-id'],
    ['an id that runs code', (annotation) => (annotation.id = 'javascript:alert(1)'), 'no-id'],
    ['an annotation without a target', (annotation) => delete annotation.target, 'no-target'],
    ['another kind of thing', (annotation) => (annotation.type = 'Person'), 'not-an-annotation'],
    ['a quote beyond its limit', (annotation) => (annotation.target.selector[1].exact = 'x'.repeat(limits.quote + 1)), 'quote-too-long'],
    ['a note beyond its limit', (annotation) => (annotation.body[0].value = 'x'.repeat(limits.note + 1)), 'note-too-long'],
    ['a tag beyond its limit', (annotation) => (annotation.body[4].value = 'x'.repeat(limits.tag + 1)), 'tag-too-long'],
    ['more tags than its limit', (annotation) => annotation.body.push(...Array.from({ length: limits.tags }, (_, n) => ({ type: 'TextualBody', value: `t${n}`, purpose: 'tagging' }))), 'too-many-tags'],
    ['a foreign text too long to keep', (annotation) => { annotation.target.source = 'https://elsewhere.example/'; annotation['schema:text'] = 'x'.repeat(limits.quarantined); }, 'quarantine-too-long'],
  ])('%s, and names it', (_, change, why) => {
    const read = readChanged(change);
    expect(read.notes).toEqual([]);
    expect(read.refused).toEqual([{ place: 'first.items[0]', why }]);
    for (const language of ['it', 'en'] as const) expect(describeRefusal(read.refused[0]!, language)).toMatch(/\.$/);
  });

  it('the second of two equal ids', () => {
    const read = readChanged((annotation, collection) => collection.first.items.push({ ...annotation, body: [] }));
    expect(read.notes).toEqual([note]);
    expect(read.refused).toEqual([{ place: 'first.items[1]', why: 'same-id-twice' }]);
  });

  it('what comes after the limit, in one line', () => {
    const item = root()['first'].items[0];
    const items = Array.from({ length: limits.annotations + 3 }, (_, n) => ({ id: `https://a.example/${n}`, type: 'Annotation', target: item.target.source + '#p2', body: 'urn:a:b' }));
    const { notes, quarantined, refused } = readAnnotations(JSON.stringify({ type: 'AnnotationSet', items }), known);
    expect(notes.length + quarantined.length).toBe(limits.annotations);
    expect(refused).toEqual([{ place: `items[${limits.annotations}]`, why: 'too-many' }]);
  });

  it('to fetch pages that are not in the file', () => {
    expect(readAnnotations(JSON.stringify({ type: 'AnnotationCollection', total: 3, first: 'https://evil.example/page' }), known).refused).toEqual([{ place: 'first', why: 'pages-elsewhere' }]);
    expect(readChanged((_, collection) => (collection.first.next = 'https://evil.example/page')).refused).toEqual([{ place: 'first.next', why: 'pages-elsewhere' }]);
  });

  it.each<[what: string, why: string, text: () => string]>([
    ['an empty file', 'not-json', () => ''],
    ['a zip', 'not-json', () => 'PK\u0003\u0004'],
    ['half a file', 'not-json', () => '{"type":"AnnotationSet","items":['],
    ['an object of nothing', 'no-annotations', () => '{}'],
    ['a number', 'no-annotations', () => '7'],
    ['a million brackets', 'too-deep', () => '['.repeat(1_000_000)],
    ['forty levels', 'too-deep', () => `{"type":"AnnotationSet","items":${'['.repeat(40)}${']'.repeat(40)}}`],
    ['more than 5 MB', 'too-large', () => ' '.repeat(limits.file + 1)],
  ])('%s as a whole: %s', (_, why, make) => {
    const text = make();
    const started = performance.now();
    expect(readAnnotations(text, known)).toEqual({ set: null, notes: [], refused: [{ place: '', why }], quarantined: [] });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('quarantine', () => {
  it.each(['https://elsewhere.example/it/decisions/it-cass-2021-20127/', 'https://massimario.example.evil.example/it/decisions/it-cass-2021-20127/', 'https://massimario.example/it/decisions/it-cass-1999-1/', 'https://massimario.example/fr/decisions/it-cass-2021-20127/', 'https://massimario.example/it/decisions/../decisions/it-cass-2021-20127/', 'javascript:alert(1)', '//massimario.example/it/decisions/it-cass-2021-20127/'])(
    'holds what is on %s, whole',
    (source) => {
      const read = readChanged((annotation) => (annotation.target.source = source));
      expect(read.notes).toEqual([]);
      expect(read.quarantined).toEqual([{ place: 'first.items[0]', source, why: 'unknown-text', json: expect.any(String) }]);
      expect(JSON.parse(read.quarantined[0]?.json ?? '')).toMatchObject({ id: note.id, target: { source } });
    },
  );

  it('lets go what the library has come to know', () => {
    const waiting = readChanged((annotation) => (annotation.target.source = 'https://massimario.example/en/decisions/it-cass-2099-1/'));
    const read = readAnnotations(waiting.quarantined[0]?.json ?? '', { ...known, decisions: new Set(['it-cass-2099-1']) });
    expect(read.notes).toEqual([{ ...note, decision: 'it-cass-2099-1', language: 'en', set: known.newId() }].map((expected) => ({ ...expected, created: note.created })));
  });
});

describe('hostile JSON', () => {
  /** A file with one value or one stretch of characters replaced. */
  const mutated = fc
    .record({ notes: arbitraryNotes, at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(40), insert: fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('"__proto__":{"polluted":1},', '{"constructor":{"prototype":{"polluted":1}}}', '[[[[', 'null', '-1e999', '"\\ud800"')) })
    .map(({ notes, at, remove, insert }) => {
      const text = written(notes);
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + insert + text.slice(start + remove);
    });
  const shapes = ['AnnotationCollection', 'AnnotationPage', 'AnnotationSet', 'Annotation'];
  const names = ['@context', 'id', 'type', 'items', 'first', 'annotations', 'target', 'source', 'selector', 'body', 'value', 'refinedBy', 'exact', 'start', 'end', 'state', 'creator', 'label', 'via', 'canonical', 'tags', 'uri', '__proto__', 'constructor', 'toString', 'massimario:foreign', 'massimario:earlier'];
  const values = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 5 }, fc.constantFrom(...shapes, note.id, `${site}/it/decisions/it-cass-2021-20127/#p2`, 'TextQuoteSelector', 'SpecificResource', 'tagging', '{"annotation":{"id":7}}', null, true, -1, 1e300), fc.string(), tie('object'), fc.array(tie('any'), { maxLength: 4 })),
    object: fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.string() }), tie('any'), { maxKeys: 8, noNullPrototype: true }),
  }));
  /** A file that stays JSON, with one value of it, at any depth, another. */
  const swapped = fc.record({ notes: arbitraryNotes, at: fc.nat(120), value: values.any }).map(({ notes, at, value }) => {
    let seen = 0;
    return JSON.stringify(JSON.parse(written(notes), (_, before: unknown) => (seen++ === at ? value : before)));
  });
  const built = fc.tuple(fc.constantFrom(...shapes), values.object, fc.array(values.object, { maxLength: 4 })).map(([type, object, items]) => JSON.stringify({ ...(object as object), type, items, first: { items } }));

  it('never throws, never pollutes, always answers, and what it lets through can be exported', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const started = performance.now();
    let readable = 0;
    fc.assert(
      fc.property(fc.oneof(mutated, swapped, built, values.any.map((value) => JSON.stringify(value) ?? ''), fc.json(), fc.string()), (text) => {
        const read = readAnnotations(text, known);
        expect(read.set !== null || read.refused.length === 1).toBe(true);
        for (const one of read.notes) expect(known.decisions.has(one.decision) && one.selectors.exact !== '' && Object.getPrototypeOf(one) === Object.prototype).toBe(true);
        if (read.set === null || read.notes.length === 0) return;
        readable++;
        const again = toWebAnnotations(read.set, read.notes, { site });
        expect(checkWebAnnotation(again)).toEqual([]);
        expect(readAnnotations(JSON.stringify(again), known).notes).toEqual(read.notes);
      }),
      { numRuns: 4000 },
    );
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(readable).toBeGreaterThan(200); // else the files are so broken that they prove nothing
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 90_000);

  it.each<[string, (annotation: any) => void]>([
    ['refinements', (annotation) => (annotation.target.selector[0].refinedBy = Array<number>(1_000_000).fill(0))],
    ['selectors', (annotation) => annotation.target.selector.push(...Array.from({ length: 60_000 }, () => ({ type: 'x', refinedBy: [0, [0]] })))],
    ['bodies', (annotation) => (annotation.body = Array<number>(1_000_000).fill(0))],
    ['targets', (annotation) => (annotation.target = [annotation.target, ...Array<string>(100_000).fill(`${site}/it/decisions/x/?`)])],
    ['earlier selectors', (annotation) => (annotation['massimario:earlier'] = Array<number>(1_000_000).fill(0))],
    ['dates', (annotation) => (annotation.created = Array<string>(100_000).fill('2026-11-21T22:42:20Z'))],
    ['contexts', (annotation) => (annotation['@context'] = Array<string>(100_000).fill('https://evil.example/'))],
    ['members', (annotation) => Array.from({ length: 100_000 }, (_, n) => (annotation[`m${n}`] = n))],
  ])('of a list of very many %s is read in a moment', (_, change) => {
    const collection = root();
    change(collection['first'].items[0]);
    const text = JSON.stringify(collection);
    expect(text.length).toBeLessThan(limits.file);
    const started = performance.now();
    const read = readAnnotations(text, known);
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(read.notes).toHaveLength(1);
  });

  it('keeps a member called __proto__ as data', () => {
    const text = written([note]).replace('"motivation"', '"__proto__":{"polluted":true},"motivation"');
    const read = readAnnotations(text, known);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(read.notes[0]?.foreign).toBe('{"annotation":{"__proto__":{"polluted":true}}}');
    expect(written(read.notes)).toContain('"__proto__":{"polluted":true}');
  });

  it('takes a full file of 5,000 notes in a moment', () => {
    const notes = Array.from({ length: limits.annotations }, (_, n): Note => ({ ...note, issues: [], tags: [], text: '', id: `https://a.example/${n}`, selectors: { ...passage, prefix: '', suffix: '' } }));
    const slim = toWebAnnotations(noteSet, notes, { site }) as any;
    for (const item of slim.first.items) delete item.stylesheet;
    const text = JSON.stringify(slim);
    expect(text.length).toBeLessThan(limits.file);
    const started = performance.now();
    expect(readAnnotations(text, known).notes).toHaveLength(limits.annotations);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
