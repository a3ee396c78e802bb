// What the notes on a decision need besides their words: the names of the issues, and what is said when notes are shared.
import type { APIRoute } from 'astro';
import { readerNoteWords } from '../../components/notes/reader-words.ts';
import type { MoreWords } from '../../elements/notes/reader-strings.ts';
import type { Language } from '../../i18n/languages.ts';
import { languagePaths } from '../../i18n/static-paths.ts';
import { loadLibrary } from '../../library/load-library.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const { library } = await loadLibrary();
  const { share, offer } = readerNoteWords[language];
  const words: MoreWords = { issues: Object.fromEntries([...library.issues].map(([key, { label }]) => [key, label[language]])), share, offer };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
