// The record of one decision as authors write it: frontmatter of src/content/cases/<id>/it.mdx (facts and Italian
// words) and of en.mdx (English words, no fact repeated). Descriptions and examples make docs/authoring.md.
import { z } from 'zod';
import { bilingual, filledText } from '../i18n/languages.ts';
import { day, partialDate } from '../i18n/partial-date.ts';
import { schemaMessage } from '../i18n/schema-message.ts';
import * as list from './vocabulary.ts';
import { amount, caseId, countryCode, holdingId, registryKey, webAddress } from './written-forms.ts';

const caseNumber = z.strictObject({
  kind: z.enum(list.numberKinds).meta({
    description: 'What the number counts: `decision` the decision itself, `rg` the court’s register of cases, `case` a case of the Court of Justice, `application` an application to Strasbourg, `appeal` an appeal to the Court of Cassation, `rv` an official massima of the Court of Cassation. `unstated` where no source proves it; a doubt on `numbers` must then say so.',
    example: 'kind: rg',
  }),
  raw: filledText.meta({ description: 'The number exactly as the source prints it, with the words before it.', example: 'raw: "Case n. 20990/2024"' }),
  normalised: z
    .string()
    .regex(/^(C-\d+\/\d{2}( PPU)?|\d+\/\d{2,4}|\d+(-\d+)?)$/, {
      error: schemaMessage({
        wrong: { it: 'non è un numero in forma fissa', en: 'is not a number in its fixed form' },
        mend: { it: 'scrivere numero/anno (20127/2021), C-550/16 o C-1/23 PPU per la Corte di giustizia, 6697/18 per Strasburgo', en: 'write number/year (20127/2021), C-550/16 or C-1/23 PPU for the Court of Justice, 6697/18 for Strasbourg' },
      }),
    })
    .meta({
      description: 'The same number in one fixed form: number/year in four digits for Italian courts, C-number/yy for the Court of Justice, number/yy for Strasbourg applications, number-number for an official massima.',
      example: 'normalised: 20990/2024',
    }),
});

const remedy = z.strictObject({
  kind: z.enum(list.remedyKinds).meta({ description: 'What the court ordered or did. `none` where it ordered nothing.', example: 'kind: order-visa' }),
  days: z.number().int().positive({
    error: schemaMessage({
      wrong: { it: 'non è un numero di giorni', en: 'is not a number of days' },
      mend: { it: 'scrivere un numero intero maggiore di zero; null se la fonte non indica giorni', en: 'write a whole number above zero; null where the source gives no days' },
    }),
  }).nullable().meta({ description: 'Days given to the administration. Unknown or none: `null`.', example: 'days: 15' }),
  term: z.enum(list.remedyTerms).nullable().meta({ description: 'A time limit in words, where the court gave no days. None: `null`.', example: 'term: immediately' }),
  from: z.enum(list.remedyStarts).meta({ description: 'When the days begin to run. Unknown: `unstated`.', example: 'from: notice' }),
  amountEur: amount.nullable().meta({ description: 'Total in euros, as the source gives it. Unknown or none: `null`.', example: 'amountEur: 1050' }),
  rate: z
    .strictObject({
      amountEur: amount.meta({ description: 'Euros for each day, month or year.', example: 'amountEur: 350' }),
      per: z.enum(['day', 'month', 'year']).meta({ description: 'What the rate counts.', example: 'per: month' }),
    })
    .nullable()
    .default(null)
    .meta({ description: 'Euros per day, month or year, where the court set a rate. None: leave it out.', example: 'rate: { amountEur: 350, per: month }' }),
  costs: z.enum(['to-administration', 'to-family', 'shared-or-set-off', 'none']).nullable().default(null)
    .meta({ description: 'Who bears the costs of the case. Where the source is silent: leave it out.', example: 'costs: to-administration' }),
  words: bilingual.meta({ description: 'The order in our own words, in both languages.', example: 'words: { it: "Ordine di rilasciare il visto entro 15 giorni.", en: "Order to issue the visa within 15 days." }' }),
});

const holding = z.strictObject({
  id: holdingId.meta({ description: 'h1, h2, h3 ...: permanent, never given to another holding.', example: 'id: h1' }),
  role: z.enum(list.holdingRoles).meta({ description: 'The place of the holding in a pleading.', example: 'role: evidence' }),
  direction: z.enum(list.holdingDirections).meta({
    description: 'For or against the family; `neutral` where it favours neither. `unknown` where the source does not show it. It is the direction of the principle, also where nobody saw how the case ended.',
    example: 'direction: for',
  }),
  issues: z.array(registryKey).min(1).meta({ description: 'The legal questions it answers: keys of src/content/issues that also stand in `issues` of the entry.', example: 'issues: [expired-nulla-osta]' }),
  provisions: z.array(registryKey).default([]).meta({ description: 'The provisions it rests on: keys that also stand in `provisions` of the entry. None: leave it out.', example: 'provisions: [tui-29-bis]' }),
  sourceRef: registryKey.meta({ description: 'The source that carries the holding. It stands among `sources` and names the holding in its `supports`.', example: 'sourceRef: aida-italy-2025' }),
  text: filledText.meta({ description: 'What the court held, in Italian and in our own words; the English text stands in en.mdx.', example: 'text: "L’ambasciata che delega gli appuntamenti resta responsabile della procedura."' }),
});

const relation = z
  .strictObject({
    verb: z.enum(list.relationVerbs).meta({ description: 'What this decision does to the earlier one. `same-proceedings` links two decisions given in one case.', example: 'verb: confirms' }),
    target: caseId.nullable().default(null).meta({ description: 'The earlier decision, where the library has it. Otherwise leave it out and fill `outside`.', example: 'target: it-cass-2021-28200' }),
    outside: filledText.nullable().default(null).meta({ description: 'The citation as a text, where the library does not have the decision. Otherwise leave it out.', example: 'outside: "App. Milano, 11 settembre 2019, n. 3717/2019"' }),
    sourceRef: registryKey.meta({ description: 'The source that shows the link; it stands among `sources`.', example: 'sourceRef: la-legge-per-tutti' }),
    note: bilingual.nullable().default(null).meta({ description: 'What a reader must know about the link. Nothing: leave it out.', example: 'note: { it: "Così il testo di AIDA.", en: "So AIDA’s text." }' }),
  })
  .refine((value) => (value.target === null) !== (value.outside === null), {
    error: schemaMessage({
      wrong: { it: 'indica sia una decisione della raccolta (target) sia una citazione esterna (outside), oppure nessuna delle due', en: 'names both a decision of the library (target) and an outside citation (outside), or neither' },
      mend: { it: 'compilare uno solo dei due campi', en: 'fill exactly one of the two' },
    }),
  });

export const caseRecordSchema = z.strictObject({
  title: filledText.meta({ description: 'One line in Italian by which a lawyer recognises the case: what was refused or omitted and why it matters. No person’s name. The English title stands in en.mdx.', example: 'title: "Visto negato a Colombo per nulla osta scaduto: la PEC interrompe i sei mesi"' }),
  headnote: filledText.meta({ description: 'The decision in two or three sentences, in Italian and in our own words; in English in en.mdx.', example: 'headnote: "Il Tribunale accoglie il ricorso contro il diniego del visto fondato sulla scadenza del nulla osta."' }),
  court: registryKey.meta({ description: 'The court: the name of a file of src/content/courts, without `.yaml`.', example: 'court: trib-roma' }),
  section: filledText.nullable().meta({ description: 'The section as printed. Unknown or none: `null`.', example: 'section: "XVIII"' }),
  formation: filledText.nullable().meta({ description: 'The formation as printed (Grand Chamber, Sezioni Unite). Unknown or ordinary: `null`.', example: 'formation: "Grand Chamber"' }),
  type: z.enum(list.caseTypes).meta({ description: 'The kind of ruling: `sentenza`, `ordinanza`, `decreto` for Italian courts; `judgment`, `order`, `decision` for Luxembourg and Strasbourg. Unknown: `unstated`.', example: 'type: ordinanza' }),
  date: partialDate.meta({ description: 'The day it is cited by: filing (deposito) for Italian courts, delivery for Luxembourg and Strasbourg. Day unknown: `2023-01`; month unknown: `2023`. Where sources disagree, the reading you chose; a doubt on `date` holds all of them.', example: 'date: 2024-07-29' }),
  heardOn: partialDate.nullable().default(null).meta({ description: 'The day of the hearing or of the judges’ meeting. Unknown: leave it out.', example: 'heardOn: 2021-02-09' }),
  filedOn: partialDate.nullable().default(null).meta({ description: 'The day of filing, where a source names it as such; for an Italian court it equals `date`. Unknown: leave it out.', example: 'filedOn: 2021-07-14' }),
  numbers: z.array(caseNumber).meta({ description: 'Every number that a source prints; for joined cases, first the one the case is known by. None: `[]`.', example: 'numbers: [{ kind: rg, raw: "Case n. 20990/2024", normalised: 20990/2024 }]' }),
  ecli: z
    .strictObject({
      value: z.string().regex(/^ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]+$/, {
        error: schemaMessage({
          wrong: { it: 'non è un ECLI', en: 'is not an ECLI' },
          mend: { it: 'scriverlo come ECLI:EU:C:2018:248 o ECLI:IT:CASS:2020:3876CIV, copiato dalla fonte', en: 'write it as ECLI:EU:C:2018:248 or ECLI:IT:CASS:2020:3876CIV, copied from the source' },
        }),
      }).meta({ description: 'The European Case Law Identifier.', example: 'value: "ECLI:EU:C:2018:248"' }),
      basis: z.enum(['printed', 'derived']).meta({ description: '`printed` where a source prints it, `derived` where it follows from a rule.', example: 'basis: printed' }),
    })
    .nullable()
    .meta({ description: 'The European Case Law Identifier, never invented. Unknown or none (Italian tribunals and courts of appeal have none): `null`.', example: 'ecli: { value: "ECLI:EU:C:2018:248", basis: printed }' }),
  celex: z.string().regex(/^6\d{4}C[A-Z]\d{4}$/, {
    error: schemaMessage({
      wrong: { it: 'non è il numero CELEX di una decisione', en: 'is not the CELEX number of a decision' },
      mend: { it: 'scriverlo come 62016CJ0550: 6, anno della causa, CJ (sentenza) o CO (ordinanza), numero in quattro cifre', en: 'write it as 62016CJ0550: 6, year of the case, CJ (judgment) or CO (order), number in four digits' },
    }),
  }).nullable().default(null).meta({ description: 'The number of EUR-Lex, for the Court of Justice only. Otherwise leave it out.', example: 'celex: 62016CJ0550' }),
  hudocId: z.string().regex(/^001-\d+$/, {
    error: schemaMessage({
      wrong: { it: 'non è un numero di HUDOC', en: 'is not a HUDOC item number' },
      mend: { it: 'scriverlo come 001-123456', en: 'write it as 001-123456' },
    }),
  }).nullable().default(null).meta({ description: 'The item number of HUDOC, for Strasbourg only. Otherwise leave it out.', example: 'hudocId: 001-163115' }),
  officialName: bilingual.nullable().default(null).meta({ description: 'The public case name of a judgment of Luxembourg or Strasbourg: the only place where a personal name may stand. Otherwise leave it out.', example: 'officialName: { it: "A e S", en: "A and S" }' }),
  procedure: z.enum(list.procedures).meta({ description: 'The procedure in which it was given. Not to be guessed from words such as “urgent”. Unknown: `unstated`.', example: 'procedure: art-700' }),
  stage: z.enum(list.stages).meta({ description: 'The stage of the proceedings. Unknown: `unstated`.', example: 'stage: merits' }),
  broughtBy: z.enum(list.parties).meta({ description: 'Who went to this court: the family, the administration, or a court that asks a question. Unknown or someone else: `unstated`.', example: 'broughtBy: family' }),
  ruling: z.enum(list.rulings).meta({ description: 'What the court did with the claim or the appeal before it. Where no source shows it: `not-seen`.', example: 'ruling: upheld' }),
  outcome: z.enum(list.outcomes).meta({ description: 'How it ended as seen from the family’s claim: an appeal of the Ministry that is rejected is `granted`. `not-seen` where `ruling` is `not-seen`, and where nobody says who had appealed.', example: 'outcome: granted' }),
  status: z.strictObject({
    state: z.enum(list.finalities).meta({ description: 'Whether it is final. `interim` for an urgent order, which never becomes final. Unknown: `unknown`.', example: 'state: unknown' }),
    checkedOn: day.meta({ description: 'The day on which you looked.', example: 'checkedOn: 2026-11-21' }),
  }).meta({ description: 'Whether the decision is final, and the day this was checked.', example: 'status: { state: unknown, checkedOn: 2026-11-21 }' }),
  sponsor: z.strictObject({
    status: z.enum(list.sponsorStatuses).meta({ description: 'The status of the person in Italy or in the Union. Unknown: `unstated`.', example: 'status: refugee' }),
    nationality: countryCode.nullable().meta({ description: 'The nationality, as a code of two capital letters (ISO 3166). Never inferred from an embassy. Unknown: `null`.', example: 'nationality: PK' }),
  }).meta({ description: 'The person whose relatives are to come.', example: 'sponsor: { status: refugee, nationality: PK }' }),
  relatives: z
    .array(
      z.strictObject({
        relation: z.enum(list.relativeKinds).meta({ description: 'What the relative is to the sponsor. Unknown: `unstated`.', example: 'relation: spouse' }),
        nationality: countryCode.nullable().meta({ description: 'The relative’s nationality (ISO 3166). Unknown: `null`.', example: 'nationality: LK' }),
        ageBand: filledText.nullable().default(null).meta({ description: 'An age in broad words, only where the decision turns on it. Otherwise leave it out.', example: 'ageBand: "under 65"' }),
      }),
    )
    .meta({ description: 'The relatives who are to come, one line for each kind. Unknown: `[]`.', example: 'relatives: [{ relation: spouse, nationality: null }]' }),
  relativesIn: countryCode.nullable().meta({ description: 'The country where the relatives are (ISO 3166). Unknown: `null`.', example: 'relativesIn: PK' }),
  mission: registryKey.nullable().meta({ description: 'The Italian embassy or consulate: the name of a file of src/content/missions, without `.yaml`. Unknown or none: `null`.', example: 'mission: colombo' }),
  obstacles: z.array(z.enum(list.obstacles)).meta({ description: 'What the administration did or omitted. Unknown: `[]`.', example: 'obstacles: [nulla-osta-expired, visa-refused]' }),
  issues: z.array(registryKey).min(1).meta({ description: 'The legal questions: names of files of src/content/issues, without `.yaml`, at least one. A group of issues (its file says `broader: null`) cannot stand here: name an issue inside it.', example: 'issues: [expired-nulla-osta]' }),
  provisions: z
    .array(
      z.strictObject({
        id: registryKey.meta({ description: 'The provision: the name of a file of src/content/provisions, without `.yaml`.', example: 'id: tui-29-bis' }),
        role: z.enum(list.provisionRoles).meta({ description: 'What the decision does with it.', example: 'role: applied' }),
        sourceRef: registryKey.meta({ description: 'The source that says so; it stands among `sources`.', example: 'sourceRef: aida-italy-2025' }),
      }),
    )
    .meta({ description: 'The provisions that the decision applies, interprets, disapplies or cites. Unknown: `[]`.', example: 'provisions: [{ id: tui-29-bis, role: applied, sourceRef: aida-italy-2025 }]' }),
  remedies: z.array(remedy).meta({ description: 'What the court ordered, one item for each order. Unknown: `[]`. Empty where the outcome was not seen.', example: 'remedies: [{ kind: order-visa, days: 15, term: null, from: notice, amountEur: null, words: { it: "Ordine di rilasciare il visto.", en: "Order to issue the visa." } }]' }),
  relations: z.array(relation).default([]).meta({ description: 'Links to earlier decisions. A link is written once, on the later decision; the earlier one shows it by itself. None: leave it out.', example: 'relations: [{ verb: confirms, target: it-cass-2021-28200, sourceRef: aida-italy-2025 }]' }),
  holdings: z.array(holding).meta({ description: 'What the court held (massime), each with a permanent id. Where no source gives one: `[]`.', example: 'holdings: [{ id: h1, role: evidence, direction: for, issues: [dna-test], sourceRef: aida-italy-2025, text: "..." }]' }),
  text: z.strictObject({
    availability: z.enum(list.textAvailabilities).meta({ description: 'Whether and where the court’s own text can be had. Nowhere that we know: `none-known`.', example: 'availability: publisher-open' }),
    redaction: z.enum(['redacted', 'names-printed', 'unknown']).default('unknown').meta({ description: 'Whether the published text hides private names. Unknown: `unknown`, or leave it out.', example: 'redaction: redacted' }),
    links: z
      .array(
        z.strictObject({
          url: webAddress.meta({ description: 'The address of the text.', example: 'url: "https://eur-lex.europa.eu/legal-content/IT/TXT/?uri=CELEX%3A62016CJ0550"' }),
          label: bilingual.meta({ description: 'What the link leads to; never a person’s name.', example: 'label: { it: "Testo della sentenza (EUR-Lex)", en: "Text of the judgment (EUR-Lex)" }' }),
        }),
      )
      .default([])
      .meta({ description: 'Links to the text. None: leave it out.', example: 'links: []' }),
  }).meta({ description: 'Where the full text of the decision can be had.', example: 'text: { availability: none-known }' }),
  sources: z
    .array(
      z.strictObject({
        ref: registryKey.meta({ description: 'The source: the name of a file of src/content/sources, without `.yaml`. The same source may stand several times with different places.', example: 'ref: aida-italy-2025' }),
        pinpoint: bilingual.meta({ description: 'Where in the source: page, section, box, footnote.', example: 'pinpoint: { it: "nota 11 e testo", en: "footnote 11 and text" }' }),
        supports: z.array(z.string()).min(1).meta({ description: 'Which facts rest on this place: names of fields (`date`), items of a list counted from 0 (`numbers.0`), holdings (`holdings.h1`) and paragraphs (`p1`). Only facts that the entry states.', example: 'supports: [court, date, numbers, ruling, holdings.h1, p1, p2]' }),
        url: webAddress.nullable().default(null).meta({ description: 'The address of that page. None: leave it out.', example: 'url: https://www.meltingpot.org/' }),
        checkedOn: day.meta({ description: 'The day on which you read it.', example: 'checkedOn: 2026-11-21' }),
      }),
    )
    .min(1)
    .meta({ description: 'Where the facts come from, at least one. Every fact, holding and paragraph of the entry stands in the `supports` of one of them.', example: 'sources: [{ ref: aida-italy-2025, pinpoint: { it: "nota 11", en: "footnote 11" }, supports: [court, date], checkedOn: 2026-11-21 }]' }),
  verification: z.strictObject({
    level: z.enum(list.verificationLevels).meta({ description: 'How far the entry is proved: `text-read` the text was read, `official-metadata` court, date and number come from an official database, `two-sources` two different sources agree on them, `one-source` anything else.', example: 'level: one-source' }),
    readAgainst: z.enum(list.readAgainstKinds).meta({ description: 'What a second, independent reader compared the entry with. Nobody yet: `nothing-yet`.', example: 'readAgainst: report' }),
    checkedOn: day.meta({ description: 'The day of that comparison, or of the last look at the sources.', example: 'checkedOn: 2026-11-21' }),
    reviewedBy: filledText.nullable().meta({ description: 'The lawyer or organisation that signed the entry. Nobody yet: `null`.', example: 'reviewedBy: null' }),
  }).meta({ description: 'How far the entry is proved, and by whom.', example: 'verification: { level: one-source, readAgainst: nothing-yet, checkedOn: 2026-11-21, reviewedBy: null }' }),
  doubts: z
    .array(
      z.strictObject({
        field: z.string().meta({ description: 'What the doubt is about: a field, an item (`numbers.0`), a holding (`holdings.h1`) or a paragraph (`p2`).', example: 'field: date' }),
        readings: z
          .array(
            z.strictObject({
              value: z.union([z.string(), z.number(), bilingual, partialDate]).meta({ description: 'What that source says: a date, a number or a name as it stands; words of our own in both languages, { it: "...", en: "..." }.', example: 'value: 2024-07-29' }),
              source: registryKey.meta({ description: 'The source; it stands among `sources`.', example: 'source: aida-italy-2025' }),
              pinpoint: bilingual.nullable().default(null).meta({ description: 'Where in the source. Nothing to add: leave it out.', example: 'pinpoint: { it: "nota 11", en: "footnote 11" }' }),
            }),
          )
          .meta({ description: 'What each source says, where they contradict each other. `[]` where the doubt is about what a source leaves open.', example: 'readings: [{ value: 2024-07-29, source: aida-italy-2025 }, { value: 2024-04-16, source: aida-italy-2025 }]' }),
        note: bilingual.meta({ description: 'The doubt for the reader: what is not certain, which reading the entry follows, what to check before citing.', example: 'note: { it: "La stessa fonte dà due date.", en: "The same source gives two dates." }' }),
      }),
    )
    .default([])
    .meta({ description: 'Everything that is not certain, shown to the reader. None: leave it out.', example: 'doubts: []' }),
  privacy: z.strictObject({
    screenedOn: day.meta({ description: 'The day on which you looked for details that could identify a private person.', example: 'screenedOn: 2026-11-21' }),
    generalised: z.array(filledText).default([]).meta({ description: 'Which kinds of detail were made general or left out (never the detail itself). None: `[]`.', example: 'generalised: [town of origin]' }),
  }).meta({ description: 'That no private person can be recognised, and what was done for it.', example: 'privacy: { screenedOn: 2026-11-21, generalised: [] }' }),
  history: z
    .array(
      z.strictObject({
        on: day.meta({ description: 'The day of the change.', example: 'on: 2026-11-21' }),
        kind: z.enum(list.historyKinds).meta({ description: '`added` first; `corrected` for a change of substance; `status` where the decision became final or was overturned. A withdrawn decision has a file of its own in src/content/withdrawn.', example: 'kind: corrected' }),
        note: bilingual.meta({ description: 'What changed and why; shown on the page of corrections.', example: 'note: { it: "Corretta la data di deposito.", en: "Corrected the day of filing." }' }),
      }),
    )
    .min(1)
    .meta({ description: 'The life of the entry, oldest first.', example: 'history: [{ on: 2026-11-21, kind: added, note: { it: "Voce compilata dal rapporto AIDA.", en: "Entry compiled from the AIDA report." } }]' }),
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;

export const caseTranslationSchema = z.strictObject({
  title: filledText.meta({ description: 'The title in English.', example: 'title: "Visa refused in Colombo over an expired clearance"' }),
  headnote: filledText.meta({ description: 'The headnote in English.', example: 'headnote: "The Tribunal upholds the appeal against a visa refusal."' }),
  holdings: z.record(holdingId, filledText).default({}).meta({ description: 'The English text of each holding, by its id. No holdings: leave it out.', example: 'holdings: { h1: "The embassy remains responsible for the procedure." }' }),
});
export type CaseTranslation = z.infer<typeof caseTranslationSchema>;
