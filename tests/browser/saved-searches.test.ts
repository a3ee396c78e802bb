// Searches that a reader saves on the device: saving, finding again, what is new in them, and what happens where the device
// keeps nothing or has kept rubbish.
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { buildDatedHistory, type DatedHistory } from '../../src/search/history.ts';
import { formatSavedSearches, readSavedSearches, type SavedSearch } from '../../src/search/saved-searches.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test } from './harness.ts';

const library = readLibrary();
const key = 'massimario.saved-searches.v1';
const { edition } = library;

const saved = (address: string, name: string, looked = { on: '2026-11-21', edition }): SavedSearch => ({ name, address, savedOn: '2026-11-21', looked });

const part = (page: Page) => page.locator('[data-part="saved"]');
const items = (page: Page) => part(page).locator('[data-slot="list"] > li');
const names = (page: Page): Promise<string[]> => items(page).locator('a').allTextContents();
const status = (page: Page) => part(page).locator('[data-slot="status"]');
const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const results = (page: Page): Promise<string[]> => page.locator('[data-results] [data-decision]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-decision') ?? ''));
const stored = async (page: Page): Promise<SavedSearch[]> => {
  const text = await page.evaluate((name) => localStorage.getItem(name), key);
  return text === null ? [] : (JSON.parse(text) as { searches: SavedSearch[] }).searches;
};

/** Puts text on the device, as if it had been there before the page was opened. */
async function keep(page: Page, text: string): Promise<void> {
  await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text]);
  await page.reload();
}

async function save(page: Page, name?: string): Promise<void> {
  await page.locator('[data-action="save-search"]').click();
  const input = part(page).locator('input[name="saved-name"]');
  if (name !== undefined) await input.fill(name);
  await input.press('Enter');
  await status(page).filter({ hasText: /./ }).waitFor();
}

/** A search that the device does not take can be had as a link and in a file. */
async function expectWaysOut(page: Page, address: string): Promise<void> {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => { document.body.dataset['copied'] = text; return Promise.resolve(); } } }));
  await part(page).locator('[data-saved="copy-link"]').click();
  await expect.poll(() => page.locator('body').getAttribute('data-copied')).toBe(page.url());
  expect(new URL(page.url()).hash).toBe(`#${address}`);
  const [download] = await Promise.all([page.waitForEvent('download'), part(page).locator('[data-saved="export-unsaved"]').click()]);
  expect(readSavedSearches(readFileSync(await download.path(), 'utf8')).searches.map((search) => search.address)).toEqual([address]);
}

async function fakeHistory(context: BrowserContext, change: (history: DatedHistory) => void): Promise<void> {
  const history = buildDatedHistory(library);
  change(history);
  await context.route('**/search/history.json', (route) => route.fulfill({ json: history }));
}

describe('a search', () => {
  test('is saved under a name of the reader’s, proposed in words, and found again on the idle page', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto&outcome=granted');
    await done(page);
    const before = await results(page);
    await page.locator('[data-action="save-search"]').click();
    const input = part(page).locator('input[name="saved-name"]');
    expect(await input.inputValue()).toBe('visto · Esito: a favore della famiglia');
    await input.fill('Visti concessi');
    await input.press('Enter');
    await expect.poll(() => status(page).innerText()).toContain('Visti concessi');
    expect(await page.locator('[data-action="save-search"]').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goto('/en/search/');
    await expect.poll(() => names(page)).toEqual(['Visti concessi']);
    expect(await items(page).first().isVisible()).toBe(true);
    await page.goto('/it/search/');
    await items(page).locator('a').click();
    await done(page);
    expect(await results(page)).toEqual(before);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#q=visto&outcome=granted');
  });

  test('is saved once', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto&issue=dna-test');
    await done(page);
    await save(page, 'La mia');
    await page.locator('[data-action="save-search"]').click();
    await expect.poll(() => status(page).innerText()).toContain('già salvata: La mia');
    expect((await stored(page)).length).toBe(1);
  });

  test('is renamed and deleted, and the deletion undone at its place', async ({ open }) => {
    const { page } = await open('/en/search/');
    await keep(page, formatSavedSearches([saved('q=a1', 'first'), saved('q=b1', 'second'), saved('q=c1', 'third')]));
    await items(page).nth(1).locator('[data-saved="rename"]').click();
    await part(page).locator('input[name="saved-name"]').fill('<b>renamed</b>');
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual(['first', '<b>renamed</b>', 'third']);
    await items(page).nth(1).locator('[data-saved="remove"]').click();
    await expect.poll(() => names(page)).toEqual(['first', 'third']);
    await page.keyboard.press('Enter'); // the focus is on the command that undoes it
    await expect.poll(() => names(page)).toEqual(['first', '<b>renamed</b>', 'third']);
    expect((await stored(page)).map(({ name }) => name)).toEqual(['first', '<b>renamed</b>', 'third']);
  });

  test('is not renamed when the reader presses Escape', async ({ open }) => {
    const { page } = await open('/en/search/');
    await keep(page, formatSavedSearches([saved('q=a1', 'first')]));
    await items(page).locator('[data-saved="rename"]').click();
    await part(page).locator('input[name="saved-name"]').fill('other');
    await page.keyboard.press('Escape');
    expect(await names(page)).toEqual(['first']);
    expect((await stored(page)).map(({ name }) => name)).toEqual(['first']);
  });

  test('saved in one tab stands in the other, which keeps what is saved there', async ({ open }) => {
    const { page, context } = await open('/it/search/#q=visto');
    const other = await context.newPage();
    await other.goto('/it/search/#q=silenzio');
    await Promise.all([done(page), done(other)]);
    await save(page, 'uno');
    await save(other, 'due');
    await expect.poll(() => names(page)).toEqual(['due', 'uno']);
    expect((await stored(page)).map(({ name }) => name)).toEqual(['due', 'uno']);
  });

  test('is taken to another device in a file', async ({ open }) => {
    const { page } = await open('/it/search/');
    await keep(page, formatSavedSearches([saved('q=visto', 'uno'), saved('q=silenzio', 'due')]));
    const [download] = await Promise.all([page.waitForEvent('download'), part(page).locator('[data-saved="export"]').click()]);
    const path = await download.path();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ massimario: 'saved-searches', version: 1 });
    const { page: elsewhere } = await open('/en/search/');
    await part(elsewhere).locator('summary').click();
    const chooser = elsewhere.waitForEvent('filechooser');
    await part(elsewhere).locator('[data-saved="import"]').click();
    await (await chooser).setFiles(path);
    await expect.poll(() => names(elsewhere)).toEqual(['uno', 'due']);
    await expect.poll(() => status(elsewhere).innerText()).toContain('2 searches imported');
    await part(elsewhere).locator('[data-slot="file"]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"searches":[{}]}') });
    await expect.poll(() => status(elsewhere).innerText()).toContain('not a list');
    expect(await names(elsewhere)).toEqual(['uno', 'due']);
  });
});

describe('what is new in a saved search', () => {
  test('is counted on the idle page, marked on the rows, and seen once the reader has opened it', async ({ open }) => {
    const { page, context } = await open('/it/search/#q=visto&outcome=granted');
    await done(page);
    const [added = '', altered = ''] = await results(page);
    const outside = library.decisions.find(({ outcome }) => outcome === 'refused')?.id ?? '';
    await fakeHistory(context, (history) => {
      history.edition = '2027-03-01';
      history.decisions[added] = ['2027-03-01'];
      history.decisions[altered] = ['2026-11-21', '2027-02-01'];
      history.decisions[outside] = ['2027-03-01']; // new, but no result of this search
    });
    await page.goto('/it/');
    await page.goto('/it/search/');
    await keep(page, formatSavedSearches([saved('q=visto&outcome=granted', 'Visti'), saved('q=silenzio', 'Silenzio', { on: '2027-03-02', edition: '2027-03-01' })]));
    const news = items(page).locator('[data-slot="search-news"]');
    await expect.poll(() => news.allInnerTexts()).toEqual(['1 nuova, 1 modificata dal 21 novembre 2026', 'Nessuna novità dal 2 marzo 2027']);
    expect(await part(page).locator('[data-slot="news"]').innerText()).toBe('1 nuova, 1 modificata');
    expect((await stored(page))[0]?.looked.edition).toBe(edition); // counting is not looking

    await items(page).first().locator('a').click();
    await done(page);
    await expect.poll(() => page.locator(`[data-results] [data-decision="${added}"] .news-mark`).allInnerTexts()).toEqual(['nuova']);
    expect(await page.locator(`[data-results] [data-decision="${altered}"] .news-mark`).allInnerTexts()).toEqual(['modificata']);
    expect(await page.locator('[data-results] .news-mark').count()).toBe(2);
    await expect.poll(async () => (await stored(page))[0]?.looked.edition).toBe('2027-03-01');
    await page.goto('/it/search/');
    await expect.poll(async () => (await news.allInnerTexts())[0]).toContain('Nessuna novità');
  });

  test('stays new when the same search is only typed', async ({ open }) => {
    const { page, context } = await open('/en/search/');
    await fakeHistory(context, (history) => {
      history.edition = '2027-03-01';
      for (const days of Object.values(history.decisions)) days[1] = '2027-03-01';
    });
    await keep(page, formatSavedSearches([saved('q=visa', 'Visas')]));
    await page.locator('input[name="q"]').fill('visa');
    await page.keyboard.press('Enter');
    await done(page);
    expect(await page.locator('.news-mark').count()).toBe(0);
    expect((await stored(page))[0]?.looked.edition).toBe(edition);
  });

  test('is not marked in a search that follows', async ({ open }) => {
    const { page, context } = await open('/en/search/');
    await fakeHistory(context, (history) => {
      for (const days of Object.values(history.decisions)) days[1] = '2027-03-01';
    });
    await keep(page, formatSavedSearches([saved('q=visa', 'Visas')]));
    await items(page).locator('a').click();
    await page.locator('.news-mark').first().waitFor();
    await page.locator('input[name="q"]').fill('silence');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#q=silence');
    await done(page);
    expect(await page.locator('.news-mark').count()).toBe(0);
  });

  test.for([
    ['cannot be had', { status: 500, body: '' }],
    ['is broken', { status: 200, body: '{"edition":' }],
    ['is something else', { status: 200, body: '[]' }],
  ] as const)('is not known where the history %s: the list says so, opens searches, and forgets nothing', async ([, answer], { open }) => {
    const { page, context } = await open('/en/search/', { expectedMessages: /status of 500/ });
    await context.route('**/search/history.json', (route) => route.fulfill(answer));
    await keep(page, formatSavedSearches([saved('q=visa', 'Visas')]));
    await expect.poll(() => items(page).locator('[data-slot="search-news"]').innerText()).toContain('could not be checked');
    await items(page).locator('a').click();
    await done(page);
    expect((await results(page)).length).toBeGreaterThan(0);
    expect((await stored(page))[0]?.looked).toEqual({ on: '2026-11-21', edition });
  });

  test('costs nothing while nothing is saved', async ({ open }) => {
    const { page, requests } = await open('/it/search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /history\.json|saved-searches/.test(path))).toEqual([]);
  });
});

describe('a device', () => {
  test('that keeps nothing: the reader is told, and the search goes on', async ({ open }) => {
    const { page, context } = await open('/it/search/');
    await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
    await page.goto('/it/');
    await page.goto('/it/search/#q=visto');
    await done(page);
    await page.locator('[data-action="save-search"]').click();
    await expect.poll(() => status(page).innerText()).toContain('non permette');
    expect(await part(page).locator('form').count()).toBe(0);
    await expectWaysOut(page, 'q=visto');
    expect(await part(page).locator('summary').isVisible()).toBe(false);
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('that is full: the reader is told, and the name is still in the form', async ({ open }) => {
    const { page } = await open('/en/search/#q=visa');
    await done(page);
    await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    await save(page, 'Mine');
    expect(await status(page).innerText()).toContain('used up');
    expect(await part(page).locator('input[name="saved-name"]').inputValue()).toBe('Mine');
    await expectWaysOut(page, 'q=visa');
  });

  test('that has no room to set aside what cannot be read: it is not written over', async ({ open }) => {
    const { page, context } = await open('/en/search/');
    await context.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (name, value) {
        if (name.includes('set-aside')) throw new DOMException('full', 'QuotaExceededError');
        setItem.call(this, name, value);
      };
    });
    const text = `{"massimario":"saved-searches","version":1,"searches":[${JSON.stringify(saved('q=dna', 'good'))},{}]}`;
    await keep(page, text);
    await expect.poll(() => names(page)).toEqual(['good']);
    await items(page).locator('[data-saved="remove"]').click();
    expect(await status(page).innerText()).toContain('used up');
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(text);
  });

  test.for([
    ['no JSON at all', '{"massimario":"saved-sea', []],
    ['another program’s data', '[1,2,3]', []],
    ['one broken search among good ones', JSON.stringify({ massimario: 'saved-searches', version: 1, searches: [saved('q=visa', 'good'), { name: 7 }] }), ['good']],
  ] as const)('that holds %s: what can be read stands there, the rest is set aside, told and given back', async ([, text, kept], { open }) => {
    const { page } = await open('/en/search/');
    await keep(page, text);
    const aside = part(page).locator('[data-slot="aside"]');
    await aside.waitFor();
    expect(await names(page)).toEqual(kept);
    const [download] = await Promise.all([page.waitForEvent('download'), aside.locator('[data-saved="download-aside"]').click()]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    await page.reload();
    await aside.waitFor(); // set aside once, and until the reader says otherwise
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('set-aside')).length)).toBe(1);
    await aside.locator('[data-saved="discard-aside"]').click();
    await aside.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('set-aside')))).toEqual([]);
  });
});

describe.for([['light', 390], ['dark', 1280]] as const)('the list of saved searches in %s colours at %i pixels', ([colorScheme, width]) => {
  test('has no fault that axe can find, open, with a form in it', async ({ open }) => {
    const { page } = await open('/it/search/', { colorScheme, viewport: { width, height: 844 } });
    await keep(page, formatSavedSearches([saved('q=visto', 'x'.repeat(120)), saved('q=silenzio', 'Silenzio dell’ambasciata')]));
    await items(page).nth(1).locator('[data-saved="rename"]').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
