// Reads the folders of src/content/sessions into what the rules see. What cannot be read is a problem here, and the rules never
// meet it.
import { languageFileProblems } from '../../cases/checks/language-files.ts';
import { readData } from '../../cases/checks/read-data.ts';
import type { CaseFiles, ContentFile } from '../../cases/content-files.ts';
import { registryKey } from '../../cases/written-forms.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { parseSessionProse, type SessionProse } from '../session-prose.ts';
import { sessionRecordSchema, sessionTranslationSchema, type SessionRecord, type SessionTranslation } from '../session-record.ts';
import type { Corpus } from '../../cases/checks/corpus.ts';

export interface SessionEntry {
  slug: string;
  record: SessionRecord;
  translation: SessionTranslation;
  files: Record<Language, ContentFile>;
  prose: Record<Language, SessionProse>;
}

/** A rule looks at one session, with the library around it. */
export type SessionRule = (entry: SessionEntry, corpus: Corpus) => Problem[];

/** Addresses that pages of the training section have beside the sessions. */
const takenSlugs = new Set(['own']);

export function readSessions(folders: readonly CaseFiles[]): { entries: SessionEntry[]; problems: Problem[] } {
  const entries: SessionEntry[] = [];
  const problems: Problem[] = [];
  for (const { id: slug, files, others } of folders) {
    const folder = `src/content/sessions/${slug}`;
    if (!registryKey.safeParse(slug).success || takenSlugs.has(slug)) {
      problems.push({
        file: folder, line: null, field: 'slug',
        wrong: { it: `"${slug}" non può essere il nome di una sessione`, en: `"${slug}" cannot be the name of a session` },
        mend: { it: 'usare lettere minuscole, cifre e trattini, in inglese: travel-documents; "own" è l’indirizzo di un’altra pagina', en: 'use small letters, digits and hyphens, in English: travel-documents; "own" is the address of another page' },
      });
    }
    problems.push(...languageFileProblems(folder, { files, others }, {
      of: { it: 'di una sessione', en: 'of a session' },
      each: { it: 'ogni sessione ha it.mdx (i dati e il testo italiano) e en.mdx (il testo inglese)', en: 'every session has it.mdx (the data and the Italian text) and en.mdx (the English text)' },
    }));
    const { it, en } = files;
    const record = it && readData(it, sessionRecordSchema);
    const translation = en && readData(en, sessionTranslationSchema);
    for (const read of [record, translation]) if (read && 'problems' in read) problems.push(...read.problems);
    if (!it || !en || !record || !translation || 'problems' in record || 'problems' in translation) continue;
    entries.push({ slug, record: record.data, translation: translation.data, files: { it, en }, prose: { it: parseSessionProse(it.body, 'it'), en: parseSessionProse(en.body, 'en') } });
  }
  return { entries, problems };
}
