// Names of people. After a title ("sig.ra", "avv.", "Judge") a capitalised word is a name: an error. Where only capitals
// and lists of first names speak, it is a warning: a person looks.
import { fold } from '../text/fold.ts';
import { findPattern, type Finding, type Severity } from './finding.ts';
import type { KnownWords } from './known-words.ts';

// Spelled with a dot or without, joined to the name or not: sig.Rossi, Sig.ra Rossi, avv.ti Rossi e Bianchi, DOTT.SSA ROSSI.
const shortTitle = /(?<![\p{L}\d])(?:(?:sigg?|dott|dr|avv|prof)(?!\p{L})\.?(?:\s?(?:ra|na|re|ri|ssa|to|ti|ta|te)(?!\p{L})\.?)?|(?:sigra|sigri|dottssa|avvti)(?!\p{L})\.?|(?:ing|geom|rag|arch)\.)(?:\s?:)?\s{0,2}/giud;
const longTitle =
  /(?<![\p{L}\d])(?<!\bordine (?:degli )?)(?:signor(?:a|e|i|ina)?|dottor(?:e|essa|i|esse)?|avvocat[oaie](?: generale| di fiducia| d'ufficio)?|professor(?:e|essa|i)?|ingegner[ei]?)(?!\p{L})(?:\s?:)?\s{1,2}/giud;
const englishTitle = /(?<![\p{L}\d])(?:(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Mme|Mlle|Monsieur|Madame|Herr|Frau|Sir|MR|MRS|MS)(?!\p{L})\.?|(?:[Aa]ttorney|[Bb]arrister|[Ss]olicitor)(?!\p{L}))(?:\s?:)?\s{1,2}/gud;
// Words that stand before other things too: what follows must not be a known word.
const office =
  /(?<![\p{L}\d])(?<!\b[oO]f )(?:giudice|giudici|relatore|relatrice|estensore|presidente|consigliere|consigliera|procuratore|procuratrice|cancelliere|difensore|notaio|console|ambasciatore|ambasciatrice|judge|judges|justice|lawyer|president|rapporteur|registrar|prosecutor|ambassador|consul|advocate general|(?:rel|est|pres|cons)\.)(?!\p{L})(?:\s?:)?\s{1,2}/giud;
const relative =
  /(?<![\p{L}\d])(?:ricorrent[ei]|appellant[ei]|richiedent[ei]|istant[ei]|interessat[oaie]|coniug[ei]|mogli[ei]?|marito|figli[oae]?|madre|padre|fratell[oi]|sorell[ae]|nonn[oa]|zi[oa]|nipot[ei]|minore|applicants?|sponsor|claimants?|appellants?|wife|husband|spouse|sons?|daughters?|mother|father|brothers?|sisters?|grandmother|grandfather|uncle|aunt|nephew|niece|child|children)(?!\p{L}),?\s{1,2}/giud;

const particle = /(?:de|di|del|della|da|dal|d'|el|al|bin|ben|ibn|bint|van|von|der|den|le|la|lo)\s?/uy;
const between = /\s(?:e|ed|and|&)\s|\s|(?<=\.)/uy;
const capitalised = /\p{Lu}[\p{L}\p{M}'-]{0,40}/uy;
const smallWord = /\p{Ll}[\p{L}\p{M}'-]{2,40}/uy;

interface Name {
  start: number;
  end: number;
  /** Letters with dots, as courts anonymise: `A.`, `M. K.`. */
  initials: boolean;
}

const at = (pattern: RegExp, text: string, index: number): string | null => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
};

/** L'istanza, Dell'atto: an article, where D'Angelo and O'Brien go on with a capital. */
const isArticle = (word: string): boolean => /^\p{L}{1,6}'\p{Ll}{2}/u.test(word);

/** The name that begins at an index, some words that are no name skipped (`avvocato Generale Szpunar`). */
function readName(text: string, index: number, isNoName: (word: string) => boolean, known: KnownWords): Name | null {
  let position = index;
  for (let skipped = 0; skipped < 3; skipped++) {
    const word = at(capitalised, text, position);
    if (word === null) break;
    // A single capital is an initial rather than an article.
    if (isArticle(word) || (word.length > 1 && known.isFunctionWord(word))) return null;
    if (!isNoName(word)) {
      let end = position + word.length;
      let initials = word.length === 1;
      if (initials && text[end] === '.') end += 1;
      for (let more = 0; more < 4; more++) {
        const joint = at(between, text, end);
        if (joint === null) break;
        const lower = at(particle, text, end + joint.length) ?? '';
        const next = at(capitalised, text, end + joint.length + lower.length);
        if (next === null || isNoName(next) || known.isFunctionWord(next) || (joint.trim() !== '' && known.has(next))) break;
        end += joint.length + lower.length + next.length;
        initials &&= next.length === 1;
        if (next.length === 1 && text[end] === '.') end += 1;
      }
      return { start: position, end, initials };
    }
    position += word.length;
    if (text[position] !== ' ') return null;
    position += 1;
  }
  if (position > index) return null;
  // Typed in a hurry: avv. mario rossi.
  const small = at(smallWord, text, index);
  if (small !== null && known.isFirstName(small)) return { start: index, end: index + small.length, initials: false };
  const lower = at(particle, text, index);
  const word = lower === null ? null : at(capitalised, text, index + lower.length);
  return lower === null || word === null || known.has(word) ? null : { start: index, end: index + lower.length + word.length, initials: false };
}

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

function afterTitle(text: string, pattern: RegExp, isNoName: (word: string) => boolean, known: KnownWords, judge: (name: Name, match: RegExpExecArray) => Severity | null): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match): Finding[] => {
    const name = readName(text, match.index + match[0].length, isNoName, known);
    const severity = name && judge(name, match as RegExpExecArray);
    return name && severity ? [{ kind: 'titled-name', severity, start: name.start, end: name.end }] : [];
  });
}

export function findTitledNames(text: string, known: KnownWords): Finding[] {
  const severe = (name: Name): Severity => (name.initials ? 'warning' : 'error');
  return [
    ...[shortTitle, englishTitle].flatMap((pattern) => afterTitle(text, pattern, known.isOffice, known, severe)),
    // A word spelled out may stand before a body: gli avvocati ASGI.
    ...afterTitle(text, longTitle, (word) => known.isOffice(word) || (isShouted(word) && known.has(word)), known, severe),
    ...afterTitle(text, office, known.has, known, (name, match) => {
      const written = text.slice(name.start, name.end);
      // IL GIUDICE DESIGNATO is a heading; giudice UE, president ECRE are bodies.
      return name.initials || (isShouted(written) && (isShouted(match[0]) || written.length < 4)) ? null : 'error';
    }),
  ];
}

export function findNamedRelatives(text: string, known: KnownWords): Finding[] {
  return [...text.matchAll(relative)].flatMap((match): Finding[] => {
    const index = match.index + match[0].length;
    const word = at(capitalised, text, index) ?? '';
    if (word.length < 3 || known.has(word) || (isShouted(word) && !known.isFirstName(word))) return [];
    return [{ kind: 'named-relative', severity: known.mayBeFirstName(word) ? 'error' : 'warning', start: index, end: index + word.length }];
  });
}

interface Word {
  text: string;
  start: number;
  end: number;
  /** It begins a sentence, so its capital says nothing. */
  opening: boolean;
}

const words = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const namesTie = new Set(['de', 'el', 'al', 'bin', 'ben', 'ibn', 'bint', 'van', 'von', 'der', 'ul', 'ur', 'ud']);

/** Runs of capitalised words with nothing between but one space, an apostrophe or a particle of names. */
function capitalRuns(text: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let last = -1;
  for (const { 0: word, index } of text.matchAll(words)) {
    const between = last < 0 ? null : text.slice(last, Math.min(index, last + 3));
    const joined = between === ' ' || between === "'" || between === '\n';
    if (!joined && run.length > 0) run = [];
    if (/^\p{Lu}/u.test(word)) {
      const before = text.slice(Math.max(0, index - 4), index);
      const opening = /^[\s#>*"“«([\]-]*$/.test(before) || /[.!?:;»”"“«\]|]\s*["“«(]?$/.test(before) || /\n[-#>\s]*$/.test(before);
      if (run.length === 0) runs.push(run);
      run.push({ text: word, start: index, end: index + word.length, opening });
    } else if (!(joined && run.length > 0 && namesTie.has(word))) run = [];
    last = index + word.length;
  }
  return runs;
}

/** Pairs like a name and surname, and first names alone. `namesOnly`: without a first name nothing is said (titles of sources). */
export function findNameLike(text: string, known: KnownWords, namesOnly = false): Finding[] {
  return capitalRuns(text).flatMap((run): Finding[] => {
    const findings: Finding[] = [];
    const isFirst = (word: Word): boolean => known.isFirstName(word.text);
    const isOpen = (word: Word): boolean => {
      if (isFirst(word)) return true;
      // What is all capitals is an acronym or a heading, unless a first name stands beside it.
      return !known.has(word.text) && word.text.length > 1 && (isShouted(word.text) ? run.some(isFirst) : !word.opening);
    };
    let group: Word[] = [];
    const close = (): void => {
      const [head] = group;
      const tail = group.at(-1);
      if (head && tail) {
        const paired = group.length > 1;
        const hasFirst = group.some(isFirst);
        const kind = paired ? 'name-pair' : 'first-name';
        // A first name alone in capitals is an acronym (the ELENA network).
        const counts = hasFirst ? paired || !isShouted(head.text) : paired && !namesOnly;
        if (counts) findings.push({ kind, severity: 'warning', start: head.start, end: tail.end });
      }
      group = [];
    };
    for (const word of run) {
      if (isOpen(word)) group.push(word);
      else close();
    }
    close();
    return findings;
  });
}

/** Names in what is written small and joined: file names, ids, addresses shown as text. */
export function findNamesInPath(path: string, known: KnownWords, caseNames: ReadonlySet<string>): Finding[] {
  return findPattern(path, 'name-in-path', /[\p{L}\p{M}]{4,60}/gud, ([word = '']) => {
    return known.isFirstName(word) || (caseNames.has(fold(word)) && !known.has(word)) ? 'error' : null;
  });
}
