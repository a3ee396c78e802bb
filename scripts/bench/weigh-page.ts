// The search page of the built site in a browser without a cache: what it fetches until its first results stand, by kind.
import type { Browser } from 'playwright-core';
import type { Language } from '../../src/i18n/languages.ts';
import { startServer } from '../site-server.ts';

/** Bytes as they travel, gzipped where they are text. */
export interface PageWeight {
  markup: number;
  styles: number;
  fonts: number;
  scripts: number;
  /** What the search read, by name without extension. */
  files: Map<string, number>;
}

export async function weighPage(browser: Browser, site: string, language: Language, question = 'visto'): Promise<PageWeight> {
  const weight: PageWeight = { markup: 0, styles: 0, fonts: 0, scripts: 0, files: new Map() };
  const server = await startServer(site, {
    onSent(path, bytes) {
      const file = /^\/search\/(.+)\.bin$/.exec(path)?.[1];
      if (file !== undefined) weight.files.set(file, bytes);
      else if (path.endsWith('.js')) weight.scripts += bytes;
      else if (path.endsWith('.css')) weight.styles += bytes;
      else if (path.endsWith('.woff2')) weight.fonts += bytes;
      else weight.markup += bytes;
    },
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/${language}/search/`);
    await page.locator('input[name="q"]').first().fill(question);
    await page.locator('[data-search-state="done"]').waitFor();
    await page.waitForLoadState('networkidle');
  } finally {
    await context.close();
    await server.close();
  }
  return weight;
}
