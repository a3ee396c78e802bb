// The packs of notes that the library hands out, as files of the built site.
import { describe, expect, it } from 'vitest';
import { readLibrary, readPacks, readTrainingSessions } from '../../scripts/content/read-content.ts';
import { readPageText } from '../../scripts/notes/hash-pages.ts';
import { checkWebAnnotation } from '../../src/annotations/check-web-annotation.ts';
import { readAnnotations } from '../../src/annotations/read-annotations.ts';
import { resolvePassage } from '../../src/annotations/resolve-passage.ts';
import type { NotebookWords, PageHashes } from '../../src/elements/notes/notebook-strings.ts';
import { languages } from '../../src/i18n/languages.ts';
import { href, packHref } from '../../src/i18n/paths.ts';
import { packId, packPath } from '../../src/packs/to-notes.ts';
import { expectNone, files, pageAt, readText, siteOrigin } from './built-site.ts';

const { byId, issues } = readLibrary();
const packs = readPacks();
const packFiles = packs.flatMap((pack) => languages.map((language) => ({ pack, language, path: packPath(pack.slug, language) })));
const known = { sites: [siteOrigin], decisions: new Set(byId.keys()), issues: new Set(issues.keys()), now: '2027-01-01T00:00:00Z', newId: () => 'urn:uuid:00000000-0000-4000-8000-000000000000' };

describe('a pack of notes', () => {
  it('is there in both languages, and no other file is beside it', () => {
    expect(packs.length).toBeGreaterThan(0);
    expect([...files].filter((file) => file.startsWith('/packs/')).sort()).toEqual(packFiles.map(({ path }) => path).sort());
  });

  it('meets every MUST of the Web Annotation Data Model', () => {
    expectNone(packFiles.flatMap(({ path }) => checkWebAnnotation(JSON.parse(readText(path))).map(({ path: at, section, must }) => `${path}   ${at}: ${must} (${section})`)));
  });

  it('is read whole by the notebook: every note with its words, purpose and issues', () => {
    for (const { pack, language, path } of packFiles) {
      const { set, notes, refused, quarantined } = readAnnotations(readText(path), known);
      expect({ refused, quarantined }).toEqual({ refused: [], quarantined: [] });
      expect(set).toMatchObject({ id: packId(siteOrigin, pack.slug, language), title: pack.title[language], author: pack.author[language] });
      expect(notes.map(({ id, decision, purpose, text, issues: filed, selectors: { anchor, exact } }) => ({ id, decision, purpose, text, issues: filed, anchor, exact }))).toEqual(
        pack.notes.map(({ id, decision, purpose, text, issues: filed, anchor, exact }) => ({ id: `${packId(siteOrigin, pack.slug, language)}#${id}`, decision, purpose, text: text[language], issues: filed, anchor, exact: exact[language] })),
      );
    }
  });

  it('has every passage where the page has it, on the text whose hash the notebook knows', () => {
    const hashes = JSON.parse(readText('/data/page-hashes.json')) as PageHashes;
    expectNone(packFiles.flatMap(({ language, path }) => readAnnotations(readText(path), known).notes.flatMap(({ id, decision, selectors }) => {
      const page = readPageText(readText(`${href(language, 'decisions', decision)}index.html`));
      const { status, span } = resolvePassage(page, selectors);
      const block = page.blocks.find(({ anchor }) => anchor === selectors.anchor);
      const isThere = status === 'exact' && span !== null && block !== undefined && block.start <= span.start && span.end <= block.end && page.text.slice(span.start, span.end) === selectors.exact;
      return isThere && hashes[decision]?.[languages.indexOf(language)] === selectors.pageHash ? [] : [`${id}   is ${status}`];
    })));
  });

  it('is offered by the notebook of its language, by the id that its file has', () => {
    for (const language of languages) {
      const { packs: offered } = JSON.parse(readText(`/data/notebook-${language}.json`)) as NotebookWords;
      expect(offered.map(({ slug, path, id, notes }) => ({ slug, path, id, notes }))).toEqual(packs.map(({ slug, notes }) => ({ slug, path: packPath(slug, language), id: packId(siteOrigin, slug, language), notes: notes.length })));
    }
  });
});

describe('a session with a pack', () => {
  const withPack = readTrainingSessions().flatMap(({ slug, pack }) => (pack === null ? [] : [{ slug, pack }]));

  it('is there to be tested', () => {
    expect(withPack.length).toBeGreaterThan(0);
  });

  it('leads to the notebook from its page, its slides and both sheets, and to the file from its page', () => {
    expectNone(withPack.flatMap(({ slug, pack }) => languages.flatMap((language) => ['', 'present/', 'sheet/', 'facilitator/'].flatMap((view) => {
      const path = `${href(language, 'training', slug)}${view}`;
      const links = (pageAt.get(path)?.links ?? []).map(({ href: to }) => to);
      return [packHref(language, pack), ...(view === '' ? [packPath(pack, language)] : [])].filter((to) => !links.includes(to)).map((to) => `${path}   has no link to ${to}`);
    }))));
  });
});
