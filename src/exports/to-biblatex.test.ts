// Entries are read back with Citation.js: a reader that others wrote.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { readBiblatexEntries, readBiblatexFile, type ReadItem } from '../../tests/read-references.ts';
import { isDoubted } from '../citations/citable.ts';
import { languages } from '../i18n/languages.ts';
import { toDataset, type DatasetDecision } from './dataset.ts';
import { describeDecision } from './result-set.ts';
import { toBiblatex } from './to-biblatex.ts';

const { decisions, registries } = toDataset(readLibrary(), 'https://massimario.example');
const sample = decisions.find(({ doubts }) => doubts.length === 0) as DatasetDecision;
const itemOf = (changes: Partial<DatasetDecision>): ReadItem => {
  const [item] = readBiblatexFile(toBiblatex({ decisions: [{ ...sample, ...changes }], registries, language: 'it' }));
  return item ?? expect.fail('nothing was read');
};

describe('toBiblatex', () => {
  it.each(languages)('brings back every decision of the library whole (%s)', (language) => {
    const text = toBiblatex({ decisions, registries, language });
    const items = new Map(readBiblatexFile(text).map((item) => [item.id, item]));
    const read = readBiblatexEntries(text).map(({ type, label, properties: { url, ecli, celex } }) => ({ type, label, url, ecli, celex, title: items.get(label)?.title, citation: items.get(label)?.['title-short'], abstract: items.get(label)?.abstract }));
    expect(read).toEqual(
      decisions.map((decision) => ({
        type: 'jurisdiction',
        label: decision.id,
        url: decision.url[language],
        ecli: decision.ecli?.value.slice('ECLI:'.length),
        celex: decision.celex ?? undefined,
        title: decision.officialName?.[language] ?? decision.title[language],
        citation: describeDecision(decision, { registries, language }).citation,
        abstract: decision.headnote[language],
      })),
    );
  });

  it.each(languages)('gives every number and every date, and neither without its doubt (%s)', (language) => {
    const text = toBiblatex({ decisions, registries, language });
    const entries = new Map(readBiblatexEntries(text).map(({ label, properties }) => [label, properties]));
    const items = new Map(readBiblatexFile(text).map((item) => [item.id, item]));
    for (const decision of decisions) {
      const { number = '', date } = entries.get(decision.id) ?? {};
      const annote = items.get(decision.id)?.annote ?? '';
      for (const { normalised } of decision.numbers) expect(number).toContain(normalised);
      if (decision.numbers.some(({ kind }) => kind !== 'unstated') && isDoubted(decision, 'numbers')) expect(number).toMatch(/\[(numero da verificare|number to be verified)\]/);
      if (isDoubted(decision, 'date')) expect(date === undefined || /^\d{4}$/.test(date), decision.id).toBe(true);
      else expect(date).toBe(decision.date);
      for (const { note } of decision.doubts) expect(annote).toContain(note[language].replace(/\s+/g, ' '));
    }
  });

  it('is a legal case with its court to a reference manager', () => {
    const items = readBiblatexFile(toBiblatex({ decisions, registries, language: 'it' }));
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['legal_case']));
    expect(items.map(({ publisher }) => publisher)).toEqual(decisions.map((decision) => describeDecision(decision, { registries, language: 'it' }).court + (isDoubted(decision, 'court') ? ' [giudice da verificare]' : '')));
  });

  it('has a key for each decision that no other has', () => {
    const labels = readBiblatexEntries(toBiblatex({ decisions, registries, language: 'en' })).map(({ label }) => label);
    expect(new Set(labels).size).toBe(decisions.length);
  });

  it.each([
    ['EU', 'eu-cgue-c-550-16', 'eu'],
    ['COE', 'coe-cedu-12738-10', 'echr'],
  ])('is of the jurisdiction by which oscola knows it: %s', (_, id, keyword) => {
    const [entry] = readBiblatexEntries(toBiblatex({ decisions: decisions.filter((decision) => decision.id === id), registries, language: 'en' }));
    expect(entry?.properties['keywords']?.split(', ')[0]).toBe(keyword);
  });

  it('gives back every text unchanged, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'à', 'ñ', ' ', '\\', '{', '}', '$', '&', '%', '#', '_', '~', '^', '"', "'", '`', '-', '<', '«', '@', ',', '=', '\n'), { minLength: 1, maxLength: 30 }), (signs) => {
        const text = signs.join('');
        const kept = text.replace(/\s+/g, ' ').trim();
        const title = kept === '' ? 'x' : text;
        expect(itemOf({ title: { it: title, en: title }, officialName: null }).title).toBe(kept === '' ? 'x' : kept);
      }),
    );
  });

  it('keeps its entries apart where a text holds a brace that nothing closes', () => {
    const title = { it: 'a { b $', en: 'a } b' };
    const text = toBiblatex({ decisions: [{ ...sample, title, officialName: null }, { ...sample, id: 'other' }], registries, language: 'it' });
    expect(text).toContain(String.raw`title = {a \textbraceleft{} b \$}`);
    expect(readBiblatexEntries(text).map(({ label, properties }) => [label, properties['url']])).toEqual([[sample.id, sample.url.it], ['other', sample.url.it]]);
  });

  it('is empty for no decisions', () => {
    expect(toBiblatex({ decisions: [], registries, language: 'en' })).toBe('');
  });
});
