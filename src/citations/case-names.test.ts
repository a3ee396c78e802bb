import { describe, expect, it } from 'vitest';
import { buildCitationIndex, lookupOf } from './citation-index.ts';
import { library } from './citation-fixtures.ts';

const { names } = lookupOf(buildCitationIndex(library));
const found = (text: string): string[] => names.find(text).map(({ name }) => `${name} = ${names.idsOf(name).join(' ')}`);

describe('CaseNames finds in prose', () => {
  it.each([
    ['Nella causa A e S la Corte ha deciso', ['A e S = eu-cgue-c-550-16']],
    ['in A and S the Court held', ['A and S = eu-cgue-c-550-16']],
    ['Si veda Biao c. Danimarca, che', ['Biao c. Danimarca = coe-cedu-38590-10']],
    ['Biao contro Danimarca', ['Biao contro Danimarca = coe-cedu-38590-10']],
    ['Biao v Denmark', ['Biao v Denmark = coe-cedu-38590-10']],
    ['Biao v. Danimarca', ['Biao v. Danimarca = coe-cedu-38590-10']],
    ['Gul v. Switzerland', ['Gul v. Switzerland = coe-cedu-23218-94']],
    ['Gu\u0308l c. Svizzera', ['Gu\u0308l c. Svizzera = coe-cedu-23218-94']],
    ['M.A. v. Denmark', ['M.A. v. Denmark = coe-cedu-6697-18']],
    ['M. A. c. Danimarca', ['M. A. c. Danimarca = coe-cedu-6697-18']],
    ['B.F. and Others v. Switzerland', ['B.F. and Others v. Switzerland = coe-cedu-13258-18']],
    ['B.F. e a. c. Svizzera', ['B.F. e a. c. Svizzera = coe-cedu-13258-18']],
    ['la sentenza B. M. M. e a.', ['B. M. M. e a. = eu-cgue-c-133-19']],
    ['B. M. M. and Others v État belge', ['B. M. M. and Others v État belge = eu-cgue-c-133-19']],
    ['B. M. M. and Others v Etat belge', ['B. M. M. and Others v Etat belge = eu-cgue-c-133-19']],
    ['Kumari v. Netherlands', ['Kumari v. Netherlands = coe-cedu-44051-20']],
    ['la sentenza Chakroun del 2010', ['Chakroun = eu-cgue-c-578-08']],
    ['the Afrin judgment', ['Afrin = eu-cgue-c-1-23']],
    ['nel caso Kinsa', ['Kinsa = eu-cgue-c-460-23']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['la città di Afrin, in Siria', 'il signor Biao', 'a e s', 'l’art. 29, lett. a e s', 'tra Danimarca e Svizzera', 'Kinsa', 'État belge', 'A o S', 'ASGI e Danimarca'])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('CaseNames knows a name by itself', () => {
  it.each([
    ['afrin', ['eu-cgue-c-1-23']],
    ['a and s', ['eu-cgue-c-550-16']],
    ['Gül', ['coe-cedu-23218-94']],
    ['MA', ['coe-cedu-6697-18']],
    ['ma', []],
    ['X', []],
    ['', []],
  ])('%j', (name, ids) => {
    expect(names.idsOf(name)).toEqual(ids);
  });
});
