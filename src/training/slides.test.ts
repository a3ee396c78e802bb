import { describe, expect, it } from 'vitest';
import { readLibrary, readTrainingSessions } from '../../scripts/content/read-content.ts';
import { toDataset } from '../exports/dataset.ts';
import { languages } from '../i18n/language.ts';
import { textOf, toHtml, type Markup } from './markup.ts';
import { facilitatorSheet, participantSheet } from './sheet-markup.ts';
import { knownOf, showSession, type ShownSession } from './shown-session.ts';
import { deckMarkup, notesMarkup } from './slide-markup.ts';
import { minutesOf, slidesOf } from './slides.ts';

const known = knownOf(toDataset(readLibrary(), 'https://massimario.example'));
const sessions = readTrainingSessions().map((session) => showSession(session, known));
const each = sessions.flatMap((session) => languages.map((language) => ({ session, language, id: `${session.id} (${language})` })));
const squeezed = (markups: readonly Markup[]): string => markups.map(textOf).join(' ').replace(/\s+/g, '');
const elements = (markup: Markup): Exclude<Markup, string>[] => (typeof markup === 'string' ? [] : [markup, ...markup.children.flatMap(elements)]);

it('there are sessions to show', () => {
  expect(sessions.length).toBeGreaterThan(0);
});

describe.each(each)('the slides of $id', ({ session, language }) => {
  const deck = deckMarkup(session, language);

  it('have a name each, and the same names and pieces to reveal in both languages', () => {
    const shapes = languages.map((of) => deckMarkup(session, of).map((slide) => `${slide.attributes['data-slide']} ${slide.attributes['data-bucket']} ${elements(slide).filter(({ attributes }) => 'data-fragment' in attributes).length}`));
    expect(shapes[0]).toEqual(shapes[1]);
    expect(new Set(shapes[0]).size).toBe(shapes[0]?.length);
  });

  it('say all of the session: nothing is lost where a text is cut', () => {
    const said = squeezed(deck);
    const texts = [
      session.title, ...session.aims, ...session.steps.flatMap(({ title, problem, questions, point, holdings, outcome }) => [title, problem, ...questions, ...(point ? [point] : []), ...holdings.map(({ text }) => text), outcome]),
      ...session.quiz.flatMap(({ question, options, explanation }) => [question, ...options, explanation]), ...session.reading.map(({ why }) => why),
    ].map((text) => text[language]);
    // Prose may go on on the next slide, with another heading between.
    const bodies = squeezed(deck.flatMap((slide) => slide.children.filter((child) => typeof child !== 'string' && child.attributes['class'] === 'slide-body')));
    const prose = (['plain', 'case', 'questions', 'solution'] as const).flatMap((part) => session.prose[part][language].map(textOf));
    expect([...texts.filter((text) => !said.includes(text.replace(/\s+/g, '')) && !bodies.includes(text.replace(/\s+/g, ''))), ...prose.filter((text) => !bodies.includes(text.replace(/\s+/g, '')))]).toEqual([]);
  });

  it('keep outcome, holdings, solution and answers covered until they are revealed', () => {
    const uncovered = (markup: Markup): string => (typeof markup === 'string' ? markup : 'data-fragment' in markup.attributes || markup.tag === 'footer' ? '' : markup.children.map(uncovered).join(''));
    const open = deck.map(uncovered).join(' ').replace(/\s+/g, '');
    const secrets = [...session.steps.flatMap(({ holdings, point }) => [...holdings.map(({ text }) => text), ...(point ? [point] : [])]), ...session.quiz.map(({ explanation }) => explanation)].map((text) => text[language]);
    expect(secrets.filter((text) => open.includes(text.replace(/\s+/g, '')))).toEqual([]);
    const outcomes = deck.filter((slide) => /^s\d+-outcome$/.test(slide.attributes['data-slide'] ?? '')).map((slide) => uncovered(slide));
    expect(outcomes.filter((text, index) => text.includes(session.steps[index]?.outcome[language] ?? '?'))).toEqual([]);
  });

  it('carry the doubts of what they show', () => {
    const said = squeezed(deck);
    const doubts = session.steps.flatMap((step) => [...step.doubts[language], ...step.holdings.flatMap((holding) => holding.doubts[language])]);
    expect(doubts.filter((doubt) => !said.includes(doubt.replace(/\s+/g, '')))).toEqual([]);
  });

  it('say nothing that only the facilitator is to read', () => {
    const said = squeezed(deck);
    expect(session.steps.filter(({ facilitator }) => facilitator && said.includes(facilitator[language].replace(/\s+/g, ''))).map(({ id }) => id)).toEqual([]);
    expect(squeezed(notesMarkup(session, language))).toContain((session.steps[0]?.facilitator?.[language] ?? '?').replace(/\s+/g, ''));
  });

  it('say edition and licence on every slide', () => {
    expect(deck.filter((slide) => !/(Edizione|Edition).*CC BY 4\.0/.test(textOf(slide)))).toEqual([]);
  });
});

describe.each(each)('the sheets of $id', ({ session, language }) => {
  const participants = textOf(participantSheet(session, language, 'https://massimario.example'));
  const facilitators = textOf(facilitatorSheet(session, language, 'https://massimario.example'));

  it('give participants no outcome, holding, solution, answer or note', () => {
    const secrets = [
      ...session.steps.flatMap(({ holdings, point, facilitator }) => [...holdings.map(({ text }) => text), ...(point ? [point] : []), ...(facilitator ? [facilitator] : [])]),
      ...session.quiz.map(({ explanation }) => explanation),
    ].map((text) => text[language]);
    expect(secrets.filter((text) => participants.includes(text))).toEqual([]);
    expect(session.prose.solution[language].map(textOf).filter((text) => participants.includes(text))).toEqual([]);
  });

  it('give the facilitator all of them', () => {
    const all = [...session.steps.flatMap(({ holdings, facilitator, problem }) => [...holdings.map(({ text }) => text), problem, ...(facilitator ? [facilitator] : [])]), ...session.quiz.map(({ explanation }) => explanation)].map((text) => text[language]);
    expect([...all, ...session.prose.solution[language].map(textOf)].filter((text) => !facilitators.includes(text))).toEqual([]);
  });

  it('say edition and licence', () => {
    for (const sheet of [participants, facilitators]) expect(sheet).toMatch(/(Edizione|Edition)[^]*CC BY 4\.0/);
  });
});

describe('the parts that the clock counts', () => {
  it('add up to the minutes of the session', () => {
    for (const session of sessions) expect(Object.values(minutesOf(session)).reduce((sum, minutes) => sum + minutes, 0)).toBe(session.minutes);
  });

  it('are those of the slides', () => {
    for (const session of sessions) expect([...new Set(slidesOf(session).map(({ bucket }) => bucket))]).toEqual(['opening', ...Object.keys(minutesOf(session)), 'closing']);
  });
});

it('a long paragraph is cut between sentences, into as many pieces in both languages', () => {
  const long = (sentence: string, times: number): string => Array.from({ length: times }, (_, index) => `${sentence} ${index + 1}.`).join(' ');
  const [first] = sessions;
  const step = first?.steps[0];
  if (!first || !step) throw new Error('There is no session to try it on.');
  const session: ShownSession = { ...first, steps: [{ ...step, problem: { it: long('Una frase che dice qualche cosa del caso in esame', 40), en: long('A sentence', 40) } }] };
  const slides = slidesOf(session).filter(({ id }) => id.startsWith(`${step.id}-problem`));
  expect(slides.length).toBeGreaterThan(2);
  for (const language of languages) {
    const texts = slides.flatMap(({ pieces }) => pieces.map(({ markup }) => textOf(markup[language]).trim()));
    expect(texts.join(' ').replace(/\s+/g, ' ')).toBe(session.steps[0]?.problem[language]);
    expect(texts.filter((text) => !/^(Una|A) .*\.$/.test(text))).toEqual([]);
  }
});

it('what a trainer typed stays text', () => {
  const [first] = sessions;
  if (!first) throw new Error('There is no session to try it on.');
  const hostile = '<img src=x onerror=alert(1)>"&';
  const html = deckMarkup({ ...first, title: { it: hostile, en: hostile } }, 'it').map(toHtml).join('');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;');
});
