// Reads src/content from disk into the shapes the domain checks and joins, keeping the line of every field.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { caseRecordSchema, caseTranslationSchema } from '../../src/cases/case-record.ts';
import type { CaseFiles, Content, ContentFile } from '../../src/cases/content-files.ts';
import { joinDecision } from '../../src/cases/decision.ts';
import { buildLibrary, type Library, type Registries } from '../../src/cases/library.ts';
import { registryNames, registrySchemas, type RegistryName } from '../../src/cases/registries.ts';
import { languages } from '../../src/i18n/languages.ts';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const contentFolder = 'src/content';

/** Finds the line of a field; a path that leads nowhere gets the line of the deepest part that exists. */
function lineFinder(document: Document.Parsed, lines: LineCounter, lineOffset: number): ContentFile['lineOf'] {
  return (path) => {
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
    return lines.linePos(offset).line + lineOffset;
  };
}

/** Splits a file into YAML and body and reads the YAML. A `.yaml` file has no body. */
export function parseContentFile(path: string, text: string): ContentFile {
  const frontmatter = path.endsWith('.yaml') ? null : /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  const yaml = path.endsWith('.yaml') ? text : (frontmatter?.[1] ?? '');
  const lineOffset = path.endsWith('.yaml') ? 0 : 1;
  const body = path.endsWith('.yaml') ? '' : text.slice(frontmatter?.[0].length ?? 0);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  return {
    path,
    data: error ? null : document.toJS(),
    unreadable: error ? { line: lines.linePos(error.pos[0]).line + lineOffset, message: error.message } : null,
    lineOf: lineFinder(document, lines, lineOffset),
    body,
    bodyLine: text.slice(0, frontmatter?.[0].length ?? 0).split('\n').length,
  };
}

function readFile(root: string, path: string): ContentFile {
  return parseContentFile(path, readFileSync(join(root, path), 'utf8'));
}

export function readContent(root: string = projectRoot): Content {
  const casesFolder = `${contentFolder}/cases`;
  const cases: CaseFiles[] = readdirSync(join(root, casesFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const present = new Set(readdirSync(join(root, casesFolder, entry.name)));
      const files: CaseFiles['files'] = {};
      for (const language of languages) {
        if (present.has(`${language}.mdx`)) files[language] = readFile(root, `${casesFolder}/${entry.name}/${language}.mdx`);
      }
      return { id: entry.name, files };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

  const readRegistry = (name: RegistryName) =>
    readdirSync(join(root, contentFolder, name))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({ key: file.slice(0, -'.yaml'.length), file: readFile(root, `${contentFolder}/${name}/${file}`) }));

  return { cases, registries: Object.fromEntries(registryNames.map((name) => [name, readRegistry(name)])) as Content['registries'] };
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
  return buildLibrary(decisions, registries);
}
