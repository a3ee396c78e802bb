import { describe, expect, it } from 'vitest';
import { ContentFixture } from '../../tests/fixtures/content-fixture.ts';
import { checkWebAnnotation } from '../annotations/check-web-annotation.ts';
import { buildPageText, type PageText } from '../annotations/page-text.ts';
import { readAnnotations } from '../annotations/read-annotations.ts';
import { resolvePassage } from '../annotations/resolve-passage.ts';
import { packRecordSchema, type Pack } from './pack-record.ts';
import { packId, packPath, toPackFile, toPackNotes, type PackTexts } from './to-notes.ts';

const pack: Pack = { slug: 'clearance-notes', ...packRecordSchema.parse(new ContentFixture().packs['clearance-notes']) };
const site = 'https://massimario.example';
const repeated = 'Secondo il Tribunale la posta certificata ha interrotto i sei mesi.';
const pages: Record<string, PageText> = {
  'it-trib-roma-rg-2024-20990': buildPageText([{ anchor: 'p1', text: 'Il visto era negato.' }, { anchor: 'h1', text: 'La PEC interrompe il decorso dei sei mesi.' }]),
  'it-cass-2021-20127': buildPageText([{ anchor: 'p1', text: repeated }, { anchor: 'p2', text: repeated }]),
};
const texts = (change: Partial<PackTexts> = {}): PackTexts => ({ site, language: 'it', edition: '2026-11-21', pageOf: (decision) => pages[decision] ?? buildPageText([]), ...change });
const readBack = (file: unknown) => readAnnotations(JSON.stringify(file), { sites: [site], decisions: new Set(Object.keys(pages)), issues: new Set(['expired-nulla-osta']), now: '2026-12-01T00:00:00Z', newId: () => 'urn:uuid:00000000-0000-4000-8000-000000000000' });

describe('the notes of a pack', () => {
  it('stand on the words of their own paragraph, though the same stand elsewhere too', () => {
    const { notes } = toPackNotes(pack, texts());
    const places = notes.map(({ decision, selectors }) => {
      const { status, span } = resolvePassage(pages[decision] as PageText, selectors);
      return [status, span && pages[decision]?.text.slice(span.start, span.end), span?.start];
    });
    expect(places).toEqual([['exact', 'interrompe il decorso dei sei mesi', 28], ['exact', 'la posta certificata', repeated.length + 1 + 21]]);
  });

  it('have the address of the pack and their number as id, whatever else changes', () => {
    const ids = (given: Pack): string[] => toPackNotes(given, texts()).notes.map(({ id }) => id);
    expect(ids(pack)).toEqual([`${site}/packs/clearance-notes-it.jsonld#n1`, `${site}/packs/clearance-notes-it.jsonld#n2`]);
    expect(ids({ ...pack, changed: '2026-12-01', notes: [...pack.notes].reverse() })).toEqual(ids(pack).reverse());
  });

  it('are as new as the last change of the pack or of the texts that they were held against', () => {
    const dates = (change: Partial<Pack>, edition: string): string[] => {
      const { set, notes } = toPackNotes({ ...pack, ...change }, texts({ edition }));
      return [set.created, set.modified, ...new Set(notes.map(({ modified }) => modified))];
    };
    expect(dates({}, '2026-11-01')).toEqual(['2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z']);
    expect(dates({ changed: '2026-12-05' }, '2026-11-21')).toEqual(['2026-11-20T00:00:00Z', '2026-12-05T00:00:00Z', '2026-12-05T00:00:00Z']);
    expect(dates({}, '2027-01-02')).toEqual(['2026-11-20T00:00:00Z', '2027-01-02T00:00:00Z', '2027-01-02T00:00:00Z']);
  });

  it.each([
    ['are not there', buildPageText([{ anchor: 'p1', text: repeated }, { anchor: 'p2', text: 'Altro.' }])],
    ['stand twice', buildPageText([{ anchor: 'p2', text: `${repeated} ${repeated}` }])],
    ['stand in a paragraph that is gone', buildPageText([{ anchor: 'p1', text: repeated }])],
  ])('are not made where the words %s', (_, page) => {
    const other: Record<string, PageText> = { ...pages, 'it-cass-2021-20127': page };
    expect(() => toPackNotes(pack, texts({ pageOf: (decision) => other[decision] ?? page }))).toThrow('Pack clearance-notes, note n2: “la posta certificata” does not stand once in p2 of the page of it-cass-2021-20127 (it)');
  });
});

describe('the file of a pack', () => {
  it('meets every MUST of the Web Annotation Data Model', () => {
    expect(checkWebAnnotation(toPackFile(pack, texts()))).toEqual([]);
  });

  it('is read by the notebook as the notes that were written, nothing refused and nothing foreign', () => {
    const { set, notes } = toPackNotes(pack, texts());
    expect(readBack(toPackFile(pack, texts()))).toEqual({ set: { ...set, origin: 'file' }, notes, refused: [], quarantined: [] });
  });

  it('is one a language, at an address of its own', () => {
    expect([packPath('clearance-notes', 'it'), packId(site, 'clearance-notes', 'en')]).toEqual(['/packs/clearance-notes-it.jsonld', `${site}/packs/clearance-notes-en.jsonld`]);
  });
});
