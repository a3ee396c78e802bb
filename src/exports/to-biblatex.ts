// Decisions as BibLaTeX entries of type @jurisdiction, in the fields of the oscola style, which are also those that Better
// BibTeX exchanges with Zotero: institution for the court, number, ecli without its prefix, `eu` and `echr` among the
// keywords. CELEX has no field there and stands under a name of its own, which every style leaves alone. UTF-8, for biber.
import type { DatasetDecision } from './dataset.ts';
import { toReference } from './reference.ts';
import type { ResultSet } from './result-set.ts';

const signs: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`, '{': String.raw`\textbraceleft{}`, '}': String.raw`\textbraceright{}`, '~': String.raw`\textasciitilde{}`, '^': String.raw`\textasciicircum{}`,
};

/** Text as TeX reads it back; signs that TeX acts on are escaped, and no brace is left to unbalance the entry. */
const escapeTex = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/(['`,<>-])(?=\1)/g, '$1{}'); // TeX makes one sign of two: a dash, a quotation mark

/** A literal list: without the inner braces an ` and ` in a court's name would make two courts of it. */
const literal = (text: string): string => `{${escapeTex(text)}}`;

const oscolaKeyword: Record<DatasetDecision['country'], string | null> = { IT: null, EU: 'eu', COE: 'echr' };
const babel = { it: 'italian', en: 'british' } as const;

function entryOf(decision: DatasetDecision, set: ResultSet): string {
  const reference = toReference(decision, set);
  // A comma parts keywords, whatever stands around it.
  const keywords = [oscolaKeyword[decision.country] ?? '', ...reference.issues.map((issue) => escapeTex(issue).replaceAll(',', ';'))].filter(Boolean);
  const fields: [name: string, value: string][] = [
    ['title', escapeTex(reference.title)],
    ['shorttitle', escapeTex(reference.citation)],
    ['institution', literal(reference.court)],
    ['type', decision.country === 'IT' ? escapeTex(reference.type) : ''], // oscola puts it before a European number, in the place of `Case`
    ['number', escapeTex(reference.numbers.join(', '))],
    ['date', reference.date.certain ?? ''],
    ['ecli', reference.ecli?.replace(/^ECLI:/, '') ?? ''],
    ['celex', reference.celex ?? ''],
    ['url', reference.address],
    ['langid', babel[set.language]],
    ['keywords', keywords.join(', ')],
    ['abstract', escapeTex(reference.headnote)],
    ['annote', reference.notes.map(escapeTex).join(' ')],
  ];
  const written = fields.filter(([, value]) => value !== '' && value !== '{}').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@jurisdiction{${reference.id},\n${written.join('')}}\n`;
}

/** Keys are the permanent ids of the decisions. Empty for no decisions. */
export function toBiblatex(set: ResultSet): string {
  return set.decisions.map((decision) => entryOf(decision, set)).join('\n');
}
