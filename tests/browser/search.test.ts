// The search page by the hooks it promises (DESIGN): data-search-state, data-results with data-decision, data-result-count
// and data-citation-state. What it should find is taken from the content itself.
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import type { Decision } from '../../src/cases/decision.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { javaScriptWeight, test } from './harness.ts';

const library = readLibrary();

function theDecision(wanted: string, isWanted: (decision: Decision) => boolean): Decision {
  const found = library.decisions.filter(isWanted);
  if (found.length !== 1 || !found[0]) throw new Error(`The content holds ${found.length} decisions that are ${wanted}.`);
  return found[0];
}
const numbered = (number: string) => theDecision(`number ${number}`, ({ numbers }) => numbers.some(({ normalised }) => normalised === number));

/** What the search reads. */
const isIndexFile = (path: string): boolean => path.startsWith('/search/');

const inputOf = (page: Page) => page.locator('[data-search-state] input[type="search"]');

async function waitUntilDone(page: Page): Promise<void> {
  await page.locator('[data-search-state="done"]').waitFor();
}

async function ask(page: Page, question: string): Promise<void> {
  await inputOf(page).fill(question);
  await inputOf(page).press('Enter');
  await waitUntilDone(page);
}

const resultsOf = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-results] [data-decision]').evaluateAll((elements) => elements.map((element) => element.getAttribute('data-decision')));
const countOf = async (page: Page): Promise<number> => Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
const fragmentOf = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));

describe('a question in plain words', () => {
  test('about an expired nulla osta and an appointment puts such a case on top', async ({ open }) => {
    const { page } = await open('/it/search/');
    await ask(page, 'nulla osta scaduto appuntamento');
    const [first] = await resultsOf(page);
    expect(library.byId.get(first ?? '')?.obstacles).toContain('nulla-osta-expired');
  });

  test('about a DNA test and a travel document puts the decision on both on top', async ({ open }) => {
    const { page } = await open('/en/search/');
    await ask(page, 'DNA test travel document');
    expect((await resultsOf(page))[0]).toBe('it-trib-roma-2021-02-05-dna-travel-document');
  });

  test('leads to the decision by a link', async ({ open }) => {
    const { page } = await open('/en/search/');
    await ask(page, 'embassy appointment');
    const [first] = await resultsOf(page);
    await page.locator('[data-results] [data-decision]').first().locator('a').first().click();
    await page.waitForURL(`**/en/decisions/${first}/**`);
  });

  test('is kept in the fragment, which no server sees', async ({ open }) => {
    const { page } = await open('/it/search/');
    await ask(page, 'ambasciata inerzia');
    expect(new URL(page.url()).search).toBe('');
    expect(fragmentOf(page).get('q')).toBe('ambasciata inerzia');
    const [results, count] = [await resultsOf(page), await countOf(page)];
    await page.reload();
    await waitUntilDone(page);
    expect(await inputOf(page).inputValue()).toBe('ambasciata inerzia');
    expect([await resultsOf(page), await countOf(page)]).toEqual([results, count]);
  });

  test('that comes after ? from outside is moved into the fragment at once', async ({ open }) => {
    const { page } = await open('/it/search/?q=visto');
    await waitUntilDone(page);
    expect(new URL(page.url()).search).toBe('');
    expect(fragmentOf(page).get('q')).toBe('visto');
    expect(await countOf(page)).toBeGreaterThan(0);
  });

  test('from the box of another page arrives the same way', async ({ open }) => {
    const { page } = await open('/it/');
    const box = page.locator('input[type="search"]:visible').first();
    await box.fill('visto');
    await box.press('Enter');
    await waitUntilDone(page);
    expect([new URL(page.url()).pathname, new URL(page.url()).search, fragmentOf(page).get('q')]).toEqual(['/it/search/', '', 'visto']);
  });

  test('that finds nothing says so and offers a way on', async ({ open }) => {
    const { page } = await open('/it/search/#q=zzyzxqwkj');
    await waitUntilDone(page);
    expect(await countOf(page)).toBe(0);
    expect(await resultsOf(page)).toEqual([]);
    expect(await page.locator('[data-search-state] a[href]:visible, [data-search-state] button:visible').count()).toBeGreaterThan(0);
  });

  test('can be asked, read and followed with the keyboard alone', async ({ open }) => {
    const { page } = await open('/en/search/');
    await inputOf(page).focus();
    await page.keyboard.type('embassy appointment');
    await page.keyboard.press('Enter');
    await waitUntilDone(page);
    const isOnResult = () => page.evaluate(() => document.activeElement?.tagName === 'A' && document.activeElement.closest('[data-results]') !== null);
    for (let presses = 0; presses < 200 && !(await isOnResult()); presses += 1) await page.keyboard.press('Tab');
    expect(await isOnResult()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/decisions/**');
  });

  test('announces how many results there are', async ({ open }) => {
    const { page } = await open('/en/search/');
    await ask(page, 'embassy');
    const announced = (await page.locator('[role="status"], [aria-live="polite"], output').allInnerTexts()).join(' ');
    expect(announced).toContain(String(await countOf(page)));
  });
});

describe('a citation leads straight to its decision', () => {
  const cases: [string, () => Decision][] = [
    ['Cass. n. 28200 del 2021', () => numbered('28200/2021')],
    ['28200/2021', () => numbered('28200/2021')],
    ['C‑550/16', () => numbered('C-550/16')],
    ['C 550/16', () => numbered('C-550/16')],
    ['EU:C:2018:248', () => theDecision('EU:C:2018:248', ({ ecli }) => ecli?.value === 'ECLI:EU:C:2018:248')],
    ['62016CJ0550', () => theDecision('62016CJ0550', ({ celex }) => celex === '62016CJ0550')],
    ['C-137/19', () => numbered('C-137/19')],
    ['RG 20990/2024', () => numbered('20990/2024')],
    ['Trib. Roma 24.12.2021', () => theDecision('of the Tribunal of Rome on 24 December 2021', ({ court, date }) => court === 'trib-roma' && date === '2021-12-24')],
  ];

  test.for(cases)('%s', async ([citation, wanted], { open }) => {
    const { id } = wanted();
    for (const language of ['it', 'en']) {
      const { page } = await open(`/${language}/search/`);
      await ask(page, citation);
      const card = page.locator('[data-citation-state]');
      expect(await card.getAttribute('data-citation-state')).toBe('found');
      expect(await card.getAttribute('data-decision')).toBe(id);
      await card.locator(`a[href*="/${language}/decisions/${id}/"]`).first().click();
      await page.waitForURL(`**/${language}/decisions/${id}/**`);
    }
  });

  test('that the library does not have is recognised and said to be absent', async ({ open }) => {
    const { page } = await open('/it/search/');
    await ask(page, 'Cass. n. 99999 del 2019');
    expect(await page.locator('[data-citation-state]').getAttribute('data-citation-state')).toBe('absent');
  });

  test('that is none is not taken for one', async ({ open }) => {
    const { page } = await open('/it/search/');
    await ask(page, 'appuntamento in ambasciata');
    expect(await page.locator('[data-citation-state]:visible').count()).toBe(0);
  });
});

describe('a facet', () => {
  const [issue, decisions] = [...library.byIssue].sort((a, b) => b[1].length - a[1].length)[0] ?? ['none', []];

  test('in the fragment shows the decisions that carry it, all of them and no other', async ({ open }) => {
    const { page } = await open(`/it/search/#issue=${issue}`);
    await waitUntilDone(page);
    expect(await countOf(page)).toBe(decisions.length);
    const shown = await resultsOf(page);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((id) => !decisions.some((decision) => decision.id === id))).toEqual([]);
  });

  test('together with another narrows further', async ({ open }) => {
    const outcome = decisions[0]?.outcome;
    const { page } = await open(`/en/search/#issue=${issue}&outcome=${outcome}`);
    await waitUntilDone(page);
    expect(await countOf(page)).toBe(decisions.filter((decision) => decision.outcome === outcome).length);
  });

  test('and words together show only what has both', async ({ open }) => {
    const { page } = await open(`/it/search/#q=ambasciata&issue=${issue}`);
    await waitUntilDone(page);
    expect(await countOf(page)).toBeLessThanOrEqual(decisions.length);
    expect((await resultsOf(page)).filter((id) => !decisions.some((decision) => decision.id === id))).toEqual([]);
  });

  test('that changes with the address changes the results without a reload', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await waitUntilDone(page);
    await page.evaluate((next) => { location.hash = next; }, `issue=${issue}`);
    await expect.poll(() => countOf(page)).toBe(decisions.length);
    await page.goBack();
    await expect.poll(() => inputOf(page).inputValue()).toBe('visto');
  });
});

describe('the search page', () => {
  test.for(['it', 'en'])('in %s loads nothing of the search before it is wanted, and at most 8 kB of JavaScript', async (language, { open }) => {
    const { page, requests } = await open(`/${language}/search/`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('idle');
    expect(requests.filter(isIndexFile)).toEqual([]);
    expect(javaScriptWeight(requests)).toBeLessThanOrEqual(8000);
  });

  test.for([['it', 'light'], ['it', 'dark'], ['en', 'light'], ['en', 'dark']] as const)('with results, in %s and %s colours, has no fault that axe can find', async ([language, colorScheme], { open }) => {
    const { page } = await open(`/${language}/search/#q=visa`, { colorScheme });
    await waitUntilDone(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('says so plainly when search cannot start', async ({ open }) => {
    const { page, context } = await open('/it/search/', { expectedMessages: /./ });
    await context.route((url) => isIndexFile(url.pathname), (route) => route.abort());
    await inputOf(page).fill('visto');
    await inputOf(page).press('Enter');
    await page.locator('[data-search-state="failed"]').waitFor();
    expect(await page.locator('[role="alert"]:visible, [role="status"]:visible').allInnerTexts().then((texts) => texts.join('').trim())).not.toBe('');
  });

  test('leads a reader without JavaScript to the list of decisions', async ({ open }) => {
    const { page } = await open('/it/search/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href="/it/decisions/"]').first().isVisible()).toBe(true);
  });
});
