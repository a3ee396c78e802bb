// The words of a reader's notes, fetched by a decision's page when there is one to show or to make.
import type { APIRoute } from 'astro';
import { readerNoteWords } from '../../components/notes/reader-words.ts';
import { storageWords } from '../../components/notes/storage-words.ts';
import type { ReaderWords } from '../../elements/notes/reader-strings.ts';
import type { Language } from '../../i18n/languages.ts';
import { href } from '../../i18n/paths.ts';
import { languagePaths } from '../../i18n/static-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const notebook = `${href(language)}notes/`;
  const words: ReaderWords = {
    strings: readerNoteWords[language].script,
    storage: storageWords[language],
    notebook,
    rescue: `${notebook}rescue/`,
  };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
