/** The words that the answer on the page needs besides the domain's; the page hands them over as data. */
export interface SheetStrings {
  failed: string;
  answer: string;
  empty: string;
  /** With `{standing}`. */
  updated: string;
  copy: string;
  copyLink: string;
  print: string;
  copied: string;
  copyFailed: string;
  quotes: string;
  minorUntil: string;
  adultFrom: string;
  termBand: string;
  counts: string;
  line: string;
}
