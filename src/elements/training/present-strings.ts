// The words that the presenter needs; the page hands over those of both languages.
export interface PresentStrings {
  toolbar: string;
  next: string;
  previous: string;
  /** `{n}` of `{total}`. */
  position: string;
  start: string;
  pause: string;
  reset: string;
  /** `{spent}` of `{meant}`, as `03:10`. */
  stepTime: string;
  partTime: string;
  totalTime: string;
  over: string;
  /** Leads to the other language, in that language. */
  language: string;
  blank: string;
  unblank: string;
  fullScreen: string;
  facilitator: string;
  help: string;
  print: string;
  leave: string;
  notes: string;
  noNotes: string;
  nextSlide: string;
  lastSlide: string;
  nowShowing: string;
  revealLeft: string;
  blanked: string;
  facilitatorTitle: string;
  otherClosed: string;
  otherOpen: string;
  /** Where the browser lets no window hear of another. */
  otherUnknown: string;
  jump: string;
  close: string;
  keys: readonly (readonly [keys: string, meaning: string])[];
}
