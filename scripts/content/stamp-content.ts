// Stamps every entry of a content folder and writes what changed: the command's work, apart from its words.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/cases/checks/corpus.ts';
import { formatLedger } from '../../src/cases/ledger.ts';
import { stampEntry } from '../../src/cases/stamp-entry.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { contentFolder, readContent } from './read-content.ts';

export interface StampReport {
  /** Why entries were left alone. */
  problems: Problem[];
  /** What was written, entry by entry; only entries that changed. */
  stamped: { id: string; numbered: number; added: string[]; edited: string[] }[];
}

/** `rewritten` as the author gives them: `it-cass-2021-20127#p3`. */
export function stampContent(root: string, today: string, rewritten: readonly string[] = []): StampReport {
  const { corpus, problems } = readCorpus(readContent(root), today);
  const report: StampReport = { problems: problems.filter(({ file }) => ['cases', 'notes'].some((folder) => file.startsWith(`${contentFolder}/${folder}/`)) || file.startsWith(`${contentFolder}/ledger/`)), stamped: [] };
  const unreadableLedgers = new Set(corpus.ledgerFiles.map(({ key }) => key).filter((key) => !corpus.ledger.has(key)));
  mkdirSync(join(root, contentFolder, 'ledger'), { recursive: true });
  for (const entry of corpus.entries) {
    if (unreadableLedgers.has(entry.id)) continue;
    const before = corpus.ledger.get(entry.id);
    const result = stampEntry(entry, before ?? {}, new Set(rewritten.flatMap((anchor) => (anchor.startsWith(`${entry.id}#`) ? [anchor.slice(entry.id.length + 1)] : []))));
    if ('problems' in result) {
      report.problems.push(...result.problems);
      continue;
    }
    for (const language of result.numbered === 0 ? [] : languages) {
      const { path, body } = entry.files[language];
      const text = readFileSync(join(root, path), 'utf8');
      writeFileSync(join(root, path), text.slice(0, text.length - body.length) + result.entry.files[language].body);
    }
    const { numbered, added, edited } = result;
    if (before && added.length === 0 && edited.length === 0) continue;
    writeFileSync(join(root, contentFolder, 'ledger', `${entry.id}.json`), formatLedger(result.lines));
    report.stamped.push({ id: entry.id, numbered, added, edited });
  }
  return report;
}
