// npm test: everything this project can prove about itself, in one command. A step that fails does not stop those that
// can still tell something; the last line counts them all.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatSeconds, projectRoot, runStep, toolPath } from './run-step.ts';
import { countVitestRun, formatSummary, type StepOutcome } from './test-results.ts';

const reportFolder = join(projectRoot, 'node_modules', '.cache', 'massimario-tests');
mkdirSync(reportFolder, { recursive: true });

/** A check that passes or fails as a whole. What it prints is shown only where it fails. */
async function runCheck(name: string, script: string): Promise<StepOutcome> {
  const { code, milliseconds, output } = await runStep([script], 'keep');
  if (code !== 0) process.stdout.write(output);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, milliseconds };
}

async function runVitest(project: 'unit' | 'site' | 'browser'): Promise<StepOutcome> {
  const report = join(reportFolder, `${project}.json`);
  rmSync(report, { force: true });
  const { code, milliseconds } = await runStep([
    toolPath('vitest'), 'run', '--project', project, '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ]);
  return { name: project, milliseconds, ...countVitestRun(existsSync(report) ? readFileSync(report, 'utf8') : null, code) };
}

interface Step {
  name: string;
  /** Steps without which this one proves nothing. */
  needs?: string[];
  run: () => Promise<StepOutcome>;
}

const steps: Step[] = [
  { name: 'content', run: () => runCheck('content', 'scripts/check-content.ts') },
  ...(existsSync(join(projectRoot, 'scripts/check-privacy.ts')) ? [{ name: 'privacy', run: () => runCheck('privacy', 'scripts/check-privacy.ts') }] : []),
  { name: 'types', run: () => runCheck('types', 'scripts/check-types.ts') },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'build', needs: ['content', 'privacy'], run: () => runCheck('build', 'scripts/build.ts') },
  { name: 'site', needs: ['build'], run: () => runVitest('site') },
  { name: 'browser', needs: ['build'], run: () => runVitest('browser') },
];

const outcomes: StepOutcome[] = [];
for (const { name, needs = [], run } of steps) {
  const obstacle = outcomes.find((outcome) => needs.includes(outcome.name) && outcome.failed > 0);
  console.log(`\n> ${name}`);
  const outcome: StepOutcome = obstacle
    ? { name, passed: 0, failed: 1, milliseconds: 0, reason: `not run: ${obstacle.name} failed` }
    : await run();
  outcomes.push(outcome);
  console.log(`${outcome.failed === 0 ? 'ok' : `FAILED${outcome.reason ? ` (${outcome.reason})` : ''}`}   ${formatSeconds(outcome.milliseconds)}`);
}

console.log(`\n${formatSummary(outcomes)}`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
