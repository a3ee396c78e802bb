// The words that the scripts for taking results along and for saved searches need; the page hands them over as data.

/** One and many; `{n}` is the number. */
export type Counted = readonly [one: string, many: string];

export interface TakeStrings {
  preparing: string;
  /** `{file}` is its name. */
  done: string;
  failed: string;
  linkCopied: string;
  linkRefused: string;
}

/** `{name}` is a search's name, `{date}` the day on which the reader last looked, in words. */
export interface SavedStrings {
  saved: string;
  already: string;
  removed: string;
  restored: string;
  renameOf: string;
  removeOf: string;
  looking: string;
  nothingNew: string;
  added: Counted;
  changed: Counted;
  /** `{news}`: how many are new and how many have changed. */
  since: string;
  newsUnknown: string;
  addedMark: string;
  changedMark: string;
  storeOff: string;
  storeFull: string;
  /** A search that there is no room for, and how it can be kept all the same. */
  unsaved: string;
  linkCopied: string;
  linkRefused: string;
  aside: string;
  imported: Counted;
  importedNone: string;
  importRefused: string;
  importBroken: string;
}
