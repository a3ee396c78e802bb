// What the answers rest on: holdings of this library by entry and permanent id. Their words are the library's and are never
// repeated here; holdings.test.ts holds what each must still say for these rules to stand.

export const entryAndAsylum = 'eu-cgue-c-550-16#h1' as const;
export const asRuleThreeMonths = 'eu-cgue-c-550-16#h2' as const;
export const uniformDate = 'eu-cgue-c-550-16#h3' as const;
export const stillMinorNoTerm = 'eu-cgue-c-560-20#h1' as const;
export const illSister = 'eu-cgue-c-560-20#h2' as const;
export const noMaterialConditions = 'eu-cgue-c-560-20#h3' as const;
export const notTheDecision = 'eu-cgue-c-273-20#h1' as const;
export const permitOfOneYear = 'eu-cgue-c-273-20#h2' as const;
export const kinshipNotEnoughParents = 'eu-cgue-c-273-20#h3' as const;
export const contactsEnoughParents = 'eu-cgue-c-273-20#h4' as const;
export const tieOutlastsMinority = 'eu-cgue-c-273-20#h5' as const;
export const marriedMinor = 'eu-cgue-c-230-21#h1' as const;
export const applicationDay = 'eu-cgue-c-133-19#h1' as const;
export const caseNotInadmissible = 'eu-cgue-c-133-19#h2' as const;
export const parentsAsylumDay = 'eu-cgue-c-279-20#h1' as const;
export const kinshipNotEnoughChild = 'eu-cgue-c-279-20#h2' as const;
export const contactsEnoughChild = 'eu-cgue-c-279-20#h3' as const;
export const derivedStatus = 'eu-cgue-c-768-19#h1' as const;
export const directiveExtended = 'eu-cgue-c-380-17#h1' as const;
export const articleTwelveTerm = 'eu-cgue-c-380-17#h2' as const;
export const excusableDelay = 'eu-cgue-c-380-17#h3' as const;
export const directiveExtendedProof = 'eu-cgue-c-635-17#h1' as const;
export const sisterForHealth = 'eu-cgue-c-519-18#h1' as const;
export const italianApplication = 'it-cass-2009-11803#h1' as const;
export const italianRetroactive = 'it-cass-2009-11803#h2' as const;
export const italianSiblings = 'it-cass-2017-649#h1' as const;
export const italianDhaka = 'it-trib-roma-2023-06-16-dhaka-age-test#h1' as const;
export const italianKafalaMinor = 'it-app-milano-2020-758#h1' as const;
export const italianKafalaAdult = 'it-app-milano-2020-758#h2' as const;
