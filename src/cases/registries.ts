// The registries that records point to. One YAML file an entry; the file's name is the key and never changes.
import { z } from 'zod';
import { bilingual, filledText } from '../i18n/languages.ts';
import { partialDate } from '../i18n/partial-date.ts';

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not a key: small letters, digits and single hyphens' });
const address = z.string().regex(/^https?:\/\/[^\s]+$/, { error: 'is not an address that begins with https://' });
const synonyms = z.strictObject({ it: z.array(filledText), en: z.array(filledText) });

export const courtLevels = ['supreme', 'constitutional', 'appeal', 'first-instance', 'administrative', 'eu', 'strasbourg'] as const;
export type CourtLevel = (typeof courtLevels)[number];

export const courtSchema = z.strictObject({
  name: bilingual,
  short: bilingual.meta({ description: 'As courts are cited: Trib. Roma, Cass. civ., CGUE; in English as lawyers would write it.' }),
  level: z.enum(courtLevels),
  country: z.enum(['IT', 'EU', 'COE']),
  parent: key.nullable().meta({ description: 'The court that reviews it, or null.' }),
  seat: filledText.nullable().meta({ description: 'The city, where there are several courts of the kind; null otherwise.' }),
});
export type Court = z.infer<typeof courtSchema> & { key: string };

export const missionSchema = z.strictObject({
  name: bilingual,
  city: bilingual,
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'is not a country code of ISO 3166' }).meta({ description: 'Country where the mission sits.' }),
  countryName: bilingual,
});
export type Mission = z.infer<typeof missionSchema> & { key: string };

export const provisionSchema = z.strictObject({
  label: bilingual.meta({ description: 'As cited: art. 29-bis TUI / Article 29-bis TUI.' }),
  act: bilingual.meta({ description: 'The full name of the act.' }),
  rule: bilingual.nullable().meta({ description: 'What it says on family reunification, in one sentence of our own; null where the sources do not say.' }),
  urn: z.string().startsWith('urn:nir:').nullable().meta({ description: 'URN:NIR for Normattiva, where certain.' }),
  eli: address.nullable().default(null),
  celex: z.string().regex(/^[1-9]\d{4}[A-Z]{1,2}[0-9A-Z/()]+$/, { error: 'is not a CELEX number' }).nullable().default(null),
  url: address.nullable().default(null).meta({ description: 'Where neither URN, ELI nor CELEX fits (the European Convention on Human Rights).' }),
  group: z.enum(['italian-immigration', 'italian-procedure', 'italian-other', 'eu', 'echr', 'international']),
  order: z.number().int().meta({ description: 'Place inside its group.' }),
  synonyms: synonyms.default({ it: [], en: [] }),
});
export type Provision = z.infer<typeof provisionSchema> & { key: string };

export const issueSchema = z.strictObject({
  label: bilingual,
  definition: bilingual.meta({ description: 'The legal question in one or two sentences.' }),
  synonyms,
  broader: key.nullable().meta({ description: 'The group it belongs to; null for a group. Decisions carry issues, not groups.' }),
  related: z.array(key).default([]),
});
export type Issue = z.infer<typeof issueSchema> & { key: string };

export const sourceSchema = z.strictObject({
  publisher: filledText,
  title: bilingual.meta({ description: 'The document, page or database; never a private person.' }),
  published: partialDate.nullable(),
  language: z.enum(['it', 'en', 'fr', 'de']),
  kind: z.enum(['official', 'report', 'database', 'journal', 'association', 'press', 'page']).meta({ description: 'What it is: it decides how far a fact can rest on it alone.' }),
  url: address.nullable(),
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
