// What a reader takes along from the results, read back from the files that the browser downloads.
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { courtOf } from '../../src/cases/library.ts';
import { formatCitation } from '../../src/citations/format-citation.ts';
import type { ResultFormat } from '../../src/exports/result-formats.ts';
import type { ResultSetFile } from '../../src/exports/to-json.ts';
import { printCslFile, readBiblatexFile } from '../read-references.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test } from './harness.ts';

const library = readLibrary();
const [issue] = [...library.byIssue].sort((a, b) => b[1].length - a[1].length)[0] ?? [''];

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const menu = (page: Page) => page.locator('[data-part="take"]');
const status = (page: Page) => menu(page).locator('[data-slot="status"]');

async function openMenu(page: Page): Promise<void> {
  await done(page);
  await menu(page).locator('summary').click();
}

async function take(page: Page, format: ResultFormat): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), menu(page).locator(`[data-take="${format}"]`).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Every decision of the result in its order, drawn page after page. */
async function allResults(page: Page): Promise<string[]> {
  const more = page.locator('[data-part="more"]');
  while (await more.isVisible()) await more.click();
  return page.locator('[data-results] [data-decision]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-decision') ?? ''));
}

describe('the results of a search', () => {
  test('are taken along as JSON whole and in their order, with the search they answer', async ({ open }) => {
    const { page } = await open(`/en/search/#issue=${issue}&sort=level`);
    await openMenu(page);
    const { name, text } = await take(page, 'json');
    expect(name).toMatch(/^massimario-\d{4}-\d{2}-\d{2}-issue-[a-z0-9-]+\.json$/);
    const file = JSON.parse(text) as ResultSetFile;
    expect(file).toMatchObject({ format: 'massimario-result-set', edition: library.edition, search: { address: page.url() } });
    const ids = file.decisions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids).toEqual(await allResults(page));
  });

  test('are taken along as a table, with the citations of the pages in the reader’s language', async ({ open }) => {
    const { page } = await open('/it/search/#q=nulla+osta+scaduto');
    await openMenu(page);
    const { name, text } = await take(page, 'csv');
    expect(name).toMatch(/^massimario-\d{4}-\d{2}-\d{2}-nulla-osta-scaduto\.csv$/);
    const ids = await allResults(page);
    expect(text.startsWith('\uFEFFid,citation,')).toBe(true);
    for (const id of ids) {
      const decision = library.byId.get(id);
      if (!decision) throw new Error(id);
      expect(text).toContain(formatCitation(decision, courtOf(library, decision), 'it'));
    }
    expect([...text.matchAll(/^[a-z][a-z0-9-]+,/gm)].map(([id]) => id.slice(0, -1)).filter((id) => library.byId.has(id))).toEqual(ids);
  });

  test('are taken along as references, and the menu says which file it was', async ({ open }) => {
    const { page } = await open('/en/search/#q=C-550%2F16');
    await openMenu(page);
    const { name, text } = await take(page, 'ris');
    expect([...text.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id]) => id)).toEqual(await allResults(page));
    expect(await status(page).innerText()).toContain(name);
  });

  test('are taken along as BibLaTeX and as CSL-JSON, which other programs read', async ({ open }) => {
    const { page } = await open('/it/search/#q=nulla+osta+scaduto');
    await openMenu(page);
    const [bib, csl] = [await take(page, 'bib'), await take(page, 'csl.json')];
    const ids = await allResults(page);
    expect(readBiblatexFile(bib.text).map(({ id }) => id)).toEqual(ids);
    expect(printCslFile(csl.text)).toHaveLength(ids.length);
    expect([bib.name, csl.name]).toEqual([expect.stringMatching(/-nulla-osta-scaduto\.bib$/), expect.stringMatching(/-nulla-osta-scaduto\.csl\.json$/)]);
  });

  test('give their link, and nothing of the search leaves the page', async ({ open, server }) => {
    const { page, context, requests } = await open('/it/search/#q=silenzio&outcome=granted');
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    await openMenu(page);
    await menu(page).locator('[data-take="link"]').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await take(page, 'csv');
    expect(requests.filter((path) => path.includes('silenzio'))).toEqual([]);
  });

  test('bring nothing for the files before one is asked for', async ({ open }) => {
    const { page, requests } = await open('/it/search/#q=silenzio');
    await openMenu(page);
    expect(requests).not.toContain('/data/decisions.json');
    await take(page, 'csv');
    expect(requests).toContain('/data/decisions.json');
  });

  test.for([
    ['cannot be had', { status: 500, body: '' }],
    ['is half a file', { status: 200, body: '{"edition":"2026' }],
    ['is of another edition', { status: 200, body: '{"edition":"2020-01-01","license":"","registries":{},"decisions":[]}' }],
  ] as const)('are not taken along where the dataset %s: the page says so and goes on', async ([, answer], { open }) => {
    const { page, context } = await open('/en/search/#q=visa', { expectedMessages: /status of 500/ });
    await openMenu(page);
    await context.route('**/data/decisions.json', (route) => route.fulfill(answer));
    await menu(page).locator('[data-take="csv"]').click();
    await expect.poll(() => status(page).innerText()).toContain('could not be prepared');
    await context.unroute('**/data/decisions.json');
    expect((await take(page, 'csv')).text.length).toBeGreaterThan(1000);
  });

  test.for(['light', 'dark'] as const)('have a menu without a fault that axe can find, in %s colours, that Escape closes', async (colorScheme, { open }) => {
    const { page } = await open('/it/search/#q=visto', { colorScheme, viewport: { width: 390, height: 844 } });
    await openMenu(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await menu(page).getAttribute('open')).toBe(null);
    expect(await menu(page).locator('summary').evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the page of a decision', () => {
  test('gives its reference as a file, without a script', async ({ open }) => {
    const { page } = await open('/en/decisions/eu-cgue-c-550-16/', { javaScriptEnabled: false });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'BibLaTeX' }).click()]);
    expect(download.suggestedFilename()).toBe('eu-cgue-c-550-16.bib');
    expect(readBiblatexFile(readFileSync(await download.path(), 'utf8'))[0]).toMatchObject({ id: 'eu-cgue-c-550-16', type: 'legal_case' });
  });
});

describe('a search without results', () => {
  test('offers no file', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto&from=1900&to=1900');
    await done(page);
    expect(await menu(page).isVisible()).toBe(false);
  });
});
