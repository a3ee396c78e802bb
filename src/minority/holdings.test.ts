// The rules of answer.ts were written from these holdings. Where the library comes to word one of them otherwise, the rule
// that rests on it must be read again: the test names the holding and what was taken from it.
import { describe, expect, it, test } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { splitRef, type HoldingRef } from './holding-ref.ts';
import * as holdings from './holdings.ts';
import { otherHoldings, rulings } from './rulings.ts';

const library = readLibrary();
const holdingOf = (ref: HoldingRef) => {
  const { decision, holding } = splitRef(ref);
  return library.byId.get(decision)?.holdings.find(({ id }) => id === holding);
};

test.each(Object.entries(holdings))('%s is a holding of the library: %s', (_, ref) => expect(holdingOf(ref)?.text.it).toBeTruthy());

test.each<[HoldingRef, RegExp[]]>([
  [holdings.entryAndAsylum, [/all’ingresso e alla domanda di asilo/, /durante la procedura/]],
  [holdings.asRuleThreeMonths, [/termine ragionevole/, /di regola tre mesi/, /riconoscimento/]],
  [holdings.stillMinorNoTerm, [/non sono tenuti a presentare la domanda entro un dato termine/, /ancora minorenne alla data della domanda/, /diventa maggiorenne durante la procedura/]],
  [holdings.notTheDecision, [/non è più minorenne quando si decide/, /al momento della domanda/]],
  [holdings.applicationDay, [/non coniugato/, /giorno della domanda di ingresso e soggiorno/, /nemmeno/]],
  [holdings.parentsAsylumDay, [/prima del riconoscimento/, /prima della domanda di ricongiungimento/, /domanda di asilo del genitore/, /entro tre mesi dal riconoscimento/]],
  [holdings.directiveExtended, [/protezione sussidiaria/, /diretto e incondizionato/]],
  [holdings.directiveExtendedProof, [/protezione sussidiaria/, /diretto e incondizionato/]],
  [holdings.italianApplication, [/quando si presenta l’istanza/]],
  [holdings.italianSiblings, [/quando si presenta l’istanza/]],
  [holdings.italianDhaka, [/quando la domanda è stata presentata/]],
  [holdings.italianKafalaMinor, [/quando è stato rilasciato il nulla osta/]],
])('%s still says what the rule takes from it', (ref, said) => {
  for (const words of said) expect(holdingOf(ref)?.text.it).toMatch(words);
});

describe('what the page says of the library', () => {
  it('is true: no Italian decision has relations with the rulings of the Court of Justice on this date', () => {
    const ours = new Set(rulings.filter(({ from }) => from === 'eu').flatMap(({ on }) => on.map((ref) => splitRef(ref).decision)));
    expect(library.decisions.filter(({ id, relations }) => id.startsWith('it-') && relations.some(({ target }) => target !== null && ours.has(target))).map(({ id }) => id)).toEqual([]);
  });

  it('is true: no Italian decision is about the parents of an unaccompanied minor', () => {
    expect((library.byIssue.get('unaccompanied-minors-parents') ?? []).filter(({ id }) => id.startsWith('it-')).map(({ id }) => id)).toEqual([]);
  });

  it('leaves out no holding on coming of age', () => {
    const known = new Set<string>(Object.values(holdings));
    const all = library.decisions.flatMap(({ id, holdings: own }) => own.filter(({ issues }) => issues.includes('coming-of-age')).map((holding) => `${id}#${holding.id}`));
    expect(all.filter((ref) => !known.has(ref))).toEqual([]);
  });
});

it('lists every holding once, as a ruling on the date or beside', () => {
  expect([...rulings.flatMap(({ on }) => on), ...otherHoldings].sort()).toEqual(Object.values(holdings).sort());
});
