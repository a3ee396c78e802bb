import { describe, expect } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { javaScriptWeight, test } from './harness.ts';

const { decisions } = readLibrary();
/** A decision with something of everything: the richest in paragraphs and holdings. */
const richest = [...decisions].sort((a, b) => b.paragraphs.length + b.holdings.length - (a.paragraphs.length + a.holdings.length))[0];
if (!richest) throw new Error('The content holds no decision.');
const italian = `/it/decisions/${richest.id}/`;
const english = `/en/decisions/${richest.id}/`;
const firstParagraph = `#p${richest.paragraphs[0]?.number}`;

describe('a reader of a decision', () => {
  test('switches to the other language in place, and back', async ({ open }) => {
    const { page } = await open(italian);
    await page.locator(`a[hreflang="en"]`).first().click();
    await page.waitForURL(`**${english}`);
    expect(await page.locator('h1').innerText()).toContain(richest.title.en);
    await page.locator(`a[hreflang="it"]`).first().click();
    await page.waitForURL(`**${italian}`);
    expect(await page.locator('h1').innerText()).toContain(richest.title.it);
  });

  test('comes by a link to the paragraph and to the holding it names', async ({ open }) => {
    for (const place of [`#p${richest.paragraphs.at(-1)?.number}`, ...richest.holdings.slice(-1).map(({ id }) => `#${id}`)]) {
      const { page } = await open(italian + place);
      await expect.poll(() => page.locator(place).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0 && element.matches(':target');
      })).toBe(true);
    }
  });

  test('copies the citation in both styles, with its link and each holding, as the page carries them', async ({ open, server }) => {
    const { page, context } = await open(italian);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    const names = ['citation-it', 'citation-en', 'citation-link', ...richest.holdings.map(({ id }) => `holding-${id}`)];
    for (const name of names) {
      const button = page.locator(`button[data-copy="${name}"]`);
      const text = await button.getAttribute('data-text');
      await button.click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
  });

  test('is told that the citation was copied, on the screen and by a screen reader', async ({ open, server }) => {
    const { page, context } = await open(english);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    await page.locator('button[data-copy="citation-en"]').click();
    await expect.poll(async () => (await page.locator('[role="status"]').allInnerTexts()).join('').trim()).not.toBe('');
  });

  test('is told so when the browser does not let it copy', async ({ open }) => {
    const { page } = await open(italian);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
    await page.locator('button[data-copy="citation-it"]').click();
    await expect.poll(async () => (await page.locator('[role="status"]').allInnerTexts()).join('').trim()).not.toBe('');
  });

  test('finds the whole text without JavaScript, and no button that would do nothing', async ({ open }) => {
    const { page } = await open(italian, { javaScriptEnabled: false });
    expect(await page.locator(firstParagraph).isVisible()).toBe(true);
    for (const { id } of richest.holdings) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    expect(await page.locator('button[data-copy]:visible').count()).toBe(0);
  });

  test('prints the citation, the holdings and the text, and nothing to click', async ({ open }) => {
    const { page } = await open(italian);
    await page.emulateMedia({ media: 'print' });
    for (const place of ['h1', firstParagraph, ...richest.holdings.map(({ id }) => `#${id}`)]) {
      expect(await page.locator(place).first().isVisible(), place).toBe(true);
    }
    const citation = await page.locator('button[data-copy="citation-it"]').getAttribute('data-text');
    expect(await page.locator('body').innerText()).toContain(citation);
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
  });

  test('moves past the masthead with the first key', async ({ open }) => {
    const { page } = await open(italian);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toMatch(/^#/);
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.height > 0).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.querySelector(location.hash)?.tagName)).toBe('MAIN');
  });
});

describe('a page that only has to be read', () => {
  test.for(['/', '/it/', '/en/', italian, '/it/decisions/', '/it/issues/'])('%s loads at most 8 kB of JavaScript by itself', async (path, { open }) => {
    const { page, requests } = await open(path);
    await page.waitForLoadState('networkidle');
    expect(javaScriptWeight(requests)).toBeLessThanOrEqual(8000);
  });
});

describe('an address that does not exist', () => {
  test.for(['/it/decisions/no-such-decision/', '/nowhere'])('%s is answered in both languages with the way home', async (path, { open }) => {
    const { page } = await open(path, { expectedMessages: /status of 404/ });
    expect(await page.locator('a[href="/it/"]').first().isVisible()).toBe(true);
    expect(await page.locator('a[href="/en/"]').first().isVisible()).toBe(true);
  });
});
