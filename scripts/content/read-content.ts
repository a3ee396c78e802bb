// Reads src/content from disk into the shapes the domain checks and joins, keeping the way to the line of every field.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { caseRecordSchema, caseTranslationSchema } from '../../src/cases/case-record.ts';
import type { CaseFiles, Content, ContentFile, KeyedFile } from '../../src/cases/content-files.ts';
import { joinDecision } from '../../src/cases/decision.ts';
import { editorialNotesSchema, joinNotes, type EditorialNote } from '../../src/cases/editorial-note.ts';
import { buildLibrary, type Library, type Registries } from '../../src/cases/library.ts';
import { registryNames, registrySchemas } from '../../src/cases/registries.ts';
import { withdrawalSchema } from '../../src/cases/withdrawal.ts';
import { languages } from '../../src/i18n/languages.ts';
import { packRecordSchema, type Pack } from '../../src/packs/pack-record.ts';
import { joinSession, type Session } from '../../src/training/session.ts';
import { sessionRecordSchema, sessionTranslationSchema } from '../../src/training/session-record.ts';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
export const contentFolder = 'src/content';

interface ParsedYaml {
  document: Document.Parsed;
  lines: LineCounter;
}

function parseYaml(yaml: string): ParsedYaml {
  const lines = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: lines, prettyErrors: false }), lines };
}

/** The line of a field in the YAML; a path that leads nowhere gets the line of the deepest part that exists. */
function findLine({ document, lines }: ParsedYaml, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) break;
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as { range?: [number, number, number] } | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return lines.linePos(offset).line;
}

// The tree with its positions takes seven times as long as the data and is wanted only where something is wrong: it is made
// then, and kept for the file that was asked about last.
let lastParsed: { yaml: string; parsed: ParsedYaml } | undefined;

function lineFinder(yaml: string, lineOffset: number): ContentFile['lineOf'] {
  return (path) => {
    if (lastParsed?.yaml !== yaml) lastParsed = { yaml, parsed: parseYaml(yaml) };
    return findLine(lastParsed.parsed, path) + lineOffset;
  };
}

/** Splits a file into YAML and body and reads the YAML. A `.yaml` or `.json` file has no body. */
export function parseContentFile(path: string, text: string): ContentFile {
  const whole = !path.endsWith('.mdx');
  const frontmatter = whole ? null : /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  const yaml = whole ? text : (frontmatter?.[1] ?? '');
  const lineOffset = whole ? 0 : 1;
  const head = whole ? text : (frontmatter?.[0] ?? '');
  const file = { path, lineOf: lineFinder(yaml, lineOffset), body: text.slice(head.length), bodyLine: head.split('\n').length };
  if (path.endsWith('.json')) {
    try {
      return { ...file, data: JSON.parse(text), unreadable: null };
    } catch {
      return { ...file, data: null, unreadable: { line: 1, code: 'JSON' } };
    }
  }
  try {
    // js-yaml, which Astro reads with too, takes a seventh of the time. Its core schema leaves days as they are written: the
    // default one turns 2024-02-30 into the first of March before anyone can see it.
    return { ...file, data: load(yaml, { schema: CORE_SCHEMA }) ?? null, unreadable: null };
  } catch {
    const { document, lines } = parseYaml(yaml);
    const error = document.errors[0];
    return { ...file, data: null, unreadable: { line: (error ? lines.linePos(error.pos[0]).line : 1) + lineOffset, code: error?.code ?? 'YAML' } };
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

export function readContent(root: string = projectRoot): Content {
  const readFile = (path: string): ContentFile => parseContentFile(path, readFileSync(join(root, path), 'utf8'));
  const namesIn = (folder: string): string[] => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort(byName) : []);
  const readFolder = (folder: string, extension: string): KeyedFile[] =>
    namesIn(`${contentFolder}/${folder}`)
      .filter((name) => name.endsWith(extension))
      .map((name) => ({ key: name.slice(0, -extension.length), file: readFile(`${contentFolder}/${folder}/${name}`) }));

  const foldersIn = (collection: string): string[] =>
    existsSync(join(root, contentFolder, collection)) ? readdirSync(join(root, contentFolder, collection), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort(byName) : [];
  const readPairs = (collection: string): CaseFiles[] =>
    foldersIn(collection).map((id) => {
      const folder = `${contentFolder}/${collection}/${id}`;
      const names = namesIn(folder);
      const files: CaseFiles['files'] = {};
      for (const language of languages) {
        if (names.includes(`${language}.mdx`)) files[language] = readFile(`${folder}/${language}.mdx`);
      }
      return { id, files, others: names.filter((name) => name !== 'it.mdx' && name !== 'en.mdx') };
    });

  const exceptions = `${contentFolder}/exceptions.yaml`;
  return {
    cases: readPairs('cases'),
    notes: readPairs('notes'),
    sessions: readPairs('sessions'),
    packs: readFolder('packs', '.yaml'),
    registries: Object.fromEntries(registryNames.map((name) => [name, readFolder(name, '.yaml')])) as Content['registries'],
    withdrawn: readFolder('withdrawn', '.yaml'),
    ledger: readFolder('ledger', '.json'),
    exceptions: existsSync(join(root, exceptions)) ? readFile(exceptions) : null,
  };
}

/** The sessions as the site builds them, in the order of their list. Throws on the first fault, as `readLibrary`. */
export function readTrainingSessions(root: string = projectRoot): Session[] {
  return readContent(root)
    .sessions.map(({ id, files }) =>
      joinSession({
        slug: id,
        record: sessionRecordSchema.parse(files.it?.data),
        translation: sessionTranslationSchema.parse(files.en?.data),
        body: { it: files.it?.body ?? '', en: files.en?.body ?? '' },
      }),
    )
    .sort((a, b) => a.order - b.order);
}

/** The packs of notes as the site builds them. Throws on the first fault, as `readLibrary`. */
export function readPacks(root: string = projectRoot): Pack[] {
  return readContent(root).packs.map(({ key, file }) => ({ slug: key, ...packRecordSchema.parse(file.data) }));
}

/** The library as the site builds it. Throws on the first fault: run the content check first for all of them in words. */
export function readLibrary(root: string = projectRoot): Library {
  const content = readContent(root);
  const registries = Object.fromEntries(
    registryNames.map((name) => [
      name,
      new Map(content.registries[name].map(({ key, file }) => [key, { key, ...registrySchemas[name].parse(file.data) }])),
    ]),
  ) as unknown as Registries;
  const decisions = content.cases.map(({ id, files }) =>
    joinDecision({
      id,
      record: caseRecordSchema.parse(files.it?.data),
      translation: caseTranslationSchema.parse(files.en?.data),
      body: { it: files.it?.body ?? '', en: files.en?.body ?? '' },
    }),
  );
  const withdrawn = content.withdrawn.map(({ key, file }) => ({ id: key, ...withdrawalSchema.parse(file.data) }));
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const notes = new Map(
    content.notes.flatMap(({ id, files }): [string, EditorialNote[]][] => {
      const decision = byId.get(id);
      // The notes on a withdrawn decision go with it.
      return decision ? [[id, joinNotes(decision, editorialNotesSchema.parse(files.it?.data).notes, { it: files.it?.body ?? '', en: files.en?.body ?? '' })]] : [];
    }),
  );
  return buildLibrary(decisions, registries, withdrawn, notes);
}
