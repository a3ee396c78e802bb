// Runs one step of a command as its own process, with this same Node, and says how it ended and how long it took.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../', import.meta.url));

export interface StepResult {
  /** Exit code; 1 where the process was killed or could not start. */
  code: number;
  milliseconds: number;
  /** What it printed, where it was kept instead of shown. */
  output: string;
}

const stopSignals = ['SIGTERM', 'SIGHUP'] as const;

/** `inherit` shows what the step prints; `keep` holds it back for whoever wants to show it. */
export function runStep(args: readonly string[], output: 'inherit' | 'keep' = 'inherit'): Promise<StepResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const kept: Buffer[] = [];
    // Ctrl+C reaches the step by itself; a signal sent to this process alone must not leave the step behind.
    const stop = (signal: NodeJS.Signals): void => {
      child.kill(signal);
      process.exit(1);
    };
    const finish = (code: number): void => {
      for (const signal of stopSignals) process.off(signal, stop);
      resolve({ code, milliseconds: performance.now() - started, output: Buffer.concat(kept).toString('utf8') });
    };
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    for (const signal of stopSignals) process.on(signal, stop);
    child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk));
    child.on('error', (error) => {
      kept.push(Buffer.from(`Could not start ${process.execPath}: ${error.message}\n`));
      finish(1);
    });
    child.on('close', (code, signal) => {
      if (signal) kept.push(Buffer.from(`Stopped by ${signal}.\n`));
      finish(code ?? 1);
    });
  });
}

/** The file to start for a tool that npm installed: `astro`, or `tsc` of the package `typescript`. */
export function toolPath(packageName: string, tool: string = packageName): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[tool];
  if (!file) throw new Error(`The package ${packageName} brings no tool named ${tool}.`);
  return join(folder, file);
}

export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
