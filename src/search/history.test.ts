import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import type { Decision } from '../cases/decision.ts';
import { buildDatedHistory, countNews, newsSince, readDatedHistory } from './history.ts';

const library = readLibrary();
const note = { it: 'Nota.', en: 'Note.' };
const withHistory = (id: string, ...history: [on: string, kind: Decision['history'][number]['kind']][]): Decision =>
  ({ ...library.decisions[0], id, history: history.map(([on, kind]) => ({ on, kind, note })) }) as Decision;

const history = buildDatedHistory({
  edition: '2027-03-01',
  decisions: [
    withHistory('old', ['2026-11-21', 'added']),
    withHistory('new', ['2027-03-01', 'added']),
    withHistory('corrected', ['2026-11-21', 'added'], ['2027-01-10', 'corrected'], ['2027-02-10', 'corrected']),
    withHistory('final', ['2026-11-21', 'added'], ['2027-01-15', 'status']),
    withHistory('new-and-corrected', ['2027-02-01', 'added'], ['2027-02-02', 'corrected']),
  ],
});

describe('the dated history', () => {
  it('holds for each decision the day it was added and that of its last change', () => {
    expect(history).toEqual({
      edition: '2027-03-01',
      decisions: {
        old: ['2026-11-21'], new: ['2027-03-01'], corrected: ['2026-11-21', '2027-02-10'], final: ['2026-11-21', '2027-01-15'], 'new-and-corrected': ['2027-02-01', '2027-02-02'],
      },
    });
  });

  it('of the library says nothing that the entries do not', () => {
    const { edition, decisions } = buildDatedHistory(library);
    expect(edition).toBe(library.edition);
    expect(Object.keys(decisions)).toEqual(library.decisions.map(({ id }) => id));
    for (const [id, days] of Object.entries(decisions)) {
      const own = library.byId.get(id)?.history.map(({ on }) => on) ?? [];
      expect(days.every((day) => own.includes(day ?? ''))).toBe(true);
    }
  });
});

describe('readDatedHistory', () => {
  it('reads what the build has written', () => {
    const written = buildDatedHistory(library);
    expect(readDatedHistory(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it.each([null, [], 'x', {}, { edition: '2027-03-01' }, { edition: 'soon', decisions: {} }, { edition: '2027-03-01', decisions: { a: [] } }, { edition: '2027-03-01', decisions: { a: ['2027-03-01', null] } }])('takes nothing else for a history: %j', (value) => {
    expect(readDatedHistory(value)).toBe(null);
  });
});

describe('newsSince', () => {
  it.each([
    ['2026-11-20', { old: 'added', new: 'added', corrected: 'added', final: 'added', 'new-and-corrected': 'added' }],
    ['2026-11-21', { new: 'added', corrected: 'changed', final: 'changed', 'new-and-corrected': 'added' }],
    ['2027-01-15', { new: 'added', corrected: 'changed', 'new-and-corrected': 'added' }],
    ['2027-02-01', { new: 'added', corrected: 'changed', 'new-and-corrected': 'changed' }],
    ['2027-03-01', {}],
  ])('tells a reader of the edition of %s what came and what changed after it', (edition, news) => {
    expect(Object.fromEntries(newsSince(history, edition))).toEqual(news);
  });

  it('is counted among the decisions of a search alone', () => {
    const news = newsSince(history, '2026-11-21');
    expect(countNews(news, ['old', 'new', 'final', 'unknown'])).toEqual({ added: 1, changed: 1 });
    expect(countNews(news, [])).toEqual({ added: 0, changed: 0 });
  });
});
