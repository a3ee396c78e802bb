// The table of cases: situations as the entries tell them (the entries give no days, so these are days that fit the facts
// told), and the days at either side of every boundary. `source` names the entry that the row is written from.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerQuestion, type Answer, type Finding } from './answer.ts';
import { addDays, addMonths, eighteenthBirthday } from './calendar-day.ts';
import { checkDates } from './check-dates.ts';
import type { Question, Relationship, Route, Status } from './question.ts';
import * as holdings from './holdings.ts';

const today = '2026-11-22';
type Dates = Question['dates'];
const ask = (who: Relationship, status: Status, dates: Dates, route: Route = 'refugee-rules', on = today): Answer => answerQuestion({ who, status, route, dates }, on);

interface Row {
  told: string;
  source: string;
  who: Relationship;
  status?: Status;
  route?: Route;
  dates: Dates;
  finding: Finding;
  standing: Answer['standing'];
  counts?: Answer['counts'];
  minor?: Answer['minor'];
  /** Last day of the three months, how the application stands to it, and whether it is only for orientation; or the other kinds of term. */
  term: ['three-months', last: string, filed: 'within' | 'weekend' | 'after' | null, 'set' | 'orientation'] | ['none'] | ['not-set'] | ['unknown'];
}

// C-550/16: arrived alone, applied as a minor, came of age before recognition, applied for reunification once recognised.
const a550: Dates = { born: '1996-06-02', entry: '2014-01-10', asylum: '2014-02-26', recognition: '2014-10-21', application: '2014-12-23' };
// C-279/20: child of age after the father's asylum application, before his recognition.
const a279: Dates = { born: '1999-01-01', asylum: '2016-04-04', recognition: '2017-07-10', application: '2017-08-10' };
// C-133/19: minor on the application, of age when the case was decided.
const a133: Dates = { born: '1997-03-03', application: '2013-12-09', decision: '2014-03-25' };
// C-273/20: applied within three months of recognition while the son was a minor; he had come of age when it was decided.
const a273: Dates = { born: '2000-01-02', entry: '2015-07-07', asylum: '2015-09-01', recognition: '2017-10-01', application: '2017-12-15', decision: '2018-03-28' };

const table: Row[] = [
  { told: 'the facts of A and S', source: 'eu-cgue-c-550-16', who: 'parents', dates: a550, finding: 'parents-came-of-age-in-asylum', standing: 'held', counts: ['entry', 'asylum'], minor: 'yes', term: ['three-months', '2015-01-21', 'within', 'set'] },
  { told: 'filed on the last day of the three months', source: 'eu-cgue-c-550-16', who: 'parents', dates: { ...a550, application: '2015-01-21' }, finding: 'parents-came-of-age-in-asylum', standing: 'held', minor: 'yes', term: ['three-months', '2015-01-21', 'within', 'set'] },
  { told: 'filed the day after the last', source: 'eu-cgue-c-550-16', who: 'parents', dates: { ...a550, application: '2015-01-22' }, finding: 'parents-came-of-age-in-asylum', standing: 'held', minor: 'yes', term: ['three-months', '2015-01-21', 'after', 'set'] },
  { told: 'filed on the very day of recognition', source: 'eu-cgue-c-550-16', who: 'parents', dates: { ...a550, application: '2014-10-21' }, finding: 'parents-came-of-age-in-asylum', standing: 'held', minor: 'yes', term: ['three-months', '2015-01-21', 'within', 'set'] },
  { told: 'asylum asked for on the day before the birthday', source: 'eu-cgue-c-550-16', who: 'parents', dates: { ...a550, asylum: '2014-06-01' }, finding: 'parents-came-of-age-in-asylum', standing: 'held', minor: 'yes', term: ['three-months', '2015-01-21', 'within', 'set'] },
  { told: 'asylum asked for on the birthday', source: 'eu-cgue-c-550-16', who: 'parents', dates: { ...a550, asylum: '2014-06-02' }, finding: 'parents-adult-on-asylum', standing: 'outside', counts: ['entry', 'asylum'], minor: 'no', term: ['unknown'] },
  { told: 'entered on the birthday', source: 'eu-cgue-c-550-16', who: 'parents', dates: { ...a550, entry: '2014-06-02', asylum: '2014-06-03' }, finding: 'parents-adult-on-entry', standing: 'outside', minor: 'no', term: ['unknown'] },
  { told: 'of age the day before recognition', source: 'eu-cgue-c-550-16', who: 'parents', dates: { ...a550, recognition: '2014-06-03', application: '2014-07-01' }, finding: 'parents-came-of-age-in-asylum', standing: 'held', minor: 'yes', term: ['three-months', '2014-09-03', 'within', 'set'] },
  { told: 'of age on the day of recognition', source: 'eu-cgue-c-550-16', who: 'parents', dates: { ...a550, recognition: '2014-06-02', application: '2014-07-01' }, finding: 'parents-on-recognition-day', standing: 'open', minor: null, term: ['three-months', '2014-09-02', 'within', 'orientation'] },
  { told: 'of age the day after recognition, filed later', source: 'eu-cgue-c-560-20', who: 'parents', dates: { ...a550, recognition: '2014-06-01', application: '2014-07-01' }, finding: 'parents-after-recognition', standing: 'open', minor: null, term: ['three-months', '2014-09-01', 'within', 'orientation'] },
  { told: 'not filed yet: the three months show, and that they have passed', source: 'eu-cgue-c-550-16', who: 'parents', dates: { born: '1996-06-02', entry: '2014-01-10', asylum: '2014-02-26', recognition: '2014-10-21' }, finding: 'parents-came-of-age-in-asylum', standing: 'held', minor: 'yes', term: ['three-months', '2015-01-21', null, 'set'] },
  { told: 'the dates of entry and asylum not given', source: 'eu-cgue-c-550-16', who: 'parents', dates: { born: '1996-06-02', recognition: '2014-10-21', application: '2014-12-23' }, finding: 'parents-came-of-age-in-asylum', standing: 'incomplete', minor: null, term: ['three-months', '2015-01-21', 'within', 'orientation'] },
  { told: 'the day of recognition not given', source: 'eu-cgue-c-550-16', who: 'parents', dates: { born: '1996-06-02', entry: '2014-01-10', asylum: '2014-02-26', application: '2014-12-23' }, finding: 'parents-recognition-missing', standing: 'incomplete', minor: 'yes', term: ['unknown'] },
  { told: 'only the recognition given', source: 'eu-cgue-c-550-16', who: 'parents', dates: { recognition: '2024-11-30' }, finding: 'birth-missing', standing: 'incomplete', minor: null, term: ['three-months', '2025-02-28', null, 'orientation'] },
  { told: 'the facts of CR: a minor when the parents applied, well after three months, of age during the procedure', source: 'eu-cgue-c-560-20', who: 'parents', dates: { born: '1999-09-01', entry: '2015-12-01', asylum: '2015-12-31', recognition: '2017-01-05', application: '2017-07-12', decision: '2018-04-20' }, finding: 'parents-minor-at-application', standing: 'held', counts: ['application'], minor: 'yes', term: ['none'] },
  { told: 'filed on the day before the birthday', source: 'eu-cgue-c-560-20', who: 'parents', dates: { born: '1999-09-01', recognition: '2017-01-05', application: '2017-08-31' }, finding: 'parents-minor-at-application', standing: 'held', minor: 'yes', term: ['none'] },
  { told: 'filed on the birthday, recognised before', source: 'eu-cgue-c-560-20', who: 'parents', dates: { born: '1999-09-01', entry: '2015-12-01', asylum: '2015-12-31', recognition: '2017-01-05', application: '2017-09-01' }, finding: 'parents-after-recognition', standing: 'open', minor: null, term: ['three-months', '2017-04-05', 'after', 'orientation'] },
  { told: 'the facts of SW: a minor when the parents applied, of age at the decision', source: 'eu-cgue-c-273-20', who: 'parents', dates: a273, finding: 'parents-minor-at-application', standing: 'held', counts: ['application'], minor: 'yes', term: ['none'] },
  { told: 'a refugee who is a minor today, nothing filed', source: 'eu-cgue-c-560-20', who: 'parents', dates: { born: '2009-11-23', recognition: '2025-01-10' }, finding: 'parents-still-minor', standing: 'held', minor: null, term: ['none'] },
  { told: 'a person with subsidiary protection: not carried over', source: 'eu-cgue-c-380-17', who: 'parents', status: 'subsidiary', dates: a550, finding: 'parents-subsidiary', standing: 'open', minor: null, term: ['unknown'] },
  { told: 'an unaccompanied minor with another title', source: 'eu-cgue-c-550-16', who: 'parents', status: 'other', dates: a550, finding: 'parents-other', standing: 'outside', minor: null, term: ['unknown'] },
  { told: 'a refugee whose parents apply under the ordinary rules', source: 'eu-cgue-c-550-16', who: 'parents', route: 'ordinary-rules', dates: a550, finding: 'parents-ordinary-rules', standing: 'outside', minor: null, term: ['unknown'] },
  { told: 'parents who applied before recognition', source: 'eu-cgue-c-560-20', who: 'parents', dates: { born: '1999-09-01', recognition: '2017-01-05', application: '2017-01-04' }, finding: 'before-recognition', standing: 'open', minor: null, term: ['unknown'] },

  { told: 'the facts of B. M. M.: of age while the case was pending', source: 'eu-cgue-c-133-19', who: 'child', dates: a133, finding: 'child-minor-at-application', standing: 'held', counts: ['application'], minor: 'yes', term: ['not-set'] },
  { told: 'filed on the day before the birthday', source: 'eu-cgue-c-133-19', who: 'child', dates: { ...a133, application: '2015-03-02', decision: '2015-09-01' }, finding: 'child-minor-at-application', standing: 'held', minor: 'yes', term: ['not-set'] },
  { told: 'filed on the birthday by the child of a person with another title', source: 'eu-cgue-c-133-19', who: 'child', status: 'other', dates: { born: '1997-03-03', application: '2015-03-03' }, finding: 'child-adult-at-application', standing: 'held', counts: ['application'], minor: 'no', term: ['unknown'] },
  { told: 'filed for the minor child of a person with another title', source: 'eu-cgue-c-133-19', who: 'child', status: 'other', dates: { born: '1997-03-03', application: '2015-03-02' }, finding: 'child-minor-at-application', standing: 'held', minor: 'yes', term: ['not-set'] },
  { told: 'the facts of XC: of age before the father’s recognition, asked for within three months', source: 'eu-cgue-c-279-20', who: 'child', dates: a279, finding: 'child-came-of-age-before-recognition', standing: 'held', counts: ['asylum'], minor: 'yes', term: ['three-months', '2017-10-10', 'within', 'set'] },
  { told: 'asked for on the last day of the three months', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, application: '2017-10-10' }, finding: 'child-came-of-age-before-recognition', standing: 'held', minor: 'yes', term: ['three-months', '2017-10-10', 'within', 'set'] },
  { told: 'asked for the day after', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, application: '2017-10-11' }, finding: 'child-came-of-age-before-recognition', standing: 'held', minor: 'yes', term: ['three-months', '2017-10-10', 'after', 'set'] },
  { told: 'the last day is a Saturday and the application was made on the Monday', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, recognition: '2017-07-14', application: '2017-10-16' }, finding: 'child-came-of-age-before-recognition', standing: 'held', minor: 'yes', term: ['three-months', '2017-10-14', 'weekend', 'set'] },
  { told: 'the last day is a Saturday and the application was made on the Tuesday', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, recognition: '2017-07-14', application: '2017-10-17' }, finding: 'child-came-of-age-before-recognition', standing: 'held', minor: 'yes', term: ['three-months', '2017-10-14', 'after', 'set'] },
  { told: 'recognised on 30 November: the three months end with February', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, recognition: '2017-11-30', application: '2018-02-28' }, finding: 'child-came-of-age-before-recognition', standing: 'held', minor: 'yes', term: ['three-months', '2018-02-28', 'within', 'set'] },
  { told: 'the father asked for asylum on the day before the birthday', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, asylum: '2016-12-31' }, finding: 'child-came-of-age-before-recognition', standing: 'held', minor: 'yes', term: ['three-months', '2017-10-10', 'within', 'set'] },
  { told: 'the father asked for asylum on the birthday', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, asylum: '2017-01-01' }, finding: 'child-adult-on-asylum', standing: 'held', counts: ['asylum'], minor: 'no', term: ['unknown'] },
  { told: 'of age on the day of the father’s recognition', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, recognition: '2017-01-01', application: '2017-02-01' }, finding: 'child-on-recognition-day', standing: 'open', minor: null, term: ['three-months', '2017-04-01', 'within', 'orientation'] },
  { told: 'of age the day after the father’s recognition, filed later', source: 'eu-cgue-c-279-20', who: 'child', dates: { ...a279, recognition: '2016-12-31', application: '2017-02-01' }, finding: 'child-after-recognition', standing: 'open', minor: 'no', term: ['three-months', '2017-03-31', 'within', 'orientation'] },
  { told: 'the father’s asylum date not given', source: 'eu-cgue-c-279-20', who: 'child', dates: { born: '1999-01-01', recognition: '2017-07-10', application: '2017-08-10' }, finding: 'child-came-of-age-before-recognition', standing: 'incomplete', minor: null, term: ['three-months', '2017-10-10', 'within', 'orientation'] },
  { told: 'the father’s recognition not given', source: 'eu-cgue-c-279-20', who: 'child', dates: { born: '1999-01-01', asylum: '2016-04-04', application: '2017-08-10' }, finding: 'child-recognition-missing', standing: 'incomplete', minor: null, term: ['unknown'] },
  { told: 'a parent with subsidiary protection: not carried over', source: 'eu-cgue-c-380-17', who: 'child', status: 'subsidiary', dates: a279, finding: 'child-subsidiary', standing: 'open', minor: null, term: ['unknown'] },
  { told: 'a child who is a minor today, nothing filed', source: 'eu-cgue-c-133-19', who: 'child', dates: { born: '2015-05-05' }, finding: 'child-still-minor', standing: 'held', minor: null, term: ['not-set'] },
  { told: 'siblings who came of age during the procedure', source: 'it-cass-2017-649', who: 'sibling', status: 'other', dates: { born: '1996-01-01', application: '2013-06-01', decision: '2014-04-10' }, finding: 'sibling', standing: 'open', minor: null, term: ['unknown'] },
];

describe('the table of cases', () => {
  it('has no fewer rows than it is meant to', () => expect(table.length).toBeGreaterThanOrEqual(40));

  test.each(table)('$source: $told', ({ who, status = 'refugee', route = 'refugee-rules', dates, finding, standing, counts, minor, term }) => {
    expect(checkDates({ who, status }, dates, today).problems).toEqual([]);
    const answer = ask(who, status, dates, route);
    expect({ finding: answer.finding, standing: answer.standing }).toEqual({ finding, standing });
    if (counts) expect(answer.counts).toEqual(counts);
    if (minor !== undefined) expect(answer.minor).toBe(minor);
    const told = answer.term.kind === 'three-months' ? ['three-months', answer.term.term.last, answer.term.term.filed, answer.term.term.isHypothetical ? 'orientation' : 'set'] : [answer.term.kind];
    expect(told).toEqual(term);
  });
});

describe('those born on 29 February', () => {
  const born = '2000-02-29'; // eighteen on 1 March 2018; on 28 February for some
  const filedOn = (application: string): Answer => ask('child', 'other', { born, application });

  it('are minors until 27 February, of age from 1 March, and nothing is said of the day between', () => {
    expect(filedOn('2018-02-27')).toMatchObject({ finding: 'child-minor-at-application', minor: 'yes' });
    expect(filedOn('2018-02-28')).toMatchObject({ finding: 'leap-day', standing: 'open', minor: 'unsure' });
    expect(filedOn('2018-03-01')).toMatchObject({ finding: 'child-adult-at-application', minor: 'no' });
    expect(filedOn('2018-02-28').assumptions).toContain('leap-birthday');
  });

  it('are not decided where recognition falls on the day between or on the birthday', () => {
    for (const recognition of ['2018-02-28', '2018-03-01']) expect(ask('child', 'refugee', { born, asylum: '2016-01-01', recognition, application: '2018-04-01' }).finding).toBe('leap-day');
    expect(ask('child', 'refugee', { born, asylum: '2016-01-01', recognition: '2018-03-02', application: '2018-04-01' }).finding).toBe('child-came-of-age-before-recognition');
  });
});

describe('the Italian rule beside', () => {
  it('differs where the child was a minor when the parent asked for asylum and no longer at the application', () => {
    expect(ask('child', 'refugee', a279).italy).toEqual({ line: 'application', on: [holdings.italianApplication, holdings.italianRetroactive, holdings.italianDhaka], atApplication: 'no', atDecision: null, isDifferent: true });
    expect(ask('child', 'refugee', a133).italy).toMatchObject({ atApplication: 'yes', isDifferent: false });
  });

  it('is told for a child of a parent with subsidiary protection, for whom the Court’s rulings are open', () => {
    expect(ask('child', 'subsidiary', a133).italy).toMatchObject({ line: 'application', atApplication: 'yes' });
  });

  it('shows both lines for siblings: the application and, for kafala, the issue of the nulla osta', () => {
    expect(ask('sibling', 'other', { born: '1996-01-01', application: '2013-06-01', decision: '2014-04-10' }).italy).toMatchObject({ line: 'siblings', atApplication: 'yes', atDecision: 'no', isDifferent: true });
  });

  it('is not there for the parents of an unaccompanied minor', () => {
    expect(ask('parents', 'refugee', a550).italy).toMatchObject({ line: 'parents-none', on: [], atApplication: null, isDifferent: false });
  });
});

describe('what is still ahead', () => {
  it('is told from the reader’s day: days left, days passed, the last day as a minor', () => {
    const dates: Dates = { born: '2007-06-02', entry: '2024-01-10', asylum: '2024-02-26', recognition: '2026-09-01' };
    const leftOn = (day: string) => {
      const { term } = ask('parents', 'refugee', dates, 'refugee-rules', day);
      return term.kind === 'three-months' ? term.term.daysLeft : term.kind;
    };
    expect([leftOn('2026-11-30'), leftOn('2026-12-01'), leftOn('2026-12-02')]).toEqual([1, 0, -1]);
    expect(ask('child', 'other', { born: '2008-11-23' }).lastDayAsMinor).toBe('2026-11-22');
    expect(ask('child', 'other', { born: '2008-11-22' }).lastDayAsMinor).toBeNull();
  });

  it('says where the person came of age after the application', () => {
    expect(ask('parents', 'refugee', a273).cameOfAgeLater).toBe(true);
    expect(ask('child', 'refugee', { ...a133, decision: '2014-12-01' }).cameOfAgeLater).toBe(false);
  });
});

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2000-01-01', days));
const dates = fc.record({ born: day, entry: day, asylum: day, recognition: day, application: day, decision: day }, { requiredKeys: [] });
const question = fc.record({ who: fc.constantFrom<Relationship>('parents', 'child', 'sibling'), status: fc.constantFrom<Status>('refugee', 'subsidiary', 'other'), route: fc.constantFrom<Route>('refugee-rules', 'ordinary-rules'), dates });

describe('any dates that can be', () => {
  it('never give a date or a term to anyone but a refugee, save the day of a child’s application', () => {
    fc.assert(fc.property(question, (asked) => {
      fc.pre(asked.status !== 'refugee');
      const { counts, term, standing } = answerQuestion(asked, today);
      if (term.kind === 'three-months' || term.kind === 'none') return false;
      return asked.who === 'child' && asked.status === 'other' ? counts.every((field) => field === 'application') : standing !== 'held' && counts.length === 0;
    }));
  });

  it('make nobody a minor by being born earlier', () => {
    fc.assert(fc.property(day, day, fc.integer({ min: 1, max: 4000 }), (born, application, days) => {
      const [earlier, later] = [addDays(born, -days), born].map((each) => ask('child', 'other', { born: each, application }).minor);
      const rank = { no: 0, unsure: 1, yes: 2 };
      return earlier != null && later != null && rank[earlier] <= rank[later];
    }));
  });

  it('never bring an application back into the term by making it later', () => {
    const rank = { within: 0, weekend: 1, after: 2 };
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (first, more) => {
      const filed = [first, first + more].map((days) => {
        const { term } = ask('child', 'refugee', { ...a279, application: addDays(a279.recognition ?? '', days) });
        return term.kind === 'three-months' && term.term.filed !== null ? rank[term.term.filed] : Number.NaN;
      });
      return (filed[0] ?? 1) <= (filed[1] ?? 0);
    }));
  });

  it('rest on a holding wherever something was held, and quote what is nearest where nothing was', () => {
    fc.assert(fc.property(question, (asked) => {
      const answer = answerQuestion(asked, today);
      return answer.standing === 'held' ? answer.on.length > 0 && answer.near.length === 0 : answer.on.length + answer.near.length > 0;
    }));
  });

  it('are told to be missing only where they are', () => {
    fc.assert(fc.property(question, (asked) => answerQuestion(asked, today).missing.every((field) => asked.dates[field] === undefined)));
  });

  it('end a term on a day of the same number, or with the month', () => {
    fc.assert(fc.property(day, (recognition) => {
      const last = addMonths(recognition, 3);
      return last.slice(8) === recognition.slice(8) || (last.slice(8) < recognition.slice(8) && addDays(last, 1).endsWith('-01'));
    }));
  });

  it('put the eighteenth birthday on the same day, or on 1 March', () => {
    fc.assert(fc.property(day, (born) => {
      const { day: birthday, disputed } = eighteenthBirthday(born);
      return born.endsWith('-02-29') ? birthday.endsWith('-03-01') && disputed === addDays(birthday, -1) : birthday.slice(5) === born.slice(5) && disputed === null;
    }));
  });
});
