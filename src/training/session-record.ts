// A training session as its author writes it: what it is made of and the Italian words stand in src/content/sessions/<slug>/it.mdx,
// the English words alone in en.mdx beside it, matched by id. What a decision says is never written again here: the record
// names decisions and holdings, and pages read them from the library, with their doubts.
import { z } from 'zod';
import { caseId, holdingId, registryKey } from '../cases/written-forms.ts';
import { filledText } from '../i18n/languages.ts';
import { day } from '../i18n/partial-date.ts';
import { schemaMessage } from '../i18n/schema-message.ts';

export const audiences = ['lawyers', 'social-workers', 'mixed'] as const;
export type Audience = (typeof audiences)[number];

const stepId = z.string().regex(/^s[1-9]\d*$/, {
  error: schemaMessage({
    wrong: { it: 'non è l’identificativo di un passo', en: 'is not the id of a step' },
    mend: { it: 'scrivere s1, s2, s3 ...', en: 'write s1, s2, s3 ...' },
  }),
});

const questionId = z.string().regex(/^q[1-9]\d*$/, {
  error: schemaMessage({
    wrong: { it: 'non è l’identificativo di una domanda', en: 'is not the id of a question' },
    mend: { it: 'scrivere q1, q2, q3 ...', en: 'write q1, q2, q3 ...' },
  }),
});

const minutes = z.int().min(1).max(180);

/** `it-cass-2021-20127#h1`, or the decision alone. */
const authority = z.string().regex(/^(it|eu|coe)-[a-z0-9]+(-[a-z0-9]+)*(#h[1-9]\d*)?$/, {
  error: schemaMessage({
    wrong: { it: 'non è una decisione o una sua massima', en: 'is not a decision or one of its holdings' },
    mend: { it: 'scriverla come it-cass-2021-20127#h1, oppure it-cass-2021-20127 per la decisione intera', en: 'write it as it-cass-2021-20127#h1, or it-cass-2021-20127 for the decision as a whole' },
  }),
});

/** A list of a length between two bounds, with words of its own: Zod's would only say "too small". */
const listOf = <Item extends z.ZodType>(item: Item, fewest: number, most: number) =>
  z.array(item).refine(({ length }) => length >= fewest && length <= most, {
    error: schemaMessage({
      wrong: { it: `deve avere da ${fewest} a ${most} voci`, en: `needs ${fewest} to ${most} items` },
      mend: { it: `scriverne da ${fewest} a ${most}`, en: `write ${fewest} to ${most}` },
    }),
  });

const questionsField = listOf(filledText, 2, 3);

const step = z.strictObject({
  id: stepId.meta({ description: 'The step: s1, s2, s3 ..., in teaching order.', example: 'id: s1' }),
  minutes: minutes.meta({ description: 'Minutes for the step, discussion included.', example: 'minutes: 15' }),
  decision: caseId.meta({ description: 'The decision that the step works on.', example: 'decision: it-trib-roma-rg-2024-20990' }),
  holdings: z.array(holdingId).min(1).meta({ description: 'The holdings shown once the outcome is revealed. They are read from the entry, with their doubts, and never written again.', example: 'holdings: [h1]' }),
  title: filledText.meta({ description: 'The step in a few words; it does not give the outcome away.', example: 'title: "L’agenzia esterna e il diniego"' }),
  problem: filledText.meta({ description: 'Facts and question as they stood before the ruling. Nothing in it tells the outcome.', example: 'problem: "A Colombo è impossibile prenotare; viene inviata una PEC e il visto è negato."' }),
  questions: questionsField.meta({ description: 'Two or three questions for discussion.', example: 'questions: ["Chi risponde del sistema di prenotazione?", "Che cosa chiedereste al giudice?"]' }),
  point: filledText.meta({ description: 'Shown with the outcome: what to take from it, in one or two sentences, and only what the entry says.', example: 'point: "L’ambasciata che delega resta responsabile della procedura."' }),
  facilitator: filledText.meta({ description: 'For the facilitator alone: what to listen for, traps, doubts of the entry, contrary authority.', example: 'facilitator: "La fonte dà due date: verificare in cancelleria."' }),
});

const question = z.strictObject({
  id: questionId.meta({ description: 'The question: q1, q2, q3 ...', example: 'id: q1' }),
  question: filledText.meta({ description: 'The question.', example: 'question: "Chi ha giurisdizione?"' }),
  options: listOf(filledText, 3, 4).meta({ description: 'Three or four answers.', example: 'options: ["Il giudice ordinario", "Il giudice amministrativo", "Nessuno"]' }),
  right: z.int().min(1).max(4).meta({ description: 'The number of the right answer, counted from 1.', example: 'right: 1' }),
  explanation: filledText.meta({ description: 'Why, by what the holdings say.', example: 'explanation: "Per il Tribunale la giurisdizione è del giudice ordinario."' }),
  authorities: z.array(authority).min(1).meta({ description: 'The holdings, or decisions, that the explanation rests on.', example: 'authorities: ["it-trib-roma-rg-2024-20990#h1"]' }),
});

const reading = z
  .strictObject({
    decision: caseId.nullable().default(null).meta({ description: 'A decision to read.', example: 'decision: eu-cgue-c-550-16' }),
    issue: registryKey.nullable().default(null).meta({ description: 'Or an issue, whose guide is to be read: a key of src/content/issues.', example: 'issue: dna-test' }),
    provision: registryKey.nullable().default(null).meta({ description: 'Or a provision: a key of src/content/provisions.', example: 'provision: tui-29-bis' }),
    why: filledText.meta({ description: 'Why it is worth reading.', example: 'why: "È la guida al tema."' }),
  })
  .refine(({ decision, issue, provision }) => [decision, issue, provision].filter((key) => key !== null).length === 1, {
    error: schemaMessage({
      wrong: { it: 'non indica una sola cosa da leggere', en: 'does not name one thing to read' },
      mend: { it: 'scrivere uno solo tra decision, issue e provision', en: 'write only one of decision, issue and provision' },
    }),
  });

export const sessionRecordSchema = z.strictObject({
  order: z.int().min(1).meta({ description: 'Its place in the list of sessions.', example: 'order: 1' }),
  audience: z.enum(audiences).meta({ description: 'Whom it is for.', example: 'audience: mixed' }),
  issues: z.array(registryKey).min(1).meta({ description: 'The legal questions it is about: keys of src/content/issues.', example: 'issues: [expired-nulla-osta]' }),
  written: day.meta({ description: 'The day on which it was written or last changed in substance.', example: 'written: 2026-11-22' }),
  reviewed: day.nullable().meta({ description: 'The day on which someone else read it against the entries. Nobody yet: `null`, and the page says so.', example: 'reviewed: null' }),
  title: filledText.meta({ description: 'The title.', example: 'title: "Nulla osta scaduto e appuntamenti che non arrivano"' }),
  summary: filledText.meta({ description: 'One sentence for the list of sessions.', example: 'summary: "Che cosa fare quando i sei mesi trascorrono e la sede non risponde."' }),
  aims: listOf(filledText, 2, 5).meta({ description: 'What a participant will be able to do at the end; each completes the sentence that the page begins, with a verb in the infinitive.', example: 'aims: ["scegliere la domanda giusta", "citare le decisioni con i loro dubbi"]' }),
  steps: listOf(step, 4, 7).meta({ description: 'Four to seven steps, in teaching order.', example: `steps: [${['s1', 's2', 's3', 's4'].map((id) => `{ id: ${id}, minutes: 15, decision: it-trib-roma-rg-2024-20990, holdings: [h1], title: "...", problem: "...", questions: ["...", "..."], point: "...", facilitator: "..." }`).join(', ')}]` }),
  quiz: listOf(question, 4, 6).meta({ description: 'Four to six questions with one right answer each; ten minutes in all.', example: `quiz: [${['q1', 'q2', 'q3', 'q4'].map((id) => `{ id: ${id}, question: "...", options: ["...", "...", "..."], right: 1, explanation: "...", authorities: ["it-trib-roma-rg-2024-20990#h1"] }`).join(', ')}]` }),
  casework: z
    .strictObject({
      minutes: minutes.meta({ description: 'Minutes for the case, solution included.', example: 'minutes: 30' }),
      authorities: z.array(authority).min(1).meta({ description: 'The entries that the worked solution rests on. Every decision that it links to stands here.', example: 'authorities: ["it-trib-roma-rg-2024-20990#h1"]' }),
    })
    .meta({ description: 'The fictional case, whose text stands below the fields.', example: 'casework: { minutes: 30, authorities: ["it-trib-roma-rg-2024-20990#h1"] }' }),
  reading: z.array(reading).min(1).meta({ description: 'Further reading, each item with a reason.', example: 'reading: [{ issue: dna-test, why: "È la guida al tema." }]' }),
  pack: registryKey.nullable().meta({ description: 'The pack of notes that goes with it: its name in src/content/packs. None: `null`.', example: 'pack: null' }),
});
export type SessionRecord = z.infer<typeof sessionRecordSchema>;

export const sessionTranslationSchema = z.strictObject({
  title: filledText.meta({ description: 'The title in English.', example: 'title: "Expired nulla osta"' }),
  summary: filledText.meta({ description: 'The sentence for the list, in English.', example: 'summary: "What to do when the six months run out."' }),
  aims: listOf(filledText, 2, 5).meta({ description: 'The aims in the order of it.mdx.', example: 'aims: ["choose the right claim", "cite the decisions with their doubts"]' }),
  steps: z
    .array(
      z.strictObject({
        id: stepId.meta({ description: 'The step of it.mdx.', example: 'id: s1' }),
        title: filledText.meta({ description: 'Its title in English.', example: 'title: "The outside agency"' }),
        problem: filledText.meta({ description: 'The problem in English.', example: 'problem: "Booking in Colombo is impossible."' }),
        questions: questionsField.meta({ description: 'The questions in the order of it.mdx.', example: 'questions: ["Who answers for the booking system?", "What would you ask for?"]' }),
        point: filledText.meta({ description: 'The point in English.', example: 'point: "The embassy remains responsible."' }),
        facilitator: filledText.meta({ description: 'The facilitator’s note in English.', example: 'facilitator: "The source gives two dates."' }),
      }),
    )
    .meta({ description: 'The steps, matched by id.', example: 'steps: [{ id: s1, title: "...", problem: "...", questions: ["...", "..."], point: "...", facilitator: "..." }]' }),
  quiz: z
    .array(
      z.strictObject({
        id: questionId.meta({ description: 'The question of it.mdx.', example: 'id: q1' }),
        question: filledText.meta({ description: 'The question in English.', example: 'question: "Which court has jurisdiction?"' }),
        options: listOf(filledText, 3, 4).meta({ description: 'The answers in the order of it.mdx.', example: 'options: ["The ordinary court", "The administrative court", "None"]' }),
        explanation: filledText.meta({ description: 'The explanation in English.', example: 'explanation: "The ordinary court has jurisdiction."' }),
      }),
    )
    .meta({ description: 'The quiz, matched by id.', example: 'quiz: [{ id: q1, question: "...", options: ["...", "...", "..."], explanation: "..." }]' }),
  reading: z
    .array(z.strictObject({ why: filledText.meta({ description: 'The reason in English.', example: 'why: "It is the guide to the issue."' }) }))
    .meta({ description: 'The reasons of the further reading, in the order of it.mdx.', example: 'reading: [{ why: "It is the guide to the issue." }]' }),
});
export type SessionTranslation = z.infer<typeof sessionTranslationSchema>;

export interface AuthorityReference {
  decision: string;
  /** Null for the decision as a whole. */
  holding: string | null;
}

/** `it-cass-2021-20127#h1` taken apart. */
export function parseAuthority(text: string): AuthorityReference {
  const [decision = '', holding = null] = text.split('#');
  return { decision, holding };
}

/** What the authors' guide lists field by field. */
export const sessionSchemas = { session: sessionRecordSchema, 'session-translation': sessionTranslationSchema } as const;
