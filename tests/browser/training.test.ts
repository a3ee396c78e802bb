// A trainer's way: from the list to the session, in front of the room by keyboard with the facilitator's window in step, and on
// paper; then a session of one's own, from a dossier to a file that a fresh browser opens.
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { readLibrary, readTrainingSessions } from '../../scripts/content/read-content.ts';
import { formatDossierFile } from '../../src/dossier/dossier-file.ts';
import { sampleDossier } from '../../src/dossier/sample-dossier.ts';
import { toDataset } from '../../src/exports/dataset.ts';
import { newOwnSession, newStep, type OwnStep } from '../../src/training/own-session.ts';
import { formatSessionFile } from '../../src/training/read-own-session.ts';
import { knownOf, showSession } from '../../src/training/shown-session.ts';
import { slidesOf } from '../../src/training/slides.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { javaScriptWeight, loseLastWrites, test, type Open } from './harness.ts';

const library = readLibrary();
const sessions = readTrainingSessions();
const [session] = sessions;
if (!session) throw new Error('There is no session to try it on.');
const known = knownOf(toDataset(library, '/'));
const slides = slidesOf(showSession(session, known));
const base = `/it/training/${session.slug}/`;
const [first] = session.steps;
if (!first) throw new Error('The session has no step.');
const outcome = slides.findIndex(({ id }) => id === `${first.id}-outcome`);

/** A busy machine may take its time. */
const eventually = <T>(read: () => Promise<T>): ReturnType<typeof expect.poll<T>> => expect.poll(read, { timeout: 10_000 });
const ready = (page: Page): Promise<void> => page.locator('[data-ready]').waitFor({ state: 'attached' });
const current = (page: Page): Promise<string> => page.locator('.slide:not([data-off])').getAttribute('data-slide').then((id) => id ?? '');
const revealed = (page: Page): Promise<number> => page.locator('.slide:not([data-off]) [data-fragment]:not([data-covered])').count();
const pdfPages = async (page: Page): Promise<number> => ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** Slides of which paper would show only a part. */
async function cutOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1009, height: 690 }); // A4, less its margins
  const cut = await page.locator('.slide').evaluateAll((all) => all.filter((slide) => [...slide.querySelectorAll('.slide-body')].some((body) => body.scrollHeight > body.clientHeight + 2)).map((slide) => slide.getAttribute('data-slide') ?? ''));
  await page.emulateMedia({ media: null });
  return cut;
}

async function present(open: Open, fragment = ''): Promise<Awaited<ReturnType<Open>>> {
  const opened = await open(`${base}present/${fragment}`);
  await ready(opened.page);
  return opened;
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('a session', () => {
  test('is found in the list, read, and revealed only when asked', async ({ open }) => {
    const { page } = await open('/it/');
    await page.getByRole('navigation', { name: 'Sezioni' }).getByRole('link', { name: 'Formazione' }).click();
    await page.getByRole('link', { name: session.title.it }).click();
    await page.getByRole('heading', { level: 1, name: session.title.it }).waitFor();
    const holding = page.locator(`#${first.id} .outcome-holding`).first();
    expect(await holding.isVisible()).toBe(false);
    await page.locator(`#${first.id} summary`).click();
    expect(await holding.isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Presenta', exact: true }).click();
    await ready(page);
    expect(await current(page)).toBe('title');
  });

  test('can be read without JavaScript: problems, outcomes, quiz, and slides one below the other', async ({ open }) => {
    const { page } = await open(base, { javaScriptEnabled: false });
    await page.locator(`#${first.id} summary`).click();
    expect(await page.locator(`#${first.id} .outcome-holding`).first().isVisible()).toBe(true);
    await page.locator('.quiz-question summary').first().click();
    expect(await page.locator('.quiz-question details').first().innerText()).toContain(session.quiz[0]?.explanation.it);
    const { page: deck } = await open(`${base}present/`, { javaScriptEnabled: false });
    expect(await deck.locator('.slide').count()).toBe(slides.length);
    expect(await deck.locator('.slide').last().isVisible()).toBe(true);
  });

  test('has a quiz that is checked in the browser and kept nowhere', async ({ open }) => {
    const { page, requests } = await open(base);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    const question = page.locator('.quiz-question').first();
    const right = session.quiz[0]?.right ?? 0;
    const wrong = right === 0 ? 1 : 0;
    await question.getByRole('button', { name: 'Verifica' }).click();
    await eventually(() => question.locator('[role="status"]').innerText()).toBe('Scegliere una risposta.');
    await question.getByRole('radio').nth(wrong).check();
    await question.getByRole('button', { name: 'Verifica' }).click();
    await eventually(() => question.locator('[role="status"]').innerText()).toContain('Non è questa.');
    expect(await question.locator('details').getAttribute('open')).toBeNull();
    await question.getByRole('radio').nth(right).check();
    await question.getByRole('button', { name: 'Verifica' }).click();
    await eventually(() => question.locator('[role="status"]').innerText()).toContain('Giusto.');
    expect(await question.locator('details').innerText()).toContain(session.quiz[0]?.explanation.it);
    expect(await page.locator('.quiz-score').innerText()).toBe(`Risposte giuste al primo tentativo: 0 su ${session.quiz.length}`);
    expect(requests.length).toBe(before);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('presenting', () => {
  test('goes forward by every key that a keyboard or a remote sends, revealing step by step', async ({ open }) => {
    const { page } = await present(open);
    await press(page, 'ArrowRight', 'PageDown', ' ');
    expect(await current(page)).toBe(slides[3]?.id);
    await press(page, 'ArrowLeft', 'PageUp');
    expect(await current(page)).toBe(slides[1]?.id);
    await press(page, 'End');
    expect(await current(page)).toBe(slides.at(-1)?.id);
    await press(page, 'Home');
    expect(await current(page)).toBe('title');
    for (let step = 0; step < 100 && (await current(page)) !== slides[outcome]?.id; step++) await press(page, 'PageDown');
    expect(await revealed(page)).toBe(0);
    const fact = page.locator('.slide:not([data-off]) .slide-fact').first();
    expect(await fact.isVisible()).toBe(false);
    await press(page, 'PageDown');
    expect(await revealed(page)).toBe(1);
    expect(await fact.isVisible()).toBe(true);
  });

  test('asks nothing of the network once it is there', async ({ open }) => {
    const { page, requests } = await present(open);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    // Not every browser asks for its icon where a test sees it.
    expect(await page.locator('link[rel="icon"]').getAttribute('href')).toMatch(/^data:/);
    for (let step = 0; step < 200 && (await current(page)) !== slides.at(-1)?.id; step++) await press(page, 'PageDown');
    await press(page, 'l', 'b', 'b', 't', '?', 'Escape', 'Home');
    await page.waitForTimeout(300);
    expect(requests.slice(before)).toEqual([]);
    expect(javaScriptWeight(requests)).toBeLessThanOrEqual(8_000);
  });

  test('changes the language on the spot, and back', async ({ open }) => {
    const { page } = await present(open, `#slide=${first.id}-problem`);
    const heading = page.locator('.slide:not([data-off]) :is(h1, h2)');
    expect(await heading.innerText()).toContain(first.title.it);
    await press(page, 'l');
    expect(await heading.innerText()).toContain(first.title.en);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: 'Italiano' }).click();
    expect(await heading.innerText()).toContain(first.title.it);
  });

  test('comes back after the tab was killed: slide, what is revealed, language and the clock that runs', async ({ open }) => {
    const { page, context } = await present(open, `#slide=${slides[outcome]?.id}`);
    await press(page, 'PageDown', 'l', 't');
    await page.waitForTimeout(1200);
    const address = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await ready(again);
    expect(await current(again)).toBe(slides[outcome]?.id);
    expect(await revealed(again)).toBe(1);
    expect(await again.locator('.deck').getAttribute('lang')).toBe('en');
    await eventually(() => again.locator('.stage-time').innerText()).toMatch(/^Step 00:0[1-9]/);
    await press(again, 't');
    const stopped = await again.locator('.stage-time').innerText();
    await again.waitForTimeout(1500);
    expect(await again.locator('.stage-time').innerText()).toBe(stopped);
  });

  test('goes black, shows its keys, and gives the keyboard back to its buttons', async ({ open }) => {
    const { page } = await present(open);
    await press(page, 'b');
    expect(await page.locator('.stage-dark').isVisible()).toBe(true);
    await press(page, 'ArrowRight');
    expect(await page.locator('.stage-dark').isVisible()).toBe(false);
    expect(await current(page)).toBe('title');
    await press(page, '?');
    await page.getByRole('dialog', { name: 'Tasti' }).waitFor();
    await press(page, 'ArrowRight', 'Escape');
    expect(await current(page)).toBe('title');
    await page.getByRole('button', { name: 'Avanti' }).focus();
    await press(page, ' ');
    expect(await current(page)).toBe(slides[1]?.id);
    await press(page, 'f');
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  });

  test('has a facilitator’s window in step with the room, which either can leave and come back to', async ({ open }) => {
    const { page: room, context } = await present(open, `#slide=${first.id}-problem`);
    const [desk] = await Promise.all([context.waitForEvent('page'), room.getByRole('link', { name: 'Chi conduce' }).click()]);
    await ready(desk);
    await eventually(() => current(desk)).toBe(`${first.id}-problem`);
    expect(await desk.locator('.stage-notes-text').innerText()).toContain(first.facilitator.it);
    await eventually(() => desk.locator('.stage-link').innerText()).toBe('Le due finestre vanno insieme.');
    await press(desk, 'PageDown');
    await eventually(() => current(room)).toBe(`${first.id}-questions`);
    await press(room, 'PageDown', 'l', 't');
    await eventually(() => revealed(desk)).toBe(await revealed(room));
    await eventually(() => desk.locator('.deck').getAttribute('lang')).toBe('en');
    expect(await room.locator('body').innerText()).not.toContain(first.facilitator.en);
    // What is covered in the room the facilitator can read.
    await press(desk, 'End');
    await desk.reload();
    await ready(desk);
    expect(await current(desk)).toBe(slides.at(-1)?.id);
    await press(room, 'Home');
    await eventually(() => current(desk)).toBe('title');
    await room.close();
    await eventually(() => desk.locator('.stage-link').innerText()).toBe('The other window is closed.');
    await press(desk, 'PageDown');
    const again = await context.newPage();
    await again.goto(`${base}present/`);
    await ready(again);
    await eventually(() => current(again)).toBe(slides[1]?.id);
    expect(await accessibilityFaults(desk)).toEqual([]);
    expect(await accessibilityFaults(again)).toEqual([]);
  });

  test.for(sessions.map(({ slug }) => slug))('fits every slide of %s on a projector, in large type and without scrolling', async (slug, { open }) => {
    const { page } = await open(`/it/training/${slug}/present/`, { viewport: { width: 1280, height: 720 } });
    await ready(page);
    const over: string[] = [];
    for (const id of await page.locator('.stage-bar option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
      await page.locator('.stage-bar select').selectOption(id);
      const fits = await page.locator('.slide:not([data-off]) .slide-body').evaluate((body) => body.scrollHeight <= body.clientHeight + 1);
      const size = await page.locator('.slide:not([data-off])').evaluate((slide) => parseFloat(getComputedStyle(slide).fontSize));
      if (!fits || size < 18) over.push(`${id} ${size}px`);
    }
    expect(over).toEqual([]);
  });

  test('goes on from the slide chosen in the list, or after a click on a control, by the keys of a remote', async ({ open }) => {
    const { page } = await present(open);
    await page.locator('.stage-bar select').selectOption(`${first.id}-questions`);
    await press(page, 'PageDown');
    expect([await current(page), await revealed(page)]).toEqual([`${first.id}-questions`, 1]);
    await page.getByRole('button', { name: 'English' }).click();
    await press(page, ' ');
    expect([await revealed(page), await page.locator('.deck').getAttribute('lang')]).toEqual([2, 'en']);
    expect(await page.locator('.stage-bar option:checked').innerText()).toMatch(/^\d+\. Step 1 of \d+ · For discussion/);
  });

  test('can be used at 390 pixels', async ({ open }) => {
    const { page } = await open(`${base}present/`, { viewport: { width: 390, height: 844 } });
    await ready(page);
    for (const slide of slides.slice(0, 12)) {
      expect(await current(page)).toBe(slide.id);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      for (let step = 0; step <= slide.pieces.filter(({ hidden }) => hidden).length; step++) await page.getByRole('button', { name: 'Avanti' }).click();
    }
    await page.goto(`${base}present/#facilitator`);
    await page.reload();
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.for(['', 'sheet/', 'facilitator/'])('the pages of a session (/%s) stay within 390 pixels, outcomes open', async (view, { open }) => {
  for (const language of ['it', 'en']) {
    const { page } = await open(`/${language}/training/${session.slug}/${view}`, { viewport: { width: 390, height: 844 } });
    await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});

describe('on paper', () => {
  test.for(['room', 'no script'])('the slides stand one on a page (%s)', async (how, { open }) => {
    const { page } = await open(`${base}present/`, { javaScriptEnabled: how === 'room' });
    for (const [index, one] of sessions.entries()) {
      if (index > 0) await page.goto(`/it/training/${one.slug}/present/`);
      if (how === 'room') {
        await ready(page);
        await press(page, 'PageDown', 'PageDown');
      }
      expect(await pdfPages(page), one.slug).toBe(slidesOf(showSession(one, known)).length);
      expect(await cutOnPaper(page), one.slug).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-fragment]').first().evaluate((piece) => getComputedStyle(piece).visibility)).toBe('visible');
  });

  test('the participants’ sheet has no outcome, the facilitator’s has all of them', async ({ open }) => {
    const { page } = await open(`${base}sheet/`);
    const holding = library.byId.get(first.decision)?.holdings.find(({ id }) => id === first.holdings[0])?.text.it ?? '?';
    expect(await page.locator('.sheet').innerText()).not.toContain(holding);
    expect(await page.locator('.sheet-foot').innerText()).toContain('CC BY 4.0');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await pdfPages(page)).toBeGreaterThan(2);
    await page.goto(`${base}facilitator/`);
    expect(await page.locator('.sheet').innerText()).toContain(holding);
    expect(await page.locator('.sheet').innerText()).toContain(first.facilitator.it);
  });
});

describe('a session of one’s own', () => {
  const decision = library.byId.get('it-trib-roma-rg-2024-20990');
  const dossier = sampleDossier({ title: 'Ricorso per il corso' });
  const dossierFile = { name: 'dossier.json', mimeType: 'application/json', buffer: Buffer.from(formatDossierFile([dossier], { edition: null, written: '2026-11-22T10:00:00Z' })) };
  const problem = 'Nessuno risponde <b>da mesi</b>: che cosa si chiede?';
  const standing = (page: Page): Promise<string> => page.locator('.own-standing').innerText();

  async function fromDossier(open: Open): Promise<Awaited<ReturnType<Open>>> {
    const opened = await open('/it/training/own/');
    const { page } = opened;
    await page.locator('#own-file').setInputFiles(dossierFile);
    await page.locator('.own-editor').waitFor();
    return opened;
  }

  async function write(page: Page): Promise<void> {
    const step = page.locator('.own-step').first();
    await step.getByLabel('Problema: fatti e questione').fill(problem);
    await step.getByLabel('Domande da discutere').fill('Chi risponde?\nEntro quando?');
    await step.getByLabel('Nota per chi conduce').fill('Ascoltare chi parla di PEC.');
    await step.getByLabel('Minuti').fill('25');
    await eventually(() => standing(page)).toBe('Salvata su questo dispositivo.');
  }

  test('is made from a dossier, presented, printed, saved to a file, and opened in a fresh browser', async ({ open }) => {
    const { page } = await fromDossier(open);
    expect(await page.locator('.own-step').count()).toBe(3);
    expect(await page.getByLabel('Titolo', { exact: true }).inputValue()).toBe('Ricorso per il corso');
    await write(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Salva in un file' }).click()]);
    const file = { name: 'sessione.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) };

    await page.locator('[data-use="present"]').click();
    await ready(page);
    await press(page, 'PageDown');
    expect(await page.locator('.slide:not([data-off])').innerText()).toContain(problem);
    const count = await page.locator('.slide').count();
    await press(page, 'End', 'l');
    for (let step = 0; step < 5; step++) await press(page, 'PageDown');
    expect(await page.locator('.slide:not([data-off])').innerText()).toContain(decision?.holdings[1]?.text.en.slice(0, 60));
    expect(await pdfPages(page)).toBe(count);
    await page.reload();
    await ready(page);
    expect(await page.locator('.deck').getAttribute('lang')).toBe('en');

    await page.goto('/it/training/own/');
    await page.locator('.own-name').click();
    await page.locator('[data-use="facilitator"]').click();
    await ready(page);
    expect(await page.locator('.sheet').innerText()).toContain('Ascoltare chi parla di PEC.');
    expect(await page.locator('.sheet b').allInnerTexts()).not.toContain('da mesi');

    const { page: fresh } = await open('/it/training/own/');
    await fresh.locator('#own-file').setInputFiles(file);
    await fresh.locator('.own-editor').waitFor();
    expect(await fresh.locator('.own-step').first().getByLabel('Problema: fatti e questione').inputValue()).toBe(problem);
    expect(await fresh.locator('.own-step').first().getByLabel('Minuti').inputValue()).toBe('25');
  });

  test('is made from a dossier of this device, chosen on the page or named in the address', async ({ open }) => {
    const { page } = await open('/it/training/own/');
    await page.locator('.own-begin').waitFor();
    await page.evaluate(async (record) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('massimario-dossiers');
        request.onsuccess = () => resolve(request.result);
      });
      await new Promise((resolve) => {
        const transaction = database.transaction('dossiers', 'readwrite');
        transaction.objectStore('dossiers').put(record);
        transaction.oncomplete = resolve;
      });
      database.close();
    }, dossier);
    await page.reload();
    await page.getByLabel('Da un dossier di questo dispositivo').selectOption('Ricorso per il corso');
    await page.getByRole('button', { name: 'Fanne una sessione' }).click();
    await eventually(() => page.locator('.own-step').count()).toBe(3);
    await page.goto('/it/');
    await page.goto(`/it/training/own/#from=${dossier.id}`);
    await eventually(() => page.locator('.own-step').count()).toBe(3);
    expect(page.url()).toMatch(/#session=[0-9a-f-]{36}$/);
    await page.getByRole('link', { name: 'Tutte le mie sessioni' }).click();
    await eventually(() => page.locator('.own-list li').count()).toBe(2);
  });

  test('travels as a link, and nothing of it is kept before the reader says so', async ({ open }) => {
    const { page, context } = await fromDossier(open);
    await write(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copia il link' }).click();
    await eventually(() => page.locator('.own-status').innerText()).toMatch(/^Link copiato \(/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { page: fresh } = await open(new URL(link).pathname + new URL(link).hash);
    await fresh.getByRole('heading', { name: 'La sessione del link' }).waitFor();
    expect(await fresh.locator('.own-offer').innerText()).toContain('Ricorso per il corso: 3 passi, 55 minuti');
    await fresh.getByRole('button', { name: 'Non conservare' }).click();
    expect(await fresh.locator('.own-list li').count()).toBe(0);
    await fresh.goto('/it/');
    await fresh.goto(new URL(link).pathname + new URL(link).hash);
    await fresh.getByRole('button', { name: 'Conserva e apri' }).click();
    expect(await fresh.locator('.own-step').first().getByLabel('Problema: fatti e questione').inputValue()).toBe(problem);
  });

  test.for(['writes', 'gives up'])('is there after a reload in the middle of a word, though the browser %s what a leaving page asks for, and in the other tab', async (does, { open }) => {
    const { page, context } = await fromDossier(open);
    if (does === 'gives up') await loseLastWrites(page);
    const title = page.getByLabel('Titolo', { exact: true });
    await title.fill('Prima del caricamento');
    await page.reload();
    await page.locator('.own-editor').waitFor();
    expect(await title.inputValue()).toBe('Prima del caricamento');
    const other = await context.newPage();
    await other.goto(page.url());
    await other.locator('.own-editor').waitFor();
    await title.fill('Cambiato di qua');
    await eventually(() => other.getByLabel('Titolo', { exact: true }).inputValue()).toBe('Cambiato di qua');
  });

  test('is deleted and put back, its steps moved and taken out, by keyboard', async ({ open }) => {
    const { page } = await fromDossier(open);
    const citations = (): Promise<string[]> => page.locator('.own-citation a').allInnerTexts();
    const before = await citations();
    await page.getByRole('button', { name: 'Sposta giù il passo 1' }).focus();
    await press(page, 'Enter');
    expect(await citations()).toEqual([before[1], before[0], before[2]]);
    await page.getByRole('button', { name: 'Togli il passo 3' }).click();
    expect(await citations()).toEqual([before[1], before[0]]);
    await press(page, 'Enter'); // the focus is on what puts it back
    expect(await citations()).toEqual([before[1], before[0], before[2]]);
    await eventually(() => standing(page)).toBe('Salvata su questo dispositivo.');
    await page.getByRole('link', { name: 'Tutte le mie sessioni' }).click();
    await page.getByRole('button', { name: /^Elimina: / }).click();
    await eventually(() => page.locator('.own-list li').count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'Annulla l’eliminazione' }).click();
    await eventually(() => page.locator('.own-list li').count()).toBe(1);
  });

  test.for([['testo qualunque', 'Il file non si legge'], ['{"massimario":"training-session","version":9}', 'versione più recente'], ['{"a":1}', 'non è una sessione né un dossier']])('is not made from %s, and the page says why', async ([content, told], { open }) => {
    const { page } = await open('/it/training/own/');
    await page.locator('#own-file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content ?? '') });
    await eventually(() => page.locator('.own-status').innerText()).toContain(told);
  });

  test('takes a step from the address of a holding, and is usable at 390 pixels', async ({ open }) => {
    const { page } = await open('/en/training/own/', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Empty session' }).click();
    await page.getByLabel('Add a step').fill(`https://massimario.example/en/decisions/${decision?.id}/#h2`);
    await press(page, 'Enter');
    await eventually(() => page.locator('.own-holdings input:checked').count()).toBe(1);
    const all = decision?.holdings.length ?? 0;
    for (const [index, end] of ['', '/?x=1#sources', '/#h1:~:text=PEC'].entries()) {
      await page.getByLabel('Add a step').fill(`http://localhost/it/decisions/${decision?.id}${end}`);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await eventually(() => page.locator('.own-step').count()).toBe(index + 2);
      expect(await page.locator('.own-step').nth(index + 1).locator('.own-holdings input:checked').count()).toBe(end.includes('#h1') ? 1 : all);
    }
    await page.getByLabel('Add a step').fill('http://localhost/it/decisions/it-cass-1900-1/');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await eventually(() => page.locator('.own-status').innerText()).toBe('No decision or holding of the library fits.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test.for([390, 1280])('takes a step found by words or a citation, by keyboard alone, at %i pixels, asking for nothing of the data again', async (width, { open }) => {
    const { page, requests } = await open('/it/training/own/', { viewport: { width, height: 844 } });
    await page.getByRole('button', { name: 'Sessione vuota' }).click();
    const box = page.getByRole('combobox', { name: 'Aggiungi un passo' });
    const before = requests.length;
    await box.focus();
    const list = page.getByRole('listbox', { name: 'Decisioni e massime trovate' });
    // As one change: a list for half of it would come and go under the arrow keys.
    await page.keyboard.insertText('c-550/16');
    await list.waitFor();
    // What it is found with came with the first use, and nothing else.
    expect(requests.slice(before).filter((path) => !/^\/_astro\/[^/]+\.js$/.test(path))).toEqual([]);
    const after = requests.length;
    const options = list.getByRole('option');
    expect(await options.first().innerText()).toMatch(/C-550\/16/);
    expect(await options.first().innerText()).toContain('12 aprile 2018');
    const { left, right } = await list.evaluate((element) => element.getBoundingClientRect().toJSON() as { left: number; right: number });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    expect(await page.locator('.own-step').count()).toBe(0);
    await press(page, 'Enter');
    expect(await page.locator('.own-step .own-holdings input:checked').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('.own-step') !== null)).toBe(true);
    expect([await box.inputValue(), await list.isVisible()]).toEqual(['', false]);

    await box.focus();
    await page.keyboard.insertText('roma 20990');
    await list.waitFor();
    await press(page, 'Escape');
    expect([await list.isVisible(), await box.inputValue()]).toEqual([false, 'roma 20990']);
    await press(page, 'Enter'); // beyond doubt without the list
    await eventually(() => page.locator('.own-step').count()).toBe(2);
    expect(await page.locator('.own-citation').nth(1).innerText()).toContain('20990/2024');

    await box.focus();
    await page.keyboard.insertText('/it/decisions/eu-cgue-c-550-16/#h3');
    await eventually(() => options.count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);

    await press(page, 'Control+a');
    await page.keyboard.insertText('ricongiungimento');
    await press(page, 'Enter');
    await eventually(() => page.locator('.own-status').innerText()).toBe('Più voci corrispondono: sceglierne una dall’elenco.');
    await list.waitFor();
    expect(await page.locator('.own-step').count()).toBe(2);
    expect(requests.slice(after)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('can still be saved to a file where the browser keeps nothing, and the page says so', async ({ open }) => {
    const { page } = await open('/it/');
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('no', 'SecurityError'); } }));
    await page.goto('/it/training/own/');
    await page.locator('#own-file').setInputFiles(dossierFile);
    await page.locator('.own-editor').waitFor();
    expect(await page.locator('.own-fault').innerText()).toContain('non permette al sito di conservare nulla');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.own-use').getByRole('button', { name: 'Salva in un file' }).click()]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ massimario: 'training-session' });
  });

  /** As a browser does that is told to keep nothing, or has no room. */
  async function withStorage(context: BrowserContext, storage: string): Promise<void> {
    await context.addInitScript((how) => {
      const refuse = (): never => {
        throw new DOMException('no', 'SecurityError');
      };
      if (how === 'full') IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
      else {
        for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
        if ('locks' in navigator) LockManager.prototype.request = LockManager.prototype.query = () => Promise.reject(new DOMException('no', 'SecurityError'));
      }
      if (how === 'off, without channels') window.BroadcastChannel = class { constructor() { refuse(); } } as unknown as typeof BroadcastChannel;
    }, storage);
  }

  async function unsaved(open: Open, storage: string): Promise<Awaited<ReturnType<Open>>> {
    const opened = await open('/it/');
    const { page, context } = opened;
    await withStorage(context, storage);
    await page.goto('/it/training/own/');
    await page.locator('#own-file').setInputFiles(dossierFile);
    await page.locator('.own-editor').waitFor();
    await eventually(() => standing(page)).toBe('Non salvata: esiste solo in questa pagina.');
    await page.locator('.own-step').first().getByLabel('Problema: fatti e questione').fill(problem);
    await page.locator('.own-step').first().getByLabel('Nota per chi conduce').fill('Ascoltare chi parla di PEC.');
    return opened;
  }

  test.for(['off', 'full'])('is not left behind with storage %s before it is in a file', async (storage, { open }) => {
    const { page } = await unsaved(open, storage);
    await page.getByRole('link', { name: 'Tutte le mie sessioni' }).click();
    await eventually(async () => page.url()).toMatch(/#s=1\./);
    expect(await page.locator('.own-step').first().getByLabel('Problema: fatti e questione').inputValue()).toBe(problem);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.own-use').getByRole('button', { name: 'Salva in un file' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(problem);
    await page.getByRole('link', { name: 'Tutte le mie sessioni' }).click();
    await page.locator('.own-begin').waitFor();
  });

  test.for(['off', 'full', 'off, without channels'])('is presented and printed with storage %s: the session stands in the address', async (storage, { open }) => {
    const { page, context } = await unsaved(open, storage);
    await page.locator('[data-use="present"]').click();
    await ready(page);
    expect(await page.locator('.slide:not([data-off])').innerText()).toContain('sono di chi ha preparato la sessione');
    await press(page, 'PageDown', 'PageDown');
    const third = await current(page);
    await press(page, 'l');
    await page.reload();
    await ready(page);
    expect([await current(page), await page.locator('.deck').getAttribute('lang')]).toEqual([third, 'en']);
    await press(page, 'l', 'PageUp');
    expect(await page.locator('.slide:not([data-off])').innerText()).toContain(problem);

    const [desk] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Chi conduce' }).click()]);
    await ready(desk);
    const alone = storage === 'off, without channels';
    if (alone) await press(desk, 'PageDown');
    await eventually(() => current(desk)).toBe('s1-problem');
    expect(await desk.locator('.stage-notes-text').innerText()).toContain('Ascoltare chi parla di PEC.');
    if (alone) await eventually(() => desk.locator('.stage-link').innerText()).toContain('ciascuna va da sola');
    else {
      await press(desk, 'PageDown');
      await eventually(() => current(page)).toBe(third);
    }
    await desk.close();

    for (const [name, written, view] of [['Foglio dei partecipanti', problem, 'sheet'], ['Foglio di chi conduce', 'Ascoltare chi parla di PEC.', 'facilitator']] as const) {
      await page.getByRole('link', { name: 'Chiudi' }).or(page.getByRole('link', { name: 'Torna alla sessione' })).click();
      await page.getByRole('button', { name: storage === 'full' ? 'Conserva e apri' : 'Apri' }).click();
      expect(await page.locator('.own-step').first().getByLabel('Problema: fatti e questione').inputValue()).toBe(problem);
      await page.locator(`[data-use="${view}"]`).click();
      await ready(page);
      expect(await page.locator('.sheet').innerText()).toContain(written);
      expect(await page.locator('.sheet').innerText()).toContain(name);
      expect(await page.locator('own-session-view').innerText()).toContain('qui non si conserva nulla');
      expect(await pdfPages(page)).toBeGreaterThan(0);
    }
    await page.goBack();
    await page.getByRole('heading', { name: 'La sessione del link' }).waitFor();
  });

  /** A session in words that no compression makes much shorter. */
  function longSession(steps: number): { name: string; mimeType: string; buffer: Buffer } {
    let seed = 1;
    const noise = (length: number): string => Array.from({ length }, () => String.fromCharCode(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 0x5000))).join('');
    const world = { now: '2026-11-22T03:00:00.000Z', newId: () => crypto.randomUUID() };
    const step = (): OwnStep => ({ ...newStep(decision?.id ?? '', ['h1'], world.newId), problem: `${problem} ${noise(4_900)}`, point: noise(4_900), facilitator: noise(4_900), questions: Array.from({ length: 10 }, () => noise(900)) });
    const long = { ...newOwnSession('it', world), title: 'Molto lunga', steps: Array.from({ length: steps }, step) };
    return { name: 'lunga.json', mimeType: 'application/json', buffer: Buffer.from(formatSessionFile(long, null)) };
  }

  test('is presented from the address however long it is, up to what an address can hold; beyond it the page says why not', async ({ open }) => {
    const { page, context } = await open('/it/');
    await withStorage(context, 'off');
    await page.goto('/it/training/own/');
    await page.locator('#own-file').setInputFiles(longSession(8));
    await page.locator('.own-editor').waitFor();
    await eventually(async () => page.url().length).toBeGreaterThan(400_000);
    await page.locator('[data-use="present"]').click();
    await ready(page);
    await press(page, 'PageDown');
    await page.reload();
    await ready(page);
    expect(await current(page)).toBe('s1-problem');
    expect(await page.locator('.slide:not([data-off])').innerText()).toContain(problem);

    const other = await context.newPage();
    await other.goto('/it/training/own/');
    await other.locator('#own-file').setInputFiles(longSession(40));
    await other.locator('[data-use="present"]').click();
    await eventually(() => other.locator('.own-status').innerText()).toContain('è troppo lunga per stare in un indirizzo');
    expect(await other.locator('.own-step').count()).toBe(40);
  });

  test('is shown from a link that was opened directly, which keeps nothing; another link in its place is another session', async ({ open }) => {
    const { page, context } = await fromDossier(open);
    await write(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copyLink = async (): Promise<string> => {
      await page.getByRole('button', { name: 'Copia il link' }).click();
      await eventually(() => page.locator('.own-status').innerText()).toMatch(/^Link copiato \(/);
      return new URL(await page.evaluate(() => navigator.clipboard.readText())).hash;
    };
    const link = await copyLink();
    await page.getByLabel('Titolo', { exact: true }).fill('Un’altra');
    const other = await copyLink();
    const { page: fresh } = await open(`/en/training/own/sheet/${link}`);
    await ready(fresh);
    expect(await fresh.locator('.sheet h1').innerText()).toBe('Ricorso per il corso');
    expect(await fresh.locator('own-session-view').innerText()).toContain('It is by whoever prepared the link, not by the library.');
    await fresh.goto(`/en/training/own/sheet/${other}`);
    await eventually(() => fresh.locator('.sheet h1').innerText()).toBe('Un’altra');
    await fresh.getByRole('link', { name: 'Italiano' }).click();
    await ready(fresh);
    expect(await fresh.locator('.sheet').innerText()).toMatch(/^Foglio dei partecipanti\s+Un’altra/);
    await fresh.goto(`/en/training/own/present/${link}`);
    await ready(fresh);
    await fresh.goto(`/en/training/own/present/${other}`);
    await eventually(() => fresh.title()).toBe('Un’altra');
    await fresh.goto(`/en/training/own/present/${link.slice(0, -20)}`);
    await eventually(() => fresh.locator('[data-slot="told"]').innerText()).toContain('The link is incomplete');
    await fresh.goto('/en/training/own/');
    await fresh.locator('.own-begin').waitFor();
    expect(await fresh.locator('.own-list li').count()).toBe(0);
  });

  test('says what its limits leave out: lines of a box, entries of a long dossier', async ({ open }) => {
    const { page } = await open('/it/training/own/');
    const [entry] = dossier.items.filter(({ kind }) => kind === 'authority');
    const long = sampleDossier({ items: Array.from({ length: 42 }, (_, index) => ({ ...entry!, id: `i${index}` })) });
    await page.locator('#own-file').setInputFiles({ ...dossierFile, buffer: Buffer.from(formatDossierFile([long], { edition: null, written: '2026-11-22T10:00:00Z' })) });
    await eventually(() => page.locator('.own-status').innerText()).toContain('voci del dossier rimaste fuori: 2.');
    expect(await page.locator('.own-step').count()).toBe(40);
    const questions = page.locator('.own-step').first().getByLabel('Domande da discutere');
    await questions.fill(Array.from({ length: 11 }, (_, index) => `Domanda ${index}`).join('\n'));
    expect(await page.locator('.own-status').innerText()).toBe('Al massimo 10 righe di 1000 caratteri: il resto di quella casella non si salva.');
    await questions.fill('Una sola?');
    expect(await page.locator('.own-status').textContent()).toBe('');
  });
});
