// The two searches that are grown: ours on the search page of the built site, and Pagefind as it comes, with its own facet
// counts. Each writes its files into a folder of the bench's and is then asked in a browser.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Decision } from '../../src/cases/decision.ts';
import type { Library } from '../../src/cases/library.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { facetValuesOf } from '../../src/search/facets.ts';
import { projectRoot } from '../content/read-content.ts';
import { indexSite } from '../search/index-site.ts';
import { indexedTexts } from './indexed-text.ts';
import { addressOf, plainPage, refuseErrors } from './pagefind-system.ts';

export interface ScaleSystem {
  name: 'ours' | 'Pagefind';
  /** What must be done before it can be measured; null where nothing is missing. */
  missing(): string | null;
  /** Writes the page on which questions are asked, the same for every library. */
  writePages(site: string): void;
  /** Writes the index, and nothing else: this is what is timed and weighed. */
  writeIndex(library: Library, site: string): Promise<void>;
  /** Whether a file of the index is one that a search can ask for. */
  isSearched(path: string): boolean;
  pageIn(language: Language): string;
  /** Asks on the open page and waits for the ranked list with its facet counts. Milliseconds, taken in the page. */
  ask(page: Page, question: string): Promise<number>;
  /** Sees to it that the first ten rows have all they show; the bench waits until nothing more is sent. */
  showRows(page: Page): Promise<void>;
}

const shell = ['_astro', ...languages.map((language) => `${language}/search`)];

const ours: ScaleSystem = {
  name: 'ours',
  missing: () => (shell.every((folder) => existsSync(join(projectRoot, 'dist', folder))) ? null : 'Ours is measured on the built search page, and dist/ has none: run npm run build first'),
  writePages(site) {
    for (const folder of shell) cpSync(join(projectRoot, 'dist', folder), join(site, folder), { recursive: true });
  },
  async writeIndex(library, site) {
    await indexSite({ library, site });
  },
  isSearched: (path) => path.startsWith('search/'),
  pageIn: (language) => `/${language}/search/`,
  ask: (page, question) =>
    page.evaluate(
      (asked) =>
        new Promise<number>((resolve, reject) => {
          const app = document.querySelector<HTMLElement>('[data-search-state]');
          const box = app?.querySelector<HTMLInputElement>('input[name="q"]');
          if (!app || !box?.form) throw new Error('The search page has no box to ask in');
          const started = performance.now();
          new MutationObserver((_, observer) => {
            const state = app.dataset['searchState'];
            if (state !== 'done' && state !== 'failed') return;
            observer.disconnect();
            if (state === 'done') resolve(performance.now() - started);
            else reject(new Error(`The search failed on "${asked}"`));
          }).observe(app, { attributeFilter: ['data-search-state'] });
          box.value = asked;
          box.form.requestSubmit();
        }),
      question,
    ),
  // The page fetches the passages of the rows on screen by itself.
  showRows: () => Promise.resolve(),
};

/** Five facets, the fewest that this library could do with. Ours counts all of its own. */
function plainFacets(decision: Decision, library: Library): Record<string, string[]> {
  const { court, issue, outcome, nationality } = facetValuesOf(decision, library);
  return { court, issue, outcome, nationality, year: [decision.date.slice(0, 4)] };
}

const filterMarks = (facets: Record<string, string[]>): string =>
  Object.entries(facets).flatMap(([name, values]) => values.map((value) => `<i data-pagefind-filter="${name}[content]" content="${value}"></i>`)).join('');

interface PlainPagefind {
  filters(): Promise<unknown>;
  search(question: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}
interface PlainWindow extends Window {
  pagefind?: Promise<PlainPagefind>;
  found?: Awaited<ReturnType<PlainPagefind['search']>>['results'];
}

const pagefind: ScaleSystem = {
  name: 'Pagefind',
  missing: () => null,
  writePages(site) {
    for (const language of languages) {
      mkdirSync(join(site, language), { recursive: true });
      writeFileSync(join(site, language, 'index.html'), `<!doctype html><html lang="${language}"><title>Pagefind</title></html>`);
    }
  },
  async writeIndex(library, site) {
    const { index, errors } = await createIndex();
    refuseErrors(errors);
    for (const language of languages) {
      for (const text of indexedTexts(library, language)) {
        const decision = library.byId.get(text.id);
        const marks = decision ? filterMarks(plainFacets(decision, library)) : '';
        refuseErrors((await index?.addHTMLFile({ url: addressOf(text.id, language), content: plainPage(text, language, marks) }))?.errors ?? []);
      }
    }
    refuseErrors((await index?.writeFiles({ outputPath: join(site, 'pagefind') }))?.errors ?? []);
    await close();
  },
  // Its ready-made interfaces are written too and would not be published.
  isSearched: (path) => /^pagefind\/(pagefind(-worker)?\.js|pagefind-entry\.json|.*\.(pagefind|pf_\w+))$/.test(path),
  pageIn: (language) => `/${language}/`,
  ask: (page, question) =>
    page.evaluate(async (asked) => {
      const own = window as PlainWindow;
      const started = performance.now();
      own.pagefind ??= (async () => {
        const address = '/pagefind/pagefind.js';
        const module = (await import(address)) as PlainPagefind;
        await module.filters(); // as its own interface does at the start: from then on every search counts the facets
        return module;
      })();
      own.found = (await (await own.pagefind).search(asked)).results;
      return performance.now() - started;
    }, question),
  // Titles stand in the pages' own files.
  showRows: (page) => page.evaluate(async () => void (await Promise.all(((window as PlainWindow).found ?? []).slice(0, 10).map((result) => result.data())))),
};

export const scaleSystems: readonly ScaleSystem[] = [ours, pagefind];

export function scaleSystem(name: string): ScaleSystem {
  const system = scaleSystems.find((each) => each.name === name);
  if (!system) throw new Error(`There is no search "${name}" to measure`);
  return system;
}
