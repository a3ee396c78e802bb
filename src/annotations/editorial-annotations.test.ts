import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import type { EditorialNote } from '../cases/editorial-note.ts';
import { checkWebAnnotation } from './check-web-annotation.ts';
import { toEditorialAnnotations } from './editorial-annotations.ts';
import { readAnnotations } from './read-annotations.ts';

const site = 'https://massimario.example';
const id = 'it-trib-roma-rg-2024-20990';
const decision = readLibrary().byId.get(id);
if (!decision) throw new Error(`The content has no ${id}.`);

const note = (changes: Partial<EditorialNote>): EditorialNote => ({
  id: 'n1', number: 1, kind: 'practice', on: 'p3', quote: null, signed: 'massimario', date: '2026-11-20', reviewed: null, rests: [id, 'tui-29'],
  text: { it: 'Vedi l’[art. 29](../../provisions/tui-29/).\n\nAltro.', en: 'See [Article 29](../../provisions/tui-29/).\n\nMore.' }, ...changes,
});
const write = (...notes: EditorialNote[]) => toEditorialAnnotations({ decision, notes, language: 'en', citation: 'Tribunal of Rome', site, isDecision: (key) => key === id });
const itemsOf = (collection: ReturnType<typeof write>) => (collection?.['first'] as { items: Record<string, unknown>[] }).items;

describe('the notes on a decision as Web Annotations', () => {
  it('are nothing where there are none: a collection of none has no page', () => {
    expect(write()).toBeNull();
  });

  it('point to a whole block by its anchor alone, and to a quote in it and around it', () => {
    const [whole, quoted] = itemsOf(write(note({}), note({ id: 'n2', quote: { it: 'è accolto', en: 'is upheld' } })));
    const block = { type: 'FragmentSelector', value: 'p3', conformsTo: 'http://tools.ietf.org/rfc/rfc3236' };
    const quote = { type: 'TextQuoteSelector', exact: 'is upheld', prefix: 'The appeal against the refusal ', suffix: ' and the issue of the family reunification visa is granted.' };
    const source = `${site}/en/decisions/${id}/`;
    expect(whole?.['target']).toEqual({ type: 'SpecificResource', source, selector: block });
    expect(quoted?.['target']).toEqual({ type: 'SpecificResource', source, selector: [{ ...block, refinedBy: quote }, quote] });
  });

  it('say their words without marks, their kind, and what they rest on', () => {
    expect(itemsOf(write(note({})))[0]?.['body']).toEqual([
      { type: 'TextualBody', value: 'See Article 29.\n\nMore.', format: 'text/plain', language: 'en', purpose: 'commenting' },
      { type: 'TextualBody', value: 'practice', format: 'text/plain', language: 'en', purpose: 'tagging' },
      { type: 'SpecificResource', source: `${site}/en/decisions/${id}/`, purpose: 'linking' },
      { type: 'SpecificResource', source: `${site}/en/provisions/tui-29/`, purpose: 'linking' },
    ]);
  });

  it('say that nobody has reviewed them, or who did and when', () => {
    const [not, reviewed] = itemsOf(write(note({}), note({ id: 'n2', reviewed: { by: 'massimario', on: '2026-11-21' } })));
    expect(not?.['massimario:reviewed']).toBe(false);
    expect(reviewed?.['massimario:reviewed']).toEqual({ 'massimario:by': { id: `${site}/en/about/`, type: 'Organization', name: 'Massimario editors' }, 'massimario:on': '2026-11-21' });
  });

  it('meet the MUSTs of the model, and are dated by the newest', () => {
    const collection = write(note({}), note({ id: 'n2', date: '2026-11-21', reviewed: { by: 'massimario', on: '2026-11-21' } }));
    expect(checkWebAnnotation(collection)).toEqual([]);
    expect(collection).toMatchObject({ total: 2, modified: '2026-11-21T00:00:00Z' });
  });

  it('can be opened as a pack by our own reader', () => {
    const text = JSON.stringify(write(note({}), note({ id: 'n2', quote: { it: 'è accolto', en: 'is upheld' } })));
    const read = readAnnotations(text, { sites: [site], decisions: new Set([id]), issues: new Set(), now: '2026-11-21T12:00:00Z', newId: () => 'urn:uuid:00000000-0000-4000-8000-000000000000' });
    expect(read.refused).toEqual([]);
    expect(read.notes.map(({ decision: on, selectors, text: words }) => [on, selectors.anchor, selectors.exact, words])).toContainEqual([id, 'p3', 'is upheld', 'See Article 29.\n\nMore.']);
  });
});
