// npm run bench:check: how long the content check takes on made-up decisions in a folder of the system's own, by default 200
// and 10,000 (`-- 500 2000` sets others). `--broken` plants a mistake in every tenth entry, because naming the line of a
// problem costs a second reading of its file.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../src/cases/check-content.ts';
import { readCorpus } from '../src/cases/checks/corpus.ts';
import { formatProblems } from '../src/problems/problem.ts';
import { contentFolder, readContent } from './content/read-content.ts';
import { writeSyntheticContent } from './content/synthetic-content.ts';
import { formatSeconds } from './run-step.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { broken: { type: 'boolean', default: false } } });
const counts = positionals.length > 0 ? positionals.map(Number) : [200, 10_000];

for (const count of counts) {
  const root = mkdtempSync(join(tmpdir(), 'massimario-check-'));
  try {
    writeSyntheticContent(root, count);
    if (values.broken) {
      readdirSync(join(root, contentFolder, 'cases')).forEach((id, index) => {
        if (index % 10 !== 0) return;
        const file = join(root, contentFolder, 'cases', id, 'it.mdx');
        writeFileSync(file, readFileSync(file, 'utf8').replace('issues: [dna-test]', 'issues: [dna-tset]').replace('outcome: granted', 'outcome: refused').replace('[2] ', '[9] '));
      });
    }
    const started = performance.now();
    const content = readContent(root);
    const read = performance.now();
    const { corpus, problems } = readCorpus(content, '2026-11-21');
    const understood = performance.now();
    problems.push(...checkCorpus(corpus));
    const text = formatProblems(problems, 'it');
    const done = performance.now();
    console.log(`${count} decisions: ${formatSeconds(done - started)} (files and YAML ${formatSeconds(read - started)}, schemas ${formatSeconds(understood - read)}, rules ${formatSeconds(done - understood)}); ${problems.length} problems, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
    if (problems.length > 0 && !values.broken) {
      console.error(text.slice(0, 2000));
      process.exitCode = 1;
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
