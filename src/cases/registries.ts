// The registries that records point to. One YAML file an entry; the file's name is the key and never changes.
import { z } from 'zod';
import { bilingual, filledText } from '../i18n/languages.ts';
import { partialDate } from '../i18n/partial-date.ts';
import { schemaMessage } from '../i18n/schema-message.ts';
import { countryCode, registryKey as key, webAddress as address } from './written-forms.ts';

const synonyms = z.strictObject({
  it: z.array(filledText).meta({ description: 'Other words in Italian. None: `[]`.', example: 'it: ["nulla osta scaduto"]' }),
  en: z.array(filledText).meta({ description: 'Other words in English. None: `[]`.', example: 'en: ["expired clearance"]' }),
});

export const courtLevels = ['supreme', 'constitutional', 'appeal', 'first-instance', 'administrative', 'eu', 'strasbourg'] as const;
export type CourtLevel = (typeof courtLevels)[number];

export const courtSchema = z.strictObject({
  name: bilingual.meta({ description: 'The full name.', example: 'name: { it: "Tribunale di Roma", en: "Tribunal of Rome" }' }),
  short: bilingual.meta({ description: 'As courts are cited: Trib. Roma, Cass. civ., CGUE; in English as lawyers would write it.', example: 'short: { it: "Trib. Roma", en: "Tribunal of Rome" }' }),
  level: z.enum(courtLevels).meta({ description: 'Its place among the courts.', example: 'level: first-instance' }),
  country: z.enum(['IT', 'EU', 'COE']).meta({ description: 'IT for Italy, EU for the Court of Justice, COE for Strasbourg.', example: 'country: IT' }),
  parent: key.nullable().meta({ description: 'The court that reviews it: the name of another file of this folder. None: `null`.', example: 'parent: app-roma' }),
  seat: filledText.nullable().meta({ description: 'The city, where there are several courts of the kind; `null` otherwise.', example: 'seat: "Roma"' }),
});
export type Court = z.infer<typeof courtSchema> & { key: string };

export const missionSchema = z.strictObject({
  name: bilingual.meta({ description: 'The full name of the embassy or consulate.', example: 'name: { it: "Ambasciata d’Italia a Colombo", en: "Embassy of Italy in Colombo" }' }),
  city: bilingual.meta({ description: 'The city where it sits.', example: 'city: { it: "Colombo", en: "Colombo" }' }),
  country: countryCode.meta({ description: 'The country where it sits, as a code of two capital letters (ISO 3166).', example: 'country: LK' }),
  countryName: bilingual.meta({ description: 'The name of that country.', example: 'countryName: { it: "Sri Lanka", en: "Sri Lanka" }' }),
});
export type Mission = z.infer<typeof missionSchema> & { key: string };

export const provisionSchema = z.strictObject({
  label: bilingual.meta({ description: 'As cited.', example: 'label: { it: "art. 29-bis TUI", en: "Article 29-bis TUI" }' }),
  act: bilingual.meta({ description: 'The full name of the act.', example: 'act: { it: "Decreto legislativo 25 luglio 1998, n. 286", en: "Legislative Decree no. 286 of 25 July 1998" }' }),
  rule: bilingual.nullable().meta({ description: 'What it says on family reunification, in one sentence of our own. Where the sources do not say: `null`.', example: 'rule: null' }),
  urn: z.string().regex(/^urn:nir:/, {
    error: schemaMessage({
      wrong: { it: 'non è un URN:NIR', en: 'is not a URN:NIR' },
      mend: { it: 'copiarlo da Normattiva, con urn:nir: in testa; null se non è certo', en: 'copy it from Normattiva, with urn:nir: in front; null where it is not certain' },
    }),
  }).nullable().meta({ description: 'The URN:NIR of Normattiva, where certain. Otherwise `null`.', example: 'urn: "urn:nir:stato:decreto.legislativo:1998-07-25;286~art29bis"' }),
  eli: address.nullable().default(null).meta({ description: 'The ELI address of an act of the Union. None: leave it out.', example: 'eli: "http://data.europa.eu/eli/dir/2003/86/oj"' }),
  celex: z.string().regex(/^[1-9]\d{4}[A-Z]{1,2}[0-9A-Z/()]+$/, {
    error: schemaMessage({
      wrong: { it: 'non è il numero CELEX di un atto', en: 'is not the CELEX number of an act' },
      mend: { it: 'scriverlo come 32003L0086', en: 'write it as 32003L0086' },
    }),
  }).nullable().default(null).meta({ description: 'The CELEX number of an act of the Union. None: leave it out.', example: 'celex: 32003L0086' }),
  url: address.nullable().default(null).meta({ description: 'The address of the text where neither URN, ELI nor CELEX fits (the European Convention on Human Rights). None: leave it out.', example: 'url: "https://www.echr.coe.int/european-convention-on-human-rights"' }),
  group: z.enum(['italian-immigration', 'italian-procedure', 'italian-other', 'eu', 'echr', 'international']).meta({ description: 'The group under which lists show it.', example: 'group: italian-immigration' }),
  order: z.number().int().meta({ description: 'Its place inside the group: smaller numbers come first.', example: 'order: 1290' }),
  synonyms: synonyms.default({ it: [], en: [] }).meta({ description: 'Other ways in which people write it. None: leave it out.', example: 'synonyms: { it: ["art. 29 bis d.lgs. 286/1998"], en: [] }' }),
});
export type Provision = z.infer<typeof provisionSchema> & { key: string };

export const issueSchema = z.strictObject({
  label: bilingual.meta({ description: 'The name of the question.', example: 'label: { it: "Nulla osta scaduto", en: "Expired clearance" }' }),
  definition: bilingual.meta({ description: 'The legal question in one or two sentences.', example: 'definition: { it: "Se il visto possa essere negato quando il nulla osta è scaduto.", en: "Whether a visa may be refused once the clearance has expired." }' }),
  synonyms: synonyms.meta({ description: 'Other words by which people look for it.', example: 'synonyms: { it: ["sei mesi"], en: ["six months"] }' }),
  broader: key.nullable().meta({ description: 'The group it belongs to: the name of another file of this folder. `null` for a group. Decisions carry issues, not groups.', example: 'broader: authorisation' }),
  guide: z
    .array(z.strictObject({
      text: bilingual.meta({ description: 'One sentence.', example: 'text: { it: "La PEC interrompe il termine.", en: "A certified e-mail interrupts the term." }' }),
      on: z.array(key).min(1).meta({ description: 'The entries (by id) and provisions (by key) that the sentence rests on.', example: 'on: [it-trib-roma-rg-2024-20990, tui-29-bis]' }),
    }))
    .default([])
    .meta({ description: 'The rule as courts state it today and the contrary line, sentence by sentence, each pointing to what it rests on. None: leave it out.', example: 'guide: [{ text: { it: "...", en: "..." }, on: [tui-29] }]' }),
  related: z.array(key).default([]).meta({ description: 'Issues near to it. None: leave it out.', example: 'related: [embassy-appointments]' }),
});
export type Issue = z.infer<typeof issueSchema> & { key: string };

export const sourceSchema = z.strictObject({
  publisher: filledText.meta({ description: 'Who publishes it.', example: 'publisher: "ASGI"' }),
  title: bilingual.meta({ description: 'The document, page or database; never a private person.', example: 'title: { it: "AIDA, rapporto sull’Italia", en: "AIDA country report Italy" }' }),
  published: partialDate.nullable().meta({ description: 'When it was published: day, month or year. Unknown, or a page that changes: `null`.', example: 'published: 2025' }),
  language: z.enum(['it', 'en', 'fr', 'de']).meta({ description: 'The language it is written in.', example: 'language: en' }),
  kind: z.enum(['official', 'report', 'database', 'journal', 'association', 'press', 'page']).meta({ description: 'What it is: it decides how far a fact can rest on it alone. `official` is the court’s or the legislator’s own page or database.', example: 'kind: report' }),
  url: address.nullable().meta({ description: 'Its address. None: `null`.', example: 'url: https://eur-lex.europa.eu/' }),
});
export type Source = z.infer<typeof sourceSchema> & { key: string };

export const registrySchemas = {
  courts: courtSchema,
  missions: missionSchema,
  provisions: provisionSchema,
  issues: issueSchema,
  sources: sourceSchema,
} as const;
export type RegistryName = keyof typeof registrySchemas;
export const registryNames = Object.keys(registrySchemas) as RegistryName[];
