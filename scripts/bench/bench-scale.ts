// npm run bench:scale: how our search and plain Pagefind with its own facet counts grow, on the same made-up libraries in
// two languages. Needs a built site (npm run build) for the search page, and for memory a Linux.
//
//   npm run bench:scale -- --sizes 200,1000       by default 200, 1,000 and 10,000 decisions; Pagefind takes gigabytes for the last
//   npm run bench:scale -- --systems Pagefind     ours or Pagefind alone
//   npm run bench:scale -- --json                 everything that was measured, as JSON
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../find-browser.ts';
import { formatTable } from './format-table.ts';
import { measureBrowser, type BrowserFigures, type Spread } from './measure-browser.ts';
import { measureBuild, type BuildFigures } from './measure-build.ts';
import { scaleSystems, type ScaleSystem } from './scale-systems.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,1000,10000' },
    systems: { type: 'string', default: scaleSystems.map(({ name }) => name).join(',') },
    json: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(Number);
const systems = scaleSystems.filter(({ name }) => options.systems.toLowerCase().split(',').includes(name.toLowerCase()));

function fault(): string | null {
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) return `"${options.sizes}" is no list of numbers of decisions: write --sizes 200,1000`;
  if (systems.length === 0) return `"${options.systems}" names no search: write --systems ${scaleSystems.map(({ name }) => name).join(',')}`;
  return systems.map((system) => system.missing()).find((missing) => missing !== null) ?? null;
}

const found = fault();
if (found !== null) {
  console.error(found);
  process.exit(1);
}

interface Measured {
  decisions: number;
  system: ScaleSystem['name'];
  build: BuildFigures;
  browser: BrowserFigures;
}

const { browser, origin } = await launchBrowser();
const measured: Measured[] = [];
try {
  for (const decisions of sizes) {
    for (const system of systems) {
      const site = mkdtempSync(join(tmpdir(), 'massimario-scale-'));
      try {
        system.writePages(site);
        console.error(`${system.name}, ${decisions} decisions ...`);
        const build = await measureBuild(system, decisions, site);
        measured.push({ decisions, system: system.name, build, browser: await measureBrowser(browser, system, site) });
      } finally {
        rmSync(site, { recursive: true, force: true });
      }
    }
  }
} finally {
  await browser.close();
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
const megabytes = (bytes: number | undefined): string => (bytes === undefined ? '-' : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`);
const milliseconds = ({ p50, p95 }: Spread): string => `${p50.toFixed(0)} / ${p95.toFixed(0)} ms`;

if (options.json) console.log(JSON.stringify({ chromium: browser.version(), measured }, null, 2));
else {
  console.log(`Chromium ${browser.version()} (${origin}). Memory: everything together at its peak, the library in brackets.\n`);
  console.log(
    formatTable([
      ['decisions, search', 'index time', 'peak memory', 'index', 'files', 'first: list', 'with rows', 'later', 'cold p50 / p95', 'warm p50 / p95'],
      ...measured.map(({ decisions, system, build, browser: reader }) => [
        `${decisions.toLocaleString('en')} ${system}`,
        `${build.seconds.toFixed(1)} s`,
        `${megabytes(build.memory?.whole)} (${megabytes(build.memory?.atStart)})`,
        megabytes(build.bytes),
        String(build.files),
        kilobytes(reader.firstList),
        kilobytes(reader.firstRows),
        kilobytes(reader.later),
        milliseconds(reader.cold),
        milliseconds(reader.warm),
      ]),
    ]),
  );
}
