// The search page beyond what search.test.ts asks of its hooks: typing, history, chips, counts, passages, and what happens
// when something is missing, broken or hostile.
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { issuesOf } from '../../src/cases/library.ts';
import { formatDate } from '../../src/i18n/partial-date.ts';
import { test } from './harness.ts';

const library = readLibrary();

const box = (page: Page) => page.locator('[data-search-state] input[name="q"]');
const state = (page: Page) => page.locator('[data-search-state]').getAttribute('data-search-state');
const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const count = async (page: Page): Promise<number> => Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
const results = (page: Page): Promise<string[]> => page.locator('[data-results] [data-decision]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-decision') ?? ''));
const fragment = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** Opens the group of a facet, which is closed until something in it is chosen. */
async function facet(page: Page, name: string, value: string) {
  const group = page.locator(`[data-facet="${name}"]`);
  for (const details of [page.locator('[data-part="filters"]'), group]) {
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
  }
  return { input: group.locator(`input[value="${value}"]`), count: async () => Number(await group.locator(`li:has(input[value="${value}"]) [data-count]`).innerText()) };
}

describe('typing', () => {
  test('searches after a pause, from two letters on, without Enter', async ({ open }) => {
    const { page } = await open('/it/search/');
    await box(page).pressSequentially('v');
    await page.waitForTimeout(300);
    expect(await state(page)).not.toBe('done');
    await box(page).pressSequentially('isto');
    await done(page);
    expect(fragment(page)).toBe('q=visto');
    expect(await count(page)).toBeGreaterThan(0);
  });

  test('makes one step of the history, so that Back leads to the search before', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await done(page);
    const before = await results(page);
    await box(page).fill('');
    await box(page).pressSequentially('silenzio', { delay: 200 });
    await expect.poll(() => fragment(page)).toBe('q=silenzio');
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('visto');
    await expect.poll(() => results(page)).toEqual(before);
  });

  test('and then choosing a filter are two steps of the history', async ({ open }) => {
    const { page } = await open('/it/search/');
    await box(page).pressSequentially('visto', { delay: 40 });
    await expect.poll(() => fragment(page)).toBe('q=visto');
    await box(page).blur(); // a click beside the suggestions closes them: they stand over the filters
    const { input } = await facet(page, 'outcome', 'granted');
    await input.check();
    await expect.poll(() => fragment(page)).toBe('q=visto&outcome=granted');
    await page.goBack();
    await expect.poll(() => fragment(page)).toBe('q=visto');
    await expect.poll(() => input.isChecked()).toBe(false);
  });

  test('leaves the page idle when the box is emptied', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await done(page);
    await box(page).fill('');
    await page.locator('[data-search-state="idle"]').waitFor();
    expect([await results(page), await count(page), page.url().endsWith('/it/search/')]).toEqual([[], 0, true]);
  });

  test('ends as it began when the old words are typed again', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await done(page);
    await box(page).press('End');
    await box(page).pressSequentially('x');
    await box(page).press('Backspace');
    await done(page);
    expect(fragment(page)).toBe('q=visto');
  });
});

describe('filters', () => {
  const [issue, decisions] = [...library.byIssue].sort((a, b) => b[1].length - a[1].length)[0] ?? ['', []];

  test('are chosen by checkbox, shown as chips, and taken away one by one', async ({ open }) => {
    const { page } = await open('/it/search/');
    const { input } = await facet(page, 'issue', issue);
    await input.check();
    await done(page);
    expect(await count(page)).toBe(decisions.length);
    expect(fragment(page)).toBe(`issue=${issue}`);
    const chip = page.locator('[data-part="chips"] button');
    expect(await chip.count()).toBe(1);
    await chip.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-search-state="idle"]').waitFor();
    expect(await input.isChecked()).toBe(false);
    await page.goBack();
    await done(page);
    expect(await input.isChecked()).toBe(true);
  });

  test('show beside every value the number that a plain scan of the content gives', async ({ open }) => {
    const { page } = await open(`/en/search/#issue=${issue}`);
    await done(page);
    const shown = await page.locator('[data-facet="outcome"] li').evaluateAll((items) =>
      items.map((item) => [item.querySelector('input')?.value ?? '', Number(item.querySelector('[data-count]')?.textContent), item.querySelector('input')?.disabled ?? false] as const),
    );
    for (const [outcome, number, disabled] of shown) {
      const expected = decisions.filter((decision) => decision.outcome === outcome).length;
      expect([outcome, number, disabled]).toEqual([outcome, expected, expected === 0]);
    }
    const { count: ownCount } = await facet(page, 'issue', issue);
    expect(await ownCount()).toBe(decisions.length);
  });

  test('take two values of a facet as alternatives', async ({ open }) => {
    const [first, second] = [...library.byIssue.keys()];
    const expected = library.decisions.filter((decision) => issuesOf(decision).some((key) => key === first || key === second)).length;
    const { page } = await open(`/it/search/#issue=${first}&issue=${second}`);
    await done(page);
    expect(await count(page)).toBe(expected);
  });

  test('ask role and direction of one and the same holding', async ({ open }) => {
    const expected = library.decisions.filter(({ holdings }) => holdings.some(({ role, direction }) => role === 'substance' && direction === 'for')).map(({ id }) => id);
    const { page } = await open('/it/search/#role=substance&direction=for');
    await done(page);
    expect(await results(page)).toEqual(expected.slice(0, 20));
  });

  test('are kept when the words change, and words when filters are cleared', async ({ open }) => {
    const { page } = await open(`/it/search/#issue=${issue}`);
    await done(page);
    await box(page).fill('visto');
    await box(page).press('Enter');
    await expect.poll(() => fragment(page)).toBe(`q=visto&issue=${issue}`);
    await done(page);
    await page.locator('[data-action="clear"]:visible').click();
    await expect.poll(() => fragment(page)).toBe('q=visto');
  });

  test('narrow by year', async ({ open }) => {
    const expected = library.decisions.filter(({ date }) => date.startsWith('2021')).length;
    const { page } = await open('/it/search/#from=2021&to=2021');
    await done(page);
    expect(await count(page)).toBe(expected);
  });

  test('that leave nothing say how much there would be without them', async ({ open }) => {
    const { page } = await open(`/it/search/#q=visto&from=1990&to=1990`);
    await done(page);
    expect(await count(page)).toBe(0);
    expect(await page.locator('[data-part="unfiltered"]').innerText()).toMatch(/[1-9]/);
    await page.locator('[data-part="empty-filters"] button').click();
    await expect.poll(() => count(page)).toBeGreaterThan(0);
  });

  test('that the library does not know are not applied, and it says so', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto&issue=alchemy');
    await done(page);
    expect(await page.locator('[data-part="notices"]').innerText()).toContain('issue=alchemy');
    expect(await count(page)).toBeGreaterThan(0);
  });
});

describe('results', () => {
  test('are sorted newest first on request', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto&sort=newest');
    await done(page);
    const dates = (await results(page)).map((id) => library.byId.get(id)?.date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('show passages with the words marked, each leading to its place in the decision', async ({ open }) => {
    const { page } = await open('/it/search/#q=nulla+osta+scaduto');
    await done(page);
    const first = page.locator('[data-results] [data-decision]').first();
    await first.locator('mark').first().waitFor();
    expect((await first.locator('mark').allInnerTexts()).join(' ').toLowerCase()).toMatch(/nulla|osta|scad/);
    const link = first.locator('[data-slot="anchor"][href*="#"]').first();
    const [address, anchor] = ((await link.getAttribute('href')) ?? '').split('#');
    await link.click();
    await page.waitForURL(`**${address}#${anchor}`);
    expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
  });

  test('come in the reader’s language even when the question is asked in the other', async ({ open }) => {
    const { page } = await open('/it/search/#q=DNA+test+travel+document');
    await done(page);
    const first = page.locator('[data-results] [data-decision]').first();
    const id = await first.getAttribute('data-decision');
    expect(id).toBe('it-trib-roma-2021-02-05-dna-travel-document');
    expect(await first.locator('[data-slot="link"]').innerText()).toBe(library.byId.get(id ?? '')?.title.it);
    // So do its passages, where the words of the question have names in the reader's language.
    expect(await first.locator('mark').first().innerText()).not.toBe('');
    expect(await first.locator('[lang="en"] mark').count()).toBe(0);
  });

  test('name the words that no decision has', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto+zzyzx');
    await done(page);
    expect(await page.locator('[data-part="notices"]').innerText()).toContain('zzyzx');
    expect(await count(page)).toBeGreaterThan(0);
  });

  test('go with the link to the other language', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto&sort=newest');
    await done(page);
    await page.locator('a.language-switch').click();
    await page.waitForURL('**/en/search/#q=visto&sort=newest');
  });

  test('of a search that fails on the way never replace a newer one', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await done(page);
    for (const word of ['ambasciata', 'figlio', 'silenzio', 'nulla osta', 'dna']) await box(page).fill(word);
    await box(page).press('Enter');
    await expect.poll(() => fragment(page)).toBe('q=dna');
    await done(page);
    const shown = await results(page);
    await page.waitForTimeout(400);
    expect(await results(page)).toEqual(shown);
    expect(issuesOf(library.byId.get(shown[0] ?? '')!)).toContain('dna-test');
  });
});

describe('a citation', () => {
  const card = (page: Page) => page.locator('[data-citation-state]');

  test('comes first in the results, before the decisions that cite it', async ({ open }) => {
    const [id = '', citing = []] = [...library.incoming].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
    const decision = library.byId.get(id);
    const { page } = await open(`/it/search/#q=${encodeURIComponent(decision?.numbers[0]?.normalised ?? '')}`);
    await done(page);
    expect((await results(page))[0]).toBe(id);
    expect(new Set((await results(page)).slice(1))).toEqual(new Set(citing.map(({ from }) => from)));
  });

  test('with other words leads to its decision and searches the words', async ({ open }) => {
    const { page } = await open('/it/search/#q=C-550%2F16+appuntamento+ambasciata');
    await done(page);
    expect(await card(page).getAttribute('data-decision')).toBe('eu-cgue-c-550-16');
    const [first, ...others] = await results(page);
    expect(first).toBe('eu-cgue-c-550-16');
    expect(others.length).toBeGreaterThan(0);
    await page.locator('[data-results] [data-decision] mark').first().waitFor();
  });

  test('that we do not have shows no look-alikes among the results', async ({ open }) => {
    const { page } = await open('/en/search/#q=Cass.+n.+99999%2F2021');
    await done(page);
    expect([await card(page).getAttribute('data-citation-state'), await count(page), await results(page)]).toEqual(['absent', 0, []]);
    expect(await page.locator('[data-part="lists"]').isVisible()).toBe(true);
  });

  test('that fits several decisions lists them all', async ({ open }) => {
    const months = new Map<string, string[]>();
    for (const { court, date, id } of library.decisions) if (court === 'trib-roma' && date.length === 10) months.set(date.slice(0, 7), [...(months.get(date.slice(0, 7)) ?? []), id]);
    const [month, ids] = [...months].find(([, own]) => own.length > 1) ?? ['', []];
    const { page } = await open(`/it/search/#q=Trib.+Roma%2C+${formatDate(month, 'it').replace(' ', '+')}`);
    await done(page);
    expect(await card(page).getAttribute('data-citation-state')).toBe('ambiguous');
    expect(new Set(await results(page))).toEqual(new Set(ids));
    expect(await card(page).locator('a').count()).toBe(ids.length);
  });
});

describe('when something is missing or broken', () => {
  test.for([
    ['the directory of the index', '**/search/it/directory.bin', 404],
    ['the blocks of the index', '**/search/it/{b,c}*.bin', 404],
    ['the document table', '**/search/table-*', 404],
    ['a block that is damaged', '**/search/it/{b,c}*.bin', 200],
    ['a document table that is damaged', '**/search/table-*', 200],
    ['the worker', '**/search-worker*', 404],
    ['the page’s own script', '**/search-page.*', 404],
  ] as const)('%s: the page says so, keeps the question and offers the lists', async ([, files, status], { open }) => {
    const { page, context } = await open('/it/search/', { expectedMessages: /./ });
    await context.route(files, (route) => route.fulfill({ status, body: 'gone' }));
    await box(page).fill('visto negato');
    await box(page).press('Enter');
    await page.locator('[data-search-state="failed"]').waitFor();
    expect(await box(page).inputValue()).toBe('visto negato');
    expect(await page.locator('[role="alert"]').innerText()).not.toBe('');
    expect(await page.locator('[data-search-state] a[href="/it/decisions/"]').isVisible()).toBe(true);
    // Once it is back, the same page finds again.
    await context.unroute(files);
    await page.locator('[data-part="retry"]').click();
    await done(page);
    expect(await count(page)).toBeGreaterThan(0);
  });

  test.for([
    ['the names of the concepts', '**/search/concepts-it.bin', 404, 'rimesse', /sinonimi/],
    ['what the concepts mean', '**/search/concepts.bin', 404, 'rimesse', /sinonimi/],
    ['the list of words', '**/search/it/words.bin', 500, 'visto negtao', /errori di battitura/],
    ['the citations', '**/search/citations.bin', 404, 'visto Cass. 20127/2021', /elenco delle citazioni/],
    ['the citations, damaged', '**/search/citations.bin', 200, 'visto Cass. 20127/2021', /elenco delle citazioni/],
  ] as const)('%s: the search runs without, says so, and is whole again after a new try', async ([, files, status, question, told], { open }) => {
    const { page, context } = await open('/it/search/', { expectedMessages: /./ });
    await context.route(files, (route) => route.fulfill({ status, body: 'gone' }));
    await box(page).fill(question);
    await box(page).press('Enter');
    await done(page);
    const notice = page.locator('[data-part="incomplete"]');
    expect(await notice.innerText()).toMatch(told);
    expect([await count(page) > 0, await page.locator('[data-citation-state]').count()]).toEqual([true, 0]);
    await context.unroute(files);
    await notice.locator('button').click();
    await notice.waitFor({ state: 'hidden' });
    await done(page);
    expect(await count(page)).toBeGreaterThan(0);
  });

  test('filters work without the full-text index', async ({ open }) => {
    const { page, context } = await open('/it/search/', { expectedMessages: /./ });
    await context.route('**/search/it/**', (route) => route.abort());
    await page.evaluate(() => { location.hash = 'outcome=granted'; });
    await done(page);
    expect(await count(page)).toBe(library.decisions.filter(({ outcome }) => outcome === 'granted').length);
  });

  test('passages that cannot be fetched leave the rows standing, and come at a new try', async ({ open }) => {
    const { page, context } = await open('/it/search/', { expectedMessages: /./ });
    const texts = '**/search/*/texts/*.bin';
    await context.route(texts, (route) => route.abort());
    await box(page).fill('visto');
    await box(page).press('Enter');
    await done(page);
    const told = page.locator('[data-part="passages-missing"]');
    await told.waitFor();
    expect([await state(page), (await results(page)).length > 0, await page.locator('[data-results] mark').count()]).toEqual(['done', true, 0]);
    await context.unroute(texts);
    await told.locator('button').click();
    await page.locator('[data-results] [data-decision]').first().locator('mark').first().waitFor();
    expect(await told.isVisible()).toBe(false);
  });
});

describe('hostile input', () => {
  test.for([
    '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '(a+)+$ [.*] \\', '"aperta', '\u202Eatsiv\u202C', '%%%', '\u0000\u0007visto', 'à'.repeat(300), 'Cass. '.repeat(150), '9'.repeat(900), '&issue=x#y=z',
  ])('%j is only words', async (question, { open }) => {
    const { page } = await open('/it/search/');
    await box(page).fill(question);
    await box(page).press('Enter');
    await done(page);
    expect(await page.locator('[data-search-state] img, [data-search-state] script:not([src])').count()).toBe(0);
    await page.reload();
    await done(page);
  });

  test('ten thousand characters in the address are cut', async ({ open }) => {
    const { page } = await open(`/it/search/#q=${'visto+'.repeat(2000)}`);
    await done(page);
    expect(await count(page)).toBeGreaterThan(0);
  });

  test('an anchor of the page is no search', async ({ open }) => {
    const { page } = await open('/it/search/#q=visto');
    await done(page);
    await page.evaluate(() => { location.hash = 'content'; });
    await page.waitForTimeout(200);
    expect(await box(page).inputValue()).toBe('visto');
    expect((await results(page)).length).toBeGreaterThan(0);
  });
});
