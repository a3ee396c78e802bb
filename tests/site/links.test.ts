import { describe, it } from 'vitest';
import { expectNone, fileAt, pageAt, pages, redirects, resolveLink } from './built-site.ts';

/** The names that a state of the search page may use (docs of the public paths: DESIGN). */
const searchParameters = new Set([
  'q', 'issue', 'obstacle', 'court', 'level', 'type', 'stage', 'from', 'to', 'outcome', 'remedy', 'mission', 'sponsor', 'relative', 'nationality',
  'provision', 'verification', 'role', 'direction', 'sort',
]);

/** What is wrong with an address inside the site, or null. */
function faultOf(href: string, from: string): string | null {
  const { url, internal } = resolveLink(href, from);
  if (!url) return 'is not an address';
  if (!internal) return null;
  const { path, search, fragment } = internal;
  if (redirects.has(path)) return null;
  const isSearchPage = /^\/(it|en)\/search\/$/.test(path);
  const file = fileAt(path);
  if (file === null) return fileAt(`${path}/`) === null ? 'leads to nothing' : 'lacks the slash at its end';
  if (search !== '') return 'has a query, which the host would see';
  if (fragment === '' || fragment === 'top') return null;
  if (isSearchPage && fragment.includes('=')) {
    const unknown = [...new URLSearchParams(fragment).keys()].filter((name) => !searchParameters.has(name));
    return unknown.length === 0 ? null : `asks the search page for ${unknown.join(', ')}, which it does not know`;
  }
  const [, pack] = /^pack=([a-z0-9-]+)$/.exec(fragment) ?? [];
  const [, language] = /^\/(it|en)\/notes\/$/.exec(path) ?? [];
  if (pack !== undefined && language !== undefined) return fileAt(`/packs/${pack}-${language}.jsonld`) === null ? `asks the notebook for the pack ${pack}, which is not there` : null;
  return pageAt.get(path)?.ids.includes(fragment) ? null : `leads to #${fragment}, which is not on that page`;
}

describe('every link inside the site', () => {
  it('leads to a page, a file or a place on a page that is there', () => {
    const problems = new Map<string, string[]>();
    for (const { path, links, loads } of pages) {
      for (const { href } of [...links, ...loads]) {
        const fault = faultOf(href, path);
        if (fault === null) continue;
        const key = `${href}   ${fault}`;
        problems.set(key, [...(problems.get(key) ?? []), path]);
      }
    }
    expectNone([...problems].map(([problem, from]) => `${problem}   (on ${from[0]}${from.length > 1 ? ` and ${from.length - 1} more` : ''})`));
  });

  it('leads on from an address that was merged into another', () => {
    expectNone([...redirects].filter(([, target]) => fileAt(resolveLink(target, '/').internal?.path ?? '') === null).map(([path, target]) => `${path}   leads on to ${target || 'nowhere'}`));
  });
});

describe('every page of a language', () => {
  it('can be reached from the door by links alone', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const { href, element } of pageAt.get(path)?.links ?? []) {
        const { internal } = resolveLink(href, path);
        if (element === 'a' && internal && pageAt.has(internal.path)) reached.add(internal.path);
      }
    }
    expectNone(pages.filter(({ path, indexed }) => indexed && !reached.has(path)).map(({ path }) => `${path}   is linked from nowhere that a reader can get to`));
  });
});
