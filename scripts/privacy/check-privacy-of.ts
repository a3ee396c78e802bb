// The privacy check on this project's files: brings together the words of its registries, its allow-list and its texts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, ContentFile } from '../../src/cases/content-files.ts';
import { parseReportAddress } from '../../src/cases/report-error.ts';
import { registryNames } from '../../src/cases/registries.ts';
import { bilingual, type Bilingual } from '../../src/i18n/languages.ts';
import { allowListSchema, buildAllowList, staleWords, type AllowEntry } from '../../src/privacy/allow-list.ts';
import { buildCaseNames } from '../../src/privacy/case-names.ts';
import { checkTexts, type PlacedText, type PrivacyWords } from '../../src/privacy/check-privacy.ts';
import { buildKnownWords } from '../../src/privacy/known-words.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { parseContentFile, projectRoot, readContent } from '../content/read-content.ts';
import { readSiteTexts } from './read-site.ts';
import { readSourceTexts } from './read-sources.ts';

export const allowListFile = 'src/privacy/allow-list.yaml';

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* stringsIn(item);
}

const bilingualOf = (value: unknown): Bilingual[] => {
  const { success, data } = bilingual.safeParse(value);
  return success ? [data] : [];
};

/** What the content itself says about words: the registries' own, towns, countries, official names of cases. */
export function privacyWordsOf(content: Content): PrivacyWords {
  const dataOf = (name: (typeof registryNames)[number]): Record<string, unknown>[] => content.registries[name].map(({ file }) => (file.data ?? {}) as Record<string, unknown>);
  const known = buildKnownWords({
    texts: registryNames.flatMap((name) => [...stringsIn(dataOf(name))]),
    towns: [...stringsIn(dataOf('missions').map(({ city }) => city)), ...stringsIn(dataOf('courts').map(({ seat }) => seat))],
    countries: [...stringsIn(dataOf('missions').map(({ countryName }) => countryName))],
  });
  const officialNames = content.cases.flatMap(({ files }) => bilingualOf((files.it?.data as { officialName?: unknown } | null)?.officialName));
  return { known, caseNames: buildCaseNames(officialNames, known) };
}

const formOfTheList: Pick<Problem, 'wrong' | 'mend'> = {
  wrong: { it: 'l’elenco delle eccezioni non ha la forma prevista', en: 'the list of exceptions does not have the form it should' },
  mend: { it: 'ogni eccezione ha text oppure pattern, poi where e reason (it ed en); field se ne vale uno solo', en: 'each exception has text or pattern, then where and reason (it and en); field where only one is meant' },
};

function readAllowList(root: string): { entries: AllowEntry[]; problems: Problem[]; lineOf: ContentFile['lineOf'] } {
  const path = join(root, allowListFile);
  const file = parseContentFile(allowListFile, existsSync(path) ? readFileSync(path, 'utf8') : '[]');
  const { lineOf, unreadable } = file;
  if (unreadable) return { entries: [], problems: [{ file: allowListFile, line: unreadable.line, field: 'list', ...formOfTheList }], lineOf };
  const { success, data, error } = allowListSchema.safeParse(file.data ?? []);
  if (success) return { entries: data, problems: [], lineOf };
  return { entries: [], problems: error.issues.map(({ path: at }) => ({ file: allowListFile, line: lineOf(at), field: at.join('.') || 'list', ...formOfTheList })), lineOf };
}

/** The box for reporting errors stands on every page of the site: it is the publisher's, whatever REPORT_ADDRESS says. */
function ownMailbox(): AllowEntry[] {
  const address = parseReportAddress(process.env['REPORT_ADDRESS']);
  if (address.kind !== 'mailto') return [];
  return [{ text: address.mailbox, where: 'dist/**', reason: { it: 'Casella per segnalare gli errori (REPORT_ADDRESS).', en: 'Mailbox for reporting errors (REPORT_ADDRESS).' } }];
}

function checkPrivacy(root: string, texts: Iterable<PlacedText>, site: boolean): Problem[] {
  const { entries: written, problems, lineOf } = readAllowList(root);
  const entries = site ? [...written, ...ownMailbox()] : written;
  const allowList = buildAllowList(entries, { site });
  const found = checkTexts(texts, { ...privacyWordsOf(readContent(root)), allowList, site });
  const stale = allowList.unused().filter((index) => index < written.length).map((index): Problem => ({ file: allowListFile, line: lineOf([index]), field: `[${index}]`, ...staleWords }));
  return [...(site ? [] : problems), ...found, ...stale];
}

/** Content, documents, file names. */
export function checkPrivacyOfSources(root: string = projectRoot): Problem[] {
  return checkPrivacy(root, readSourceTexts(root), false);
}

/** The built site in dist/. */
export function checkPrivacyOfSite(root: string = projectRoot): Problem[] {
  return checkPrivacy(root, readSiteTexts(root), true);
}
