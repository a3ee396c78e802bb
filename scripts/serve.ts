// npm run serve: shows the built site on this machine. npm start (`--build`) builds it first.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot, runStep } from './run-step.ts';
import { startServer, type SiteServer } from './site-server.ts';

const usualPort = 4321;
const portsTried = 20;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments(): { build: boolean; port: number | null } {
  try {
    const { values } = parseArgs({ options: { build: { type: 'boolean', default: false }, port: { type: 'string' } } });
    if (values.port === undefined) return { build: values.build, port: null };
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) fail(`--port ${values.port} is not a port: write a number from 0 (any free one) to 65535.`);
    return { build: values.build, port };
  } catch (error) {
    return fail(`${(error as Error).message}\nUsage: npm run serve -- [--port 4321]`);
  }
}

/** The port that was asked for, or the usual one, or the next free one after it. */
async function startOnFreePort(folder: string, asked: number | null): Promise<SiteServer> {
  const ports = asked === null ? Array.from({ length: portsTried }, (_, index) => usualPort + index) : [asked];
  for (const port of ports) {
    try {
      return await startServer(folder, { port });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EACCES') fail(`This account may not use port ${port}: choose one above 1023 with --port.`);
      if (code !== 'EADDRINUSE') fail(`The server could not start on port ${port}: ${message}`);
    }
  }
  return fail(
    asked === null
      ? `Ports ${usualPort} to ${usualPort + portsTried - 1} are all in use: choose another with --port.`
      : `Port ${asked} is in use: choose another with --port, or leave --port out and the next free one is taken.`,
  );
}

const { build, port } = readArguments();
if (build) {
  const { code } = await runStep(['scripts/build.ts']);
  if (code !== 0) process.exit(code);
}
const dist = join(projectRoot, 'dist');
if (!existsSync(join(dist, 'index.html'))) fail('There is no built site in dist/. Run npm start, which builds it first, or npm run build.');

const server = await startOnFreePort(dist, port);
console.log(`\nThe library is at ${server.url}/   (Ctrl+C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
