// Writes dist/packs/<slug>-{it,en}.jsonld: the library's packs of notes as W3C Web Annotations. They are made from the built pages,
// so that each passage stands as the browser will find it, with the hash of its text.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../../src/annotations/page-text.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import type { Pack } from '../../src/packs/pack-record.ts';
import { packPath, toPackFile } from '../../src/packs/to-notes.ts';
import { readPageText } from './hash-pages.ts';

/** Gives how many files there are. */
export function writePacks(dist: string, packs: readonly Pack[], edition: string): number {
  // The address that the notebook takes for the library's: by it a browser tells which packs it has loaded.
  const { site } = JSON.parse(readFileSync(join(dist, 'data/notebook-it.json'), 'utf8')) as { site: string };
  const pages = new Map<string, PageText>();
  const pageOf = (language: Language, decision: string): PageText => {
    const path = join(dist, href(language, 'decisions', decision), 'index.html');
    const known = pages.get(path);
    if (known) return known;
    const page = readPageText(readFileSync(path, 'utf8'));
    pages.set(path, page);
    return page;
  };
  const files = packs.flatMap((pack) => languages.map((language) => {
    const file = toPackFile(pack, { site, language, edition, pageOf: (decision) => pageOf(language, decision) });
    return { path: join(dist, packPath(pack.slug, language)), text: `${JSON.stringify(file, null, 1)}\n` };
  }));
  mkdirSync(join(dist, 'packs'), { recursive: true });
  for (const { path, text } of files) writeFileSync(path, text);
  return files.length;
}
