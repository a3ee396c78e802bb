import { describe, expect, it } from 'vitest';
import { findInstalledBrowsers } from './find-browser.ts';

function machine({ platform = 'linux' as NodeJS.Platform, env = {}, files = [] as string[], folders = {} as Record<string, string[]> } = {}) {
  return { platform, env, home: '/home/reader', exists: (path: string) => files.includes(path), list: (folder: string) => folders[folder] ?? [] };
}
const pathsOn = (described: ReturnType<typeof machine>): string[] => findInstalledBrowsers(described).map(({ path }) => path);

describe('browsers already on the machine', () => {
  it('a $CHROMIUM that is set is the only one, even where it does not exist', () => {
    expect(findInstalledBrowsers(machine({ env: { CHROMIUM: '/opt/mine', PATH: '/usr/bin' }, files: ['/usr/bin/chromium'] }))).toEqual([{ origin: '$CHROMIUM', path: '/opt/mine' }]);
  });

  it('an empty $CHROMIUM counts as none', () => {
    expect(pathsOn(machine({ env: { CHROMIUM: '' }, files: ['/usr/bin/chromium'] }))).toEqual(['/usr/bin/chromium']);
  });

  it('on Linux they are looked for along PATH and in the usual folders', () => {
    const files = ['/home/reader/bin/google-chrome', '/snap/bin/chromium', '/usr/bin/microsoft-edge'];
    expect(pathsOn(machine({ env: { PATH: '/home/reader/bin:/usr/bin:relative' }, files }))).toEqual(['/snap/bin/chromium', '/home/reader/bin/google-chrome', '/usr/bin/microsoft-edge']);
  });

  it('on macOS they are looked for among the applications', () => {
    const files = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
    expect(pathsOn(machine({ platform: 'darwin', files }))).toEqual(files);
  });

  it('on Windows they are looked for in the program folders', () => {
    const files = ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'];
    expect(pathsOn(machine({ platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, files }))).toEqual(files);
  });

  it("Playwright's own follow the system's, the newest download first", () => {
    const cache = '/home/reader/.cache/ms-playwright';
    const files = [`${cache}/chromium-1200/chrome-linux/chrome`, `${cache}/chromium_headless_shell-1300/chrome-linux/headless_shell`, '/usr/bin/chromium'];
    const folders = { [cache]: ['chromium-1200', 'chromium_headless_shell-1300', 'firefox-1500', '.links'] };
    expect(pathsOn(machine({ files, folders }))).toEqual(['/usr/bin/chromium', files[1], files[0]]);
  });

  it('none are found on a bare machine', () => {
    expect(pathsOn(machine({ env: { PATH: '/usr/bin' } }))).toEqual([]);
  });
});
