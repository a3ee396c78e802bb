// What is wrong in a file an author wrote, said so that someone who does not program can mend it. A problem is data;
// only `formatProblems` turns it into text.
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Line in the file, from 1; null where the whole file is meant. */
  line: number | null;
  /** Field path as authors write it: `holdings.h1`, `sources[0].supports`. */
  field: string;
  wrong: string;
  mend: string;
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || a.field.localeCompare(b.field, 'en') || a.wrong.localeCompare(b.wrong, 'en'));
}

export function formatProblems(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map(({ file, line, field, wrong, mend }) => `${file}${line === null ? '' : `:${line}`}   ${field}\n  wrong   ${wrong}\n  mend    ${mend}\n`)
    .join('\n');
}
