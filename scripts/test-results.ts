// Counts what the steps of `npm test` proved. A check that passes or fails as a whole counts as one test; a run of vitest
// counts with its own tests. Nothing that did not run is ever counted as passed.
export interface StepOutcome {
  name: string;
  passed: number;
  failed: number;
  milliseconds: number;
  /** Why the step counts as failed, where its own output does not say it. */
  reason?: string | undefined;
}

/** The part of vitest's JSON report that is counted. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function parseReport(text: string): VitestReport | null {
  try {
    const report = JSON.parse(text) as VitestReport;
    return [report.numPassedTests, report.numFailedTests, report.numPendingTests, report.numTodoTests].every(isCount) ? report : null;
  } catch {
    return null;
  }
}

/** Counts one run of vitest from its JSON report (null where it wrote none) and its exit code. */
export function countVitestRun(reportText: string | null, exitCode: number): Omit<StepOutcome, 'name' | 'milliseconds'> {
  const report = reportText === null ? null : parseReport(reportText);
  if (!report) return { passed: 0, failed: 1, reason: `vitest ended with ${exitCode} and left no report of its tests` };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (passed + report.numFailedTests === 0) return { passed: 0, failed: 1, reason: 'vitest ran no test' };
  if (skipped > 0) {
    return { passed, failed: report.numFailedTests + skipped, reason: `${skipped} ${skipped === 1 ? 'test was' : 'tests were'} skipped: a test that does not run proves nothing` };
  }
  if (exitCode !== 0 && report.numFailedTests === 0) {
    return { passed, failed: 1, reason: 'vitest failed outside its tests (a file that could not be loaded, an error nobody caught)' };
  }
  return { passed, failed: report.numFailedTests };
}

/** A table of the steps; its last line is `N passed, N failed`. */
export function formatSummary(outcomes: readonly StepOutcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const rows = outcomes.map(({ name, passed, failed, milliseconds, reason }) => {
    const row = `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(width)}  ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed ${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
    return reason ? `${row}\n        ${reason}` : row;
  });
  const sum = (key: 'passed' | 'failed' | 'milliseconds'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return [...rows, '', `${(sum('milliseconds') / 1000).toFixed(1)} s in all`, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
