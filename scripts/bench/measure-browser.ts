// What a search costs its reader: bytes that travel and milliseconds until the ranked list with its facet counts, in a
// headless Chromium over the machine's own network. The page itself (markup, styles, fonts) is not counted; scripts are.
import type { Browser, Page } from 'playwright-core';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { startServer, type SiteServer } from '../site-server.ts';
import { domainQueries } from './domain-queries.ts';
import { quantile } from './metrics.ts';
import type { ScaleSystem } from './scale-systems.ts';

/** Milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
}

export interface BrowserFigures {
  /** Median bytes of the first search of a reader who has nothing yet: until the list stands, and with its rows. */
  firstList: number;
  firstRows: number;
  /** Median bytes of each further search, rows included. */
  later: number;
  cold: Spread;
  /** The second time and after, when all that a question needs has been fetched. */
  warm: Spread;
}

const warmRounds = 3;
const quiet = 300; // milliseconds without a byte: nothing more is coming
/** Leaves the page the time to draw its rows, so that one question does not wait for another's. */
const pauseBetween = 200;
const isPageItself = (path: string): boolean => /(\/|\.(html|css|woff2|svg|ico))$/.test(path);
const spread = (values: readonly number[]): Spread => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });

class Counter {
  bytes = 0;
  #last = performance.now();

  count(path: string, bytes: number): void {
    this.#last = performance.now();
    if (!isPageItself(path)) this.bytes += bytes;
  }

  async settle(): Promise<void> {
    this.#last = performance.now();
    while (performance.now() - this.#last < quiet) await new Promise((resolve) => setTimeout(resolve, quiet / 4));
  }
}

async function inFreshProfile<Result>(browser: Browser, url: string, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const failures: Error[] = [];
    page.on('pageerror', (error) => failures.push(error));
    await page.goto(url, { waitUntil: 'load' });
    const result = await work(page);
    if (failures[0]) throw failures[0];
    return result;
  } finally {
    await context.close();
  }
}

export async function measureBrowser(browser: Browser, system: ScaleSystem, site: string): Promise<BrowserFigures> {
  const counter = new Counter();
  const server: SiteServer = await startServer(site, { policy: false, onSent: (path, bytes) => counter.count(path, bytes) });
  const cold: number[] = [];
  const warm: number[] = [];
  const bytes = { firstList: [] as number[], firstRows: [] as number[], later: [] as number[] };

  const askFirst = async (language: Language, question: string): Promise<void> => {
    counter.bytes = 0;
    await inFreshProfile(browser, `${server.url}${system.pageIn(language)}`, async (page) => {
      await counter.settle();
      cold.push(await system.ask(page, question));
      bytes.firstList.push(counter.bytes);
      await system.showRows(page);
      await counter.settle();
      bytes.firstRows.push(counter.bytes);
    });
  };
  const askAll = (language: Language): Promise<void> =>
    inFreshProfile(browser, `${server.url}${system.pageIn(language)}`, async (page) => {
      const [first = '', ...others] = domainQueries[language];
      const askOnce = async (question: string): Promise<number> => {
        counter.bytes = 0;
        await system.ask(page, question);
        await system.showRows(page);
        await counter.settle();
        return counter.bytes;
      };
      await askOnce(first);
      for (const question of others) bytes.later.push(await askOnce(question));
      for (let round = 0; round < warmRounds; round++) {
        for (const question of domainQueries[language]) {
          warm.push(await system.ask(page, question));
          await page.waitForTimeout(pauseBetween);
        }
      }
    });

  try {
    for (const language of languages) {
      for (const question of domainQueries[language]) await askFirst(language, question);
      await askAll(language);
    }
  } finally {
    await server.close();
  }
  return { firstList: quantile(bytes.firstList, 0.5), firstRows: quantile(bytes.firstRows, 0.5), later: quantile(bytes.later, 0.5), cold: spread(cold), warm: spread(warm) };
}
