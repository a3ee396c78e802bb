// Slides and the facilitator's notes on them as markup, in one language.
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import { element, type Markup, type MarkupElement } from './markup.ts';
import { sessionWords } from './session-words.ts';
import type { ShownSession } from './shown-session.ts';
import { slideSize, slidesOf, type Piece, type Slide } from './slides.ts';

/** Items of a list that follow each other stand in one list. */
function piecesMarkup(pieces: readonly Piece[], language: Language): MarkupElement[] {
  const blocks: MarkupElement[] = [];
  const open: { list: 'ul' | 'ol' | null; start: number; items: MarkupElement[] } = { list: null, start: 1, items: [] };
  const close = (): void => {
    if (open.list !== null) blocks.push(element(open.list, { class: 'slide-list', start: open.list === 'ol' && open.start > 1 ? String(open.start) : null }, open.items));
    open.list = null;
  };
  for (const { markup, list, number, hidden } of pieces) {
    const fragment = { 'data-fragment': hidden ? '' : null };
    if (list === null) {
      close();
      const own = markup[language];
      blocks.push(typeof own === 'string' ? element('p', fragment, own) : { ...own, attributes: { ...own.attributes, ...(hidden ? { 'data-fragment': '' } : {}) } });
      continue;
    }
    const listItem = element('li', fragment, markup[language]);
    if (open.list === list && number > open.start) open.items.push(listItem);
    else {
      close();
      Object.assign(open, { list, start: number, items: [listItem] });
    }
  }
  close();
  return blocks;
}

const footer = (session: ShownSession, language: Language, number: number, total: number): MarkupElement => {
  const words = sessionWords[language];
  return element('footer', { class: 'slide-foot' },
    element('span', {}, `${words.attribution} · ${words.edition(formatDate(session.edition, language))} · ${words.license}`), element('span', { class: 'figures' }, `${number} / ${total}`));
};

function slideMarkup(slide: Slide, session: ShownSession, language: Language, number: number, total: number): MarkupElement {
  const { id, bucket, eyebrow, heading, ownHeading, lead, pieces, page, pages } = slide;
  return element('section', { class: id === 'title' ? 'slide slide-title' : 'slide', 'data-slide': id, 'data-bucket': bucket, 'data-size': String(slideSize(slide)) },
    element('header', { class: 'slide-head' },
      eyebrow[language] !== '' && element('p', { class: 'eyebrow' }, eyebrow[language]),
      element(number === 1 ? 'h1' : 'h2', { lang: ownHeading }, heading[language], pages > 1 && element('span', { class: 'slide-page figures' }, ` ${page}/${pages}`)),
      lead !== null && element('p', { class: 'slide-lead' }, lead[language]),
    ),
    element('div', { class: 'slide-body' }, piecesMarkup(pieces, language)),
    footer(session, language, number, total),
  );
}

export function deckMarkup(session: ShownSession, language: Language): MarkupElement[] {
  const slides = slidesOf(session);
  return slides.map((slide, index) => slideMarkup(slide, session, language, index + 1, slides.length));
}

/** What the facilitator reads beside the slides, one group for each part that the clock counts. */
export function notesMarkup(session: ShownSession, language: Language): MarkupElement[] {
  const words = sessionWords[language];
  const group = (bucket: string, ...children: (Markup | readonly Markup[])[]): MarkupElement => element('div', { 'data-bucket': bucket }, ...children);
  return [
    ...(session.prose.guide[language].length === 0 ? [] : [group('opening', session.prose.guide[language])]),
    ...session.steps.flatMap(({ id, facilitator, doubts, holdings }) => {
      const all = [...doubts[language], ...holdings.flatMap((holding) => holding.doubts[language])];
      const note = facilitator === null || facilitator[language] === '' ? [] : [element('p', {}, facilitator[language])];
      return [group(id, ...note, ...(all.length === 0 ? [] : [element('h3', {}, words.doubts), element('ul', {}, all.map((doubt) => element('li', {}, doubt)))]))];
    }),
  ];
}
