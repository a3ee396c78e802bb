// Reads the folder of notes on a decision: two files, of which en.mdx holds words alone.
import type { Language } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggest.ts';
import type { CaseFiles, ContentFile } from '../content-files.ts';
import { editorialNotesSchema, parseNoteSections, type EditorialNoteRecord, type NoteSection } from '../editorial-note.ts';
import { languageFileProblems } from './language-files.ts';
import { readData } from './read-data.ts';

/** The notes on one decision, as their files have them. */
export interface NotesOfEntry {
  records: EditorialNoteRecord[];
  files: Record<Language, ContentFile>;
  sections: Record<Language, NoteSection[]>;
  /** In each language, the line of a text that stands above all notes. */
  stray: Record<Language, number | null>;
}

/** Null where something cannot be read: `problems` says what. */
export function readNotes({ id, files, others }: CaseFiles): { notes: NotesOfEntry | null; problems: Problem[] } {
  const folder = `src/content/notes/${id}`;
  const problems = languageFileProblems(folder, { files, others }, {
    of: { it: 'delle note', en: 'of notes' },
    each: { it: 'le note su una decisione stanno in it.mdx (i dati e il testo italiano) e en.mdx (il testo inglese)', en: 'the notes on a decision stand in it.mdx (the data and the Italian text) and en.mdx (the English text)' },
  });
  const { it, en } = files;
  if (!it || !en) return { notes: null, problems };
  if (en.unreadable || en.data !== null) {
    problems.push({
      file: en.path, line: 1, field: 'frontmatter',
      wrong: { it: 'en.mdx delle note contiene solo il testo inglese, e qui ha dei dati', en: 'en.mdx of the notes holds the English text alone, and here it has data' },
      mend: { it: 'togliere le righe tra i tre trattini: i dati stanno in it.mdx', en: 'take out the lines between the three hyphens: the data stand in it.mdx' },
    });
  }
  const read = readData(it, editorialNotesSchema);
  if ('problems' in read) return { notes: null, problems: [...problems, ...read.problems] };
  const [italian, english] = [parseNoteSections(it.body), parseNoteSections(en.body)];
  return { problems, notes: { records: read.data.notes, files: { it, en }, sections: { it: italian.sections, en: english.sections }, stray: { it: italian.stray, en: english.stray } } };
}

/** Folders of notes whose decision is not in the library. */
export function notesOnNothing(folders: readonly CaseFiles[], ids: ReadonlySet<string>): Problem[] {
  return folders.filter(({ id }) => !ids.has(id)).map(({ id }) => {
    const [near = ''] = nearest(id, ids, 1);
    return {
      file: `src/content/notes/${id}`, line: null, field: 'id',
      wrong: { it: `"${id}" non è una decisione della raccolta`, en: `"${id}" is not a decision of the library` },
      mend: { it: `dare alla cartella l’id della decisione (il più vicino è ${near}); se la decisione è stata ritirata, eliminarla`, en: `name the folder by the decision’s id (the nearest is ${near}); where the decision was withdrawn, delete it` },
    };
  });
}
