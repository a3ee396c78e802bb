// A decision that was withdrawn: its folder is gone, this stays, and its old address says so. A file of its own rather than
// a field of the record, because most withdrawals must also take the text out (a person could be recognised, the decision
// was another one), and because what is not among the cases cannot slip into search, data or feeds by a forgotten filter.
import { z } from 'zod';
import { bilingual } from '../i18n/languages.ts';
import { day } from '../i18n/partial-date.ts';
import { caseId } from './written-forms.ts';

export const withdrawalSchema = z.strictObject({
  on: day.meta({ description: 'The day of the withdrawal.', example: 'on: 2027-03-03' }),
  citation: bilingual.nullable().meta({ description: 'Which decision it was, as one would cite it. `null` where even that would let someone be recognised.', example: 'citation: { it: "Trib. Roma, 2 febbraio 2024", en: "Tribunal of Rome, 2 February 2024" }' }),
  reason: bilingual.meta({ description: 'Why it was withdrawn, for the reader who comes by an old link.', example: 'reason: { it: "Doppione di un’altra voce.", en: "Duplicate of another entry." }' }),
  successor: caseId.nullable().meta({ description: 'The entry that takes its place, to which the old address leads. None: `null`.', example: 'successor: it-trib-roma-rg-2024-20990' }),
});
export type Withdrawal = z.infer<typeof withdrawalSchema> & { id: string };
