// What the answers rest on: holdings of this library by entry and permanent id. Their words are the library's and are never
// repeated here; rulings.test.ts holds what each must still say for these rules to stand.

/** `eu-cgue-c-550-16#h1`. */
export const holdings = {
  entryAndAsylum: 'eu-cgue-c-550-16#h1',
  asRuleThreeMonths: 'eu-cgue-c-550-16#h2',
  uniformDate: 'eu-cgue-c-550-16#h3',
  stillMinorNoTerm: 'eu-cgue-c-560-20#h1',
  illSister: 'eu-cgue-c-560-20#h2',
  noMaterialConditions: 'eu-cgue-c-560-20#h3',
  notTheDecision: 'eu-cgue-c-273-20#h1',
  permitOfOneYear: 'eu-cgue-c-273-20#h2',
  kinshipNotEnoughParents: 'eu-cgue-c-273-20#h3',
  contactsEnoughParents: 'eu-cgue-c-273-20#h4',
  tieOutlastsMinority: 'eu-cgue-c-273-20#h5',
  marriedMinor: 'eu-cgue-c-230-21#h1',
  applicationDay: 'eu-cgue-c-133-19#h1',
  caseNotInadmissible: 'eu-cgue-c-133-19#h2',
  parentsAsylumDay: 'eu-cgue-c-279-20#h1',
  kinshipNotEnoughChild: 'eu-cgue-c-279-20#h2',
  contactsEnoughChild: 'eu-cgue-c-279-20#h3',
  derivedStatus: 'eu-cgue-c-768-19#h1',
  directiveExtended: 'eu-cgue-c-380-17#h1',
  articleTwelveTerm: 'eu-cgue-c-380-17#h2',
  excusableDelay: 'eu-cgue-c-380-17#h3',
  directiveExtendedProof: 'eu-cgue-c-635-17#h1',
  sisterForHealth: 'eu-cgue-c-519-18#h1',
  italianApplication: 'it-cass-2009-11803#h1',
  italianRetroactive: 'it-cass-2009-11803#h2',
  italianSiblings: 'it-cass-2017-649#h1',
  italianDhaka: 'it-trib-roma-2023-06-16-dhaka-age-test#h1',
  italianKafalaMinor: 'it-app-milano-2020-758#h1',
  italianKafalaAdult: 'it-app-milano-2020-758#h2',
} as const;

export type HoldingRef = (typeof holdings)[keyof typeof holdings];

/** The decision and the holding of a reference. */
export function splitRef(ref: HoldingRef): { decision: string; holding: string } {
  const [decision = '', holding = ''] = ref.split('#');
  return { decision, holding };
}

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
