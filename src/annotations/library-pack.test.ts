// Every pack that comes with the library, as a browser that loads it reads it and finds its passages.
import { CORE_SCHEMA, load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { blockText } from '../cases/editorial-note.ts';
import { languages } from '../i18n/languages.ts';
import { checkWebAnnotation } from './check-web-annotation.ts';
import { packPath, packRecordSchema, toPack } from './library-pack.ts';
import { buildPageText } from './page-text.ts';
import { readAnnotations } from './read-annotations.ts';
import { resolvePassage } from './resolve-passage.ts';
import { toWebAnnotations } from './to-web-annotations.ts';

const site = 'https://massimario.example';
const folder = new URL('../content/packs/', import.meta.url);
const library = readLibrary();
const packs = readdirSync(folder).map((file) => ({ slug: file.replace(/\.yaml$/, ''), record: packRecordSchema.parse(load(readFileSync(new URL(file, folder), 'utf8'), { schema: CORE_SCHEMA })) }));
const known = { sites: [site], decisions: new Set(library.byId.keys()), issues: new Set(library.issues.keys()), now: '2026-11-22T08:00:00Z', newId: () => 'urn:uuid:00000000-0000-4000-8000-000000000000' };

describe.each(packs.flatMap((pack) => languages.map((language) => ({ ...pack, language }))))('the pack $slug in $language', ({ slug, record, language }) => {
  const { set, notes } = toPack(slug, record, language, library, site);
  const file = toWebAnnotations(set, notes, { site, creatorType: 'Organization' });

  it('has the address of its file as its name, keeps to the Recommendation, and is read back whole', () => {
    expect(set.id).toBe(`${site}${packPath(slug, language)}`);
    expect(checkWebAnnotation(file)).toEqual([]);
    const read = readAnnotations(JSON.stringify(file), known);
    expect([read.refused, read.quarantined]).toEqual([[], []]);
    expect(read.notes).toEqual(notes);
    expect(read.set).toEqual({ ...set, origin: 'file' });
  });

  it('finds each of its passages in its block', () => {
    for (const { selectors, decision: id } of notes) {
      const decision = library.byId.get(id);
      if (!decision) throw new Error(id);
      const anchors = ['headnote', ...decision.holdings.map((holding) => holding.id), ...decision.paragraphs.map(({ number }) => `p${number}`)];
      const page = buildPageText(anchors.map((anchor) => ({ anchor, text: blockText(decision, anchor, language) })));
      const { status, span } = resolvePassage(page, selectors);
      const block = page.blocks.find(({ anchor }) => anchor === selectors.anchor);
      expect([status, span && page.text.slice(span.start, span.end), span && block && block.start <= span.start && span.end <= block.end]).toEqual(['exact', selectors.exact, true]);
    }
  });
});
