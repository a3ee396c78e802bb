import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeContentFolder } from '../../tests/fixtures/content-folder.ts';
import { ContentFixture, ids, today } from '../../tests/fixtures/content-fixture.ts';
import { checkContent } from '../../src/cases/check-content.ts';
import { readContent } from './read-content.ts';
import { stampContent } from './stamp-content.ts';

const file = (root: string, language: 'it' | 'en'): string => join(root, `src/content/cases/${ids.tribunal}/${language}.mdx`);
const ledger = (root: string): string => join(root, `src/content/ledger/${ids.tribunal}.json`);
function edit(root: string, change: (text: string, language: 'it' | 'en') => string): void {
  for (const language of ['it', 'en'] as const) writeFileSync(file(root, language), change(readFileSync(file(root, language), 'utf8'), language));
}
/** The paragraphs of a text as `[n] first word`. */
const numbers = (text: string): string[] => [...text.matchAll(/^\[\d+\] \S+/gm)].map(([start]) => start);

describe('stamping', () => {
  it('changes nothing where nothing changed', () => {
    const root = writeContentFolder(new ContentFixture());
    expect(stampContent(root, today)).toEqual({ problems: [], stamped: [] });
  });

  it('stamps entries that were never stamped, after which the check is content', () => {
    const root = writeContentFolder(new ContentFixture());
    rmSync(join(root, 'src/content/ledger'), { recursive: true });
    expect(stampContent(root, today).stamped.map(({ id }) => id)).toEqual([ids.luxembourg, ids.cassation, ids.tribunal]);
    expect(checkContent(readContent(root), today)).toEqual([]);
  });

  it('gives new paragraphs the next free number, the same in both languages, wherever they stand', () => {
    const root = writeContentFolder(new ContentFixture());
    edit(root, (text, language) => (language === 'it' ? text.replace('## Motivi\n', '## Motivi\n\nNuovo capoverso nel mezzo.\n') : text.replace('## Reasoning\n', '## Reasoning\n\nNew paragraph in the middle.\n')));
    edit(root, (text, language) => `${text}\n${language === 'it' ? 'Altro in fondo.' : 'Another at the end.'}\n`);
    expect(stampContent(root, today)).toEqual({ problems: [], stamped: [{ id: ids.tribunal, numbered: 2, added: ['p4', 'p5'], edited: [] }] });
    expect(numbers(readFileSync(file(root, 'it'), 'utf8'))).toEqual(['[1] Il', '[4] Nuovo', '[2] Secondo', '[3] Il', '[5] Altro']);
    expect(numbers(readFileSync(file(root, 'en'), 'utf8'))).toEqual(['[1] The', '[4] New', '[2] In', '[3] The', '[5] Another']);
  });

  it('keeps Windows line ends', () => {
    const root = writeContentFolder(new ContentFixture());
    edit(root, (text, language) => `${text}\n${language === 'it' ? 'Altro in fondo.' : 'Another at the end.'}\n`.replace(/\n/g, '\r\n'));
    expect(stampContent(root, today).stamped).toEqual([{ id: ids.tribunal, numbered: 1, added: ['p4'], edited: [] }]);
    expect(readFileSync(file(root, 'it'), 'utf8')).toMatch(/\r\n\[4\] Altro in fondo\.\r\n$/);
  });

  it('gives an edited text a new fingerprint and leaves its number', () => {
    const root = writeContentFolder(new ContentFixture());
    edit(root, (text) => text.replace('risultava scaduto', 'era considerato scaduto'));
    expect(stampContent(root, today).stamped).toEqual([{ id: ids.tribunal, numbered: 0, added: [], edited: ['p1'] }]);
    expect(checkContent(readContent(root), today)).toEqual([]);
  });

  it.each<[string, (text: string, language: 'it' | 'en') => string, string]>([
    ['a paragraph was dropped', (text) => text.replace(/\n## (Motivi|Reasoning)\n\n\[2\] .*\n/, ''), '[2] era pubblicato e non c’è più'],
    ['a paragraph was renumbered', (text) => text.replace('[2]', '[4]'), 'il testo di [2] ora porta il numero [4]'],
    ['only one language has the new paragraph', (text, language) => (language === 'it' ? `${text}\nAltro in fondo.\n` : text), 'non segue l’italiano: qui ha la fine del testo, mentre l’italiano ha [ ]'],
    ['a text is still a placeholder', (text) => text.replace(/\[3\] .*/, '[3] DA COMPILARE: che cosa ha deciso.'), 'è ancora da compilare'],
  ])('refuses, and touches nothing, where %s', (_, change, wrong) => {
    const root = writeContentFolder(new ContentFixture());
    edit(root, change);
    const before = [readFileSync(file(root, 'it'), 'utf8'), readFileSync(ledger(root), 'utf8')];
    const { problems, stamped } = stampContent(root, today);
    expect(problems.map((problem) => problem.wrong.it)).toEqual([wrong]);
    expect(stamped).toEqual([]);
    expect([readFileSync(file(root, 'it'), 'utf8'), readFileSync(ledger(root), 'utf8')]).toEqual(before);
  });

  it('refuses a number used again, until the author says that it is the same point written anew', () => {
    const root = writeContentFolder(new ContentFixture());
    edit(root, (text, language) => text.replace(/\[2\] .*/, language === 'it'
      ? '[2] Le spese processuali seguono la soccombenza; vengono liquidate in duemila euro oltre accessori, distratte favore procuratore antistatario dichiaratosi tale.'
      : '[2] Costs follow success; they amount to two thousand euros plus accessories, payable directly to counsel having advanced those sums personally beforehand.'));
    expect(stampContent(root, today).problems.map(({ wrong }) => wrong.en)).toEqual(['a wholly different text now stands under [2]']);
    expect(stampContent(root, today, [`${ids.tribunal}#p2`])).toEqual({ problems: [], stamped: [{ id: ids.tribunal, numbered: 0, added: [], edited: ['p2'] }] });
  });

  it('never takes a ledger file away', () => {
    const root = writeContentFolder(new ContentFixture());
    rmSync(join(root, `src/content/cases/${ids.tribunal}`), { recursive: true });
    stampContent(root, today);
    expect(existsSync(ledger(root))).toBe(true);
  });
});
