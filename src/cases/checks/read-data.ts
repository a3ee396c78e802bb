// The data of a file in the shape of its schema, and the places of problems in it.
import type { z } from 'zod';
import type { Bilingual } from '../../i18n/languages.ts';
import { describeIssue } from '../../problems/describe-issue.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFile } from '../content-files.ts';
import { fieldNamesAt } from '../schema-fields.ts';
import { unreadableYaml } from './unreadable-yaml.ts';

/** `['sources', 0, 'supports']` → `sources[0].supports`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`), '');
}

/** A problem at a field of a file. */
export function problemAt(file: ContentFile, path: readonly PropertyKey[], wrong: Bilingual, mend: Bilingual, field: string = fieldName(path)): Problem {
  return { file: file.path, line: file.lineOf(path), field, wrong, mend };
}

/** A problem at a line of the prose; `line` counts inside the body. */
export function proseProblem(file: ContentFile, line: number, field: string, wrong: Bilingual, mend: Bilingual): Problem {
  return { file: file.path, line: file.bodyLine + line - 1, field, wrong, mend };
}

/** The data of a file in the shape of its schema, or what is wrong with it. */
export function readData<Schema extends z.ZodType>(file: ContentFile, schema: Schema): { data: z.infer<Schema> } | { problems: Problem[] } {
  if (file.unreadable) {
    return { problems: [{ file: file.path, line: file.unreadable.line, field: 'frontmatter', ...unreadableYaml(file.unreadable.code) }] };
  }
  if (file.data === null || file.data === undefined) {
    return {
      problems: [{
        file: file.path, line: 1, field: 'frontmatter',
        wrong: { it: 'il file non ha dati', en: 'the file has no data' },
        mend: { it: 'cominciare il file con una riga di tre trattini (---), poi i campi, poi un’altra riga di tre trattini; un file .yaml contiene solo i campi', en: 'begin the file with a line of three hyphens (---), then the fields, then another line of three hyphens; a .yaml file holds the fields alone' },
      }],
    };
  }
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues.flatMap((issue) => {
      const found = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], file.data);
      return describeIssue(issue, found, fieldNamesAt(schema, issue.path)).map(({ wrong, mend }, index) => {
        // Each field that does not belong has a line of its own; the field to look at is the group it stands in.
        const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[index] ?? ''] : issue.path;
        return problemAt(file, path, wrong, mend, fieldName(issue.path) || 'frontmatter');
      });
    }),
  };
}
