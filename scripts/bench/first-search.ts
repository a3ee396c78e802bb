// What the first search of a reader who has nothing yet transfers, for any number of questions without a browser for each:
// the engine knows its files by name only, so it is asked here over the built ones, and every file that it takes counts at
// the size in which it travels. tests/browser/first-search.test.ts holds this account against what a browser fetches.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/i18n/languages.ts';
import { SearchEngine, type SearchFiles } from '../../src/search/engine.ts';
import { hitsFor } from '../../src/search/results.ts';

/** Bytes that a first search may transfer in all: scripts and what the search reads (issue 5). */
export const mostOfFirstSearch = 170_000;
/** One in the other language with a word that has to be mended needs the names of both languages and a list of words besides. */
const mostWithSlip = 180_000;

/** Rows that get their passages at once, in a window of usual height. */
const rowsInView = 7;
const mostSuggestions = 8;

/** The files under dist/search/ as the worker reads them, each from the disk once. */
export class BuiltFiles {
  readonly #folder: string;
  readonly #read = new Map<string, { size: number; content: Uint8Array }>();

  constructor(site: string) {
    this.#folder = join(site, 'search');
  }

  of(name: string): { size: number; content: Uint8Array } {
    let file = this.#read.get(name);
    if (!file) {
      const packed = readFileSync(join(this.#folder, `${name}.bin`));
      file = { size: packed.length, content: gunzipSync(packed) };
      this.#read.set(name, file);
    }
    return file;
  }
}

/** The files that a first search takes from dist/search/ with their bytes, when the question is typed in the box. */
export async function filesOfFirstSearch(built: BuiltFiles, question: string, reader: Language): Promise<Map<string, number>> {
  const taken = new Map<string, number>();
  const bytes: SearchFiles['bytes'] = async (name) => {
    const { size, content } = built.of(name);
    taken.set(name, size);
    return content;
  };
  const engine = new SearchEngine(reader, { bytes, json: async (name) => JSON.parse(new TextDecoder().decode(await bytes(name))) as unknown });
  await engine.warm();
  await engine.suggest(question, mostSuggestions);
  const answer = await engine.ask(question);
  const hits = hitsFor(await engine.table(), answer);
  if (answer.words) await engine.passages(answer.words.searched, hits.slice(0, rowsInView).map(({ row }) => row));
  return taken;
}

/** What a file is for, by its name. */
export function kindOfFile(name: string, reader: Language): string {
  const [, before, rest = '', after] = /^(?:(it|en)\/)?(.*?)(?:-(it|en))?$/.exec(name) ?? [];
  const kind = rest.startsWith('texts/') ? 'passages' : /^[bc]\d/.test(rest) ? 'postings' : /^p\d/.test(rest) ? 'places' : rest;
  return (before ?? after ?? reader) === reader ? kind : `${kind}, other language`;
}

/** The bytes that may be transferred by a search that takes these files. */
export function mostFor(files: Iterable<string>, reader: Language): number {
  return [...files].some((name) => kindOfFile(name, reader) === 'words, other language') ? mostWithSlip : mostOfFirstSearch;
}
