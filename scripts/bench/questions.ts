// The judged questions of `npm run bench:search`: what people ask, and the decisions that answer, judged by a reader of the
// whole library who never looked at what the search finds. questions-*.yaml beside this file are one set.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { caseId } from '../../src/cases/written-forms.ts';
import { filledText, languages } from '../../src/i18n/languages.ts';

export const questionKinds = ['topic', 'person', 'provision', 'court', 'colloquial', 'typo', 'synonym'] as const;

/** 3 is exactly what was asked, 2 clearly useful, 1 touches it. A decision that is not named does not answer. */
const grade = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Grade = z.infer<typeof grade>;

export const judgedQuestionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-(it|en)$/).meta({ description: 'Says the question in short and ends with its language.' }),
  language: z.enum(languages).meta({ description: 'The language of the question.' }),
  reader: z.enum(languages).meta({ description: 'The language of the page on which it is asked.' }),
  question: filledText.meta({ description: 'As it is typed, mistakes included.' }),
  kind: z.enum(questionKinds).meta({
    description: 'topic: as a lawyer asks; person: as a family or a social worker asks; provision: by the rule; court: with a court, a mission or a nationality; colloquial; typo; synonym: in words that the decisions do not use.',
  }),
  relevant: z.record(caseId, grade).meta({ description: 'The grades by decision.' }),
});
export type JudgedQuestion = z.infer<typeof judgedQuestionSchema>;

const benchFolder = fileURLToPath(new URL('.', import.meta.url));

/** Every question of the files questions-*.yaml in a folder, file by file. Throws on the first file that is not as it should be, and names it. */
export function readQuestions(folder: string = benchFolder): JudgedQuestion[] {
  return readdirSync(folder)
    .filter((name) => /^questions-.+\.yaml$/.test(name))
    .sort()
    .flatMap((name) => {
      const read = z.array(judgedQuestionSchema).safeParse(load(readFileSync(join(folder, name), 'utf8'), { schema: CORE_SCHEMA, filename: name }));
      if (!read.success) throw new Error(`${name}\n${z.prettifyError(read.error)}`);
      return read.data;
    });
}
