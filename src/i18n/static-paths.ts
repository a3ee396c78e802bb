// The two languages as Astro's static paths, so that each page file is written once. Astro keeps an index on the array it
// is given, so every page needs an array of its own.
import { languages, type Language } from './languages.ts';

export function languagePaths(): { params: { lang: Language }; props: { language: Language } }[] {
  return languages.map((lang) => ({ params: { lang }, props: { language: lang } }));
}

/** One path per language and slug. */
export function slugPaths(slugs: Iterable<string>): { params: { lang: Language; slug: string }; props: { language: Language; slug: string } }[] {
  return [...slugs].flatMap((slug) => languages.map((lang) => ({ params: { lang, slug }, props: { language: lang, slug } })));
}
