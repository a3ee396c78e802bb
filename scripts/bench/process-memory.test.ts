import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { watchMemory } from './process-memory.ts';

/** Starts a Node that runs `code`; resolves once it has printed its first line. */
async function startNode(code: string) {
  const child = spawn(process.execPath, ['-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

const fill = (megabytes: number): string => `globalThis.held = Buffer.alloc(${megabytes}e6, 1);`;

it.runIf(process.platform === 'linux')('sees what a process and its children take at their peak, together and apart', async () => {
  const grandchild = `${fill(150)} process.stdin.resume().on('end', () => {});`;
  const child = await startNode(`
    console.log('ready');
    process.stdin.once('data', () => {
      ${fill(100)}
      require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: ['pipe', 'ignore', 'inherit'] });
      setTimeout(() => process.exit(), 1500);
    });`);
  const ended = once(child, 'exit');
  const watch = watchMemory(child.pid ?? 0);
  child.stdin.write('go');
  await ended;
  const memory = watch.stop();
  expect(memory?.started).toBeGreaterThan(150e6);
  expect((memory?.whole ?? 0) - (memory?.atStart ?? 0)).toBeGreaterThan(250e6);
}, 20_000);

it('says nothing of a process that it cannot see', () => {
  expect(watchMemory(2 ** 30).stop()).toBeNull();
});
