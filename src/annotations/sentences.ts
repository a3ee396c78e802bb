// Cuts a paragraph into sentences for the passage picker. Intl.Segmenter cuts at `Cass.`, `sig.`, `n.` and `v.`; a decision
// is full of them, so a full stop ends a sentence here only where no abbreviation owns it. One list serves both languages:
// an English text cites Italian courts, and the other way round.
import type { Span } from './note.ts';

/** Their full stop never ends a sentence: something always follows. */
const neverLast = new Set(
  [
    // Italian
    'v c n p s art artt cass civ sez ss ord decr prot pres rel est reg racc dir proc trib circ',
    'sig sigg sig.ra sig.na dott dott.ssa avv avv.ti prof prof.ssa ing geom on mons',
    'lett co cpv par parr cap num nn nr pag pagg pp segg rep cfr vd es ad.es p.es cd d.lgs d.lg dlgs d.l d.m d.p.r dpr d.p.c.m l.r r.d disp att tab fasc vol ediz gen feb apr giu lug ago sett ott nov dic',
    // English
    'mr mrs ms dr st para paras pt ch cl regs cf e.g i.e eg ie viz vs secs appl jan jun jul aug sept oct dec fn eds jj lj',
  ].flatMap((words) => words.split(' ')),
);
/** Abbreviations only before a number (`no. 12510/18`, `No. C-550/16`); otherwise they are words. */
const beforeNumber = new Set(['no', 'nos']);
const number = /^\s*(?:\p{Lu}{1,2}[-‑–])?\d/u;
/** Abbreviations that are words of the other language, or may stand last. As with initials and T.U.I., the next word tells. */
const mayBeLast = new Set('ecc etc sent un pen cost app cons min all set mar mag al sec col ed ser'.split(' '));
/** Words that a sentence begins with, and a name does not. */
const openers = new Set(
  'il lo la i gli le l un uno una in nel nella nei nelle con per da dal dalla se non ne ciò tale tali questo questa quanto secondo pertanto infatti inoltre tuttavia anche ma e è the a an this that these those it he she they there on by with for if as under however therefore moreover accordingly'.split(' '),
);

/** A stop (with brackets or quotation marks that close after it), white space, and what may begin a sentence. */
const possibleEnd = /([.!?…]+)([)\]»”"’']*)\s+(?=[«“"‘'([–—-]*\s?[\p{Lu}\p{N}§])/gu;
const longestWord = 40;
const lastWord = /(?:\p{L}+\.)*[\p{L}\p{N}]+$/u;
const firstWord = /^[^\p{L}\p{N}]*(\p{L}+)/u;

function endsSentence(before: string, stop: string, after: string): boolean {
  if (stop !== '.') return true;
  const word = (lastWord.exec(before)?.[0] ?? '').toLowerCase();
  if (neverLast.has(word)) return false;
  if (beforeNumber.has(word)) return !number.test(after);
  if (mayBeLast.has(word) || word.includes('.') || /^\p{L}$/u.test(word)) return openers.has((firstWord.exec(after)?.[1] ?? '').toLowerCase());
  // The number of a list item, at the beginning of a sentence: `1. The applicant ...`.
  return !/^\s*\d{1,3}$/.test(before);
}

/** The sentences of a text, in order, without the white space between them. */
export function cutSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(possibleEnd)) {
    const stopAt = match.index;
    const end = stopAt + (match[1] ?? '').length + (match[2] ?? '').length;
    const next = match.index + match[0].length;
    if (!endsSentence(text.slice(Math.max(start, stopAt - longestWord), stopAt), match[1] ?? '', text.slice(next, next + longestWord))) continue;
    sentences.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}
