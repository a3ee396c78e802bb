// The file is printed by citeproc-js, the processor inside Zotero and others.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { printCslFile } from '../../tests/read-references.ts';
import { isDoubted } from '../citations/citable.ts';
import { formatDate } from '../i18n/format-date.ts';
import { languages } from '../i18n/languages.ts';
import { toDataset, type DatasetDecision } from './dataset.ts';
import { toCslJson, type CslItem } from './to-csl-json.ts';

const { decisions, registries } = toDataset(readLibrary(), 'https://massimario.example');
const sample = decisions.find(({ doubts }) => doubts.length === 0) as DatasetDecision;
const textOf = (some: readonly DatasetDecision[]): string => toCslJson({ decisions: some, registries, language: 'it' });

describe('toCslJson', () => {
  it('is printed by a CSL processor with court, date, number and title of every decision', () => {
    const printed = printCslFile(textOf(decisions));
    expect(printed).toHaveLength(decisions.length);
    decisions.forEach((decision, index) => {
      const line = printed[index] ?? '';
      expect(line.startsWith(registries.courts[decision.court]?.name.it ?? '?'), line).toBe(true);
      for (const { normalised } of decision.numbers) expect(line).toContain(normalised);
      expect(line).toContain(formatDate(decision.date, 'it').replace('1º ', ''));
      expect(line).toContain(decision.officialName?.it ?? decision.title.it);
    });
  });

  it('never has a date or a number in doubt printed without its mark', () => {
    const printed = printCslFile(textOf(decisions));
    const inDoubt = decisions.flatMap((decision, index) => (isDoubted(decision, 'date') ? [printed[index] ?? ''] : []));
    expect(inDoubt.length).toBeGreaterThan(10);
    for (const line of inDoubt) expect(line).toContain('[data da verificare]');
    const [numbered] = printCslFile(textOf([{ ...sample, numbers: [{ kind: 'decision', raw: 'n. 1/2020', normalised: '1/2020' }], doubts: [{ field: 'numbers', readings: [], note: { it: 'x', en: 'x' } }] }]));
    expect(numbered).toContain('1/2020 [numero da verificare]');
  });

  it.each([
    ['2024-07-29', [[2024, 7, 29]]],
    ['2024-07', [[2024, 7]]],
    ['2024', [[2024]]],
  ])('writes the date %s and invents no part of it', (date, parts) => {
    expect((JSON.parse(textOf([{ ...sample, date }])) as CslItem[])[0]?.issued).toEqual({ 'date-parts': parts });
  });

  it.each(languages)('keeps identifiers where managers and programs find them, and every doubt (%s)', (language) => {
    const items = JSON.parse(toCslJson({ decisions, registries, language })) as CslItem[];
    decisions.forEach((decision, index) => {
      const item = items[index] ?? expect.fail(decision.id);
      expect([item.id, item.type, item.custom.ecli, item.custom.celex, item.custom.doubts.length]).toEqual([decision.id, 'legal_case', decision.ecli?.value, decision.celex ?? undefined, decision.doubts.length]);
      const lines = item.note.split('\n');
      if (decision.ecli) expect(lines).toContain(`ECLI: ${decision.ecli.value}`);
      if (decision.celex) expect(lines).toContain(`CELEX: ${decision.celex}`);
      for (const { note } of decision.doubts) expect(item.note).toContain(note[language]);
    });
  });

  it('is an empty list for no decisions', () => {
    expect(JSON.parse(textOf([]))).toEqual([]);
  });
});
