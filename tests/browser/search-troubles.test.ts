// The search on a line that has stalled: the reader is told after ten seconds, can begin afresh, and after thirty the page
// gives up. The page's clock is wound on; a request that is held is never answered.
import { describe, expect } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { test } from './harness.ts';

const box = (page: Page) => page.locator('[data-search-state] input[name="q"]');
const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const failed = (page: Page) => page.locator('[data-search-state="failed"]').waitFor();
const slow = (page: Page) => page.locator('[data-part="slow"]');
const pageScript = '**/search-page.*';
/** Holds what is asked for until the line is mended; what was asked for before stays where it is. */
async function hold(context: BrowserContext, files: string): Promise<{ mend: () => void }> {
  let isHeld = true;
  await context.route(files, (route) => (isHeld ? undefined : route.fallback()));
  return { mend: () => (isHeld = false) };
}

async function ask(page: Page, question: string): Promise<void> {
  await page.clock.install();
  await box(page).fill(question);
  await box(page).press('Enter');
}

/** Until then there is nothing that could be slow. */
const searching = (page: Page) => page.locator('[data-search-state="searching"]').waitFor();

describe('a file that stalls', () => {
  test.for([
    ['the table', '**/search/table-it.bin'],
    ['a block', '**/search/it/{b,c}*.bin'],
    ['the script of the worker', '**/search-worker*'],
    ['the script of the page', pageScript],
  ] as const)('%s: the page says after ten seconds that the line is slow, and a new try succeeds', async ([, files], { open }) => {
    const { page, context } = await open('/it/search/');
    const line = await hold(context, files);
    await ask(page, 'visto');
    if (files !== pageScript) await searching(page);
    await page.clock.fastForward(8000);
    expect(await slow(page).isVisible()).toBe(false);
    await page.clock.fastForward(4000);
    await slow(page).waitFor();
    expect(await slow(page).innerText()).toContain('lenta');
    line.mend();
    await slow(page).locator('button').dispatchEvent('click');
    await done(page);
    expect([await slow(page).isVisible(), await box(page).inputValue()]).toEqual([false, 'visto']);
    await page.clock.fastForward(30_000);
    expect([await slow(page).isVisible(), await page.locator('[data-search-state="done"]').count()]).toEqual([false, 1]);
  });

  test.for([
    ['the script of the worker', '**/search-worker*'],
    ['the script of the page', pageScript],
  ] as const)('%s: after thirty seconds the page gives up and says so', async ([, files], { open }) => {
    const { page, context } = await open('/it/search/');
    const line = await hold(context, files);
    await ask(page, 'visto');
    if (files !== pageScript) await searching(page);
    await page.clock.fastForward(31_000);
    await failed(page);
    expect(await slow(page).isVisible()).toBe(false);
    line.mend();
    await page.locator('[data-part="retry"]').click();
    await done(page);
  });

  test('on its way to the worker is given up after thirty seconds', async ({ open }) => {
    const { page, context } = await open('/it/search/', { expectedMessages: /./ });
    // The clock of a worker cannot be wound on: its thirty seconds become a quarter of one.
    await context.route('**/search-worker*', async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      const hurried = script.replace(/\b(3e4|30000)\b/, '250');
      expect(hurried).not.toBe(script);
      await route.fulfill({ response, body: hurried });
    });
    const line = await hold(context, '**/search/it/directory.bin');
    await box(page).fill('visto');
    await box(page).press('Enter');
    await failed(page);
    line.mend();
    await page.locator('[data-part="retry"]').click();
    await done(page);
  });

  test('keeps the filters of the address through a new try', async ({ open }) => {
    const { page, context } = await open('/it/');
    const line = await hold(context, '**/search/table-it.bin');
    await page.clock.install();
    await page.goto('/it/search/#q=visto&outcome=granted');
    await expect.poll(() => box(page).inputValue()).toBe('visto');
    await page.clock.fastForward(12_000);
    await slow(page).waitFor();
    line.mend();
    await slow(page).locator('button').dispatchEvent('click');
    await done(page);
    expect(new URL(page.url()).hash).toBe('#q=visto&outcome=granted');
    expect(await page.locator('[data-facet="outcome"] input[value="granted"]').isChecked()).toBe(true);
  });
});
