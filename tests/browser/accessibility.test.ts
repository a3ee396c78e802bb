import { describe, expect } from 'vitest';
import { fullestOfEachKind } from '../site/built-site.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test } from './harness.ts';

const pagePaths = fullestOfEachKind().map(({ path }) => path);
const notFound = /status of 404/;

describe.for(['light', 'dark'] as const)('WCAG 2.2 AA in %s colours', (colorScheme) => {
  test.for(pagePaths)('%s has no fault that axe can find', async (path, { open }) => {
    const { page } = await open(path, { colorScheme, expectedMessages: notFound });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('a page on a narrow screen', () => {
  test.for(pagePaths)('%s needs no scrolling sideways at 320 pixels', async (path, { open }) => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 }, expectedMessages: notFound });
    const wide = await page.evaluate(() => {
      if (document.documentElement.scrollWidth <= innerWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => `${element.tagName.toLowerCase()}.${element.className} reaches to ${Math.round(element.getBoundingClientRect().right)}`);
    });
    expect(wide).toEqual([]);
  });
});
