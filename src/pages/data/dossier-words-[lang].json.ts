// What the buttons on decisions and holdings say, fetched with the first click on one.
import type { APIRoute } from 'astro';
import { dossierWords } from '../../components/dossier/dossier-words.ts';
import type { AddStrings } from '../../elements/dossier/dossier-strings.ts';
import type { Language } from '../../i18n/languages.ts';
import { href } from '../../i18n/paths.ts';
import { languagePaths } from '../../i18n/static-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const words: AddStrings = { ...dossierWords[language].button, page: `${href(language)}desk/dossier/`, rescue: `${href(language)}notes/rescue/` };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
