// The built site as its tests see it: every page of dist/ read once into the facts that are checked, every other file by
// its address. Nothing here judges; the tests do.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isLanguage, type Language } from '../../src/i18n/languages.ts';
import { projectRoot } from '../../scripts/run-step.ts';
import { parseHtml, relOf, type HtmlElement } from './html.ts';

export const dist = join(projectRoot, 'dist');

export interface Link {
  /** As written. */
  href: string;
  /** The element it stands on: `a`, `link`, `img`, ... */
  element: string;
  rel: string[];
}

export interface Page {
  /** Its address on the site: `/it/decisions/`, `/404.html`. */
  path: string;
  /** The language that its address promises; null for the door and 404.html. */
  language: Language | null;
  lang: string | null;
  title: string;
  description: string;
  canonical: string[];
  /** hreflang -> address. */
  alternates: Record<string, string>;
  indexed: boolean;
  /** Levels of its headings, in order. */
  headings: { level: number; text: string }[];
  ids: string[];
  /** Where a reader can go from it. */
  links: Link[];
  /** What a browser loads, or may load, by itself to show it. */
  loads: Link[];
  /** Inline scripts, styles and handlers, as far as they can be named. */
  inline: string[];
  /** The text of its JSON-LD blocks. */
  jsonLd: string[];
  /** The first two elements of its head, for the place of the content security policy. */
  headStart: { name: string; attributes: Record<string, string> }[];
}

/** Attributes whose address the browser loads without being asked to go there. */
const loadingAttributes: [element: string, attribute: string][] = [
  ['script', 'src'], ['img', 'src'], ['source', 'src'], ['video', 'src'], ['video', 'poster'], ['audio', 'src'], ['track', 'src'], ['iframe', 'src'],
  ['embed', 'src'], ['object', 'data'], ['input', 'src'], ['use', 'href'], ['image', 'href'], ['form', 'action'], ['button', 'formaction'],
];

/** Relations of <link> that name another page and load nothing. */
const namingRelations = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'search']);

function loadsOf(element: HtmlElement): Link[] {
  const { name, attributes } = element;
  const link = (href: string): Link => ({ href, element: name, rel: relOf(element) });
  const loads = loadingAttributes.filter(([of, attribute]) => of === name && attributes[attribute] !== undefined).map(([, attribute]) => link(attributes[attribute] ?? ''));
  for (const candidate of (attributes['srcset'] ?? '').split(',')) {
    const [address] = candidate.trim().split(/\s+/);
    if (address) loads.push(link(address));
  }
  if (name === 'link' && attributes['href'] !== undefined && !(relOf(element).length > 0 && relOf(element).every((rel) => namingRelations.has(rel)))) loads.push(link(attributes['href']));
  return loads;
}

function inlineOf({ name, attributes, text }: HtmlElement): string[] {
  const found: string[] = [];
  const isData = ['application/ld+json', 'application/json'].includes(attributes['type'] ?? '');
  if (name === 'script' && attributes['src'] === undefined && !isData) found.push(`<script>${text.slice(0, 60)}`);
  if (name === 'style') found.push(`<style>${text.slice(0, 60)}`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'style' || attribute.startsWith('on')) found.push(`<${name} ${attribute}="${value.slice(0, 60)}">`);
    if (/^\s*javascript:/i.test(value)) found.push(`<${name} ${attribute}="${value.slice(0, 60)}">`);
  }
  return found;
}

function readPage(path: string, elements: readonly HtmlElement[]): Page {
  const named = (name: string): HtmlElement[] => elements.filter((element) => element.name === name);
  const meta = (name: string): string => named('meta').find(({ attributes }) => attributes['name'] === name)?.attributes['content'] ?? '';
  const linksWith = (rel: string): HtmlElement[] => named('link').filter((element) => relOf(element).includes(rel));
  const language = path.split('/')[1] ?? '';
  return {
    path,
    language: isLanguage(language) ? language : null,
    lang: named('html')[0]?.attributes['lang'] ?? null,
    title: named('title').find(({ parent }) => parent?.name === 'head')?.text ?? '',
    description: meta('description'),
    canonical: linksWith('canonical').map(({ attributes }) => attributes['href'] ?? ''),
    alternates: Object.fromEntries(linksWith('alternate').flatMap(({ attributes }) => (attributes['hreflang'] ? [[attributes['hreflang'], attributes['href'] ?? '']] : []))),
    indexed: !/\bnoindex\b/.test(meta('robots')),
    headings: elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name, text }) => ({ level: Number(name[1]), text })),
    ids: elements.flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : [attributes['id']])),
    links: elements.flatMap((element) =>
      ['a', 'area', 'link'].includes(element.name) && element.attributes['href'] !== undefined ? [{ href: element.attributes['href'], element: element.name, rel: relOf(element) }] : [],
    ),
    loads: elements.flatMap(loadsOf),
    inline: elements.flatMap(inlineOf),
    jsonLd: named('script').filter(({ attributes }) => attributes['type'] === 'application/ld+json').map(({ text }) => text),
    headStart: elements.filter(({ parent }) => parent?.name === 'head').slice(0, 2).map(({ name, attributes }) => ({ name, attributes })),
  };
}

function listFiles(): string[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site in dist/: run npm run build first.');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'))
    .sort();
}

/** Every file of dist/ as `/path/of/file`. */
export const files: ReadonlySet<string> = new Set(listFiles());

/** The file that answers an address: `/it/` -> `/it/index.html`; null where there is none. */
export function fileAt(path: string): string | null {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : null;
}

export function readText(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

const gzipSizes = new Map<string, number>();
/** What a file weighs on the wire, in bytes. */
export function gzipSize(file: string): number {
  const known = gzipSizes.get(file) ?? gzipSync(readFileSync(join(dist, file))).length;
  gzipSizes.set(file, known);
  return known;
}

function readPages(): { pages: Page[]; redirects: Map<string, string> } {
  const pages: Page[] = [];
  const redirects = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const path = file.replace(/\/index\.html$/, '/');
    const elements = parseHtml(readText(file));
    const refresh = elements.find(({ name, attributes }) => name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh');
    if (refresh) redirects.set(path, refresh.attributes['content']?.split(/url=/i)[1] ?? '');
    else pages.push(readPage(path, elements));
  }
  return { pages, redirects };
}

const read = readPages();

/** Every page, by its address. An address that only leads on to another (a merged duplicate's) is not a page. */
export const pages: readonly Page[] = read.pages;
/** Addresses that only lead on, and where to. */
export const redirects: ReadonlyMap<string, string> = read.redirects;
export const pageAt: ReadonlyMap<string, Page> = new Map(pages.map((page) => [page.path, page]));

/** Pages of the two languages: all but the door and 404.html. */
export const languagePages: readonly (Page & { language: Language })[] = pages.filter((page): page is Page & { language: Language } => page.language !== null);

/** The public origin that the site was built for, taken from the Italian home page's own canonical address. */
export const siteOrigin: string = new URL(pageAt.get('/it/')?.canonical[0] ?? 'https://the-italian-home-page-has-no-canonical.invalid/').origin;

/** The address of a link seen from a page. `internal` is null where it leads to another site or to no page (mailto:). */
export function resolveLink(href: string, from: string): { url: URL | null; internal: { path: string; search: string; fragment: string } | null } {
  const base = new URL(from, siteOrigin);
  if (!URL.canParse(href, base)) return { url: null, internal: null };
  const url = new URL(href, base);
  if (url.origin !== siteOrigin) return { url, internal: null };
  return { url, internal: { path: decodeURI(url.pathname), search: url.search, fragment: decodeURIComponent(url.hash.slice(1)) } };
}

/** Pages made by the same template: `/it/decisions/x/` and `/en/decisions/y/` are both `/{l}/decisions/{slug}/`. */
export function kindOf(path: string): string {
  const [language = '', section = '', ...rest] = path.split('/').slice(1, -1);
  if (!isLanguage(language)) return path;
  return `/${['{l}', section, ...rest.map(() => '{slug}')].filter(Boolean).join('/')}/`;
}

/** The page of each kind that holds the most, in each language: what is tried where not every page can be. */
export function fullestOfEachKind(): Page[] {
  const fullest = new Map<string, { page: Page; size: number }>();
  for (const page of pages) {
    const key = `${kindOf(page.path)} ${page.language ?? ''}`;
    const size = statSync(join(dist, fileAt(page.path) ?? '')).size;
    if (size > (fullest.get(key)?.size ?? -1)) fullest.set(key, { page, size });
  }
  return [...fullest.values()].map(({ page }) => page).sort((a, b) => (a.path < b.path ? -1 : 1));
}

const problemsShown = 25;

/** Fails with the problems one a line; says how many more there are. */
export function expectNone(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const shown = problems.slice(0, problemsShown).map((problem) => `  ${problem}`);
  const more = problems.length > shown.length ? [`  ... and ${problems.length - shown.length} more`] : [];
  const error = new Error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${[...shown, ...more].join('\n')}`);
  // The test's own line is what a reader wants to see, not this one.
  Error.captureStackTrace(error, expectNone);
  throw error;
}
