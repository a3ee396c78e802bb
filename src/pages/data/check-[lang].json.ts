// What the check of a draft reads, in one request and for one language.
import type { APIRoute } from 'astro';
import { toDraftLibrary } from '../../drafts/draft-library.ts';
import type { Language } from '../../i18n/languages.ts';
import { languagePaths } from '../../i18n/static-paths.ts';
import { loadLibrary } from '../../library/load-library.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const { library } = await loadLibrary();
  return new Response(JSON.stringify(toDraftLibrary(library, language, site?.href ?? '/')), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
