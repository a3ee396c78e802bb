// What the answers rest on: holdings of this library by entry and permanent id. Their words are the library's and are never
// repeated here; holdings.test.ts holds what each must still say for these rules to stand.

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
