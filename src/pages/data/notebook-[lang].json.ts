// All that the notebook needs besides its script, fetched when it opens: words, names of issues and decisions, packs offered.
import type { APIRoute } from 'astro';
import { formatCitation } from '../../citations/format-citation.ts';
import { courtOf } from '../../cases/library.ts';
import { notebookWords } from '../../components/notes/notebook-words.ts';
import { readerNoteWords } from '../../components/notes/reader-words.ts';
import { storageWords } from '../../components/notes/storage-words.ts';
import type { NotebookWords } from '../../elements/notes/notebook-strings.ts';
import type { Language } from '../../i18n/languages.ts';
import { href } from '../../i18n/paths.ts';
import { languagePaths } from '../../i18n/static-paths.ts';
import { loadLibrary } from '../../library/load-library.ts';
import { loadPacks } from '../../library/load-packs.ts';
import { packId, packPath } from '../../packs/to-notes.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const { library } = await loadLibrary();
  const packs = await loadPacks();
  const origin = site?.origin ?? '';
  const notebook = `${href(language)}notes/`;
  const words: NotebookWords = {
    strings: readerNoteWords[language].script,
    storage: storageWords[language],
    share: readerNoteWords[language].share,
    notebookStrings: notebookWords[language].script,
    notebook,
    rescue: `${notebook}rescue/`,
    site: origin,
    issues: Object.fromEntries([...library.issues].map(([key, { label }]) => [key, label[language]])),
    decisions: Object.fromEntries(library.decisions.map((decision) => [decision.id, [formatCitation(decision, courtOf(library, decision), language), decision.title[language]]])),
    packs: packs.map(({ slug, title, author, about, notes }) => ({ slug, path: packPath(slug, language), id: packId(origin, slug, language), title: title[language], author: author[language], about: about[language], notes: notes.length })),
  };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
