// The shape of src/content/thesaurus.yaml: words for one and the same thing, in both languages, and what they mean in facets.
import { z } from 'zod';
import { registryKey } from '../cases/written-forms.ts';
import { filledText } from '../i18n/languages.ts';
import { facetNames, type FacetName } from './facets.ts';

const values = z.array(filledText).min(1).exactOptional();
const means = z.strictObject(Object.fromEntries(facetNames.map((name) => [name, values])) as Record<FacetName, typeof values>);

export const thesaurusSchema = z.array(
  z.strictObject({
    id: registryKey.meta({ description: 'Its key; no other concept has it.', example: 'id: expired-nulla-osta' }),
    it: z.array(filledText).min(1).meta({ description: 'The ways to ask for it in Italian, the plainest first.', example: 'it: ["nulla osta scaduto", "decadenza del nulla osta"]' }),
    en: z.array(filledText).min(1).meta({ description: 'The ways to ask for it in English, the plainest first.', example: 'en: ["expired nulla osta", "expired clearance"]' }),
    means: means.optional().meta({ description: 'Facet values that a decision on the concept carries. None: leave it out.', example: 'means: { issue: [expired-nulla-osta] }' }),
  }),
);
export type ThesaurusRecord = z.infer<typeof thesaurusSchema>[number];
