import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAllowList, type AllowEntry } from './allow-list.ts';
import { checkTexts, findPersonalData, type PlacedText } from './check-privacy.ts';
import { describeFinding } from './describe-finding.ts';
import { findingKinds } from './finding.ts';
import { firstNames, firstNamesThatAreWords } from './first-names.ts';
import { mask } from './mask.ts';
import { foundIn, specimenWords } from './specimen-words.ts';
import type { Problem } from '../problems/problem.ts';
import { fold } from '../text/fold.ts';

const place = (text: string, more: Partial<PlacedText> = {}): PlacedText => ({ file: 'docs/a.md', line: 10, field: 'p1', text, use: 'text', ...more });
const check = (texts: PlacedText[], { site = false, allow = [] as AllowEntry[] } = {}): Problem[] => checkTexts(texts, { ...specimenWords, site, allowList: buildAllowList(allow, { site }) });

describe('a problem', () => {
  it('says where, what and how to mend it, in both languages, without the data', () => {
    expect(check([place('Un caso.\nLa sig.ra Rossi ha chiesto il visto.')])).toEqual([
      {
        file: 'docs/a.md', line: 11, field: 'p1',
        wrong: { it: '«R•••»: è un nome dopo un titolo o una carica', en: '“R•••”: is a name after a title or an office' },
        mend: { it: 'scrivere il ruolo senza il nome: «la madre», «il giudice», «il difensore»', en: 'write the role without the name: “the mother”, “the court”, “counsel”' },
      },
    ]);
  });

  it('is a warning where only capitals speak', () => {
    expect(check([place('secondo Xyloph Trabant')]).map(({ warning }) => warning)).toEqual([true]);
  });

  it('of a file name masks the name there too', () => {
    expect(check([place('docs/visto-fatima.md', { file: 'docs/visto-fatima.md', line: null, field: 'path', use: 'path' })]).map(({ file, line }) => [file, line])).toEqual([['docs/visto-f•••.md', null]]);
    expect(check([place('sig. Rossi', { file: 'docs/visto-fatima.md', field: 'figli.Maria Rossi' })]).map(({ file, field }) => [file, field])).toEqual([['docs/visto-f•••.md', 'figli.M•••']]);
  });

  it('of the site is told once, with the number of other places', () => {
    const problems = check([place('sig. Rossi'), place('il sig. Rossi', { file: 'dist/b.html' }), place('sig. Rossi', { file: 'dist/c.html' }), place('sig. Verdi')], { site: true });
    expect(problems.map(({ wrong }) => wrong.it)).toEqual(['«R•••»: è un nome dopo un titolo o una carica (e in altri 2 punti)', '«V•••»: è un nome dopo un titolo o una carica']);
  });

  it('of the site does not concern official names in citations, in sources it does', () => {
    const citation = place('Corte EDU, GC, 24 maggio 2016, Biao c. Danimarca, ric. n. 38590/10');
    expect(check([citation], { site: true })).toEqual([]);
    expect(check([citation])).toHaveLength(1);
    expect(check([place('secondo Biao, la norma')], { site: true })).toHaveLength(1);
  });

  it('has words for every kind', () => {
    for (const kind of findingKinds) {
      const { wrong, mend } = describeFinding(kind, 'R•••');
      for (const text of [wrong.it, wrong.en, mend.it, mend.en]) expect(text.length).toBeGreaterThan(10);
    }
  });
});

describe('the mask', () => {
  it('shows the first letter and nothing else, not even the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''), (text) => {
        expect(mask(text)).toBe(`${[...text.trim()][0]}•••`);
      }),
    );
  });

  it('is all that a problem tells: names and numbers with the same beginning give the same problem', () => {
    const letters = fc.array(fc.constantFrom(...'abdeglnoprstuz'), { minLength: 4, maxLength: 12 }).map((word) => word.join(''));
    const told = (text: string): string => JSON.stringify(check([place(text)]));
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 1_000_000, max: 9_999_999 }), fc.integer({ min: 1_000_000, max: 9_999_999 }), (one, other, first, second) => {
        expect(told(`il sig. Q${one}`)).toBe(told(`il sig. Q${other}`));
        expect(told(`q${one}@example.it`)).toBe(told(`q${other}@example.it`));
        expect(told(`tel. 06 ${first}`)).toBe(told(`tel. 06 ${second}`));
        expect(told(`passaporto n. YA${first}`)).toBe(told(`passaporto n. YA${second}`));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is found', () => {
  it('lies within the text and never overlaps, whatever the text', () => {
    const bits = ['sig. ', 'Rossi ', 'Ahmed ', 'nato a ', 'Kabul ', 'il 3.3.1990 ', 'tel. ', '+39 333 1234567 ', 'via ', 'Roma ', '12 ', 'Biao c. Danimarca ', '’', '\u200B', 'e\u0301', '\n', 'RSSMRA85T10A562S ', '😀', 'a@b.it '];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 5 })), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const findings = findPersonalData(text, specimenWords).filter(({ kind }) => !kind.startsWith('telling-'));
        let last = 0;
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is found in time linear in the text, however hostile', () => {
    const units = [
      'a', 'A', 'Aa ', 'A ', '1', '1 ', '+1 ', '+', 'a@', 'a.', 'a-', 'nato a ', 'nato a Kabul ', 'via A ', 'via Aa e ', 'sig. ', 'sig. A', 'RSS', 'RSSMRA85T10A562', '3 ', '00', 'n. ', 'permesso di soggiorno ', 'Ab v ',
      'Aa c. ', 'passaporto n. ', 'https://a', '[1] ', '\n', ' ', 'il ', 'IT60 ', 'IT60A', "D'", 'A.', 'di anni ', 'A-', '-', '/', '3/', '3.3.', '12 Aa ', '12345 Aa (', '(', 'Ahmed Khan ', 'figlio Ahmed ', 'tel n. 1',
      'residente a ', 'data di nascita ', 'Tribunale ', 'Chakroun ', 'Aa and ', '\u200B', 'e\u0301', 'Aastrasse', '347 ', 'c.f. ', 'a@b.', 'www.', 'nato il ', 'born in Aa ', "Ambasciata d'Italia a Colombo ", 'avv. de ',
    ];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const started = performance.now();
      foundIn(text);
      expect(performance.now() - started, JSON.stringify(unit)).toBeLessThan(1500);
    }
  }, 60_000);
});

describe('the allow-list', () => {
  const reason = { it: 'un motivo', en: 'a reason' };

  it('lets through what it names, where it names it', () => {
    const allow: AllowEntry[] = [{ text: 'Rossi', where: 'docs/**', reason }];
    expect(check([place('sig. Rossi')], { allow })).toEqual([]);
    expect(check([place('sig. Rossini')], { allow })).toHaveLength(1);
    expect(check([place('sig. Rossi', { file: 'src/content/a.yaml' })], { allow })).toHaveLength(1);
  });

  it('can name a field, or a pattern', () => {
    expect(check([place('sig. Rossi', { field: 'notes[3].it' })], { allow: [{ text: 'Rossi', where: 'docs/*.md', field: 'notes*', reason }] })).toEqual([]);
    expect(check([place('sig. Rossi')], { allow: [{ text: 'Rossi', where: 'docs/*.md', field: 'notes*', reason }] })).toHaveLength(1);
    expect(check([place('tel. 06 1234567')], { allow: [{ pattern: '06 \\d+', where: 'docs/*', reason }] })).toEqual([]);
    expect(check([place('tel. 06 1234567')], { allow: [{ pattern: '06', where: 'docs/*', reason }] })).toHaveLength(1);
  });

  it('holds on the site wherever the words of a source come out', () => {
    expect(check([place('sig. Rossi', { file: 'dist/it/index.html' })], { site: true, allow: [{ text: 'Rossi', where: 'src/content/**', reason }] })).toEqual([]);
    expect(check([place('sig. Rossi', { file: 'dist/it/index.html' })], { site: true, allow: [{ text: 'Rossi', where: 'dist/en/**', reason }] })).toHaveLength(1);
  });

  it('knows which entries are stale: those of the sources in the sources, those of the site on the site', () => {
    const entries: AllowEntry[] = [{ text: 'Rossi', where: 'docs/**', reason }, { text: 'Verdi', where: 'docs/**', reason }, { text: 'Neri', where: 'dist/**', reason }];
    const sources = buildAllowList(entries, { site: false });
    checkTexts([place('sig. Rossi')], { ...specimenWords, site: false, allowList: sources });
    expect(sources.unused()).toEqual([1]);
    expect(buildAllowList(entries, { site: true }).unused()).toEqual([2]);
  });
});

describe('the lists of first names', () => {
  it('are folded and share no name', () => {
    for (const name of [...firstNames, ...firstNamesThatAreWords]) expect(name).toBe(fold(name));
    expect([...firstNames].filter((name) => firstNamesThatAreWords.has(name))).toEqual([]);
  });
});
