// How the search page shows its answers: where they begin, the way to them by keyboard, the place that Back finds again,
// and what it says of a citation and of filters.
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test } from './harness.ts';

const library = readLibrary();

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const rows = (page: Page) => page.locator('[data-results] [data-decision]');
const results = (page: Page): Promise<string[]> => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-decision') ?? ''));
const topOf = (page: Page, selector: string): Promise<number> => page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().top);
const card = (page: Page) => page.locator('[data-citation-state]');
const phone = { viewport: { width: 390, height: 844 } };

describe('the answers', () => {
  test.for([
    ['/it/search/#q=nulla+osta+scaduto', 390, 844, 620],
    ['/en/search/#q=expired+visa', 390, 844, 620],
    ['/it/search/#q=visto', 640, 400, 400], // 1280 × 800 at 200 %
    ['/it/search/#q=visto', 1280, 900, 500],
  ] as const)('of %s begin, in a window of %i × %i, above %i', async ([path, width, height, most], { open }) => {
    const { page } = await open(path, { viewport: { width, height } });
    await done(page);
    expect(await topOf(page, '[data-results] [data-decision]')).toBeLessThan(most);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('have count, saving, export, view and sort on one line of a wide screen, and the issues stand open', async ({ open }) => {
    for (const language of ['it', 'en']) {
      const { page } = await open(`/${language}/search/#q=visto`, { viewport: { width: 1280, height: 900 } });
      await done(page);
      const middles = await page.locator('.search-count, [data-action="save-search"], .take > summary, .search-view label, [name="sort"]').evaluateAll((all) => all.map((element) => element.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
      expect(middles).toHaveLength(6);
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(6);
      expect(await page.locator('[data-facet="issue"]').getAttribute('open')).not.toBeNull();
    }
  });

  test('are two Tab stops from the box', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await done(page);
    const button = page.locator('[data-part="to-results"]');
    await page.locator('[name="q"]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await button.evaluate((element) => element === document.activeElement && getComputedStyle(element).clipPath)).toBe('none');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-decision]')?.getAttribute('data-decision'))).toBe((await results(page))[0]);
    expect(new URL(page.url()).hash).toBe('#q=visto');
  });

  test('of a touch screen do not speak of a key', async ({ open }) => {
    const { page } = await open('/it/search/', { ...phone, hasTouch: true, isMobile: true });
    expect(await page.locator('[data-search-key]').isVisible()).toBe(false);
  });

  test('of a word of a thousand letters stay within the page, and the word is cut where it is repeated', async ({ open }) => {
    const { page } = await open(`/it/search/#q=${'x'.repeat(1000)}+"${'y'.repeat(1000)}"`, phone);
    await done(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const told = await page.locator('[data-part="notices"]').innerText();
    expect(told).toContain(`${'x'.repeat(39)}…`);
    expect(told).not.toMatch(/x{40}|y{40}/);
  });

  test('as a table say on a narrow screen that it goes on, and not on a wide one', async ({ open }) => {
    for (const [width, isTold] of [[390, true], [1280, false]] as const) {
      const { page } = await open('/it/search/#q=visto&view=table', { viewport: { width, height: 844 } });
      await done(page);
      const { scrollWidth, clientWidth } = await page.locator('[data-part="table"]').evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      expect([scrollWidth > clientWidth, await page.locator('.search-table-cue').isVisible()]).toEqual([isTold, isTold]);
    }
  });

  test('mark the words typed otherwise than other names of them', async ({ open }) => {
    const { page } = await open('/it/search/#q=esame+genetico');
    await done(page);
    for (const kind of ['typed', 'other']) await page.locator(`[data-results] mark[data-kind="${kind}"]`).first().waitFor();
    const background = (kind: string) => page.locator(`mark[data-kind="${kind}"]`).first().evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(await background('other')).not.toBe(await background('typed'));
    expect(await page.locator('mark[data-kind="typed"]').allInnerTexts().then((words) => words.filter((word) => !/^(esam|genetic)/i.test(word)))).toEqual([]);
  });
});

describe('Back from a decision', () => {
  test('finds the rows that were drawn and the place among them', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await done(page);
    await page.locator('[data-part="more"]').click();
    await expect.poll(() => rows(page).count()).toBe(40);
    const [before, id] = [await results(page), (await results(page))[33] ?? ''];
    const row = page.locator(`[data-results] [data-decision="${id}"]`);
    await row.evaluate((element) => window.scrollBy({ top: element.getBoundingClientRect().top - 60, behavior: 'instant' }));
    await row.locator('mark').first().waitFor();
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    await row.locator('[data-slot="link"]').click();
    await page.waitForURL(`**/decisions/${id}/`);
    await page.goBack();
    await done(page);
    expect(await results(page)).toEqual(before);
    await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().top).then((now) => Math.abs(now - top))).toBeLessThan(40);
  });

  test('leads to the head of a search that was not scrolled', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await done(page);
    await page.locator('[data-results] [data-slot="link"]').first().click();
    await page.waitForURL('**/decisions/**');
    await page.goBack();
    await done(page);
    expect([await page.evaluate(() => scrollY), await rows(page).count()]).toEqual([0, 20]);
  });
});

describe('a citation', () => {
  const cited = [...library.incoming].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
  const number = encodeURIComponent(library.byId.get(cited)?.numbers[0]?.normalised ?? '');

  test('that is found is no second title, and the decisions that cite it have a head of their own', async ({ open }) => {
    for (const view of ['list', 'table']) {
      const { page } = await open(`/it/search/#q=${number}&view=${view}`);
      await done(page);
      const title = library.byId.get(cited)?.title.it ?? '';
      expect(await card(page).innerText()).not.toContain(title);
      expect(await page.getByText(title, { exact: true }).count()).toBe(1);
      expect(await page.locator('[data-results] > :nth-child(2)').innerText()).toBe('Altre decisioni, che la citano');
      expect(await page.locator('[data-part="count"]').innerText()).toContain('con quella citata');
      expect((await results(page))[0]).toBe(cited);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  test('with words has a head over what the words found; sorted by date there is none', async ({ open }) => {
    const { page } = await open('/en/search/#q=C-550%2F16+embassy+appointment');
    await done(page);
    expect(await page.locator('[data-results] > :nth-child(2)').innerText()).toBe('Other decisions, found by the words');
    await page.locator('select[name="sort"]').selectOption('newest');
    await expect.poll(() => page.locator('[data-results] .search-part').count()).toBe(0);
  });

  test('that the filters leave out is said to be there, without advice on words', async ({ open }) => {
    const { page } = await open(`/it/search/#q=${number}&from=1990&to=1990`);
    await done(page);
    expect(await card(page).innerText()).toContain('i filtri scelti la lasciano fuori');
    expect(await card(page).locator(`a[href*="${cited}"]`).isVisible()).toBe(true);
    expect([await results(page), await page.locator('[data-part="empty"]').isVisible()]).toEqual([[], false]);
  });

  test('that is only possible heads no results, and is not said to be left out of them', async ({ open }) => {
    const { page } = await open('/it/search/#q=614');
    await done(page);
    expect(await card(page).getAttribute('data-citation-state')).toBe('ambiguous');
    expect(await card(page).innerText()).not.toContain('filtri');
    expect([await card(page).locator('.row-title').count() > 0, await page.locator('[data-results] .search-part').count()]).toEqual([true, 0]);
  });

  test('with another date names both, on an edge of its own', async ({ open }) => {
    const { page } = await open('/en/search/#q=Cass.+n.+20127+of+15+July+2021');
    await done(page);
    const note = card(page).locator('[data-slot="note"]');
    expect(await note.innerText()).toContain('15 July 2021; the entry has 14 July 2021');
    const edge = () => card(page).evaluate((element) => getComputedStyle(element).borderBlockStartColor);
    const doubtful = await edge();
    await page.locator('[name="q"]').fill('Cass. n. 20127 of 14 July 2021');
    await expect.poll(() => card(page).locator('[data-slot="note"]').count()).toBe(0);
    expect(await edge()).not.toBe(doubtful);
  });
});

test('filters that leave nothing offer to be taken away, and give no advice on words', async ({ open }) => {
  const { page } = await open('/it/search/#q=visto&from=1990&to=1990');
  await done(page);
  expect([await page.locator('[data-part="empty-filters"]').isVisible(), await page.locator('[data-part="empty-advice"]').isVisible()]).toEqual([true, false]);
});

test('several values of a filter are said to be alternatives', async ({ open }) => {
  const [first, second] = [...library.byIssue.keys()];
  const { page } = await open(`/it/search/#issue=${first}`);
  await done(page);
  const alternatives = page.locator('[data-part="alternatives"]');
  expect(await alternatives.isVisible()).toBe(false);
  await page.goto(`/it/search/#issue=${first}&issue=${second}`);
  await expect.poll(() => alternatives.innerText()).toBe('Questione: basta uno dei valori scelti.');
});

test('in forced colours only the current page of the menu is underlined', async ({ open }) => {
  const { page } = await open('/it/search/', { forcedColors: 'active' });
  const canvas = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const underlined = await page.locator('.masthead nav a').evaluateAll((links, paper) => links.filter((link) => getComputedStyle(link).borderBlockEndColor !== paper).map((link) => link.getAttribute('aria-current')), canvas);
  expect(underlined).toEqual(['page']);
});

describe('what a question is told', () => {
  const notices = (page: Page): Promise<string> => page.locator('[data-part="notices"]').innerText();

  test.for([
    ['/it/search/#q=visto+AND+madre', 'AND e OR non servono'],
    ['/en/search/#q=visa+OR+mother', 'AND and OR are not needed'],
    ['/it/search/#q=%22nulla+osta+scaduto', 'Le virgolette non sono chiuse'],
    ['/en/search/#q=%22expired+clearance', 'The quotation marks are not closed'],
    ['/it/search/#q=che+cosa+%C3%A8', 'Sono tutte parole comuni'],
    ['/en/search/#q=what+is+it', 'These are all common words'],
  ] as const)('%s: %s', async ([path, told], { open }) => {
    const { page } = await open(path);
    await done(page);
    expect(await notices(page)).toContain(told);
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('that has no word is that, and no advice on words', async ({ open }) => {
    for (const [language, told] of [['it', 'Non c’è una parola da cercare'], ['en', 'There is no word to search for']] as const) {
      const { page } = await open(`/${language}/search/#q=%3F%3F%3F`);
      await done(page);
      expect(await notices(page)).toContain(told);
      expect([await results(page), await page.locator('[data-part="empty"]').isVisible()]).toEqual([[], false]);
    }
  });

  test('a decision cited with a minus is left out, and said to be', async ({ open }) => {
    const { page } = await open('/it/search/#q=kafala+-Cass.+21108%2F2013');
    await done(page);
    expect(await notices(page)).toContain('Cass. 21108/2013');
    expect(await results(page)).not.toContain('it-cass-2013-21108');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await card(page).count()).toBe(0);
  });

  test('three figures are searched as a word, and their decision is offered above', async ({ open }) => {
    const { page } = await open('/it/search/#q=202');
    await done(page);
    expect(await card(page).innerText()).toContain('può anche essere il numero');
    expect(await card(page).locator('a[href*="it-cost-2013-202"]').count()).toBe(1);
    expect(await card(page).innerText()).not.toContain('filtri');
    expect(await page.locator('[data-results] .search-part').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('a number of another court is offered and not taken', async ({ open }) => {
    const { page } = await open('/it/search/#q=Corte+cost.+20127%2F2021');
    await done(page);
    expect(await card(page).getAttribute('data-citation-state')).toBe('absent');
    expect(await card(page).locator('a[href*="it-cass-2021-20127"]').count()).toBe(1);
    expect(await results(page)).toEqual([]);
  });
});
