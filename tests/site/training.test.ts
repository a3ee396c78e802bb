// The training section as it was built: every session on its pages, secrets where they belong, both languages in the slides.
import { describe, expect, it } from 'vitest';
import { readTrainingSessions } from '../../scripts/content/read-content.ts';
import { languages, otherLanguage } from '../../src/i18n/languages.ts';
import { expectNone, pageAt, readText } from './built-site.ts';
import { parseHtml } from './html.ts';

const sessions = readTrainingSessions();
const pages = sessions.flatMap((session) => languages.map((language) => ({ session, language, path: `/${language}/training/${session.slug}/` })));
const squeeze = (text: string): string => text.replace(/\s+/g, '');
const textOf = (path: string): string => squeeze(parseHtml(readText(`${path}index.html`)).find(({ name }) => name === 'main')?.text ?? '');

describe('the training section', () => {
  it('lists every session in both languages, and each has its page, slides and two sheets', () => {
    expect(sessions.length).toBeGreaterThan(0);
    expectNone(pages.flatMap(({ path, language }) => [
      ...(pageAt.get(`/${language}/training/`)?.links.some(({ href }) => href === path) ? [] : [`${path}   is not in the list`]),
      ...['', 'present/', 'sheet/', 'facilitator/'].filter((view) => !pageAt.has(path + view)).map((view) => `${path}${view}   is missing`),
    ]));
  });

  it('keeps outcomes, solutions and answers of a session in parts that are closed', () => {
    expectNone(pages.flatMap(({ path, session }) => {
      const details = parseHtml(readText(`${path}index.html`)).filter(({ name, attributes }) => name === 'details' && attributes['class'] === 'reveal');
      const expected = session.steps.length + 1 + session.quiz.length;
      return [
        ...(details.length === expected ? [] : [`${path}   has ${details.length} closed parts instead of ${expected}`]),
        ...details.filter(({ attributes }) => attributes['open'] !== undefined).map(() => `${path}   has a part that is open`),
      ];
    }));
  });

  it('keeps the facilitator’s notes to the facilitator’s sheet', () => {
    expectNone(pages.flatMap(({ path, session, language }) => {
      const notes = session.steps.map(({ facilitator }) => squeeze(facilitator[language]));
      return [
        ...['', 'sheet/'].flatMap((view) => (notes.some((note) => textOf(path + view).includes(note)) ? [`${path}${view}   shows a note for the facilitator`] : [])),
        ...(notes.every((note) => textOf(`${path}facilitator/`).includes(note)) ? [] : [`${path}facilitator/   lacks a note`]),
      ];
    }));
  });

  it('gives the slides of a session in the page’s language, and those of the other in a template', () => {
    expectNone(pages.flatMap(({ path, session, language }) => {
      const html = readText(`${path}present/index.html`);
      const slides = [...html.matchAll(/<section class="slide[^>]*data-slide="([^"]+)"/g)].map((match) => match[1] ?? '');
      const half = slides.slice(0, slides.length / 2);
      const shown = textOf(`${path}present/`);
      return [
        ...(slides.length > 20 && half.join() === slides.slice(half.length).join() ? [] : [`${path}present/   has other slides in the other language`]),
        ...(shown.includes(squeeze(session.title[language])) && !shown.includes(squeeze(session.steps[0]?.problem[otherLanguage(language)] ?? '?')) ? [] : [`${path}present/   shows the other language`]),
        ...(html.includes(`<template data-deck="${otherLanguage(language)}">`) ? [] : [`${path}present/   lacks the other language`]),
      ];
    }));
  });

  it('dates and licenses every slide page and sheet', () => {
    expectNone(pages.flatMap(({ path }) => ['present/', 'sheet/', 'facilitator/'].filter((view) => !/(Edizionedel|Editionof).*CCBY4\.0/.test(textOf(path + view))).map((view) => `${path}${view}   lacks edition or licence`)));
  });
});
