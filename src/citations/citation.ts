// What the grammar reads out of a text: one citation of one ruling, before anyone asks whether the library has it.
import type { Span } from '../text/normalise.ts';
import type { CitedType, ItalianCourt } from './lexicon.ts';

/** Dates as `2021-07-14`, or `2023-01` for a month; the first is the one the ruling is cited by, others (hearing, filing) follow. */
interface Cited extends Span {
  dates: string[];
  ecli?: string;
}

/** A ruling of an Italian court; `unknown` where only `sentenza n. ...` or `r.g. n. ...` is written. */
export interface CourtCitation extends Cited {
  kind: 'court';
  court: ItalianCourt | 'unknown';
  /** City by its Italian name; for administrative courts also the region. */
  seat?: string;
  region?: string;
  branch?: 'civil' | 'criminal';
  /** `3`, `1-quater`, `6-1`, `united`, `labour`. */
  section?: string;
  type?: CitedType;
  number?: string;
  year?: number;
  /** `20990/2024`. */
  registerNumber?: string;
  /** Number of a massima of the Cassation: `661981-03`. */
  rv?: string;
}

/** A ruling of the EU courts. `caseNumber` is `C-550/16`, without PPU; it is missing where only a date is given. */
export interface CjeuCitation extends Cited {
  kind: 'cjeu';
  caseNumber?: string;
  ppu?: true;
  celex?: string;
}

/** A ruling of the Strasbourg Court. `applicationNumber` is `6697/18`. */
export interface StrasbourgCitation extends Cited {
  kind: 'strasbourg';
  applicationNumber?: string;
}

export interface EcliCitation extends Span {
  kind: 'ecli';
  /** With its prefix and in capitals. */
  value: string;
}

export interface CelexCitation extends Span {
  kind: 'celex';
  value: string;
}

/**
 * A number and year that nothing around it explains: a ruling, a register number and, with a year of two digits, an
 * application or an EU case. It may also be no citation at all, so one that the library does not know means nothing.
 */
export interface NumberCitation extends Cited {
  kind: 'number';
  number: string;
  year: number;
  shortYear: boolean;
}

/** The official name of an EU or Strasbourg case; only the library's index knows these, not the grammar. */
export interface NameCitation extends Span {
  kind: 'name';
  name: string;
}

export type Citation = CourtCitation | CjeuCitation | StrasbourgCitation | EcliCitation | CelexCitation | NumberCitation | NameCitation;
