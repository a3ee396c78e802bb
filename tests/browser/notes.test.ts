// A reader's notes on a decision: made by mouse, by keys alone, by touch and from a search hit; found again when the page has
// changed; never lost by a slip; shown, hidden, printed and shared.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { readLibrary } from '../../scripts/content/read-content.ts';
import type { EmergencyCopy } from '../../src/annotations/emergency-copy.ts';
import type { Note } from '../../src/annotations/note.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { javaScriptWeight, test, type Open, type OpenOptions } from './harness.ts';

const library = readLibrary();
/** A decision with notes of the library too, and several sentences in its second paragraph. */
const decision = library.decisions.find(({ id }) => id === 'it-trib-roma-rg-2024-20990');
if (!decision) throw new Error('The decision that these tests read is gone: choose another.');
const italian = `/it/decisions/${decision.id}/`;
const english = `/en/decisions/${decision.id}/`;
const passage = 'perché l’ambasciata resta responsabile della procedura';
/** Words that stand nowhere else on the page. */
const unique = 'benché la sede avesse delegato gli appuntamenti all’agenzia';

/** A busy machine may take its time. */
const eventually = <T>(read: () => Promise<T>, message = ''): ReturnType<typeof expect.poll<T>> => expect.poll(read, { timeout: 10_000, message });

const panel = (page: Page): Locator => page.locator('.notes-panel');
const items = (page: Page): Locator => page.locator('.notes-list > li');
const form = (page: Page): Locator => page.locator('.notes-form');
const told = (page: Page): Promise<string> => page.locator('.notes-messages [role="status"]').innerText();
const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['notes'] ?? document.activeElement?.className ?? '');

/** What is painted, by the name of the highlight. */
const painted = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).join('')])));
const paintedAs = (page: Page, name: string): Promise<string> => painted(page).then((all) => all[name] ?? '');

/** Drags the mouse over words of a block, as a reader does. */
async function dragOver(page: Page, block: string, words: string): Promise<void> {
  const ends = await page.locator(block).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = (from: number, to: number): DOMRect => {
        const range = new Range();
        range.setStart(node, from);
        range.setEnd(node, to);
        return range.getBoundingClientRect();
      };
      const [first, last] = [box(start, start + 1), box(start + wanted.length - 1, start + wanted.length)];
      return { from: [first.left + 0.5, first.top + first.height / 2], to: [last.right - 0.5, last.top + last.height / 2] } as const;
    }
    throw new Error(`“${wanted}” is not in the block`);
  }, words);
  await page.mouse.move(...ends.from);
  await page.mouse.down();
  await page.mouse.move(...ends.to, { steps: 8 });
  await page.mouse.up();
}

async function annotate(page: Page, words: string, { text = '', purpose = 'rule', block = '#p2' } = {}): Promise<void> {
  await dragOver(page, block, words);
  await page.locator('[data-notes="annotate"]').click();
  await form(page).locator(`[value="${purpose}"]`).check();
  await form(page).locator('[name="note-text"]').fill(text);
  await form(page).locator('[type="submit"]').click();
  await form(page).waitFor({ state: 'detached' });
}

/** The whole of a block, by the button beside it. */
async function chooseWhole(page: Page, block: string): Promise<void> {
  await page.locator(`[data-notes="${block}"]`).click();
  await page.getByRole('button', { name: 'Annota questo passo' }).click();
  await form(page).waitFor();
}

async function openPanel(page: Page): Promise<void> {
  await page.locator('[data-notes="panel"]').click();
  await panel(page).waitFor();
}

/** A page with one note on it. */
async function openNoted(open: Open, options?: OpenOptions, words = passage): Promise<Page> {
  const { page } = await open(italian, options);
  await annotate(page, words, { text: 'La sede risponde dell’agenzia.' });
  return page;
}

/** Serves the page with its HTML changed from now on. */
async function edit(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(`**${italian}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = change(html);
    if (changed === html) throw new Error('The edit of the page changed nothing.');
    await route.fulfill({ response, body: changed });
  });
  await page.reload();
}

async function downloadedNotes(page: Page): Promise<{ stored: Note[]; unsaved: Note[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.notes-standing button').click()]);
  const copy = JSON.parse(readFileSync(await download.path(), 'utf8')) as EmergencyCopy;
  return { stored: (copy.databases.find(({ name }) => name === 'massimario-notes')?.stores['annotations'] ?? []) as Note[], unsaved: copy.unsaved as Note[] };
}

describe('a reader without notes', () => {
  test('loads nothing of them but the small script of the buttons', async ({ open }) => {
    const { page, requests } = await open(italian);
    await page.waitForLoadState('networkidle');
    await dragOver(page, '#p2', passage); // to copy it, say
    await page.locator('[data-notes="annotate"]').waitFor();
    expect(requests.filter((path) => /reader-notes/.test(path))).toEqual([]);
  });

  test('sees nothing of them without JavaScript', async ({ open }) => {
    const { page } = await open(italian, { javaScriptEnabled: false });
    expect(await page.locator('reader-notes').isVisible()).toBe(false);
  });

  test.for([
    ['keys alone, the text as it was', 'note-mine-rule', passage, /passage-picker/, /resolve-all/],
    ['mouse, the text changed since', 'note-mine-rule-changed', passage.replace('resta', 'rimane'), /resolve-all/, /passage-picker/],
  ] as const)('loads at most 25 kB of script to read them and make one by %s', async ([by, name, now, needed, spared], { open }) => {
    const { page, requests } = await open(italian);
    await page.waitForLoadState('networkidle');
    const plain = new Set(requests);
    await annotate(page, passage, { text: 'La sede risponde dell’agenzia.' });
    await page.waitForLoadState('networkidle');
    const from = requests.length;
    if (now === passage) await page.reload();
    else await edit(page, (html) => html.replaceAll(passage, now));
    await eventually(() => paintedAs(page, name)).toBe(now);
    await page.locator('#p2 .notes-count').click();
    await page.locator('.notes-standing p').first().waitFor();
    if (by.startsWith('keys')) await chooseWhole(page, 'p2');
    else {
      await dragOver(page, '#p2', unique);
      await page.locator('[data-notes="annotate"]').click();
      await form(page).waitFor();
    }
    const fetched = requests.slice(from).filter((path) => !plain.has(path));
    const weight = javaScriptWeight(fetched);
    console.log(`notes by ${by}: ${weight} bytes`);
    expect([needed, spared].map((part) => fetched.some((path) => part.test(path)))).toEqual([true, false]);
    expect(weight).toBeLessThanOrEqual(25_000);
  });
});

describe('a note', () => {
  test('is made on words selected with the mouse, marked in the text, counted, and there after a reload', async ({ open }) => {
    const { page } = await open(italian);
    await annotate(page, passage, { text: 'La sede risponde dell’agenzia.', purpose: 'holding' });
    expect(await told(page)).toBe('Nota salvata in questo browser.');
    for (const time of ['now', 'after a reload']) {
      await eventually(() => paintedAs(page, 'note-mine-holding'), time).toBe(passage);
      const count = page.locator('#p2 .notes-count');
      expect(await count.innerText()).toBe('1 nota');
      expect(await count.getAttribute('aria-label')).toBe('1 nota, paragrafo 2: principio affermato');
      await page.reload();
    }
    await page.locator('#p2 .notes-count').click();
    expect(await items(page).first().innerText()).toContain('La sede risponde dell’agenzia.');
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await focused(page)).toContain('notes-count');
  });

  test('is made with the keyboard alone, and the focus comes back', async ({ open }) => {
    const { page } = await open(english);
    for (let step = 0; step < 200 && (await focused(page)) !== 'p2'; step++) await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Annotate paragraph 2');
    await page.keyboard.press('Enter');
    const spoken = page.locator('.notes-picker [role="status"]');
    await eventually(() => spoken.innerText()).toMatch(/^All of paragraph 2: /);
    const block = (await paintedAs(page, 'note-chosen')).trim();
    await page.keyboard.press('ArrowDown');
    const sentence = await paintedAs(page, 'note-chosen');
    expect(block.startsWith(sentence) && sentence.length < block.length && sentence.endsWith('.')).toBe(true);
    await page.keyboard.press('Shift+ArrowDown');
    expect(await paintedAs(page, 'note-chosen')).toBe(block);
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Alt+ArrowRight');
    const chosen = sentence.split(/\s+/).slice(1, -1).join(' ');
    expect((await paintedAs(page, 'note-chosen')).replace(/\s+/g, ' ')).toBe(chosen);
    expect(await spoken.innerText()).toMatch(/^paragraph 2: /);
    await page.keyboard.press('Enter');
    await form(page).waitFor();
    await page.keyboard.press('ArrowDown'); // from fact to rule
    await page.keyboard.press('Tab');
    await page.keyboard.type('Written without a pointer.');
    await page.keyboard.press('Control+Enter');
    await eventually(() => told(page)).toBe('Note saved in this browser.');
    expect(await focused(page)).toBe('p2');
    expect((await paintedAs(page, 'note-mine-rule')).replace(/\s+/g, ' ')).toBe(chosen);

    // Found, opened, changed and deleted without a pointer as well.
    await page.keyboard.press('Control+Alt+KeyM');
    await panel(page).waitFor();
    for (let step = 0; step < 40 && !(await page.locator('[data-action="edit"]:focus').count()); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await form(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(' Twice.');
    await page.keyboard.press('Control+Enter');
    await eventually(() => items(page).first().innerText()).toContain('Twice.');
    await eventually(() => page.locator('[data-action="edit"]:focus').count()).toBe(1);
  });

  test('is chosen in the next block with Page Down, and not made where the reader presses Escape', async ({ open }) => {
    const { page } = await open(italian);
    await page.locator('[data-notes="p2"]').press('Enter');
    await page.locator('.notes-picker').waitFor();
    await page.keyboard.press('PageDown'); // the editors' note on the paragraph
    await page.keyboard.press('PageDown');
    await eventually(() => page.locator('.notes-picker [role="status"]').innerText()).toMatch(/paragrafo 3/);
    await page.keyboard.press('Escape');
    expect(await told(page)).toBe('Scelta annullata.');
    expect(await focused(page)).toBe('p2');
    expect(await paintedAs(page, 'note-chosen')).toBe('');
  });

  test('is made by touch: the pencil always shows, the toolbar stands at the bottom', async ({ open }) => {
    const { page } = await open(italian, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const pencil = page.locator('[data-notes="p2"]');
    expect(await pencil.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    const size = await pencil.boundingBox();
    expect(size && Math.min(size.width, size.height)).toBeGreaterThanOrEqual(24);
    await page.locator('#p2').evaluate((element) => getSelection()?.selectAllChildren(element));
    const toolbar = await page.locator('.notes-toolbar').boundingBox();
    expect(toolbar && toolbar.y).toBeGreaterThan(700);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator('.notes-toolbar').waitFor({ state: 'hidden' });
    await pencil.tap();
    await page.getByRole('button', { name: 'Frase dopo' }).tap();
    await page.getByRole('button', { name: 'Annota questo passo' }).tap();
    await form(page).locator('[type="submit"]').tap();
    await eventually(() => paintedAs(page, 'note-mine-fact')).toMatch(/^Secondo il Tribunale .*\.$/);
  });

  test('is made on a hit of the search in the decision', async ({ open }) => {
    const { page } = await open(italian);
    await openPanel(page);
    await page.locator('[name="note-find"]').fill("L'AMBASCIATA resta");
    await eventually(() => page.locator('.notes-find-status').innerText()).toMatch(/^1 di \d, /);
    const total = Number((await page.locator('.notes-find-status').innerText()).split(' ')[2]?.replace(',', ''));
    await page.locator('[name="note-find"]').press('Enter');
    expect(await page.locator('.notes-find-status').innerText()).toMatch(new RegExp(`^${total > 1 ? 2 : 1} di ${total}, `));
    await page.locator('.notes-find button', { hasText: 'Annota' }).click();
    await form(page).locator('[type="submit"]').click();
    await eventually(() => paintedAs(page, 'note-mine-fact')).toBe('l’ambasciata resta');
    expect(await page.locator('.notes-find button', { hasText: 'Annota' }).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('stands on a holding, on the headnote and on an editors’ note too, in the order of the text', async ({ open }) => {
    const { page } = await open(italian);
    for (const block of ['h1', 'headnote', 'n1', 'p3']) {
      await chooseWhole(page, block);
      await form(page).locator('[type="submit"]').click();
      await form(page).waitFor({ state: 'detached' });
    }
    await openPanel(page);
    const heads = await items(page).locator('h3').allInnerTexts();
    expect(heads).toEqual(['fatto sommario', 'fatto massima 1', 'fatto nota della redazione', 'fatto paragrafo 3']);
    await page.reload();
    await eventually(() => page.locator('.notes-count').count()).toBe(4);
  });

  test('carries issues of the library and words of the reader’s own', async ({ open }) => {
    const { page } = await open(italian);
    await chooseWhole(page, 'p2');
    const tag = form(page).locator('[name="note-tag"]');
    const issue = [...library.issues.values()][0];
    for (const typed of [issue?.label.it.toUpperCase() ?? '', 'mia parola', '<b>x</b>']) {
      await tag.fill(typed);
      await tag.press('Enter');
    }
    await form(page).getByRole('button', { name: 'Togli: mia parola' }).click();
    await form(page).locator('[type="submit"]').click();
    await form(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('#p2 .notes-count').click();
    expect(await items(page).locator('.notes-tags li').allInnerTexts()).toEqual([issue?.label.it, '<b>x</b>']);
    const { stored } = await downloadedNotes(page);
    expect(stored[0]).toMatchObject({ issues: [issue?.key], tags: ['<b>x</b>'] });
  });

  test('is deleted, and the deletion undone at its place', async ({ open }) => {
    const page = await openNoted(open);
    await openPanel(page);
    await items(page).locator('[data-action="remove"]').click();
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe('');
    expect(await page.locator('#p2 .notes-count').count()).toBe(0);
    await page.keyboard.press('Enter'); // the focus is on the command that undoes it
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(passage);
    await eventually(() => told(page)).toBe('Nota ripristinata.');
    await items(page).locator('[data-action="remove"]').click();
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe('');
    await page.reload();
    await openPanel(page);
    expect(await items(page).count()).toBe(0);
  });

  test('is kept as a draft while it is written', async ({ open }) => {
    const { page } = await open(italian);
    await dragOver(page, '#p2', passage);
    await page.locator('[data-notes="annotate"]').click();
    await form(page).locator('[name="note-text"]').pressSequentially('Non ancora salv');
    await page.waitForTimeout(500); // the most that may be lost of what is typed
    await page.reload();
    await eventually(() => page.locator('[data-notes="state"]').innerText()).toBe('1 bozza');
    await openPanel(page);
    await page.locator('[data-action="resume"]').click();
    expect(await form(page).locator('[name="note-text"]').inputValue()).toBe('Non ancora salv');
    // Escape closes the form and loses nothing; an empty form leaves nothing behind.
    await page.keyboard.press('Escape');
    await eventually(() => items(page).count()).toBe(1);
    await page.locator('[data-action="resume"]').click();
    await form(page).locator('[type="submit"]').click();
    await eventually(() => paintedAs(page, 'note-mine-fact')).toBe(passage);
    await chooseWhole(page, 'p3');
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'detached' });
    expect(await items(page).count()).toBe(1);
  });

  test('that is left for another one stays as a draft', async ({ open }) => {
    const page = await openNoted(open);
    await chooseWhole(page, 'p3');
    await form(page).locator('[name="note-text"]').fill('A metà');
    await page.locator('#p2 .notes-count').click();
    await eventually(() => items(page).count()).toBe(2);
    expect(await items(page).first().innerText()).toMatch(/Bozza non salvata: paragrafo 3[^]*A metà/);
  });

  test('that is a draft is deleted, and the deletion undone', async ({ open }) => {
    const { page } = await open(italian);
    await chooseWhole(page, 'p3');
    await form(page).locator('[name="note-text"]').fill('Una pagina intera di lavoro');
    await page.keyboard.press('Escape');
    await openPanel(page);
    await items(page).locator('[data-action="discard"]').click();
    await eventually(() => items(page).innerText()).toMatch(/^Bozza eliminata\.\s*Annulla l’eliminazione$/);
    expect(await page.locator('[data-notes="state"]').innerText()).toBe('');
    await page.keyboard.press('Enter'); // on the button, which has the focus
    await eventually(() => items(page).innerText()).toContain('Una pagina intera di lavoro');
    await page.reload();
    await eventually(() => page.locator('[data-notes="state"]').innerText()).toBe('1 bozza');
    await page.goto('/it/notes/');
    const draft = page.locator('.notebook-group .notes-item');
    await draft.locator('[data-action="discard"]').click();
    await draft.locator('[data-action="undo"]').click();
    await eventually(() => draft.innerText()).toContain('Una pagina intera di lavoro');
  });

  test('made while the reader’s own are switched off is seen', async ({ open }) => {
    const page = await openNoted(open);
    await openPanel(page);
    await page.locator('.notes-layers [value="mine"]').uncheck();
    await page.locator('.notes-close').click();
    await annotate(page, unique, { text: 'Ancora una.' });
    await eventually(() => page.locator('[data-notes="state"]').innerText()).toBe('2 note');
    expect(await paintedAs(page, 'note-mine-rule')).toContain(unique);
  });

  test('is in step in two tabs', async ({ open }) => {
    const page = await openNoted(open);
    const other = await page.context().newPage();
    await other.goto(italian);
    await eventually(() => paintedAs(other, 'note-mine-rule')).toBe(passage);
    await openPanel(other);
    await items(other).locator('[data-action="edit"]').click();
    await form(other).locator('[value="question"]').check();
    await form(other).locator('[type="submit"]').click();
    await eventually(() => paintedAs(page, 'note-mine-question')).toBe(passage);
  });

  test('is seen in a tab that was opened before there were any', async ({ open }) => {
    const { page } = await open(italian);
    const other = await page.context().newPage();
    await other.goto(italian);
    await annotate(other, passage);
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(passage);
  });

  test('opens when its words are clicked', async ({ open }) => {
    const page = await openNoted(open);
    const spot = await page.evaluate(() => {
      const [range] = CSS.highlights.get('note-mine-rule') ?? [];
      const box = (range as Range).getClientRects()[0];
      return { x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + 5 };
    });
    await page.mouse.click(spot.x, spot.y);
    await eventually(() => page.locator('.notes-item:focus').count()).toBe(1);
  });
});

describe('a note on a page that has changed', () => {
  const inParagraph = (change: (text: string) => string) => (html: string): string => html.replace(/(<p id="p2"[^>]*>)([^]*?)(<\/p>)/, (_, head: string, text: string, tail: string) => head + change(text) + tail);

  test('is found after an edit elsewhere', async ({ open }) => {
    const page = await openNoted(open);
    await edit(page, (html) => inParagraph((text) => text.replace('Secondo il Tribunale', 'A giudizio del Tribunale, in breve,'))(html).replace('Il visto per ricongiungimento era stato negato', 'Il visto, allora, era stato negato'));
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(passage);
  });

  test('is marked with a dashed line where its wording has changed, both wordings are shown, and a yes keeps the old place in its history', async ({ open }) => {
    const page = await openNoted(open);
    const now = passage.replace('ambasciata resta responsabile', 'ambasciata rimane responsabile');
    await edit(page, inParagraph((text) => text.replace(passage, now)));
    await eventually(() => paintedAs(page, 'note-mine-rule-changed')).toBe(now);
    await page.locator('#p2 .notes-count').click();
    const words = await items(page).innerText();
    expect(words).toContain('Il testo è cambiato da quando la nota è stata fatta.');
    expect(await items(page).locator('dd').allInnerTexts()).toEqual([passage, now]);
    await items(page).locator('[data-action="confirm"]').click();
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(now);
    const [note] = (await downloadedNotes(page)).stored;
    expect(note?.selectors.exact).toBe(now);
    expect(note?.earlier.map(({ exact }) => exact)).toEqual([passage]);
  });

  test('is not marked where the passage was taken out, and keeps its old wording, its place and a way back', async ({ open }) => {
    const page = await openNoted(open, {}, unique);
    await edit(page, inParagraph((text) => text.replace(`, ${unique}`, '')));
    await eventually(() => page.locator('#p2 .notes-count').count()).toBe(1);
    expect(Object.keys(await painted(page)).filter((name) => name.startsWith('note-mine'))).toEqual([]);
    await page.locator('#p2 .notes-count').click();
    const words = await items(page).innerText();
    expect(words).toContain('paragrafo 2');
    expect(words).toContain(unique);
    expect(words).toContain('Il passo non è più nel testo.');
    expect(await items(page).locator('[data-action="confirm"]').count()).toBe(0);
    await items(page).locator('[data-action="choose"]').click();
    await page.locator('.notes-picker').waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await paintedAs(page, 'note-chosen');
    await page.keyboard.press('Enter');
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(chosen);
    expect((await downloadedNotes(page)).stored[0]?.earlier.map(({ exact }) => exact)).toEqual([unique]);
  });

  test('is offered for confirmation, not marked, where the same words stand in another paragraph', async ({ open }) => {
    const page = await openNoted(open, {}, unique);
    await edit(page, (html) => inParagraph((text) => text.replace(`, ${unique}`, ''))(html).replace('Il ricorso contro il diniego è accolto', `Il ricorso contro il diniego è accolto ${unique}`));
    await page.locator('#p2 .notes-count').click();
    expect(await items(page).innerText()).toMatch(/da confermare/);
    expect(await paintedAs(page, 'note-mine-rule')).toBe('');
    expect(await items(page).locator('dt').allInnerTexts()).toEqual(['Forse è qui']);
    await items(page).locator('[data-action="confirm"]').click();
    await eventually(() => page.locator('#p3 .notes-count').count()).toBe(1);
    expect(await paintedAs(page, 'note-mine-rule')).toBe(unique);
  });

  test('is marked again when something rewrites the text under it, as page translators do', async ({ open }) => {
    const page = await openNoted(open);
    await page.locator('#p2').evaluate((element) => {
      for (const node of [...element.childNodes]) if (node instanceof Text) node.replaceWith(new Text(node.data));
    });
    // The ranges on the old nodes have collapsed.
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(passage);
  });
});

describe('what is shown', () => {
  test('is switched off and on layer by layer; the page says what is hidden and remembers it', async ({ open }) => {
    const page = await openNoted(open);
    await openPanel(page);
    await page.locator('.notes-layers [value="mine"]').uncheck();
    expect(await painted(page)).toEqual({});
    expect(await page.locator('.notes-count').count()).toBe(0);
    await page.locator('.notes-layers [value="editorial"]').uncheck();
    expect(await page.locator('.editorial-note:visible').count()).toBe(0);
    await page.reload();
    await eventually(() => page.locator('[data-notes="state"]').innerText()).toBe('nascoste: Note della redazione, Le mie note');
    expect(await page.locator('.editorial-note:visible').count()).toBe(0);
    expect(await painted(page)).toEqual({});
    await openPanel(page);
    for (const layer of ['mine', 'editorial']) await page.locator(`.notes-layers [value="${layer}"]`).check();
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(passage);
    expect(await page.locator('.editorial-note:visible').count()).toBeGreaterThan(0);
  });

  test('is switched off and on in every tab that is open', async ({ open }) => {
    const page = await openNoted(open);
    const other = await page.context().newPage();
    await other.goto(italian);
    await eventually(() => paintedAs(other, 'note-mine-rule')).toBe(passage);
    await openPanel(other);
    await openPanel(page);
    for (const layer of ['mine', 'editorial']) await page.locator(`.notes-layers [value="${layer}"]`).uncheck();
    await eventually(() => painted(other)).toEqual({});
    await eventually(() => other.locator('.editorial-note:visible').count()).toBe(0);
    expect(await other.locator('.notes-layers :checked').count()).toBe(0);
    await other.locator('.notes-layers [value="mine"]').check();
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(passage);
    expect(await page.locator('.editorial-note:visible').count()).toBe(0);
  });

  test('announces a note on the Italian text at its paragraph on the English page', async ({ open }) => {
    const page = await openNoted(open);
    await page.goto(english);
    const count = page.locator('#p2 .notes-count');
    expect(await count.getAttribute('aria-label')).toBe('1 note on the Italian text, paragraph 2: rule');
    expect(await count.innerText()).toBe('1 note on the Italian text');
    await count.click();
    expect(await items(page).innerText()).toContain('A note on the Italian text.');
    expect(await items(page).locator('blockquote').getAttribute('lang')).toBe('it');
    expect(await painted(page)).toEqual({});
  });

  test('is the list alone, and this is said, where the browser cannot mark words', async ({ open }) => {
    const { page, context } = await open(italian);
    await context.addInitScript(() => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
      Object.defineProperty(window, 'Highlight', { value: undefined });
    });
    await page.reload();
    await annotate(page, passage, { text: 'Anche così.' });
    await page.locator('#p2 .notes-count').click();
    expect(await panel(page).innerText()).toContain('Questo browser non sa segnare le parole');
    expect(await items(page).innerText()).toContain('Anche così.');
  });

  test('leads to the passage and back', async ({ open }) => {
    const page = await openNoted(open);
    await page.evaluate(() => scrollTo(0, 0));
    await openPanel(page);
    await items(page).locator('[data-action="go"]').click();
    expect(await focused(page)).toContain('notes-count');
    const top = await page.locator('#p2').evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(600);
    await page.keyboard.press('Enter');
    expect(await page.locator('.notes-item:focus').count()).toBe(1);
  });

  test('is told to exist only in this browser, with the last copy, and is copied at once', async ({ open }) => {
    const page = await openNoted(open);
    await openPanel(page);
    await eventually(() => page.locator('.notes-standing').innerText()).toContain('Queste note esistono solo in questo browser. Non ne è mai stata fatta una copia.');
    const { stored } = await downloadedNotes(page);
    expect(stored.map(({ text }) => text)).toEqual(['La sede risponde dell’agenzia.']);
    await eventually(() => page.locator('.notes-standing').innerText()).toContain('Ultima copia: ');
  });
});

describe('a browser that keeps nothing', () => {
  test('says so, and the note stands on the page until it is copied', async ({ open }) => {
    const { page, context } = await open(italian);
    await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.reload();
    await annotate(page, passage, { text: 'Solo qui.' }).catch(() => undefined);
    await eventually(() => page.locator('.notes-messages [role="alert"]').innerText()).toContain('non permette al sito di conservare nulla');
    expect(await items(page).innerText()).toContain('Non salvata');
    expect(await paintedAs(page, 'note-mine-rule')).toBe(passage);
    const { unsaved } = await downloadedNotes(page);
    expect(unsaved.map(({ text }) => text)).toEqual(['Solo qui.']);
  });
});

describe('on paper', () => {
  test('the decision carries the notes that are shown, numbered in the text and at the end, those without a place too', async ({ open }) => {
    const { page } = await open(italian);
    await annotate(page, 'ha interrotto il decorso dei sei mesi', { text: 'Prima nota.', purpose: 'fact' });
    await annotate(page, passage, { text: 'Seconda nota.' });
    await annotate(page, 'è riconosciuto il rilascio', { text: 'Nota orfana.', block: '#p3' });
    await edit(page, (html) => html.replace(/(<p id="p3"[^>]*>)(<a[^]*?<\/a>)[^]*?(<\/p>)/, '$1$2Altro dispositivo, senza più una parola di prima.$3'));
    await page.evaluate(() => (window.print = () => undefined));
    await openPanel(page);
    await eventually(() => items(page).count()).toBe(3);
    await page.getByRole('button', { name: 'Stampa con le note' }).click();
    await page.emulateMedia({ media: 'print' });
    const view = page.locator('.notes-print');
    await view.waitFor();
    expect(await view.locator('.notes-mark').allInnerTexts()).toEqual(['ha interrotto il decorso dei sei mesi', passage]);
    expect(await view.locator('.notes-number').allInnerTexts()).toEqual(['1', '2']);
    const ends = await view.locator('.notes-end li').allInnerTexts();
    expect(ends.map((text) => /(Prima nota|Seconda nota|Nota orfana)/.exec(text)?.[0])).toEqual(['Prima nota', 'Seconda nota', 'Nota orfana']);
    expect(ends[2]).toContain('«è riconosciuto il rilascio»');
    expect(await view.locator('.notes-end ol').last().getAttribute('start')).toBe('3');
    expect(await page.locator('.with-margin > article').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await view.count()).toBe(0);
    expect(await page.locator('.with-margin > article').isVisible()).toBe(true);
  });
});

describe('as a Word document', () => {
  test('the decision carries its text, with the notes as comments on their words', async ({ open }) => {
    const page = await openNoted(open);
    await openPanel(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Documento Word' }).click()]);
    expect(download.suggestedFilename()).toMatch(/trib-roma-29-luglio-2024.*\.docx$/);
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const [text, comments] = ['word/document.xml', 'word/comments.xml'].map((name) => strFromU8(files[name] ?? new Uint8Array())) as [string, string];
    expect(comments).toContain('La sede risponde dell’agenzia.');
    const [, commented = ''] = /<w:commentRangeStart[^>]*>([^]*?)<w:commentRangeEnd/.exec(text) ?? [];
    expect(commented.replace(/<[^>]*>/g, '')).toBe(passage);
    expect(text).toContain('Il ricorso contro il diniego');
  });
});

describe('notes that are handed on', () => {
  async function shareLink(page: Page): Promise<string> {
    await openPanel(page);
    await page.getByRole('button', { name: 'Condividi con un link' }).click();
    await page.locator('[name="share-title"]').fill('Per la lezione');
    await page.locator('[name="share-author"]').fill('una docente');
    await page.locator('.notes-form [type="submit"]').click();
    const link = page.locator('[name="share-link"]');
    await link.waitFor();
    return link.inputValue();
  }

  test('by link are shown with title, claimed author and number before anything is kept, then stand apart as a pack', async ({ open }) => {
    const sender = await openNoted(open);
    const link = new URL(await shareLink(sender));
    const { page, requests } = await open(`${link.pathname}${link.hash}`);
    const offer = page.locator('.notes-offer');
    await offer.waitFor();
    expect(requests.some((path) => path.includes('a='))).toBe(false);
    const words = await offer.innerText();
    for (const part of ['Per la lezione', 'Dice di essere di una docente.', '1 nota su questa decisione', 'Finora non è stato conservato nulla.']) expect(words).toContain(part);
    expect(await painted(page)).toEqual({});
    expect((await downloadedAfter(page)).stored).toEqual([]);
    await offer.getByRole('button', { name: 'Aggiungi come pacchetto' }).click();
    await eventually(() => paintedAs(page, 'note-pack-rule')).toBe(passage);
    expect(new URL(page.url()).hash).toBe('');
    const item = items(page).first();
    expect(await item.innerText()).toContain('Pacchetto: Per la lezione · dice di essere di una docente');
    expect(await item.locator('[data-action="edit"], [data-action="remove"]').count()).toBe(0);

    await page.locator('.notes-layers input').last().uncheck();
    await eventually(() => painted(page)).toEqual({});
    await page.locator('.notes-layers input').last().check();
    await eventually(() => items(page).count()).toBe(1);
    await item.locator('[data-action="copy"]').click();
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(passage);
    const { stored } = await downloadedNotes(page);
    const own = stored.find(({ set }) => set === 'mine');
    expect(own?.via).toBe(stored.find(({ set }) => set !== 'mine')?.id);

    // The same link again brings nothing new.
    await page.goto('about:blank');
    await page.goto(`${link.pathname}${link.hash}`);
    await offer.waitFor();
    expect(await offer.innerText()).toContain('Questo pacchetto è già qui. Note nuove: 0; cambiate: 0; uguali: 1.');
    expect(await offer.getByRole('button', { name: 'Aggiungi come pacchetto' }).count()).toBe(0);
  });

  /** The copy taken while an offer stands on the page, by the emergency page, which touches nothing. */
  async function downloadedAfter(page: Page): Promise<{ stored: Note[] }> {
    const stored = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name);
      if (!names.includes('massimario-notes')) return [];
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('massimario-notes');
        request.onsuccess = () => resolve(request.result);
      });
      const notes = await new Promise<unknown[]>((resolve) => {
        const request = database.transaction('annotations').objectStore('annotations').getAll();
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return notes;
    });
    return { stored: stored as Note[] };
  }

  test('by link do not touch the sender’s own when the sender opens it', async ({ open }) => {
    const page = await openNoted(open);
    const link = await shareLink(page);
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('.notes-offer').waitFor();
    expect(await page.locator('.notes-offer').innerText()).toContain('1 è già tra le note di questo browser');
    await page.getByRole('button', { name: 'Chiudi', exact: true }).click();
    await eventually(() => told(page)).toContain('non è stato conservato nulla');
    await eventually(() => paintedAs(page, 'note-mine-rule')).toBe(passage);
  });

  test.for(['#a=1.garbled', '#a=1.', '#a=9.AAAA', '#a=', `#a=1.${'A'.repeat(30_000)}`])('by a broken link (%.12s) are refused in words', async (hash, { open }) => {
    const { page } = await open(italian + hash);
    await page.locator('.notes-offer').waitFor();
    expect(await page.locator('.notes-offer').innerText()).toContain('Il link non si legge');
    expect(await page.getByRole('button', { name: 'Aggiungi come pacchetto' }).count()).toBe(0);
  });

  test('as a link to a passage lead to its words, and to the paragraph where they are gone', async ({ open, server }) => {
    const { page, context } = await open(italian);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    await dragOver(page, '#p2', passage);
    await page.locator('[data-notes="link"]').click();
    await eventually(() => told(page)).toBe('Link copiato.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${server.url}${italian}#p2:~:text=`)).toBe(true);
    await page.goto('about:blank');
    await page.goto(link);
    await eventually(() => page.locator('#p2').evaluate((element) => element.matches(':target'))).toBe(true);
    // The headnote has the same words, and comes first.
    await eventually(() => page.locator('#p2').evaluate((element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });
});

describe('the notes are accessible', () => {
  for (const [size, viewport] of Object.entries({ narrow: { width: 390, height: 844 }, wide: { width: 1280, height: 900 }, zoomed: { width: 640, height: 400 } })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`to axe, ${size}, ${colorScheme}, in the list, the form, the picker and the sharing`, async ({ open }) => {
        const page = await openNoted(open, { viewport, colorScheme });
        await openPanel(page);
        expect(await accessibilityFaults(page), 'the list').toEqual([]);
        await items(page).locator('[data-action="edit"]').click();
        await form(page).waitFor();
        expect(await accessibilityFaults(page), 'the form').toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Condividi con un link' }).click();
        await page.locator('[name="share-title"]').waitFor();
        expect(await accessibilityFaults(page), 'the sharing').toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.locator('[data-notes="p3"]').press('Enter');
        await page.locator('.notes-picker').waitFor();
        expect(await accessibilityFaults(page), 'the picker').toEqual([]);
      });
    }
  }

  test('beside the text, of which the panel covers nothing', async ({ open }) => {
    for (const width of [1280, 1024, 1700]) {
      const page = await openNoted(open, { viewport: { width, height: 900 } });
      await openPanel(page);
      const left = await panel(page).evaluate((element) => element.getBoundingClientRect().left);
      const covered = await page.locator('main, main *, .masthead *').evaluateAll(
        (elements, edge) => elements.filter((element) => !element.closest('.notes-panel, .notes-messages') && element.getClientRects().length > 0 && element.getBoundingClientRect().right > edge + 1).map((element) => `${element.tagName} ${element.className}`),
        left,
      );
      expect(covered, `at ${width}`).toEqual([]);
    }
  });

  test('on a screen of 320 pixels, which nothing makes wider', async ({ open }) => {
    const page = await openNoted(open, { viewport: { width: 320, height: 640 } });
    await openPanel(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await panel(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });

  test('in forced colours, where the underline still tells what a note is for', async ({ open }) => {
    const page = await openNoted(open, { forcedColors: 'active' });
    const style = await page.evaluate(() => {
      const paragraph = document.querySelector('#p2');
      if (!paragraph) throw new Error('There is no paragraph 2.');
      return ['note-mine-rule', 'note-mine-question', 'note-mine-rule-changed'].map((name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationStyle);
    });
    expect(style).toEqual(['double', 'wavy', 'dashed']);
  });
});
