// How much of somebody else's data is read. Every limit is a hard stop: what is beyond it is named, not cut in silence.
export const limits = {
  /** Characters of a file: never more than its bytes, so a file of 5 MB always fits. */
  file: 5 * 1024 * 1024,
  /** Brackets inside brackets. */
  depth: 32,
  annotations: 5_000,
  /** The same of a copy of everything that a browser keeps: the reader's own, and with every earlier version in it. */
  copy: 50 * 1024 * 1024,
  copiedNotes: 50_000,
  quote: 5_000,
  note: 20_000,
  tags: 50,
  tag: 80,
  /** Of a title or an author; only these are cut, for they are shown and nothing else. */
  name: 200,
  /** Characters of JSON that we do not read but keep, of a note and of an annotation in quarantine, and how deep they go. */
  foreign: 20_000,
  quarantined: 60_000,
  foreignDepth: 16,
} as const;
