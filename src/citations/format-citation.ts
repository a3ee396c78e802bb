// A decision cited as lawyers cite it, in Italian court style and in English. A copied citation never hides a doubt: what
// the sources contradict, or nobody has proved, carries its mark in brackets right after it.
import type { Bilingual, Language } from '../i18n/languages.ts';
import { datePrecision, formatDate } from '../i18n/format-date.ts';
import { doubtedReadings, isDoubted, type CitableCourt, type CitableDecision } from './citable.ts';
import { doubtMark, holdingMark, paraphraseMark } from './doubt-marks.ts';
import { formatSection } from './format-section.ts';
import { parseSection } from './read-section.ts';

export type CitationOptions = { style?: 'court' } | { style: 'link'; address: string };

const typeWords: Record<string, Bilingual | undefined> = {
  sentenza: { it: 'sent.', en: 'judgment' },
  ordinanza: { it: 'ord.', en: 'order' },
  decreto: { it: 'decr.', en: 'decree' },
  judgment: { it: 'sent.', en: 'judgment' },
  order: { it: 'ord.', en: 'order' },
  decision: { it: 'dec.', en: 'decision' },
};

const joined = (parts: readonly string[], language: Language): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${language === 'it' ? 'e' : 'and'} ${parts.at(-1)}`;

/** A number with the marks that stand after it: its kind is not proved, or the sources give another one. */
export function markNumber(decision: CitableDecision, text: string, kind: 'unstated' | 'stated', language: Language): string {
  const own = decision.numbers.map(({ normalised }) => normalised);
  const readings = doubtedReadings(decision, 'numbers');
  const isOwn = (reading: string): boolean => own.some((number) => reading.includes(number) || reading.trim() === number.split('/')[0]);
  const doubted = isDoubted(decision, 'numbers') && (kind === 'stated' || readings.some((reading) => /\d/.test(reading) && !isOwn(reading)));
  const marks = [...(kind === 'unstated' ? [doubtMark.kind] : []), ...(doubted ? [doubtMark.number] : [])];
  return [text, ...marks.map((mark) => mark[language])].join(' ');
}

/** The pieces of a citation, each with its mark where it is in doubt. */
class Pieces {
  readonly #decision: CitableDecision;
  readonly #court: CitableCourt;
  readonly #language: Language;

  constructor(decision: CitableDecision, court: CitableCourt, language: Language) {
    this.#decision = decision;
    this.#court = court;
    this.#language = language;
  }

  #marked(text: string, mark: keyof typeof doubtMark, ...fields: string[]): string {
    return text && isDoubted(this.#decision, ...fields) ? `${text} ${doubtMark[mark][this.#language]}` : text;
  }

  court(): string {
    return this.#marked(this.#court.short[this.#language], 'court', 'court');
  }

  section(): string {
    const { section, formation } = this.#decision;
    const printed = section ?? (formation !== null && parseSection(formation)?.section.sort === 'united' ? formation : null);
    return printed === null ? '' : this.#marked(formatSection(printed, this.#language, /\bciv\b/.test(this.#court.short.it)), 'section', 'section', 'formation');
  }

  isGrandChamber(): boolean {
    return [this.#decision.section, this.#decision.formation].some((text) => text !== null && parseSection(text)?.section.sort === 'grand');
  }

  type(): string {
    return this.#marked(typeWords[this.#decision.type]?.[this.#language] ?? '', 'form', 'type');
  }

  /** Empty where only the year is known and a number says it already, unless the date is in doubt. */
  date(yearIsSaid: boolean): string {
    const { date } = this.#decision;
    if (datePrecision(date) === 'year' && yearIsSaid && !isDoubted(this.#decision, 'date')) return '';
    return this.#marked(formatDate(date, this.#language), 'date', 'date');
  }

  numbers(...kinds: string[]): string[] {
    return this.#decision.numbers.filter(({ kind }) => kinds.includes(kind)).map(({ normalised }) => normalised);
  }

  markedNumber(text: string, kind: 'unstated' | 'stated'): string {
    return markNumber(this.#decision, text, kind, this.#language);
  }

  ecli(): string {
    const value = this.#decision.ecli?.value.replace(/^ECLI:/, '') ?? '';
    return isDoubted(this.#decision, 'ecli') ? this.markedNumber(value, 'stated') : value;
  }
}

/** `20127/2021` → `20127` where the date beside it says the year for certain. */
function withoutYear(number: string, decision: CitableDecision): string {
  const [of = '', year] = number.split('/');
  const years = new Set([decision.date, ...doubtedReadings(decision, 'date').filter((reading) => /^\d{4}/.test(reading))].map((date) => date.slice(0, 4)));
  return datePrecision(decision.date) !== 'year' && years.size === 1 && year !== undefined && years.has(year) ? of : number;
}

function formatItalianCourt(decision: CitableDecision, court: CitableCourt, language: Language): string {
  const pieces = new Pieces(decision, court, language);
  const [number] = pieces.numbers('decision');
  const [unstated] = pieces.numbers('unstated');
  const [register] = pieces.numbers('rg', 'appeal');
  const shown = number ?? unstated ?? register;
  const date = pieces.date(shown !== undefined && shown.endsWith(`/${decision.date.slice(0, 4)}`));
  // Rulings of administrative courts are judgments unless something else is said, and are cited without the word.
  const type = language === 'it' && court.level === 'administrative' && decision.type === 'sentenza' && !isDoubted(decision, 'type') ? '' : pieces.type();

  const shortened = date === '' || number === undefined ? number : withoutYear(number, decision);
  const parts = [pieces.court(), pieces.section()];
  if (language === 'it') {
    const numbered = shortened === undefined ? '' : pieces.markedNumber(`n. ${shortened}`, 'stated');
    const dated = [type, date].filter(Boolean).join(' ');
    // `sent. 14 luglio 2021, n. 20127`, but `sent. n. 22216/2006`.
    parts.push(...(date ? [dated, numbered] : [[dated, numbered].filter(Boolean).join(' ')]));
  } else if (shortened !== undefined) {
    parts.push([type, pieces.markedNumber(`no. ${shortened}`, 'stated'), date && `of ${date}`].filter(Boolean).join(' '));
  } else {
    parts.push(type && date ? `${type} of ${date}` : type || date);
  }
  if (number === undefined) {
    if (unstated !== undefined) parts.push(pieces.markedNumber(`${language === 'it' ? 'n.' : 'no.'} ${unstated}`, 'unstated'));
    if (register !== undefined) parts.push(pieces.markedNumber(`${language === 'it' ? 'r.g. n.' : 'register no.'} ${register}`, 'stated'));
  }
  const nothingKnown = shown === undefined && pieces.type() === '';
  return `${parts.filter(Boolean).join(', ')}${nothingKnown ? ` ${doubtMark.unknown[language]}` : ''}`;
}

function formatCjeu(decision: CitableDecision, court: CitableCourt, language: Language): string {
  const pieces = new Pieces(decision, court, language);
  const cases = pieces.numbers('case', 'unstated');
  const numbers = cases.length === 0 ? '' : pieces.markedNumber(joined(cases, language), 'stated');
  const name = decision.officialName?.[language] ?? '';
  const ecli = pieces.ecli();
  if (language === 'it') {
    const type = decision.type === 'judgment' ? '' : pieces.type();
    return [pieces.court(), pieces.isGrandChamber() ? 'Grande Sezione' : '', [type, pieces.date(false)].filter(Boolean).join(' '), name, numbers, ecli].filter(Boolean).join(', ');
  }
  const cited = [numbers && `${cases.length > 1 ? 'Joined Cases' : 'Case'} ${numbers}`, name, ecli].filter(Boolean).join(' ');
  // The ECLI holds the year and leads to the day; without it, and without a case number, the day must be said.
  return ecli && numbers ? cited : [numbers ? '' : pieces.court(), cited, [pieces.type(), 'of', pieces.date(false)].join(' ')].filter(Boolean).join(', ');
}

function formatStrasbourg(decision: CitableDecision, court: CitableCourt, language: Language): string {
  const pieces = new Pieces(decision, court, language);
  const applications = pieces.numbers('application', 'unstated');
  const several = applications.length > 1;
  const lead = language === 'it' ? (several ? 'ric. nn.' : 'ric. n.') : several ? 'nos.' : 'no.';
  const numbers = applications.length === 0 ? '' : pieces.markedNumber(`${lead} ${joined(applications, language)}`, 'stated');
  const grand = pieces.isGrandChamber();
  const name = decision.officialName?.[language] ?? '';
  if (language === 'it') {
    const type = decision.type === 'judgment' ? '' : pieces.type();
    return [pieces.court(), grand ? 'GC' : '', [type, pieces.date(false)].filter(Boolean).join(' '), name, numbers].filter(Boolean).join(', ');
  }
  const called = [name || pieces.court(), grand ? '[GC]' : '', decision.type === 'decision' ? '(dec.)' : ''].filter(Boolean).join(' ');
  return [called, numbers, pieces.date(false)].filter(Boolean).join(', ');
}

/**
 * Cites a decision in the style of Italian courts (`it`) or in English (`en`), with its doubts. `style: 'link'` adds the
 * permanent address; `style: 'ecli'` gives the ECLI alone, or null where the decision has none.
 */
export function formatCitation(decision: CitableDecision, court: CitableCourt, language: Language, options?: CitationOptions): string;
export function formatCitation(decision: CitableDecision, court: CitableCourt, language: Language, options: { style: 'ecli' }): string | null;
export function formatCitation(decision: CitableDecision, court: CitableCourt, language: Language, options: CitationOptions | { style: 'ecli' } = {}): string | null {
  if (options.style === 'ecli') return decision.ecli?.value ?? null;
  const format = court.level === 'eu' ? formatCjeu : court.level === 'strasbourg' ? formatStrasbourg : formatItalianCourt;
  const citation = format(decision, court, language);
  return options.style === 'link' ? `${citation}, ${options.address}` : citation;
}

export interface CitableHoldings extends CitableDecision {
  holdings: readonly { id: string; text: Bilingual }[];
}

/**
 * A holding to copy: our words, the mark of its own doubt, the mark that they are ours, the citation with its doubts and the holding's permanent address
 * (`address` is the decision's page). Throws where the decision has no such holding.
 */
export function formatHoldingCitation(decision: CitableHoldings, court: CitableCourt, holdingId: string, language: Language, address: string): string {
  const holding = decision.holdings.find(({ id }) => id === holdingId);
  if (!holding) throw new Error(`${decision.id} has no holding ${holdingId}`);
  const marks = [...(decision.doubts.some(({ field }) => field === `holdings.${holdingId}`) ? [holdingMark[language]] : []), paraphraseMark[language]];
  return `${holding.text[language]} ${marks.join(' ')} ${formatCitation(decision, court, language)}, ${address}#${holdingId}`;
}
