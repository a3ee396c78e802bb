import { describe, expect, it } from 'vitest';
import { countVitestRun, formatSummary } from './test-results.ts';

const report = (counts: { passed?: number; failed?: number; skipped?: number; todo?: number }): string =>
  JSON.stringify({ numPassedTests: counts.passed ?? 0, numFailedTests: counts.failed ?? 0, numPendingTests: counts.skipped ?? 0, numTodoTests: counts.todo ?? 0 });

describe('a run of vitest', () => {
  it('counts its own tests', () => {
    expect(countVitestRun(report({ passed: 41, failed: 2 }), 1)).toEqual({ passed: 41, failed: 2 });
    expect(countVitestRun(report({ passed: 41 }), 0)).toEqual({ passed: 41, failed: 0 });
  });

  it('fails where it ran no test', () => {
    expect(countVitestRun(report({}), 0)).toEqual({ passed: 0, failed: 1, reason: 'vitest ran no test' });
    expect(countVitestRun(report({ skipped: 3 }), 0)).toEqual({ passed: 0, failed: 1, reason: 'vitest ran no test' });
  });

  it('fails for every test it skipped', () => {
    expect(countVitestRun(report({ passed: 5, skipped: 1 }), 0)).toEqual({ passed: 5, failed: 1, reason: '1 test was skipped: a test that does not run proves nothing' });
    expect(countVitestRun(report({ passed: 5, failed: 1, skipped: 1, todo: 1 }), 1)).toMatchObject({ passed: 5, failed: 3 });
  });

  it('fails where it failed outside its tests', () => {
    expect(countVitestRun(report({ passed: 5 }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  it.each([[null], [''], ['{"numPassedTests": 5}'], ['null']])('fails where its report is %s', (text) => {
    expect(countVitestRun(text, 0)).toEqual({ passed: 0, failed: 1, reason: 'vitest ended with 0 and left no report of its tests' });
  });
});

describe('the summary', () => {
  it('closes with the counts of all steps', () => {
    const lines = formatSummary([
      { name: 'content', passed: 1, failed: 0, milliseconds: 400 },
      { name: 'unit', passed: 49, failed: 2, milliseconds: 1600 },
      { name: 'site', passed: 0, failed: 1, milliseconds: 0, reason: 'not run: there is no built site' },
    ]).split('\n');
    expect(lines.at(-1)).toBe('50 passed, 3 failed');
    expect(lines.at(-2)).toBe('2.0 s in all');
    expect(lines).toContain('        not run: there is no built site');
  });
});
