// A participant's way with the notes of a session: from its page to the notebook, which shows what they are before it keeps them, and
// to the decisions beside which they stand; then a trainer's, with a pack in a session of one's own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { readPacks, readTrainingSessions } from '../../scripts/content/read-content.ts';
import { readEmergencyCopy } from '../../src/annotations/emergency-copy.ts';
import { mine, type Note, type NoteSet } from '../../src/annotations/note.ts';
import { packId, packPath } from '../../src/packs/to-notes.ts';
import { dist, siteOrigin } from '../site/built-site.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { test } from './harness.ts';

const session = readTrainingSessions().find(({ pack }) => pack !== null);
const pack = readPacks().find(({ slug }) => slug === session?.pack);
const [note] = pack?.notes ?? [];
if (!session || !pack || !note) throw new Error('No session has a pack to try it on.');
const base = `/it/training/${session.slug}/`;
const named = `Pacchetto: ${pack.title.it}`;

/** A busy machine may take its time. */
const eventually = <T>(read: () => Promise<T>): ReturnType<typeof expect.poll<T>> => expect.poll(read, { timeout: 10_000 });
const preview = (page: Page): Locator => page.locator('.notebook-dialog');
const texts = (page: Page): Promise<string[]> => page.locator('.notebook-list .notes-text').allInnerTexts();
const told = (page: Page): Promise<string> => page.locator('.notes-messages [role="status"]').innerText();
const ready = (page: Page): Promise<void> => page.locator('reader-notebook[data-ready]').waitFor();

/** What the browser holds, by way of the copy that the reader can always take. */
async function stored(page: Page): Promise<{ notes: Note[]; sets: NoteSet[] }> {
  const [started] = await Promise.all([page.waitForEvent('download'), page.locator('.notebook > .notes-standing button').click()]);
  const found = readEmergencyCopy(JSON.parse(readFileSync(await started.path(), 'utf8')));
  if (!found) throw new Error('The copy is none');
  return { notes: [...found.notes], sets: [...found.sets] };
}

async function keep(page: Page): Promise<void> {
  await preview(page).getByRole('button', { name: 'Conserva', exact: true }).click();
  await eventually(() => told(page)).toContain(`Fatto. Note nuove: ${pack?.notes.length};`);
}

describe('the notes of a session', () => {
  test('are shown before anything is kept, and declining keeps nothing', async ({ open }) => {
    const { page } = await open(base);
    await page.getByRole('link', { name: 'Carica le note di questa sessione' }).click();
    await preview(page).waitFor();
    const shown = await preview(page).innerText();
    for (const words of [pack.title.it, pack.author.it, `${pack.notes.length} note nuove`, 'Finora non è stato conservato nulla.']) expect(shown).toContain(words);
    await preview(page).locator('summary').click();
    expect(await preview(page).locator('.notebook-plan li').count()).toBe(pack.notes.length);
    expect(await accessibilityFaults(page)).toEqual([]);
    await preview(page).getByRole('button', { name: 'Non importare' }).click();
    expect(await texts(page)).toEqual([]);
    // Asked once: the address that is loaded again is the notebook’s.
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await ready(page);
    expect(await preview(page).isVisible()).toBe(false);
    expect((await stored(page)).sets).toEqual([]);
    await page.getByRole('button', { name: `Carica: ${pack.title.it}` }).click();
    await preview(page).waitFor();
  });

  test('stand on the decision’s page as a pack, are switched off, and copied to one’s own with where they came from', async ({ open }) => {
    const { page } = await open(base);
    await page.getByRole('link', { name: 'Carica le note di questa sessione' }).click();
    await keep(page);
    expect((await texts(page)).toSorted()).toEqual(pack.notes.map(({ text }) => text.it).toSorted());
    await ready(page);
    // Each is where the page of today has it: nothing is to be looked at again.
    await page.locator('[name="notebook-status"]').selectOption('exact');
    expect(await texts(page)).toHaveLength(pack.notes.length);

    await page.goto(`/it/decisions/${note.decision}/`);
    const onPage = pack.notes.filter(({ decision }) => decision === note.decision);
    await eventually(() => page.locator('[data-notes="state"]').innerText()).toContain(`${onPage.length} not`);
    await page.locator('[data-notes="panel"]').click();
    const listed = page.locator('.notes-list > li');
    await eventually(() => listed.count()).toBe(onPage.length);
    expect(await listed.first().innerText()).toContain(named);
    expect(await listed.first().innerText()).toContain(note.exact.it);
    await listed.first().getByRole('button', { name: 'Copia tra le mie' }).click();
    await eventually(() => listed.count()).toBe(onPage.length + 1);
    await page.locator('.notes-layers label', { hasText: named }).locator('input').uncheck();
    await eventually(() => listed.count()).toBe(1);
    expect(await listed.first().innerText()).not.toContain(named);

    await page.goto('/it/notes/');
    await ready(page);
    const { notes, sets } = await stored(page);
    expect(sets.map(({ id, origin, shown }) => ({ id, origin, shown }))).toEqual([{ id: packId(siteOrigin, pack.slug, 'it'), origin: 'library', shown: false }]);
    expect(notes.filter(({ set }) => set === mine).map(({ via, text }) => ({ via, text }))).toEqual([{ via: `${packId(siteOrigin, pack.slug, 'it')}#${note.id}`, text: note.text.it }]);
  });

  test('are opened from the last slide beside the presentation, in the language that is on', async ({ open }) => {
    const { page, context } = await open(`${base}present/#slide=pack`);
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.keyboard.press('l');
    const [opened] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Load this session’s notes' }).click()]);
    await preview(opened).waitFor();
    expect(await preview(opened).innerText()).toContain(pack.title.en);
    expect(await page.locator('.slide:not([data-off])').getAttribute('data-slide')).toBe('pack');
  });

  test('that are here already bring nothing new, and a pack that this edition lacks is said to', async ({ open }) => {
    const { page } = await open(`/it/notes/#pack=${pack.slug}`);
    await keep(page);
    await page.goto(base);
    await page.getByRole('link', { name: 'Carica le note di questa sessione' }).click();
    await preview(page).waitFor();
    expect(await preview(page).innerText()).toContain('Questo pacchetto è già qui.');
    expect(await preview(page).getByRole('button', { name: 'Conserva', exact: true }).isDisabled()).toBe(true);
    await page.goto('/it/');
    await page.goto('/it/notes/#pack=not-there');
    await eventually(() => told(page)).toBe('Questa edizione della raccolta non ha il pacchetto che il link indica.');
  });
});

describe('a session of one’s own', () => {
  test('takes a pack of the library along, in its link, on its slides and its sheet', async ({ open }) => {
    const { page, context } = await open('/it/training/own/');
    await page.getByRole('button', { name: 'Sessione vuota' }).click();
    await page.getByLabel('Aggiungi un passo').fill(note.decision);
    await page.keyboard.press('Enter');
    await page.getByLabel('Scegli un pacchetto della raccolta').selectOption(pack.slug);
    expect(await page.locator('.own-pack').innerText()).toContain(pack.title.it);
    await eventually(() => page.locator('.own-standing').innerText()).toBe('Salvata su questo dispositivo.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copia il link' }).click();
    await eventually(() => page.locator('.own-status').innerText()).toMatch(/^Link copiato \(/);
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));

    const { page: fresh } = await open(link.pathname + link.hash);
    await fresh.getByRole('button', { name: 'Conserva e apri' }).click();
    expect(await fresh.locator('.own-pack a').getAttribute('href')).toBe(`/it/notes/#pack=${pack.slug}`);
    await eventually(() => fresh.locator('.own-standing').innerText()).toBe('Salvata su questo dispositivo.');
    await fresh.locator('[data-use="sheet"]').click();
    await fresh.locator('[data-ready]').waitFor({ state: 'attached' });
    await fresh.getByRole('link', { name: `/it/notes/#pack=${pack.slug}` }).click();
    await keep(fresh);
    expect(await texts(fresh)).toHaveLength(pack.notes.length);
  });

  test('carries a file of notes through a saved file to a browser that loads them', async ({ open }) => {
    const { page } = await open('/it/training/own/');
    await page.getByRole('button', { name: 'Sessione vuota' }).click();
    const notes = { name: 'note.jsonld', mimeType: 'application/ld+json', buffer: readFileSync(join(dist, packPath(pack.slug, 'it'))) };
    await page.getByLabel('Aggiungi un pacchetto (file di note)').setInputFiles(notes);
    await eventually(() => page.locator('.own-status').innerText()).toBe(`Pacchetto aggiunto: ${pack.notes.length} note.`);
    await eventually(() => page.locator('.own-standing').innerText()).toBe('Salvata su questo dispositivo.');
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Salva in un file' }).click()]);

    const { page: fresh } = await open('/it/training/own/');
    await fresh.locator('#own-file').setInputFiles({ name: 'sessione.json', mimeType: 'application/json', buffer: readFileSync(await saved.path()) });
    await fresh.locator('.own-pack').getByText(pack.title.it).waitFor();
    const [handed] = await Promise.all([fresh.waitForEvent('download'), fresh.getByRole('button', { name: 'Scarica il pacchetto' }).click()]);
    await fresh.goto('/it/notes/');
    await ready(fresh);
    await fresh.locator('[name="notebook-file"]').setInputFiles({ ...notes, buffer: readFileSync(await handed.path()) });
    await keep(fresh);
    expect((await texts(fresh)).toSorted()).toEqual(pack.notes.map(({ text }) => text.it).toSorted());
  });
});
