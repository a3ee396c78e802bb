// The notebook: every note in one place. It loses nothing (export, wipe, import; two tabs; undo), shows what an import would
// change before anything is kept, keeps packs apart, asks for nothing once it is loaded, and is worked by keys alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { readPageText } from '../../scripts/notes/hash-pages.ts';
import { describePassage } from '../../src/annotations/describe-passage.ts';
import { readEmergencyCopy } from '../../src/annotations/emergency-copy.ts';
import { mine, type Note, type NoteSet } from '../../src/annotations/note.ts';
import { sampleNote } from '../../src/annotations/sample-note.ts';
import { toWebAnnotations } from '../../src/annotations/to-web-annotations.ts';
import { dist, siteOrigin } from '../site/built-site.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test, type Open, type OpenOptions } from './harness.ts';

const notebook = '/it/notes/';
const [rome, cassation] = ['it-trib-roma-rg-2024-20990', 'it-cass-2021-20127'] as const;
const urn = (number: number): string => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A busy machine may take its time. */
const eventually = <T>(read: () => Promise<T>, message = ''): ReturnType<typeof expect.poll<T>> => expect.poll(read, { timeout: 10_000, message });

/** A note on the first words of a block of the page as it was built. */
function noteOn(decision: string, anchor: string, number: number, members: Partial<Note> = {}): Note {
  const language = members.language ?? 'it';
  const page = readPageText(readFileSync(join(dist, language, 'decisions', decision, 'index.html'), 'utf8'));
  const block = page.blocks.find((one) => one.anchor === anchor);
  const selectors = block && describePassage(page, { start: block.start, end: block.start + 60 }, '2026-11-21');
  if (!selectors) throw new Error(`${decision} has no ${anchor}: choose another block`);
  return sampleNote({ id: urn(number), decision, selectors, issues: [], tags: [], ...members });
}

const own: readonly Note[] = [
  noteOn(rome, 'p2', 1, { text: 'La sede risponde dell’agenzia.', purpose: 'rule', tags: ['ricorso'], issues: ['competent-mission'] }),
  noteOn(rome, 'p3', 2, { text: 'Chiedere la prova della PEC?', purpose: 'question' }),
  noteOn(cassation, 'p1', 3, { text: 'Da citare nel ricorso.', purpose: 'holding', modified: '2026-11-22T08:00:00Z' }),
];
const lesson: NoteSet = { v: 1, id: urn(900), title: 'Lezione sul nulla osta', author: 'Scuola forense', created: '2026-11-20T09:00:00Z', modified: '2026-11-20T09:00:00Z', origin: 'file', shown: true };
const theirs: readonly Note[] = [noteOn(rome, 'p1', 11, { text: 'Leggere prima questo.', set: lesson.id }), noteOn(cassation, 'h1', 12, { text: 'Il principio.', set: lesson.id })];

interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const jsonFile = (name: string, content: unknown): TestFile => ({ name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });
const copyFile = (notes: readonly Note[], stores: Record<string, unknown[]> = {}): TestFile =>
  jsonFile('copy.json', { massimario: 'emergency-copy', version: 1, taken: '2026-11-22T08:00:00.000Z', databases: [{ name: 'massimario-notes', version: 1, stores: { annotations: [...notes], ...stores }, faults: [] }], unsaved: [] });
const setFile = (set: NoteSet, notes: readonly Note[], name = 'lesson.jsonld'): TestFile => jsonFile(name, toWebAnnotations(set, notes, { site: siteOrigin }));

const dialog = (page: Page): Locator => page.locator('.notebook-dialog');
const items = (page: Page): Locator => page.locator('.notebook-list .notes-item');
const item = (page: Page, text: string): Locator => items(page).filter({ hasText: text });
const texts = (page: Page): Promise<string[]> => page.locator('.notebook-list .notes-text').allInnerTexts();
const told = (page: Page): Promise<string> => page.locator('.notes-messages [role="status"]').innerText();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** One of the closed parts beside the list, opened. */
async function openPart(page: Page, title: string): Promise<Locator> {
  const part = page.locator('details.notebook-part', { has: page.locator('summary', { hasText: new RegExp(`^${title}$`) }) });
  await part.locator('summary').click();
  return part;
}

async function ready(page: Page): Promise<void> {
  await page.locator('reader-notebook[data-ready]').waitFor();
}

async function choose(page: Page, file: TestFile): Promise<void> {
  await page.locator('[name="notebook-file"]').setInputFiles(file);
  await page.locator('#notebook-preview').waitFor();
}

async function load(page: Page, file: TestFile): Promise<void> {
  await choose(page, file);
  await press(page, 'Conserva');
  await page.locator('#notebook-preview').waitFor({ state: 'detached' });
  await eventually(() => told(page)).toContain('Fatto.');
}

async function openNotebook(open: Open, { notes = own, pack = false, path = notebook, ...options }: OpenOptions & { notes?: readonly Note[]; pack?: boolean; path?: string } = {}) {
  const opened = await open(path, options);
  await ready(opened.page);
  if (notes.length > 0) await load(opened.page, copyFile(notes));
  if (pack) await load(opened.page, setFile(lesson, theirs));
  return opened;
}

async function download(page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [started] = await Promise.all([page.waitForEvent('download'), start()]);
  return { name: started.suggestedFilename(), bytes: readFileSync(await started.path()) };
}

/** What the browser holds, by way of the copy that the reader can always take. */
async function stored(page: Page): Promise<{ notes: Note[]; sets: NoteSet[] }> {
  const { bytes } = await download(page, () => page.locator('.notebook > .notes-standing button').click());
  const found = readEmergencyCopy(JSON.parse(bytes.toString()));
  if (!found) throw new Error('The copy is none');
  return { notes: found.notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)), sets: found.sets };
}

async function eraseAll(page: Page): Promise<void> {
  await openPart(page, 'Cancella tutto');
  await press(page, 'Cancella tutto …');
  await dialog(page).getByRole('button', { name: 'Cancella tutto', exact: true }).click();
  await eventually(() => told(page)).toContain('non ci sono più note');
}

describe('the notebook', () => {
  test('without notes says what they are and how one is made', async ({ open }) => {
    const { page } = await openNotebook(open, { notes: [] });
    expect(await page.locator('.notebook').innerText()).toContain('Ancora nessuna nota.');
    expect(await page.locator('.notebook-about').innerText()).toContain('Che cosa sono le note');
    // Nothing is here that could exist only here.
    const standing = (): Promise<string> => page.locator('.notebook > .notes-standing').innerText();
    expect(await standing()).not.toContain('Queste note');
    await load(page, copyFile(own.slice(0, 1)));
    expect(await standing()).toContain('Queste note esistono solo in questo browser.');
    await item(page, 'La sede risponde').getByRole('button', { name: 'Elimina' }).click();
    await eventually(standing).not.toContain('Queste note');
  });

  test('without JavaScript explains notes and says that they need it', async ({ open }) => {
    const { page } = await open(notebook, { javaScriptEnabled: false });
    const words = await page.locator('main').innerText();
    expect(words).toContain('hanno bisogno di JavaScript');
    expect(words).toContain('Che cosa sono le note');
    expect(words).not.toContain('Apertura del quaderno');
  });

  test('lists every note under its decision, the one worked on last first', async ({ open }) => {
    const { page } = await openNotebook(open);
    expect(await texts(page)).toEqual(['Da citare nel ricorso.', 'La sede risponde dell’agenzia.', 'Chiedere la prova della PEC?']);
    expect(await page.locator('.notebook-group h2').count()).toBe(2);
    expect(await item(page, 'La sede risponde').innerText()).toMatch(/regola.*paragrafo 2/);
    // The text of the built page is the text that the notes were made on.
    expect(await page.locator('.notes-told').count()).toBe(0);
  });

  test('reads the text of a page at build as the browser does', async ({ open }) => {
    const { page } = await openNotebook(open);
    const hashes = (await page.evaluate(() => fetch('/data/page-hashes.json').then((answer) => answer.json()))) as Record<string, [string, string]>;
    const address = await item(page, 'La sede risponde').locator('a').getAttribute('href');
    expect(address).toMatch(new RegExp(`^/it/decisions/${rome}/#p2:~:text=`));
    for (const [place, path] of [[0, `/it/decisions/${rome}/`], [1, `/en/decisions/${rome}/`], [0, '/it/decisions/eu-cgue-c-550-16/'], [1, '/en/decisions/it-cass-2024-4324/']] as const) {
      await page.goto(path);
      await page.locator('[data-notes="headnote"]').click();
      await page.locator('.notes-picker button').first().click();
      await page.locator('.notes-form [type="submit"]').click();
      await page.locator('.notes-form').waitFor({ state: 'detached' });
      const made = await page.evaluate(async () => {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open('massimario-notes');
          request.onsuccess = () => resolve(request.result);
        });
        const notes = await new Promise<Note[]>((resolve) => {
          const request = database.transaction('annotations').objectStore('annotations').getAll();
          request.onsuccess = () => resolve(request.result as Note[]);
        });
        database.close();
        return notes;
      });
      const [, language, , decision = ''] = path.split('/');
      const note = made.find((one) => one.selectors.anchor === 'headnote' && one.decision === decision && one.language === language);
      expect(hashes[decision]?.[place], path).toBe(note?.selectors.pageHash);
    }
  });

  test('is filtered by purpose, issue, decision and place, and searched whatever the accents', async ({ open }) => {
    const { page } = await openNotebook(open, { pack: true });
    const filtered = async (name: string, value: string): Promise<string[]> => {
      await page.locator(`[name="notebook-${name}"]`).selectOption(value);
      await page.getByRole('button', { name: 'Togli i filtri' }).waitFor();
      const found = await texts(page);
      await press(page, 'Togli i filtri');
      return found;
    };
    expect(await filtered('purpose', 'question')).toEqual(['Chiedere la prova della PEC?']);
    expect(await filtered('issue', 'competent-mission')).toEqual(['La sede risponde dell’agenzia.']);
    expect((await filtered('decision', cassation)).toSorted()).toEqual(['Da citare nel ricorso.', 'Il principio.']);
    expect((await filtered('set', lesson.id)).toSorted()).toEqual(['Il principio.', 'Leggere prima questo.']);
    expect(await filtered('status', 'exact')).toHaveLength(5);
    await page.locator('[name="notebook-words"]').fill('AGENZÌA risponde');
    await eventually(() => texts(page)).toEqual(['La sede risponde dell’agenzia.']);
    expect(await page.locator('.notebook-count').innerText()).toBe('Note: 1 su 5');
    await page.locator('[name="notebook-words"]').fill('niente di simile');
    await eventually(() => page.locator('.notebook-count').innerText()).toBe('Nessuna nota corrisponde.');
  });

  test('is narrowed to a decision by its address', async ({ open }) => {
    const { page } = await openNotebook(open);
    await page.goto(`${notebook}#decision=${cassation}`);
    await eventually(() => texts(page)).toEqual(['Da citare nel ricorso.']);
  });

  test('says of a note on a text that has changed that it is to be checked, and after a visit what came of it', async ({ open }) => {
    const changed = noteOn(rome, 'p2', 5, { text: 'Su un testo di prima.' });
    const { page } = await openNotebook(open, { notes: [{ ...changed, selectors: { ...changed.selectors, pageHash: 'aaaaaaaaaaaaaaaa', blockHash: 'bbbbbbbbbbbbbbbb', exact: 'parole che non ci sono mai state in nessuna pagina', prefix: 'né prima di questo', suffix: 'né dopo di quello' } }] });
    expect(await items(page).innerText()).toContain('aprire la decisione per vedere dove sta il passo');
    await page.goto(`/it/decisions/${rome}/`);
    await eventually(() => page.locator('[data-notes="state"]').innerText()).toBe('1 nota');
    await page.goto(notebook);
    await eventually(() => items(page).innerText()).toContain('Il passo non è più nel testo.');
    await page.locator('[name="notebook-status"]').selectOption('orphan');
    expect(await texts(page)).toEqual(['Su un testo di prima.']);
  });

  test('changes text, purpose and tags of a note, and keeps what it was', async ({ open }) => {
    const { page } = await openNotebook(open);
    await item(page, 'La sede risponde').locator('[data-action="edit"]').click();
    await dialog(page).locator('[value="practice"]').check();
    await dialog(page).locator('[name="note-text"]').fill('La sede risponde sempre.');
    await dialog(page).locator('[name="note-tag"]').fill('delega');
    await dialog(page).locator('[type="submit"]').click();
    await dialog(page).waitFor({ state: 'hidden' });
    await eventually(() => told(page)).toBe('Nota salvata in questo browser.');
    const changed = item(page, 'La sede risponde sempre.');
    expect(await changed.innerText()).toMatch(/punto pratico[^]*delega/);
    expect(await changed.locator('[data-action="edit"]').evaluate((button) => button === document.activeElement)).toBe(true);

    await changed.locator('[data-action="history"]').click();
    await eventually(() => dialog(page).innerText()).toContain('La sede risponde dell’agenzia.');
    await press(page, 'Riprendi questa versione');
    expect(await dialog(page).locator('[name="note-text"]').inputValue()).toBe('La sede risponde dell’agenzia.');
    await dialog(page).locator('[type="submit"]').click();
    await eventually(() => texts(page)).toContain('La sede risponde dell’agenzia.');
  });

  test('keeps as a draft what is written and not saved', async ({ open }) => {
    const { page } = await openNotebook(open);
    await item(page, 'La sede risponde').locator('[data-action="edit"]').click();
    await dialog(page).locator('[name="note-text"]').fill('A metà di una frase');
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('#notebook-drafts').count()).toBe(1);
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: 'Riprendi', exact: true }).click();
    expect(await dialog(page).locator('[name="note-text"]').inputValue()).toBe('A metà di una frase');
    await dialog(page).locator('[type="submit"]').click();
    await eventually(() => page.locator('#notebook-drafts').count()).toBe(0);
    expect(await texts(page)).toContain('A metà di una frase');
  });

  test('deletes a note and puts it back at its place, at once or later from the list of deleted ones', async ({ open }) => {
    const { page } = await openNotebook(open);
    await item(page, 'La sede risponde').locator('[data-action="remove"]').click();
    const undo = page.locator('[data-action="undo"]');
    await eventually(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await texts(page)).toHaveLength(2);
    await page.keyboard.press('Enter');
    await eventually(() => texts(page)).toHaveLength(3);
    await item(page, 'Chiedere la prova').locator('[data-action="remove"]').click();
    await undo.waitFor();
    await page.reload();
    await ready(page);
    expect(await texts(page)).toHaveLength(2);
    await (await openPart(page, 'Note eliminate')).getByRole('button', { name: 'Ripristina' }).click();
    await eventually(() => texts(page)).toContain('Chiedere la prova della PEC?');
  });

  test('is in step in two tabs', async ({ open }) => {
    const { page, context } = await openNotebook(open);
    const other = await context.newPage();
    await other.goto(notebook);
    await ready(other);
    await item(other, 'La sede risponde').locator('[data-action="remove"]').click();
    await eventually(() => texts(page)).toHaveLength(2);
    await other.locator('[data-action="undo"]').click();
    await eventually(() => texts(page)).toHaveLength(3);
  });

  test('leads to the passage on the decision’s page', async ({ open }) => {
    const { page } = await openNotebook(open);
    await item(page, 'La sede risponde').getByRole('link', { name: 'Vai al passo' }).click();
    await page.waitForURL(`**/it/decisions/${rome}/**`);
    await eventually(() => page.locator('#p2').evaluate((element) => element.matches(':target'))).toBe(true);
    await eventually(() => page.locator('#p2 .notes-count').count()).toBe(1);
  });
});

describe('what comes in', () => {
  test('from a copy after everything was erased is what was there', async ({ open }) => {
    const { page } = await openNotebook(open, { pack: true });
    const before = await stored(page);
    expect(before.notes).toHaveLength(5);
    const { bytes } = await download(page, () => page.locator('.notebook > .notes-standing button').click());
    await eraseAll(page);
    expect(await stored(page)).toEqual({ notes: [], sets: [] });
    await load(page, jsonFile('copy.json', bytes.toString()));
    expect(await stored(page)).toEqual(before);
    expect(await texts(page)).toHaveLength(5);
  });

  test('from an exported JSON-LD file is the notes that were there', async ({ open }) => {
    const { page } = await openNotebook(open);
    const before = (await stored(page)).notes;
    const { name, bytes } = await download(page, () => press(page, 'JSON-LD (W3C)'));
    expect(name).toMatch(/^massimario-\d{4}-\d\d-\d\d-le-mie-note\.jsonld$/);
    await eraseAll(page);
    await choose(page, jsonFile(name, bytes.toString()));
    await dialog(page).locator('[name="notebook-where"][value="mine"]').check();
    await press(page, 'Conserva');
    await eventually(() => texts(page)).toHaveLength(3);
    expect((await stored(page)).notes).toEqual(before);
  });

  test('is shown as added, changed, the same, too late and elsewhere before anything is kept', async ({ open }) => {
    const { page } = await openNotebook(open, { pack: true });
    const before = await stored(page);
    const [first, second] = theirs as [Note, Note];
    const file = setFile({ ...lesson, modified: '2026-11-23T09:00:00Z' }, [
      { ...first, text: 'Leggere subito questo.', modified: '2026-11-23T09:00:00Z' },
      { ...second, text: 'Superata.', modified: '2020-01-01T00:00:00Z' },
      { ...(own[0] as Note), text: 'Di qualcun altro', set: lesson.id },
      noteOn(rome, 'p2', 13, { text: 'Una nuova.', set: lesson.id }),
    ]);
    await choose(page, file);
    const words = await dialog(page).innerText();
    for (const part of ['Lezione sul nulla osta', 'Dice di essere di Scuola forense.', 'Questo pacchetto è già qui.', 'Finora non è stato conservato nulla.', '1 nota nuova', '1 nota cambiata', '1 non presa', '1 già qui altrove']) expect(words).toContain(part);
    await dialog(page).locator('summary', { hasText: '1 nota cambiata' }).click();
    expect(await dialog(page).locator('dd').allInnerTexts()).toEqual(['Leggere prima questo.', 'Leggere subito questo.']);
    await press(page, 'Non importare');
    await eventually(() => told(page)).toContain('non è stato conservato nulla');
    expect(await stored(page)).toEqual(before);

    await choose(page, file);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await stored(page)).toEqual(before);

    await load(page, file);
    const after = await stored(page);
    expect(after.notes.map(({ text }) => text)).toEqual([...own.map(({ text }) => text), 'Leggere subito questo.', 'Il principio.', 'Una nuova.']);
    // The same once more brings nothing.
    await choose(page, file);
    expect(await dialog(page).innerText()).toContain('Non c’è nulla di nuovo da conservare.');
    expect(await dialog(page).getByRole('button', { name: 'Conserva' }).isDisabled()).toBe(true);
    await press(page, 'Chiudi');
  });

  test('from a copy deletes here what was deleted there, says so first, and an automatic copy takes it back', async ({ open }) => {
    const { page } = await openNotebook(open);
    const [gone] = own as [Note];
    await choose(page, copyFile([], { deleted: [{ v: 1, id: gone.id, note: gone, deleted: '2030-01-01T00:00:00Z' }] }));
    expect(await dialog(page).innerText()).toContain('1 nota da eliminare');
    await press(page, 'Conserva');
    await eventually(() => texts(page)).toHaveLength(2);
    await (await openPart(page, 'Copie automatiche')).getByRole('button').first().click();
    await eventually(() => texts(page)).toHaveLength(3);
  });

  test('on a text that is not here waits in quarantine, and what is refused is named with its reason', async ({ open }) => {
    const { page } = await openNotebook(open, { notes: [] });
    const file = toWebAnnotations(lesson, [...theirs, { ...(theirs[0] as Note), id: urn(77), decision: 'it-cass-2030-1' }], { site: siteOrigin }) as { first: { items: unknown[] } };
    file.first.items.push({ type: 'Annotation', id: 'javascript:alert(1)' }, 7);
    await choose(page, jsonFile('mixed.jsonld', file));
    const words = await dialog(page).innerText();
    for (const part of ['2 note nuove', '1 in quarantena', '2 escluse', 'first.items[3]: Non ha un identificativo valido', 'first.items[4]: Non è una nota.']) expect(words).toContain(part);
    await press(page, 'Conserva');
    await eventually(() => texts(page)).toHaveLength(2);
    const quarantine = await openPart(page, 'Quarantena');
    expect(await quarantine.innerText()).toMatch(/È su un testo che non è della raccolta\.[^]*da mixed\.jsonld/);
    await press(page, 'Riprova a leggerle');
    await eventually(() => dialog(page).innerText()).toContain('Non c’è nulla di nuovo da conservare.');
    await press(page, 'Chiudi');
    const { bytes } = await download(page, () => press(page, 'Scarica tutte'));
    expect((JSON.parse(bytes.toString()) as { id: string }[]).map(({ id }) => id)).toEqual([urn(77)]);
    const remove = quarantine.getByRole('button', { name: 'Elimina', exact: true });
    const undo = quarantine.getByRole('button', { name: 'Annulla l’eliminazione' });
    await remove.press('Enter');
    await eventually(() => quarantine.innerText()).toContain('Eliminata dalla quarantena.');
    await eventually(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await undo.press('Enter');
    await eventually(() => remove.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await told(page)).toBe('Rimessa in quarantena.');
    await remove.press('Enter');
    await undo.waitFor();
    await page.reload();
    await ready(page);
    const emptied = await openPart(page, 'Quarantena');
    expect(await emptied.innerText()).toContain('Vuota.');
    const deleted = await openPart(page, 'Note eliminate');
    expect(await deleted.innerText()).toMatch(/Quarantena: .*eliminata il/s);
    await deleted.getByRole('button', { name: 'Ripristina' }).click();
    await eventually(() => emptied.innerText()).toContain('È su un testo che non è della raccolta.');
    expect(await deleted.innerText()).toContain('Nessuna.');
  });

  test('from a file of another tool is given neither a date nor a place that the file does not say, nor a title that runs backwards', async ({ open }) => {
    const { page } = await openNotebook(open, { notes: [] });
    const bare = { type: 'Annotation', id: urn(78), body: { type: 'TextualBody', value: 'Senza paragrafo' }, target: { source: `${siteOrigin}/it/decisions/${theirs[0]?.decision ?? ''}/`, selector: { type: 'TextQuoteSelector', exact: 'nulla osta' } } };
    await choose(page, jsonFile('other.jsonld', { type: 'AnnotationPage', id: urn(79), label: 'Lezione\u202Eatlovni', items: [bare] }));
    expect(await dialog(page).innerText()).toContain('Lezione\uFFFDatlovni');
    expect(await dialog(page).innerText()).not.toContain('Preparato');
    await press(page, 'Conserva');
    await eventually(() => item(page, 'Senza paragrafo').innerText()).toMatch(/^fatto paragrafo non indicato$/m);
  });

  test('by a link of the notebook is offered, then stands as a pack in a fresh browser', async ({ open }) => {
    const { page: sender } = await openNotebook(open);
    await sender.locator('[name="notebook-title"]').fill('Per il gruppo');
    await sender.locator('[name="notebook-author"]').fill('una docente');
    await press(sender, 'Link');
    await sender.locator('[name="notebook-link"]').waitFor();
    const link = new URL(await sender.locator('[name="notebook-link"]').inputValue());
    expect(link.pathname).toBe(notebook);
    const { page, requests } = await openNotebook(open, { notes: [], path: `${link.pathname}${link.hash}` });
    await dialog(page).waitFor();
    const words = await dialog(page).innerText();
    for (const part of ['Per il gruppo', 'Dice di essere di una docente.', '3 note nuove', 'Finora non è stato conservato nulla.']) expect(words).toContain(part);
    expect(requests.some((path) => path.includes('a='))).toBe(false);
    expect(await texts(page)).toEqual([]);
    await press(page, 'Conserva');
    await eventually(() => texts(page)).toHaveLength(3);
    expect(await page.locator('.notes-pack').first().innerText()).toBe('Pacchetto: Per il gruppo · dice di essere di una docente');
    expect(new URL(page.url()).hash).toBe('');
  });

  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const markup = '<img src=https://evil.example/x onerror=alert(1)><script>alert(1)</script>';
  test.for([
    ['that is no JSON', 'not json', 'Non è JSON'],
    ['of something else', '{"a":1}', 'Non contiene note in un formato conosciuto'],
    ['nested without end', deep, 'Ha più livelli annidati'],
    ['larger than what is read', `"${'a'.repeat(5_300_000)}"`, 'Supera i 5 MB'],
    ['that is empty', '', 'Non è JSON'],
  ] as const)('from a file %s is refused in words', async ([, content, why], { open }) => {
    const { page } = await openNotebook(open, { notes: [] });
    await choose(page, jsonFile('hostile.json', content));
    expect(await dialog(page).innerText()).toContain(`Il file: ${why}`);
    expect(await dialog(page).getByRole('button', { name: 'Conserva' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await stored(page)).toEqual({ notes: [], sets: [] });
  });

  test('with markup in every place is shown as words: nothing runs, nothing is styled, nothing is fetched', async ({ open }) => {
    const { page, requests } = await openNotebook(open, { notes: [] });
    const hostile = { ...(theirs[0] as Note), text: markup, tags: [markup.slice(0, 60)], selectors: { ...(theirs[0] as Note).selectors, exact: markup, prefix: markup, suffix: markup } };
    const file = toWebAnnotations({ ...lesson, title: markup, author: markup }, [hostile], { site: siteOrigin }) as { first: { items: Record<string, unknown>[] } };
    Object.assign(file.first.items[0] ?? {}, JSON.parse('{"stylesheet":"https://evil.example/a.css","__proto__":{"polluted":1},"styleClass":"skip"}'));
    const asked = requests.length;
    await load(page, jsonFile('"><img src=x>.json', file));
    await eventually(() => texts(page)).toEqual([markup]);
    expect(await page.locator('reader-notebook :is(img, script, link, style, iframe)').count()).toBe(0);
    expect(await page.evaluate(() => ('polluted' in {}))).toBe(false);
    await item(page, 'onerror').locator('[data-action="copy"]').click();
    await eventually(() => texts(page)).toHaveLength(2);
    expect(requests.slice(asked)).toEqual([]);
  });
});

describe('packs', () => {
  test('stand apart, are switched off and on here and on the decision’s page, and cannot be edited', async ({ open }) => {
    const { page } = await openNotebook(open, { pack: true });
    const packed = item(page, 'Leggere prima questo.');
    expect(await packed.innerText()).toContain('Pacchetto: Lezione sul nulla osta · dice di essere di Scuola forense');
    expect(await packed.locator('[data-action="edit"], [data-action="remove"]').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Pacchetto: Lezione sul nulla osta' }).uncheck();
    await eventually(() => texts(page)).toHaveLength(3);
    // Asked for by name, it is listed all the same.
    await page.locator('[name="notebook-set"]').selectOption(lesson.id);
    await eventually(() => texts(page)).toHaveLength(2);

    await page.goto(`/it/decisions/${rome}/`);
    await eventually(() => page.locator('[data-notes="state"]').innerText()).toBe('2 note · nascoste: Pacchetto: Lezione sul nulla osta');
    await page.locator('[data-notes="panel"]').click();
    await page.locator('.notes-layers label', { hasText: 'Pacchetto: Lezione sul nulla osta (1)' }).locator('input').check();
    await eventually(() => page.locator('.notes-list > li').count()).toBe(3);
    expect(await page.locator('.notes-list > li').first().innerText()).toContain('Pacchetto: Lezione sul nulla osta · dice di essere di Scuola forense');
  });

  test('are copied to one’s own as new notes that say where they came from, each once', async ({ open }) => {
    const { page } = await openNotebook(open, { pack: true });
    await page.getByRole('button', { name: 'Copia tutte tra le mie: Lezione sul nulla osta' }).click();
    await eventually(() => told(page)).toBe('2 note copiate tra le mie.');
    const copies = (await stored(page)).notes.filter(({ set, via }) => set === mine && via !== null);
    expect(copies.map(({ via }) => via).toSorted()).toEqual(theirs.map(({ id }) => id));
    expect(copies.some(({ id }) => theirs.some((one) => one.id === id))).toBe(false);
    await page.getByRole('button', { name: 'Copia tutte tra le mie: Lezione sul nulla osta' }).click();
    await eventually(() => told(page)).toBe('Erano già tutte copiate tra le mie.');
  });

  test('are taken away and put back, and downloaded as they are', async ({ open }) => {
    const { page } = await openNotebook(open, { pack: true });
    const before = await stored(page);
    const { name, bytes } = await download(page, () => page.getByRole('button', { name: 'Scarica: Lezione sul nulla osta' }).click());
    expect(name).toContain('lezione-sul-nulla-osta.jsonld');
    expect(JSON.parse(bytes.toString())).toMatchObject({ id: lesson.id, label: lesson.title, total: 2 });
    await page.getByRole('button', { name: 'Togli: Lezione sul nulla osta' }).click();
    await eventually(() => texts(page)).toHaveLength(3);
    expect((await stored(page)).sets).toEqual([]);
    await page.getByRole('button', { name: 'Annulla', exact: true }).click();
    await eventually(() => texts(page)).toHaveLength(5);
    expect(await stored(page)).toEqual(before);
  });
});

describe('what goes out', () => {
  test('is Markdown for Obsidian and to read, of all or of what is listed', async ({ open }) => {
    const { page } = await openNotebook(open);
    await page.locator('[name="notebook-purpose"]').selectOption('question');
    await eventually(() => page.locator('form.notebook-part').innerText()).toContain('Le mie tra quelle elencate (1)');
    await page.locator('[name="notebook-which"][value="listed"]').check();
    const listed = (await download(page, () => press(page, 'Markdown da leggere'))).bytes.toString();
    expect(listed).toContain('Chiedere la prova della PEC?');
    expect(listed).not.toContain('Da citare');
    await page.locator('[name="notebook-which"][value="all"]').check();
    const all = await download(page, () => press(page, 'Markdown per Obsidian'));
    expect(all.name).toMatch(/-obsidian-le-mie-note\.md$/);
    expect(all.bytes.toString()).toMatch(/^---\ntitle: "Le mie note"[^]*> \[!abstract\][^]*Da citare nel ricorso/);
  });

  test('is a Word document of a decision, its notes as comments', async ({ open }) => {
    const { page } = await openNotebook(open);
    const { name, bytes } = await download(page, () => page.getByRole('button', { name: /^Documento Word delle note su .*20990/ }).click());
    expect(name).toMatch(/\.docx$/);
    const comments = strFromU8(unzipSync(new Uint8Array(bytes))['word/comments.xml'] ?? new Uint8Array());
    expect(comments).toContain('La sede risponde dell’agenzia.');
    expect(comments.match(/<w:comment /g)).toHaveLength(2);
  });

  test('under the same title is the same set, so that receivers get what changed', async ({ open }) => {
    const { page } = await openNotebook(open);
    const idOf = async (): Promise<string> => (JSON.parse((await download(page, () => press(page, 'JSON-LD (W3C)'))).bytes.toString()) as { id: string }).id;
    const first = await idOf();
    expect(await idOf()).toBe(first);
    await page.locator('[name="notebook-title"]').fill('Altro titolo');
    expect(await idOf()).not.toBe(first);
  });

  test('whole is a copy, told in the standing line', async ({ open }) => {
    const { page } = await openNotebook(open);
    const standing = page.locator('.notebook > .notes-standing');
    expect(await standing.innerText()).toContain('esistono solo in questo browser. Non ne è mai stata fatta una copia.');
    await download(page, () => press(page, 'Markdown da leggere'));
    expect(await standing.innerText()).toContain('mai stata fatta');
    await download(page, () => press(page, 'JSON-LD (W3C)'));
    await eventually(() => standing.innerText()).toContain('Ultima copia: ');
  });

  test('asks the server for nothing once the notebook is loaded, whatever is done in it', async ({ open }) => {
    const { page, requests } = await openNotebook(open, { pack: true });
    await page.waitForLoadState('networkidle');
    const asked = requests.length;
    await download(page, () => page.getByRole('button', { name: /^Documento Word/ }).first().click());
    for (const format of ['JSON-LD (W3C)', 'Markdown per Obsidian', 'Markdown da leggere']) await download(page, () => press(page, format));
    await press(page, 'Link');
    await eventually(() => page.locator('[name="notebook-link"]').evaluate((field: HTMLInputElement) => field === document.activeElement)).toBe(true); // it takes the focus when it is made
    await page.locator('[name="notebook-words"]').fill('agenzia');
    await eventually(() => texts(page)).toHaveLength(1); // what is listed moves no more
    await item(page, 'La sede risponde').locator('[data-action="edit"]').click();
    await dialog(page).locator('[name="note-text"]').fill('Cambiata: agenzia.');
    await dialog(page).locator('[type="submit"]').click();
    await eventually(() => texts(page)).toEqual(['Cambiata: agenzia.']);
    await item(page, 'Cambiata').locator('[data-action="history"]').click();
    await press(page, 'Chiudi');
    await item(page, 'Cambiata').locator('[data-action="remove"]').click();
    await press(page, 'Togli i filtri');
    await load(page, copyFile([noteOn(rome, 'p1', 50, { text: 'Di dopo.' })]));
    await (await openPart(page, 'Copie automatiche')).getByRole('button').first().click();
    await eraseAll(page);
    expect(requests.slice(asked)).toEqual([]);
  });
});

describe('the end of everything', () => {
  test('comes after a copy was offered, and takes notes, packs, drafts and copies', async ({ open }) => {
    const { page } = await openNotebook(open, { pack: true });
    await openPart(page, 'Cancella tutto');
    await press(page, 'Cancella tutto …');
    expect(await dialog(page).innerText()).toContain('5 note');
    expect(await dialog(page).getByRole('button', { name: 'Scarica prima una copia' }).evaluate((button) => button === document.activeElement)).toBe(true);
    await download(page, () => press(page, 'Scarica prima una copia'));
    await eventually(() => told(page)).toBe('Copia scaricata.');
    await press(page, 'Non cancellare nulla');
    expect(await texts(page)).toHaveLength(5);
    expect(await page.locator('[data-keep="erase"]').evaluate((button) => button === document.activeElement)).toBe(true);
    await press(page, 'Cancella tutto …');
    await dialog(page).getByRole('button', { name: 'Cancella tutto', exact: true }).click();
    await eventually(() => page.locator('.notebook').innerText()).toContain('Ancora nessuna nota.');
    expect(await (await openPart(page, 'Copie automatiche')).innerText()).toContain('Ancora nessuna.');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

test('a browser that keeps nothing is told, with what to do', async ({ open }) => {
  const { page, context } = await open('/404.html', { expectedMessages: /404/ });
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(notebook);
  await eventually(() => page.locator('.notebook').innerText()).toContain('non permette al sito di conservare nulla');
  expect(await page.locator('.notebook').innerText()).not.toContain('Esporta');
});

describe('the notebook is accessible', () => {
  for (const [size, viewport] of Object.entries({ narrow: { width: 390, height: 844 }, wide: { width: 1280, height: 900 }, zoomed: { width: 640, height: 400 } })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`to axe, ${size}, ${colorScheme}, in the list, the form, the preview and the question`, async ({ open }) => {
        const { page } = await openNotebook(open, { pack: true, viewport, colorScheme });
        for (const details of await page.locator('.notebook-keeping summary').all()) await details.click();
        expect(await accessibilityFaults(page), 'the list').toEqual([]);
        await items(page).locator('[data-action="edit"]').first().click();
        expect(await accessibilityFaults(page), 'the form').toEqual([]);
        await page.keyboard.press('Escape');
        await choose(page, copyFile([noteOn(rome, 'p1', 60, { text: 'Nuova.' }), { ...(own[0] as Note), modified: '2030-01-01T00:00:00Z', text: 'Cambiata.' }]));
        for (const summary of await dialog(page).locator('summary').all()) await summary.click();
        expect(await accessibilityFaults(page), 'the preview').toEqual([]);
        await page.keyboard.press('Escape');
        await press(page, 'Cancella tutto …');
        expect(await accessibilityFaults(page), 'the question').toEqual([]);
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
    }
  }

  test('by keys alone: found, edited, deleted, put back, imported', async ({ open }) => {
    const { page } = await openNotebook(open);
    const box = page.locator('[name="notebook-words"]');
    await box.focus();
    await page.keyboard.type('agenzia');
    await eventually(() => texts(page)).toHaveLength(1);
    const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
      for (let presses = 0; presses < 40 && !(await isThere()); presses++) await page.keyboard.press('Tab');
      expect(await isThere()).toBe(true);
    };
    const isFocused = (selector: string) => (): Promise<boolean> => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    await tabTo(isFocused('[data-action="edit"]'));
    await page.keyboard.press('Enter');
    await tabTo(isFocused('[name="note-text"]'));
    await page.keyboard.press('End');
    await page.keyboard.type(' Sempre, anche per l’agenzia.');
    await page.keyboard.press('Control+Enter');
    await eventually(() => texts(page)).toEqual(['La sede risponde dell’agenzia. Sempre, anche per l’agenzia.']);
    await eventually(isFocused('[data-action="edit"]')).toBe(true);
    await tabTo(isFocused('[data-action="remove"]'));
    await page.keyboard.press('Enter');
    await eventually(isFocused('[data-action="undo"]')).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(isFocused('[data-action="remove"]')).toBe(true);
    await choose(page, copyFile([noteOn(rome, 'p1', 61, { text: 'Nuova, dell’agenzia.' })]));
    await eventually(isFocused('#notebook-preview')).toBe(true);
    await tabTo(isFocused('.notes-main'));
    await page.keyboard.press('Enter');
    await eventually(() => texts(page)).toHaveLength(2);
  });

  test('in English', async ({ open }) => {
    const { page } = await open('/en/notes/', { locale: 'en-GB' });
    await ready(page);
    await page.locator('[name="notebook-file"]').setInputFiles(copyFile(own));
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await eventually(() => texts(page)).toHaveLength(3);
    expect(await page.locator('.notebook-count').innerText()).toBe('Notes: 3 of 3');
    expect(await items(page).getByRole('link', { name: 'Go to passage' }).first().getAttribute('href')).toMatch(/^\/it\/decisions\//);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
