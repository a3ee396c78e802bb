// Reads src/content/thesaurus.yaml from disk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../src/cases/content-files.ts';
import { thesaurusSchema, type ThesaurusRecord } from '../../src/search/thesaurus-record.ts';
import { contentFolder, parseContentFile, projectRoot } from './read-content.ts';

/** The file as the content check reads it, with the way to its lines. */
export function readThesaurusFile(root: string = projectRoot): ContentFile {
  const path = `${contentFolder}/thesaurus.yaml`;
  return parseContentFile(path, readFileSync(join(root, path), 'utf8'));
}

/** Throws on the first fault: run the content check first for all of them in words. */
export function readThesaurus(root: string = projectRoot): ThesaurusRecord[] {
  return thesaurusSchema.parse(readThesaurusFile(root).data);
}
