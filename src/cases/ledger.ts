// The ledger: what stood under each permanent number. Links, notes and citations of readers point to `#p4`, `#h2` and `#n1`, so a
// number that vanishes, moves to another text or is given to a new one breaks them in silence. One committed file for each
// decision (src/content/ledger/<id>.json), one line for each number: two people who add different decisions never touch
// the same file, and the file outlives the entry's folder, so a decision that is simply deleted is missed.
//
// A line holds, for each language, a hash of the text and a sketch of its words. The hash says that the text changed since
// it was stamped. The sketch, sixteen bytes that two texts share as far as they share words, says whether it is the same
// text in other words or another text: the first is an edit, the second a number used again.
import { z } from 'zod';
import { languages, type Bilingual } from '../i18n/languages.ts';

/** The permanent numbers of a decision as its page has them: paragraphs `p4`, holdings `h2`, notes of the library `n1`. */
export type Anchor = string;
export type Anchors = Map<Anchor, Bilingual>;

const fingerprint = z.string().regex(/^[0-9a-z]+\.[0-9a-f-]{32}$/);
export const ledgerSchema = z.record(z.string().regex(/^[phn]\d+$/), z.strictObject({ it: fingerprint, en: fingerprint }));
export type LedgerLines = z.infer<typeof ledgerSchema>;

/** 53 bits of a text, by cyrb53 (bryc, public domain): quick, and enough to see a change; nothing here guards against an adversary. */
function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

function hashWord(word: string): number {
  let hash = 2166136261;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const bins = 16;

/** One-permutation minhash: words fall into sixteen bins, each bin keeps one byte of its smallest; `--` where no word fell. */
function sketch(text: string): string {
  const smallest: (number | undefined)[] = Array.from({ length: bins });
  for (const word of new Set(text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [])) {
    const hash = hashWord(word);
    const bin = hash % bins;
    const rest = hash >>> 4;
    if (smallest[bin] === undefined || rest < smallest[bin]) smallest[bin] = rest;
  }
  return smallest.map((hash) => (hash === undefined ? '--' : (hash & 0xff).toString(16).padStart(2, '0'))).join('');
}

/** Line breaks and runs of spaces are no change of text. */
const plainText = (text: string): string => text.trim().replace(/\s+/g, ' ');

export function fingerprintOf(text: string): string {
  const plain = plainText(text);
  return `${hashText(plain)}.${sketch(plain)}`;
}

/** Whether a text still is what was stamped, without the cost of its sketch. */
function isUnchanged(line: LedgerLines[string] | undefined, text: Bilingual): boolean {
  return line !== undefined && languages.every((language) => line[language].startsWith(`${hashText(plainText(text[language]))}.`));
}

/** How far two fingerprints share their words, from 0 to 1; null where a text is too short to tell. */
export function likeness(a: string, b: string): number | null {
  const [first, second] = [a.split('.')[1] ?? '', b.split('.')[1] ?? ''];
  let shared = 0;
  let compared = 0;
  let filledFirst = 0;
  let filledSecond = 0;
  for (let index = 0; index < bins * 2; index += 2) {
    const [x, y] = [first.slice(index, index + 2), second.slice(index, index + 2)];
    if (x !== '--') filledFirst++;
    if (y !== '--') filledSecond++;
    if (x === '--' && y === '--') continue;
    compared++;
    if (x === y) shared++;
  }
  return Math.min(filledFirst, filledSecond) < 6 ? null : shared / compared;
}

export function stampLines(anchors: Anchors): LedgerLines {
  const place = (anchor: Anchor): number => 'phn'.indexOf(anchor.charAt(0));
  const sorted = [...anchors].sort(([a], [b]) => place(a) - place(b) || Number(a.slice(1)) - Number(b.slice(1)));
  return Object.fromEntries(sorted.map(([anchor, text]) => [anchor, { it: fingerprintOf(text.it), en: fingerprintOf(text.en) }]));
}

/** One line for each number, so that two edits of one decision merge line by line. */
export function formatLedger(lines: LedgerLines): string {
  const entries = Object.entries(lines).map(([anchor, line]) => `  ${JSON.stringify(anchor)}: { "it": ${JSON.stringify(line.it)}, "en": ${JSON.stringify(line.en)} }`);
  return entries.length === 0 ? '{}\n' : `{\n${entries.join(',\n')}\n}\n`;
}

export type LedgerFinding =
  /** Not in the ledger yet. */
  | { kind: 'new'; anchor: Anchor }
  /** The same text in other words: the ledger wants a new stamp. */
  | { kind: 'edited'; anchor: Anchor }
  /** In the ledger, no longer in the text. */
  | { kind: 'vanished'; anchor: Anchor }
  /** The text that stood under `anchor` now stands under `now`. */
  | { kind: 'moved'; anchor: Anchor; now: Anchor }
  /** Another text stands under the number, in both languages. */
  | { kind: 'replaced'; anchor: Anchor };

const sameText = 0.6;
const otherText = 0.15;

function isSame(line: LedgerLines[string], other: LedgerLines[string]): boolean {
  return languages.some((language) => line[language] === other[language]) || languages.every((language) => (likeness(line[language], other[language]) ?? 0) >= sameText);
}

function isOther(line: LedgerLines[string], other: LedgerLines[string]): boolean {
  return languages.every((language) => (likeness(line[language], other[language]) ?? 1) <= otherText);
}

/** What became of every number since the ledger was stamped. Nothing where the two agree. */
export function compareWithLedger(lines: LedgerLines, anchors: Anchors): LedgerFinding[] {
  const findings: LedgerFinding[] = [];
  const changed = stampLines(new Map([...anchors].filter(([anchor, text]) => !isUnchanged(lines[anchor], text))));
  for (const [anchor, line] of Object.entries(lines)) {
    const current = changed[anchor];
    if (!current && anchors.has(anchor)) continue;
    // A text can only have moved to a number that is new or whose own text changed.
    const elsewhere = current && isSame(line, current) ? undefined : Object.entries(changed).find(([other, text]) => other !== anchor && other[0] === anchor[0] && isSame(line, text));
    if (elsewhere) findings.push({ kind: 'moved', anchor, now: elsewhere[0] });
    else if (!current) findings.push({ kind: 'vanished', anchor });
    else findings.push({ kind: isOther(line, current) ? 'replaced' : 'edited', anchor });
  }
  const movedTo = new Set(findings.flatMap((finding) => (finding.kind === 'moved' ? [finding.now] : [])));
  for (const anchor of Object.keys(changed)) {
    if (lines[anchor] === undefined && !movedTo.has(anchor)) findings.push({ kind: 'new', anchor });
  }
  return findings;
}

/** The next number that no paragraph has or ever had. */
export function nextParagraph(lines: LedgerLines, numbers: Iterable<number>): number {
  let highest = 0;
  for (const number of numbers) highest = Math.max(highest, number);
  for (const anchor of Object.keys(lines)) if (anchor.startsWith('p')) highest = Math.max(highest, Number(anchor.slice(1)));
  return highest + 1;
}
