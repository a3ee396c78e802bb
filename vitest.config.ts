/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

// Three projects: `unit` needs nothing built; `site` and `browser` read the built site in dist/.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], setupFiles: ['tests/property-seed.ts'], testTimeout: 30_000 } },
      // One worker that keeps its modules, so that dist/ is read once and one browser serves all the files.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000, isolate: false, fileParallelism: false } },
      // A real browser on a busy machine misses a beat now and then: what fails three times is wrong.
      { test: { name: 'browser', retry: 2, include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, isolate: false, fileParallelism: false } },
    ],
  },
});
