// A decision as the fields of a reference manager (RIS, BibLaTeX, CSL-JSON, the metadata of its page). A manager shows each
// field alone, so that a doubt is marked in the field it concerns; what cannot carry a mark (a date in figures, an
// identifier) is left out where it is in doubt, and the notes say why.
import { doubtedReadings, isDoubted } from '../citations/citable.ts';
import { doubtMark } from '../citations/doubt-marks.ts';
import { markNumber } from '../citations/format-citation.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';
import type { Bilingual } from '../i18n/languages.ts';
import type { DatasetDecision } from './dataset.ts';
import { describeDecision, type ResultSet } from './result-set.ts';

export interface Reference {
  id: string;
  /** The official name where there is one, our title where there is none. */
  title: string;
  /** As a lawyer cites it, doubts in brackets. */
  citation: string;
  court: string;
  /** Judgment, order, decree; empty where unknown. */
  type: string;
  /** Bare where the number is what the decision is cited by; after what it counts where it is another. */
  numbers: string[];
  date: {
    /** `2024-07-29`, `2024-07` or `2024`; where it is in doubt the year, if all readings share it, or null. */
    certain: string | null;
    /** In words, with its mark. */
    shown: string;
    isDoubted: boolean;
  };
  /** Null where there is none, or where it is in doubt. */
  ecli: string | null;
  celex: string | null;
  headnote: string;
  issues: string[];
  address: string;
  /** What must be known before it is cited: the citation, whose words these are, how it ended, every doubt. */
  notes: string[];
  doubts: string[];
}

/** The pages tell a judgment of Luxembourg or Strasbourg from an Italian one by words in brackets; beside its court it needs none. */
const europeanTypes: Record<string, Bilingual | undefined> = {
  judgment: { it: 'sentenza', en: 'judgment' },
  order: { it: 'ordinanza', en: 'order' },
  decision: { it: 'decisione', en: 'decision' },
};

const citedByItsNumber = new Set(['decision', 'case', 'application']);

/** The year that a date in doubt has in every reading; null where they differ, or where a source leaves it open. */
function sharedYear(decision: DatasetDecision): string | null {
  const readings = doubtedReadings(decision, 'date');
  const years = new Set([decision.date, ...readings].map((reading) => /^\d{4}(?!\d)/.exec(reading)?.[0]));
  const [year] = years;
  return readings.length > 0 && years.size === 1 && year !== undefined ? year : null;
}

export function toReference(decision: DatasetDecision, { registries, language }: Pick<ResultSet, 'registries' | 'language'>): Reference {
  const { decision: site, labels } = dictionary(language);
  const words = describeDecision(decision, { registries, language });
  const marked = (text: string, mark: Bilingual, field: string): string => (isDoubted(decision, field) ? `${text} ${mark[language]}` : text);
  const inDoubt = isDoubted(decision, 'date');
  const derived = decision.ecli?.basis === 'derived' ? [`ECLI: ${decision.ecli.value} (${site.ecliDerived})`] : [];
  return {
    id: decision.id,
    title: decision.officialName?.[language] ?? decision.title[language],
    citation: words.citation,
    court: marked(words.court, doubtMark.court, 'court'),
    type: decision.type === 'unstated' ? '' : marked(europeanTypes[decision.type]?.[language] ?? words.type, doubtMark.form, 'type'),
    numbers: decision.numbers.map(({ kind, normalised }) => {
      if (kind === 'unstated') return markNumber(decision, normalised, 'unstated', language);
      return markNumber(decision, citedByItsNumber.has(kind) ? normalised : `${labels.numberKind[kind]} ${normalised}`, 'stated', language);
    }),
    date: { certain: inDoubt ? sharedYear(decision) : decision.date, shown: marked(formatDate(decision.date, language), doubtMark.date, 'date'), isDoubted: inDoubt },
    ecli: isDoubted(decision, 'ecli') ? null : (decision.ecli?.value ?? null),
    celex: isDoubted(decision, 'celex') ? null : decision.celex,
    headnote: decision.headnote[language],
    issues: words.issues,
    address: decision.url[language],
    notes: [
      `${site.toCite}: ${words.citation}`,
      `${site.paraphrase} ${site.outcome}: ${words.outcome}. ${site.verification}: ${words.verification}.`,
      ...derived,
      ...words.doubts.map((doubt) => `${site.toVerify}: ${doubt}`),
    ],
    doubts: words.doubts,
  };
}
