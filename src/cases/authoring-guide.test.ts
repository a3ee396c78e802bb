import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseContentFile, projectRoot, readContent } from '../../scripts/content/read-content.ts';
import { packSchemas } from '../packs/pack-record.ts';
import { sessionSchemas } from '../training/session-record.ts';
import { fieldsOf, fillGuide, guideSchemas } from './authoring-guide.ts';
import { checkContent } from './check-content.ts';
import { readCorpus } from './checks/corpus.ts';

const page = readFileSync(join(projectRoot, 'docs/authoring.md'), 'utf8');
const fields = Object.entries({ ...guideSchemas, ...packSchemas, ...sessionSchemas }).flatMap(([name, schema]) => fieldsOf(schema).map((field) => ({ ...field, name })));

describe('docs/authoring.md', () => {
  it('is in step with the schemas and the issues (run npm run docs:authoring)', () => {
    const issues = [...readCorpus(readContent(), '2026-11-21').corpus.issues.values()];
    expect(fillGuide(page, issues, { ...packSchemas, ...sessionSchemas }) === page).toBe(true);
  });

  it('has an example of a whole entry that the check accepts, but for its stamp', () => {
    const example = (file: string): string => new RegExp(`<!-- example: ${file.replace('.', '\\.')} -->\\n\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
    const id = 'it-trib-roma-rg-2023-99999';
    const folder = `src/content/cases/${id}`;
    const content = readContent();
    const files = { it: parseContentFile(`${folder}/it.mdx`, example('it.mdx')), en: parseContentFile(`${folder}/en.mdx`, example('en.mdx')) };
    const problems = checkContent({ ...content, cases: [...content.cases, { id, files, others: [] }] }, '2026-11-21').filter(({ file }) => file.startsWith(folder));
    expect(problems.map(({ field, wrong }) => `${field}: ${wrong.en}`)).toEqual(['ledger: the paragraphs and holdings of this entry are not in the ledger yet']);
  });
});

describe('every field that an author writes', () => {
  it.each(fields)('says what it holds and shows it: $name $path', ({ path, description, example, schema }) => {
    expect(description).toMatch(/^.{4,}[.)]$/s);
    const name = path.split('.').at(-1)?.replace('[]', '') ?? '';
    const shown = parse(example) as Record<string, unknown>;
    expect(Object.keys(shown)).toEqual([name]);
    expect(schema.safeParse(shown[name]).error?.issues).toBeUndefined();
  });

  it('says how to say that it is unknown, where the record must hold it and may not know', () => {
    const silent = fieldsOf(guideSchemas.record).filter(({ schema, description }) => schema.safeParse(null).success && !/null|leave it out|nobody yet/i.test(description)).map(({ path }) => path);
    const unstated = fieldsOf(guideSchemas.record).filter(({ values, description }) => values.some((value) => ['unstated', 'unknown', 'not-seen'].includes(value)) && !/unstated|unknown|not-seen/.test(description)).map(({ path }) => path);
    expect([...silent, ...unstated]).toEqual([]);
  });
});
