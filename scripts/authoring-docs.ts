// npm run docs:authoring: brings the tables of docs/authoring.md up to date with the schemas and the registry of issues.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillGuide } from '../src/cases/authoring-guide.ts';
import { readCorpus } from '../src/cases/checks/corpus.ts';
import { packSchemas } from '../src/packs/pack-record.ts';
import { sessionSchemas } from '../src/training/session-record.ts';
import { projectRoot, readContent } from './content/read-content.ts';
import { today } from './content/today.ts';

const path = join(projectRoot, 'docs/authoring.md');
const before = readFileSync(path, 'utf8');
const after = fillGuide(before, [...readCorpus(readContent(), today()).corpus.issues.values()], { ...packSchemas, ...sessionSchemas });
if (after === before) console.log('docs/authoring.md is up to date.');
else {
  writeFileSync(path, after);
  console.log('docs/authoring.md: tables brought up to date.');
}
