// A folder of content holds two files, one a language, and no other.
import { languages, type Bilingual } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CaseFiles } from '../content-files.ts';

/** What is wrong with the files of `folder`. `of`: whose files they are ("di una sessione"); `each`: what the two hold, told where one is missing. */
export function languageFileProblems(folder: string, { files, others }: Pick<CaseFiles, 'files' | 'others'>, { of, each }: { of: Bilingual; each: Bilingual }): Problem[] {
  const stray = others.map((name): Problem => ({
    file: `${folder}/${name}`, line: null, field: 'file',
    wrong: { it: `non è uno dei due file ${of.it}`, en: `is not one of the two files ${of.en}` },
    mend: { it: 'chiamarlo it.mdx o en.mdx, oppure toglierlo dalla cartella', en: 'name it it.mdx or en.mdx, or take it out of the folder' },
  }));
  const missing = languages.filter((language) => !files[language]).map((language): Problem => ({
    file: `${folder}/${language}.mdx`, line: null, field: 'file', wrong: { it: 'manca', en: 'is missing' }, mend: each,
  }));
  return [...stray, ...missing];
}
