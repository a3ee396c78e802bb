// What the check takes, and what it says of a file that it does not take.
export type FileFault = 'pdf' | 'old-word' | 'rtf' | 'open-document' | 'not-word' | 'broken' | 'too-big' | 'empty';

export const limits = {
  /** Of the file itself. */
  fileBytes: 60_000_000,
  /** Of each part that is unpacked. */
  partBytes: 40_000_000,
  /** Of the text of a draft, from a file or pasted. */
  characters: 5_000_000,
};
