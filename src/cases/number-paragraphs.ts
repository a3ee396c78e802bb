// Gives new paragraphs their permanent numbers: the next that no paragraph has or ever had, the same in both languages.
// Paragraphs are paired by their place, so both languages must already follow each other.
import { languages, type Language } from '../i18n/languages.ts';
import type { Entry } from './checks/corpus.ts';
import { outlineOf } from './checks/prose-outline.ts';
import { nextParagraph, type LedgerLines } from './ledger.ts';
import { parseProse } from './prose.ts';

/** The entry with its new paragraphs numbered, or null where the languages do not follow each other and nothing can be paired. */
export function numberParagraphs(entry: Entry, lines: LedgerLines): { entry: Entry; numbered: number } | null {
  const isNew = (language: Language): { line: number }[] => entry.prose[language].paragraphs.filter(({ number }) => number === null);
  const numbered = isNew('it').length;
  if (numbered === 0 && isNew('en').length === 0) return { entry, numbered };
  const outline = (language: Language): string => outlineOf(entry.prose[language]).map(({ text }) => text).join(' ');
  if (outline('it') !== outline('en')) return null;

  const first = nextParagraph(lines, languages.flatMap((language) => entry.prose[language].paragraphs.flatMap(({ number }) => number ?? [])));
  const withNumbers = (language: Language): Entry['files'][Language] => {
    const bodyLines = entry.files[language].body.split('\n');
    isNew(language).forEach(({ line }, index) => {
      bodyLines[line - 1] = `[${first + index}] ${(bodyLines[line - 1] ?? '').trimStart()}`;
    });
    return { ...entry.files[language], body: bodyLines.join('\n') };
  };
  const files = { it: withNumbers('it'), en: withNumbers('en') };
  return { numbered, entry: { ...entry, files, prose: { it: parseProse(files.it.body, 'it'), en: parseProse(files.en.body, 'en') } } };
}
