import { describe, expect, it } from 'vitest';
import { ContentFixture } from '../../tests/fixtures/content-fixture.ts';
import { mayBeOfRegister, readDecisionDate, readNumberKind, registerHint } from './new-decision.ts';
import type { Court } from './registries.ts';

const court = (key: string): Court => ({ key, ...new ContentFixture().registries.courts[key]! });
const today = '2026-11-21';

describe('the date of a new decision', () => {
  it.each(['2025-03-03', '2025-03', '2025'])('%s is good', (typed) => {
    expect(readDecisionDate(typed, today)).toEqual({ value: typed });
  });
  it.each(['3 marzo 2025', '3 March 2025', '3/3/2025', '3.3.2025', '03-03-2025'])('%s is shown as it should be', (typed) => {
    expect(readDecisionDate(typed, today)).toEqual({
      again: {
        it: `"${typed}" non è una data di questa forma; scrivere anno-mese-giorno: 2025-03-03, oppure 2025-03 o 2025 se non si sa di più`,
        en: `"${typed}" is not a date of this form; write year-month-day: 2025-03-03, or 2025-03 or 2025 where no more is known`,
      },
    });
  });
  it.each(['31 febbraio 2025', '3 foo 2025', 'ieri', ''])('of %s it gives an example', (typed) => {
    expect(readDecisionDate(typed, today)).toMatchObject({ again: { it: expect.stringContaining('scrivere anno-mese-giorno: 2025-03-03') } });
  });
  it('lies in the past', () => {
    expect(readDecisionDate('2030-01-01', today)).toEqual({ again: { it: '"2030-01-01" non è una data passata: controllare l’anno', en: '"2030-01-01" is not a past date: look at the year again' } });
  });
});

describe('a number that may be of the register', () => {
  it.each([['trib-roma', '99887/2024', true], ['app-roma', 'n. 758/2020', true], ['trib-roma', 'r.g. 99887/2024', false], ['app-roma', 'sent. 758/2020', false], ['cass', '20127/2021', false], ['cgue', 'C-550/16', false], ['trib-roma', '', false]] as const)('at %s %s: %s', (key, typed, expected) => {
    expect(mayBeOfRegister(typed, court(key))).toBe(expected);
  });
  it('says how to write it where nobody can be asked', () => {
    expect(registerHint('99887/2024')).toEqual({ it: '99887/2024: se è il numero di ruolo, scrivere "r.g. 99887/2024".', en: '99887/2024: where it is the register’s number, write "r.g. 99887/2024".' });
  });
  it.each([['trib-roma', 'r', 'rg'], ['trib-roma', 'D', 'decision'], ['trib-roma', '', 'unstated'], ['app-roma', '', 'decision']] as const)('at %s the answer "%s" makes it %s, printed as the source prints it', (key, choice, kind) => {
    expect(readNumberKind('99887/2024', court(key), '2025-03-03', choice)).toEqual({ value: { kind, raw: '99887/2024', normalised: '99887/2024' } });
  });
  it('asks again', () => {
    expect(readNumberKind('99887/2024', court('trib-roma'), '2025-03-03', 'x')).toEqual({ again: { it: 'rispondere r (ruolo), d (decisione) o niente', en: 'answer r (register), d (decision) or nothing' } });
    expect(readNumberKind('99887', court('trib-roma'), '2025-03-03', 'r')).toEqual({ again: { it: 'un numero di ruolo vuole il suo anno: ricominciare con 20990/2024, oppure rispondere d o niente', en: 'a register number needs its year: start again with 20990/2024, or answer d or nothing' } });
  });
});
