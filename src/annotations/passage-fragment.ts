// The fragments of an address that lead into a decision's page: its anchors, and a passage's own words.
import type { PassageSelectors } from './note.ts';

/** `p12`, `h1`, `n3`, `headnote`: the permanent anchors of a decision's page. */
export const isAnchor = (value: string): boolean => /^(?:[phn][1-9]\d{0,4}|headnote)$/.test(value);

const longestWhole = 80;
const wordsAtAnEnd = 5;
const letterAtEnd = /[\p{L}\p{N}\p{M}]$/u;
const letterAtStart = /^[\p{L}\p{N}\p{M}]/u;
/** A hyphen, a comma and an ampersand belong to the syntax of text fragments; half a surrogate pair has no encoding. */
const encodeFragment = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/**
 * `#p12:~:text=...`: goes to the words of the passage and, where they are gone or the browser knows no text fragments, to the
 * paragraph. A text fragment matches whole words only, so a word that the passage cuts is completed from what stands around it;
 * a long passage, or one that runs over several blocks, is named by its first and last words. Words that the page has more
 * than once are named with what stands around them in their block, or by the paragraph alone where they are all of it: the
 * browser would go to the first of them.
 */
export function passageFragment({ anchor, exact, prefix, suffix, equals }: Pick<PassageSelectors, 'anchor' | 'exact' | 'prefix' | 'suffix' | 'equals'>): string {
  const before = letterAtStart.test(exact) ? (/[\p{L}\p{N}\p{M}]+$/u.exec(prefix)?.[0] ?? '') : '';
  const after = letterAtEnd.test(exact) ? (/^[\p{L}\p{N}\p{M}]+/u.exec(suffix)?.[0] ?? '') : '';
  const whole = `${before}${exact}${after}`.trim();
  if (equals <= 1) return `#${anchor}:~:text=${wordsOf(whole)}`;
  const lead = wholeWords(prefix.slice(0, prefix.length - before.length), -1);
  const tail = wholeWords(suffix.slice(after.length), 1);
  if (lead === '' && tail === '') return `#${anchor}`;
  return `#${anchor}:~:text=${lead === '' ? '' : `${encodeFragment(lead)}-,`}${wordsOf(whole)}${tail === '' ? '' : `,-${encodeFragment(tail)}`}`;
}

function wordsOf(whole: string): string {
  const lines = whole.split(/\s*\n\s*/).map((line) => line.split(/\s+/));
  const [opening = [], closing = []] = [lines[0], lines.at(-1)];
  if (lines.length === 1 && (whole.length <= longestWhole || opening.length === 1)) return encodeFragment(whole);
  // The two ends must not overlap, and neither may run over the end of a block.
  const most = lines.length === 1 ? Math.min(wordsAtAnEnd, Math.floor(opening.length / 2)) : wordsAtAnEnd;
  return `${encodeFragment(opening.slice(0, most).join(' '))},${encodeFragment(closing.slice(-most).join(' '))}`;
}

/** What stands in the same block before (-1) or after (1) a passage, without the word that the end of the context may have cut. */
function wholeWords(context: string, side: -1 | 1): string {
  const lines = context.split('\n');
  const words = (lines.at(side === 1 ? 0 : -1) ?? '').trim().split(/\s+/);
  if (lines.length === 1) words.splice(side === 1 ? -1 : 0, 1);
  return words.join(' ');
}
