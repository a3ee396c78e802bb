// Writes the two files of a new decision into a content folder and says what is left to fill: the command's work, apart from
// its questions. It never overwrites.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/cases/check-content.ts';
import { makeSkeleton, type NewDecision } from '../../src/cases/skeleton.ts';
import { caseId } from '../../src/cases/written-forms.ts';
import type { Bilingual } from '../../src/i18n/languages.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { contentFolder, readContent } from './read-content.ts';

export type Created = { id: string; files: string[]; left: Problem[] } | { refused: Bilingual };

export function createDecision(root: string, decision: NewDecision): Created {
  const { id, it, en } = makeSkeleton(decision);
  const folder = `${contentFolder}/cases/${id}`;
  if (!caseId.safeParse(id).success) return { refused: { it: `"${id}" non può essere un id: il tema va scritto in lettere minuscole, cifre e trattini`, en: `"${id}" cannot be an id: write the subject in small letters, digits and hyphens` } };
  if (existsSync(join(root, folder))) return { refused: { it: `${folder} c’è già: la decisione è nella raccolta, o l’id va distinto con un altro tema (--subject)`, en: `${folder} is there already: the library has the decision, or the id needs another subject (--subject)` } };
  if (existsSync(join(root, contentFolder, 'withdrawn', `${id}.yaml`)) || existsSync(join(root, contentFolder, 'ledger', `${id}.json`))) {
    return { refused: { it: `l’id ${id} è stato di una decisione ritirata e non si usa più: distinguerlo con un tema (--subject)`, en: `the id ${id} was a withdrawn decision’s and is not used again: tell it apart by a subject (--subject)` } };
  }
  const files = [`${folder}/it.mdx`, `${folder}/en.mdx`];
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'it.mdx'), it, { flag: 'wx' });
  writeFileSync(join(root, folder, 'en.mdx'), en, { flag: 'wx' });
  return { id, files, left: checkContent(readContent(root), decision.today).filter(({ file }) => file.startsWith(`${folder}/`)) };
}
