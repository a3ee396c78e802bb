// What the content check asks of src/content/packs: every note is on a decision of the library, on words that stand there once in
// each language, about issues that exist, under a number of its own.
import type { Corpus } from '../cases/checks/corpus.ts';
import { placeProblems } from '../cases/checks/note-places.ts';
import { problemAt, readData } from '../cases/checks/read-data.ts';
import type { KeyedFile } from '../cases/content-files.ts';
import { registryKey } from '../cases/written-forms.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { packRecordSchema } from './library-pack.ts';

export function checkPacks(files: readonly KeyedFile[], { byId, ids, keys, today }: Corpus): Problem[] {
  return files.flatMap(({ key, file }): Problem[] => {
    const problems: Problem[] = [];
    if (!registryKey.safeParse(key).success) {
      problems.push({ file: file.path, line: null, field: 'slug', wrong: { it: `"${key}" non può essere il nome di un pacchetto`, en: `"${key}" cannot be the name of a pack` }, mend: { it: 'usare lettere minuscole, cifre e trattini, in inglese: expired-nulla-osta', en: 'use small letters, digits and hyphens, in English: expired-nulla-osta' } });
    }
    const read = readData(file, packRecordSchema);
    if ('problems' in read) return [...problems, ...read.problems];
    for (const field of ['written', 'reviewed'] as const) {
      const on = read.data[field];
      if (on !== null && on > today) problems.push(problemAt(file, [field], { it: `${on} è nel futuro`, en: `${on} is in the future` }, { it: `scrivere un giorno fino al ${today}`, en: `write a day up to ${today}` }));
    }
    read.data.notes.forEach(({ id, decision, on, quote, issues }, index) => {
      const at = (field: string, wrong: Problem['wrong'], mend: Problem['mend']): void => void problems.push(problemAt(file, ['notes', index, field], wrong, mend));
      if (read.data.notes.findIndex((note) => note.id === id) !== index) at('id', { it: `${id} è già di un’altra nota`, en: `${id} is already another note’s` }, { it: 'dare alla nota il primo numero libero', en: 'give the note the first number that is free' });
      for (const issue of issues) if (!keys.issues.has(issue)) at('issues', { it: `"${issue}" non è in src/content/issues`, en: `"${issue}" is not in src/content/issues` }, suggest(issue, keys.issues));
      if (!ids.has(decision)) at('decision', { it: `"${decision}" non è una decisione della raccolta`, en: `"${decision}" is not a decision of the library` }, suggest(decision, ids));
      const entry = byId.get(decision);
      if (entry) problems.push(...placeProblems(entry, { on, quote }, file, ['notes', index]));
    });
    return problems;
  });
}
