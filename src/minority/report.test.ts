import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/language.ts';
import { answerQuestion } from './answer.ts';
import { minorityLabels } from './minority-labels.ts';
import type { MinorityWords } from './minority-words.ts';
import { relationships, routes, statuses, type Question } from './question.ts';
import { reportAsText, writeReport } from './report.ts';
import { wordsEn } from './words-en.ts';
import { wordsIt } from './words-it.ts';

const today = '2026-11-22';
const words: Record<'it' | 'en', MinorityWords> = { it: { ...minorityLabels.it, ...wordsIt }, en: { ...minorityLabels.en, ...wordsEn } };
const copied = (question: Question, language: 'it' | 'en'): string => reportAsText(writeReport(answerQuestion(question, today), question, today, words[language], language), words[language], (ref) => `<${ref}>`);

const xc: Question = { who: 'child', status: 'refugee', route: 'refugee-rules', dates: { born: '1999-01-01', asylum: '2016-04-04', recognition: '2017-07-11', application: '2017-08-08' } };

describe('an answer in words', () => {
  it('says which date counts, the age on it, the term, the Italian rule and what was assumed', () => {
    const text = copied(xc, 'it');
    for (const said of [
      'Data che conta: domanda di asilo del genitore (4 aprile 2016). Alla data che conta la persona era minorenne.',
      'Tre mesi dal riconoscimento (11 luglio 2017): l’ultimo giorno è l’11 ottobre 2017.',
      'La domanda dell’8 agosto 2017 è entro i tre mesi così contati.',
      'Alla domanda la persona era maggiorenne.',
      'Le due regole portano a risultati diversi',
      '→ Domanda di asilo del genitore: 4 aprile 2016 (17 anni, minorenne)',
      '- Diciottesimo compleanno: 1º gennaio 2017',
      '- Ultimo giorno del termine: 11 ottobre 2017',
      '<eu-cgue-c-279-20#h1>',
      '<it-cass-2009-11803#h1>',
      'regolamento (CEE, Euratom) n. 1182/71',
    ]) expect(text).toContain(said);
  });

  it('says the same in English', () => {
    const text = copied(xc, 'en');
    for (const said of ['Date that counts: parent’s asylum application (4 April 2016). On the date that counts the person was a minor.', 'the last day is 11 October 2017.', 'The application of 8 August 2017 is within the three months so counted.', 'The two rules lead to different results']) expect(text).toContain(said);
  });

  it('names what is missing', () => {
    const { application, asylum, ...dates } = xc.dates;
    expect(copied({ ...xc, dates }, 'it')).toContain('Per dire di più mancano: domanda di asilo del genitore.');
    expect(copied({ ...xc, dates: { recognition: '2026-10-10' } }, 'en')).toContain('To say more, these are missing: birth of the child, parent’s asylum application, and reunification application.');
  });

  it('counts the days that are left only where nothing has been filed', () => {
    const { application, ...dates } = xc.dates;
    expect(copied({ ...xc, dates: { ...dates, born: '2008-01-02', asylum: '2024-04-04', recognition: '2026-08-25' } }, 'it')).toContain('Mancano 3 giorni.');
    expect(copied({ ...xc, dates }, 'it')).toMatch(/È passato da \d+ giorni\./);
    expect(copied(xc, 'it')).not.toMatch(/Manca|passato da/);
  });

  it('never promises anything: it says what was held', () => {
    const birthdays = ['1999-01-01', '2000-02-29', '2012-05-05'];
    for (const language of languages) for (const who of relationships) for (const status of statuses) for (const route of routes) for (const born of birthdays) {
      const text = copied({ who, status, route, dates: { ...xc.dates, born, entry: '2016-04-01' } }, language);
      expect(text).not.toMatch(/\b(?:ha|hai|hanno|avete) (?:il )?diritto\b|\bspetta(?:no)?\b|\bhave (?:the|a) right\b|\bhas (?:the|a) right\b|\bentitled\b|undefined|\$\{|\{\w+\}/i);
    }
  });

  it('shows no date as counting where nothing decides', () => {
    const question: Question = { ...xc, dates: { ...xc.dates, recognition: '2016-12-31' } };
    const report = writeReport(answerQuestion(question, today), question, today, words.it, 'it');
    expect(report.moments.some(({ counts }) => counts)).toBe(false);
    expect(copied(question, 'it')).not.toContain('Data che conta');
  });
});
