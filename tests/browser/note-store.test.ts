// Nothing that a reader writes is lost: the store of the notes in a real browser, through reloads, a second tab, a full
// disk, a newer version of the site, a page that is left while typing and a browser that is killed. The modules are loaded
// as they are into an empty page of the site; the emergency page is the built one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { launchBrowser, type BrowserCandidate } from '../../scripts/find-browser.ts';
import { readEmergencyCopy } from '../../src/annotations/emergency-copy.ts';
import type { Note, NoteSet } from '../../src/annotations/note.ts';
import { sampleNote } from '../../src/annotations/sample-note.ts';
import type { Change, StorageFault } from '../../src/elements/database.ts';
import type { Batch, NoteArchive, Quarantine } from '../../src/elements/notes/note-archive.ts';
import type { NoteStore } from '../../src/elements/notes/note-store.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { javaScriptWeight, loseLastWrites, test, type Open } from './harness.ts';
import { startKillableBrowser } from './killable-browser.ts';
import type { PageModules } from './note-store-page.ts';
import { serveModules } from './source-modules.ts';

declare global {
  interface Window extends PageModules {
    store: NoteStore;
    archive: NoteArchive;
    told: StorageFault[];
    changes: Change[];
  }
}

const urn = (number: number): string => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const note = (number: number, members: Partial<Note> = {}): Note => sampleNote({ id: urn(number), ...members });
const day = 24 * 60 * 60 * 1000;

const pack: NoteSet = { v: 1, id: 'urn:uuid:00000000-0000-4000-9000-000000000001', title: 'Lezione', author: 'Scuola', created: '2026-11-01T08:00:00Z', modified: '2026-11-01T08:00:00Z', origin: 'file', shown: true };

const pageScript = 'tests/browser/note-store-page.ts';

/** An empty page with the modules at hand; without a store. */
async function emptyPage(open: Open): Promise<Page> {
  const { page, context } = await open('/404.html');
  await serveModules(context, pageScript);
  await page.goto('/modules/');
  return page;
}

/** Opens the store in a page, as a page of the site does; gives the fault where it does not open. */
const openStore = (page: Page): Promise<StorageFault | null> =>
  page.evaluate(async () => {
    window.told = [];
    window.changes = [];
    try {
      window.store = await window.NoteStore.open((fault) => window.told.push(fault));
      window.archive = await window.store.archive();
    } catch (error) {
      return error instanceof window.StorageError ? error.fault : null;
    }
    window.store.onChange((change) => window.changes.push(change));
    return null;
  });

async function storePage(open: Open): Promise<Page> {
  const page = await emptyPage(open);
  expect(await openStore(page)).toBe(null);
  return page;
}

/** A second tab of the same browser. */
async function otherTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('/modules/');
  return other;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  expect(await openStore(page)).toBe(null);
}

async function save(page: Page, ...notes: Note[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const one of all) await window.store.save(one);
  }, notes);
}

/** The fault with which a note cannot be saved. */
const faultOfSaving = (page: Page, one: Note): Promise<StorageFault | null> =>
  page.evaluate((own) => window.store.save(own).then(() => null, (error: InstanceType<typeof window.StorageError>) => error.fault), one);

const all = (page: Page): Promise<Note[]> => page.evaluate(() => window.archive.all());
const idsOf = (notes: readonly Note[]): string[] => notes.map(({ id }) => id).sort();
const standing = (page: Page) => page.evaluate(() => window.store.standing());
const told = (page: Page): Promise<StorageFault[]> => page.evaluate(() => window.told);
const snapshots = (page: Page) => page.evaluate(() => window.archive.snapshots());

/** Puts records on the device as another version of the site would have, below the store. */
const putRaw = (page: Page, store: string, records: unknown[]): Promise<void> =>
  page.evaluate(
    ([name, own]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('massimario-notes');
        request.onsuccess = () => {
          const transaction = request.result.transaction(name, 'readwrite');
          for (const record of own) transaction.objectStore(name).put(record);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    [store, records] as const,
  );

describe('a saved note', () => {
  test('is there after a reload, as it was, and its decision is known to have notes', async ({ open }) => {
    const page = await storePage(open);
    const written = note(1, { text: 'Palazzo 🏛️, perché, <b>e</b>, mezza coppia \uD83D' });
    await save(page, written, note(2, { decision: 'eu-cgue-c-550-16' }));
    await reload(page);
    expect(await page.evaluate((id) => window.store.notesOf(id), written.decision)).toEqual([written]);
    expect(idsOf(await all(page))).toEqual([urn(1), urn(2)]);
    expect(await page.evaluate(() => localStorage.getItem('massimario.noted-decisions'))).toBe(JSON.stringify(['eu-cgue-c-550-16', written.decision]));
  });

  test('that replaces another gives it back and keeps it in the history, with the members that we do not know', async ({ open }) => {
    const page = await storePage(open);
    const first = { ...note(1, { text: 'prima' }), colour: 'of a later version' };
    await save(page, first);
    const second = note(1, { text: 'dopo', modified: '2026-11-22T08:00:00Z' });
    const { replaced } = await page.evaluate((own) => window.store.save(own), second);
    expect(replaced).toEqual(first);
    expect(await all(page)).toEqual([{ ...second, colour: 'of a later version' }]);
    expect((await page.evaluate((id) => window.archive.pastOf(id), urn(1))).map((past) => [past.note.text, past.why])).toEqual([['prima', 'edited']]);
  });

  test('is read back: a browser that keeps another one is found out', async ({ open }) => {
    const page = await storePage(open);
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value: unknown, ...rest) {
        return put.call(this, this.name === 'annotations' ? { ...(value as Note), text: '' } : value, ...rest);
      };
    });
    expect(await faultOfSaving(page, note(1))).toBe('not-kept');
  });

  test('asks the browser once not to erase notes by itself', async ({ open }) => {
    const page = await storePage(open);
    await page.evaluate(() => {
      const asked = { count: 0 };
      Object.assign(window, { asked });
      navigator.storage.persist = () => Promise.resolve(asked.count++ > 0);
    });
    await save(page, note(1), note(2));
    expect(await page.evaluate(() => (window as unknown as { asked: { count: number } }).asked.count)).toBe(1);
  });
});

describe('a deleted note', () => {
  test('can be put back after a reload, newer than any copy that says it was deleted', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1), note(2));
    await page.evaluate((id) => window.store.remove([id]), urn(1));
    await reload(page);
    expect(idsOf(await all(page))).toEqual([urn(2)]);
    const [buried] = await page.evaluate(() => window.archive.deletedNotes());
    expect(buried?.note).toEqual(note(1));
    const [back] = await page.evaluate((id) => window.store.undoRemove([id]), urn(1));
    expect({ ...back, modified: '' }).toEqual(note(1, { modified: '' }));
    expect(String(back?.modified) >= String(buried?.deleted)).toBe(true);
    expect(idsOf(await all(page))).toEqual([urn(1), urn(2)]);
    expect(await page.evaluate(() => window.archive.deletedNotes())).toEqual([]);
  });

  test('leaves its decision without notes, and takes its draft along', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1));
    await page.evaluate((own) => window.store.keepDraft(own), note(1, { text: 'altro' }));
    await page.evaluate(() => window.store.flushDrafts());
    await page.evaluate((id) => window.store.remove([id]), urn(1));
    expect(await page.evaluate((id) => window.store.draftsOf(id), note(1).decision)).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('massimario.noted-decisions'))).toBe('[]');
  });
});

describe('what is being typed', () => {
  const draftTexts = (page: Page): Promise<string[]> => page.evaluate((id) => window.store.draftsOf(id).then((drafts) => drafts.map((draft) => draft.note.text)), note(1).decision);
  const typeInto = (page: Page): Promise<void> =>
    page.evaluate((own) => {
      const box = document.querySelector('textarea');
      box?.addEventListener('input', () => window.store.keepDraft({ ...own, text: box.value }));
    }, note(1));

  test('is kept while the typing goes on', async ({ open }) => {
    const page = await storePage(open);
    await typeInto(page);
    await page.locator('textarea').pressSequentially('a'.repeat(30), { delay: 50 });
    const [longest = ''] = await draftTexts(page);
    expect(longest.length).toBeGreaterThan(15);
    await expect.poll(() => draftTexts(page)).toEqual(['a'.repeat(30)]);
  });

  test.for(['writes', 'gives up'])('is kept when the page is left with the last letter and the browser %s what a leaving page asks for', async (does, { open }) => {
    const page = await storePage(open);
    await typeInto(page);
    if (does === 'gives up') await loseLastWrites(page);
    await page.locator('textarea').fill('appena scritto');
    await page.goto('/it/');
    await page.goto('/modules/');
    const copy = await page.evaluate(() => window.emergencyCopy());
    expect(readEmergencyCopy(copy)?.notes.map(({ text }) => text)).toEqual(['appena scritto']);
    expect(await openStore(page)).toBe(null);
    expect(await draftTexts(page)).toEqual(['appena scritto']);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('massimario-left')))).toEqual([]);
  });

  test('is found by a tab that was open all the while, and saved there is no draft any more', async ({ open }) => {
    const page = await storePage(open);
    const other = await otherTab(page);
    expect(await openStore(other)).toBe(null);
    await typeInto(page);
    await loseLastWrites(page);
    await page.locator('textarea').fill('appena scritto');
    await page.close();
    expect(await draftTexts(other)).toEqual(['appena scritto']);
    await save(other, note(1, { text: 'finito' }));
    await reload(other);
    expect([await draftTexts(other), await all(other)]).toEqual([[], [note(1, { text: 'finito' })]]);
  });

  test('is no draft any more once it is saved, even if it was waiting to be written', async ({ open }) => {
    const page = await storePage(open);
    await page.evaluate(async (own) => {
      window.store.keepDraft(own);
      await window.store.save(own);
    }, note(1));
    await delay(500);
    expect(await draftTexts(page)).toEqual([]);
  });

  test('can be thrown away', async ({ open }) => {
    const page = await storePage(open);
    await page.evaluate(async (own) => {
      window.store.keepDraft(own);
      await window.store.flushDrafts();
      await window.store.discardDraft(own.id);
    }, note(1));
    expect(await draftTexts(page)).toEqual([]);
  });
});

describe('two tabs', () => {
  test('hear of each other’s changes, once they are written', async ({ open }) => {
    const page = await storePage(open);
    const other = await otherTab(page);
    expect(await openStore(other)).toBe(null);
    await save(page, note(1));
    await expect.poll(() => other.evaluate(() => window.changes.find(({ store }) => store === 'annotations'))).toEqual({ store: 'annotations', ids: [urn(1)], here: false });
    expect(await all(other)).toEqual([note(1)]);
    await other.evaluate((id) => window.store.remove([id]), urn(1));
    await expect.poll(() => page.evaluate(() => window.changes.filter(({ store }) => store === 'annotations').map(({ here }) => here))).toEqual([true, false]);
    expect(await all(page)).toEqual([]);
  });

  test('that change one note at once lose neither wording', async ({ open }) => {
    const page = await storePage(open);
    const other = await otherTab(page);
    expect(await openStore(other)).toBe(null);
    await Promise.all([page, other].map((tab, place) => save(tab, ...Array.from({ length: 20 }, (_, turn) => note(1, { text: `scheda ${place}, ${turn}` })))));
    const past = await page.evaluate((id) => window.archive.pastOf(id), urn(1));
    const [last] = await all(page);
    expect(new Set([...past.map((own) => own.note.text), last?.text]).size).toBe(40);
  });

  test('one of a newer site: the old one writes its draft, makes way and says that it must be reloaded', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1));
    await page.evaluate((own) => window.store.keepDraft(own), note(2, { text: 'a metà' }));
    const other = await otherTab(page);
    const drafts = await other.evaluate(
      () =>
        new Promise<{ note: Note }[]>((resolve, reject) => {
          const request = indexedDB.open('massimario-notes', 99);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const read = request.result.transaction('drafts').objectStore('drafts').getAll();
            read.onsuccess = () => resolve(read.result as { note: Note }[]);
          };
        }),
    );
    expect(drafts.map((draft) => draft.note.text)).toEqual(['a metà']);
    expect(await told(page)).toEqual(['outdated']);
    expect(await faultOfSaving(page, note(1))).toBe('outdated');
    // A reload brings the same old site from a cache: it opens nothing that it does not know.
    await page.reload();
    expect(await openStore(page)).toBe('outdated');
  });

  test('one that does not make way: the other says so, and goes on when it is closed', async ({ open }) => {
    const page = await emptyPage(open);
    const old = await otherTab(page);
    await old.evaluate(() => new Promise((resolve) => (indexedDB.open('massimario-test', 1).onsuccess = () => resolve(null))));
    await page.evaluate(() => {
      window.told = [];
      const database = new window.Database<{ things: { key: string; value: { id: string } } }>({ name: 'massimario-test', version: 2, stores: { things: { key: 'id' } } }, (fault) => window.told.push(fault));
      Object.assign(window, { opening: database.write(['things'], (transaction) => transaction.objectStore('things').put({ id: 'a' })) });
    });
    await expect.poll(() => told(page)).toEqual(['blocked']);
    await old.close();
    expect(await page.evaluate(() => (window as unknown as { opening: Promise<string> }).opening)).toBe('a');
    expect(await told(page)).toEqual(['blocked']);
  });

  test('one that holds the opening of the other without a word is told of after two seconds', async ({ open }) => {
    const page = await emptyPage(open);
    const other = await otherTab(page);
    await other.evaluate(() => void navigator.locks.request('massimario-notes.open', () => new Promise(() => {})));
    const opening = openStore(page);
    await expect.poll(() => told(page), { timeout: 5000 }).toEqual(['blocked']);
    await other.close();
    expect(await opening).toBe(null);
  });
});

describe('records of other versions', () => {
  type Thing = { v: number; id: string; name?: string; title?: string; extra?: string };

  test('are brought to today’s when the database is opened; what cannot be read is left alone', async ({ open }) => {
    const page = await emptyPage(open);
    const stored = await page.evaluate(async () => {
      type Schema = { things: { key: string; value: Thing; indexes: { title: string } }; added: { key: string; value: Thing } };
      const things: Thing[] = [{ v: 1, id: 'old', name: 'Nome', extra: 'kept' }, { v: 2, id: 'current', title: 'Titolo' }, { v: 7, id: 'newer' }];
      const first = new window.Database<Schema>({ name: 'massimario-test', version: 1, stores: { things: { key: 'id' }, added: { key: 'id' } } }, () => {});
      await first.write(['things'], (transaction) => Promise.all(things.map((thing) => transaction.objectStore('things').put(thing))));
      const migrate = (record: unknown): unknown => {
        const { v, name, ...rest } = record as Thing;
        return v === 1 ? { ...rest, v: 2, title: name } : null;
      };
      const second = new window.Database<Schema>({ name: 'massimario-test', version: 2, stores: { things: { key: 'id', indexes: ['title'], migrate }, added: { key: 'id' } } }, () => {});
      return second.read(['things', 'added'], async (transaction) => [
        await transaction.objectStore('things').getAll(),
        await transaction.objectStore('things').index('title').getAllKeys(),
      ]);
    });
    expect(stored).toEqual([[{ v: 2, id: 'current', title: 'Titolo' }, { v: 7, id: 'newer' }, { v: 2, id: 'old', title: 'Nome', extra: 'kept' }], ['old', 'current']]);
  });

  test('that fail in being upgraded leave the database as it was', async ({ open }) => {
    const page = await emptyPage(open);
    const found = await page.evaluate(async () => {
      type Schema = { things: { key: string; value: Thing } };
      const declaration = { name: 'massimario-test', version: 1, stores: { things: { key: 'id' } } };
      const first = new window.Database<Schema>(declaration, () => {});
      await first.write(['things'], (transaction) => transaction.objectStore('things').put({ v: 1, id: 'a' }));
      const failing = { ...declaration, version: 2, stores: { things: { key: 'id', migrate: () => { throw new Error('a fault of ours'); } } } };
      const fault = await new window.Database<Schema>(failing, () => {}).open().then(() => null, (error: InstanceType<typeof window.StorageError>) => error.fault);
      const again = new window.Database<Schema>(declaration, () => {});
      return [fault, await again.read(['things'], (transaction) => transaction.objectStore('things').getAll())];
    });
    expect(found).toEqual(['failed', [{ v: 1, id: 'a' }]]);
  });

  test('a note that a newer site wrote, or that is damaged, is not shown, not overwritten, and goes along in a copy', async ({ open }) => {
    const page = await storePage(open);
    const newer = { ...note(1), v: 2, selectors: { shape: 'unknown' } };
    const damaged = { ...note(2), tags: 'none' };
    await putRaw(page, 'annotations', [newer, damaged, note(3)]);
    expect(await all(page)).toEqual([note(3)]);
    expect(await faultOfSaving(page, note(1))).toBe('outdated');
    expect((await page.evaluate(() => window.archive.whole())).unreadable).toEqual([newer, damaged]);
  });
});

describe('a browser that keeps nothing', () => {
  const spoilers: [how: string, spoil: () => void][] = [
    ['has no database at all', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    ['refuses even to look', () => Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('Denied', 'SecurityError'); } })],
    ['refuses to open, as a private window', () => { IDBFactory.prototype.open = () => { throw new DOMException('Private', 'InvalidStateError'); }; }],
  ];
  test.for(spoilers)('because it %s is told apart, and the notes of the page can still be copied', async ([, spoil], { open }) => {
    const page = await emptyPage(open);
    await page.evaluate(spoil);
    expect(await openStore(page)).toBe('unavailable');
    const copy = await page.evaluate((own) => window.emergencyCopy([own]), note(1, { text: 'non salvata' }));
    expect(readEmergencyCopy(copy)?.notes).toEqual([note(1, { text: 'non salvata' })]);
  });

  test('because it is full says so, keeps what it has, and the typed note goes along in a copy', async ({ open }) => {
    const page = await emptyPage(open);
    // Set before the first write: Chromium remembers for a while how much room there was.
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
    expect(await openStore(page)).toBe(null);
    await save(page, note(1));
    const large = note(2, { text: 'x'.repeat(2_000_000) });
    expect(await faultOfSaving(page, large)).toBe('full');
    expect(await all(page)).toEqual([note(1)]);
    const copy = await page.evaluate((own) => window.emergencyCopy([own]), large);
    expect(idsOf(readEmergencyCopy(copy)?.notes ?? [])).toEqual([urn(1), urn(2)]);
    await page.evaluate((own) => window.store.keepDraft(own), large);
    await expect.poll(() => told(page)).toContain('full');
    // With room again, what could not be written is: nobody has to type it anew.
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.evaluate(() => window.store.flushDrafts());
    expect(await page.evaluate((id) => window.store.draftsOf(id).then((drafts) => drafts.length), large.decision)).toBe(1);
  });
});

describe('an import', () => {
  const apply = (page: Page, batch: Batch): Promise<Batch> => page.evaluate((own) => window.archive.importAll(() => own), batch);
  const quarantined = (page: Page): Promise<Quarantine> => page.evaluate(() => window.archive.quarantined());

  test('is done as a whole: notes, packs, deletions, losers to the history, the foreign to quarantine', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1, { text: 'mia' }), note(2));
    await apply(page, {
      sets: [pack],
      notes: [note(1, { text: 'importata', modified: '2027-01-01T00:00:00Z' }), note(3, { set: pack.id })],
      remove: [urn(2)],
      lost: [note(3, { text: 'perdente' })],
      quarantine: [{ text: '{"target":"https://elsewhere.example/"}', why: 'foreign-target', from: 'notes.jsonld' }],
    });
    await reload(page);
    expect((await all(page)).map(({ id, text }) => [id, text])).toEqual([[urn(1), 'importata'], [urn(3), 'Utile per il ricorso']]);
    expect(await page.evaluate(() => window.store.sets())).toEqual([pack]);
    expect((await page.evaluate(() => window.archive.deletedNotes())).map(({ id }) => id)).toEqual([urn(2)]);
    expect((await page.evaluate((id) => window.archive.pastOf(id), urn(1))).map((past) => [past.note.text, past.why])).toEqual([['mia', 'imported']]);
    expect((await page.evaluate((id) => window.archive.pastOf(id), urn(3))).map((past) => past.note.text)).toEqual(['perdente']);
    expect((await quarantined(page)).waiting).toMatchObject([{ why: 'foreign-target', from: 'notes.jsonld' }]);
  });

  test('to quarantine can be deleted there and put back, also after a reload, and is released for good once it is read', async ({ open }) => {
    const page = await storePage(open);
    await apply(page, { quarantine: ['a', 'b'].map((text) => ({ text, why: 'unknown-text', from: 'notes.jsonld' })) });
    const { waiting } = await quarantined(page);
    const [first, second] = waiting;
    await page.evaluate((number) => window.archive.discardQuarantined(number), first?.number ?? 0);
    await reload(page);
    const after = await quarantined(page);
    expect([after.waiting, after.discarded.map(({ text }) => text)]).toEqual([[second], ['a']]);
    // What was deleted is neither in the way of the next import nor in a copy.
    expect((await page.evaluate(() => window.archive.whole())).quarantine).toEqual([second]);
    await page.evaluate((number) => window.archive.undoDiscardQuarantined(number), first?.number ?? 0);
    expect(await quarantined(page)).toEqual({ waiting, discarded: [] });
    await page.evaluate((numbers) => window.archive.releaseQuarantined(numbers), waiting.flatMap(({ number }) => number ?? []));
    expect(await quarantined(page)).toEqual({ waiting: [], discarded: [] });
  });

  test('of which one record cannot be kept changes nothing', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1));
    const fault = await page.evaluate(
      ([good, bad]) => window.archive.importAll(() => ({ notes: [good, bad], remove: [good.id] })).then(() => null, (error: InstanceType<typeof window.StorageError>) => error.fault),
      [note(2), { ...note(3), id: undefined }] as unknown as [Note, Note],
    );
    expect(fault).toBe('failed');
    expect(await all(page)).toEqual([note(1)]);
  });

  test('does not write over what a newer site wrote: it keeps what came in the history', async ({ open }) => {
    const page = await storePage(open);
    const newer = { ...note(1), v: 2 };
    await putRaw(page, 'annotations', [newer]);
    await apply(page, { notes: [note(1, { text: 'importata' }), note(2)], remove: [urn(1)] });
    expect((await page.evaluate(() => window.archive.whole())).unreadable).toEqual([newer]);
    expect(idsOf(await all(page))).toEqual([urn(2)]);
    expect((await page.evaluate((id) => window.archive.pastOf(id), urn(1))).map((past) => past.note.text)).toEqual(['importata']);
  });

  test('is planned on what is there at that moment, another tab’s note included', async ({ open }) => {
    const page = await storePage(open);
    const other = await otherTab(page);
    expect(await openStore(other)).toBe(null);
    const [, batch] = await Promise.all([save(other, note(1)), page.evaluate(() => window.archive.importAll(({ notes }) => ({ remove: notes.map(({ id }) => id) })))]);
    const left = idsOf(await all(page));
    // Whichever came first, the plan and the outcome agree.
    expect(left).toEqual(batch.remove?.includes(urn(1)) ? [] : [urn(1)]);
  });

  test('of a pack stands apart, is switched off, taken away with its notes and put back', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1));
    await apply(page, { sets: [pack], notes: [note(2, { set: pack.id })] });
    expect((await standing(page)).notes).toBe(1);
    await page.evaluate((set) => window.store.saveSet(set), { ...pack, shown: false });
    expect((await page.evaluate(() => window.store.sets()))[0]?.shown).toBe(false);
    const removed = await page.evaluate((id) => window.archive.removeSet(id), pack.id);
    expect([idsOf(await all(page)), await page.evaluate(() => window.archive.deletedNotes())]).toEqual([[urn(1)], []]);
    await page.evaluate((own) => own && window.archive.undoRemoveSet(own), removed);
    expect(idsOf(await page.evaluate((id) => window.archive.notesIn(id), pack.id))).toEqual([urn(2)]);
    expect(await page.evaluate(() => window.archive.removeSet('urn:uuid:none'))).toBe(null);
  });
});

describe('snapshots', () => {
  test('are taken once a day, and before every import', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1));
    await expect.poll(async () => (await snapshots(page)).map(({ why, notes }) => [why, notes])).toEqual([['daily', 1]]);
    await save(page, note(2));
    await page.evaluate(() => window.archive.importAll(() => ({})));
    expect((await snapshots(page)).map(({ why, notes }) => [why, notes])).toEqual([['import', 2], ['daily', 1]]);
  });

  test('are ten; the oldest makes room', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1));
    await expect.poll(async () => (await snapshots(page)).length).toBe(1);
    const [daily] = await snapshots(page);
    await page.evaluate(async () => {
      for (let turn = 0; turn < 10; turn++) {
        await window.archive.importAll(() => ({}));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    });
    const kept = await snapshots(page);
    expect([kept.length, kept.some(({ taken }) => taken === daily?.taken)]).toEqual([10, false]);
    expect(await page.evaluate((taken) => window.archive.restore(taken), daily?.taken ?? '')).toBe(null);
  });

  test('bring back what was changed and deleted, keep what came since, and can be undone', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1, { text: 'com’era' }), note(2), note(3));
    await page.evaluate(() => window.archive.importAll(() => ({})));
    const [snapshot] = await snapshots(page);
    await save(page, note(1, { text: 'rovinata' }), note(4));
    await page.evaluate((id) => window.store.remove([id]), urn(2));
    const batch = await page.evaluate((taken) => window.archive.restore(taken), snapshot?.taken ?? '');
    expect(idsOf([...(batch?.notes ?? [])])).toEqual([urn(1), urn(2)]);
    expect(idsOf(await all(page))).toEqual([urn(1), urn(2), urn(3), urn(4)]);
    expect((await all(page)).find(({ id }) => id === urn(1))?.text).toBe('com’era');
    expect((await page.evaluate((id) => window.archive.pastOf(id), urn(1)))[0]?.note.text).toBe('rovinata');
    const [undo] = await snapshots(page);
    expect(undo?.why).toBe('restore');
    await page.evaluate((taken) => window.archive.restore(taken), undo?.taken ?? '');
    expect((await all(page)).find(({ id }) => id === urn(1))?.text).toBe('rovinata');
  });
});

describe('the standing of the notes', () => {
  test('counts what changed since the last copy, and says when a copy is due', async ({ open }) => {
    const page = await storePage(open);
    expect(await standing(page)).toMatchObject({ notes: 0, lastCopy: null, uncopied: 0, due: false });
    await save(page, ...Array.from({ length: 9 }, (_, number) => note(number)), note(0, { text: 'di nuovo' }));
    expect(await standing(page)).toMatchObject({ notes: 9, lastCopy: null, uncopied: 9, due: false });
    await save(page, note(9));
    expect(await standing(page)).toMatchObject({ notes: 10, uncopied: 10, due: true });
    const { read } = await page.evaluate(() => window.archive.whole());
    await delay(2);
    await save(page, note(1, { text: 'dopo la lettura' }));
    await page.evaluate((at) => window.store.markCopied(at), read);
    const after = await standing(page);
    expect([after.uncopied, after.due, Math.abs(Date.parse(after.lastCopy ?? '') - read) < 1000]).toEqual([1, false, true]);
    await page.evaluate((id) => window.store.remove([id]), urn(2));
    expect((await standing(page)).uncopied).toBe(2);
  });

  test('asks for a copy a week after the last, on Apple’s devices after five days', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1));
    await page.evaluate((at) => window.store.markCopied(at), Date.now() - 6 * day);
    expect((await standing(page)).due).toBe(false);
    await page.evaluate(() => Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' }));
    expect((await standing(page)).due).toBe(true);
  });

  test('is empty when everything was erased, snapshots too', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1));
    await expect.poll(async () => (await snapshots(page)).length).toBe(1);
    await page.evaluate(() => window.archive.eraseAll());
    await reload(page);
    expect(await standing(page)).toMatchObject({ notes: 0, lastCopy: null, uncopied: 0 });
    expect([await snapshots(page), (await page.evaluate(() => window.emergencyCopy())).databases.flatMap(({ stores }) => Object.values(stores).flat())]).toEqual([[], []]);
    expect(await page.evaluate(() => localStorage.getItem('massimario.noted-decisions'))).toBe(null);
  });
});

describe('two thousand notes', () => {
  test('are imported, found and saved at the speed of a page', async ({ open }) => {
    const page = await storePage(open);
    const notes = Array.from({ length: 2000 }, (_, number) => note(number, { decision: `it-cass-2020-${Math.floor(number / 50)}`, text: 'x'.repeat(500) }));
    const timed = await page.evaluate(async (many) => {
      const time = async (work: () => Promise<unknown>): Promise<number> => {
        const start = performance.now();
        await work();
        return performance.now() - start;
      };
      const imported = await time(() => window.archive.importAll(() => ({ notes: many })));
      const found = await time(() => window.store.notesOf('it-cass-2020-7'));
      const [first] = await window.archive.all();
      const saved = await time(() => window.store.save({ ...first!, text: 'cambiata' }));
      const read = await time(() => window.archive.all());
      return { imported, found, saved, read };
    }, notes);
    console.log(`2,000 notes: ${Object.entries(timed).map(([what, ms]) => `${what} ${Math.round(ms)} ms`).join(', ')}`);
    expect(await page.evaluate(() => window.store.notesOf('it-cass-2020-7').then(({ length }) => length))).toBe(50);
    // Several times what it takes on two cores that have nothing else to do.
    expect(timed.imported).toBeLessThan(10_000);
    expect(timed.found).toBeLessThan(200);
    expect(timed.saved).toBeLessThan(500);
    expect(timed.read).toBeLessThan(1500);
  });
});

describe('the emergency page', () => {
  const found = (page: Page) => page.locator('[data-slot="found"]');

  test('downloads everything the browser holds, with one small script and nothing of the library', async ({ open }) => {
    const page = await storePage(open);
    await save(page, note(1, { text: 'da salvare' }));
    await putRaw(page, 'annotations', [{ v: 9, id: 'newer', decision: 'x' }]);
    await page.evaluate((own) => window.store.keepDraft(own), note(2, { text: 'bozza' }));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/it/notes/rescue/');
    await expect.poll(() => found(page).innerText()).toContain('2 note');
    expect(await found(page).innerText()).toContain('1 bozza');
    expect(javaScriptWeight(requests)).toBeLessThan(2500);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('note-rescue button').click()]);
    const copy = readEmergencyCopy(JSON.parse(readFileSync(await download.path(), 'utf8')));
    expect(copy?.notes.map(({ text }) => text).sort()).toEqual(['bozza', 'da salvare']);
    expect(copy?.unreadable).toEqual([{ v: 9, id: 'newer', decision: 'x' }]);
    await expect.poll(() => page.locator('[data-slot="status"]').innerText()).toContain(download.suggestedFilename());
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('reads databases of any version, and only ours', async ({ open }) => {
    const page = await emptyPage(open);
    await page.evaluate(() => {
      const make = (name: string, version: number, store: string): Promise<void> =>
        new Promise((resolve) => {
          const request = indexedDB.open(name, version);
          request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' }).put({ id: 'a', as: 'it was' });
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        });
      return Promise.all([make('massimario-notes', 42, 'unheard-of'), make('of-somebody-else', 1, 'private')]);
    });
    await page.goto('/en/notes/rescue/');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('note-rescue button').click()]);
    const { databases } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { databases: unknown };
    expect(databases).toEqual([{ name: 'massimario-notes', version: 42, stores: { 'unheard-of': [{ id: 'a', as: 'it was' }] }, faults: [] }]);
  });

  test('makes no database where there is none, also in a browser that does not list them', async ({ open }) => {
    const { page } = await open('/en/notes/rescue/');
    await expect.poll(() => found(page).innerText()).toBe('no notes and no dossiers.');
    expect(await page.locator('note-rescue button').isDisabled()).toBe(true);
    const other = await emptyPage(open);
    const names = await other.evaluate(async () => {
      const { databases } = IDBFactory.prototype;
      Object.assign(IDBFactory.prototype, { databases: undefined });
      const copy = await window.emergencyCopy();
      Object.assign(IDBFactory.prototype, { databases });
      return [copy.databases, await indexedDB.databases()];
    });
    expect(names).toEqual([[], []]);
  });
});

// A browser of our own making, with a profile on the disk, that can be killed without a word.

interface Killable {
  page: Page;
  kill: () => Promise<void>;
}

async function startKillable(program: BrowserCandidate, profile: string, url: string): Promise<Killable> {
  const { context, kill } = await startKillableBrowser(program, profile);
  await serveModules(context, pageScript);
  const page = await context.newPage();
  await page.goto(`${url}/modules/`);
  expect(await openStore(page)).toBe(null);
  return { page, kill };
}

describe.skipIf(process.platform === 'win32')('a browser that is killed', () => {
  test('right after a note was saved has it, and of what was being typed all but the last half second', async ({ server }) => {
    const { browser, program } = await launchBrowser();
    await browser.close();
    const profile = mkdtempSync(join(tmpdir(), 'massimario-killed-'));
    try {
      const first = await startKillable(program, profile, server.url);
      await save(first.page, note(1));
      await first.page.evaluate((own) => {
        const box = document.querySelector('textarea');
        box?.addEventListener('input', () => window.store.keepDraft({ ...own, text: box.value }));
        // Twenty letters a second, without a pause.
        setInterval(() => {
          if (!box) return;
          box.value += 'x';
          box.dispatchEvent(new Event('input'));
        }, 50);
      }, note(2, { text: '' }));
      await delay(2500);
      const typedSoFar = await first.page.evaluate(() => document.querySelector('textarea')?.value.length ?? 0);
      await delay(500);
      await first.kill();
      const second = await startKillable(program, profile, server.url);
      expect(await all(second.page)).toEqual([note(1)]);
      const [draft] = await second.page.evaluate((id) => window.store.draftsOf(id), note(2).decision);
      expect(typedSoFar).toBeGreaterThan(20);
      expect(draft?.note.text.length).toBeGreaterThanOrEqual(typedSoFar);
      await second.kill();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
