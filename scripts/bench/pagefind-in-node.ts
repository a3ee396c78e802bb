// Pagefind's browser module run in Node. It fetches its files, so they are served from this machine; it sees no document,
// so it takes the language that most pages have: a bundle must hold one language only.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<{ url: string; content: string; anchors: { id: string; location: number }[] }>;
}

/** The part of the module that is used; the package ships no types for it. */
export interface PagefindModule {
  options(options: { basePath?: string; baseUrl?: string; ranking?: { metaWeights: Record<string, number> } }): Promise<void>;
  search(question: string): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

/** Opens the bundle in `folder`, which is served at `address`. Each folder is a module of its own. */
export async function openPagefind(folder: string, address: string): Promise<PagefindModule> {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  await module.options({ basePath: `${address}/`, baseUrl: '/' });
  await module.search(''); // waits until the engine has started, or throws
  return module;
}
