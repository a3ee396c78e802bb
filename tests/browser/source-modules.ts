// Lets a test page import modules of src/ as they are, with their types taken off, from the origin of the built site: what
// has no page of its own yet, or is more than a page uses, is tried in a real browser without a bundle made for the test.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { projectRoot } from '../../scripts/run-step.ts';

/** Packages that the modules import, and the file that a browser can load for each. */
const packages: Record<string, string> = { idb: '/modules/node_modules/idb/build/index.js' };

/** Serves at `/modules/` a page with nothing but a box to type in and the module `script`; below it, the project's files. */
export async function serveModules(context: BrowserContext, script: string): Promise<void> {
  await context.route('**/modules/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/modules/') {
      const body = `<!doctype html><html lang="en"><title>Modules</title><link rel="icon" href="data:,"><textarea></textarea><script type="module" src="/modules/${script}"></script>`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    const source = readFileSync(join(projectRoot, pathname.slice('/modules/'.length)), 'utf8');
    const code = pathname.endsWith('.ts') ? stripTypeScriptTypes(source) : source;
    const body = code.replace(/(from\s+)'([a-z]\w*)'/g, (whole, from: string, name: string) => (packages[name] ? `${from}'${packages[name]}'` : whole));
    return route.fulfill({ contentType: 'text/javascript', body });
  });
}
