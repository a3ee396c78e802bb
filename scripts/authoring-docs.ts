// npm run docs:authoring: brings the tables of docs/authoring.md up to date with the schemas.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillGuide } from '../src/cases/authoring-guide.ts';
import { projectRoot } from './content/read-content.ts';

const path = join(projectRoot, 'docs/authoring.md');
const before = readFileSync(path, 'utf8');
const after = fillGuide(before);
if (after === before) console.log('docs/authoring.md is up to date.');
else {
  writeFileSync(path, after);
  console.log('docs/authoring.md: tables brought up to date.');
}
