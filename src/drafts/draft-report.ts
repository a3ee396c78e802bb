// The check of a draft as a text to keep: everything that the page shows, in the order of the draft, as Markdown or plain.
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import { fillIn } from '../search/search-strings.ts';
import { countVerdicts, verdicts, type CheckedCitation, type CheckedDraft } from './checked-draft.ts';
import type { DraftCard, DraftLibrary } from './draft-library.ts';
import type { DraftStrings } from './draft-strings.ts';
import { revealHidden } from './reveal-hidden.ts';

export interface ReportOptions {
  language: Language;
  style: 'markdown' | 'text';
  /** The day of the check, as `2026-11-22`. */
  day: string;
}

const longestQuote = 300; // characters

const counted = ({ one, many }: { one: string; many: string }, count: number): string => fillIn(count === 1 ? one : many, { count });

/** What the draft says at a place, on one line. */
export function quoteOf({ text, places }: CheckedDraft, place: number): string {
  const { start, end } = places[place] ?? { start: 0, end: 0 };
  const whole = revealHidden(text.slice(start, end)).replace(/(?<=\p{Ll})[-\u00AD]\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ').trim();
  return whole.length > longestQuote ? `${whole.slice(0, longestQuote)}…` : whole;
}

/** The sentence on a citation that says what the library has of it. */
export function sayVerdict({ verdict, label, mismatch, citedDates, near }: CheckedCitation, strings: DraftStrings, language: Language): string {
  if (mismatch) return fillIn(strings.mismatch[mismatch], { cited: citedDates.map((date) => formatDate(date, language)).join(', ') });
  if (near.length > 0) return fillIn(strings.near, { label });
  return verdict === 'absent' ? fillIn(strings.absent, { label }) : verdict === 'ambiguous' ? strings.ambiguous : verdict === 'doubt' ? strings.doubt : strings.found;
}

export function writeReport(draft: CheckedDraft, library: DraftLibrary, strings: DraftStrings, { language, style, day }: ReportOptions): string {
  const isMarkdown = style === 'markdown';
  const plain = (text: string): string => (isMarkdown ? text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&') : text);
  const head = (level: number, text: string): string => (isMarkdown ? `${'#'.repeat(level)} ${plain(text)}` : text);
  const item = (text: string, depth = 0): string => `${'  '.repeat(depth)}- ${plain(text)}`;
  const address = (id: string): string => `${library.pages}${id}/`;
  const cardOf = (id: string): DraftCard => {
    const card = library.cards[id];
    if (!card) throw new Error(`The library of the check has no card of ${id}`);
    return card;
  };

  const describe = (id: string, depth: number): string[] => {
    const card = cardOf(id);
    return [
      item(card.title, depth),
      item(`${strings.outcome}: ${card.outcome}. ${strings.finality}: ${card.finality}. ${strings.verification}: ${card.verification}.`, depth),
      ...card.doubts.map((doubt) => item(`${strings.doubts}: ${doubt}`, depth)),
      ...card.relations.map(({ words, decision }) => item(`${strings.against}: ${words} ${cardOf(decision).citation}, ${address(decision)}`, depth)),
      ...card.contrary.map(({ decision, holding, issues }) => item(`${strings.against}: ${cardOf(decision).citation}. ${library.holdings[`${decision}#${holding}`] ?? ''} ${strings.paraphrase} ${fillIn(strings.onIssues, { issues })} ${address(decision)}#${holding}`, depth)),
      ...(card.moreContrary > 0 ? [item(counted(strings.moreAgainst, card.moreContrary), depth)] : card.contrary.length > 0 ? [] : [item(card.takesSide ? strings.noneAgainst : strings.noSide, depth)]),
      item(address(id), depth),
    ];
  };

  const tell = (citation: CheckedCitation, index: number): string[] => {
    const { verdict, ids, near, registry, places } = citation;
    const several = ids.length > 1 || near.length > 0;
    const { name, address: where } = strings.registries[registry];
    return [
      '',
      head(2, `${index + 1}. ${quoteOf(draft, places[0] ?? -1)}`),
      '',
      plain(`${strings.verdicts[verdict].toUpperCase()}. ${sayVerdict(citation, strings, language)}${places.length > 1 ? ` (${counted(strings.places, places.length)})` : ''}`),
      '',
      ...(several ? [] : ids.flatMap((id) => [item(cardOf(id).citation), ...describe(id, 1)])),
      ...(ids.length > 1 ? ids.map((id) => item(`${cardOf(id).citation}, ${address(id)}`)) : []),
      ...near.map(({ id, why }) => item(`${cardOf(id).citation} (${strings.whyNear[why]}), ${address(id)}`)),
      ...(near.length > 0 ? [item(strings.nearTail)] : []),
      ...(verdict === 'absent' || near.length > 0 ? [item(`${strings.lookUp} ${name}${where === null ? '' : `, ${where}`}`)] : []),
    ];
  };

  const counts = countVerdicts(draft.citations);
  const lines = [
    head(1, strings.report.title),
    '',
    plain(fillIn(strings.report.made, { edition: formatDate(library.edition, language), day: formatDate(day, language) })),
    plain(draft.citations.length === 0 ? strings.report.nothing : fillIn(strings.report.summary, { citations: draft.citations.length, places: draft.places.length })),
    ...verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => item(`${counts[verdict]} ${counts[verdict] === 1 ? strings.counted[verdict].one : strings.counted[verdict].many}`)),
    ...draft.citations.flatMap(tell),
    '',
    plain(strings.report.disclaimer),
  ];
  return `${lines.join('\n')}\n`;
}
