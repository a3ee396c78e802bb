import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/cases/check-content.ts';
import { readContent } from './read-content.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

it('checks two hundred made-up decisions in less than three seconds and finds nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'massimario-synthetic-'));
  try {
    writeSyntheticContent(root, 200);
    const started = performance.now();
    expect(checkContent(readContent(root), '2026-11-21')).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3000);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}, 20_000);
