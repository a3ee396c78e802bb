// A session with everything it shows: what its author wrote, and what the library says of the decisions it names, read from the
// dataset, doubts included. Slides and handouts are made of this, for a session of the library and for a reader's own alike.
import { isDecisive } from '../cases/doubts.ts';
import type { Dataset, DatasetDecision, DatasetRegistries } from '../exports/dataset.ts';
import { describeDecision, describeDoubt } from '../exports/result-set.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { languages, type Language } from '../i18n/language.ts';
import { href, packHref } from '../i18n/paths.ts';
import { blockMarkup, sessionParts, type ProseBlock, type SessionPart } from './session-prose.ts';
import type { Session } from './session.ts';
import type { Audience } from './session-record.ts';
import { quizMinutes } from './session-minutes.ts';
import type { MarkupElement } from './markup.ts';

export type ByLanguage<Value> = Record<Language, Value>;
export type Words = ByLanguage<string>;

export interface ShownAuthority {
  citation: Words;
  /** From the root of the site. */
  address: Words;
}

export interface ShownHolding {
  id: string;
  text: Words;
  doubts: ByLanguage<readonly string[]>;
  address: Words;
}

export interface ShownStep {
  id: string;
  minutes: number;
  title: Words;
  problem: Words;
  questions: readonly Words[];
  point: Words | null;
  facilitator: Words | null;
  authority: ShownAuthority;
  ruling: Words;
  outcome: Words;
  remedies: ByLanguage<readonly string[]>;
  /** Those that a reader must know before citing. */
  doubts: ByLanguage<readonly string[]>;
  verification: Words;
  holdings: readonly ShownHolding[];
}

export interface ShownQuestion {
  id: string;
  question: Words;
  options: readonly Words[];
  right: number;
  explanation: Words;
  authorities: readonly ShownAuthority[];
}

export interface ShownSession {
  /** The name of the session, or the id of a reader's own. */
  id: string;
  title: Words;
  summary: Words | null;
  audience: Audience | null;
  aims: readonly Words[];
  steps: readonly ShownStep[];
  quiz: readonly ShownQuestion[];
  reading: readonly { label: Words; address: Words; why: Words }[];
  prose: Record<SessionPart, ByLanguage<readonly MarkupElement[]>>;
  caseMinutes: number;
  quizMinutes: number;
  /** Of all parts. */
  minutes: number;
  edition: string;
  written: string | null;
  reviewed: string | null;
  /** Where the notes that go with it are loaded, from the root of the site. */
  pack: Words | null;
  /** The language of the words that are a reader's own; null where all are the library's. */
  ownLanguage: Language | null;
}

/** What the library is asked for. */
export interface Known {
  decisions: ReadonlyMap<string, DatasetDecision>;
  registries: DatasetRegistries;
  edition: string;
}

export function knownOf({ decisions, registries, edition }: Pick<Dataset, 'decisions' | 'registries' | 'edition'>): Known {
  return { decisions: new Map(decisions.map((decision) => [decision.id, decision])), registries, edition };
}

export const inBoth = <Value>(make: (language: Language) => Value): ByLanguage<Value> => Object.fromEntries(languages.map((language) => [language, make(language)])) as ByLanguage<Value>;

/** Throws where the library has no such decision. */
export function decisionOf(known: Known, id: string): DatasetDecision {
  const decision = known.decisions.get(id);
  if (!decision) throw new Error(`The library has no ${id}`);
  return decision;
}

export function showAuthority(known: Known, id: string, holding: string | null): ShownAuthority {
  const decision = decisionOf(known, id);
  return {
    citation: inBoth((language) => `${describeDecision(decision, { registries: known.registries, language }).citation}${holding === null ? '' : `, ${dictionary(language).decision.holding.toLowerCase()} ${holding.slice(1)}`}`),
    address: inBoth((language) => `${href(language, 'decisions', id)}${holding === null ? '' : `#${holding}`}`),
  };
}

type ShownDecision = Pick<ShownStep, 'authority' | 'ruling' | 'outcome' | 'remedies' | 'doubts' | 'verification' | 'holdings'>;

export function showDecision(known: Known, id: string, holdings: readonly string[]): ShownDecision {
  const decision = decisionOf(known, id);
  const words = inBoth((language) => describeDecision(decision, { registries: known.registries, language }));
  const doubtsWhere = (isMeant: (doubt: DatasetDecision['doubts'][number]) => boolean): ByLanguage<string[]> => inBoth((language) => decision.doubts.filter(isMeant).map((doubt) => describeDoubt(doubt, language)));
  return {
    authority: showAuthority(known, id, null),
    ruling: inBoth((language) => dictionary(language).labels.ruling[decision.ruling]),
    outcome: inBoth((language) => words[language].outcome),
    remedies: inBoth((language) => words[language].remedies),
    verification: inBoth((language) => words[language].verification),
    doubts: doubtsWhere(isDecisive),
    holdings: holdings.map((holdingId) => {
      const holding = decision.holdings.find((one) => one.id === holdingId);
      if (!holding) throw new Error(`${id} has no holding ${holdingId}`);
      return { id: holdingId, text: holding.text, doubts: doubtsWhere(({ field }) => field === `holdings.${holdingId}`), address: inBoth((language) => `${href(language, 'decisions', id)}#${holdingId}`) };
    }),
  };
}

function showTarget({ kind, key }: Session['reading'][number]['target'], known: Known): { label: Words; address: Words } {
  if (kind === 'decision') {
    const { citation, address } = showAuthority(known, key, null);
    return { label: citation, address };
  }
  const section = kind === 'issue' ? 'issues' : 'provisions';
  return { label: known.registries[section][key] ?? inBoth(() => key), address: inBoth((language) => href(language, section, key)) };
}

const shownBlocks = (prose: Record<Language, ProseBlock[]>): ByLanguage<MarkupElement[]> => inBoth((language) => prose[language].map(blockMarkup));

export const proseWhere = (make: (part: SessionPart) => ByLanguage<readonly MarkupElement[]>): ShownSession['prose'] => Object.fromEntries(sessionParts.map((part) => [part, make(part)])) as unknown as ShownSession['prose'];

export const showPack = (pack: string): Words => inBoth((language) => packHref(language, pack));

/** A session of the library. Throws where it names what is not there: the content check names it first. */
export function showSession(session: Session, known: Known): ShownSession {
  const { slug, title, summary, audience, aims, casework, minutes, written, reviewed, pack } = session;
  return {
    id: slug, title, summary, audience, aims, minutes, written, reviewed, edition: known.edition, ownLanguage: null, caseMinutes: casework.minutes, quizMinutes,
    pack: pack === null ? null : showPack(pack),
    steps: session.steps.map((step) => ({ ...step, ...showDecision(known, step.decision, step.holdings) })),
    quiz: session.quiz.map(({ authorities, ...question }) => ({ ...question, authorities: authorities.map(({ decision, holding }) => showAuthority(known, decision, holding)) })),
    reading: session.reading.map(({ target, why }) => ({ ...showTarget(target, known), why })),
    prose: proseWhere((part) => shownBlocks(session.prose[part])),
  };
}
