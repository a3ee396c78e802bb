// A file is read up to limits.ts; what is more is handed out in several files of the same set.
import { limits } from './limits.ts';
import type { Note } from './note.ts';

/** What a file says before and after its notes. */
const frame = 8_000;

/** The notes in their order, in runs that each fit into one file; `lengthOf` is what a note takes in it. */
export function splitNotes(notes: readonly Note[], lengthOf: (note: Note) => number): Note[][] {
  const files: Note[][] = [];
  let length = 0;
  for (const note of notes) {
    const own = lengthOf(note) + 1;
    const open = files.at(-1);
    if (open && open.length < limits.annotations && length + own <= limits.file - frame) open.push(note);
    else {
      files.push([note]);
      length = 0;
    }
    length += own;
  }
  return files;
}
