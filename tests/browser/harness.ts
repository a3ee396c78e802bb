// What a browser test stands on: the built site served on this machine, a fresh browser profile for every test, and a
// watch over what the page says of itself. A console message, an uncaught error, a breach of the content security policy
// or a request to another site fails the test, whatever else it was about.
import { test as plainTest } from 'vitest';
import type { BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/find-browser.ts';
import { startServer } from '../../scripts/site-server.ts';
import { dist, gzipSize } from '../site/built-site.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Console messages that the test means to cause, as the one of a page that is not there. */
  expectedMessages?: RegExp;
}

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Paths that the page has asked the server for so far, in order. */
  requests: string[];
}

export type Open = (path: string, options?: OpenOptions) => Promise<Opened>;

/** Bytes of JavaScript among the files that a page asked for, gzipped. */
export function javaScriptWeight(requests: readonly string[]): number {
  return [...new Set(requests)].filter((path) => /\.m?js$/.test(path)).reduce((sum, path) => sum + gzipSize(path), 0);
}

const isComplaint = (message: ConsoleMessage): boolean => message.type() === 'error' || message.type() === 'warning';

/** From now on what this page writes while it goes away is given up by the browser, as happens to a page that ends too soon. */
export const loseLastWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBTransaction.prototype.commit = function () {
      this.abort();
    };
  });

export const test = plainTest
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const { browser, origin } = await launchBrowser();
    console.log(`Chromium ${browser.version()} (${origin})`);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('server', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const server = await startServer(dist);
    onCleanup(() => server.close());
    return server;
  })
  .extend('open', async ({ browser, server }, { onCleanup }): Promise<Open> => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      if (complaints.length > 0) throw new Error(`The page complained:\n  ${complaints.join('\n  ')}`);
    });
    return async (path, { expectedMessages, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: server.url, locale: 'it-IT', reducedMotion: 'reduce', ...options });
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      const requests: string[] = [];
      const isOurs = (url: URL): boolean => url.origin === server.url || url.protocol === 'data:' || url.protocol === 'blob:';
      await context.route((url) => !isOurs(url), (route) => {
        complaints.push(`asked another site for ${route.request().url()}`);
        return route.abort();
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin === server.url) requests.push(url.pathname);
      });
      context.on('console', (message) => {
        if (!isComplaint(message) || expectedMessages?.test(message.text())) return;
        complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`));
      const page = await context.newPage();
      const response = await page.goto(path);
      if (!expectedMessages && response && response.status() >= 400) throw new Error(`${path} is answered with status ${response.status()}`);
      // Sizes are those of the site's own fonts.
      await page.evaluate(() => document.fonts.ready);
      return { page, context, requests };
    };
  });
