// What the check of a draft needs of the library, in one language and in one file: the index that resolves citations and,
// for every decision, the words of its card. Made at build, so that the browser brings neither dictionaries nor writers
// along, and the page asks for nothing more once it has this.
import type { Decision } from '../cases/decision.ts';
import { isDecisive } from '../cases/doubts.ts';
import type { Library } from '../cases/library.ts';
import { buildCitationIndex, type CitationIndex } from '../citations/citation-index.ts';
import { describeDecision } from '../exports/result-set.ts';
import { toDataset } from '../exports/dataset.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import { absoluteHref, href } from '../i18n/paths.ts';
import { contraryAuthority } from './contrary-authority.ts';

export interface DraftCard {
  /** As the library gives it, doubts in brackets. */
  citation: string;
  title: string;
  outcome: string;
  /** With the day on which it was looked at. */
  finality: string;
  verification: string;
  /** Each with the values that the sources give; those that a citation or an outcome rests on come first. */
  doubts: string[];
  /** Relations of later decisions that take something away: `cassata da`, and the decision. */
  relations: { words: string; decision: string }[];
  /** Holdings the other way on the same issues, the strongest first: decision and holding, with the issues in words. */
  contrary: { decision: string; holding: string; issues: string }[];
  /** How many more decisions go the other way. */
  moreContrary: number;
  /** Whether a holding of it takes a side, so that others can go the other way. */
  takesSide: boolean;
  /** Keys of its issues, whose pages show both sides whole. */
  issues: string[];
}

export interface DraftLibrary {
  edition: string;
  /** Permanent address of the decisions, which their ids follow. */
  pages: string;
  index: CitationIndex;
  cards: Record<string, DraftCard>;
  /** Texts of the holdings that a card names, by `{decision}#{holding}`. */
  holdings: Record<string, string>;
  issues: Record<string, string>;
}

/** Contrary decisions on a card; the rest is counted and stands on the pages of the issues. */
const mostContrary = 3;

export function toDraftLibrary(library: Library, language: Language, site: string): DraftLibrary {
  const { labels, decision: words } = dictionary(language);
  const { decisions, registries } = toDataset(library, site);
  const labelOf = (issue: string): string => library.issues.get(issue)?.label[language] ?? issue;
  const holdings: Record<string, string> = {};
  const described = new Map(decisions.map((each) => [each.id, describeDecision(each, { registries, language })]));
  const toCard = (decision: Decision): DraftCard => {
    const { citation = '', outcome = '', verification = '', doubts = [] } = described.get(decision.id) ?? {};
    const { relations, holdings: contrary } = contraryAuthority(decision, library);
    const shown = contrary.slice(0, mostContrary);
    for (const { decision: id, holding } of shown) holdings[`${id}#${holding}`] = library.byId.get(id)?.holdings.find((each) => each.id === holding)?.text[language] ?? '';
    const decisive = new Set(decision.doubts.flatMap((doubt, at) => (isDecisive(doubt) ? [at] : [])));
    return {
      citation,
      title: decision.title[language],
      outcome,
      finality: `${labels.finality[decision.status.state]} (${words.statusChecked(formatDate(decision.status.checkedOn, language))})`,
      verification,
      doubts: [...doubts.filter((_, at) => decisive.has(at)), ...doubts.filter((_, at) => !decisive.has(at))],
      relations: relations.map(({ verb, from }) => ({ words: labels.relationInverse[verb], decision: from })),
      contrary: shown.map(({ decision: id, holding, issues }) => ({ decision: id, holding, issues: issues.map(labelOf).join('; ') })),
      moreContrary: contrary.length - shown.length,
      takesSide: decision.outcome !== 'not-seen' && decision.holdings.some(({ direction }) => direction === 'for' || direction === 'against'),
      issues: decision.issues,
    };
  };
  return {
    edition: library.edition,
    pages: absoluteHref(site, href(language, 'decisions')),
    index: buildCitationIndex(library),
    cards: Object.fromEntries(library.decisions.map((decision) => [decision.id, toCard(decision)])),
    holdings,
    issues: Object.fromEntries([...library.issues.keys()].map((key) => [key, labelOf(key)])),
  };
}
