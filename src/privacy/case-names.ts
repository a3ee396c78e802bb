// Official names of EU and Strasbourg cases hold names that the court made public. They stand in `officialName` and in
// the citations that the library makes from it; anywhere else the person is named by us, and that is an error.
import type { Bilingual } from '../i18n/languages.ts';
import { fold } from '../text/fold.ts';
import { normaliseText } from '../text/normalise.ts';
import { findPattern, type Finding } from './finding.ts';
import type { KnownWords } from './known-words.ts';

export interface CaseNames {
  /** The names of persons among the parties, folded: `chakroun`, `tanda-muzinga`. */
  words: ReadonlySet<string>;
  /** Official names that hold one, as written, longest first. */
  names: readonly string[];
}

/** A party with one of these words is a State or an office, not a person. */
const publicParty =
  /(?<!\p{L})(?:minist\p{L}*|bundes\p{L}*|republi\p{L}*|repubblica|land|landkreis|landeshauptmann|stadt|gemeente|magistrat|staat\p{L}*|stato|state|states|état|etat|estado|belgische|commissaire|commissione|commission|secretary|subdelegación|delegación|gobierno|government|governo|ministère|préfet|prefet|maahanmuuttovirasto|migrationsverket|udlænding\p{L}*|integrations\p{L}*|zamestnik\p{L}*|agent\p{L}*|hivatal|bevándorlási|parliament|parlamento|parlement|council|consiglio|conseil|office|ufficio|questura|prefettura|staatssecretaris|regering|staten|país|royaume|kingdom|regno|bassi|netherlands|czech|ceca)(?!\p{L})/iu;

const versus = /\s(?:v\.?|vs\.?|c\.|contro|contre|gegen|tegen)\s/u;
const partyWord = /\p{Lu}[\p{L}\p{M}]*\p{Ll}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/gu;
const notNames = new Set(['others', 'altri', 'altre', 'autres', 'and', 'case', 'causa', 'affaire', 'criminal', 'proceedings', 'procedimento', 'penale', 'the', 'against', 'van', 'von', 'ogla']);

/** The persons named in a case name. Initials name nobody; nor does what stands in brackets, the court's own nickname. */
function personsIn(officialName: string, known: KnownWords): string[] {
  const parties = officialName.replace(/\([^)]{0,200}\)/g, ' ').split(versus);
  return parties
    .filter((party) => !publicParty.test(party) && !known.beginsWithCountry(party.replace(/^(?:(?:the|la|il|i|gli)\s|l')/i, '')))
    .flatMap((party) => party.match(partyWord) ?? [])
    .filter((word) => word.length >= 3 && !notNames.has(fold(word)) && (known.isFirstName(word) || !known.isOffice(word) && !known.isFunctionWord(word)));
}

export function buildCaseNames(officialNames: readonly Bilingual[], known: KnownWords): CaseNames {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const name of officialNames.flatMap(({ it, en }) => [normaliseText(it), normaliseText(en)])) {
    const persons = personsIn(name, known);
    if (persons.length === 0) continue;
    names.add(name);
    for (const person of persons) words.add(fold(person));
  }
  return { words, names: [...names].sort((a, b) => b.length - a.length) };
}

const anyWord = /\p{Lu}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/gu;
const side = "\\p{Lu}[\\p{L}\\p{M}'-]{1,30}(?:\\s(?:(?:and|e|et|ed|El|el|de)\\s)?\\p{Lu}[\\p{L}\\p{M}'-]{1,30}){0,3}(?:\\s(?:and [Oo]thers|e altri|et autres|e a\\.))?";
const anyCaseName = new RegExp(`(?<![\\p{L}])(?<found>${side})\\s(?:v\\.?|vs\\.?|c\\.|c/|contro|contre)\\s(?:the |la |il |i |gli |l')?(?<other>\\p{Lu}[\\p{L}\\p{M}'-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}'-]{1,30})?)`, 'gud');

/** Persons of the library's own case names, and any name of the form "X v Country". */
export function findCaseNames(text: string, { words }: CaseNames, known: KnownWords): Finding[] {
  const ours: Finding[] = [];
  for (const { 0: word, index } of text.matchAll(anyWord)) {
    if (words.has(fold(word))) ours.push({ kind: 'case-name', severity: 'error', start: index, end: index + word.length });
  }
  const others = findPattern(text, 'case-name', anyCaseName, ({ groups }) => {
    const { found = '', other = '' } = groups ?? {};
    const isPublic = known.beginsWithCountry(other) || publicParty.test(other);
    return isPublic && personsIn(found, known).some((word) => !known.has(word)) ? 'error' : null;
  });
  return [...ours, ...others];
}

/** The text with every official name blotted out, of the same length: on the built site they stand in citations. */
export function blotOfficialNames(text: string, { names }: CaseNames): string {
  return names.reduce((left, name) => left.replaceAll(name, (found) => found.replace(/[\p{L}\p{M}]/gu, (letter) => 'x'.repeat(letter.length))), text);
}
