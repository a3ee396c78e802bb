// What an index costs to make and to keep: seconds, memory, bytes and files.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchMemory } from './process-memory.ts';
import type { ScaleSystem } from './scale-systems.ts';

export interface BuildFigures {
  seconds: number;
  /** Bytes: the library alone, everything together at its peak, and of that what runs outside Node. Null without /proc. */
  memory: { atStart: number; whole: number; started: number } | null;
  bytes: number;
  files: number;
}

export async function measureBuild(system: ScaleSystem, size: number, site: string): Promise<BuildFigures> {
  const child = fork(fileURLToPath(new URL('build-index.ts', import.meta.url)), [system.name, String(size), site], { execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'] });
  const ended = once(child, 'exit');
  const next = async <Message>(): Promise<Message> => {
    const message = await Promise.race([once(child, 'message'), ended.then(([code]) => Promise.reject(new Error(`The index of ${system.name} for ${size} decisions was not made: the process ended with ${String(code)}`)))]);
    return (message as [Message])[0];
  };
  await next<'ready'>();
  const watch = watchMemory(child.pid ?? 0);
  child.send('go');
  let seconds: number;
  let memory: BuildFigures['memory'];
  try {
    seconds = await next<number>();
  } finally {
    memory = watch.stop();
  }
  await ended;
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => system.isSearched(relative(site, file).split(sep).join('/')));
  return { seconds, memory, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}
