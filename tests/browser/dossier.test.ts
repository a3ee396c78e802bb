// The reader's dossier on the built site: added to from everywhere, ordered, annotated, shared, taken along, and never lost
// through reloads, a second tab, a full disk, a newer site or a browser that is killed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { launchBrowser } from '../../scripts/find-browser.ts';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { readDossierFile } from '../../src/dossier/dossier-file.ts';
import { toDossierLink } from '../../src/dossier/dossier-link.ts';
import { authority, heading, sampleDossier } from '../../src/dossier/sample-dossier.ts';
import { findAdverse } from '../../src/dossier/find-adverse.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { javaScriptWeight, loseLastWrites, test, type Open } from './harness.ts';
import { startKillableBrowser } from './killable-browser.ts';

const library = readLibrary();
const [one, two, three] = library.decisions.filter(({ holdings }) => holdings.length > 1).map(({ id }) => id) as [string, string, string];
const page390 = { viewport: { width: 390, height: 844 } };
const desk = '/it/desk/dossier/';

const items = (page: Page): Locator => page.locator('.dossier-item');
const held = (page: Page): Promise<string[]> => items(page).evaluateAll((all) => all.map(({ dataset }) => [dataset['decision'] ?? 'heading', dataset['holding'] ?? ''].filter((part) => part !== '').join(' ')));
const said = (page: Page): Locator => page.locator('.dossier-said');
const fault = (page: Page): Locator => page.locator('.dossier > .dossier-fault');
const press = (page: Page, name: string | RegExp): Promise<void> => page.locator('.dossier').getByRole('button', { name }).first().click();
const openMenu = (page: Page, name: string): Promise<void> => page.locator('.dossier-menu > summary', { hasText: name }).click();
const texts = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

async function download(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return file;
}

/** The dossier as it is on the disk, read below the page. */
const stored = (page: Page, store = 'dossiers'): Promise<{ title: string; note: string; items: { note?: string; text?: string; decision?: string }[] }[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('massimario-dossiers');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const read = request.result.transaction(name).objectStore(name).getAll();
          read.onsuccess = () => {
            request.result.close();
            resolve(read.result);
          };
        };
      }),
    store,
  );

/** A dossier of these decisions, accepted from a link as a reader would. */
async function dossierOf(open: Open, references: readonly { decision: string; holding: string | null }[], options: Parameters<Open>[1] = {}): Promise<Page> {
  const { page } = await open(`${desk}${toDossierLink(references)}`, options);
  await press(page, 'Apri come nuovo dossier');
  await expect.poll(() => items(page).count()).toBe(references.length);
  await page.locator('.dossier-item a').first().waitFor();
  return page;
}
const whole = (...ids: string[]): { decision: string; holding: null }[] => ids.map((decision) => ({ decision, holding: null }));

async function importFile(page: Page, content: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'massimario-dossier-'));
  try {
    writeFileSync(join(folder, 'dossier.json'), content);
    await page.locator('.dossier-shelf input[type="file"]').setInputFiles(join(folder, 'dossier.json'));
    await expect.poll(async () => (await said(page).innerText()) !== '').toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const fileOf = (...dossiers: object[]): string => JSON.stringify({ massimario: 'dossiers', version: 1, edition: null, written: '2026-11-22T10:00:00Z', dossiers });

describe('a decision or a holding', () => {
  test('is added from the results of a search, from its page and from an issue; the dossier has them in that order, after a reload too', async ({ open }) => {
    const { page, requests } = await open('/it/search/#q=dna');
    await page.locator('[data-search-state="done"]').waitFor();
    expect(requests.filter((path) => /add-panel|dossier-words/.test(path))).toEqual([]);
    const first = page.locator('[data-results] > [data-decision]').first();
    const found = (await first.getAttribute('data-decision')) ?? '';
    await first.locator('add-to-dossier > button').click();
    await expect.poll(() => first.locator('.dossier-panel [role="status"]').innerText()).toBe('Aggiunta a «Dossier 1».');
    expect(await first.locator('add-to-dossier > button').innerText()).toContain('Nel dossier');

    await page.goto(`/it/decisions/${one}/`);
    await page.locator('#h1 add-to-dossier > button').click();
    await page.locator('#h1 .dossier-panel a').waitFor();

    const issue = [...library.byIssue.keys()].find((key) => (library.byIssue.get(key) ?? []).some(({ id, holdings }) => id === two && holdings.some((holding) => holding.issues.includes(key)))) ?? '';
    await page.goto(`/it/issues/${issue}/`);
    const add = page.locator(`.sides add-to-dossier[data-reference^="${two}."]`).first();
    const holding = (await add.getAttribute('data-reference'))?.split('.')[1];
    await add.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await add.locator('> button').click();
    await add.locator('.dossier-panel a').click();
    await expect.poll(() => held(page)).toEqual([found, `${one} h1`, `${two} ${holding}`]);
    await page.reload();
    await expect.poll(() => held(page)).toEqual([found, `${one} h1`, `${two} ${holding}`]);
  });

  test('that is in says so on every page, can be taken out, and moved to another dossier', async ({ open }) => {
    const { page } = await open(`/it/decisions/${one}/`);
    const add = page.locator('.copy-row add-to-dossier');
    await add.locator('> button').click();
    await add.getByRole('button', { name: 'Altro dossier' }).click();
    await add.getByRole('button', { name: 'Nuovo dossier' }).click();
    await expect.poll(() => add.locator('[role="status"]').innerText()).toBe('Spostata in «Dossier 2», che ora è il dossier corrente.');
    expect((await stored(page)).map(({ title, items: all }) => [title, all.length]).sort()).toEqual([['Dossier 1', 0], ['Dossier 2', 1]]);
    await page.reload();
    expect(await add.locator('> button').innerText()).toContain('Nel dossier');
    await add.locator('> button').click();
    await expect.poll(() => add.locator('[role="status"]').innerText()).toBe('È già in «Dossier 2».');
    await add.getByRole('button', { name: 'Togli' }).click();
    await expect.poll(() => add.locator('[role="status"]').innerText()).toBe('Tolta da «Dossier 2».');
    expect(await add.locator('> button').innerText()).toContain('Aggiungi al dossier');
    expect((await stored(page)).map(({ items: all }) => all.length)).toEqual([0, 0]);
  });

  test('costs a page less than one and a half kilobytes before the first click', async ({ open }) => {
    const { page, requests } = await open('/it/courts/');
    const without = new Set(requests);
    await page.goto('/it/decisions/');
    await page.waitForLoadState('networkidle');
    // What the bundler puts before every import on demand is not the button's.
    const weight = javaScriptWeight(requests.filter((path) => !without.has(path) && !path.includes('preload-helper')));
    console.log(`the button: ${weight} bytes`);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(1500);
  });

  test('that cannot be kept, as the disk is full, is told of, and the file has it', async ({ open }) => {
    const { page } = await open(`/it/decisions/${one}/`);
    await page.evaluate(() => { IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    const add = page.locator('.copy-row add-to-dossier');
    await add.locator('> button').click();
    await expect.poll(() => add.locator('[role="alert"]').innerText()).toContain('non c’è più spazio');
    const file = await download(page, () => add.getByRole('button', { name: 'Scarica il file' }).click());
    expect(readDossierFile(await texts(file)).dossiers[0]?.items).toMatchObject([{ decision: one, holding: null }]);
  });
});

describe('the order', () => {
  test('is changed by keyboard: the focus stays, the place is said, the disk has it', async ({ open }) => {
    const page = await dossierOf(open, whole(one, two, three));
    await items(page).nth(0).getByRole('button', { name: /^Sposta giù/ }).focus();
    await page.keyboard.press('Enter');
    expect(await held(page)).toEqual([two, one, three]);
    await expect.poll(() => said(page).innerText()).toMatch(/ora al posto 2 di 3\.$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter'); // at the end nothing moves, and nobody loses the place
    expect(await held(page)).toEqual([two, three, one]);
    expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('.dossier-item')?.dataset['decision'])).toBe(one);
    await expect.poll(async () => (await stored(page))[0]?.items.map(({ decision }) => decision)).toEqual([two, three, one]);
    await page.reload();
    await expect.poll(() => held(page)).toEqual([two, three, one]);
  });

  test('is changed by dragging, unless the reader gives up with Escape', async ({ open }) => {
    const page = await dossierOf(open, whole(one, two, three), { viewport: { width: 1280, height: 2400 } });
    const drag = async (): Promise<void> => {
      const from = await items(page).nth(0).locator('.dossier-grip').boundingBox();
      const to = await items(page).nth(2).boundingBox();
      await page.mouse.move(from!.x + 8, from!.y + 8);
      await page.mouse.down();
      await page.mouse.move(from!.x + 8, to!.y + to!.height - 4, { steps: 12 });
    };
    await drag();
    expect(await held(page)).toEqual([two, three, one]);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await held(page)).toEqual([one, two, three]);
    await drag();
    await page.mouse.up();
    await expect.poll(async () => (await stored(page))[0]?.items.map(({ decision }) => decision)).toEqual([two, three, one]);
  });

  test('is undone and done again, by buttons and by keyboard', async ({ open }) => {
    const page = await dossierOf(open, whole(one, two));
    await items(page).nth(0).getByRole('button', { name: /^Togli/ }).click();
    await expect.poll(() => held(page)).toEqual([two]);
    await page.locator('.dossier-messages').getByRole('button', { name: 'Annulla' }).click();
    await expect.poll(() => held(page)).toEqual([one, two]);
    await page.locator('.dossier-bar').getByRole('button', { name: 'Ripeti' }).click();
    await expect.poll(() => held(page)).toEqual([two]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored(page))[0]?.items.map(({ decision }) => decision)).toEqual([one, two]);
  });
});

describe('what the reader writes', () => {
  test('is kept: title, headings, notes on the whole and on items', async ({ open }) => {
    const page = await dossierOf(open, whole(one));
    await page.locator('.dossier-title').fill('Ricorso ex art. 700');
    await page.locator('.dossier-whole textarea').fill('entro venerdì');
    await items(page).nth(0).locator('textarea').fill('da citare per prima\n<b>non è HTML</b>');
    await press(page, 'Aggiungi un titolo');
    await page.keyboard.type('Periculum');
    await expect.poll(() => stored(page)).toMatchObject([{ title: 'Ricorso ex art. 700', note: 'entro venerdì', items: [{ note: 'da citare per prima\n<b>non è HTML</b>' }, { text: 'Periculum' }] }]);
    await page.reload();
    await expect.poll(() => items(page).nth(1).locator('input').inputValue()).toBe('Periculum');
    expect(await items(page).nth(0).locator('textarea').inputValue()).toContain('<b>');
  });

  test.for(['writes', 'gives up'])('is kept when the page is left with the last letter and the browser %s what a leaving page asks for', async (does, { open }) => {
    const page = await dossierOf(open, whole(one));
    if (does === 'gives up') await loseLastWrites(page);
    await items(page).nth(0).locator('textarea').fill('appena scritto');
    await page.goto('/it/');
    await page.goto(desk);
    await expect.poll(() => items(page).nth(0).locator('textarea').inputValue()).toBe('appena scritto');
  });
});

describe('two tabs', () => {
  test('lose nothing of each other: one writes while the other adds', async ({ open }) => {
    const page = await dossierOf(open, whole(one));
    const other = await page.context().newPage();
    await other.goto(`/it/decisions/${two}/`);
    await page.locator('.dossier-title').fill('Scritto qui');
    await other.locator('.copy-row add-to-dossier > button').click();
    await expect.poll(() => held(page)).toEqual([one, two]);
    await expect.poll(() => stored(page)).toMatchObject([{ title: 'Scritto qui', items: [{ decision: one }, { decision: two }] }]);
    await items(page).nth(1).getByRole('button', { name: /^Togli/ }).click();
    await expect.poll(() => other.locator('.copy-row add-to-dossier > button').innerText()).toContain('Aggiungi al dossier');
  });

  test('one of a newer site: the old one says that it must be reloaded, and its file has what was not saved', async ({ open }) => {
    const page = await dossierOf(open, whole(one));
    const other = await page.context().newPage();
    await other.goto('/404.html');
    await other.evaluate(() => new Promise((resolve) => (indexedDB.open('massimario-dossiers', 99).onsuccess = resolve)));
    await expect.poll(() => fault(page).innerText()).toContain('più recente');
    await items(page).nth(0).locator('textarea').fill('non salvata');
    const file = await download(page, () => fault(page).getByRole('button', { name: 'Scarica il file' }).click());
    expect(readDossierFile(await texts(file)).dossiers[0]?.items).toMatchObject([{ note: 'non salvata' }]);
  });
});

describe('a browser', () => {
  test('that is full is told of at once; the file has what is on the page, and with room again the next change saves all', async ({ open }) => {
    const page = await dossierOf(open, whole(one));
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
      IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
    });
    await items(page).nth(0).locator('textarea').fill('che non ci sta');
    await expect.poll(() => fault(page).innerText()).toContain('non c’è più spazio');
    const file = await download(page, () => fault(page).getByRole('button', { name: 'Scarica il file' }).click());
    expect(readDossierFile(await texts(file)).dossiers[0]?.items).toMatchObject([{ note: 'che non ci sta' }]);
    await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
    await page.locator('.dossier-title').fill('Con spazio');
    await expect.poll(() => stored(page)).toMatchObject([{ title: 'Con spazio', items: [{ note: 'che non ci sta' }] }]);
    await expect.poll(() => fault(page).innerText()).toBe('');
  });

  test('that keeps nothing is told of, and a dossier made on the page can be taken along', async ({ open }) => {
    const { page, context } = await open('/it/');
    await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.goto(`${desk}${toDossierLink(whole(one, two))}`);
    await expect.poll(() => fault(page).innerText()).toContain('non permette');
    await press(page, 'Apri come nuovo dossier');
    await expect.poll(() => held(page)).toEqual([one, two]);
    const file = await download(page, () => fault(page).getByRole('button', { name: 'Scarica il file' }).click());
    expect(readDossierFile(await texts(file)).dossiers[0]?.items).toMatchObject([{ decision: one }, { decision: two }]);
  });

  test('that says it has saved is asked what it has', async ({ open }) => {
    const page = await dossierOf(open, whole(one));
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value: { title?: string }, ...rest) {
        return put.call(this, this.name === 'dossiers' ? { ...value, title: 'altro' } : value, ...rest);
      };
    });
    await page.locator('.dossier-title').fill('Mio');
    await expect.poll(() => fault(page).innerText()).toContain('rileggendo');
    expect(await page.locator('.dossier-title').inputValue()).toBe('Mio');
  });
});

describe.skipIf(process.platform === 'win32')('a browser that is killed', () => {
  test('has what was added, and of what was being typed all but the last second', async ({ server }) => {
    const { browser, program } = await launchBrowser();
    await browser.close();
    const profile = mkdtempSync(join(tmpdir(), 'massimario-killed-'));
    try {
      const first = await startKillableBrowser(program, profile);
      const page = await first.context.newPage();
      await page.goto(`${server.url}/it/decisions/${one}/`);
      await page.locator('.copy-row add-to-dossier > button').click();
      await page.locator('.dossier-panel a').click();
      const note = items(page).nth(0).locator('textarea');
      await note.pressSequentially('x'.repeat(40), { delay: 30 });
      await delay(1000);
      await first.kill();
      const second = await startKillableBrowser(program, profile);
      const again = await second.context.newPage();
      await again.goto(`${server.url}${desk}`);
      await expect.poll(() => held(again)).toEqual([one]);
      expect(await items(again).nth(0).locator('textarea').inputValue()).toBe('x'.repeat(40));
      await second.kill();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

describe('a dossier that was deleted', () => {
  test('is put back at once, or from the list after a reload; erased for good it leaves nothing', async ({ open }) => {
    const page = await dossierOf(open, whole(one));
    const remove = async (): Promise<void> => {
      await openMenu(page, 'Altro');
      await press(page, 'Elimina il dossier');
      await expect.poll(() => said(page).innerText()).toContain('eliminato');
    };
    await remove();
    expect(await items(page).filter({ visible: true }).count()).toBe(0);
    await page.locator('.dossier-messages').getByRole('button', { name: 'Annulla' }).click();
    await expect.poll(() => items(page).filter({ visible: true }).count()).toBe(1);
    await remove();
    await page.reload();
    await page.locator('.dossier-deleted > summary').click();
    await press(page, /^Rimetti/);
    await expect.poll(() => held(page)).toEqual([one]);
    await remove();
    await page.locator('.dossier-deleted > summary').click();
    await press(page, /^Cancella per sempre/);
    await press(page, 'Sì, per sempre');
    await expect.poll(() => page.locator('.dossier-deleted').count()).toBe(0);
    expect(await Promise.all(['dossiers', 'deletedDossiers', 'pastDossiers', 'typed'].map((store) => stored(page, store)))).toEqual([[], [], [], []]);
  });
});

describe('an earlier version', () => {
  test('is come back to, after a reload, and what was then given up is a version too', async ({ open }) => {
    const page = await dossierOf(open, whole(one, two));
    await items(page).nth(0).getByRole('button', { name: /^Togli/ }).click();
    await expect.poll(async () => (await stored(page))[0]?.items.length).toBe(1);
    await page.reload();
    await page.locator('.dossier-versions > summary').click();
    await page.locator('.dossier-versions').getByRole('button').first().click();
    await expect.poll(() => held(page)).toEqual([one, two]);
    await expect.poll(() => page.locator('.dossier-versions li').count()).toBe(2);
  });
});

describe('the file of a dossier', () => {
  test('brings it whole into another browser; the same again changes nothing, another under its name stands beside it', async ({ open }) => {
    const page = await dossierOf(open, [...whole(one), { decision: two, holding: 'h1' }]);
    await items(page).nth(0).locator('textarea').fill('nota mia');
    await openMenu(page, 'Condividi');
    const file = await texts(await download(page, () => page.locator('.dossier-menu[open]').getByRole('button', { name: 'Scarica il file' }).click()));
    const { page: fresh } = await open(desk);
    await importFile(fresh, file);
    await expect.poll(() => held(fresh)).toEqual([one, `${two} h1`]);
    expect(await items(fresh).nth(0).locator('textarea').inputValue()).toBe('nota mia');
    await importFile(fresh, file);
    await expect.poll(() => said(fresh).innerText()).toContain('era già qui');
    await fresh.locator('.dossier-title').fill('Cambiato qui');
    await importFile(fresh, file);
    await expect.poll(async () => (await stored(fresh)).map(({ title }) => title).sort()).toEqual(['Cambiato qui', 'Dossier condiviso (dal file)']);
  });

  test('with hostile parts: what can be read is opened, each of the others is named, nothing is run', async ({ open }) => {
    const { page } = await open(desk);
    const hostile = sampleDossier({ title: '<img src=x onerror=alert(1)>', items: [authority('a', one), authority('b', '../../evil'), { kind: 'script', id: 'c' } as never, heading('a', 'due volte')] });
    await importFile(page, fileOf(hostile, { ...sampleDossier(), v: 9 }));
    await expect.poll(() => held(page)).toEqual([one]);
    await expect.poll(() => fault(page).locator('li').allInnerTexts()).toEqual([
      'dossier 1, voce 2: non indica una decisione', 'dossier 1, voce 3: non è né un titolo né una decisione', 'dossier 1, voce 4: ha l’identificativo di una voce che la precede',
      'dossier 2: è stato scritto da una versione più recente della raccolta: ricaricare la pagina',
    ]);
    expect(await page.locator('.dossier img').count()).toBe(0);
    await importFile(page, 'non è JSON');
    await expect.poll(() => fault(page).locator('li').allInnerTexts()).toEqual(['il file: non è JSON: è incompleto, oppure è di un altro formato']);
  });
});

describe('the link to a dossier', () => {
  test('holds ids alone, opens in another browser only when the reader says so, and keeps what this edition lacks', async ({ open }) => {
    const page = await dossierOf(open, [{ decision: one, holding: 'h1' }, { decision: 'it-trib-atlantide-rg-2031-7', holding: null }], { permissions: ['clipboard-read', 'clipboard-write'] });
    await items(page).nth(0).locator('textarea').fill('segreto');
    await openMenu(page, 'Condividi');
    await press(page, 'Copia il collegamento');
    await expect.poll(() => said(page).innerText()).toContain('solo identificativi');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toBe(toDossierLink([{ decision: one, holding: 'h1' }, { decision: 'it-trib-atlantide-rg-2031-7', holding: null }]));
    const { page: fresh } = await open(new URL(link).pathname + new URL(link).hash);
    await expect.poll(() => fresh.locator('.dossier-offer').innerText()).toContain('non è in questa edizione');
    expect(await stored(fresh)).toEqual([]);
    await press(fresh, 'Apri come nuovo dossier');
    await expect.poll(() => held(fresh)).toEqual([`${one} h1`, 'it-trib-atlantide-rg-2031-7']);
    expect(new URL(fresh.url()).hash).toBe('');
    await expect.poll(() => fresh.locator('.dossier-absent').innerText()).toContain('la voce resta nel dossier');
    await fresh.reload();
    await expect.poll(() => held(fresh)).toEqual([`${one} h1`, 'it-trib-atlantide-rg-2031-7']);
  });

  test('that was cut is not opened: it would lead elsewhere', async ({ open }) => {
    const { page } = await open(`${desk}${toDossierLink(whole(one, two))?.slice(0, -1)}`);
    await expect.poll(() => page.locator('.dossier-offer [role="alert"]').innerText()).toContain('incompleto o alterato');
    expect(await page.locator('.dossier-offer').getByRole('button').allInnerTexts()).toEqual(['Ignora']);
  });
});

describe('what a dossier leaves out', () => {
  const levelOf = (key: string): string => library.courts.get(key)?.level ?? '';
  const start = library.decisions.find(({ id }) => findAdverse(whole(id), library.decisions, levelOf).length > 6)!;
  const expected = findAdverse(whole(start.id), library.decisions, levelOf).map(({ decision, holding }) => `${decision} ${holding ?? ''}`.trim());
  const adverse = (page: Page): Promise<string[]> => page.locator('.dossier-contrary > li').evaluateAll((all) => all.map((item) => `${(item as HTMLElement).dataset['decision']} ${(item as HTMLElement).dataset['holding']}`.trim()));

  test('is shown strongest first with its reasons, and added with one click', async ({ open }) => {
    const page = await dossierOf(open, whole(start.id));
    await expect.poll(() => adverse(page)).toEqual(expected);
    expect(await page.locator('.dossier-contrary').first().locator('.dossier-reasons').first().innerText()).toMatch(/contro la famiglia|cassa|riforma|distingue|si discosta/);
    await page.locator('.dossier-contrary > li').first().getByRole('button').click();
    await expect.poll(() => held(page)).toEqual([start.id, expected[0]]);
    await page.locator('.dossier-messages').getByRole('button', { name: 'Annulla' }).click();
    await expect.poll(() => held(page)).toEqual([start.id]);
    await press(page, 'Aggiungi tutte sotto un titolo');
    await expect.poll(async () => (await held(page)).slice(0, 2)).toEqual([start.id, 'heading']);
    expect((await held(page)).slice(2)).toEqual(expected);
  });

  test('is not guessed where the decisions cannot be had: the dossier opens with ids, says so, and is whole when they come', async ({ open }) => {
    const page = await dossierOf(open, whole(start.id), { expectedMessages: /status of 500/ });
    await page.context().route('**/data/decisions.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.reload();
    await expect.poll(() => page.locator('.dossier-open .search-trouble').innerText()).toContain('con i soli identificativi');
    expect(await items(page).nth(0).innerText()).toContain(start.id);
    expect(await page.locator('.dossier-adverse').innerText()).toContain('non si può dire');
    await page.context().unroute('**/data/decisions.json');
    await press(page, 'Riprova');
    await expect.poll(() => adverse(page)).toEqual(expected);
  });
});

describe.for(['screen', 'print'] as const)('on %s', (media) => {
  test('an item says every doubt that the Word file says, and on which day its finality was checked', async ({ open }) => {
    const decision = library.decisions.find(({ doubts, holdings, status }) => holdings.length > 1 && status.state !== 'interim' && doubts.some(({ field }) => field === 'stage' || field === 'remedies') && doubts.some(({ field }) => field.startsWith('holdings.')));
    const doubted = decision?.holdings.find(({ id }) => decision.doubts.some(({ field }) => field === `holdings.${id}`));
    const other = decision?.holdings.find(({ id }) => !decision.doubts.some(({ field }) => field === `holdings.${id}`));
    if (!decision || !doubted || !other) return expect.fail('no decision with a doubt on one of its holdings and one on the whole');
    const page = await dossierOf(open, [{ decision: decision.id, holding: doubted.id }, { decision: decision.id, holding: other.id }]);
    await page.emulateMedia({ media });
    const [first = '', second = ''] = await items(page).allInnerTexts();
    for (const { field, note } of decision.doubts) {
      const isOfAHolding = field.startsWith('holdings.');
      expect(first.includes(note.it), field).toBe(!isOfAHolding || field === `holdings.${doubted.id}`);
      expect(second.includes(note.it), field).toBe(!isOfAHolding);
    }
    expect(first).toMatch(/\(al \d/);
    expect(first.includes(`/it/decisions/${decision.id}/#${doubted.id}`)).toBe(media === 'print');
  });
});

test('a decision has one number, on the screen, on paper and in every file, and paper says its facts once', async ({ open }) => {
  const a = library.byId.get('eu-cgue-c-550-16') ?? expect.fail();
  const b = library.byId.get('it-cass-2021-20127') ?? expect.fail();
  const { page } = await open(desk);
  await importFile(page, fileOf(sampleDossier({ items: [authority('1', a.id, 'h2'), authority('2', b.id), authority('3', a.id, 'h1'), authority('4', a.id, 'h3'), heading('5', 'Di nuovo'), authority('6', a.id, 'h1')] })));
  await page.locator('.dossier-item a').first().waitFor();
  const numbers = (): Promise<string[]> => page.locator('.dossier-item[data-kind="authority"] > .dossier-number').allInnerTexts();
  expect(await numbers()).toEqual(['1', '2', '1', '1', '1']);
  await openMenu(page, 'Esporta');
  const file = await texts(await download(page, () => page.locator('.dossier-menu[open]').getByRole('button', { name: 'Markdown', exact: true }).click()));
  expect([...file.matchAll(/^### (\d+)/gm)].map(([, number]) => number)).toEqual(['1', '2', '1']);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.dossier-printed li').allInnerTexts()).toEqual([expect.stringMatching(/C-550\/16.*\(n\. 1\)$/), expect.stringMatching(/20127.*\(n\. 2\)$/)]);
  expect(await page.locator('.dossier-item[data-kind="authority"]').evaluateAll((all) => all.map((item) => getComputedStyle(item.querySelector('.row-facts') ?? item).display !== 'none'))).toEqual([true, true, true, false, true]);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /^Sposta su: .*20127/ }).click();
  await expect.poll(numbers).toEqual(['1', '2', '2', '2', '2']);
});

describe('an export', () => {
  test.for([['Word', '.docx', 'PK'], ['Markdown', '.md', '#'], ['RIS', '.ris', 'TY  - '], ['BibLaTeX', '.bib', '@'], ['CSL-JSON', '.csl.json', '['], ['Dati (JSON)', '.json', '{']] as const)('as %s is a file that begins as one', async ([name, extension, begins], { open }) => {
    const page = await dossierOf(open, whole(one));
    await openMenu(page, 'Esporta');
    const file = await download(page, () => page.locator('.dossier-menu[open]').getByRole('button', { name, exact: true }).click());
    expect(file.suggestedFilename()).toMatch(new RegExp(`^massimario-\\d{4}-\\d\\d-\\d\\d-dossier-condiviso${extension.replaceAll('.', '\\.')}$`));
    expect((await texts(file)).trimStart().replace(/^---[^]*?---\s*/, '').startsWith(begins)).toBe(true);
    await expect.poll(() => said(page).innerText()).toContain('File pronto');
  });

  test('of all is a copy: the page then knows when it was made', async ({ open }) => {
    const page = await dossierOf(open, whole(one));
    await expect.poll(() => page.locator('.dossier-standing').innerText()).toContain('Non ne è mai stata fatta una copia');
    const file = await download(page, () => press(page, 'Copia di tutti'));
    expect(readDossierFile(await texts(file)).dossiers.length).toBe(1);
    await expect.poll(() => page.locator('.dossier-standing').innerText()).toMatch(/Ultima copia: .*2\d{3}\.$/);
  });
});

describe('the emergency page', () => {
  test('counts the dossiers, and its file is read by the page of the dossiers', async ({ open }) => {
    const page = await dossierOf(open, whole(one));
    await page.goto('/it/notes/rescue/');
    await expect.poll(() => page.locator('[data-slot="found"]').innerText()).toContain('1 dossier');
    const file = await texts(await download(page, () => page.getByRole('button').click()));
    const { page: fresh } = await open(desk);
    await importFile(fresh, file);
    await expect.poll(() => held(fresh)).toEqual([one]);
  });
});

describe.for([['light', 390], ['dark', 1280]] as const)('the page in %s colours at %i pixels', ([colorScheme, width]) => {
  test('has no fault that axe can find: empty, with items, with a menu and a fault, and on the page of a decision', async ({ open }) => {
    const { page } = await open(desk, { colorScheme, viewport: { width, height: 844 } });
    await page.locator('.dossier-empty').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await importFile(page, fileOf(sampleDossier({ items: [heading('h', 'Fumus'), authority('a', one, 'h1', 'nota'), authority('b', 'it-trib-atlantide-rg-2031-7'), authority('c', 'x' as never)] })));
    await page.locator('.dossier-item a').first().waitFor();
    await openMenu(page, 'Esporta');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.goto(`/it/decisions/${two}/`);
    await page.locator('.copy-row add-to-dossier > button').click();
    await page.locator('.dossier-panel a').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test('the page explains itself, and no button stands there that does nothing', async ({ open }) => {
    const { page } = await open(desk, { javaScriptEnabled: false, ...page390 });
    expect(await page.locator('.dossier').innerText()).toContain('ha bisogno di JavaScript');
    await page.goto(`/it/decisions/${one}/`);
    expect(await page.locator('add-to-dossier').first().isVisible()).toBe(false);
  });
});
