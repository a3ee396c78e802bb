// Stamping one entry: numbers for its new paragraphs and fresh lines for the ledger, or why not. What was published is never
// dropped and no number is given to another text; an edited text keeps its number and gets a new fingerprint.
import type { Problem } from '../problems/problem.ts';
import type { Entry } from './checks/corpus.ts';
import { holdingsTranslated } from './checks/holdings-translated.ts';
import { leftToFill } from './checks/left-to-fill.ts';
import { anchorProblem, anchorsOf, brokenAnchor } from './checks/ledger-agrees.ts';
import { noteSections } from './checks/note-sections.ts';
import { paragraphNumbering, paragraphNumbers } from './checks/paragraph-numbers.ts';
import { proseOutline } from './checks/prose-outline.ts';
import { compareWithLedger, nextParagraph, stampLines, type Anchor, type LedgerLines } from './ledger.ts';
import { numberParagraphs } from './number-paragraphs.ts';

export type Stamped =
  | { problems: Problem[] }
  | {
      /** The entry with its new numbers written into the prose. */
      entry: Entry;
      numbered: number;
      lines: LedgerLines;
      added: Anchor[];
      edited: Anchor[];
    };

/** `rewritten` are the anchors whose author says that a wholly different text is the same point written anew. */
export function stampEntry(unstamped: Entry, lines: LedgerLines, rewritten: ReadonlySet<Anchor> = new Set()): Stamped {
  // What is stamped is kept for good: a skeleton's placeholders are not.
  const unfilled = leftToFill(unstamped);
  if (unfilled.length > 0) return { problems: unfilled.slice(0, 1) };
  const result = numberParagraphs(unstamped, lines);
  if (!result) return { problems: proseOutline(unstamped) };
  const { entry, numbered } = result;
  const problems = [...proseOutline(entry), ...paragraphNumbering(entry), ...holdingsTranslated(entry), ...noteSections(entry)];
  if (problems.length > 0) return { problems };

  const findings = compareWithLedger(lines, anchorsOf(entry));
  const next = nextParagraph(lines, paragraphNumbers(entry.prose.it));
  for (const finding of findings) {
    if (finding.kind === 'replaced' && rewritten.has(finding.anchor)) continue;
    const broken = brokenAnchor(finding, entry, next);
    if (broken) problems.push(anchorProblem(entry, finding.kind === 'moved' ? finding.now : finding.anchor, broken.wrong, broken.mend));
  }
  if (problems.length > 0) return { problems };
  const of = (...kinds: string[]): Anchor[] => findings.filter(({ kind }) => kinds.includes(kind)).map(({ anchor }) => anchor);
  return { entry, numbered, lines: stampLines(anchorsOf(entry)), added: of('new'), edited: of('edited', 'replaced') };
}
