// The page on minority in a browser: by keyboard alone, dates that cannot be, the address, copying, print, a narrow screen, and
// no script at all. And the access passport of a decision.
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility-faults.ts';
import { javaScriptWeight, test } from './harness.ts';

const path = '/it/guide/minority/';
const xc = 'who=child&status=refugee&route=refugee-rules&born=1999-01-01&asylum=2016-04-04&recognition=2017-07-10&application=2017-08-10';
const answer = (page: Page) => page.locator('[data-part="answer"]');
const finding = (page: Page, name: string) => page.locator(`[data-part="answer"][data-finding="${name}"]`).waitFor();
const status = (page: Page) => page.locator('[data-part="status"]');
const error = (page: Page, field: string) => page.locator(`#minority-${field}-error`);

type DateTyper = (page: Page, day: string, month: string, year: string) => Promise<void>;

/** How this browser's own date field takes day and month depends on its language, not on the page's: it is tried on a page apart. */
async function findDateTyper({ page }: { page: Page }): Promise<DateTyper> {
  await page.locator('[name="born"]').focus();
  await page.keyboard.type('02032001');
  const isMonthFirst = (await page.locator('[name="born"]').inputValue()) === '2001-02-03';
  return (target, day, month, year) => target.keyboard.type(isMonthFirst ? `${month}${day}${year}` : `${day}${month}${year}`);
}

/** Presses Tab until the field has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

describe('the page on minority', () => {
  test('is used from end to end by keyboard alone', async ({ open }) => {
    const typeDate = await findDateTyper(await open(path));
    const { page } = await open(path);
    await tabTo(page, 'input[name="who"]:checked');
    await page.keyboard.press('ArrowDown'); // a child joins a parent
    expect(await page.locator('input[name="who"]:checked').getAttribute('value')).toBe('child');
    await expect.poll(() => page.locator('label[for="minority-asylum"]').textContent()).toBe('Domanda di asilo del genitore');
    expect(await page.locator('[data-field="entry"]').isVisible()).toBe(false);
    for (const [field, day, month, year] of [['born', '01', '01', '1999'], ['asylum', '04', '04', '2016'], ['recognition', '10', '07', '2017'], ['application', '10', '08', '2017']] as const) {
      await tabTo(page, `input[name="${field}"]`);
      await typeDate(page, day, month, year);
    }
    await page.keyboard.press('Enter');
    await finding(page, 'child-came-of-age-before-recognition');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('minority-answer-title');
    const text = await answer(page).innerText();
    expect(text).toContain('Data che conta: domanda di asilo del genitore (4 aprile 2016).');
    expect(text).toContain('l’ultimo giorno è il 10 ottobre 2017');
    expect(await status(page).textContent()).toBe('Risposta aggiornata: Una massima della raccolta riguarda questa situazione');
    expect(new URL(page.url()).hash).toBe(`#${xc}`);
  });

  test('answers the question of its address, sends none of it, and weighs at most 12 kB when it is used', async ({ open }) => {
    const plain = await open(path);
    const before = javaScriptWeight(plain.requests);
    const { page, requests } = await open(`${path}#${xc}`);
    await finding(page, 'child-came-of-age-before-recognition');
    expect(requests.filter((request) => /1999|2016-04|who=/.test(request))).toEqual([]);
    expect(javaScriptWeight(requests) - before).toBeLessThanOrEqual(12_000);
    expect(javaScriptWeight(requests) - before).toBeGreaterThan(1000);
  });

  test('names the date that cannot be, says how to mend it, and leads there', async ({ open }) => {
    const { page } = await open(`${path}#who=parents&status=refugee&born=2000-01-01&asylum=2016-05-05&recognition=2016-05-04`);
    await expect.poll(() => error(page, 'recognition').textContent()).toBe('Riconoscimento dello status: il 4 maggio 2016 viene prima del 5 maggio 2016 (domanda di asilo). Controllare le due date.');
    expect(await answer(page).getAttribute('data-finding')).toBeNull();
    expect(await answer(page).innerText()).toContain('Una data è da correggere');
    await page.locator('minority-calculator button[type="submit"]').click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('recognition');
    expect(await page.locator('[name="recognition"]').getAttribute('aria-describedby')).toBe('minority-recognition-error');
    await page.locator('[name="recognition"]').fill('2017-05-04');
    await expect.poll(() => error(page, 'recognition').isVisible()).toBe(false);
    expect(await page.locator('[name="recognition"]').getAttribute('aria-invalid')).toBeNull();
  });

  test('names a day still to come, a day that no calendar has, and half a date once it is left', async ({ open }) => {
    const { page } = await open(`${path}#born=31/02/2001&entry=2999-01-01`);
    await expect.poll(() => error(page, 'born').textContent()).toContain('non è un giorno del calendario');
    expect(await error(page, 'entry').textContent()).toContain('non è un giorno del calendario');
    await page.locator('[name="entry"]').fill('2090-01-01');
    await page.locator('[name="entry"]').blur();
    await expect.poll(() => error(page, 'entry').textContent()).toContain('deve ancora venire');
    await page.locator('minority-calculator button[type="reset"]').click();
    await expect.poll(() => error(page, 'entry').isVisible()).toBe(false);
    await page.locator('[name="asylum"]').focus();
    await page.keyboard.type('03');
    expect(await error(page, 'asylum').isVisible()).toBe(false);
    await page.locator('[name="born"]').focus();
    await expect.poll(() => error(page, 'asylum').textContent()).toContain('non è un giorno del calendario');
  });

  test('empties the form and the address', async ({ open }) => {
    const { page } = await open(`${path}#${xc}`);
    await finding(page, 'child-came-of-age-before-recognition');
    await page.locator('minority-calculator button[type="reset"]').click();
    await expect.poll(() => answer(page).getAttribute('data-finding')).toBeNull();
    expect(new URL(page.url()).hash).toBe('#who=parents&status=refugee&route=refugee-rules');
  });

  test('copies the answer as text, with the holdings, their doubts and their addresses', async ({ open }) => {
    const { page } = await open(`${path}#who=parents&status=refugee&born=1996-06-02&entry=2014-01-10&asylum=2014-02-26&recognition=2014-10-21&application=2014-12-23`);
    await finding(page, 'parents-came-of-age-in-asylum');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => { document.body.dataset['copied'] = text; return Promise.resolve(); } } }));
    await page.locator('[data-copy="answer"]').click();
    await expect.poll(() => page.locator('body').getAttribute('data-copied')).toContain('l’ultimo giorno è il 21 gennaio 2015');
    const copied = (await page.locator('body').getAttribute('data-copied')) ?? '';
    expect(copied).toContain('/it/decisions/eu-cgue-c-550-16/#h2');
    expect(copied).toContain('[massima da verificare]');
    expect(copied).toContain('Leggere il punto 61 prima di citare');
    expect(copied).not.toContain('born=');
    await page.locator('[data-copy="link"]').click();
    await expect.poll(() => page.locator('body').getAttribute('data-copied')).toBe(page.url());
  });

  test.for([['it', 'light'], ['en', 'dark']] as const)('has no fault that axe can find, answered or with a mistake (%s, %s)', async ([language, colorScheme], { open }) => {
    for (const address of [xc, 'who=parents&born=2000-01-01&entry=1999-01-01']) {
      const { page } = await open(`/${language}/guide/minority/#${address}`, { colorScheme });
      await answer(page).locator('.minority-notice, .minority-case').waitFor();
      for (const details of await answer(page).locator('details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  test.for([320, 390])('needs no scrolling sideways at %i pixels, and its controls are large enough', async (width, { open }) => {
    const { page } = await open(`${path}#${xc}`, { viewport: { width, height: 844 } });
    await finding(page, 'child-came-of-age-before-recognition');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.locator('minority-calculator :is(button, label:has(input), input[type="date"], summary)').evaluateAll((elements) => elements.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24).map((element) => element.textContent));
    expect(small).toEqual([]);
  });

  test('prints the answer as a sheet: no form, what unfolds stands open', async ({ open }) => {
    const { page } = await open(`${path}#${xc}`);
    await finding(page, 'child-came-of-age-before-recognition');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-part="form"]').isVisible()).toBe(false);
    expect(await page.locator('#rules').isVisible()).toBe(false);
    expect(await answer(page).locator('.holding-quote').last().isVisible()).toBe(true);
    expect(await answer(page).locator('.time-line').isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(1000);
  });

  test('without JavaScript says so and has the rulings', async ({ open }) => {
    const { page } = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('ha bisogno di JavaScript');
    expect(await page.locator('[data-part="form"]').isVisible()).toBe(false);
    expect(await page.locator('#c-279-20').innerText()).toContain('Tre mesi dal riconoscimento');
  });
});

describe('the access passport', () => {
  test('is read without JavaScript, and prints where it stands open', async ({ open }) => {
    const { page } = await open('/en/decisions/it-cass-2009-11803/', { javaScriptEnabled: false });
    const request = page.locator('.copy-request');
    await request.locator('summary').click();
    expect(await request.locator('[lang="it"]').innerText()).toContain('numero del provvedimento: 11803/2009');
    await page.emulateMedia({ media: 'print' });
    expect(await request.locator('[lang="it"]').isVisible()).toBe(true);
    const other = await open('/en/decisions/it-cass-2009-11803/');
    await other.page.emulateMedia({ media: 'print' });
    expect(await other.page.locator('.copy-request').isVisible()).toBe(false);
  });

  test('copies the request', async ({ open }) => {
    const { page } = await open('/it/decisions/it-cass-2009-11803/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => { document.body.dataset['copied'] = text; return Promise.resolve(); } } }));
    await page.locator('.copy-request summary').click();
    await page.locator('[data-copy="copy-request"]').click();
    await expect.poll(() => page.locator('body').getAttribute('data-copied')).toMatch(/^Alla cancelleria\nCorte di cassazione\n/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
