// What a reader takes along from a search (and from a dossier): decisions as in the dataset, in the reader's order and
// language, and the words that the table and the reference files are made of. A doubt travels with every decision.
import { describeField, describeReading, describeRelative, describeSponsor, remedyFigures } from '../cases/describe.ts';
import { formatCitation } from '../citations/format-citation.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/languages.ts';
import type { DatasetDecision, DatasetRegistries } from './dataset.ts';

export interface ResultSet {
  /** In the order in which they are to stand. */
  decisions: readonly DatasetDecision[];
  registries: DatasetRegistries;
  language: Language;
}

/** One decision in words of one language; a list is empty and a text blank where the sources say nothing. */
export interface DecisionWords {
  /** As a lawyer cites it, doubts in brackets. */
  citation: string;
  court: string;
  type: string;
  /** Each with its kind before it: a bare `7/2021` is a date to a spreadsheet. */
  numbers: string[];
  outcome: string;
  remedies: string[];
  issues: string[];
  obstacles: string[];
  mission: string;
  sponsor: string;
  relatives: string[];
  verification: string;
  doubts: string[];
}

type Court = DatasetRegistries['courts'][string];

/** Throws where the registries do not know the court: dataset and registries are of one edition, or nothing is written. */
export function courtOf(decision: DatasetDecision, registries: DatasetRegistries): Court {
  const court = registries.courts[decision.court];
  if (!court) throw new Error(`${decision.id}: the registries have no court "${decision.court}"`);
  return court;
}

function describeRemedy(remedy: DatasetDecision['remedies'][number], language: Language): string {
  const figures = remedyFigures(remedy, language);
  const kind = dictionary(language).labels.remedy[remedy.kind];
  return `${figures === '' ? kind : `${kind} (${figures})`}: ${remedy.words[language]}`;
}

/** `data: 29 luglio 2024 / 16 aprile 2024. La stessa fonte dà due date.` */
export function describeDoubt({ field, readings, note }: DatasetDecision['doubts'][number], language: Language): string {
  const values = readings.map(({ value }) => describeReading(value, language)).join(' / ');
  return `${describeField(field, language)}: ${values === '' ? '' : `${values}. `}${note[language]}`;
}

/** `definitiva (al 21 novembre 2026)`; an interim measure never becomes final, whatever the day. */
export function describeStatus({ status: { state, checkedOn } }: Pick<DatasetDecision, 'status'>, language: Language): string {
  const { decision: words, labels } = dictionary(language);
  return state === 'interim' ? labels.finality[state] : `${labels.finality[state]} (${words.statusChecked(formatDate(checkedOn, language))})`;
}

export function describeDecision(decision: DatasetDecision, { registries, language }: Pick<ResultSet, 'registries' | 'language'>): DecisionWords {
  const { labels } = dictionary(language);
  const court = courtOf(decision, registries);
  return {
    citation: formatCitation(decision, court, language),
    court: court.name[language],
    type: labels.type[decision.type],
    numbers: decision.numbers.map(({ kind, normalised }) => `${labels.numberKind[kind]} ${normalised}`),
    outcome: labels.outcome[decision.outcome],
    remedies: decision.remedies.map((remedy) => describeRemedy(remedy, language)),
    issues: decision.issues.map((key) => registries.issues[key]?.[language] ?? key),
    obstacles: decision.obstacles.map((key) => labels.obstacle[key]),
    mission: decision.mission === null ? '' : (registries.missions[decision.mission]?.[language] ?? decision.mission),
    sponsor: describeSponsor(decision.sponsor, language),
    relatives: decision.relatives.map((relative) => describeRelative(relative, language)),
    verification: labels.verification[decision.verification.level],
    doubts: decision.doubts.map((doubt) => describeDoubt(doubt, language)),
  };
}
