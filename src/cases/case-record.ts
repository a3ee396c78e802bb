// The record of one decision as authors write it: frontmatter of src/content/cases/<id>/it.mdx (facts and Italian
// words) and of en.mdx (English words, no fact repeated). Descriptions feed docs/authoring.md.
import { z } from 'zod';
import { bilingual, filledText } from '../i18n/languages.ts';
import { day, partialDate } from '../i18n/partial-date.ts';
import * as list from './vocabulary.ts';

export const registryKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not a key: small letters, digits and single hyphens' });
export const caseId = z.string().regex(/^(it|eu|coe)-[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not an id of a decision, such as it-cass-2021-20127' });
const holdingId = z.string().regex(/^h[1-9]\d*$/, { error: 'is not the id of a holding: h1, h2, ...' });
const countryCode = z.string().regex(/^[A-Z]{2}$/, { error: 'is not a country code of ISO 3166 (two capital letters, such as LK)' });
const amount = z.number().positive({ error: 'is not an amount in euros above zero' });
const httpsAddress = z.string().regex(/^https?:\/\/[^\s]+$/, { error: 'is not an address that begins with https://' });

const caseNumber = z.strictObject({
  kind: z.enum(list.numberKinds).meta({ description: 'What the number counts. `unstated` where no source proves it; a doubt then says so.' }),
  raw: filledText.meta({ description: 'The number exactly as the source prints it, lead-in included.' }),
  normalised: z.string().regex(/^(C-\d+\/\d{2}( PPU)?|\d+\/\d{2,4}|\d+(-\d+)?)$/, { error: 'is not a normalised number: 20127/2021, C-550/16, C-1/23 PPU, 6697/18' })
    .meta({ description: 'The number in one fixed form: number/year for Italian courts, C-number/yy for the Court of Justice, number/yy for Strasbourg applications.' }),
});

const remedy = z.strictObject({
  kind: z.enum(list.remedyKinds),
  days: z.number().int().positive().nullable().meta({ description: 'Days given to the administration; null where the source gives none.' }),
  term: z.enum(list.remedyTerms).nullable().meta({ description: 'A term in words, where the court gave no days.' }),
  from: z.enum(list.remedyStarts).meta({ description: 'When the days begin to run.' }),
  amountEur: amount.nullable().meta({ description: 'Total in euros, as the source gives it.' }),
  rate: z.strictObject({ amountEur: amount, per: z.enum(['day', 'month', 'year']) }).nullable().default(null)
    .meta({ description: 'Euros per day, month or year, where the court set a rate.' }),
  costs: z.enum(['to-administration', 'to-family', 'shared-or-set-off', 'none']).nullable().default(null)
    .meta({ description: 'Who bears the costs of the case; null where the source is silent.' }),
  words: bilingual.meta({ description: 'The order in our own words.' }),
});

const holding = z.strictObject({
  id: holdingId.meta({ description: 'h1, h2, ...: permanent, never reused.' }),
  role: z.enum(list.holdingRoles).meta({ description: 'The place of the holding in a pleading.' }),
  direction: z.enum(list.holdingDirections).meta({ description: 'For or against the family; `unknown` where the source does not show it.' }),
  issues: z.array(registryKey).min(1),
  provisions: z.array(registryKey).default([]),
  sourceRef: registryKey.meta({ description: 'The source that carries the holding; it must stand among the sources and support it.' }),
  text: filledText.meta({ description: 'The holding in Italian, in our words.' }),
});

const relation = z
  .strictObject({
    verb: z.enum(list.relationVerbs),
    target: caseId.nullable().default(null).meta({ description: 'The earlier decision, where the library has it.' }),
    outside: filledText.nullable().default(null).meta({ description: 'The citation as text, where the library does not have it.' }),
    sourceRef: registryKey,
    note: bilingual.nullable().default(null),
  })
  .refine((value) => (value.target === null) !== (value.outside === null), {
    error: 'names both a decision of the library and an outside citation, or neither: give exactly one',
  });

export const caseRecordSchema = z.strictObject({
  title: filledText.meta({ description: 'A line a lawyer recognises the case by: court act, what was at stake. No person.' }),
  headnote: filledText.meta({ description: 'The decision in two or three sentences, in our words.' }),
  court: registryKey,
  section: filledText.nullable().meta({ description: 'As printed, or null.' }),
  formation: filledText.nullable().meta({ description: 'As printed (Grand Chamber, Sezioni Unite), or null.' }),
  type: z.enum(list.caseTypes),
  date: partialDate.meta({ description: 'The day it is cited by: filing for Italian courts, delivery for Luxembourg and Strasbourg. May be a month or a year.' }),
  heardOn: partialDate.nullable().default(null),
  filedOn: partialDate.nullable().default(null),
  numbers: z.array(caseNumber),
  ecli: z.strictObject({ value: z.string().regex(/^ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]+$/, { error: 'is not an ECLI' }), basis: z.enum(['printed', 'derived']) }).nullable(),
  celex: z.string().regex(/^6\d{4}C[A-Z]\d{4}$/, { error: 'is not the CELEX number of a judgment, such as 62016CJ0550' }).nullable().default(null),
  hudocId: z.string().regex(/^001-\d+$/, { error: 'is not a HUDOC item number, such as 001-123456' }).nullable().default(null),
  officialName: bilingual.nullable().default(null).meta({ description: 'The public case name of an EU or Strasbourg judgment: the only place for a personal name.' }),
  procedure: z.enum(list.procedures),
  stage: z.enum(list.stages),
  broughtBy: z.enum(list.parties),
  ruling: z.enum(list.rulings),
  outcome: z.enum(list.outcomes),
  status: z.strictObject({ state: z.enum(list.finalities), checkedOn: day }),
  sponsor: z.strictObject({ status: z.enum(list.sponsorStatuses), nationality: countryCode.nullable() }),
  relatives: z.array(
    z.strictObject({ relation: z.enum(list.relativeKinds), nationality: countryCode.nullable(), ageBand: filledText.nullable().default(null) }),
  ),
  relativesIn: countryCode.nullable(),
  mission: registryKey.nullable(),
  obstacles: z.array(z.enum(list.obstacles)),
  issues: z.array(registryKey).min(1),
  provisions: z.array(z.strictObject({ id: registryKey, role: z.enum(list.provisionRoles), sourceRef: registryKey })),
  remedies: z.array(remedy),
  relations: z.array(relation).default([]),
  holdings: z.array(holding),
  text: z.strictObject({
    availability: z.enum(list.textAvailabilities),
    redaction: z.enum(['redacted', 'names-printed', 'unknown']).default('unknown').meta({ description: 'Whether the published text hides private names.' }),
    links: z.array(z.strictObject({ url: httpsAddress, label: bilingual })).default([]),
  }),
  sources: z
    .array(
      z.strictObject({
        ref: registryKey,
        pinpoint: bilingual.meta({ description: 'Where in the source: page, section, box, footnote.' }),
        supports: z.array(z.string()).min(1).meta({ description: 'Which facts rest on it: names of fields, of holdings (holdings.h1) and of paragraphs (p1).' }),
        url: httpsAddress.nullable().default(null),
        checkedOn: day,
      }),
    )
    .min(1),
  verification: z.strictObject({
    level: z.enum(list.verificationLevels),
    readAgainst: z.enum(list.readAgainstKinds).meta({ description: 'What the second, independent reader compared the entry with.' }),
    checkedOn: day,
    reviewedBy: filledText.nullable().meta({ description: 'The lawyer or organisation that signed the entry; null until one has.' }),
  }),
  doubts: z
    .array(
      z.strictObject({
        field: z.string(),
        readings: z.array(z.strictObject({ value: z.union([z.string(), z.number(), bilingual, partialDate]), source: registryKey, pinpoint: bilingual.nullable().default(null) })),
        note: bilingual,
      }),
    )
    .default([]),
  privacy: z.strictObject({ screenedOn: day, generalised: z.array(filledText).default([]) }),
  history: z.array(z.strictObject({ on: day, kind: z.enum(list.historyKinds), note: bilingual })).min(1),
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;

export const caseTranslationSchema = z.strictObject({
  title: filledText,
  headnote: filledText,
  holdings: z.record(holdingId, filledText).default({}).meta({ description: 'The English text of each holding, by its id.' }),
});
export type CaseTranslation = z.infer<typeof caseTranslationSchema>;
