import { describe, expect, it, test } from 'vitest';
import { checkDates, type DateProblem } from './check-dates.ts';
import { formatAddress, isQuestionAddress, parseAddress, type TypedDates } from './question.ts';
import { readDay } from './calendar-day.ts';
import { writeProblem } from './report.ts';
import { minorityLabels } from './minority-labels.ts';
import { wordsEn } from './words-en.ts';
import { wordsIt } from './words-it.ts';

const today = '2026-11-22';
const parents = { who: 'parents', status: 'refugee' } as const;
const problemsOf = (typed: TypedDates, question: Parameters<typeof checkDates>[0] = parents): DateProblem[] => checkDates(question, typed, today).problems;

describe('a day', () => {
  test.each([
    ['2024-02-29', '2024-02-29'], ['29/02/2024', '2024-02-29'], ['1/3/2018', '2018-03-01'], ['1.3.2018', '2018-03-01'], [' 01-03-2018 ', '2018-03-01'], ['01 03 2018', '2018-03-01'],
  ])('is read from %s', (text, day) => expect(readDay(text)).toBe(day));
  test.each(['2023-02-29', '31/04/2020', '2020-13-01', '0024-02-10', '12/2020', '2020', 'ieri', '', '1/3/18', '2024-02-10T00:00', '3000-01-01'])('is not read from %j', (text) => expect(readDay(text)).toBeNull());
});

describe('dates that cannot be', () => {
  test.each<[string, TypedDates, Pick<DateProblem, 'kind' | 'field'>[]]>([
    ['a day that no calendar has', { born: '2001-02-30' }, [{ kind: 'unreadable', field: 'born' }]],
    ['a day still to come', { application: '2026-11-23' }, [{ kind: 'future', field: 'application' }]],
    ['recognition before the asylum application', { asylum: '2020-05-05', recognition: '2020-05-04' }, [{ kind: 'order', field: 'recognition' }]],
    ['birth after entry', { born: '2020-05-05', entry: '2020-05-04' }, [{ kind: 'order', field: 'entry' }]],
    ['asylum before entry', { entry: '2020-05-05', asylum: '2020-05-04' }, [{ kind: 'order', field: 'asylum' }]],
    ['decision before the application', { application: '2020-05-05', decision: '2020-05-04' }, [{ kind: 'order', field: 'decision' }]],
    ['several, each named once', { born: '2021-01-01', entry: '2020-01-01', asylum: 'x', application: '2020-06-01' }, [{ kind: 'unreadable', field: 'asylum' }, { kind: 'order', field: 'entry' }, { kind: 'order', field: 'application' }]],
  ])('%s', (_, typed, expected) => expect(problemsOf(typed).map(({ kind, field }) => ({ kind, field }))).toEqual(expected));

  it('do not count where the same day is possible, or where a field is not asked for', () => {
    expect(problemsOf({ born: '2005-01-01', entry: '2020-05-05', asylum: '2020-05-05', recognition: '2020-05-05', application: '2020-05-05', decision: '2020-05-05' })).toEqual([]);
    expect(problemsOf({ asylum: '2020-05-05', recognition: 'x' }, { who: 'sibling', status: 'other' })).toEqual([]);
    // A child may be born after the parent asked for asylum.
    expect(problemsOf({ born: '2020-05-05', asylum: '2019-01-01' }, { who: 'child', status: 'refugee' })).toEqual([]);
  });

  it('are told with the field and the way to mend them', () => {
    const tell = (typed: TypedDates) => problemsOf(typed).map((problem) => [writeProblem(problem, 'parents', { ...minorityLabels.it, ...wordsIt }, 'it'), writeProblem(problem, 'parents', { ...minorityLabels.en, ...wordsEn }, 'en')]);
    expect(tell({ recognition: '2020-05-04', asylum: '2020-05-05' })).toEqual([[
      'Riconoscimento dello status: il 4 maggio 2020 viene prima del 5 maggio 2020 (domanda di asilo). Controllare le due date.',
      'Recognition of the status: 4 May 2020 comes before 5 May 2020 (asylum application). Check the two dates.',
    ]]);
    expect(tell({ born: '30/02/2001' })).toEqual([[
      'Nascita del minore non accompagnato: non è un giorno del calendario. Scrivere giorno, mese e anno con quattro cifre, per esempio 29/07/2006.',
      'Birth of the unaccompanied minor: this is not a day of the calendar. Write day, month and year in four figures, for example 29/07/2006.',
    ]]);
    expect(tell({ decision: '2027-01-01' })).toEqual([[
      'Decisione sulla domanda: il 1º gennaio 2027 deve ancora venire. Controllare l’anno; se il fatto non è ancora avvenuto, lasciare vuoto.',
      'Decision on the application: 1 January 2027 is still to come. Check the year; if it has not happened yet, leave it empty.',
    ]]);
  });
});

describe('the address', () => {
  it('gives back what was written into it', () => {
    const asked = { who: 'child', status: 'refugee', route: 'ordinary-rules', typed: { born: '1999-01-01', asylum: '2016-04-04', application: '31/02/2017' } } as const;
    expect(parseAddress(`#${formatAddress(asked)}`)).toEqual(asked);
  });

  it('leaves out what the question does not ask, and what it does not know', () => {
    expect(formatAddress({ who: 'sibling', status: 'refugee', route: 'refugee-rules', typed: { born: '1999-01-01', entry: '2016-01-01' } })).toBe('who=sibling&status=refugee&born=1999-01-01');
    expect(parseAddress('#who=aunt&status=&born=1/2/1999&x=1&entry=%')).toEqual({ who: 'parents', status: 'refugee', route: 'refugee-rules', typed: { born: '1999-02-01', entry: '%' } });
  });

  it('is told from an anchor', () => {
    expect(['#who=child', '#status=other&born=2001-01-01', '#born=x'].every(isQuestionAddress)).toBe(true);
    expect(['', '#rules', '#c-550-16', '#a=xyz', '#unborn=1'].some(isQuestionAddress)).toBe(false);
  });
});
