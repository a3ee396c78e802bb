// Every address of the site is made here. The path after the language is the same in both languages and permanent.
import type { Language } from './languages.ts';

export type Section = 'search' | 'desk' | 'decisions' | 'issues' | 'provisions' | 'courts' | 'missions' | 'check' | 'training' | 'about';

/** `/it/`, `/it/decisions/`, `/it/decisions/it-cass-2021-20127/`. */
export function href(language: Language, section?: Section, slug?: string): string {
  return `/${[language, section, slug].filter((part) => part !== undefined && part !== '').join('/')}/`;
}

/** A search that is already narrowed; the state stays in the fragment, which no server sees. */
export function searchHref(language: Language, parameters: Record<string, string>): string {
  const state = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${href(language, 'search')}#${state.join('&')}`;
}

/** The permanent address of a page on the public site, whose address is `site`. */
export function absoluteHref(site: string, path: string): string {
  return `${site.replace(/\/$/, '')}${path}`;
}

/** The notebook, which offers a pack of notes of the library and keeps nothing before the reader says so. */
export function packHref(language: Language, pack: string): string {
  return `${href(language)}notes/#pack=${pack}`;
}

/** A guide, `/it/guide/minority/`. */
export function guideHref(language: Language, slug: 'minority'): string {
  return `/${language}/guide/${slug}/`;
}
