import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseContentFile } from '../../scripts/content/read-content.ts';
import { ContentFixture, ids, today } from '../../tests/fixtures/content-fixture.ts';
import { readCorpus } from '../cases/checks/corpus.ts';
import { formatProblems } from '../problems/problem.ts';
import { checkPacks } from './check-packs.ts';
import type { PackRecord } from './library-pack.ts';

const { corpus } = readCorpus(new ContentFixture().read(), today);
const entry = corpus.byId.get(ids.tribunal);
if (!entry) throw new Error('The fixture has lost its tribunal');
const headnote = { it: entry.record.headnote, en: entry.translation.headnote };

const pack = (): PackRecord => ({
  title: { it: 'Un pacchetto', en: 'A pack' }, about: { it: 'A che serve.', en: 'What for.' }, author: 'massimario', written: '2026-11-20', reviewed: null,
  notes: [{ id: 'n1', decision: ids.tribunal, on: 'headnote', quote: headnote, purpose: 'rule', issues: [], text: { it: 'Una nota.', en: 'A note.' } }],
});
const check = (record: unknown, key = 'lesson') => checkPacks([{ key, file: parseContentFile(`src/content/packs/${key}.yaml`, stringify(record)) }], corpus);
const changed = (change: (record: PackRecord, note: PackRecord['notes'][number]) => void): PackRecord => {
  const record = pack();
  change(record, record.notes[0] as PackRecord['notes'][number]);
  return record;
};

describe('the check of packs', () => {
  it('finds nothing in a pack that is right', () => {
    expect(formatProblems(check(pack()), 'en')).toBe('');
  });

  it.each<[string, (record: PackRecord, note: PackRecord['notes'][number]) => void, string[]]>([
    ['a decision that is not there', (_, note) => (note.decision = 'it-cass-1999-1'), ['notes[0].decision: "it-cass-1999-1" is not a decision of the library']],
    ['a block that is not there', (_, note) => (note.on = 'p99'), ['notes[0].on: the decision has no p99']],
    ['words that are not there', (_, note) => (note.quote = { it: 'mai scritto', en: headnote.en }), ['notes[0].quote.it: these words do not stand in headnote of it.mdx']],
    ['words that stand there twice', (_, note) => (note.quote = { ...headnote, en: 'the' }), [expect.stringMatching(/^notes\[0\]\.quote\.en: these words stand \d+ times in headnote of en\.mdx$/) as unknown as string]],
    ['an issue that is not there', (_, note) => note.issues.push('weather'), ['notes[0].issues: "weather" is not in src/content/issues']],
    ['a number twice', (record, note) => record.notes.push({ ...note }), ['notes[1].id: n1 is already another note’s']],
    ['a day to come', (record) => (record.written = '2027-01-01'), ['written: 2027-01-01 is in the future']],
    ['a review to come', (record) => (record.reviewed = '2027-01-01'), ['reviewed: 2027-01-01 is in the future']],
    ['no notes', (record) => (record.notes = []), [expect.stringMatching(/^notes: /) as unknown as string]],
  ])('names %s', (_, change, expected) => {
    const problems = check(changed(change));
    expect(problems.map(({ field, wrong }) => `${field}: ${wrong.en}`)).toEqual(expected);
    for (const { line, mend, wrong } of problems) expect([line, wrong.it === '', mend.it === '', mend.en === '']).toEqual([expect.any(Number), false, false, false]);
  });

  it('names a file whose name is no address', () => {
    expect(check(pack(), 'Lezione 1').map(({ field }) => field)).toEqual(['slug']);
  });
});
