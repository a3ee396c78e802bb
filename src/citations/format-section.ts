import type { Language } from '../i18n/languages.ts';
import { englishOrdinal, parseSection, romanNumerals } from './read-section.ts';

/**
 * A section as cited: `Terza sezione civile` → `sez. III` and `Third Civil Section`. `civilCourt` says that the court's
 * own name already says civil in Italian, and that its sections are civil unless told otherwise (the Cassation). A section
 * that is only called civil is left out. What has no number or is not understood keeps the words in which it was printed.
 */
export function formatSection(printed: string, language: Language, civilCourt: boolean): string {
  // A court's one civil section tells nobody anything.
  if (/^sez(?:\.|ione) civile$/i.test(printed)) return '';
  // Databases print the bare number (`1`, `I civile`, `VI – 1 Civile`): read it as what follows the word.
  const bare = printed.replace(/,? sottosezione (\d)$/i, '-$1').replace(/\s*–\s*/, '-');
  const section = [printed, `sez. ${bare}`].map((text) => parseSection(text)?.section).find((parsed) => parsed !== undefined && !parsed.named);
  if (!section) return language === 'it' ? printed.replace(/^sezione(?= )/i, 'sez.') : printed;
  const { sort, number, suffix, branch } = section;
  const civil = branch === 'civil' || (civilCourt && branch === undefined);
  if (sort === 'united') return language === 'it' ? 'Sez. Un.' : 'Joint Chambers';
  if (sort === 'grand') return language === 'it' ? 'Grande Sezione' : 'Grand Chamber';
  if (sort === 'labour') return language === 'it' ? 'sez. lav.' : 'Labour Section';
  if (number === undefined) return printed;
  const roman = romanNumerals[number - 1] ?? String(number);
  if (language === 'it') return `sez. ${suffix === undefined ? roman : `${roman}-${suffix}`}${branch === 'criminal' ? ' pen.' : branch === 'civil' && !civilCourt ? ' civ.' : ''}`;
  const ordinal = englishOrdinal(number);
  // `Section I-quater` has no English ordinal that anyone would write.
  if (ordinal === undefined || (suffix !== undefined && !/^\d$/.test(suffix))) return `Section ${suffix === undefined ? roman : `${roman}-${suffix}`}`;
  return `${ordinal} ${civil ? 'Civil ' : branch === 'criminal' ? 'Criminal ' : ''}Section${suffix === undefined ? '' : `, Subsection ${suffix}`}`;
}
