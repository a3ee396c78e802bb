import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { expectNone, files, languagePages, pageAt, readText, siteOrigin } from './built-site.ts';

/** The text or the attributes of every element of one name, in a description as plain as ours. */
function elements(xml: string, name: string): { attributes: Record<string, string>; text: string }[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b([^>]*?)(?:/>|>([^<]*)</${name}>)`, 'g'))].map(([, attributes = '', text = '']) => ({
    attributes: Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, attribute = '', value = '']) => [attribute, value.replaceAll('&amp;', '&')])),
    text,
  }));
}

describe.each(languages)('the search for the browser’s own box in %s', (language) => {
  const path = `/opensearch-${language}.xml`;
  const xml = files.has(path) ? readText(path) : '';

  it('is named by every page of its language, and by no other', () => {
    expect(files).toContain(path);
    expectNone(
      // The emergency page of the notes, slides and handouts stand alone on purpose.
      languagePages.filter(({ path: page }) => !/\/(notes\/rescue|training\/[^/]+\/(present|sheet|facilitator))\/$/.test(page)).flatMap(({ path: page, language: own, links }) => {
        const named = links.filter(({ rel }) => rel.includes('search')).map(({ href }) => href);
        return named.join() === `/opensearch-${own}.xml` ? [] : [`${page}   names ${named.join(', ') || 'none'}`];
      }),
    );
  });

  it('is an OpenSearch 1.1 description within its limits', () => {
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">/);
    const lengths = ['ShortName', 'LongName', 'Description'].map((name) => elements(xml, name).map(({ text }) => text.length));
    for (const [place, most] of [16, 48, 1024].entries()) {
      expect(lengths[place]).toHaveLength(1);
      expect(lengths[place]?.[0]).toBeGreaterThan(0);
      expect(lengths[place]?.[0]).toBeLessThanOrEqual(most);
    }
    expect(elements(xml, 'Language').map(({ text }) => text)).toEqual([language]);
    // Every opened element is closed, and no sign is left bare.
    const open: string[] = [];
    for (const [, closing, name, selfClosing] of xml.matchAll(/<(\/?)([A-Za-z]+)[^>]*?(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!selfClosing) open.push(name ?? '');
    }
    expect(open).toEqual([]);
    expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
  });

  it('leads to the search page and names itself, by addresses that are whole', () => {
    const urls = elements(xml, 'Url').map(({ attributes }) => attributes);
    expect(urls.find(({ type }) => type === 'text/html')?.['template']).toBe(`${siteOrigin}/${language}/search/?q={searchTerms}`);
    expect(pageAt.has(`/${language}/search/`)).toBe(true);
    expect(urls.find(({ rel }) => rel === 'self')?.['template']).toBe(siteOrigin + path);
    const [image] = elements(xml, 'Image');
    expect(files).toContain(new URL(image?.text ?? '').pathname);
    expect(image?.text.startsWith(siteOrigin)).toBe(true);
  });
});

it('each language has a short name of its own, by which a browser tells them apart', () => {
  const names = languages.map((language) => elements(readText(`/opensearch-${language}.xml`), 'ShortName')[0]?.text);
  expect(new Set(names).size).toBe(languages.length);
});
