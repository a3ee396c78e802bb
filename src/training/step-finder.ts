// Finds what a step of a session is added from: a decision or one of its holdings, by the address of its page, by a citation as
// lawyers write it, also halfway, or by words of its title, court, number and text. Of a citation that the library does not have
// nothing is found: a look-alike would end up in a session.
import { begunCitations } from '../citations/begun-citation.ts';
import { isDoubted } from '../citations/citable.ts';
import { buildCitationIndex, type CitationIndex } from '../citations/citation-index.ts';
import { doubtMark, holdingMark } from '../citations/doubt-marks.ts';
import type { Resolution } from '../citations/resolve-citation.ts';
import { resolveQuery } from '../citations/resolve-query.ts';
import type { DatasetDecision } from '../exports/dataset.ts';
import { courtOf, describeDecision } from '../exports/result-set.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import { contentWords } from '../search/suggestions.ts';
import type { Known } from './shown-session.ts';

export interface FoundStep {
  decision: string;
  /** Null where the decision as a whole is meant. */
  holding: string | null;
  /** As lawyers cite it, doubts in brackets. */
  citation: string;
  /** Court and date where that citation does not say them, as English ones of the European courts; that a holding is in doubt. */
  beside: string;
  /** The title of the decision, or the words of the holding. */
  text: string;
  outcome: string;
}

/** As the address bar gives it: with or without the last slash, a query, another place of the page. */
const address = /\/(?:it|en)\/decisions\/([a-z0-9-]+)\/?(?:\?[^#]*)?(?:#(?:(h\d+)(?!\w))?.*)?$/;

/** As many as can be looked through: whoever gets so many adds a word. */
const most = 12;

/** Folded words between spaces, so that a word is found by its beginning. */
const haystack = (words: readonly string[]): string => ` ${words.join(' ')} `;
const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(` ${word}`));

interface Listed {
  decision: DatasetDecision;
  whole: FoundStep;
  title: string;
  /** Citation, court, names, and the title. */
  words: string;
  holdings: { found: FoundStep; words: string }[];
}

export class StepFinder {
  readonly #language: Language;
  readonly #index: CitationIndex;
  /** The newest first. */
  readonly #listed: readonly Listed[];
  readonly #byId: ReadonlyMap<string, Listed>;

  constructor({ decisions, registries }: Known, language: Language) {
    this.#language = language;
    const all = [...decisions.values()];
    this.#index = buildCitationIndex({ decisions: all, courts: new Map(Object.entries(registries.courts)) });
    this.#listed = all.map((decision) => this.#list(decision, registries)).sort((a, b) => (a.decision.date < b.decision.date ? 1 : -1));
    this.#byId = new Map(this.#listed.map((listed) => [listed.decision.id, listed]));
  }

  /** Best first. */
  find(typed: string): FoundStep[] {
    const [, key, holding] = address.exec(typed.trim()) ?? [];
    if (key !== undefined) return this.#addressed(key, holding);
    const { resolution = null, citation = null, rest = '' } = resolveQuery(typed, this.#index) ?? {};
    const meant = idsOf(resolution);
    const isPossible = resolution?.state === 'ambiguous' && resolution.possible === true;
    const cited = meant.length > 0 && !isPossible ? this.#cited(meant, rest) : [...new Set([...meant, ...begunCitations(typed, this.#index, most)])].flatMap((id) => this.#byId.get(id)?.whole ?? []);
    // A number and year without a court may be an act's, which stands in the words.
    const isOnlyCitation = rest === '' && (resolution?.state === 'found' || (resolution?.state === 'absent' && citation?.kind !== 'number'));
    const worded = isOnlyCitation ? [] : this.#worded(contentWords(typed, this.#language)).filter((found) => !cited.includes(found));
    return [...cited, ...worded].slice(0, most);
  }

  #list(decision: DatasetDecision, registries: Known['registries']): Listed {
    const language = this.#language;
    const { citation, outcome } = describeDecision(decision, { registries, language });
    const { name, short } = courtOf(decision, registries);
    const day = formatDate(decision.date, language);
    const unsaid = [...(decision.country !== 'IT' && !citation.includes(short[language]) ? [short[language]] : []), ...(citation.includes(day) ? [] : [isDoubted(decision, 'date') ? `${day} ${doubtMark.date[language]}` : day])];
    const title = contentWords(decision.title[language], language);
    const found = (holding: string | null, text: string): FoundStep => {
      const isInDoubt = decision.doubts.some(({ field }) => field === `holdings.${holding}`);
      return { decision: decision.id, holding, citation, beside: [...unsaid, ...(isInDoubt ? [holdingMark[language]] : [])].join(', '), text, outcome };
    };
    return {
      decision, whole: found(null, decision.title[language]), title: haystack(title),
      words: haystack([...contentWords([citation, name[language], decision.officialName?.[language] ?? '', decision.ecli?.value ?? ''].join(' '), language), ...title]),
      holdings: decision.holdings.map(({ id, text }) => ({ found: found(id, text[language]), words: haystack(contentWords(text[language], language)) })),
    };
  }

  #addressed(key: string, holding: string | undefined): FoundStep[] {
    const listed = this.#byId.get(key);
    if (!listed) return [];
    return [listed.holdings.find(({ found }) => found.holding === holding)?.found ?? listed.whole];
  }

  /** The decisions, or the one and its holdings; those holdings alone that have what else was typed, where some do. */
  #cited(ids: readonly string[], rest: string): FoundStep[] {
    const words = contentWords(rest, this.#language);
    const listed = ids.flatMap((id) => this.#byId.get(id) ?? []);
    const meant = words.length === 0 ? [] : listed.flatMap(({ holdings }) => holdings.filter((holding) => hasAll(holding.words, words)));
    if (meant.length > 0) return meant.map(({ found }) => found);
    return listed.flatMap(({ whole, holdings }) => [whole, ...(listed.length === 1 ? holdings.map(({ found }) => found) : [])]);
  }

  /** Decisions with all the words in the title, then elsewhere; then holdings with all of them, by themselves or with their decision. */
  #worded(words: readonly string[]): FoundStep[] {
    if (words.length === 0) return [];
    const inTitle = this.#listed.filter(({ title }) => hasAll(title, words));
    const elsewhere = this.#listed.filter((listed) => !inTitle.includes(listed) && hasAll(listed.words, words));
    const holdings = this.#listed.flatMap((listed) => listed.holdings.map((holding) => ({ holding, listed })));
    const own = holdings.filter(({ holding }) => hasAll(holding.words, words));
    const helped = holdings.filter(({ holding, listed }) => !hasAll(holding.words, words) && !hasAll(listed.words, words) && hasAll(listed.words + holding.words, words));
    return [...[...inTitle, ...elsewhere].map(({ whole }) => whole), ...[...own, ...helped].map(({ holding }) => holding.found)].slice(0, most);
  }
}

/** Those that a citation means; none where a date or section of it is not the decision's. */
function idsOf(resolution: Resolution | null): string[] {
  if (resolution?.state === 'found') return resolution.mismatch ? [] : [resolution.id];
  return resolution?.state === 'ambiguous' ? resolution.ids : [];
}
