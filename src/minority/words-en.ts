import type { MinorityAnswerWords } from './minority-words.ts';

export const wordsEn: MinorityAnswerWords = {
  counts: (fields, several) => (several ? `Dates that count: ${fields}.` : `Date that counts: ${fields}.`),
  minor: { yes: 'a minor', no: 'of age', unsure: 'uncertain' },
  minorOnAll: {
    yes: 'On the date that counts the person was a minor.',
    no: 'On the date that counts the person was of age.',
    unsure: 'Whether the person was a minor on the date that counts depends on how a birthday of 29 February is counted.',
  },
  minorOnBoth: 'On both dates the person was a minor.',
  age: (years) => `aged ${years}`,
  unborn: 'not yet born',
  eighteenth: (date) => `Eighteenth birthday: ${date}.`,
  eighteenthDisputed: (date, earlier) => `Eighteenth birthday: ${date}; on another way of counting, ${earlier}.`,
  lastDayAsMinor: (date) => `Last day as a minor: ${date}.`,
  cameOfAgeLater: 'The person came of age after the application: under the holding cited this is not the day that counts.',
  term: {
    heading: 'Term',
    none: 'No term: the Court held that the parents need not apply within a given period (C-560/20).',
    notSet: 'The holding of C-133/19 sets no term for the application. The three months of Article 12 of the Directive, after which the State may refuse the more favourable rules for refugees (C-380/17), are another matter.',
    unknown: 'With these dates no term can be given.',
    set: (from, last) => `Three months from recognition (${from}): the last day is ${last}.`,
    hypothetical: (from, last) => `For orientation only: if they were counted, three months from recognition (${from}) would end on ${last}. No entry says that they apply in this situation, or the dates that would tell are missing.`,
    within: (date) => `The application of ${date} is within the three months so counted.`,
    weekend: (date, monday) => `The application of ${date} comes after the last day, which is a Saturday or a Sunday. It is in time only if the term moves to the Monday (${monday}).`,
    after: (date) => `The application of ${date} comes after the three months so counted.`,
    left: (days) => (days === 0 ? 'It ends today.' : days === 1 ? '1 day is left.' : `${days} days are left.`),
    over: (days) => (days === 1 ? 'It ended 1 day ago.' : `It ended ${days} days ago.`),
  },
  italy: {
    heading: 'The Italian rule',
    line: {
      application: 'For the Italian decisions in this library what counts is age when the application is filed, and coming of age later does not matter (Article 29(2) TUI, as amended by Legislative Decree 5/2007). The Court of Cassation says so of the application for the clearance (nulla osta), the Tribunal of Rome of an “application”, which one to be verified.',
      siblings: 'The Court of Cassation looks at age when the application is filed (on what basis the siblings could be reunited is not known); the Court of Appeal of Milan, on a kafala, at age when the clearance (nulla osta) is issued.',
      'parents-none': 'This library has no Italian decision on the date at which minority is assessed where an unaccompanied minor with protection asks to be joined by the parents.',
    },
    silent: 'No Italian decision in this library applies the rulings of the Court of Justice on this date.',
    atApplication: { yes: 'At the application the person was a minor.', no: 'At the application the person was of age.', unsure: 'At the application the age is uncertain (29 February).' },
    atDecision: { yes: 'At the decision (issue of the nulla osta) the person was a minor.', no: 'At the decision (issue of the nulla osta) the person was of age.', unsure: 'At the decision the age is uncertain (29 February).' },
    different: 'The two rules lead to different results: on the date the Court of Justice looks at the person was a minor, at the reunification application no longer.',
    differentLines: 'The two Italian lines lead to different results: at the application and at the decision the person was not on the same side of eighteen.',
    protection: 'The procedure of Article 29-bis TUI applies to holders of subsidiary protection too (Legislative Decree 18/2014, according to AIDA, mid-2025).',
  },
  also: 'What else the entries say',
  missing: (fields) => `To say more, these are missing: ${fields}.`,
  assumptions: 'What was assumed',
  assumption: {
    'under-18': ({ birthday }) => `A minor is a person under eighteen: from the day of the eighteenth birthday${birthday ? ` (${birthday})` : ''} the person no longer is.`,
    'leap-birthday': ({ disputed, birthday }) => `A birthday of 29 February has no such day in the year of turning eighteen. Here the person is of age for certain from ${birthday}; for ${disputed} age is taken as uncertain.`,
    counting: () => 'The three months are counted as Regulation (EEC, Euratom) No 1182/71 counts the periods of acts of the Union: the day of recognition does not count, and the last day is the one of the same number in the third month or, where there is none, the last of that month. No entry says that they are to be counted so.',
    weekend: ({ monday }) => `The last day is a Saturday or a Sunday. If the term moved to the next working day, that would be ${monday}; here, as a precaution, it does not. Public holidays are not taken into account.`,
    'recognition-day': () => 'The term runs from the day of recognition, as the entries say. Whether that is the date of the decision or the date on which it was communicated the entries do not say: count from the earlier.',
    unaccompanied: () => 'That the refugee was an unaccompanied minor is taken as given: the page looks at dates only.',
    unmarried: () => 'The child is unmarried: so C-133/19.',
    'same-state': () => 'Entry, asylum, recognition and reunification all concern the same State.',
    'other-sponsor': () => 'In case C-133/19 the father was a refugee. The provision interpreted, Article 4(1)(c) of the Directive, is among the general rules; that it holds in the same way for another title is a reading, to be checked against the text.',
    route: () => 'C-279/20 interprets Article 4(1)(c) of the Directive, which is among the general rules. Whether it depends on having relied on the rules for refugees the entries do not say.',
    'two-applications': () => 'The Court speaks of one application. In Italy there are two, for the clearance (nulla osta) and for the visa: the Italian entries look at the first, as far as is known; which is the “application” of the Court’s rulings the entries do not say.',
    'family-tie': () => 'The tie and a real family relationship are to be proved separately.',
    today: ({ today }) => `Worked out today, ${today}, on the entries of this edition. The holdings are our paraphrase: read the ruling before citing it.`,
  },
  birthday: 'Eighteenth birthday',
  lastDay: 'Last day of the term',
  lastDayIfCounted: 'Last day, if the term applied',
  dates: 'The dates, in order',
  title: (relationship, status) => `${relationship}. Who asks: ${status}`,
  never: 'This sheet reports what the entries of the library say of the rulings. It is no legal advice and does not say what is due in a given case.',
  problem: (problem, { field, after, day, afterDay }) => {
    switch (problem.kind) {
      case 'unreadable':
        return `${field}: this is not a day of the calendar. Write day, month and year in four figures, for example 29/07/2006.`;
      case 'future':
        return `${field}: ${day} is still to come. Check the year; if it has not happened yet, leave it empty.`;
      case 'order':
        return `${field}: ${day} comes before ${afterDay} (${after.charAt(0).toLowerCase()}${after.slice(1)}). Check the two dates.`;
    }
  },
  problems: (count) => (count === 1 ? 'One date needs mending' : `${count} dates need mending`),
};
