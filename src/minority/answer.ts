// From a question to the date that counts: a decision tree over the rulings that the library holds. It says what was held
// and for whom; where a situation is not that of a holding, the finding is open, and nothing is carried over in silence.
import { addDays, addMonths, daysBetween, eighteenthBirthday, minorOn, mondayAfterWeekend, type Day, type Eighteenth, type Minor } from './calendar-day.ts';
import { fieldsFor, type DateField, type Question } from './question.ts';
import type { HoldingRef } from './holding-ref.ts';
import * as holdings from './holdings.ts';

export type Finding =
  | 'birth-missing'
  | 'leap-day'
  | 'before-recognition'
  | 'parents-minor-at-application' | 'parents-still-minor' | 'parents-came-of-age-in-asylum' | 'parents-on-recognition-day' | 'parents-after-recognition'
  | 'parents-adult-on-entry' | 'parents-adult-on-asylum' | 'parents-recognition-missing' | 'parents-ordinary-rules' | 'parents-subsidiary' | 'parents-other'
  | 'child-minor-at-application' | 'child-still-minor' | 'child-came-of-age-before-recognition' | 'child-adult-on-asylum' | 'child-on-recognition-day'
  | 'child-after-recognition' | 'child-recognition-missing' | 'child-subsidiary' | 'child-adult-at-application'
  | 'sibling';

/** `held`: a holding covers it. `open`: none in the library does. `outside`: a holding's own condition is lacking. `incomplete`: a date is missing. */
export type Standing = 'held' | 'open' | 'outside' | 'incomplete';

export interface Term {
  by: HoldingRef;
  /** Only shown for orientation: the holding that sets the term is about another situation, or it is not known yet whether it is this one. */
  isHypothetical: boolean;
  from: Day;
  last: Day;
  /** The Monday after, where the last day is a Saturday or Sunday. */
  monday: Day | null;
  /** Where the application was made: `weekend` is after the last day and not after that Monday. */
  filed: 'within' | 'weekend' | 'after' | null;
  /** Days left to the last one, where nothing has been filed; negative when it has passed. */
  daysLeft: number | null;
}

export type TermAnswer = { kind: 'three-months'; term: Term } | { kind: 'none'; by: HoldingRef } | { kind: 'not-set'; by: HoldingRef } | { kind: 'unknown' };

export type ItalianLine = 'application' | 'siblings' | 'parents-none';

export interface ItalianAnswer {
  line: ItalianLine;
  on: readonly HoldingRef[];
  /** Age on the application and, for the contrary line, on the decision. */
  atApplication: Minor | null;
  atDecision: Minor | null;
  /** The Court's date and the Italian one give different answers. */
  isDifferent: boolean;
}

export type Assumption =
  | 'under-18' | 'leap-birthday' | 'counting' | 'weekend' | 'recognition-day' | 'unaccompanied' | 'unmarried' | 'same-state' | 'other-sponsor' | 'route' | 'two-applications' | 'family-tie' | 'today';

export interface Answer {
  finding: Finding;
  standing: Standing;
  eighteenth: Eighteenth | null;
  /** The date that counts, or both where a holding looks at two. */
  counts: readonly DateField[];
  /** Whether the person was under eighteen on all of them; null where that cannot be said. */
  minor: Minor | null;
  /** What it rests on. */
  on: readonly HoldingRef[];
  /** What comes nearest, where nothing covers the case. */
  near: readonly HoldingRef[];
  term: TermAnswer;
  /** The last day on which an application would still be a minor's, where that is ahead. */
  lastDayAsMinor: Day | null;
  /** Came of age between the application and the decision, or since. */
  cameOfAgeLater: boolean;
  /** Dates that would tell more. */
  missing: readonly DateField[];
  italy: ItalianAnswer;
  /** What is to be shown besides, or follows. */
  also: readonly HoldingRef[];
  assumptions: readonly Assumption[];
}

interface Facts {
  question: Question;
  today: Day;
  eighteenth: Eighteenth | null;
}

/** What a branch of the tree says; the rest of the answer is the same for all. */
type Reading = Pick<Answer, 'finding' | 'standing' | 'counts' | 'on' | 'near' | 'term' | 'missing'>;

const unknownTerm: TermAnswer = { kind: 'unknown' };
const reading = (finding: Finding, standing: Standing, rest: Partial<Reading> = {}): Reading => ({ finding, standing, counts: [], on: [], near: [], term: unknownTerm, missing: [], ...rest });

function threeMonths({ question: { dates }, today }: Facts, by: HoldingRef, isHypothetical: boolean): TermAnswer {
  const { recognition, application } = dates;
  if (recognition === undefined || (application !== undefined && application < recognition)) return unknownTerm;
  const last = addMonths(recognition, 3);
  const monday = mondayAfterWeekend(last);
  const filed = application === undefined ? null : application <= last ? 'within' : monday !== null && application <= monday ? 'weekend' : 'after';
  return { kind: 'three-months', term: { by, isHypothetical, from: recognition, last, monday, filed, daysLeft: application === undefined ? daysBetween(today, last) : null } };
}

const on = (facts: Facts, field: DateField): Minor | null => {
  const day = facts.question.dates[field];
  return day === undefined || facts.eighteenth === null ? null : minorOn(day, facts.eighteenth);
};

const absent = (facts: Facts, ...fields: DateField[]): DateField[] => fields.filter((field) => facts.question.dates[field] === undefined);

/** Whether the birthday came before, on or after the day of recognition; `unsure` on the disputed day of those born on 29 February. */
function comingOfAge({ question: { dates }, eighteenth }: Facts): 'before' | 'same' | 'after' | 'unsure' | null {
  const { recognition } = dates;
  if (recognition === undefined || eighteenth === null) return null;
  if (eighteenth.disputed !== null && recognition >= eighteenth.disputed && recognition <= eighteenth.day) return 'unsure';
  return recognition === eighteenth.day ? 'same' : recognition > eighteenth.day ? 'before' : 'after';
}

function readParents(facts: Facts): Reading {
  const { status, route, dates } = facts.question;
  const near = [holdings.entryAndAsylum, holdings.asRuleThreeMonths, holdings.stillMinorNoTerm] as const;
  if (status === 'subsidiary') return reading('parents-subsidiary', 'open', { near: [...near, holdings.directiveExtended, holdings.directiveExtendedProof] });
  if (status === 'other') return reading('parents-other', 'outside', { near: [holdings.entryAndAsylum, holdings.stillMinorNoTerm] });
  if (route === 'ordinary-rules') return reading('parents-ordinary-rules', 'outside', { near: [holdings.entryAndAsylum, holdings.stillMinorNoTerm] });
  if (facts.eighteenth === null) return reading('birth-missing', 'incomplete', { near, term: threeMonths(facts, holdings.asRuleThreeMonths, true), missing: ['born', ...absent(facts, 'entry', 'asylum', 'recognition', 'application')] });

  const { recognition, application } = dates;
  if (recognition !== undefined && application !== undefined && application < recognition) return reading('before-recognition', 'open', { near: [holdings.stillMinorNoTerm, holdings.entryAndAsylum] });
  const noTerm: TermAnswer = { kind: 'none', by: holdings.stillMinorNoTerm };
  const atApplication = application === undefined ? minorOn(facts.today, facts.eighteenth) : on(facts, 'application');
  if (atApplication === 'unsure') return reading('leap-day', 'open', { counts: application === undefined ? [] : ['application'], near, term: threeMonths(facts, holdings.asRuleThreeMonths, true) });
  if (atApplication === 'yes') {
    return application === undefined
      ? reading('parents-still-minor', 'held', { on: [holdings.stillMinorNoTerm, holdings.notTheDecision], term: noTerm, missing: ['application'] })
      : reading('parents-minor-at-application', 'held', { counts: ['application'], on: [holdings.stillMinorNoTerm, holdings.notTheDecision], term: noTerm });
  }

  const [atEntry, atAsylum] = [on(facts, 'entry'), on(facts, 'asylum')];
  const twoDates = { counts: ['entry', 'asylum'] as const };
  if (atEntry === 'no') return reading('parents-adult-on-entry', 'outside', { ...twoDates, on: [holdings.entryAndAsylum] });
  if (atAsylum === 'no') return reading('parents-adult-on-asylum', 'outside', { ...twoDates, on: [holdings.entryAndAsylum] });
  const cameOfAge = comingOfAge(facts);
  if (atEntry === 'unsure' || atAsylum === 'unsure' || cameOfAge === 'unsure') return reading('leap-day', 'open', { ...twoDates, near, term: threeMonths(facts, holdings.asRuleThreeMonths, true) });
  const missing = absent(facts, 'entry', 'asylum');
  if (cameOfAge === null) return reading('parents-recognition-missing', 'incomplete', { ...twoDates, near, missing: [...missing, 'recognition'] });
  if (cameOfAge === 'same') return reading('parents-on-recognition-day', 'open', { near, term: threeMonths(facts, holdings.asRuleThreeMonths, true), missing });
  if (cameOfAge === 'after') return reading('parents-after-recognition', 'open', { near, term: threeMonths(facts, holdings.asRuleThreeMonths, true), missing });
  return reading('parents-came-of-age-in-asylum', missing.length === 0 ? 'held' : 'incomplete', {
    ...twoDates, on: [holdings.entryAndAsylum, holdings.asRuleThreeMonths], term: threeMonths(facts, holdings.asRuleThreeMonths, missing.length > 0), missing,
  });
}

function readChild(facts: Facts): Reading {
  const { status, dates } = facts.question;
  if (status === 'subsidiary') return reading('child-subsidiary', 'open', { near: [holdings.applicationDay, holdings.parentsAsylumDay, holdings.directiveExtended, holdings.directiveExtendedProof] });
  const isRefugee = status === 'refugee';
  const near: readonly HoldingRef[] = [holdings.applicationDay, ...(isRefugee ? [holdings.parentsAsylumDay] : [])];
  const orientation = isRefugee ? threeMonths(facts, holdings.parentsAsylumDay, true) : unknownTerm;
  if (facts.eighteenth === null) return reading('birth-missing', 'incomplete', { near, term: orientation, missing: ['born', ...absent(facts, ...(isRefugee ? (['asylum', 'recognition', 'application'] as const) : (['application'] as const)))] });

  const { recognition, application } = dates;
  if (isRefugee && recognition !== undefined && application !== undefined && application < recognition) return reading('before-recognition', 'open', { near });
  const atApplication = application === undefined ? minorOn(facts.today, facts.eighteenth) : on(facts, 'application');
  if (atApplication === 'unsure') return reading('leap-day', 'open', { counts: application === undefined ? [] : ['application'], near, term: orientation });
  const notSet: TermAnswer = { kind: 'not-set', by: holdings.applicationDay };
  if (atApplication === 'yes') {
    return application === undefined
      ? reading('child-still-minor', 'held', { on: [holdings.applicationDay], term: notSet, missing: ['application'] })
      : reading('child-minor-at-application', 'held', { counts: ['application'], on: [holdings.applicationDay], term: notSet });
  }
  if (!isRefugee) return reading('child-adult-at-application', 'held', { counts: ['application'], on: [holdings.applicationDay], missing: absent(facts, 'application') });

  const counts = ['asylum'] as const;
  const [cameOfAge, atAsylum] = [comingOfAge(facts), on(facts, 'asylum')];
  // Of age when the parent asked for asylum, so before recognition too.
  if (atAsylum === 'no') return reading('child-adult-on-asylum', 'held', { counts, on: [holdings.parentsAsylumDay] });
  if (cameOfAge === null) return reading('child-recognition-missing', 'incomplete', { near, missing: absent(facts, 'asylum', 'recognition') });
  if (cameOfAge === 'unsure' || (cameOfAge === 'before' && atAsylum === 'unsure')) return reading('leap-day', 'open', { counts: ['asylum'], near, term: orientation });
  if (cameOfAge === 'same') return reading('child-on-recognition-day', 'open', { near, term: orientation });
  if (cameOfAge === 'after') return reading('child-after-recognition', 'open', { counts: application === undefined ? [] : ['application'], near, term: orientation });
  const missing = absent(facts, 'asylum');
  return reading('child-came-of-age-before-recognition', missing.length === 0 ? 'held' : 'incomplete', {
    counts, on: [holdings.parentsAsylumDay], term: threeMonths(facts, holdings.parentsAsylumDay, missing.length > 0), missing,
  });
}

function readSibling(facts: Facts): Reading {
  return reading('sibling', facts.eighteenth === null ? 'incomplete' : 'open', {
    near: [holdings.illSister, holdings.sisterForHealth], missing: facts.eighteenth === null ? ['born', ...absent(facts, 'application')] : absent(facts, 'application'),
  });
}

/** All dates that count: no beats unsure beats unknown beats yes. */
function together(facts: Facts, fields: readonly DateField[]): Minor | null {
  const each = fields.map((field) => on(facts, field));
  if (each.includes('no')) return 'no';
  if (each.includes('unsure')) return 'unsure';
  return each.length === 0 || each.includes(null) ? null : 'yes';
}

const italianOn: Record<ItalianLine, readonly HoldingRef[]> = {
  application: [holdings.italianApplication, holdings.italianRetroactive, holdings.italianDhaka],
  siblings: [holdings.italianSiblings, holdings.italianKafalaMinor, holdings.italianKafalaAdult],
  'parents-none': [],
};

function readItaly(facts: Facts, minor: Minor | null): ItalianAnswer {
  const line: ItalianLine = facts.question.who === 'parents' ? 'parents-none' : facts.question.who === 'sibling' ? 'siblings' : 'application';
  const speaks = line !== 'parents-none';
  const atApplication = speaks ? on(facts, 'application') : null;
  const atDecision = line === 'siblings' ? on(facts, 'decision') : null;
  const isDifferent = (minor === 'yes' && atApplication === 'no') || (atDecision !== null && atApplication !== null && atDecision !== atApplication);
  return { line, on: italianOn[line], atApplication, atDecision, isDifferent };
}

function alsoFor({ question: { who, status, route } }: Facts, { standing, term }: Reading): HoldingRef[] {
  if (who === 'sibling' || standing === 'outside') return [];
  if (status === 'subsidiary') return who === 'parents' ? [holdings.derivedStatus] : [];
  if (who === 'parents') return [holdings.notTheDecision, holdings.permitOfOneYear, holdings.kinshipNotEnoughParents, holdings.contactsEnoughParents, holdings.tieOutlastsMinority, holdings.noMaterialConditions, holdings.marriedMinor];
  const refugee: HoldingRef[] = [
    ...(term.kind === 'not-set' ? [] : [holdings.kinshipNotEnoughChild, holdings.contactsEnoughChild]),
    ...(route === 'refugee-rules' ? [holdings.articleTwelveTerm, holdings.excusableDelay] : []),
  ];
  return [holdings.caseNotInadmissible, ...(status === 'refugee' ? refugee : [])];
}

function assumptionsOf({ question, eighteenth }: Facts, { standing, term, finding }: Reading): Assumption[] {
  const { who, status, route } = question;
  const counted = term.kind === 'three-months';
  const when = (is: boolean, assumption: Assumption): Assumption[] => (is ? [assumption] : []);
  return [
    'under-18',
    ...when(eighteenth?.disputed != null, 'leap-birthday'),
    ...when(counted, 'counting'),
    ...when(counted && term.term.monday !== null, 'weekend'),
    ...when(counted, 'recognition-day'),
    ...when(who === 'parents' && status === 'refugee', 'unaccompanied'),
    ...when(who === 'child', 'unmarried'),
    ...when(who !== 'sibling' && status === 'refugee', 'same-state'),
    ...when(who === 'child' && status === 'other', 'other-sponsor'),
    ...when(who === 'child' && status === 'refugee' && route === 'ordinary-rules', 'route'),
    'two-applications',
    ...when(standing === 'held' || finding === 'sibling', 'family-tie'),
    'today',
  ];
}

/** `today` is the reader's own day: it tells whether a term still runs and whether an application could still be a minor's. The dates have been through `checkDates`. */
export function answerQuestion(question: Question, today: Day): Answer {
  const relevant = fieldsFor(question);
  const dates = Object.fromEntries(Object.entries(question.dates).filter(([field]) => relevant.includes(field as DateField)));
  const eighteenth = dates.born === undefined ? null : eighteenthBirthday(dates.born);
  const facts: Facts = { question: { ...question, dates }, today, eighteenth };
  const own = { parents: readParents, child: readChild, sibling: readSibling }[question.who](facts);
  const minor = together(facts, own.counts);
  const lastAsMinor = eighteenth === null ? null : addDays(eighteenth.disputed ?? eighteenth.day, -1);
  const atApplication = on(facts, 'application');
  return {
    ...own,
    eighteenth,
    minor,
    lastDayAsMinor: lastAsMinor !== null && dates.application === undefined && lastAsMinor >= today ? lastAsMinor : null,
    cameOfAgeLater: atApplication === 'yes' && eighteenth !== null && minorOn(dates.decision ?? today, eighteenth) === 'no',
    italy: readItaly(facts, minor),
    also: alsoFor(facts, own).filter((ref) => !own.on.includes(ref)),
    assumptions: assumptionsOf(facts, own),
  };
}
