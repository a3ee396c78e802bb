// Pagefind as it comes: an ordinary page a decision with its title as heading, one bundle a language, the question as it
// is typed, no option set. The bundle of the reader's language is searched, as its own interface would.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { startServer, type SiteServer } from '../site-server.ts';
import { indexedTexts, type IndexedText } from './indexed-text.ts';
import { openPagefind, type PagefindModule } from './pagefind-in-node.ts';
import type { SearchSystem } from './system.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page that a plain site would have: `extra` goes into the body as it is. */
export function plainPage({ title, texts }: IndexedText, language: Language, extra = ''): string {
  return `<html lang="${language}"><head><title>${escape(title)}</title></head><body><h1>${escape(title)}</h1>${texts.map((text) => `<p>${escape(text)}</p>`).join('')}${extra}</body></html>`;
}

export const addressOf = (id: string, language: Language): string => `/${language}/decisions/${id}/`;
const idOf = (address: string): string => address.split('/').at(-2) ?? '';

/** Throws what Pagefind complained of. */
export function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

export function pagefindSystem(): SearchSystem {
  const folder = mkdtempSync(join(tmpdir(), 'massimario-pagefind-'));
  const modules = new Map<Language, PagefindModule>();
  const addresses = new Map<string, string>();
  let server: SiteServer | undefined;

  /** A result knows its address only by its fragment, which is fetched once. */
  async function decisionOf(result: Awaited<ReturnType<PagefindModule['search']>>['results'][number]): Promise<string> {
    const known = addresses.get(result.id);
    if (known !== undefined) return known;
    const id = idOf((await result.data()).url);
    addresses.set(result.id, id);
    return id;
  }

  return {
    name: 'Pagefind',
    async prepare(library) {
      for (const language of languages) {
        const { index, errors } = await createIndex();
        refuseErrors(errors);
        for (const text of indexedTexts(library, language)) {
          refuseErrors((await index?.addHTMLFile({ url: addressOf(text.id, language), content: plainPage(text, language) }))?.errors ?? []);
        }
        mkdirSync(join(folder, language));
        refuseErrors((await index?.writeFiles({ outputPath: join(folder, language) }))?.errors ?? []);
      }
      await close();
      server = await startServer(folder);
      for (const language of languages) modules.set(language, await openPagefind(join(folder, language), `${server.url}/${language}`));
    },
    async search(question, reader) {
      const { results } = (await modules.get(reader)?.search(question)) ?? { results: [] };
      return Promise.all(results.map(decisionOf));
    },
    async close() {
      await Promise.all([...modules.values()].map((module) => module.destroy()));
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
