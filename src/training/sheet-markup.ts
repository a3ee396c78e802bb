// What is handed out on paper, as markup: the participants' sheet, on which no outcome, solution or answer stands, and the
// facilitator's, on which all of them do.
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import { fullStopAfter } from '../text/full-stop.ts';
import { element, type MarkupElement } from './markup.ts';
import { sessionWords } from './session-words.ts';
import type { ShownAuthority, ShownSession, ShownStep } from './shown-session.ts';

const authorityLink = ({ citation, address }: ShownAuthority, language: Language): MarkupElement => element('a', { href: address[language] }, citation[language]);
const list = (tag: 'ul' | 'ol', items: readonly (MarkupElement | string)[], attributes: Record<string, string | null> = {}): MarkupElement => element(tag, attributes, items.map((item) => element('li', {}, item)));

/** Lines to write on. */
const lines = (label: string): MarkupElement => element('div', { class: 'sheet-lines' }, element('p', {}, label), Array.from({ length: 4 }, () => element('div', { class: 'sheet-line' })));

function head(session: ShownSession, language: Language, name: string): MarkupElement {
  const words = sessionWords[language];
  const { title, summary, audience, minutes, ownLanguage } = session;
  return element('header', { class: 'sheet-head' },
    element('p', { class: 'eyebrow' }, name),
    element('h1', { lang: ownLanguage }, title[language]),
    summary !== null && element('p', { class: 'lead' }, summary[language]),
    element('p', { class: 'small quiet' }, [audience === null ? null : words.audience[audience], words.minutes(minutes)].filter((text) => text !== null).join(' · ')),
  );
}

/** On every sheet: whose it is, of what day, what may be done with it, and that it is no advice. */
function imprint(session: ShownSession, language: Language, site: string): MarkupElement {
  const words = sessionWords[language];
  const { edition, written, reviewed, ownLanguage } = session;
  const history = written === null ? [] : [`${words.writtenOn(formatDate(written, language))}, ${reviewed === null ? words.notReviewed : words.reviewedOn(formatDate(reviewed, language))}`];
  return element('footer', { class: 'sheet-foot small' },
    element('p', {}, [`${words.attribution} (${site})`, words.edition(formatDate(edition, language)), ...history].join(' · ')),
    element('p', {}, words.license, ' · ', element('a', { href: 'https://creativecommons.org/licenses/by/4.0/' }, 'creativecommons.org/licenses/by/4.0/')),
    element('p', {}, ownLanguage === null ? words.paraphrase : `${words.paraphrase} ${words.ownWords}`),
    element('p', {}, dictionary(language).footer.disclaimer),
  );
}

const aimsSection = ({ aims, ownLanguage }: ShownSession, language: Language): MarkupElement | null =>
  aims.length === 0 ? null : element('section', {}, element('h2', {}, sessionWords[language].aims), element('p', {}, `${sessionWords[language].aimsLead}:`), list('ul', aims.map((aim) => aim[language]), { lang: ownLanguage }));

const stepHead = (step: ShownStep, index: number, session: ShownSession, language: Language): MarkupElement[] => [
  element('p', { class: 'eyebrow' }, `${sessionWords[language].step(index + 1, session.steps.length)} · ${sessionWords[language].minutes(step.minutes)}`),
  element('h2', { lang: session.ownLanguage }, step.title[language]),
  element('p', { lang: session.ownLanguage }, step.problem[language]),
];

const proseSection = (heading: string, blocks: readonly MarkupElement[], ...more: MarkupElement[]): MarkupElement | null =>
  blocks.length === 0 ? null : element('section', {}, element('h2', {}, heading), blocks, more);

const readingSection = ({ reading }: ShownSession, language: Language): MarkupElement | null =>
  reading.length === 0 ? null : element('section', {}, element('h2', {}, sessionWords[language].reading), list('ul', reading.map(({ label, address, why }) => element('span', {}, element('a', { href: address[language] }, label[language]), `${fullStopAfter(label[language])} ${why[language]}`))));

const packSection = ({ pack }: ShownSession, language: Language, site: string): MarkupElement | null => {
  const words = sessionWords[language];
  return pack === null ? null : element('section', {}, element('h2', {}, words.pack), element('p', {}, words.packNote), element('p', {}, element('a', { class: 'sheet-address', href: pack[language] }, `${site}${pack[language]}`)));
};

export function participantSheet(session: ShownSession, language: Language, site: string): MarkupElement {
  const words = sessionWords[language];
  const { steps, quiz, prose, ownLanguage } = session;
  const decisions = [...new Map(steps.map(({ authority }) => [authority.address[language], authority])).values()];
  return element('article', { class: 'sheet prose' },
    head(session, language, words.participantSheet),
    aimsSection(session, language),
    proseSection(words.plain, prose.plain[language]),
    steps.map((step, index) => element('section', { class: 'sheet-step' },
      stepHead(step, index, session, language),
      step.questions.length > 0 && element('h3', {}, words.questions),
      step.questions.length > 0 && list('ol', step.questions.map((question) => question[language]), { lang: ownLanguage }),
      lines(words.ownNotes))),
    proseSection(words.case, prose.case[language]),
    proseSection(words.caseQuestions, prose.questions[language], lines(words.ownNotes)),
    quiz.length > 0 && element('section', {}, element('h2', {}, words.quiz), quiz.map(({ question, options }, index) => element('section', { class: 'sheet-question' }, element('h3', {}, `${index + 1}. ${question[language]}`), list('ol', options.map((option) => option[language]), { class: 'sheet-options' })))),
    element('section', {}, element('h2', {}, words.decisionsUsed), element('p', { class: 'small quiet' }, words.decisionsUsedNote),
      list('ul', decisions.map(({ citation, address }) => element('span', {}, citation[language], element('br'), element('a', { class: 'sheet-address', href: address[language] }, `${site}${address[language]}`))))),
    readingSection(session, language),
    packSection(session, language, site),
    imprint(session, language, site),
  );
}

/** What the facilitator sees of a decision once it is revealed. */
export function outcomeMarkup(step: ShownStep, language: Language): MarkupElement {
  const words = sessionWords[language];
  const fact = (label: string, values: readonly string[], name: string | null = null): MarkupElement | null => (values.length === 0 ? null : element('div', { class: name }, element('dt', {}, label), values.map((value) => element('dd', {}, value))));
  return element('div', { class: 'outcome-facts' },
    element('p', { class: 'outcome-citation' }, authorityLink(step.authority, language)),
    element('dl', { class: 'details' }, fact(words.result, [step.outcome[language]]), fact(words.ruling, [step.ruling[language]]), fact(words.remedies, step.remedies[language], 'outcome-remedies')),
    step.doubts[language].length > 0 && element('div', { class: 'doubts' }, element('p', {}, element('b', {}, words.doubts)), list('ul', step.doubts[language])),
    step.holdings.map(({ id, text, doubts, address }) => element('blockquote', { class: 'outcome-holding' },
      element('p', { class: 'small' }, element('a', { href: address[language] }, words.holding(id.slice(1))), doubts[language].length > 0 && ' ', doubts[language].length > 0 && element('span', { class: 'doubtful' }, words.holdingDoubt)),
      element('p', {}, text[language]), doubts[language].map((doubt) => element('p', { class: 'small quiet' }, doubt)))),
  );
}

function planTable(session: ShownSession, language: Language): MarkupElement {
  const words = sessionWords[language];
  const rows: [string, number][] = [
    ...session.steps.map(({ title, minutes }, index): [string, number] => [`${index + 1}. ${title[language]}`, minutes]),
    ...(session.prose.case[language].length === 0 ? [] : [[words.case, session.caseMinutes] as [string, number]]),
    ...(session.quiz.length === 0 ? [] : [[words.quiz, session.quizMinutes] as [string, number]]),
  ];
  return element('section', {}, element('h2', {}, words.plan), element('table', { class: 'sheet-plan' },
    element('tbody', {}, rows.map(([name, minutes]) => element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, words.minutes(minutes))))),
    element('tfoot', {}, element('tr', {}, element('th', { scope: 'row' }, words.total), element('td', {}, words.minutes(session.minutes))))));
}

export function facilitatorSheet(session: ShownSession, language: Language, site: string): MarkupElement {
  const words = sessionWords[language];
  const { steps, quiz, prose, ownLanguage } = session;
  return element('article', { class: 'sheet prose' },
    head(session, language, words.facilitatorSheet),
    element('p', { class: 'doubts small' }, words.facilitatorOnly),
    planTable(session, language),
    aimsSection(session, language),
    proseSection(words.guide, prose.guide[language]),
    steps.map((step, index) => element('section', { class: 'sheet-step' },
      stepHead(step, index, session, language),
      step.questions.length > 0 && element('h3', {}, words.questions),
      step.questions.length > 0 && list('ol', step.questions.map((question) => question[language]), { lang: ownLanguage }),
      element('h3', {}, words.outcome), outcomeMarkup(step, language),
      step.point !== null && element('p', { lang: ownLanguage }, element('b', {}, `${words.point}. `), step.point[language]),
      step.facilitator !== null && element('div', { class: 'sheet-note' }, element('h3', {}, words.facilitatorNote), element('p', { lang: ownLanguage }, step.facilitator[language])))),
    proseSection(words.case, prose.case[language]),
    proseSection(words.caseQuestions, prose.questions[language]),
    proseSection(words.solution, prose.solution[language]),
    quiz.length > 0 && element('section', {}, element('h2', {}, words.quiz), quiz.map(({ question, options, right, explanation, authorities }, index) => element('section', { class: 'sheet-question' },
      element('h3', {}, `${index + 1}. ${question[language]}`), list('ol', options.map((option) => option[language]), { class: 'sheet-options' }),
      element('p', {}, element('b', {}, `${words.rightAnswer(right + 1)}. `), explanation[language]),
      element('p', { class: 'small' }, `${words.restsOn}: `, authorities.flatMap((authority, place) => [...(place > 0 ? ['; '] : []), authorityLink(authority, language)]))))),
    readingSection(session, language),
    packSection(session, language, site),
    imprint(session, language, site),
  );
}
