// Pieces that hang together become citations: each piece goes into the draft at hand, until one comes that the draft
// already has; that one begins the next citation, which keeps the court (`Cass. nn. 20127/2021, 2168/2023 e 20332/2020`).
import type { Span } from '../text/normalise.ts';
import type { Citation, CourtCitation } from './citation.ts';
import { isEuropean, type CitedType, type Link } from './lexicon.ts';
import type { CourtMatch } from './read-court.ts';
import type { NumberMatch } from './read-number.ts';
import type { Piece } from './read-piece.ts';
import { sectionKey, type Section } from './read-section.ts';

/** A piece with its place in the text and what stands between it and the piece before. */
export interface PlacedPiece extends Span {
  piece: Piece;
  links: ReadonlySet<Link>;
  semicolon: boolean;
}

interface Draft {
  /** Null while nothing but a formation such as `[GC]` has been read. */
  start: number | null;
  end: number;
  court?: CourtMatch;
  section?: Section;
  branch?: 'civil' | 'criminal';
  grandChamber?: true;
  type?: CitedType;
  number?: NumberMatch;
  register?: NumberMatch;
  application?: NumberMatch;
  rv?: string;
  year?: number;
  dates: string[];
  /** Whether one of the dates is the ruling's own and not marked as its hearing or filing. */
  dated?: true;
  /** The day of filing: it gives a number its year. */
  filed?: string;
  case?: { caseNumber: string; ppu: boolean };
  ecli?: string;
  celex?: string;
  other?: { article: boolean };
  /** Begun by a repeated piece, so that it shares what the draft before it has. */
  continues: boolean;
}

/** Whether the draft already names a ruling, so that `and` or a semicolon after it begins another. */
const isComplete = (draft: Draft): boolean => Boolean(draft.number ?? draft.register ?? draft.application ?? draft.case ?? draft.ecli ?? draft.celex ?? draft.rv) || draft.dates.length > 0;
const isItalian = ({ court, section }: Draft): boolean => (court ? !isEuropean(court.court) : section?.sort === 'united');

/** What a number counts, from the words before it and the court it stands with. */
function slotOf({ role, year, shortYear, announced }: NumberMatch, draft: Draft | undefined): 'number' | 'register' | 'application' {
  // `applications nos. 13258/18, 15500/18`, `r.g. 467/2020 e 468/2020`: as the number before it.
  if (!announced && draft && !draft.number) {
    if (draft.application && shortYear) return 'application';
    if (draft.register) return 'register';
  }
  const italian = draft !== undefined && isItalian(draft);
  if (role === 'register' || role === 'application') return role;
  if (role === 'appeal') return shortYear && !italian ? 'application' : 'register';
  if (role === 'case') return italian || (year !== undefined && !shortYear) ? 'register' : 'number';
  return 'number';
}

/** `6697/18` */
const shortForm = ({ number, year }: NumberMatch): string => `${number}/${String(year).slice(-2)}`;

function toFields(piece: Piece, draft: Draft | undefined): Partial<Draft> {
  switch (piece.is) {
    case 'court':
      return { court: piece.court };
    case 'section':
      return { section: piece.section, ...(piece.section.branch && { branch: piece.section.branch }) };
    case 'branch':
      return { branch: piece.branch };
    case 'grand-chamber':
      return { grandChamber: true };
    case 'type':
      return { type: piece.type };
    case 'number':
      // `cause riunite C-133/19, 136/19 e 137/19`
      if (draft?.case && !piece.number.announced && piece.number.shortYear) return { case: { caseNumber: `C-${shortForm(piece.number)}`, ppu: false } };
      return { [slotOf(piece.number, draft)]: piece.number };
    case 'rv':
      return { rv: piece.value };
    case 'year':
      return { year: piece.year };
    case 'date':
      return { dates: [piece.date] };
    case 'case':
      return { case: piece };
    case 'ecli':
      return { ecli: piece.value };
    case 'celex':
      return { celex: piece.value };
    case 'other':
      return { other: { article: piece.article } };
  }
}

/** Pieces that help to read a citation but name no ruling: they do not lengthen it, and a second one is passed over. */
const helps = new Set<Piece['is']>(['section', 'branch', 'grand-chamber', 'type', 'year']);

/** After `art. 30 d.lgs.`, numbers and dates belong to the act, `CEDU` is the Convention and `decreto` an act too. */
function belongsToAct(piece: Piece, article: boolean): boolean {
  switch (piece.is) {
    case 'number':
      return piece.number.role !== 'register';
    case 'date':
    case 'year':
    case 'other':
      return true;
    case 'type':
      return article && piece.type === 'decreto';
    case 'court':
      return article && piece.court.convention;
    default:
      return false;
  }
}

function toDrafts(pieces: readonly PlacedPiece[]): Draft[] {
  const drafts: Draft[] = [];
  for (const { piece, start, end, links, semicolon } of pieces) {
    const draft = drafts.at(-1);
    const fields = toFields(piece, draft);
    if (piece.is === 'date') {
      if (links.has('filing')) fields.filed = piece.date;
      else if (!links.has('hearing')) fields.dated = true;
    }
    const begin = (inherited: Partial<Draft> = {}): void => {
      drafts.push({ start: piece.is === 'grand-chamber' ? null : start, end, dates: [], continues: false, ...inherited, ...fields });
    };
    const fill = (): void => {
      if (!draft) return;
      const { dates: [date] = [], ...others } = fields;
      Object.assign(draft, others, { start: draft.start ?? start });
      if (date !== undefined) draft.dates = [...new Set(fields.dated ? [date, ...draft.dates] : [...draft.dates, date])];
      if (!helps.has(piece.is)) draft.end = end;
    };

    if (!draft || (piece.is === 'other' && !draft.other)) {
      begin();
      continue;
    }
    if (draft.other) {
      if (!belongsToAct(piece, draft.other.article)) begin();
      else if (piece.is === 'other') draft.other.article ||= piece.article;
      continue;
    }
    const separated = semicolon || links.has('and');
    // `questa decisione e la n. 2168/2023`: what comes before named nothing.
    if (links.has('and') && !isComplete(draft)) {
      begin();
      continue;
    }
    if (piece.is === 'court') {
      // `..., App no 38590/10 (ECtHR, 24 May 2016)`
      const strasbourg = draft.application !== undefined && piece.court.court === 'strasbourg';
      if (!draft.court && !separated && (links.has('of') || strasbourg || !isComplete(draft))) fill();
      else begin();
      continue;
    }
    // A date that stands `on` or `in data` after a court, with no ruling named, is the day of something else.
    const otherDay = piece.is === 'date' && links.has('on') && !draft.type && !isComplete(draft);
    if (otherDay || (piece.is === 'case' && isItalian(draft))) {
      begin();
      continue;
    }
    const taken = piece.is === 'date' ? Boolean(fields.dated && draft.dated) : Object.keys(fields).some((key) => draft[key as keyof Draft] !== undefined);
    if (taken && (piece.is === 'branch' || piece.is === 'grand-chamber' || piece.is === 'year')) continue;
    if (separated || taken) {
      const { court, section, branch, type } = draft;
      begin({ continues: true, ...(court && { court }), ...(section && { section }), ...(branch && { branch }), ...(type && { type }) });
    } else fill();
  }
  return drafts;
}

/** Mends what only the next citation shows: a year that stands once for several numbers, a court named last. */
function mend(drafts: Draft[], query: boolean): Draft[] {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i];
    const next = drafts[i + 1];
    if (!draft || !next || draft.other || next.other) continue;
    const { number } = draft;
    // `sentenze n. 7472 e n. 19734 del 2008`
    if (next.continues && number && number.year === undefined && draft.dates.length === 0 && next.number?.year !== undefined) draft.number = { ...number, year: next.number.year };
    // `ordinanza 24.12.2021, Trib. Roma`; in prose a bare date before a court is the day of a hearing or a filing.
    if (!draft.court && isComplete(draft) && (query || draft.type || draft.number || draft.register) && next.court && !isComplete(next)) {
      draft.court = next.court;
      draft.end = next.end;
      drafts.splice(i + 1, 1);
    }
  }
  return drafts;
}

const yearOf = (date: string | undefined): number | undefined => (date === undefined ? undefined : Number(date.slice(0, 4)));

const courtsWithSeats = new Set<string>(['app', 'trib', 'tm', 'tar']);

function toCitation(draft: Draft): Citation | null {
  const { start, end, court, dates, type } = draft;
  if (draft.other || start === null) return null;
  const span = { start, end };
  const common = { ...span, dates, ...(draft.ecli !== undefined && { ecli: draft.ecli }) };
  const italian = isItalian(draft);
  const number = draft.number;
  const year = number?.year ?? draft.year ?? (number ? yearOf(draft.filed ?? dates[0]) : undefined);
  const shortNumber = number?.shortYear ? shortForm(number) : undefined;
  const application = draft.application?.year === undefined ? undefined : shortForm(draft.application);

  if (draft.case ?? court?.court === 'cjeu') {
    const caseNumber = draft.case?.caseNumber ?? (shortNumber && `C-${shortNumber}`);
    if (caseNumber === undefined && draft.ecli === undefined && draft.celex === undefined && dates.length === 0) return null;
    return { kind: 'cjeu', ...common, ...(caseNumber !== undefined && { caseNumber }), ...(draft.case?.ppu && { ppu: true as const }), ...(draft.celex !== undefined && { celex: draft.celex }) };
  }
  if (application !== undefined || court?.court === 'strasbourg' || (draft.grandChamber && shortNumber && !italian)) {
    const applicationNumber = application ?? shortNumber;
    // CEDU and ECHR with a date are as likely the Convention of 1950.
    if (applicationNumber === undefined && draft.ecli === undefined && (dates.length === 0 || (court?.convention === true && !draft.grandChamber && type === undefined))) return null;
    return { kind: 'strasbourg', ...common, ...(applicationNumber !== undefined && { applicationNumber }) };
  }
  if (!italian && !number && !draft.register && !draft.rv) {
    if (draft.ecli !== undefined) return { kind: 'ecli', ...span, value: draft.ecli };
    return draft.celex === undefined ? null : { kind: 'celex', ...span, value: draft.celex };
  }

  const register = draft.register?.year === undefined ? undefined : `${draft.register.number}/${draft.register.year}`;
  const identified = draft.ecli !== undefined || draft.rv !== undefined || register !== undefined;
  // `Kumari v. the Netherlands (dec.), no. 44051/20`: with a short year it may be Strasbourg's or an EU case.
  if (!italian && (!type || number?.shortYear === true) && !identified) {
    if (!number || year === undefined) return null;
    return { kind: 'number', ...common, ...(type && { type }), number: number.number, year, shortYear: number.shortYear };
  }
  const name: CourtCitation['court'] = draft.section?.sort === 'united' && (!court || court.court === 'cass') ? 'cass-su' : court ? court.court : draft.rv === undefined ? 'unknown' : 'cass';
  const placed = !courtsWithSeats.has(name) || court?.seat !== undefined || court?.region !== undefined;
  const numbered = number !== undefined && (italian || year !== undefined);
  if (!identified && !numbered && !(italian && placed && !court?.everywhere && dates.length > 0)) return null;
  const section = draft.section && sectionKey(draft.section);
  return {
    kind: 'court',
    ...common,
    court: name,
    ...(court?.seat !== undefined && { seat: court.seat }),
    ...(court?.region !== undefined && { region: court.region }),
    ...(draft.branch && { branch: draft.branch }),
    ...(section !== undefined && { section }),
    ...(type && { type }),
    ...(number && { number: number.number }),
    ...(number && year !== undefined && { year }),
    ...(register !== undefined && { registerNumber: register }),
    ...(draft.rv !== undefined && { rv: draft.rv }),
  };
}

/** The citations in pieces that hang together, in the order of the text. */
export function assemble(pieces: readonly PlacedPiece[], query: boolean): Citation[] {
  return mend(toDrafts(pieces), query).flatMap((draft) => toCitation(draft) ?? []);
}
