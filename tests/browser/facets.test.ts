// Facets, the histogram of the years, the table and the printed search. Numbers are held against a plain scan of
// /data/decisions.json, the file that anybody can count in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { facetNames, type FacetName } from '../../src/search/facets.ts';
import { isWithin } from '../../src/search/period.ts';
import { dist } from '../site/built-site.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test } from './harness.ts';

interface Entry {
  id: string;
  date: string;
  court: string;
  type: string;
  stage: string;
  outcome: string;
  mission: string | null;
  obstacles: string[];
  issues: string[];
  provisions: { id: string }[];
  remedies: { kind: string }[];
  sponsor: { status: string; nationality: string | null };
  relatives: { relation: string | null; nationality: string | null }[];
  holdings: { role: string; direction: string; issues: string[]; provisions: string[] }[];
  verification: { level: string };
}

const { courts } = readLibrary();
const { decisions } = JSON.parse(readFileSync(join(dist, 'data/decisions.json'), 'utf8')) as { decisions: Entry[] };

/** What a decision carries in a facet; of role and direction, what each holding carries is asked in `passes`. */
function carries(entry: Entry, name: Exclude<FacetName, 'role' | 'direction'>): (string | null | undefined)[] {
  switch (name) {
    case 'issue': return [...entry.issues, ...entry.holdings.flatMap(({ issues }) => issues)];
    case 'obstacle': return entry.obstacles;
    case 'outcome': return [entry.outcome];
    case 'remedy': return entry.remedies.map(({ kind }) => kind);
    case 'court': return [entry.court];
    case 'level': return [courts.get(entry.court)?.level];
    case 'type': return [entry.type];
    case 'stage': return [entry.stage];
    case 'provision': return [...entry.provisions.map(({ id }) => id), ...entry.holdings.flatMap(({ provisions }) => provisions)];
    case 'mission': return [entry.mission];
    case 'sponsor': return [entry.sponsor.status];
    case 'relative': return entry.relatives.map(({ relation }) => relation);
    case 'nationality': return [entry.sponsor.nationality, ...entry.relatives.map(({ nationality }) => nationality)];
    case 'verification': return [entry.verification.level];
  }
}

type Choice = Partial<Record<FacetName, readonly string[]>> & { from?: string | undefined; to?: string | undefined };

function passes(entry: Entry, choice: Choice): boolean {
  const { role, direction } = choice;
  const isChosen = (name: FacetName): boolean => {
    if (name === 'role' || name === 'direction') return true;
    const chosen = choice[name];
    return !chosen || chosen.length === 0 || carries(entry, name).some((value) => chosen.includes(value ?? ''));
  };
  const asksHolding = (role?.length ?? 0) + (direction?.length ?? 0) > 0;
  return (
    facetNames.every(isChosen) &&
    (!asksHolding || entry.holdings.some((own) => (!role?.length || role.includes(own.role)) && (!direction?.length || direction.includes(own.direction)))) &&
    isWithin(entry.date, choice.from ?? null, choice.to ?? null)
  );
}
const scan = (choice: Choice): number => decisions.filter((entry) => passes(entry, choice)).length;

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const fragment = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));
const count = async (page: Page): Promise<number> => Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
const results = (page: Page): Promise<string[]> => page.locator('[data-results] [data-decision]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-decision') ?? ''));

interface ShownValue {
  value: string;
  label: string;
  count: number;
  checked: boolean;
  disabled: boolean;
}
const shownValues = (page: Page, name: FacetName): Promise<ShownValue[]> =>
  page.locator(`[data-facet="${name}"] li`).evaluateAll((items) =>
    items.map((item) => {
      const input = item.querySelector('input')!;
      return { value: input.value, label: item.querySelector('[data-label]')?.textContent ?? '', count: Number(item.querySelector('[data-count]')?.textContent), checked: input.checked, disabled: input.disabled };
    }),
  );
const bars = (page: Page): Promise<{ year: string; count: number; height: number; within: boolean }[]> =>
  page.locator('[data-part="bars"] [data-year]').evaluateAll((groups) =>
    groups.map((group) => ({
      year: group.getAttribute('data-year') ?? '',
      count: Number(group.getAttribute('data-count')),
      height: Number(group.querySelector('.years-bar')?.getAttribute('height')),
      within: group.hasAttribute('data-within'),
    })),
  );

const years = decisions.map(({ date }) => Number(date.slice(0, 4)));
const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
const mostUsed = (name: 'issue' | 'court'): string[] => {
  const counts = new Map<string, number>();
  for (const entry of decisions) for (const value of new Set(carries(entry, name))) counts.set(value ?? '', (counts.get(value ?? '') ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
};
const [topIssue = '', secondIssue = ''] = mostUsed('issue');

describe('the numbers beside the values', () => {
  const valuesOf = (name: FacetName): string[] =>
    [...new Set(decisions.flatMap((entry) => (name === 'role' || name === 'direction' ? entry.holdings.map((own) => own[name]) : carries(entry, name))).filter((value) => value !== null && value !== undefined))].sort();
  const anyChoice: fc.Arbitrary<Choice> = fc
    .record({
      names: fc.uniqueArray(fc.constantFrom(...facetNames), { minLength: 1, maxLength: 3 }),
      picks: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
      from: fc.option(fc.integer({ min: firstYear, max: lastYear }).map(String), { nil: undefined }),
      to: fc.option(fc.constantFrom('2019', '2021-06', '2023-03-15', '2024', String(lastYear)), { nil: undefined }),
    })
    .map(({ names, picks, from, to }) => ({
      ...Object.fromEntries(names.map((name, place) => {
        const values = valuesOf(name);
        return [name, [...new Set([picks[2 * place], picks[2 * place + 1]].map((pick) => values[(pick ?? 0) % values.length] ?? ''))]];
      })),
      from,
      to,
    }));
  const choices = fc.sample(anyChoice, { seed: 2026, numRuns: 12 });

  test('and the bars of the years are those of a plain scan, whatever is chosen', async ({ open }) => {
    const { page } = await open('/it/search/');
    for (const choice of choices) {
      const pairs = Object.entries(choice).flatMap(([name, values]) => (values === undefined ? [] : [values].flat().map((value) => [name, value])));
      const address = new URLSearchParams(pairs).toString();
      // A page that is opened afresh, so that no count of the choice before can stand in for one of this.
      await page.goto('about:blank');
      await page.goto(`/it/search/#${address}`);
      await done(page);
      expect([address, await count(page)]).toEqual([address, scan(choice)]);
      for (const name of facetNames) {
        for (const { value, count: shown, checked, disabled } of await shownValues(page, name)) {
          const expected = scan({ ...choice, [name]: [value] });
          const isChosen = choice[name]?.includes(value) ?? false;
          expect([address, name, value, shown, checked, disabled]).toEqual([address, name, value, expected, isChosen, expected === 0 && !isChosen]);
        }
      }
      const drawn = await bars(page);
      const expected = drawn.map(({ year }) => scan({ ...choice, from: year, to: year }));
      expect([address, ...drawn.map((bar) => bar.count)]).toEqual([address, ...expected]);
      const most = Math.max(1, ...expected);
      for (const [place, { height }] of drawn.entries()) expect(height).toBeCloseTo((100 * (expected[place] ?? 0)) / most);
    }
  });

  test('put the values in order: chosen first, then the most used, then by label, those without any last', async ({ open }) => {
    const { page } = await open(`/it/search/#issue=${secondIssue}&outcome=refused`);
    await done(page);
    for (const name of facetNames) {
      const shown = await shownValues(page, name);
      const sorted = [...shown].sort((a, b) => Number(b.checked) - Number(a.checked) || b.count - a.count || a.label.localeCompare(b.label, 'it'));
      expect([name, ...shown.map(({ value }) => value)]).toEqual([name, ...sorted.map(({ value }) => value)]);
    }
  });
});

describe('the filters', () => {
  const group = (page: Page, name: string) => page.locator(`[data-facet="${name}"]`);

  test('never move under the hand: a list keeps its order until the focus has left it', async ({ open }) => {
    const { page } = await open('/it/search/');
    await group(page, 'outcome').locator('summary').click();
    const before = (await shownValues(page, 'outcome')).map(({ value }) => value);
    const last = page.locator(`[data-facet="outcome"] input[value="${before.at(-2)}"]`);
    await last.focus();
    await page.keyboard.press('Space');
    await done(page);
    expect((await shownValues(page, 'outcome')).map(({ value }) => value)).toEqual(before);
    expect(await last.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect((await shownValues(page, 'outcome')).map(({ value }) => value)).toEqual(before);
    await group(page, 'court').locator('summary').focus();
    expect((await shownValues(page, 'outcome'))[0]?.value).toBe(before.at(-2));
  });

  test('show five of the sixteen facets, and the others on request', async ({ open }) => {
    const { page } = await open('/it/search/');
    const seen = () => page.locator('details[data-facet]:visible').evaluateAll((groups) => groups.map((own) => own.getAttribute('data-facet')));
    expect(await seen()).toEqual(['issue', 'obstacle', 'outcome', 'court', 'mission']);
    const button = page.locator('[data-part="other-facets-button"]');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    expect((await seen()).length).toBe(facetNames.length);
    expect(await page.evaluate(() => document.activeElement?.closest('details')?.getAttribute('data-facet'))).toBe('remedy');
    await button.click();
    expect((await seen()).length).toBe(5);
  });

  test('in which something is chosen are open and in sight', async ({ open }) => {
    const { page } = await open('/it/search/#stage=cassation');
    await done(page);
    const input = group(page, 'stage').locator('input[value="cassation"]');
    expect([await input.isVisible(), await input.isChecked()]).toEqual([true, true]);
    expect(await group(page, 'type').isVisible()).toBe(false);
  });

  test('with many values show eight, then all, and find one by its words', async ({ open }) => {
    const { page } = await open('/it/search/');
    const issues = group(page, 'issue'); // stands open where there is room for it
    const visible = () => issues.locator('li:visible').count();
    expect(await visible()).toBe(8);
    await issues.locator('[data-facet-all]').click();
    await expect.poll(visible).toBe(mostUsed('issue').length);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.parentElement?.children[8] === document.activeElement?.closest('li'))).toBe(true);
    const label = (await shownValues(page, 'issue')).at(-1)?.label ?? '';
    await issues.locator('[data-facet-find]').fill(label.toUpperCase());
    expect(await issues.locator('li:visible [data-label]').allInnerTexts()).toContain(label);
    expect(await visible()).toBeLessThan(5);
    await issues.locator('[data-facet-find]').fill('zzyzx');
    expect(await visible()).toBe(0);
    expect(await issues.locator('[data-facet-none]').innerText()).not.toBe('');
  });
});

describe('the years', () => {
  const thumb = (page: Page, end: 'from' | 'to') => page.locator(`[data-end="${end}"]`);

  test('are chosen with the keyboard, said with their number, and make one step of the history', async ({ open }) => {
    const { page } = await open('/it/search/#outcome=granted');
    await done(page);
    await thumb(page, 'from').focus();
    await page.keyboard.press('End');
    await expect.poll(() => fragment(page)).toBe(`outcome=granted&from=${lastYear}`);
    for (let year = lastYear; year > lastYear - 3; year -= 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => fragment(page)).toBe(`outcome=granted&from=${lastYear - 3}`);
    await thumb(page, 'to').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => fragment(page)).toBe(`outcome=granted&from=${lastYear - 3}&to=${lastYear - 1}`);
    const expected = scan({ outcome: ['granted'], from: String(lastYear - 3), to: String(lastYear - 1) });
    await expect.poll(() => count(page)).toBe(expected);
    expect(await thumb(page, 'to').getAttribute('aria-valuetext')).toBe(`${lastYear - 1}; dal ${lastYear - 3} al ${lastYear - 1}, ${expected} decisioni`);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['end'])).toBe('to');
    await page.keyboard.press('Home');
    await expect.poll(() => fragment(page)).toBe(`outcome=granted&to=${firstYear}`);
    await page.keyboard.press('PageUp');
    await expect.poll(() => Number(new URLSearchParams(fragment(page)).get('to'))).toBeGreaterThan(firstYear + 1);
    await page.goBack();
    await expect.poll(() => fragment(page)).toBe('outcome=granted');
    await expect.poll(() => thumb(page, 'to').inputValue()).toBe(String(lastYear));
  });

  const barOf = async (page: Page, year: number): Promise<{ x: number; y: number }> => {
    await page.locator('[data-part="bars"]').scrollIntoViewIfNeeded();
    const box = await page.locator(`[data-year="${year}"] .years-band`).boundingBox();
    if (!box) throw new Error(`There is no bar of ${year}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  test('are chosen by a click on a bar, and by a drag across bars in either direction, from the first touch on', async ({ open }) => {
    const { page } = await open('/en/search/');
    const { x, y } = await barOf(page, 2021);
    await page.mouse.click(x, y);
    await done(page);
    expect([fragment(page), await count(page)]).toEqual(['from=2021&to=2021', scan({ from: '2021', to: '2021' })]);
    expect((await bars(page)).filter(({ within }) => within).map(({ year }) => year)).toEqual(['2021']);
    const [start, end] = [await barOf(page, 2023), await barOf(page, 2019)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 4 });
    expect(await page.locator('[data-part="period"]').innerText()).toMatch(/^from 2019 to 2023$/i);
    await page.mouse.up();
    await expect.poll(() => fragment(page)).toBe('from=2019&to=2023');
    await expect.poll(() => count(page)).toBe(scan({ from: '2019', to: '2023' }));
    await page.locator('[data-part="any-year"]').click();
    await page.locator('[data-search-state="idle"]').waitFor();
    expect((await bars(page)).every(({ within }) => within)).toBe(true);
  });

  test('of a bar lie above the thumb that stands for them', async ({ open }) => {
    const { page } = await open('/it/search/#from=2010&to=2020');
    await done(page);
    for (const [end, year] of [['from', 2010], ['to', 2020]] as const) {
      const { x } = await barOf(page, year);
      const middle = await thumb(page, end).evaluate((input: HTMLInputElement) => {
        const { left, width } = input.getBoundingClientRect();
        const size = 1.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        return left + size / 2 + ((Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min))) * (width - size);
      });
      expect(Math.abs(x - middle)).toBeLessThan(1);
    }
  });

  test('keep a month that came in the address, at the end that is not moved', async ({ open }) => {
    const { page } = await open('/it/search/#from=2021-07&to=2023');
    await done(page);
    expect(await count(page)).toBe(scan({ from: '2021-07', to: '2023' }));
    await thumb(page, 'to').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => fragment(page)).toBe('from=2021-07&to=2024');
  });

  test('the wrong way round are told, and turned round at one click', async ({ open }) => {
    const { page } = await open('/it/search/#from=2024&to=2021');
    await done(page);
    const notice = page.locator('[data-part="reversed"]');
    expect(await notice.innerText()).toContain('dal 2024 al 2021');
    expect([await count(page), await page.locator('[data-part="empty"]').isVisible()]).toEqual([0, false]);
    await notice.locator('button').click();
    await expect.poll(() => fragment(page)).toBe('from=2021&to=2024');
    await expect.poll(() => count(page)).toBe(scan({ from: '2021', to: '2024' }));
    expect(await notice.isVisible()).toBe(false);
  });
});

describe('the table', () => {
  test('is chosen with the keyboard, kept in the address, and shows the same decisions in the same order', async ({ open }) => {
    const { page } = await open('/it/search/#outcome=refused&sort=level');
    await done(page);
    const listed = await results(page);
    await page.locator('input[name="view"][value="list"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => fragment(page)).toBe('outcome=refused&sort=level&view=table');
    await page.locator('tr[data-decision]').first().waitFor();
    expect((await results(page)).slice(0, listed.length)).toEqual(listed);
    expect((await results(page)).length).toBe(scan({ outcome: ['refused'] }));
    expect(await page.locator('[data-results]').count()).toBe(1);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('table');
    await page.reload();
    await done(page);
    expect(await page.locator('tr[data-decision]').count()).toBe(scan({ outcome: ['refused'] }));
    await page.goBack();
    await page.locator('li[data-decision]').first().waitFor();
  });

  test('says of each decision what the record says, doubts included', async ({ open }) => {
    const { byId } = readLibrary();
    const { page } = await open('/it/search/#sort=newest&court=trib-roma&view=table');
    await done(page);
    const columns = await page.locator('.search-table thead th').allInnerTexts();
    const rows = await page.locator('tr[data-decision]').evaluateAll((found) =>
      found.map((row) => ({ id: row.getAttribute('data-decision') ?? '', cells: [...row.children].map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ') ?? ''), scope: row.children[0]?.getAttribute('scope') })),
    );
    expect(rows.length).toBe(scan({ court: ['trib-roma'] }));
    for (const { id, cells, scope } of rows) {
      expect([cells.length, scope]).toEqual([columns.length, 'row']);
      const decision = byId.get(id);
      expect(cells[1]).toBe(decision?.title.it.replace(/\s+/g, ' '));
      expect(cells[2]).toBe(courts.get(decision?.court ?? '')?.name.it);
    }
    expect(rows.filter(({ cells }) => cells.at(-1)?.includes('da verificare')).length).toBeGreaterThan(0);
  });

  test('is scrolled sideways by keyboard on a narrow screen, which itself stays still', async ({ open }) => {
    const { page } = await open('/it/search/#outcome=refused&view=table', { viewport: { width: 390, height: 844 } });
    await done(page);
    const region = page.locator('[data-part="table"]');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe('the printed search', () => {
  test.for(['list', 'table'])('as a %s says at its head what was asked, how much was found, of which edition, and what it is not', async (view, { open }) => {
    const { edition } = readLibrary();
    const { page } = await open(`/en/search/#outcome=granted&from=2010&view=${view}`);
    await done(page);
    expect(await page.locator('[data-part="print"]').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const head = await page.locator('[data-part="print"]').innerText();
    const total = scan({ outcome: ['granted'], from: '2010' });
    for (const part of ['Outcome', 'from 2010', `${total} decisions; the first ${view === 'list' ? 20 : 60} are printed`, edition.slice(0, 4), 'lawyer’s advice']) expect(head).toContain(part);
    expect(head).not.toContain('Words searched');
    expect(await page.locator('[data-part="filters"], [data-part="form"], main button, main input').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('[data-results] [data-decision]').first().isVisible()).toBe(true);
  });
});

describe('a question that had to be mended', () => {
  const notices = (page: Page): Promise<string> => page.locator('[data-part="notices"]').innerText();

  test('because it was ten thousand characters long shows what of it was searched, and says so', async ({ open }) => {
    const { page } = await open('/it/search/');
    const box = page.locator('input[name="q"]');
    await box.fill('visto '.repeat(1667));
    await box.press('Enter');
    await done(page);
    const searched = await box.inputValue();
    expect(searched.length).toBeLessThanOrEqual(1000);
    expect(await notices(page)).toContain(searched.length.toLocaleString('it'));
    expect(await count(page)).toBeGreaterThan(0);
    await box.fill('visto');
    await box.press('Enter');
    await expect.poll(() => notices(page)).toBe('');
  });

  test('because nobody could see all of it loses what cannot be seen, and says so', async ({ open }) => {
    const { page } = await open(`/en/search/#q=${encodeURIComponent('\u202Evisto\u202C\u0007')}`);
    await done(page);
    expect(await page.locator('input[name="q"]').inputValue()).toBe('visto');
    expect(await notices(page)).toMatch(/invisible/i);
  });
});

describe('the search page with filters, histogram and table', () => {
  test.for([['it', 'light', 'table'], ['en', 'dark', 'table'], ['it', 'dark', 'list'], ['en', 'light', 'list']] as const)('in %s, %s colours, as a %s, has no fault that axe can find', async ([language, colorScheme, view], { open }) => {
    const { page } = await open(`/${language}/search/#issue=${topIssue}&from=2024&to=2015&view=${view}`, { colorScheme });
    await done(page);
    await page.locator('[data-part="other-facets-button"]').click();
    for (const name of facetNames) await page.locator(`[data-facet="${name}"]`).evaluate((details: HTMLDetailsElement) => (details.open = true));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('[data-action="swap-years"]').click();
    await expect.poll(() => count(page)).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('the link to the other language', () => {
  test('keeps the place in a decision', async ({ open }) => {
    const { id, holdings } = readLibrary().decisions.find((decision) => decision.holdings.length > 1)!;
    const anchor = holdings.at(-1)?.id;
    const { page } = await open(`/it/decisions/${id}/#${holdings[0]?.id}`);
    await page.evaluate((next) => { location.hash = next ?? ''; }, anchor);
    await page.locator('a.language-switch').click();
    await page.waitForURL(`**/en/decisions/${id}/#${anchor}`);
    expect(await page.locator(`#${anchor}`).evaluate((element) => element.matches(':target'))).toBe(true);
  });

  test('takes the search along, and never an anchor of the search page', async ({ open }) => {
    const { page } = await open('/it/search/#outcome=refused&view=table');
    await done(page);
    await page.evaluate(() => { location.hash = 'content'; });
    await page.locator('a.language-switch').click();
    await page.waitForURL('**/en/search/#outcome=refused&view=table');
  });
});
