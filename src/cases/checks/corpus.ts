// What the rules see: every entry that could be read, joined with its file positions, and the registries, ledger,
// withdrawals and exceptions around it. Reading it is the first check: what cannot be read is a problem here, and the rules
// never meet it.
import type { z } from 'zod';
import { languages, type Bilingual, type Language } from '../../i18n/languages.ts';
import { describeIssue } from '../../problems/describe-issue.ts';
import type { Problem } from '../../problems/problem.ts';
import { caseRecordSchema, caseTranslationSchema, type CaseRecord, type CaseTranslation } from '../case-record.ts';
import type { CaseFiles, Content, ContentFile, KeyedFile } from '../content-files.ts';
import { exceptionsSchema, type ExceptionRule } from '../exceptions.ts';
import { findCourt } from '../find-court.ts';
import { ledgerSchema, type LedgerLines } from '../ledger.ts';
import { parseProse, type Prose } from '../prose.ts';
import { registryNames, registrySchemas, type Court, type Issue, type Mission, type Provision, type RegistryName, type Source } from '../registries.ts';
import { fieldNamesAt } from '../schema-fields.ts';
import { withdrawalSchema, type Withdrawal } from '../withdrawal.ts';
import { caseId } from '../written-forms.ts';
import { unreadableYaml } from './unreadable-yaml.ts';

export interface Entry {
  id: string;
  record: CaseRecord;
  translation: CaseTranslation;
  files: Record<Language, ContentFile>;
  prose: Record<Language, Prose>;
}

export interface Corpus {
  /** Entries that fit their schemas, in the order of their ids. */
  entries: Entry[];
  byId: Map<string, Entry>;
  /** Every decision that has a folder, readable or not: what a pointer may point to. */
  ids: Set<string>;
  /** Every file of a registry, readable or not: what a pointer may point to. */
  keys: Record<RegistryName, Set<string>>;
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

/** `['sources', 0, 'supports']` → `sources[0].supports`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`), '');
}

/** A problem at a field of a file. */
export function problemAt(file: ContentFile, path: readonly PropertyKey[], wrong: Bilingual, mend: Bilingual, field: string = fieldName(path)): Problem {
  return { file: file.path, line: file.lineOf(path), field, wrong, mend };
}

/** A problem at a line of the prose; `line` counts inside the body. */
export function proseProblem(file: ContentFile, line: number, field: string, wrong: Bilingual, mend: Bilingual): Problem {
  return { file: file.path, line: file.bodyLine + line - 1, field, wrong, mend };
}

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

/** The data of a file in the shape of its schema, or what is wrong with it. */
export function readData<Schema extends z.ZodType>(file: ContentFile, schema: Schema): { data: z.infer<Schema> } | { problems: Problem[] } {
  if (file.unreadable) {
    return { problems: [{ file: file.path, line: file.unreadable.line, field: 'frontmatter', ...unreadableYaml(file.unreadable.code) }] };
  }
  if (file.data === null || file.data === undefined) {
    return {
      problems: [{
        file: file.path, line: 1, field: 'frontmatter',
        wrong: { it: 'il file non ha dati', en: 'the file has no data' },
        mend: { it: 'cominciare il file con una riga di tre trattini (---), poi i campi, poi un’altra riga di tre trattini; un file .yaml contiene solo i campi', en: 'begin the file with a line of three hyphens (---), then the fields, then another line of three hyphens; a .yaml file holds the fields alone' },
      }],
    };
  }
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues.flatMap((issue) => {
      const found = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], file.data);
      return describeIssue(issue, found, fieldNamesAt(schema, issue.path)).map(({ wrong, mend }, index) => {
        // Each field that does not belong has a line of its own; the field to look at is the group it stands in.
        const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[index] ?? ''] : issue.path;
        return problemAt(file, path, wrong, mend, fieldName(issue.path) || 'frontmatter');
      });
    }),
  };
}

/** The name of a court where its key belongs (`Tribunale di Roma`): the mend says the key. */
function nameCourt(problem: Problem, file: ContentFile, courts: () => Court[]): Problem {
  const typed = problem.field === 'court' ? (file.data as { court?: unknown } | null)?.court : undefined;
  const court = typeof typed === 'string' ? findCourt(typed, courts()) : null;
  return court ? { ...problem, mend: { it: `scrivere ${court.key}`, en: `write ${court.key}` } } : problem;
}

function readEntry({ id, files, others }: CaseFiles, courts: () => Court[]): { entry: Entry | null; problems: Problem[] } {
  const folder = `src/content/cases/${id}`;
  const problems: Problem[] = [];
  if (!caseId.safeParse(id).success) {
    problems.push({
      file: folder, line: null, field: 'id',
      wrong: { it: `"${id}" non è l’identificativo di una decisione`, en: `"${id}" is not the id of a decision` },
      mend: { it: 'dare alla cartella un nome come it-cass-2021-20127, it-trib-roma-rg-2024-20990, eu-cgue-c-550-16 o coe-cedu-6697-18', en: 'name the folder like it-cass-2021-20127, it-trib-roma-rg-2024-20990, eu-cgue-c-550-16 or coe-cedu-6697-18' },
    });
  }
  for (const name of others) {
    problems.push({
      file: `${folder}/${name}`, line: null, field: 'file',
      wrong: { it: 'non è uno dei due file di una decisione', en: 'is not one of the two files of a decision' },
      mend: { it: 'chiamarlo it.mdx o en.mdx, oppure toglierlo dalla cartella', en: 'name it it.mdx or en.mdx, or take it out of the folder' },
    });
  }
  for (const language of languages) {
    if (files[language]) continue;
    problems.push({
      file: `${folder}/${language}.mdx`, line: null, field: 'file',
      wrong: { it: 'manca', en: 'is missing' },
      mend: { it: 'ogni decisione ha it.mdx (la scheda) e en.mdx (la traduzione); npm run new:decision li crea entrambi', en: 'every decision has it.mdx (the record) and en.mdx (its translation); npm run new:decision makes both' },
    });
  }
  const record = files.it && readData(files.it, caseRecordSchema);
  const translation = files.en && readData(files.en, caseTranslationSchema);
  if (files.it && record && 'problems' in record) for (const problem of record.problems) problems.push(nameCourt(problem, files.it, courts));
  if (translation && 'problems' in translation) problems.push(...translation.problems);
  if (!files.it || !files.en || !record || !translation || 'problems' in record || 'problems' in translation) return { entry: null, problems };
  return {
    problems,
    entry: {
      id, record: record.data, translation: translation.data,
      files: { it: files.it, en: files.en },
      prose: { it: parseProse(files.it.body, 'it'), en: parseProse(files.en.body, 'en') },
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
  for (const files of content.cases) {
    const result = readEntry(files, courts);
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
      ids: new Set(content.cases.map(({ id }) => id)),
      keys: Object.fromEntries(registryNames.map((name) => [name, new Set(of[name].map(({ key }) => key))])) as Corpus['keys'],
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
