import { describe, expect, it } from 'vitest';
import { annotationContext, checkWebAnnotation } from './check-web-annotation.ts';

const annotation = {
  id: 'urn:uuid:3f2b6f0e-8b0d-4c57-9f7e-0a4f6d2f6a11',
  type: 'Annotation',
  created: '2026-11-21T22:42:20Z',
  canonical: 'urn:uuid:3f2b6f0e-8b0d-4c57-9f7e-0a4f6d2f6a11',
  body: [{ type: 'TextualBody', value: 'una nota', format: 'text/plain' }],
  target: {
    type: 'SpecificResource',
    source: 'https://massimario.example/it/decisions/it-cass-2021-20127/',
    selector: [
      { type: 'FragmentSelector', value: 'p2', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', refinedBy: { type: 'TextQuoteSelector', exact: 'nulla osta', prefix: 'il ', suffix: ' scaduto' } },
      { type: 'TextPositionSelector', start: 10, end: 20 },
    ],
    state: { type: 'TimeState', sourceDate: '2026-11-21T00:00:00Z' },
  },
};
const collection = {
  '@context': annotationContext,
  id: 'https://massimario.example/set',
  type: 'AnnotationCollection',
  label: 'Note',
  total: 1,
  first: { id: 'https://massimario.example/set#page-1', type: 'AnnotationPage', startIndex: 0, items: [annotation] },
};

/** The sections that speak against a copy of the collection changed at one place. */
function sectionsAgainst(path: string, value: unknown): string[] {
  const copy = structuredClone(collection) as unknown;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((at, name) => (at as Record<string, unknown>)[name], copy) as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return [...new Set(checkWebAnnotation(copy).map(({ section }) => section))];
}

const item = 'first.items.0';
const target = `${item}.target`;

describe('checkWebAnnotation', () => {
  it('finds nothing against a collection that meets every MUST', () => {
    expect(checkWebAnnotation(collection)).toEqual([]);
  });

  it.each<[what: string, path: string, value: unknown, section: string]>([
    ['a collection without the context', '@context', 'https://schema.org', '5.1'],
    ['a single context in a list', '@context', [annotationContext], '5.1'],
    ['a collection without an IRI', 'id', 'my notes', '5.1'],
    ['a label that is no string', 'label', { it: 'Note' }, '5.1'],
    ['a total below zero', 'total', -1, '5.1'],
    ['a collection without its first page', 'first', undefined, '5.1'],
    ['two first pages', 'first', ['https://a.example/1', 'https://a.example/2'], '5.1'],
    ['a page without an IRI', 'first.id', undefined, '5.2'],
    ['a page of another type', 'first.type', 'Page', '5.2'],
    ['a page without items', 'first.items', [], '5.2'],
    ['items that are no array', 'first.items', annotation, '5.2'],
    ['a startIndex that is no number', 'first.startIndex', '0', '5.2'],
    ['a page that is not the last and names no other', 'total', 2, '5.2'],
    ['an annotation without an IRI', `${item}.id`, 'note 1', '3.1'],
    ['an annotation with two IRIs', `${item}.id`, ['urn:a:1', 'urn:a:2'], '3.1'],
    ['an annotation of another type', `${item}.type`, 'Note', '3.1'],
    ['an annotation without a target', `${item}.target`, undefined, '3.1'],
    ['an empty list of targets', `${item}.target`, [], '3.1'],
    ['a target that is no IRI', `${item}.target`, 'page 3', '3.2.1'],
    ['a target without an IRI', `${item}.target`, { type: 'Image' }, '3.2.1'],
    ['a direction that is none', `${item}.body.0.textDirection`, 'down', '3.2.1'],
    ['a textual body without a value', `${item}.body.0.value`, undefined, '3.2.4'],
    ['a textual body with two values', `${item}.body.0.value`, ['a', 'b'], '3.2.4'],
    ['a bodyValue beside a body', `${item}.bodyValue`, 'words', '3.2.5'],
    ['a bodyValue that is no string', `${item}.bodyValue`, 7, '3.2.5'],
    ['a choice of two types', `${item}.body.0`, { type: ['Choice', 'List'], items: ['urn:a:1'] }, '3.2.7'],
    ['a date without its zone', `${item}.created`, '2026-11-21T22:42:20', '3.3.1'],
    ['a date in another zone', `${item}.modified`, '2026-11-21T22:42:20+01:00', '3.3.1'],
    ['a day that no calendar has', `${item}.created`, '2026-02-30T00:00:00Z', '3.3.1'],
    ['two dates of creation', `${item}.created`, ['2026-11-21T22:42:20Z', '2026-11-21T22:42:20Z'], '3.3.1'],
    ['an agent of two IRIs', `${item}.creator`, { id: ['urn:a:1', 'urn:a:2'], name: 'A' }, '3.3.2'],
    ['rights in words', `${item}.rights`, 'all mine', '3.3.6'],
    ['two canonical IRIs', `${item}.canonical`, ['urn:a:1', 'urn:a:2'], '3.3.7'],
    ['a via that is no IRI', `${item}.via`, 'a friend', '3.3.7'],
    ['a specific resource without a source', `${target}.source`, undefined, '4'],
    ['a specific resource of two sources', `${target}.source`, ['https://a.example/1', 'https://a.example/2'], '4'],
    ['a fragment without a value', `${target}.selector.0.value`, undefined, '4.2.1'],
    ['a fragment of two specifications', `${target}.selector.0.conformsTo`, ['urn:a:1', 'urn:a:2'], '4.2.1'],
    ['a CSS selector without a value', `${target}.selector`, { type: 'CssSelector' }, '4.2.2'],
    ['an XPath selector without a value', `${target}.selector`, { type: 'XPathSelector' }, '4.2.3'],
    ['a quote of two wordings', `${target}.selector.0.refinedBy.exact`, ['a', 'b'], '4.2.4'],
    ['a quote of two prefixes', `${target}.selector.0.refinedBy.prefix`, ['a', 'b'], '4.2.4'],
    ['a quote of two types', `${target}.selector.0.refinedBy.type`, ['TextQuoteSelector', 'Selector'], '4.2.4'],
    ['a position before the beginning', `${target}.selector.1.start`, -1, '4.2.5'],
    ['a position between two characters', `${target}.selector.1.end`, 10.5, '4.2.5'],
    ['a data position without an end', `${target}.selector`, { type: 'DataPositionSelector', start: 0 }, '4.2.6'],
    ['a range without an end', `${target}.selector`, { type: 'RangeSelector', startSelector: { type: 'CssSelector', value: '#p1' } }, '4.2.8'],
    ['a state in local time', `${target}.state.sourceDate`, '2026-11-21', '4.3.1'],
    ['a period without its end', `${target}.state`, { type: 'TimeState', sourceDateStart: '2026-11-21T00:00:00Z' }, '4.3.1'],
    ['a request state without a value', `${target}.state`, { type: 'HttpRequestState' }, '4.3.2'],
    ['two stylesheets', `${item}.stylesheet`, ['https://a.example/1.css', 'https://a.example/2.css'], '4.4'],
    ['a stylesheet of another type', `${item}.stylesheet`, { type: 'Css', value: '' }, '4.4'],
  ])('names the section against %s', (_, path, value, section) => {
    expect(sectionsAgainst(path, value)).toEqual([section]);
  });

  it('asks an annotation alone, and a page alone, for a context of its own', () => {
    expect(checkWebAnnotation(annotation)).toEqual([expect.objectContaining({ section: '3.1', path: '' })]);
    expect(checkWebAnnotation({ '@context': annotationContext, ...annotation })).toEqual([]);
    expect(checkWebAnnotation(collection.first)).toEqual([expect.objectContaining({ section: '5.2' })]);
  });

  it('says where the fault stands', () => {
    const copy = structuredClone(collection);
    copy.first.items[0]!.target.selector[1]!.start = -1;
    expect(checkWebAnnotation(copy).map(({ path }) => path)).toEqual(['first.items[0].target.selector.start']);
  });

  it('reads no member of a type that is no text, whatever it claims to do', () => {
    const copy: Record<string, unknown> = structuredClone(annotation);
    copy['target'] = { type: 'SpecificResource', source: 'https://massimario.example/', selector: { type: [{ toString: 'AnnotationCollection' }, 'TextQuoteSelector'] } };
    expect(checkWebAnnotation({ '@context': annotationContext, ...copy }).map(({ path }) => path)).toContain('target.selector.exact');
  });

  it.each([null, 7, 'text', [], [annotation], {}, { type: '__proto__' }, { type: 'AnnotationCollection', first: {} }])('never throws: %j', (value) => {
    expect(checkWebAnnotation(value).length).toBeGreaterThan(0);
  });
});
