// Reads the files of src/content/packs into what the rules see. What cannot be read is a problem here, and the rules never meet it.
import type { Corpus } from '../../cases/checks/corpus.ts';
import { readData } from '../../cases/checks/read-data.ts';
import type { ContentFile, KeyedFile } from '../../cases/content-files.ts';
import { registryKey } from '../../cases/written-forms.ts';
import type { Problem } from '../../problems/problem.ts';
import { packRecordSchema, type PackRecord } from '../pack-record.ts';

export interface PackEntry {
  record: PackRecord;
  file: ContentFile;
}

/** A rule looks at one pack, with the library around it. */
export type PackRule = (entry: PackEntry, corpus: Corpus) => Problem[];

export function readPackFiles(files: readonly KeyedFile[]): { entries: PackEntry[]; problems: Problem[] } {
  const entries: PackEntry[] = [];
  const problems: Problem[] = [];
  for (const { key, file } of files) {
    if (!registryKey.safeParse(key).success) {
      problems.push({
        file: file.path, line: null, field: 'file',
        wrong: { it: `"${key}" non può essere il nome di un pacchetto`, en: `"${key}" cannot be the name of a pack` },
        mend: { it: 'usare lettere minuscole, cifre e trattini, in inglese: expired-nulla-osta', en: 'use small letters, digits and hyphens, in English: expired-nulla-osta' },
      });
    }
    const read = readData(file, packRecordSchema);
    if ('problems' in read) problems.push(...read.problems);
    else entries.push({ record: read.data, file });
  }
  return { entries, problems };
}
