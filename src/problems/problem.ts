// What is wrong in a file an author wrote, said in both languages so that someone who does not program can mend it. A
// problem is data; only `formatProblems` turns it into text.
import type { Bilingual, Language } from '../i18n/languages.ts';

export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Line in the file, from 1; null where the whole file is meant. */
  line: number | null;
  /** Field path as authors write it: `holdings.h1`, `sources[0].supports`. */
  field: string;
  wrong: Bilingual;
  mend: Bilingual;
  /** True where a person must look but the content may be published as it is. */
  warning?: boolean;
}

const labels: Record<Language, { wrong: string; warning: string; mend: string }> = {
  it: { wrong: 'errore ', warning: 'avviso ', mend: 'rimedio' },
  en: { wrong: 'wrong  ', warning: 'warning', mend: 'mend   ' },
};

export function sortProblems(problems: readonly Problem[]): Problem[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.field, b.field) || compare(a.wrong.en, b.wrong.en));
}

/** Those that must be mended before the content may be published. */
export function blockingProblems(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.warning !== true);
}

export function formatProblems(problems: readonly Problem[], language: Language): string {
  const label = labels[language];
  return sortProblems(problems)
    .map(({ file, line, field, wrong, mend, warning }) =>
      `${file}${line === null ? '' : `:${line}`}   ${field}\n  ${warning ? label.warning : label.wrong}   ${wrong[language]}\n  ${label.mend}   ${mend[language]}\n`)
    .join('\n');
}
