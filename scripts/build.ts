// npm run build: checks the content, writes the site to dist/ and the search index into it. It stops at the first step
// that fails and says which.
import { join } from 'node:path';
import { readLibrary, readPacks } from './content/read-content.ts';
import { hashPages } from './notes/hash-pages.ts';
import { writePacks } from './notes/write-packs.ts';
import { formatSeconds, projectRoot, runStep, toolPath } from './run-step.ts';
import { indexSite } from './search/index-site.ts';

interface Step {
  name: string;
  run: () => Promise<number>;
}

const script = (path: string, ...args: string[]) => async () => (await runStep([path, ...args])).code;

const steps: Step[] = [
  { name: 'content check', run: script('scripts/check-content.ts') },
  { name: 'privacy of the sources', run: script('scripts/check-privacy.ts', '--sources') },
  // --force: Astro keeps parsed content by its own digest and does not see that a schema changed.
  { name: 'pages', run: async () => (await runStep([toolPath('astro'), 'build', '--force'])).code },
  {
    name: 'search index',
    run: async () => {
      indexSite();
      return 0;
    },
  },
  { name: 'texts that notes stand on', run: async () => (hashPages(join(projectRoot, 'dist'), readLibrary().decisions.map(({ id }) => id)) > 0 ? 0 : 1) },
  { name: 'packs of notes', run: async () => (writePacks(join(projectRoot, 'dist'), readPacks(), readLibrary().edition) > 0 ? 0 : 1) },
  { name: 'privacy of the site', run: script('scripts/check-privacy.ts', '--site') },
];

const started = performance.now();
for (const { name, run } of steps) {
  const stepStarted = performance.now();
  console.log(`\n> ${name}`);
  const code = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  });
  if (code !== 0) {
    console.error(`\nThe site is not built: the ${name} step failed (its messages stand above). What is in dist/ is not to be used.`);
    process.exit(1);
  }
  console.log(`${name}: ${formatSeconds(performance.now() - stepStarted)}`);
}
if (!process.env['SITE']) console.warn('\nSITE is not set: permanent links, copied citations and feeds begin with https://massimario.example. Before publishing, build with SITE=https://your.address.');
console.log(`\nThe site is in dist/, built in ${formatSeconds(performance.now() - started)}.`);
