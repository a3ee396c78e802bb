// The privacy check: texts with their places in, problems out. Where the texts come from (sources, file names, the built
// site) is for scripts/privacy to know.
import type { Problem } from '../problems/problem.ts';
import { normalise, normaliseText } from '../text/normalise.ts';
import type { AllowList } from './allow-list.ts';
import { blotOfficialNames, findCaseNames, type CaseNames } from './case-names.ts';
import { describeFinding } from './describe-finding.ts';
import { findAddresses, findBirths, findDocumentNumbers, findIdentifiers, findPhones } from './detectors.ts';
import { mergeFindings, type Finding } from './finding.ts';
import type { KnownWords } from './known-words.ts';
import { mask } from './mask.ts';
import { findNamedRelatives, findNameLike, findNamesInPath, findTitledNames } from './names.ts';
import { findTelling } from './telling.ts';

/**
 * What a text is, since not everything can stand in everything:
 * `text`        what people read;
 * `source-name` the title or publisher of a source: of its capitals only first names count;
 * `case-name`   the official name of an EU or Strasbourg case: it may name a person;
 * `path`        a file's path, an id: names are written small and joined;
 * `address`     a link's target, which nobody sees: only what identifies by itself counts.
 */
export type TextUse = 'text' | 'source-name' | 'case-name' | 'path' | 'address';

export interface PlacedText {
  file: string;
  /** Of the text's first character; null where the file has no lines (its name, a search fragment). */
  line: number | null;
  field: string;
  text: string;
  use: TextUse;
}

export interface PrivacyWords {
  known: KnownWords;
  caseNames: CaseNames;
}

const shownAddress = /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|«»“”]{1,2000}/giu;

function findInText(text: string, { known, caseNames }: PrivacyWords, use: 'text' | 'source-name'): Finding[] {
  // An address that is shown is read as a path, and by the other detectors not at all.
  const shown: Finding[] = [];
  const prose = text.replace(shownAddress, (address, index: number) => {
    for (const finding of findNamesInPath(address, known, caseNames.words)) shown.push({ ...finding, start: index + finding.start, end: index + finding.end });
    return ' '.repeat(address.length);
  });
  return [
    ...shown,
    ...findIdentifiers(text),
    ...findDocumentNumbers(prose),
    ...findPhones(prose),
    ...findBirths(prose, known),
    ...findAddresses(prose),
    ...findTitledNames(prose, known),
    ...findNamedRelatives(prose, known),
    ...findCaseNames(prose, caseNames, known),
    ...findNameLike(prose, known, use === 'source-name'),
    ...findTelling(prose, known),
  ];
}

/** All that may be personal in a text, with places in the text as it was given. */
export function findPersonalData(original: string, words: PrivacyWords, use: TextUse = 'text'): Finding[] {
  const { text, toOriginal } = normalise(original);
  const found =
    use === 'path' ? [...findIdentifiers(text), ...findNamesInPath(text, words.known, words.caseNames.words)]
    : use === 'address' || use === 'case-name' ? findIdentifiers(text)
    : findInText(text, words, use);
  return mergeFindings(found).map((finding) => ({ ...finding, ...toOriginal(finding) }));
}

export interface PrivacyCheckOptions extends PrivacyWords {
  allowList: AllowList;
  /** On the built site official names stand in citations, and a text that comes back on many pages is told once. */
  site: boolean;
}

export function checkTexts(texts: Iterable<PlacedText>, { allowList, site, ...words }: PrivacyCheckOptions): Problem[] {
  // The same words come back on many pages: they are searched once.
  const searched = new Map<string, Finding[]>();
  const findIn = (text: string, use: TextUse): Finding[] => {
    const key = `${use} ${text}`;
    const findings = searched.get(key) ?? findPersonalData(site ? blotOfficialNames(text, words.caseNames) : text, words, use);
    searched.set(key, findings);
    return findings;
  };
  /** Paths and keys are printed too: what they hold is masked as well. */
  const masked = (text: string, use: TextUse): string =>
    findIn(text, use).reduceRight((left, { start, end }) => left.slice(0, start) + mask(left.slice(start, end)) + left.slice(end), text);

  const told = new Map<string, { problem: Problem; more: number }>();
  let count = 0;
  for (const { file, line, field, text: given, use } of texts) {
    const text = site ? normaliseText(given) : given;
    for (const { kind, severity, start, end } of findIn(text, use)) {
      const found = text.slice(start, end);
      if (allowList.allows(found, { file, field })) continue;
      const key = site ? `${kind} ${found}` : String(count++);
      const before = told.get(key);
      if (before) before.more += 1;
      else {
        const at = line === null ? null : line + (text.slice(0, start).match(/\n/g)?.length ?? 0);
        const problem: Problem = { file: masked(file, 'path'), line: at, field: masked(field, 'text'), ...describeFinding(kind, mask(found)), ...(severity === 'warning' ? { warning: true } : {}) };
        told.set(key, { problem, more: 0 });
      }
    }
  }
  return [...told.values()].map(({ problem, more }) => {
    if (more === 0) return problem;
    const { it, en } = problem.wrong;
    return { ...problem, wrong: more === 1 ? { it: `${it} (e in un altro punto)`, en: `${en} (and in one more place)` } : { it: `${it} (e in altri ${more} punti)`, en: `${en} (and in ${more} more places)` } };
  });
}
