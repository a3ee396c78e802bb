// The lawyer at night: from what blocks the family to the precedents nearest to the case, by mouse, by keyboard, on a phone
// and without JavaScript. What the page must show is worked out from the content itself.
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { deskWords } from '../../src/components/desk/desk-words.ts';
import { blockages } from '../../src/desk/blockages.ts';
import { compareFacts, nearness, noNarrowing, type Narrowing } from '../../src/desk/narrowing.ts';
import { findPrecedents, type Precedent } from '../../src/desk/precedents.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { javaScriptWeight, test } from './harness.ts';

const library = readLibrary();
const words = deskWords('it');
const theCase: Narrowing = { ...noNarrowing, mission: 'islamabad', sponsor: 'refugee', relative: 'spouse' };
const state = 'mission=islamabad&sponsor=refugee&relative=spouse';

const precedentsOf = (slug: string): { all: Precedent[]; against: Precedent[] } => {
  const { sections } = findPrecedents(blockages.find((blockage) => blockage.slug === slug)!, library);
  return { all: sections.flatMap((section) => [...section.for, ...section.against, ...section.others]), against: sections.flatMap(({ against }) => against) };
};
const near = ({ decision }: Precedent, narrowing: Narrowing): number =>
  nearness(compareFacts(narrowing, { mission: decision.mission ?? '', sponsor: decision.sponsor.status, relative: decision.relatives.map(({ relation }) => relation) }));
const nameOf = ({ decision, holding }: Precedent): string => `${decision.id}.${holding.id}`;

const cards = (page: Page): Promise<{ name: string; hidden: boolean }[]> =>
  page.locator('[data-precedent]').evaluateAll((elements) => elements.map((element) => ({ name: (element as HTMLElement).dataset['precedent'] ?? '', hidden: (element as HTMLElement).hidden === true })));
const status = (page: Page): Promise<string> => page.locator('desk-narrowing [data-status]').innerText();
const fragment = (page: Page): string => new URL(page.url()).hash;

/** Nearness of the cards of each list, in the order in which they stand, apart by what stands, was not seen or was set aside. */
const lists = (page: Page): Promise<string[][]> =>
  page.locator('[data-precedents]').evaluateAll((elements) => elements.map((list) => [...list.querySelectorAll<HTMLElement>('[data-precedent]')].map((card) => card.dataset['precedent'] ?? '')));

describe('a lawyer at the desk', () => {
  test('goes from the home page to the precedents nearest to the case, which stay through a reload and go with Back', async ({ open }) => {
    const { all } = precedentsOf('no-appointment');
    const { page } = await open('/it/');
    await page.getByRole('link', { name: 'Appuntamento che non si ottiene', exact: true }).click();
    await page.waitForURL('**/it/desk/no-appointment/');
    const before = await cards(page);
    expect(before.map(({ name }) => name)).toEqual(all.map(nameOf));

    await page.getByLabel(words.fields.mission).selectOption('islamabad');
    await page.getByLabel(words.fields.sponsor).selectOption('refugee');
    await page.getByLabel(words.fields.relative).selectOption('spouse');
    expect(fragment(page)).toBe(`#${state}`);
    const agreeing = all.filter((precedent) => near(precedent, theCase) > 0).length;
    expect(agreeing).toBeGreaterThan(0);
    expect(await status(page)).toContain(`${agreeing} di ${all.length} massime`);
    expect(await status(page)).toContain('Islamabad, rifugiato, coniuge');
    // Nothing is lost, and within what stands the nearest come first.
    expect((await cards(page)).map(({ name }) => name).sort()).toEqual(before.map(({ name }) => name).sort());
    const byName = new Map(all.map((precedent) => [nameOf(precedent), precedent]));
    for (const list of await lists(page)) {
      const standing = list.map((name) => byName.get(name)!).filter(({ strength }) => strength.tier === 'stands').map((precedent) => near(precedent, theCase));
      expect(standing).toEqual([...standing].sort((a, b) => b - a));
    }
    const arranged = (await cards(page)).map(({ name }) => name);
    expect(arranged).not.toEqual(before.map(({ name }) => name));

    await page.reload();
    await expect.poll(async () => (await cards(page)).map(({ name }) => name)).toEqual(arranged);
    expect(await page.getByLabel(words.fields.relative).inputValue()).toBe('spouse');

    await page.goBack();
    expect(fragment(page)).toBe('#mission=islamabad&sponsor=refugee');
    expect(await page.getByLabel(words.fields.relative).inputValue()).toBe('');
    await page.goForward();
    await expect.poll(async () => (await cards(page)).map(({ name }) => name)).toEqual(arranged);
  });

  test('says of every holding where it agrees with the case and where not', async ({ open }) => {
    const { all } = precedentsOf('no-appointment');
    const { page } = await open(`/it/desk/no-appointment/#${state}`);
    const said = new Map(await page.locator('[data-precedent]').evaluateAll((elements) => elements.map((element): [string, string] => [(element as HTMLElement).dataset['precedent'] ?? '', element.querySelector('[data-match]')?.textContent ?? ''])));
    for (const precedent of all) {
      const facts = { mission: precedent.decision.mission ?? '', sponsor: precedent.decision.sponsor.status, relative: precedent.decision.relatives.map(({ relation }) => relation) };
      for (const [field, agreement] of compareFacts(theCase, facts)) {
        expect([nameOf(precedent), said.get(nameOf(precedent))]).toEqual([nameOf(precedent), expect.stringMatching(new RegExp(`${words.script.agreement[agreement]}: [^.]*${words.script.field[field]}`))]);
      }
    }
  });

  test('puts aside only what agrees in nothing, counted, and never a contrary holding', async ({ open }) => {
    const { all, against } = precedentsOf('visa-refused');
    const only: Narrowing = { ...noNarrowing, mission: 'islamabad', only: true };
    const expected = all.filter((precedent) => near(precedent, only) === 0 && precedent.holding.direction !== 'against').map(nameOf);
    const { page } = await open('/it/desk/visa-refused/#mission=islamabad');
    await page.getByLabel(words.only).check();
    expect(fragment(page)).toBe('#mission=islamabad&only=match');
    const hidden = (await cards(page)).filter((card) => card.hidden).map(({ name }) => name);
    expect(hidden.sort()).toEqual(expected.sort());
    expect(against.filter((precedent) => hidden.includes(nameOf(precedent)))).toEqual([]);
    expect(against.length).toBeGreaterThan(5);
    expect(await status(page)).toContain(`in nulla: ${expected.length}.`);
    const asides = await page.locator('[data-aside]:visible').allInnerTexts();
    expect(asides.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0)).toBe(expected.length);

    await page.getByRole('button', { name: words.script.asideAll }).first().click();
    expect(fragment(page)).toBe('#mission=islamabad');
    expect((await cards(page)).filter((card) => card.hidden)).toEqual([]);
    expect(await page.getByLabel(words.only).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('keeps the case when going to an element of the act and to the other language', async ({ open }) => {
    const { page } = await open(`/it/desk/no-appointment/#${state}`);
    await page.locator('a[data-to="remedy"]').click();
    expect(fragment(page)).toBe(`#${state}&to=remedy`);
    await expect.poll(() => page.locator('#remedy > h2').evaluate((element) => element === document.activeElement && element.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL(`**/en/desk/no-appointment/#${state}&to=remedy`);
    expect(await status(page)).toContain('Islamabad, refugee, spouse');
    await page.getByRole('button', { name: deskWords('en').clear }).click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await status(page)).toBe(deskWords('en').script.cleared);
    expect((await cards(page)).map(({ name }) => name)).toEqual(precedentsOf('no-appointment').all.map(nameOf));
  });

  test('finds a case that came after ? moved behind the #, and what the page does not know named', async ({ open }) => {
    const { page, requests } = await open('/it/desk/no-appointment/?mission=islamabad&sponsor=martian');
    expect(page.url()).toMatch(/\/it\/desk\/no-appointment\/#mission=islamabad&sponsor=martian$/);
    expect(await status(page)).toContain('status “martian”');
    expect(await page.getByLabel(words.fields.mission).inputValue()).toBe('islamabad');
    const asked = requests.length;
    await page.getByLabel(words.fields.relative).selectOption('spouse');
    expect(requests.length).toBe(asked); // the choice reaches no server
  });

  test('does all of it with the keyboard alone', async ({ open }) => {
    const { page } = await open('/en/desk/');
    const target = page.getByRole('link', { name: 'Marriage doubted', exact: true });
    for (let presses = 0; presses < 80 && !(await target.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/desk/marriage-doubted/');
    const select = page.getByLabel(deskWords('en').fields.sponsor);
    for (let presses = 0; presses < 40 && !(await select.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => fragment(page)).toMatch(/^#sponsor=/);
    const clear = page.getByRole('button', { name: deskWords('en').clear });
    for (let presses = 0; presses < 5 && !(await clear.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(fragment(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  test('finds all holdings and a way by mission without JavaScript, and no form that would do nothing', async ({ open }) => {
    const { page } = await open('/it/desk/no-appointment/', { javaScriptEnabled: false });
    expect(await page.locator('[data-precedent]').count()).toBe(precedentsOf('no-appointment').all.length);
    expect(await page.locator('.desk-form').isVisible()).toBe(false);
    await page.locator('.desk-case summary').first().click();
    expect(await page.locator('.desk-case dd a').first().isVisible()).toBe(true);
  });
});

describe('a page of the desk', () => {
  test('loads little before the reader does anything', async ({ open }) => {
    const { requests } = await open('/it/desk/visa-refused/');
    expect(javaScriptWeight(requests)).toBeLessThan(8_000);
    expect(javaScriptWeight(requests.filter((path) => /desk|CaseForm|narrowing/i.test(path)))).toBeLessThan(4_000);
  });

  for (const path of [`/it/desk/visa-refused/#mission=islamabad&only=match`, `/en/desk/dependency-denied/#relative=parent`]) {
    test(`has no fault that axe can find once narrowed, and fits a phone: ${path}`, async ({ open }) => {
      const { page } = await open(path, { viewport: { width: 390, height: 844 } });
      expect(await status(page)).not.toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  }
});
