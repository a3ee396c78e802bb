// What the rules see: every entry that could be read, joined with its file positions, and the registries, ledger,
// withdrawals and exceptions around it. Reading it is the first check: what cannot be read is a problem here, and the rules
// never meet it.
import type { z } from 'zod';
import type { Language } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { caseRecordSchema, caseTranslationSchema, type CaseRecord, type CaseTranslation } from '../case-record.ts';
import type { CaseFiles, Content, ContentFile, KeyedFile } from '../content-files.ts';
import { exceptionsSchema, type ExceptionRule } from '../exceptions.ts';
import { findCourt } from '../find-court.ts';
import { ledgerSchema, type LedgerLines } from '../ledger.ts';
import { parseProse, type Prose } from '../prose.ts';
import { registryNames, registrySchemas, type Court, type Issue, type Mission, type Provision, type RegistryName, type Source } from '../registries.ts';
import { withdrawalSchema, type Withdrawal } from '../withdrawal.ts';
import { caseId } from '../written-forms.ts';
import { languageFileProblems } from './language-files.ts';
import { readData } from './read-data.ts';
import { notesOnNothing, readNotes, type NotesOfEntry } from './read-notes.ts';

export { problemAt, proseProblem } from './read-data.ts';

export interface Entry {
  id: string;
  record: CaseRecord;
  translation: CaseTranslation;
  files: Record<Language, ContentFile>;
  prose: Record<Language, Prose>;
  /** The library's notes on it; null where it has none. */
  notes: NotesOfEntry | null;
}

export interface Corpus {
  /** Entries that fit their schemas, in the order of their ids. */
  entries: Entry[];
  byId: Map<string, Entry>;
  /** Every decision that has a folder, readable or not: what a pointer may point to. */
  ids: Set<string>;
  /** Every file of a registry, readable or not: what a pointer may point to. */
  keys: Record<RegistryName, Set<string>>;
  /** Every pack of notes that has a file, readable or not. */
  packs: Set<string>;
  courts: Map<string, Court>;
  missions: Map<string, Mission>;
  provisions: Map<string, Provision>;
  issues: Map<string, Issue>;
  sources: Map<string, Source>;
  registryFiles: Record<RegistryName, Map<string, ContentFile>>;
  withdrawn: Map<string, Withdrawal>;
  withdrawnFiles: KeyedFile[];
  ledger: Map<string, LedgerLines>;
  ledgerFiles: KeyedFile[];
  exceptions: ExceptionList;
  /** The day on which the check runs: no day of check may lie after it. */
  today: string;
}

/** A rule looks at one entry, or at all of them, and says what is wrong. */
export type EntryRule = (entry: Entry, corpus: Corpus) => Problem[];
export type CorpusRule = (corpus: Corpus) => Problem[];

/** The exceptions by rule. It remembers which were asked for, so that one nobody needs can be named. */
export class ExceptionList {
  readonly file: ContentFile | null;
  readonly lines: z.infer<typeof exceptionsSchema>;
  readonly #used = new Set<number>();
  readonly #byRuleAndEntry = new Map<string, number[]>();

  constructor(file: ContentFile | null, lines: z.infer<typeof exceptionsSchema>) {
    this.file = file;
    this.lines = lines;
    lines.forEach(({ rule, entries }, index) => {
      for (const id of entries) {
        const key = `${rule} ${id}`;
        this.#byRuleAndEntry.set(key, [...(this.#byRuleAndEntry.get(key) ?? []), index]);
      }
    });
  }

  /** True where a line excuses all these entries together from a rule. */
  excuses(rule: ExceptionRule, ...ids: readonly [string, ...string[]]): boolean {
    const found = (this.#byRuleAndEntry.get(`${rule} ${ids[0]}`) ?? []).filter((index) => ids.every((id) => this.lines[index]?.entries.includes(id)));
    for (const index of found) this.#used.add(index);
    return found.length > 0;
  }

  unused(): number[] {
    return this.lines.map((_, index) => index).filter((index) => !this.#used.has(index));
  }
}

/** The name of a court where its key belongs (`Tribunale di Roma`): the mend says the key. */
function nameCourt(problem: Problem, file: ContentFile, courts: () => Court[]): Problem {
  const typed = problem.field === 'court' ? (file.data as { court?: unknown } | null)?.court : undefined;
  const court = typeof typed === 'string' ? findCourt(typed, courts()) : null;
  return court ? { ...problem, mend: { it: `scrivere ${court.key}`, en: `write ${court.key}` } } : problem;
}

function readEntry({ id, files, others }: CaseFiles, notesFiles: CaseFiles | undefined, courts: () => Court[]): { entry: Entry | null; problems: Problem[] } {
  const folder = `src/content/cases/${id}`;
  const problems: Problem[] = [];
  if (!caseId.safeParse(id).success) {
    problems.push({
      file: folder, line: null, field: 'id',
      wrong: { it: `"${id}" non è l’identificativo di una decisione`, en: `"${id}" is not the id of a decision` },
      mend: { it: 'dare alla cartella un nome come it-cass-2021-20127, it-trib-roma-rg-2024-20990, eu-cgue-c-550-16 o coe-cedu-6697-18', en: 'name the folder like it-cass-2021-20127, it-trib-roma-rg-2024-20990, eu-cgue-c-550-16 or coe-cedu-6697-18' },
    });
  }
  problems.push(...languageFileProblems(folder, { files, others }, {
    of: { it: 'di una decisione', en: 'of a decision' },
    each: { it: 'ogni decisione ha it.mdx (la scheda) e en.mdx (la traduzione); npm run new:decision li crea entrambi', en: 'every decision has it.mdx (the record) and en.mdx (its translation); npm run new:decision makes both' },
  }));
  const record = files.it && readData(files.it, caseRecordSchema);
  const translation = files.en && readData(files.en, caseTranslationSchema);
  if (files.it && record && 'problems' in record) for (const problem of record.problems) problems.push(nameCourt(problem, files.it, courts));
  if (translation && 'problems' in translation) problems.push(...translation.problems);
  const notes = notesFiles ? readNotes(notesFiles) : { notes: null, problems: [] };
  problems.push(...notes.problems);
  if (!files.it || !files.en || !record || !translation || 'problems' in record || 'problems' in translation || (notesFiles && !notes.notes)) return { entry: null, problems };
  return {
    problems,
    entry: {
      id, record: record.data, translation: translation.data,
      files: { it: files.it, en: files.en },
      prose: { it: parseProse(files.it.body, 'it'), en: parseProse(files.en.body, 'en') },
      notes: notes.notes,
    },
  };
}

/** Reads everything; `problems` says what could not be read. */
export function readCorpus(content: Content, today: string): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(file: ContentFile, schema: Schema): z.infer<Schema> | null => {
    const result = readData(file, schema);
    if ('data' in result) return result.data;
    problems.push(...result.problems);
    return null;
  };
  const readAll = <Schema extends z.ZodType, Name extends string>(files: readonly KeyedFile[], schema: Schema, name: Name): Map<string, z.infer<Schema> & Record<Name, string>> =>
    new Map(files.flatMap(({ key, file }) => {
      const data = read(file, schema);
      return data === null ? [] : [[key, { ...(data as object), [name]: key } as z.infer<Schema> & Record<Name, string>]];
    }));

  const courts = (): Court[] => content.registries.courts.flatMap(({ key, file }) => {
    const court = registrySchemas.courts.safeParse(file.data);
    return court.success ? [{ key, ...court.data }] : [];
  });
  const entries: Entry[] = [];
  const ids = new Set(content.cases.map(({ id }) => id));
  problems.push(...notesOnNothing(content.notes, ids));
  const notesFiles = new Map(content.notes.map((files) => [files.id, files]));
  for (const files of content.cases) {
    const result = readEntry(files, notesFiles.get(files.id), courts);
    problems.push(...result.problems);
    if (result.entry) entries.push(result.entry);
  }
  const ledger = new Map<string, LedgerLines>();
  for (const { key, file } of content.ledger) {
    const data = file.unreadable ? null : ledgerSchema.safeParse(file.data);
    if (data?.success) ledger.set(key, data.data);
    else {
      problems.push({
        file: file.path, line: null, field: 'ledger',
        wrong: { it: 'il registro dei numeri non si legge (forse due modifiche si sono sovrapposte)', en: 'the ledger cannot be read (perhaps two changes collided)' },
        mend: { it: 'riprendere il file dall’ultima versione buona (git checkout), poi eseguire npm run stamp; non scriverlo a mano', en: 'take the file back from the last good version (git checkout), then run npm run stamp; do not write it by hand' },
      });
    }
  }
  const exceptions = content.exceptions === null ? null : read(content.exceptions, exceptionsSchema);
  const of = content.registries;
  return {
    problems,
    corpus: {
      entries,
      byId: new Map(entries.map((entry) => [entry.id, entry])),
      ids,
      keys: Object.fromEntries(registryNames.map((name) => [name, new Set(of[name].map(({ key }) => key))])) as Corpus['keys'],
      packs: new Set(content.packs.map(({ key }) => key)),
      courts: readAll(of.courts, registrySchemas.courts, 'key'),
      missions: readAll(of.missions, registrySchemas.missions, 'key'),
      provisions: readAll(of.provisions, registrySchemas.provisions, 'key'),
      issues: readAll(of.issues, registrySchemas.issues, 'key'),
      sources: readAll(of.sources, registrySchemas.sources, 'key'),
      registryFiles: Object.fromEntries(registryNames.map((name) => [name, new Map(of[name].map(({ key, file }) => [key, file]))])) as Corpus['registryFiles'],
      withdrawn: readAll(content.withdrawn, withdrawalSchema, 'id'),
      withdrawnFiles: content.withdrawn,
      ledger,
      ledgerFiles: content.ledger,
      exceptions: new ExceptionList(content.exceptions, exceptions ?? []),
      today,
    },
  };
}
