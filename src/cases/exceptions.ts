// Entries that break a rule of the content check for a reason: src/content/exceptions.yaml. An id never changes, so a
// corrected date leaves its id behind; two decisions of one court may share a number. Each line says why, for all to read.
import { z } from 'zod';
import { bilingual } from '../i18n/languages.ts';
import { caseId } from './written-forms.ts';

export const exceptionRules = {
  'id-and-record': 'The id does not follow from the court’s number or from the date (an id stays when a date is corrected).',
  'number-and-date': 'The year of a number is not the year of the date.',
  'ecli-and-record': 'The year, court or number in the ECLI is not that of the record.',
  'celex-and-record': 'The year or number in the CELEX is not that of the case.',
  outcome: 'Ruling, outcome and who brought the case do not go together in the usual way.',
  distinct: 'Two or more entries look like one decision and are not.',
} as const;
export type ExceptionRule = keyof typeof exceptionRules;

export const exceptionsSchema = z.array(
  z.strictObject({
    rule: z.enum(Object.keys(exceptionRules) as [ExceptionRule, ...ExceptionRule[]]).meta({ description: 'Which rule.', example: 'rule: number-and-date' }),
    entries: z.array(caseId).min(1).meta({ description: 'The ids of the entries; two or more for `distinct`.', example: 'entries: [it-cass-2021-20127]' }),
    reason: bilingual.meta({ description: 'Why.', example: 'reason: { it: "Numero del 2021, depositata nel 2022.", en: "Number of 2021, filed in 2022." }' }),
  }),
);
export type Exceptions = z.infer<typeof exceptionsSchema>;
