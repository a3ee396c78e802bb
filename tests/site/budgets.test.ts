import { posix } from 'node:path';
import { describe, it } from 'vitest';
import { expectNone, fileAt, files, gzipSize, kindOf, pages, readText, resolveLink, type Page } from './built-site.ts';

const kilobyte = 1000;
const budgets = { decisionHtml: 20 * kilobyte, css: 12 * kilobyte, javaScript: 8 * kilobyte };

/** The files that a file names in `import ... from "./x.js"` or `@import "x.css"`: those loaded with it. */
function importsOf(file: string): string[] {
  const pattern = file.endsWith('.css') ? /@import\s+(?:url\()?["']?([^"')\s;]+)/g : /\b(?:import|from)\s*["']([^"']+)["']/g;
  return [...readText(file).matchAll(pattern)].map((match) => posix.resolve(posix.dirname(file), match[1] ?? '')).filter((imported) => files.has(imported));
}

function withImports(entries: readonly string[]): Set<string> {
  const all = new Set(entries);
  for (const file of all) for (const imported of importsOf(file)) all.add(imported);
  return all;
}

const gzipSum = (loaded: Iterable<string>): number => [...loaded].reduce((sum, file) => sum + gzipSize(file), 0);

function loadedFiles(page: Page, isWanted: (load: Page['loads'][number]) => boolean): string[] {
  return [...new Set(page.loads.filter(isWanted).map(({ href }) => resolveLink(href, page.path).internal?.path ?? href))].filter((file) => files.has(file));
}

const isStyleSheet = ({ rel }: Page['loads'][number]): boolean => rel.includes('stylesheet');
const isScript = ({ element, rel }: Page['loads'][number]): boolean => element === 'script' || rel.includes('modulepreload');

function overBudget(subjects: readonly Page[], budget: number, weigh: (page: Page) => number): string[] {
  return subjects
    .map((page) => ({ path: page.path, size: weigh(page) }))
    .filter(({ size }) => size > budget)
    .sort((a, b) => b.size - a.size)
    .map(({ path, size }) => `${path}   ${size} bytes, ${size - budget} too many`);
}

describe('what a reader on a slow line loads, gzipped', () => {
  it('is at most 20 kB for the HTML of a decision', () => {
    const decisions = pages.filter(({ path }) => kindOf(path) === '/{l}/decisions/{slug}/');
    expectNone(overBudget(decisions, budgets.decisionHtml, ({ path }) => gzipSize(fileAt(path) ?? '')));
  });

  it('is at most 12 kB for all style sheets of a page', () => {
    expectNone(overBudget(pages, budgets.css, (page) => gzipSum(withImports(loadedFiles(page, isStyleSheet)))));
  });

  it('is at most 8 kB for the JavaScript of a page before the reader does anything', () => {
    expectNone(overBudget(pages, budgets.javaScript, (page) => gzipSum(withImports(loadedFiles(page, isScript)))));
  });
});
