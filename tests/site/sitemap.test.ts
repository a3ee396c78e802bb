import { describe, expect, it } from 'vitest';
import { expectNone, fileAt, files, pages, readText, siteOrigin } from './built-site.ts';

const locations = (file: string): string[] => [...readText(file).matchAll(/<loc>\s*(.*?)\s*<\/loc>/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

describe('the site map', () => {
  it('lists every page that is to be found by search engines, and nothing else', () => {
    expect(files).toContain('/sitemap-index.xml');
    const listed = locations('/sitemap-index.xml').flatMap((part) => locations(fileAt(new URL(part).pathname) ?? `${part} is not there`));
    const meant = pages.filter(({ indexed }) => indexed).map(({ path }) => siteOrigin + encodeURI(path));
    expectNone([
      ...meant.filter((address) => !listed.includes(address)).map((address) => `${address}   is not listed`),
      ...listed.filter((address) => !meant.includes(address)).map((address) => `${address}   is listed but is no page to be found`),
    ]);
  });
});
