// The two languages as Astro's static paths, so that each page file is written once.
import { languages, type Language } from './languages.ts';

export const languagePaths = languages.map((lang) => ({ params: { lang }, props: { language: lang } }));

/** One path per language and slug. */
export function slugPaths(slugs: Iterable<string>): { params: { lang: Language; slug: string }; props: { language: Language; slug: string } }[] {
  return [...slugs].flatMap((slug) => languages.map((lang) => ({ params: { lang, slug }, props: { language: lang, slug } })));
}
