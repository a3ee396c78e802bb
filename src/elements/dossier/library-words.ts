// What a page says of an item of a dossier, read from the dataset: the only place where the dossier's page looks a decision up.
import { doubtsToTell } from '../../cases/doubts.ts';
import { formatCitation } from '../../citations/format-citation.ts';
import { findAdverse, type Adverse } from '../../dossier/find-adverse.ts';
import type { DecisionReference } from '../../dossier/reference.ts';
import type { Dataset, DatasetDecision } from '../../exports/dataset.ts';
import { describeDecision, describeDoubt, describeStatus } from '../../exports/result-set.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { Language } from '../../i18n/language.ts';
import { href } from '../../i18n/paths.ts';
import { heightOfLevel } from '../../search/leading.ts';

export interface Told {
  citation: string;
  /** The page of the decision, at the holding where there is one. */
  address: string;
  /** The public address, for paper. */
  permanent: string;
  title: string;
  /** `Prova · contro`; empty for a decision as a whole. */
  place: string;
  /** The holding, or the headnote of a decision as a whole. Null where this edition has no such holding. */
  text: string | null;
  outcome: string;
  status: string;
  isOverturned: boolean;
  verification: string;
  fullText: string;
  /** The same as in the files that are made of the dossier. */
  doubts: string[];
}

export class LibraryWords {
  readonly dataset: Dataset;
  readonly #language: Language;
  readonly #byId: ReadonlyMap<string, DatasetDecision>;

  constructor(dataset: Dataset, language: Language) {
    this.dataset = dataset;
    this.#language = language;
    this.#byId = new Map(dataset.decisions.map((decision) => [decision.id, decision]));
  }

  /** Throws where the dataset cannot be had. */
  static async fetch(language: Language): Promise<LibraryWords> {
    const answer = await fetch('/data/decisions.json', { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`The dataset answered ${answer.status}`);
    return new LibraryWords((await answer.json()) as Dataset, language);
  }

  has({ decision, holding }: DecisionReference): boolean {
    const found = this.#byId.get(decision);
    return found !== undefined && (holding === null || found.holdings.some(({ id }) => id === holding));
  }

  citationOf(id: string): string | null {
    const decision = this.#byId.get(id);
    const court = decision && this.dataset.registries.courts[decision.court];
    return decision && court ? formatCitation(decision, court, this.#language) : null;
  }

  issue(key: string): string {
    return this.dataset.registries.issues[key]?.[this.#language] ?? key;
  }

  /** Null where this edition does not have the decision. */
  tell({ decision: id, holding: holdingId }: DecisionReference): Told | null {
    const decision = this.#byId.get(id);
    if (!decision) return null;
    const language = this.#language;
    const { labels } = dictionary(language);
    const words = describeDecision(decision, { registries: this.dataset.registries, language });
    const holding = decision.holdings.find((own) => own.id === holdingId);
    return {
      citation: words.citation,
      address: `${href(language, 'decisions', id)}${holding ? `#${holding.id}` : ''}`,
      permanent: `${decision.url[language]}${holding ? `#${holding.id}` : ''}`,
      title: decision.title[language],
      place: holding ? `${labels.role[holding.role]} · ${labels.direction[holding.direction]}` : '',
      text: holdingId === null ? decision.headnote[language] : (holding?.text[language] ?? null),
      outcome: words.outcome,
      status: describeStatus(decision, language),
      isOverturned: decision.status.state === 'overturned',
      verification: words.verification,
      fullText: labels.availability[decision.fullText.availability],
      doubts: doubtsToTell(decision, holdingId).map((doubt) => describeDoubt(doubt, language)),
    };
  }

  adverse(references: readonly DecisionReference[]): Adverse[] {
    return findAdverse(references, this.dataset.decisions, (court) => this.dataset.registries.courts[court]?.level ?? '');
  }

  /** `cassa Cass. …` */
  relation(verb: keyof ReturnType<typeof dictionary>['labels']['relation'], to: string): string {
    return `${dictionary(this.#language).labels.relation[verb]} ${this.citationOf(to) ?? to}`;
  }

  /** The decisions, those of the courts that bind most first and the newest first in each. */
  inOrderOfAuthority(ids: readonly string[]): string[] {
    const height = (id: string): number => heightOfLevel(this.dataset.registries.courts[this.#byId.get(id)?.court ?? '']?.level ?? '');
    const date = (id: string): string => this.#byId.get(id)?.date ?? '';
    return [...ids].sort((a, b) => height(b) - height(a) || (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a < b ? -1 : 1));
  }
}
