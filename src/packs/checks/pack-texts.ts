// A note of a pack is shown as plain text beside its passage: short, and without marks that would stay in sight.
import { problemAt } from '../../cases/checks/read-data.ts';
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import type { PackRule } from './pack-files.ts';

const longest = 90;
/** Marks of Markdown: a link, strong, emphasis between underscores, code. */
const mark = /\]\(|\*\*|(?:^|\s)_\S|`/;

export const packTexts: PackRule = ({ record: { notes }, file }) =>
  notes.flatMap(({ text }, index) => languages.flatMap((language): Problem[] => {
    const words = text[language].split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const found = mark.exec(text[language])?.[0].trim();
    const at = ['notes', index, 'text', language];
    return [
      ...(words <= longest ? [] : [problemAt(file, at, { it: `la nota ha ${words} parole`, en: `the note has ${words} words` }, { it: `scriverla in ${longest} parole al massimo, o farne due`, en: `write it in ${longest} words at most, or make it two` })]),
      ...(found === undefined ? [] : [problemAt(file, at, { it: `il segno ${found} si vedrebbe così com’è`, en: `the mark ${found} would be seen as it is` }, { it: 'scrivere testo semplice: la decisione citata si indica con le sue parole', en: 'write plain text: name a cited decision in words' })]),
    ];
  }));
