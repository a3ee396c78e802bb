// The rulings on the date, as the page lists them one by one, and the other holdings that answers refer to.
import type { HoldingRef } from './holding-ref.ts';
import * as holdings from './holdings.ts';

export type RulingKey = 'c-550-16' | 'c-560-20' | 'c-273-20' | 'c-133-19' | 'c-279-20' | 'c-768-19' | 'cass-11803-2009' | 'cass-649-2017' | 'roma-2023' | 'milano-758-2020';

/** The rulings on the date, as the page lists them: those of the Court of Justice first, then the Italian ones. */
export const rulings: readonly { key: RulingKey; on: readonly HoldingRef[]; from: 'eu' | 'italy' }[] = [
  { key: 'c-560-20', from: 'eu', on: [holdings.stillMinorNoTerm] },
  { key: 'c-550-16', from: 'eu', on: [holdings.entryAndAsylum, holdings.asRuleThreeMonths, holdings.uniformDate] },
  { key: 'c-273-20', from: 'eu', on: [holdings.notTheDecision, holdings.permitOfOneYear] },
  { key: 'c-133-19', from: 'eu', on: [holdings.applicationDay, holdings.caseNotInadmissible] },
  { key: 'c-279-20', from: 'eu', on: [holdings.parentsAsylumDay] },
  { key: 'c-768-19', from: 'eu', on: [holdings.derivedStatus] },
  { key: 'cass-11803-2009', from: 'italy', on: [holdings.italianApplication, holdings.italianRetroactive] },
  { key: 'cass-649-2017', from: 'italy', on: [holdings.italianSiblings] },
  { key: 'roma-2023', from: 'italy', on: [holdings.italianDhaka] },
  { key: 'milano-758-2020', from: 'italy', on: [holdings.italianKafalaMinor, holdings.italianKafalaAdult] },
];

/** Holdings that answers refer to beside those on the date. */
export const otherHoldings: readonly HoldingRef[] = Object.values(holdings).filter((ref) => !rulings.some(({ on }) => on.includes(ref)));
