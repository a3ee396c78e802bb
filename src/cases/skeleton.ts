// The two files of a new decision, before anyone has read a source for it: all that is known are court, number and date. Every
// other field says that it is unknown or that it is to be filled in, so that the content check lists what is left.
import type { Bilingual } from '../i18n/languages.ts';
import type { CaseRecord } from './case-record.ts';
import { formsOf } from './checks/court-and-forms.ts';
import { idOf } from './checks/id-and-record.ts';
import type { Court } from './registries.ts';
import * as list from './vocabulary.ts';

/** Marks a text that is left to write; the content check refuses an entry that still has it. */
export const toFill: Bilingual = { it: 'DA COMPILARE', en: 'TO FILL IN' };
/** The same, where a key of a registry must stand. */
export const keyToFill = 'da-compilare';

type CaseNumber = CaseRecord['numbers'][number];

const registerWord = /\br\.?\s?g\b/i;
const decisionWord = /\b(sent|ord|decr|judgment|order)/i;

/** True where a word before the number says whether it is of the register or of the decision. */
export const saysItsKind = (typed: string): boolean => registerWord.test(typed) || decisionWord.test(typed);

const hyphens = /[\u2010-\u2015\u2212]/g;

/**
 * A number as someone types it: `20127/2021`, `n. 20127`, `r.g. 20990/2024`, `C-550/16`, `38590/10`. A bare number of an
 * Italian tribunal may be of the register or of the decision: its kind is left unproven. Null where it has no number's form.
 */
export function readNumber(typed: string, court: Court, date: string): CaseNumber | null {
  const raw = typed.trim();
  const plain = raw.replace(hyphens, '-').replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1').replace(/\s*\/\s*/g, '/');
  if (court.country === 'EU') {
    const match = /\bC\s?-?\s?(\d+)\/(\d{2})\b(\s*PPU)?/i.exec(plain);
    return match && { kind: 'case', raw, normalised: `C-${match[1]}/${match[2]}${match[3] ? ' PPU' : ''}` };
  }
  const [, number, afterSlash, afterWord] = /(\d+)(?:\/(\d{4}|\d{2})\b|\s+(?:del|of)\s+(\d{4})\b)?/.exec(plain) ?? [];
  if (number === undefined) return null;
  const printedYear = afterSlash ?? afterWord;
  if (court.country === 'COE') return printedYear === undefined ? null : { kind: 'application', raw, normalised: `${Number(number)}/${printedYear.slice(-2)}` };
  const isRegister = registerWord.test(plain);
  const isDecision = !isRegister && (court.level !== 'first-instance' || decisionWord.test(plain));
  const kind = isRegister ? 'rg' : isDecision ? 'decision' : 'unstated';
  // A decision is numbered in the year it is filed; the year of a register number is not known from the date.
  const year = printedYear === undefined ? (kind === 'rg' ? undefined : date.slice(0, 4)) : printedYear.length === 2 ? `20${printedYear}` : printedYear;
  return year === undefined ? null : { kind, raw, normalised: `${Number(number)}/${year}` };
}

export interface NewDecision {
  court: Court;
  number: CaseNumber | null;
  date: string;
  /** An English word or two on the subject, for the id of a decision that has no number; never a person. */
  subject: string | null;
  today: string;
}

/** True where the id needs a subject, because neither the decision nor the register has a number. */
export function needsSubject({ court, number }: Pick<NewDecision, 'court' | 'number'>): boolean {
  if (court.country !== 'IT') return number === null;
  return number === null || (number.kind !== 'decision' && number.kind !== 'rg');
}

export interface Skeleton {
  id: string;
  it: string;
  en: string;
}

const quoted = (text: string): string => JSON.stringify(text);
const oneOf = (values: readonly string[]): string => `# ${values.join(', ')}`;

/** The files `it.mdx` and `en.mdx` of a decision, and its id. */
export function makeSkeleton({ court, number, date, subject, today }: NewDecision): Skeleton {
  const numbers = number === null ? [] : [number];
  const id = idOf({ numbers, date }, court, subject ?? 'subject');
  const { types, procedures } = formsOf(court);
  const doubt = number?.kind !== 'unstated' ? ['doubts: []'] : [
    'doubts:',
    '  - field: numbers',
    '    readings: []',
    '    note:',
    `      it: "${toFill.it}: come la fonte chiama questo numero, e perché non si sa se sia della decisione o del ruolo."`,
    `      en: "${toFill.en}: what the source calls this number, and why it is not known whether it is of the decision or of the register."`,
  ];
  const it = [
    '---',
    `title: "${toFill.it}: il caso in una riga, senza persone"`,
    `headnote: "${toFill.it}: la decisione in due o tre frasi, con parole nostre"`,
    `court: ${court.key}`,
    'section: null',
    'formation: null',
    `type: unstated ${oneOf(types)}`,
    `date: ${date}`,
    ...(number === null ? ['numbers: []'] : ['numbers:', `  - { kind: ${number.kind}, raw: ${quoted(number.raw)}, normalised: ${quoted(number.normalised)} } # raw: come lo stampa la fonte`]),
    'ecli: null',
    `procedure: unstated ${oneOf(procedures)}`,
    `stage: unstated ${oneOf(list.stages)}`,
    `broughtBy: unstated ${oneOf(list.parties)}`,
    `ruling: not-seen ${oneOf(list.rulings)}`,
    `outcome: not-seen ${oneOf(list.outcomes)}`,
    `status: { state: unknown, checkedOn: ${today} } ${oneOf(list.finalities)}`,
    `sponsor: { status: unstated, nationality: null } ${oneOf(list.sponsorStatuses)}`,
    `relatives: [] # - { relation: spouse, nationality: PK }; ${list.relativeKinds.join(', ')}`,
    'relativesIn: null',
    'mission: null # un file di src/content/missions, senza .yaml',
    `obstacles: [] ${oneOf(list.obstacles)}`,
    `issues: [${keyToFill}] # file di src/content/issues, senza .yaml`,
    'provisions: [] # - { id: tui-29-bis, role: applied, sourceRef: ... }',
    'remedies: [] # - { kind: order-visa, days: null, term: null, from: unstated, amountEur: null, words: { it: "...", en: "..." } }',
    `holdings: [] # - { id: h1, role: ..., direction: ..., issues: [...], sourceRef: ..., text: "..." }; il testo inglese va in en.mdx`,
    `text: { availability: none-known } ${oneOf(list.textAvailabilities)}`,
    'sources:',
    `  - ref: ${keyToFill} # un file di src/content/sources, senza .yaml`,
    `    pinpoint: { it: "${toFill.it}: pagina, paragrafo o nota", en: "${toFill.en}: page, section or footnote" }`,
    `    supports: [court, date${number === null ? '' : ', numbers'}] # ogni campo che afferma qualcosa, ogni massima (holdings.h1), ogni capoverso (p1)`,
    `    checkedOn: ${today}`,
    `verification: { level: one-source, readAgainst: nothing-yet, checkedOn: ${today}, reviewedBy: null } ${oneOf(list.verificationLevels)}`,
    ...doubt,
    `privacy: { screenedOn: ${today}, generalised: [] } # il giorno in cui si è controllato che nessuno sia riconoscibile`,
    'history:',
    `  - on: ${today}`,
    '    kind: added',
    `    note: { it: "${toFill.it}: da dove viene la voce", en: "${toFill.en}: where the entry comes from" }`,
    '---',
    '',
    '## Fatto',
    '',
    `[1] ${toFill.it}: che cosa era accaduto.`,
    '',
    '## Motivi',
    '',
    `[2] ${toFill.it}: perché il giudice ha deciso così, secondo la fonte. Se la fonte non lo dice, togliere il titolo e il capoverso nelle due lingue.`,
    '',
    '## Decisione',
    '',
    `[3] ${toFill.it}: che cosa ha deciso il giudice. Se non si è visto, dirlo.`,
    '',
  ];
  const en = [
    '---',
    `title: "${toFill.en}: the case in one line, no person"`,
    `headnote: "${toFill.en}: the decision in two or three sentences, in our own words"`,
    'holdings: {} # h1: "..."',
    '---',
    '',
    '## Facts',
    '',
    `[1] ${toFill.en}: what had happened.`,
    '',
    '## Reasoning',
    '',
    `[2] ${toFill.en}: why the court decided so, as the source tells it. Where the source does not, take the heading and the paragraph out in both languages.`,
    '',
    '## Ruling',
    '',
    `[3] ${toFill.en}: what the court decided. Where it was not seen, say so.`,
    '',
  ];
  return { id, it: it.join('\n'), en: en.join('\n') };
}
