// The suggestions below the box of the search page, the key that leads to the box, and a search that comes from the
// browser's own box. What should be offered is taken from the content itself.
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test } from './harness.ts';

const library = readLibrary();
const cited = library.decisions.find(({ numbers }) => numbers.some(({ normalised }) => normalised === '28200/2021'));
const [rome = ''] = [...library.courts.values()].filter(({ seat, level }) => seat === 'Roma' && level === 'first-instance').map(({ key }) => key);

const box = (page: Page) => page.locator('[data-search-state] input[name="q"]');
const popup = (page: Page) => page.getByRole('listbox', { includeHidden: true });
const options = (page: Page) => popup(page).getByRole('option');
const active = (page: Page) => popup(page).locator('[aria-selected="true"]');
const fragment = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));
const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const isFocused = (page: Page) => box(page).evaluate((element) => element === document.activeElement);

async function type(page: Page, text: string): Promise<void> {
  await box(page).pressSequentially(text);
  await popup(page).waitFor();
}

/** What a screen reader is told of the box. */
async function announced(page: Page): Promise<{ expanded: string | null; active: string | null }> {
  const pointed = await box(page).getAttribute('aria-activedescendant');
  return { expanded: await box(page).getAttribute('aria-expanded'), active: pointed === null ? null : await page.locator(`[id="${pointed}"] [data-slot="label"]`).innerText() };
}

describe('suggestions', () => {
  test('come while one types, none chosen, grouped by kind, each with its number', async ({ open }) => {
    const { page } = await open('/it/search/');
    await type(page, 'nulla osta scad');
    await options(page).first().waitFor();
    expect(await announced(page)).toEqual({ expanded: 'true', active: null });
    expect(await active(page).count()).toBe(0);
    const issue = popup(page).getByRole('group', { name: 'Questione' });
    const expected = library.byIssue.get('expired-nulla-osta')?.length;
    expect(await issue.getByRole('option').first().innerText()).toMatch(new RegExp(`^${library.issues.get('expired-nulla-osta')?.label.it}\\s+${expected} decision[ei]$`));
    expect(await page.locator('[data-part="suggestions-status"]').innerText()).toContain(String(await options(page).count()));
  });

  test('are eight at most', async ({ open }) => {
    const { page } = await open('/en/search/');
    await type(page, 'co');
    expect(await options(page).count()).toBe(8);
  });

  test('need two letters, and go when the box is emptied', async ({ open }) => {
    const { page } = await open('/it/search/');
    await box(page).pressSequentially('n');
    await page.waitForTimeout(400);
    expect(await popup(page).isVisible()).toBe(false);
    await type(page, 'u');
    await box(page).fill('');
    await popup(page).waitFor({ state: 'hidden' });
    await page.waitForTimeout(400);
    expect(await popup(page).isVisible()).toBe(false);
  });

  test('leave Enter alone: what was typed is searched unchanged', async ({ open }) => {
    const { page } = await open('/it/search/');
    await type(page, 'nulla osta');
    await page.keyboard.press('Enter');
    await done(page);
    expect(fragment(page)).toBe('q=nulla+osta');
    expect([await popup(page).isVisible(), await box(page).inputValue()]).toEqual([false, 'nulla osta']);
  });

  test('that arrive after Enter are dropped', async ({ open }) => {
    const { page, context } = await open('/it/search/');
    await context.route('**/suggestions-it.bin', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await box(page).pressSequentially('visto');
    await page.keyboard.press('Enter');
    await done(page);
    await page.waitForTimeout(900);
    expect(await popup(page).isVisible()).toBe(false);
  });

  test('are gone through with the arrow keys, round and back to the text', async ({ open }) => {
    const { page } = await open('/it/search/');
    await type(page, 'nulla osta');
    const labels = await popup(page).locator('[data-slot="label"]').allInnerTexts();
    expect(labels.length).toBeGreaterThan(2);
    for (const label of labels) {
      await page.keyboard.press('ArrowDown');
      expect(await announced(page)).toEqual({ expanded: 'true', active: label });
      expect(await active(page).count()).toBe(1);
    }
    await page.keyboard.press('ArrowDown');
    expect((await announced(page)).active).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect((await announced(page)).active).toBe(labels.at(-1));
    expect(await isFocused(page)).toBe(true);
    // Home moves in the text, as everywhere.
    await page.keyboard.press('Home');
    expect((await announced(page)).active).toBeNull();
    expect(await box(page).evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(0);
  });

  test('become a filter with Enter, and the other words stay', async ({ open }) => {
    const { page } = await open('/it/search/');
    await type(page, 'silenzio tribunale di rom');
    await page.keyboard.press('ArrowDown');
    expect((await announced(page)).active).toBe(library.courts.get(rome)?.name.it);
    await page.keyboard.press('Enter');
    await expect.poll(() => fragment(page)).toBe(`q=silenzio&court=${rome}`);
    await done(page);
    expect([await box(page).inputValue(), await popup(page).isVisible(), await isFocused(page)]).toEqual(['silenzio', false, true]);
    expect(await page.locator('[data-part="chips"] button').count()).toBe(1);
    // The words typed before are one step back.
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('silenzio tribunale di rom');
    expect(await popup(page).isVisible()).toBe(false);
  });

  test('become a filter by mouse, and all its decisions are found', async ({ open }) => {
    const { page } = await open('/en/search/');
    await type(page, 'expired');
    await popup(page).getByRole('group', { name: 'Issue' }).getByRole('option').first().click();
    await expect.poll(() => fragment(page)).toBe('issue=expired-nulla-osta');
    await done(page);
    expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe(String(library.byIssue.get('expired-nulla-osta')?.length));
    expect([await box(page).inputValue(), await isFocused(page)]).toEqual(['', true]);
  });

  test('become a filter by touch', async ({ open }) => {
    const { page } = await open('/it/search/', { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await type(page, 'bangla');
    await options(page).first().tap();
    await expect.poll(() => fragment(page)).toMatch(/^mission=/);
    expect(await popup(page).isVisible()).toBe(false);
  });

  test('close with Escape, which leaves the text, and open again with the arrow', async ({ open }) => {
    const { page } = await open('/it/search/');
    await type(page, 'nulla osta');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect([await popup(page).isVisible(), await box(page).inputValue()]).toEqual([false, 'nulla osta']);
    expect(await announced(page)).toEqual({ expanded: 'false', active: null });
    await page.keyboard.press('ArrowDown');
    expect(await popup(page).isVisible()).toBe(true);
    expect((await announced(page)).active).toBe(await popup(page).locator('[data-slot="label"]').first().innerText());
  });

  test('close when Tab leaves the box, choosing nothing', async ({ open }) => {
    const { page } = await open('/it/search/');
    await type(page, 'nulla osta');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect([await popup(page).isVisible(), await box(page).inputValue()]).toEqual([false, 'nulla osta']);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-part="form"] button'))).toBe(true);
    expect(fragment(page)).not.toContain('issue=');
  });

  test('stand over the page and move nothing in it', async ({ open }) => {
    const { page } = await open('/it/search/#q=nulla+osta');
    await done(page);
    const place = () => page.locator('[data-part="form"]').evaluate((form) => [form.getBoundingClientRect().height, document.documentElement.scrollWidth]);
    const before = await place();
    await box(page).press('End');
    await type(page, ' scad');
    expect(await place()).toEqual(before);
  });

  test('are fetched when somebody types, not for a search that comes in the address', async ({ open }) => {
    const { page, requests } = await open('/it/search/#q=visto');
    await done(page);
    await page.waitForTimeout(300);
    expect(requests.filter((path) => path.startsWith('/search/suggestions'))).toEqual([]);
    await box(page).press('End');
    await type(page, 'o neg');
    expect(requests.filter((path) => path.startsWith('/search/suggestions'))).toEqual(['/search/suggestions-it.bin']);
  });

  test('that cannot be fetched are not missed', async ({ open }) => {
    const { page, context } = await open('/it/search/', { expectedMessages: /suggestions|404/ });
    await context.route('**/suggestions-it.bin', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await box(page).pressSequentially('visto');
    await done(page);
    expect(await popup(page).isVisible()).toBe(false);
    expect(Number(await page.locator('[data-result-count]').getAttribute('data-result-count'))).toBeGreaterThan(0);
  });

  test('are none on other pages', async ({ open }) => {
    const { page, requests } = await open('/it/');
    await page.locator('input[name="q"]').pressSequentially('nulla osta');
    await page.waitForTimeout(400);
    expect([await page.getByRole('listbox', { includeHidden: true }).count(), requests.filter((path) => path.startsWith('/search/'))]).toEqual([0, []]);
  });
});

describe('a citation that is recognised', () => {
  test.for([['it', 'Cass. 28200/2021', 'Nella raccolta'], ['en', '28200/2021', 'In the library']] as const)('in %s leads from %s to its decision', async ([language, citation, name], { open }) => {
    const { page } = await open(`/${language}/search/`);
    await type(page, citation);
    const offered = popup(page).getByRole('group', { name }).getByRole('option');
    expect(await offered.count()).toBe(1);
    expect(await offered.innerText()).toContain('28200');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${language}/decisions/${cited?.id}/`);
  });

  test('but is not in the library offers no other', async ({ open }) => {
    const { page } = await open('/it/search/');
    await box(page).pressSequentially('Cass. 99999/2021');
    await done(page);
    await page.waitForTimeout(300);
    expect(await popup(page).isVisible()).toBe(false);
  });
});

describe.for(['light', 'dark'] as const)('open suggestions in %s colours', (colorScheme) => {
  test('have no fault that axe can find', async ({ open }) => {
    const { page } = await open('/it/search/', { colorScheme });
    await type(page, 'tribunale');
    await page.keyboard.press('ArrowDown');
    await done(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test('open suggestions fit a narrow screen', async ({ open }) => {
  const { page } = await open('/it/search/', { viewport: { width: 320, height: 640 } });
  await type(page, 'tribunale');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

describe('the key /', () => {
  const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

  test.for(['/it/', '/en/issues/', '/it/search/', `/en/decisions/${cited?.id}/`])('leads to the search box of %s', async (path, { open }) => {
    const { page } = await open(path);
    await page.keyboard.press('/');
    expect(await focusedName(page)).toBe('q');
    expect(await page.locator('input[name="q"]').inputValue()).toBe('');
    expect(await page.locator('input[name="q"]').getAttribute('aria-keyshortcuts')).toBe('/');
  });

  test('is a letter like others in the box, and nothing with a modifier', async ({ open }) => {
    const { page } = await open('/it/issues/');
    for (const key of ['Control+/', 'Alt+/', 'Meta+/']) {
      await page.keyboard.press(key);
      expect([key, await focusedName(page)]).toEqual([key, null]);
    }
    await page.keyboard.press('/');
    await page.keyboard.type('286/1998');
    expect(await page.locator('input[name="q"]').inputValue()).toBe('286/1998');
  });

  test('on a keyboard that makes it with Shift works too', async ({ open }) => {
    const { page } = await open('/it/issues/');
    await page.keyboard.down('Shift');
    await page.keyboard.press('/');
    await page.keyboard.up('Shift');
    expect(await focusedName(page)).toBe('q');
  });

  test('leads to the search page where there is no room for a box', async ({ open }) => {
    const { page } = await open('/it/issues/', { viewport: { width: 390, height: 844 } });
    await page.keyboard.press('/');
    await page.waitForURL('**/it/search/');
  });

  test('can be switched off, on this device and for good', async ({ open }) => {
    const { page } = await open('/it/search/');
    await page.locator('[data-search-key]').uncheck();
    await page.goto('/it/issues/');
    await page.keyboard.press('/');
    expect(await focusedName(page)).toBeNull();
    await page.goto('/it/search/');
    await page.locator('[data-search-key]').check();
    await page.goto('/it/issues/');
    await page.keyboard.press('/');
    expect(await focusedName(page)).toBe('q');
  });
});

test('a search from the browser’s own box is answered, and its words leave the address', async ({ open }) => {
  const { page } = await open('/it/');
  const description = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="search"]');
    return link && (await fetch(link.href)).text();
  });
  const template = /type="text\/html"[^>]*template="([^"]+)"/.exec(description ?? '')?.[1] ?? '';
  const { pathname, search } = new URL(template.replace('{searchTerms}', encodeURIComponent('nulla osta & visto')));
  await page.goto(pathname + search);
  await done(page);
  expect([new URL(page.url()).search, await box(page).inputValue()]).toEqual(['', 'nulla osta & visto']);
});
