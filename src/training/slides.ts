// A session cut into slides. A slide has the same name and the same pieces in both languages, so that a presenter can change the
// language anywhere; what is too long for one slide goes on on the next. Pieces that are revealed one by one are `hidden`.
import { cutSentences } from '../annotations/sentences.ts';
import type { Language } from '../i18n/language.ts';
import { element, textOf, withoutLinks, type Markup, type MarkupElement } from './markup.ts';
import { sessionWords } from './session-words.ts';
import { inBoth, type ByLanguage, type ShownSession, type ShownStep, type Words } from './shown-session.ts';

export interface Piece {
  /** A block, or the content of an item of a list. */
  markup: ByLanguage<Markup>;
  list: 'ul' | 'ol' | null;
  /** Number of the item, in an ordered list. */
  number: number;
  hidden: boolean;
}

/** What the clock counts together: `opening`, a step (`s1`), `case`, `quiz`, `closing`. */
export type Bucket = string;

export interface Slide {
  /** `s1-problem`, `solution-2`: stands in the address. */
  id: string;
  bucket: Bucket;
  eyebrow: Words;
  heading: Words;
  /** The language of a heading that is a reader's own. */
  ownHeading: Language | null;
  /** Stands on every page of what is continued. */
  lead: Words | null;
  pieces: readonly Piece[];
  page: number;
  pages: number;
}

/** Characters that a slide holds in type that the last row can read, and that a paragraph may have before it is cut. */
const room = 840;
const longestParagraph = 700;
/** What a block takes besides its characters. */
const overhead = 60;

const block = (markup: ByLanguage<Markup>, hidden = false): Piece => ({ markup, list: null, number: 0, hidden });
const item = (list: 'ul' | 'ol', number: number, markup: ByLanguage<Markup>, hidden = false): Piece => ({ markup, list, number, hidden });
const paragraph = (text: Words, hidden = false): Piece => block(inBoth((language) => element('p', {}, text[language])), hidden);

const lengthOf = ({ markup }: Piece): number => Math.max(textOf(markup.it).length, textOf(markup.en).length) + overhead;

/** The children of a paragraph up to each sentence's end; links and emphasis are never cut. */
function sentencesOf(paragraphElement: MarkupElement): Markup[][] {
  const ends = new Set(cutSentences(textOf(paragraphElement)).map(({ end }) => end));
  const sentences: Markup[][] = [[]];
  let at = 0;
  for (const child of paragraphElement.children) {
    if (typeof child !== 'string') {
      sentences.at(-1)?.push(child);
      at += textOf(child).length;
      if (ends.has(at)) sentences.push([]);
      continue;
    }
    let from = 0;
    for (const end of [...ends].filter((one) => one > at && one <= at + child.length).sort((a, b) => a - b)) {
      sentences.at(-1)?.push(child.slice(from, end - at));
      sentences.push([]);
      from = end - at;
    }
    if (from < child.length) sentences.at(-1)?.push(child.slice(from));
    at += child.length;
  }
  return sentences.filter((sentence) => sentence.map(textOf).join('').trim() !== '');
}

/** The sentences in `count` groups of like length. */
function groupsOf(sentences: readonly Markup[][], count: number): Markup[][] {
  const total = sentences.reduce((sum, sentence) => sum + textOf(element('p', {}, sentence)).length, 0);
  const groups: Markup[][] = Array.from({ length: count }, () => []);
  let before = 0;
  sentences.forEach((sentence, index) => {
    const length = textOf(element('p', {}, sentence)).length;
    const meant = Math.min(count - 1, Math.floor(((before + length / 2) / total) * count));
    // Every group gets a sentence: as many are left as there are groups.
    const group = Math.max(Math.min(meant, index), count - (sentences.length - index));
    groups[group]?.push(...sentence);
    before += length;
  });
  return groups.filter((group) => group.length > 0);
}

/** A paragraph, in pieces where it is longer than a slide can bear. */
function cutParagraph(markup: ByLanguage<MarkupElement>, hidden: boolean): Piece[] {
  const longest = Math.max(textOf(markup.it).length, textOf(markup.en).length);
  const sentences = inBoth((language) => sentencesOf(markup[language]));
  const count = Math.min(Math.ceil(longest / longestParagraph), sentences.it.length, sentences.en.length);
  if (count < 2) return [block(markup, hidden)];
  const groups = inBoth((language) => groupsOf(sentences[language], count));
  const pieces = Math.min(groups.it.length, groups.en.length);
  const upTo = (language: Language, index: number): Markup[] => (index === pieces - 1 ? groups[language].slice(index).flat() : (groups[language][index] ?? []));
  return Array.from({ length: pieces }, (_, index) => block(inBoth((language) => element('p', {}, upTo(language, index))), hidden));
}

/** Blocks of prose, the same in both languages, as pieces. */
function prosePieces(prose: ByLanguage<readonly MarkupElement[]>, hidden: boolean): Piece[] {
  return prose.it.flatMap((italian, index): Piece[] => {
    const pair = { it: withoutLinks(italian) as MarkupElement, en: withoutLinks(prose.en[index] ?? italian) as MarkupElement };
    const { tag } = italian;
    if (tag !== 'ul' && tag !== 'ol') return tag === 'p' ? cutParagraph(pair, hidden) : [block(pair, hidden)];
    return italian.children.map((_, place) => item(tag, place + 1, inBoth((language) => element('span', {}, (pair[language].children[place] as MarkupElement | undefined)?.children ?? [])), hidden));
  });
}

/** Slides that hold the pieces in their order. */
function paged(given: Omit<Slide, 'page' | 'pages' | 'pieces' | 'ownHeading'> & { ownHeading?: Language | null }, pieces: readonly Piece[]): Slide[] {
  const slide = { ownHeading: null, ...given };
  const pages: Piece[][] = [[]];
  let used = 0;
  const taken = slide.lead === null ? 0 : overhead + slide.lead.it.length;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    if (used > 0 && used + length > room - taken) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(piece);
    used += length;
  }
  return pages.map((own, index) => ({ ...slide, id: index === 0 ? slide.id : `${slide.id}-${index + 1}`, pieces: own, page: index + 1, pages: pages.length }));
}

function outcomePieces(step: ShownStep, own: Language | null): Piece[] {
  const facts = inBoth((language) => {
    const words = sessionWords[language];
    const fact = (label: string, values: readonly string[], name: string | null = null): Markup[] => (values.length === 0 ? [] : [element('dt', {}, label), ...values.map((value) => element('dd', { class: name }, value))]);
    return element('dl', { class: 'slide-facts' }, fact(words.result, [step.outcome[language]], 'slide-fact'), fact(words.ruling, [step.ruling[language]], 'slide-fact'), fact(words.remedies, step.remedies[language]), fact(words.doubts, step.doubts[language]));
  });
  const holdings = step.holdings.map(({ id, text, doubts }) => block(inBoth((language) => {
    const words = sessionWords[language];
    return element('div', { class: 'slide-holding' }, element('p', { class: 'slide-holding-name' }, words.holding(id.slice(1)), doubts[language].length > 0 && element('span', { class: 'doubtful' }, words.holdingDoubt)), element('p', {}, text[language]), doubts[language].map((doubt) => element('p', { class: 'slide-doubt' }, doubt)));
  }), true));
  const point = step.point;
  return [block(facts, true), ...holdings, ...(point === null ? [] : [block(inBoth((language) => element('div', { class: 'slide-point' }, element('p', { class: 'slide-holding-name' }, sessionWords[language].point), element('p', { lang: own }, point[language]))), true)])];
}

export function slidesOf(session: ShownSession): Slide[] {
  const words = (of: (words: (typeof sessionWords)['it']) => string): Words => inBoth((language) => of(sessionWords[language]));
  const { steps, quiz, prose, summary } = session;
  const none = inBoth(() => '');
  const own = session.ownLanguage;
  const opening = { bucket: 'opening', lead: null, eyebrow: session.title };
  const slides: Slide[] = [
    ...paged({ id: 'title', bucket: 'opening', lead: null, eyebrow: none, heading: session.title, ownHeading: own }, [
      ...(summary === null ? [] : [paragraph(summary)]),
      block(inBoth((language) => element('p', { class: 'slide-frame' }, [session.audience === null ? null : sessionWords[language].audience[session.audience], sessionWords[language].minutes(session.minutes)].filter((text) => text !== null).join(' · ')))),
      ...(own === null ? [] : [block(inBoth((language) => element('p', { class: 'slide-doubt' }, sessionWords[language].ownWords)))]),
    ]),
    ...(prose.plain.it.length === 0 ? [] : paged({ ...opening, id: 'plain', heading: words(({ plain }) => plain) }, prosePieces(prose.plain, false))),
    ...(session.aims.length === 0 ? [] : paged({ ...opening, id: 'aims', heading: words(({ aims }) => aims), lead: words(({ aimsLead }) => `${aimsLead} …`) }, session.aims.map((aim, index) => item('ul', index + 1, inBoth((language) => element('span', { lang: own }, aim[language])))))),
  ];
  steps.forEach((step, index) => {
    const eyebrow = inBoth((language) => `${sessionWords[language].step(index + 1, steps.length)} · ${sessionWords[language].minutes(step.minutes)}`);
    const within = { bucket: step.id, eyebrow: inBoth((language) => `${sessionWords[language].step(index + 1, steps.length)} · ${step.title[language]}`) };
    slides.push(
      ...paged({ id: `${step.id}-problem`, bucket: step.id, eyebrow, heading: step.title, ownHeading: own, lead: null }, cutParagraph(inBoth((language) => element('p', { lang: own }, step.problem[language])), false)),
      ...(step.questions.length === 0 ? [] : paged({ ...within, id: `${step.id}-questions`, heading: words(({ questions }) => questions), lead: null }, step.questions.map((question, place) => item('ol', place + 1, inBoth((language) => element('span', { lang: own }, question[language])), place > 0)))),
      ...paged({ ...within, id: `${step.id}-outcome`, heading: words(({ outcome }) => outcome), lead: step.authority.citation }, outcomePieces(step, own)),
    );
  });
  const caseEyebrow = inBoth((language) => `${sessionWords[language].case} · ${sessionWords[language].minutes(session.caseMinutes)}`);
  if (prose.case.it.length > 0) slides.push(...paged({ id: 'case', bucket: 'case', eyebrow: caseEyebrow, heading: words((all) => all.case), lead: null }, prosePieces(prose.case, false)));
  if (prose.questions.it.length > 0) slides.push(...paged({ id: 'case-questions', bucket: 'case', eyebrow: caseEyebrow, heading: words(({ caseQuestions }) => caseQuestions), lead: null }, prosePieces(prose.questions, false)));
  if (prose.solution.it.length > 0) slides.push(...paged({ id: 'solution', bucket: 'case', eyebrow: caseEyebrow, heading: words(({ solution }) => solution), lead: null }, prosePieces(prose.solution, true)));
  quiz.forEach(({ id, question, options, right, explanation, authorities }, index) => {
    const answer = inBoth((language) => element('div', { class: 'slide-point' },
      element('p', { class: 'slide-holding-name' }, sessionWords[language].rightAnswer(right + 1)), element('p', {}, explanation[language]),
      element('p', { class: 'slide-doubt' }, `${sessionWords[language].restsOn}: ${authorities.map(({ citation }) => citation[language]).join('; ')}`)));
    // The answers and why belong on one slide.
    const pieces = [...options.map((option, place) => item('ol', place + 1, option)), block(answer, true)];
    slides.push({ id, bucket: 'quiz', eyebrow: inBoth((language) => `${sessionWords[language].quiz} · ${sessionWords[language].quizQuestion(index + 1, quiz.length)}`), heading: question, ownHeading: null, lead: null, pieces, page: 1, pages: 1 });
  });
  if (session.reading.length > 0) {
    slides.push(...paged({ id: 'reading', bucket: 'closing', eyebrow: session.title, heading: words(({ reading }) => reading), lead: null }, session.reading.map(({ label, why }, index) => item('ul', index + 1, inBoth((language) => element('span', {}, element('b', {}, label[language]), ` ${why[language]}`))))));
  }
  const { pack } = session;
  // The one link on a slide: it opens beside the presentation, which stays.
  if (pack !== null) {
    slides.push(...paged({ id: 'pack', bucket: 'closing', eyebrow: session.title, heading: words((all) => all.pack), lead: null }, [
      block(inBoth((language) => element('p', {}, sessionWords[language].packNote))),
      block(inBoth((language) => element('p', {}, element('a', { href: pack[language], target: '_blank' }, sessionWords[language].packLoad)))),
      block(inBoth((language) => element('p', { class: 'quiet' }, sessionWords[language].packWhere))),
    ]));
  }
  return slides;
}

/** How large the type of a slide can be, from 1, the smallest, to 5: first by what is on it; a screen may still make it smaller. */
export function slideSize({ pieces, heading, lead }: Slide): number {
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0) + heading.it.length + (lead === null ? 0 : lead.it.length);
  return length < 320 ? 5 : length < 600 ? 4 : length < 950 ? 3 : length < 1300 ? 2 : 1;
}

/** Minutes meant for each part that the clock counts. */
export function minutesOf(session: ShownSession): Record<Bucket, number> {
  return { ...Object.fromEntries(session.steps.map(({ id, minutes }) => [id, minutes])), ...(session.prose.case.it.length > 0 ? { case: session.caseMinutes } : {}), ...(session.quiz.length > 0 ? { quiz: session.quizMinutes } : {}) };
}
