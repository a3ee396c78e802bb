// The packs of notes that come with the library, in a language, as pages offer and publish them.
import { getCollection } from 'astro:content';
import { packPath, toPack } from '../annotations/library-pack.ts';
import type { Note, NoteSet } from '../annotations/note.ts';
import type { Language } from '../i18n/languages.ts';
import { loadLibrary } from './load-library.ts';

export interface LoadedPack {
  path: string;
  /** One sentence on what it is for. */
  about: string;
  set: NoteSet;
  notes: Note[];
}

export async function loadPacks(language: Language, site: string): Promise<LoadedPack[]> {
  const { library } = await loadLibrary();
  return (await getCollection('packs')).map(({ id, data }) => ({ path: packPath(id, language), about: data.about[language], ...toPack(id, data, language, library, site) }));
}
