// The content check: everything that can be proved about the content without reading a source. It returns every problem
// at once; an entry whose schema fails is left out of the checks that need a whole record.
import type { z } from 'zod';
import { languages } from '../i18n/languages.ts';
import type { Problem } from '../problems/problem.ts';
import { caseRecordSchema, caseTranslationSchema, type CaseRecord, type CaseTranslation } from './case-record.ts';
import type { CaseFiles, Content, ContentFile } from './content-files.ts';
import { parseProse, proseHeadings, proseParts } from './prose.ts';
import { registryNames, registrySchemas, type RegistryName } from './registries.ts';
import { supportablePaths, unsupportedFacts } from './supports.ts';

interface CheckedCase {
  id: string;
  record: CaseRecord;
  recordFile: ContentFile;
  translation: CaseTranslation;
  translationFile: ContentFile;
}

const dotted = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`), '');

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `write X (the nearest), or A, B, C` for a word that is not in a closed list. */
export function suggest(found: string, allowed: readonly string[]): string {
  if (allowed.length === 0) return 'leave it out';
  const [nearest, ...others] = [...allowed].sort((a, b) => editDistance(found, a) - editDistance(found, b) || a.localeCompare(b, 'en'));
  return others.length === 0 ? `write ${nearest}` : `write ${nearest} (the nearest), or ${others.slice(0, 12).join(', ')}${others.length > 12 ? ', ...' : ''}`;
}

function schemaProblems(file: ContentFile, schema: z.ZodType): Problem[] {
  if (file.unreadable) {
    return [{ file: file.path, line: file.unreadable.line, field: 'frontmatter', wrong: `cannot be read: ${file.unreadable.message}`, mend: 'check quotes, colons and indentation on this line and the one above' }];
  }
  const result = schema.safeParse(file.data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Problem[] => {
    const at = { file: file.path, line: file.lineOf(issue.path), field: dotted(issue.path) || 'frontmatter' };
    const found = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], file.data);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ ...at, line: file.lineOf([...issue.path, key]), wrong: `"${key}" is not a field of this record`, mend: 'take it out, or correct its spelling (docs/authoring.md lists the fields)' }));
    }
    if (issue.code === 'invalid_value') {
      return [{ ...at, wrong: found === undefined ? 'is missing' : `"${String(found)}" is not one of its values`, mend: suggest(String(found ?? ''), issue.values.map(String)) }];
    }
    if (found === undefined) return [{ ...at, wrong: 'is missing', mend: 'add it; docs/authoring.md says what it holds and how to say that it is unknown' }];
    return [{ ...at, wrong: `${JSON.stringify(found)?.slice(0, 80)} ${issue.message}`, mend: 'write it in the form that docs/authoring.md gives for this field' }];
  });
}

function checkRegistries(content: Content): { problems: Problem[]; keys: Record<RegistryName, Set<string>>; groups: Set<string> } {
  const problems: Problem[] = [];
  const keys = Object.fromEntries(registryNames.map((name) => [name, new Set(content.registries[name].map(({ key }) => key))])) as Record<RegistryName, Set<string>>;
  const pointers: [RegistryName, string, RegistryName][] = [['issues', 'broader', 'issues'], ['issues', 'related', 'issues'], ['courts', 'parent', 'courts']];
  const groups = new Set<string>();
  for (const name of registryNames) {
    for (const { key, file } of content.registries[name]) {
      const own = schemaProblems(file, registrySchemas[name]);
      problems.push(...own);
      if (own.length > 0) continue;
      const data = file.data as Record<string, unknown>;
      if (name === 'issues' && data['broader'] === null) groups.add(key);
      for (const [from, field, to] of pointers) {
        if (from !== name) continue;
        for (const target of [data[field] ?? []].flat() as string[]) {
          if (keys[to].has(target)) continue;
          problems.push({ file: file.path, line: file.lineOf([field]), field, wrong: `"${target}" is not in src/content/${to}`, mend: suggest(target, [...keys[to]]) });
        }
      }
    }
  }
  return { problems, keys, groups };
}

function checkPointers({ record, recordFile }: CheckedCase, keys: Record<RegistryName, Set<string>>, groups: Set<string>, ids: Set<string>): Problem[] {
  const problems: Problem[] = [];
  const at = (path: PropertyKey[], wrong: string, mend: string): void => {
    problems.push({ file: recordFile.path, line: recordFile.lineOf(path), field: dotted(path), wrong, mend });
  };
  const point = (name: RegistryName, key: string | null, path: PropertyKey[]): void => {
    if (key !== null && !keys[name].has(key)) at(path, `"${key}" is not in src/content/${name}`, suggest(key, [...keys[name]]));
  };
  const ownSources = new Set(record.sources.map((source) => source.ref));
  const ownSource = (key: string, path: PropertyKey[]): void => {
    if (!ownSources.has(key)) at(path, `"${key}" is not among the sources of this entry`, suggest(key, [...ownSources]));
  };

  point('courts', record.court, ['court']);
  point('missions', record.mission, ['mission']);
  const issue = (key: string, path: PropertyKey[]): void => {
    point('issues', key, path);
    if (groups.has(key)) at(path, `"${key}" is a group of issues`, 'name the issue inside the group that the decision is about');
  };
  record.issues.forEach((key, index) => issue(key, ['issues', index]));
  record.sources.forEach((source, index) => point('sources', source.ref, ['sources', index, 'ref']));
  record.provisions.forEach((provision, index) => {
    point('provisions', provision.id, ['provisions', index, 'id']);
    ownSource(provision.sourceRef, ['provisions', index, 'sourceRef']);
  });
  record.relations.forEach((relation, index) => {
    ownSource(relation.sourceRef, ['relations', index, 'sourceRef']);
    if (relation.target !== null && !ids.has(relation.target)) {
      at(['relations', index, 'target'], `"${relation.target}" is not a decision of the library`, `${suggest(relation.target, [...ids])}; for a decision that the library does not have, write target: null and the citation under outside`);
    }
  });
  record.holdings.forEach((holding, index) => {
    holding.issues.forEach((key, place) => issue(key, ['holdings', index, 'issues', place]));
    holding.provisions.forEach((key, place) => point('provisions', key, ['holdings', index, 'provisions', place]));
    ownSource(holding.sourceRef, ['holdings', index, 'sourceRef']);
    const source = record.sources.find((entry) => entry.ref === holding.sourceRef && entry.supports.includes(`holdings.${holding.id}`));
    if (ownSources.has(holding.sourceRef) && !source) {
      at(['holdings', index, 'sourceRef'], `${holding.sourceRef} does not say that it supports holdings.${holding.id}`, `add holdings.${holding.id} to its supports, or name the source that carries the holding`);
    }
  });
  record.doubts.forEach((doubt, index) =>
    doubt.readings.forEach((reading, place) => ownSource(reading.source, ['doubts', index, 'readings', place, 'source'])),
  );
  return problems;
}

function checkSupports({ record, recordFile }: CheckedCase): Problem[] {
  const problems: Problem[] = [];
  const numbers = parseProse(recordFile.body, 'it').paragraphs.flatMap((paragraph) => (paragraph.number === null ? [] : [paragraph.number]));
  const allowed = supportablePaths(record, numbers);
  const name = (path: PropertyKey[], found: string): void => {
    if (allowed.has(found)) return;
    problems.push({ file: recordFile.path, line: recordFile.lineOf(path), field: dotted(path), wrong: `"${found}" is not a fact of this entry`, mend: suggest(found, [...allowed]) });
  };
  record.sources.forEach((source, index) => source.supports.forEach((found, place) => name(['sources', index, 'supports', place], found)));
  record.doubts.forEach((doubt, index) => name(['doubts', index, 'field'], doubt.field));
  for (const field of unsupportedFacts(record, numbers)) {
    problems.push({ file: recordFile.path, line: recordFile.lineOf([field.split('.')[0] ?? field]), field, wrong: 'states a fact and no source supports it', mend: `add ${field} to the supports of the source it rests on, or take the fact out` });
  }
  return problems;
}

function checkTranslation({ record, recordFile, translation, translationFile }: CheckedCase): Problem[] {
  const problems: Problem[] = [];
  const english = (line: number, field: string, wrong: string, mend: string): void => {
    problems.push({ file: translationFile.path, line, field, wrong, mend });
  };
  for (const { id } of record.holdings) {
    if (translation.holdings[id] === undefined) english(translationFile.lineOf(['holdings']), `holdings.${id}`, 'has no English text', `add a line ${id}: under holdings`);
  }
  for (const id of Object.keys(translation.holdings)) {
    if (!record.holdings.some((holding) => holding.id === id)) english(translationFile.lineOf(['holdings', id]), `holdings.${id}`, 'is not a holding of the Italian record', 'take it out, or add the holding to it.mdx');
  }

  const prose = { it: parseProse(recordFile.body, 'it'), en: parseProse(translationFile.body, 'en') };
  for (const language of languages) {
    const file = language === 'it' ? recordFile : translationFile;
    const seen = new Set<number>();
    for (const heading of prose[language].headings) {
      if (heading.part === null) problems.push({ file: file.path, line: file.bodyLine + heading.line - 1, field: 'prose', wrong: `"${heading.text}" is not a heading of a decision`, mend: `write ${proseParts.map((part) => `## ${proseHeadings[language][part]}`).join(', ')}` });
    }
    for (const paragraph of prose[language].paragraphs) {
      const line = file.bodyLine + paragraph.line - 1;
      if (paragraph.number === null) problems.push({ file: file.path, line, field: 'prose', wrong: 'this paragraph has no permanent number', mend: 'begin it with the next free number in brackets, such as [4], the same in both languages' });
      else if (seen.has(paragraph.number)) problems.push({ file: file.path, line, field: `p${paragraph.number}`, wrong: `the number ${paragraph.number} stands twice`, mend: 'give the newer paragraph the next free number' });
      else seen.add(paragraph.number);
      if (paragraph.part === null) problems.push({ file: file.path, line, field: 'prose', wrong: 'this paragraph stands under no heading', mend: `put it under ${proseParts.map((part) => `## ${proseHeadings[language][part]}`).join(', ')}` });
    }
  }
  const outline = (language: 'it' | 'en'): string[] =>
    [...prose[language].headings.map((heading) => ({ line: heading.line, text: heading.part ?? heading.text })), ...prose[language].paragraphs.map((paragraph) => ({ line: paragraph.line, text: `p${paragraph.number}` }))]
      .sort((a, b) => a.line - b.line)
      .map((item) => item.text);
  const [italian, translated] = [outline('it'), outline('en')];
  const differs = italian.findIndex((item, index) => item !== translated[index]);
  if (differs !== -1 || italian.length !== translated.length) {
    const index = differs === -1 ? italian.length : differs;
    english(translationFile.bodyLine, 'prose', `does not follow the Italian: at place ${index + 1} it has ${translated[index] ?? 'nothing'} where the Italian has ${italian[index] ?? 'nothing'}`, 'give both languages the same headings and paragraph numbers in the same order');
  }
  return problems;
}

/** Everything wrong with the content. Empty when it may be published. */
export function checkContent(content: Content): Problem[] {
  const { problems, keys, groups } = checkRegistries(content);
  const checked: CheckedCase[] = [];
  const ids = new Set(content.cases.map(({ id }) => id));
  for (const { id, files } of content.cases as CaseFiles[]) {
    const { it: recordFile, en: translationFile } = files;
    for (const language of languages) {
      if (!files[language]) problems.push({ file: `src/content/cases/${id}/${language}.mdx`, line: null, field: 'file', wrong: 'is missing', mend: 'every decision has it.mdx (the record) and en.mdx (its translation)' });
    }
    if (!recordFile || !translationFile) continue;
    const own = [...schemaProblems(recordFile, caseRecordSchema), ...schemaProblems(translationFile, caseTranslationSchema)];
    problems.push(...own);
    if (own.length === 0) checked.push({ id, record: caseRecordSchema.parse(recordFile.data), recordFile, translation: caseTranslationSchema.parse(translationFile.data), translationFile });
  }
  for (const entry of checked) problems.push(...checkPointers(entry, keys, groups, ids), ...checkSupports(entry), ...checkTranslation(entry));
  return problems;
}
