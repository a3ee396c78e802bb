// Writes what the search page reads into dist/search/, after Astro has built the pages.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../../src/cases/library.ts';
import { buildDatedHistory } from '../../src/search/history.ts';
import { buildConcepts } from '../../src/search/thesaurus.ts';
import { projectRoot, readLibrary } from '../content/read-content.ts';
import { readThesaurus } from '../content/read-thesaurus.ts';
import { compress, writeSearchFiles } from './search-files.ts';

export interface SiteIndexOptions {
  library?: Library;
  /** The folder of the built site. */
  site?: string;
}

export interface SiteIndexReport {
  decisions: number;
  seconds: number;
  /** What now lies under dist/search/, in bytes as they travel. */
  files: number;
  bytes: number;
}

export function indexSite({ library = readLibrary(), site = join(projectRoot, 'dist') }: SiteIndexOptions = {}): SiteIndexReport {
  const started = performance.now();
  const folder = join(site, 'search');
  rmSync(folder, { recursive: true, force: true });
  const report = { decisions: library.decisions.length, files: 0, bytes: 0 };
  const write = (name: string, bytes: Uint8Array): void => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    report.files++;
    report.bytes += bytes.length;
  };
  writeSearchFiles(library, buildConcepts(library, readThesaurus()), (name, content) => write(`${name}.bin`, compress(content)));
  // Read only by who has saved a search.
  write('history.json', Buffer.from(JSON.stringify(buildDatedHistory(library))));
  return { ...report, seconds: (performance.now() - started) / 1000 };
}
