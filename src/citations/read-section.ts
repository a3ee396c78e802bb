// The section or formation of a court, as printed in citations (`sez. III`, `Sez. 6 - 1`, `Third Civil Section`, `SS.UU.`)
// and in the records (`Terza sezione civile`, `III`). One reader serves the grammar and the printing of citations.
import { normaliseText } from '../text/normalise.ts';
import { Phrases } from './phrases.ts';
import { tokenise, type Token } from './tokens.ts';

export interface Section {
  /** `united`: Sezioni Unite; `grand`: Grande Sezione, Grand Chamber; else a numbered or a named section. */
  sort: 'united' | 'grand' | 'numbered' | 'labour';
  number?: number;
  /** bis, ter, quater of a section; the 1 of `VI - 1`. */
  suffix?: string;
  branch?: 'civil' | 'criminal';
  /** It has a name of its own besides or instead of a number: `sezione immigrazione`. */
  named?: true;
}

export interface SectionMatch {
  section: Section;
  end: number;
}

const italianOrdinals = 'prima seconda terza quarta quinta sesta settima ottava nona decima undicesima dodicesima tredicesima quattordicesima quindicesima sedicesima diciassettesima diciottesima diciannovesima ventesima'.split(' ');
const englishOrdinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');
export const romanNumerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const ordinals = new Map([italianOrdinals, englishOrdinals].flatMap((words) => words.map((word, index) => [word, index + 1] as const)));
const romans = new Map(romanNumerals.map((numeral, index) => [numeral.toLowerCase(), index + 1]));
const suffixes = new Set(['bis', 'ter', 'quater', 'quinquies', 'sexies']);

export function englishOrdinal(number: number): string | undefined {
  const word = englishOrdinals[number - 1];
  return word && word.charAt(0).toUpperCase() + word.slice(1);
}

type Word = 'united' | 'grand' | 'section' | 'labour' | 'civil' | 'criminal' | 'sub' | 'filler';
const words = new Phrases<Word>([
  ['sezioni unite | sezione unite | sez. un. | sezz. un. | sez. unite | sez. u. | ~SU | ~ssuu | sezione u. | joint chambers | joint sections | united sections | united chambers | joint divisions', 'united'],
  ['grande sezione | grande sez. | grand chamber | grande camera | grande chambre | grosse kammer | gran sala | grote kamer', 'grand'],
  ['sez. | sezione | section | chamber | division', 'section'],
  ['sottosezione | sottosez. | subsection', 'sub'],
  ['lavoro | lav. | labour', 'labour'],
  ['civile | civ. | civili | civil', 'civil'],
  ['penale | pen. | penali | criminal', 'criminal'],
  [
    'specializzata | specializzata in materia di | spec. | spec. in materia di | in materia di | imm. | fam. | immigrazione | protezione internazionale | libera circolazione dei cittadini [dell] ue | e libera circolazione | libera circolazione | dei cittadini | unione europea | ' +
      'diritti della persona | diritti della persona e immigrazione | diritti della persona e immigrazione civile | diritti alla persona e immigrazione | diritti alla persona e immigrazione civile | ordinaria | famiglia | volontaria giurisdizione | minori | stranieri | immigration',
    'filler',
  ],
]);

/** I, III-ter, 3, 3a, 3ª, terza, third. */
function readOrdinal(tokens: readonly Token[], from: number): { number: number; suffix?: string; end: number } | null {
  const token = tokens[from];
  if (!token) return null;
  const number = token.kind === 'digits' ? (token.text.length <= 2 ? Number(token.text) : 0) : token.kind === 'word' ? (ordinals.get(token.folded) ?? romans.get(token.folded) ?? 0) : 0;
  if (number < 1 || number > 30) return null;
  let end = from + 1;
  const mark = tokens[end];
  if (token.kind === 'digits' && mark?.text === '/') return null;
  if (token.kind === 'digits' && mark?.gap === 'none' && ['a', 'ª', '^', '°', 'th', 'rd', 'nd', 'st'].includes(mark.folded)) end++;
  const hyphen = tokens[end]?.text === '-' ? 1 : 0;
  const suffix = tokens[end + hyphen]?.folded ?? '';
  return suffixes.has(suffix) ? { number, suffix, end: end + hyphen + 1 } : { number, end };
}

/** `- 1` of `VI - 1`, or `, sottosezione 1`; never the beginning of a number with its year. */
function readSubsection(tokens: readonly Token[], from: number): { suffix: string; end: number } | null {
  let at = tokens[from]?.text === ',' ? from + 1 : from;
  const named = words.match(tokens, at);
  if (named?.value === 'sub') at = named.end;
  else if (at === from && tokens[from]?.text === '-') at = from + 1;
  else return null;
  const digit = tokens[at];
  const after = tokens[at + 1];
  return digit && /^[1-9]$/.test(digit.text) && !(after && (after.text === '/' || after.kind === 'digits')) ? { suffix: digit.text, end: at + 1 } : null;
}

/** Reads a section that begins at the token. `bare` allows a Roman numeral without the word (`TAR Lazio, III-ter, ...`). */
export function readSection(tokens: readonly Token[], from: number, bare = false): SectionMatch | null {
  const section: Section = { sort: 'numbered' };
  let at = from;
  let named = false;
  let found = false;

  const word = (): boolean => {
    const match = words.match(tokens, at);
    if (match?.value === 'section' ? named : match?.value === 'sub') return false;
    switch (match?.value) {
      case 'united':
      case 'grand':
        if (found || named) return false;
        section.sort = match.value;
        found = named = true;
        break;
      case 'section':
        named = true;
        break;
      case 'civil':
      case 'criminal':
        if (at === from) return false;
        section.branch = match.value;
        break;
      case 'labour':
        section.sort = 'labour';
        found = true;
        break;
      case 'filler':
        if (!named) return false;
        section.named = found = true;
        break;
      default:
        return false;
    }
    at = match.end;
    return true;
  };
  const ordinal = (): boolean => {
    const match = section.number === undefined && section.sort === 'numbered' ? readOrdinal(tokens, at) : null;
    if (!match) return false;
    section.number = match.number;
    if (match.suffix) section.suffix = match.suffix;
    at = match.end;
    found = true;
    return true;
  };
  // `sez. l.` and `sez. t.` are the labour and the tax section in the Cassation's own lists.
  const letter = (): boolean => {
    const token = tokens[at];
    if (!named || found || (token?.folded !== 'l' && token?.folded !== 't')) return false;
    section.sort = 'labour';
    found = true;
    at += tokens[at + 1]?.text === '.' ? 2 : 1;
    return true;
  };

  while (at - from < 24 && (letter() || word() || ordinal()));
  if (named && found && section.suffix === undefined) {
    const sub = readSubsection(tokens, at);
    if (sub) {
      section.suffix = sub.suffix;
      at = sub.end;
      const branch = words.match(tokens, at);
      if (branch && (branch.value === 'civil' || branch.value === 'criminal')) {
        section.branch ??= branch.value;
        at = branch.end;
      }
    }
  }
  const roman = /^[IVX]+$/.test(tokens[from]?.text ?? '');
  if (!found || (!named && !(bare && roman && section.branch === undefined))) return null;
  return { section, end: at };
}

/** A section as two citations of it compare: `3`, `1-quater`, `6-1`, `united`; undefined where it has no number. */
export function sectionKey({ sort, number, suffix }: Section): string | undefined {
  if (sort === 'united' || sort === 'labour') return sort;
  return number === undefined ? undefined : suffix ? `${number}-${suffix}` : String(number);
}

/** Reads a section as records print it (`III`, `Terza sezione civile`, `Sezione sesta civile, sottosezione 1`); null where it has no number. */
export function parseSection(text: string): SectionMatch | null {
  const tokens = tokenise(normaliseText(text));
  const match = readSection(tokens, 0, true);
  return match?.end === tokens.length ? match : null;
}
