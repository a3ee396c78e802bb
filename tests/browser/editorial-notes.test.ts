// The library's notes as a reader meets them, on wide and narrow screens and on paper. They need no script.
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test } from './harness.ts';

const [most] = [...readLibrary().notesByDecision].sort(([, a], [, b]) => b.length - a.length);
if (!most) throw new Error('The content holds no note.');
const [decision, notes] = most;
const italian = `/it/decisions/${decision}/`;
const wide = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
const narrow = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };

interface Box { left: number; right: number; top: number; bottom: number }
const boxOf = (page: Page, selector: string): Promise<Box> => page.locator(selector).evaluate((element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top: top + scrollY, bottom: bottom + scrollY };
});
const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the notes of the library', () => {
  test('stand beside their passage on a wide screen and cover nothing', async ({ open }) => {
    for (const width of [1120, 1280, 1600]) {
      const { page } = await open(italian, { ...wide, viewport: { width, height: 900 } });
      const boxes = await Promise.all(notes.map(({ id }) => boxOf(page, `#${id}`)));
      const details = await boxOf(page, 'aside.margin');
      for (const [index, { id, on }] of notes.entries()) {
        const [note, block] = [boxes[index] as Box, await boxOf(page, `#${on}`)];
        expect(note.left, `${id} at ${width}`).toBeGreaterThanOrEqual(block.right);
        expect(note.top, `${id} at ${width}`).toBeGreaterThanOrEqual(block.top - 1);
        expect([details, ...boxes.filter((_, other) => other !== index)].some((other) => overlap(note, other)), `${id} at ${width}`).toBe(false);
      }
      expect(await overflowOf(page)).toBe(0);
    }
  });

  test('stand after their passage on a narrow screen', async ({ open }) => {
    const { page } = await open(italian, narrow);
    for (const { id, on } of notes) {
      const [note, block] = [await boxOf(page, `#${id}`), await boxOf(page, `#${on}`)];
      expect(note.top, id).toBeGreaterThanOrEqual(block.bottom);
      expect(note.left, id).toBeCloseTo(block.left, 0);
    }
    expect(await overflowOf(page)).toBe(0);
  });

  test('are reached from the passage and left again by keyboard alone, without a script', async ({ open }) => {
    const { page } = await open(italian, narrow);
    for (const { id } of notes) {
      await page.locator(`#${id}-mark`).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator(`#${id}`).evaluate((note) => note.matches(':target') && note.getBoundingClientRect().top < innerHeight)).toBe(true);
      await page.locator(`#${id} .editorial-note-back`).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator(`#${id}-mark`).evaluate((mark) => mark.matches(':target') && mark.getBoundingClientRect().top >= 0)).toBe(true);
    }
  });

  test('keep their number on the line of the words it follows, however the text is broken', async ({ open }) => {
    const { page } = await open(italian, narrow);
    for (let width = 360; width <= 700; width += 10) {
      await page.setViewportSize({ width, height: 900 });
      const broken = await page.locator('.note-mark').evaluateAll((marks) => marks.filter((mark) => {
        const words = document.createRange();
        words.selectNodeContents(mark.previousSibling ?? mark);
        const last = [...words.getClientRects()].at(-1);
        return last !== undefined && mark.getBoundingClientRect().top >= last.bottom;
      }).map(({ id }) => id));
      expect(broken, `at ${width}`).toEqual([]);
    }
  });

  test('are turned off by a class on the root, and leave nothing behind', async ({ open }) => {
    const { page } = await open(italian, { viewport: { width: 1280, height: 900 } });
    const measure = async (): Promise<number> => (await boxOf(page, '.plate')).right;
    const withNotes = await measure();
    await page.evaluate(() => document.documentElement.classList.add('without-editorial-notes'));
    expect(await page.locator('.editorial-note:visible, .note-mark:visible').count()).toBe(0);
    expect(await page.locator('.noted-passage').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine).filter((line) => line !== 'none'))).toEqual([]);
    expect(await measure()).toBeGreaterThan(withNotes);
  });

  test('are printed with their numbers, beside the text, without links that paper cannot follow', async ({ open }) => {
    const { page } = await open(italian, { ...wide, viewport: { width: 643, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    for (const { id, number, on } of notes) {
      const [note, block] = [await boxOf(page, `#${id}`), await boxOf(page, `#${on}`)];
      expect(note.left, id).toBeGreaterThanOrEqual(block.right);
      expect(note.right, id).toBeLessThanOrEqual(643);
      expect(await page.locator(`#${id}-mark`).isVisible(), id).toBe(true);
      expect(await page.locator(`#${id} .editorial-note-head`).innerText(), id).toContain(String(number));
      expect(await page.locator(`#${id} .editorial-note-back`).isVisible(), id).toBe(false);
    }
  });

  test('have no accessibility fault in light and dark', async ({ open }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(italian, { viewport: { width: 1280, height: 900 }, colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
});
