import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import { expectNone, languagePages, pageAt, pages, siteOrigin } from './built-site.ts';

const duplicates = (values: readonly string[]): string[] => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];

describe('the site', () => {
  it('has its door, its two homes and a page for what is not there', () => {
    expectNone(['/', '/it/', '/en/', '/404.html'].filter((path) => !pageAt.has(path)).map((path) => `${path} is missing`));
  });

  it('has every page in both languages at the same path', () => {
    const twin = (path: string): string => path.replace(/^\/(it|en)\//, (_, language) => (language === 'it' ? '/en/' : '/it/'));
    expectNone(languagePages.filter(({ path }) => !pageAt.has(twin(path))).map(({ path }) => `${path} has no ${twin(path)}`));
  });
});

describe('the head of every page', () => {
  it('begins with the character set and the content security policy, before anything can load', () => {
    expectNone(
      pages.flatMap(({ path, headStart: [first, second] }) => {
        if (first?.attributes['charset']?.toLowerCase() !== 'utf-8') return [`${path}   does not begin with <meta charset="utf-8">`];
        if (second?.attributes['http-equiv']?.toLowerCase() !== 'content-security-policy') return [`${path}   has <${second?.name}> where the policy should stand`];
        return second.attributes['content'] === contentSecurityPolicy ? [] : [`${path}   has another policy: ${second.attributes['content']}`];
      }),
    );
  });

  it('has a title that no other page of its language has', () => {
    const byTitle = Map.groupBy(pages, ({ title, language }) => `${language ?? ''} ${title}`);
    expectNone([
      ...pages.filter(({ title }) => title === '').map(({ path }) => `${path}   has no title`),
      ...[...byTitle.values()].filter((same) => same.length > 1).map((same) => `"${same[0]?.title}" is the title of ${same.map(({ path }) => path).join(' and ')}`),
    ]);
  });

  it('describes the page', () => {
    expectNone(pages.filter(({ description }) => description.trim().length < 10).map(({ path, description }) => `${path}   description: "${description}"`));
  });

  it('names its own address as the canonical one', () => {
    expectNone(
      pages
        .filter(({ path, canonical, indexed }) => (indexed || canonical.length > 0) && !(canonical.length === 1 && canonical[0] === siteOrigin + encodeURI(path)))
        .map(({ path, canonical }) => `${path}   canonical: ${canonical.join(', ') || 'none'}`),
    );
  });

  it('is on a site with one public address', () => {
    expect(siteOrigin).toMatch(/^https:\/\//);
  });
});

describe('the languages of every page', () => {
  it('are said as its address says them', () => {
    expectNone([
      ...languagePages.filter(({ lang, language }) => lang !== language).map(({ path, lang }) => `${path}   <html lang="${lang}">`),
      ...pages.filter(({ lang }) => lang !== 'it' && lang !== 'en').map(({ path, lang }) => `${path}   <html lang="${lang}">`),
    ]);
  });

  it('point to each other, both ways, with Italian as the default', () => {
    expectNone(
      languagePages.filter(({ indexed }) => indexed).flatMap(({ path, alternates }) => {
        const rest = path.slice('/it'.length);
        const expected: Record<string, string> = { it: `${siteOrigin}/it${rest}`, en: `${siteOrigin}/en${rest}`, 'x-default': `${siteOrigin}/it${rest}` };
        return [...new Set([...Object.keys(expected), ...Object.keys(alternates)])]
          .filter((language) => alternates[language] !== expected[language])
          .map((language) => `${path}   hreflang ${language}: ${alternates[language] ?? 'none'} instead of ${expected[language] ?? 'none'}`);
      }),
    );
  });
});

describe('the headings of every page', () => {
  it('begin with the only h1', () => {
    expectNone(
      pages.flatMap(({ path, headings }) => {
        const first = headings.filter(({ level }) => level === 1);
        if (first.length !== 1) return [`${path}   has ${first.length} h1: ${first.map(({ text }) => text).join(' | ')}`];
        return headings[0]?.level === 1 ? [] : [`${path}   has "${headings[0]?.text}" (h${headings[0]?.level}) before its h1`];
      }),
    );
  });

  it('go down one level at a time and are never empty', () => {
    expectNone(
      pages.flatMap(({ path, headings }) =>
        headings.flatMap(({ level, text }, index) => {
          const previous = headings[index - 1]?.level ?? level;
          return [
            ...(text === '' ? [`${path}   an h${level} is empty`] : []),
            ...(level > previous + 1 ? [`${path}   "${text}" is an h${level} right after an h${previous}`] : []),
          ];
        }),
      ),
    );
  });
});

describe('the ids of every page', () => {
  it('are unique', () => {
    expectNone(pages.flatMap(({ path, ids }) => duplicates(ids).map((id) => `${path}   has two elements with the id ${id}`)));
  });
});

describe('the JSON-LD of every page', () => {
  it('can be read and says what it is about', () => {
    expectNone(
      pages.flatMap(({ path, jsonLd }) =>
        jsonLd.flatMap((text) => {
          try {
            const data = JSON.parse(text) as Record<string, unknown>;
            return data['@context'] && (data['@type'] || data['@graph']) ? [] : [`${path}   JSON-LD without @context or @type`];
          } catch (error) {
            return [`${path}   ${(error as Error).message}`];
          }
        }),
      ),
    );
  });
});
