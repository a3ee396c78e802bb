// Facts of a decision in words: what pages, exports and search results say about outcome, remedy and doubt. One place, so
// that the card, the row and the copied text never disagree.
import { countryName } from '../i18n/countries.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/languages.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { CaseRecord } from './case-record.ts';
import type { Decision } from './decision.ts';

type Remedy = CaseRecord['remedies'][number];

/** `1050` → `1.050,00 €` in Italian, `€1,050.00` in English. */
export function formatEuro(amount: number, language: Language): string {
  return new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', { style: 'currency', currency: 'EUR', useGrouping: 'always' }).format(amount);
}

/** The measurable part of a remedy: `5 giorni dall’ordine`, `1.050,00 € (350,00 € al mese)`; empty where the source gives none. */
export function remedyFigures(remedy: Remedy, language: Language): string {
  const words = dictionary(language);
  const parts: string[] = [];
  if (remedy.days !== null) parts.push([words.decision.days(remedy.days), words.labels.remedyStart[remedy.from]].filter(Boolean).join(' '));
  if (remedy.term !== null) parts.push(words.labels.remedyTerm[remedy.term]);
  if (remedy.amountEur !== null || remedy.rate !== null) {
    const total = remedy.amountEur === null ? '' : formatEuro(remedy.amountEur, language);
    const rate = remedy.rate === null ? '' : `${formatEuro(remedy.rate.amountEur, language)} ${words.decision.rate[remedy.rate.per]}`;
    parts.push(total && rate ? `${total} (${rate})` : total || rate);
  }
  if (remedy.costs !== null) parts.push(words.decision.costs[remedy.costs]);
  return parts.join('; ');
}

/** The first remedy that a word can name, for a row in a list; empty where there is none. */
export function remedyInShort(decision: Decision, language: Language): string {
  const remedy = decision.remedies.find((entry) => entry.kind !== 'none' && entry.kind !== 'other');
  if (!remedy) return '';
  const figures = remedyFigures(remedy, language);
  const kind = dictionary(language).labels.remedy[remedy.kind];
  return figures === '' ? kind : `${kind}: ${figures}`;
}

/** `rifugiato, Somalia`; `status non indicato` where the sources are silent. */
export function describeSponsor(sponsor: CaseRecord['sponsor'], language: Language): string {
  const status = dictionary(language).labels.sponsorStatus[sponsor.status];
  return sponsor.nationality === null ? status : `${status}, ${countryName(sponsor.nationality, language)}`;
}

export function describeRelative(relative: CaseRecord['relatives'][number], language: Language): string {
  return [dictionary(language).labels.relative[relative.relation], relative.ageBand, relative.nationality === null ? null : countryName(relative.nationality, language)]
    .filter((part) => part !== null)
    .join(', ');
}

/** The name of a field, holding or paragraph in a reader's words: `holdings.h2` → `massima 2`, `p4` → `par. 4`. */
export function describeField(field: string, language: Language): string {
  const labels = dictionary(language).labels.field;
  const paragraph = /^p(\d+)$/.exec(field);
  if (paragraph) return `${labels.paragraph} ${paragraph[1]}`;
  const [name = '', item] = field.split('.');
  const label = (labels as Record<string, string>)[name] ?? name;
  if (item === undefined) return label;
  return item.startsWith('h') ? `${label} ${item.slice(1)}` : label;
}

/** What a list of supports says, with runs of paragraphs and holdings folded: `data, massime 1-3, par. 1-5`. */
export function describeSupports(supports: readonly string[], language: Language): string {
  const fold = (pattern: RegExp): number[] => supports.flatMap((field) => (pattern.exec(field)?.[1] ? [Number(pattern.exec(field)?.[1])] : [])).sort((a, b) => a - b);
  const ranges = (numbers: number[]): string => {
    const runs: [number, number][] = [];
    for (const number of numbers) {
      const last = runs.at(-1);
      if (last && number === last[1] + 1) last[1] = number;
      else runs.push([number, number]);
    }
    return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
  };
  const labels = dictionary(language).labels.field;
  const plain = new Set(supports.filter((field) => !/^p\d+$|^holdings\./.test(field)).map((field) => describeField(field, language)));
  const holdings = fold(/^holdings\.h(\d+)$/);
  const paragraphs = fold(/^p(\d+)$/);
  return [...plain, ...(holdings.length > 0 ? [`${labels.holdings} ${ranges(holdings)}`] : []), ...(paragraphs.length > 0 ? [`${labels.paragraph} ${ranges(paragraphs)}`] : [])].join(', ');
}

/** A reading of a doubted fact, as shown: days in words, numbers as they stand, the source's own words, in whatever language, in quotation marks. */
export function describeReading(value: Decision['doubts'][number]['readings'][number]['value'], language: Language): string {
  if (typeof value === 'object') return value[language];
  const text = String(value);
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return formatDate(text, language);
  return /\p{L}{3}/u.test(text) ? (language === 'it' ? `«${text}»` : `“${text}”`) : text;
}
