// The files of the search without a disk: what the build would write, as the engine reads it.
import type { Library } from '../../src/cases/library.ts';
import type { Concept } from '../../src/search/concepts.ts';
import type { SearchFiles } from '../../src/search/engine.ts';
import { writeSearchFiles } from './search-files.ts';

export interface FilesInMemory extends SearchFiles {
  /** By name without extension, before compression. Whoever takes one away or spoils it has a search with that fault. */
  contents: Map<string, Uint8Array<ArrayBuffer>>;
}

export function filesInMemory(library: Library, concepts: readonly Concept[]): FilesInMemory {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  const encoder = new TextEncoder();
  writeSearchFiles(library, concepts, (name, content) => contents.set(name, typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content)));
  const bytes = async (name: string): Promise<Uint8Array> => {
    const content = contents.get(name);
    if (!content) throw new Error(`The search has no file ${name}`);
    return content;
  };
  return { contents, bytes, json: async (name) => JSON.parse(new TextDecoder().decode(await bytes(name))) as unknown };
}
