// A browser of its own that a test can kill as a crash or a dead battery would: without a moment to write anything.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import type { BrowserCandidate } from '../../scripts/find-browser.ts';

export interface KillableBrowser {
  context: BrowserContext;
  kill: () => Promise<void>;
}

/** What it keeps is in the folder `profile`, where the next one finds it. */
export async function startKillableBrowser({ path, env }: BrowserCandidate, profile: string): Promise<KillableBrowser> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child: ChildProcess = spawn(path, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    // A group of its own, so that its helpers end with it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  await expect.poll(() => existsSync(join(profile, 'DevToolsActivePort')) && readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').includes('\n'), { timeout: 20_000 }).toBe(true);
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    context: browser.contexts()[0] as BrowserContext,
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await gone;
    },
  };
}
