// The content check: everything that can be proved about the content without reading a source. It returns every problem at
// once; an entry whose schema fails is left out of the rules, which need a whole record. Each rule is a file of checks/.
import { sortProblems, type Problem } from '../problems/problem.ts';
import { celexAndRecord } from './checks/celex-and-record.ts';
import { checkedDays } from './checks/checked-days.ts';
import { readCorpus, type Corpus, type CorpusRule, type EntryRule } from './checks/corpus.ts';
import { courtAndForms } from './checks/court-and-forms.ts';
import { dateOrder } from './checks/date-order.ts';
import { doubleEntries } from './checks/double-entries.ts';
import { doubtedDate } from './checks/doubted-date.ts';
import { ecliAndRecord } from './checks/ecli-and-record.ts';
import { exceptionsInUse } from './checks/exceptions-in-use.ts';
import { factsHaveSources } from './checks/facts-have-sources.ts';
import { finality } from './checks/finality.ts';
import { historyOrder } from './checks/history-order.ts';
import { holdingsTranslated } from './checks/holdings-translated.ts';
import { holdingsWithinEntry } from './checks/holdings-within-entry.ts';
import { idAndRecord } from './checks/id-and-record.ts';
import { ledgerAgrees } from './checks/ledger-agrees.ts';
import { leftToFill } from './checks/left-to-fill.ts';
import { noteDays } from './checks/note-days.ts';
import { noteLength } from './checks/note-length.ts';
import { notePlaces } from './checks/note-places.ts';
import { noteRests } from './checks/note-rests.ts';
import { noteSections } from './checks/note-sections.ts';
import { numberAndDate } from './checks/number-and-date.ts';
import { numberForms } from './checks/number-forms.ts';
import { outsideRelations } from './checks/outside-relations.ts';
import { paragraphNumbering } from './checks/paragraph-numbers.ts';
import { plainProse } from './checks/plain-prose.ts';
import { pointers } from './checks/pointers.ts';
import { possibleDoubles } from './checks/possible-doubles.ts';
import { proseOutline } from './checks/prose-outline.ts';
import { reallyTranslated } from './checks/really-translated.ts';
import { registryPointers } from './checks/registry-pointers.ts';
import { relationCycles } from './checks/relation-cycles.ts';
import { relationOrder } from './checks/relation-order.ts';
import { repeatedValues } from './checks/repeated-values.ts';
import { rulingAndOutcome } from './checks/ruling-and-outcome.ts';
import { supports } from './checks/supports.ts';
import { unseenOutcome } from './checks/unseen-outcome.ts';
import { verificationLevel } from './checks/verification-level.ts';
import { withdrawals } from './checks/withdrawals.ts';
import type { Content } from './content-files.ts';

export const entryRules = {
  pointers, supports, factsHaveSources,
  holdingsTranslated, reallyTranslated, proseOutline, paragraphNumbering, plainProse,
  idAndRecord, courtAndForms, numberForms, numberAndDate, dateOrder, doubtedDate, ecliAndRecord, celexAndRecord,
  unseenOutcome, rulingAndOutcome, finality,
  holdingsWithinEntry, repeatedValues, verificationLevel, checkedDays, historyOrder, leftToFill,
  noteSections, notePlaces, noteRests, noteLength, noteDays,
} as const satisfies Record<string, EntryRule>;

/** In this order: the last one asks which exceptions the others needed. */
export const corpusRules = {
  doubleEntries, possibleDoubles, relationOrder, relationCycles, outsideRelations, ledgerAgrees, withdrawals, registryPointers, exceptionsInUse,
} as const satisfies Record<string, CorpusRule>;

export function checkCorpus(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  for (const rule of Object.values<EntryRule>(entryRules)) for (const entry of corpus.entries) problems.push(...rule(entry, corpus));
  for (const rule of Object.values<CorpusRule>(corpusRules)) problems.push(...rule(corpus));
  return problems;
}

/** Everything wrong with the content, in the order of files and lines. `today` is the day of the check, `2026-11-21`. */
export function checkContent(content: Content, today: string): Problem[] {
  const { corpus, problems } = readCorpus(content, today);
  return sortProblems([...problems, ...checkCorpus(corpus)]);
}
