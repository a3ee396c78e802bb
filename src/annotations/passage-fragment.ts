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
 * a long passage, or one that runs over several blocks, is named by its first and last words.
 */
export function passageFragment({ anchor, exact, prefix, suffix }: Pick<PassageSelectors, 'anchor' | 'exact' | 'prefix' | 'suffix'>): string {
  const before = letterAtStart.test(exact) ? (/[\p{L}\p{N}\p{M}]+$/u.exec(prefix)?.[0] ?? '') : '';
  const after = letterAtEnd.test(exact) ? (/^[\p{L}\p{N}\p{M}]+/u.exec(suffix)?.[0] ?? '') : '';
  const whole = `${before}${exact}${after}`.trim();
  const lines = whole.split(/\s*\n\s*/).map((line) => line.split(/\s+/));
  const [opening = [], closing = []] = [lines[0], lines.at(-1)];
  if (lines.length === 1 && (whole.length <= longestWhole || opening.length === 1)) return `#${anchor}:~:text=${encodeFragment(whole)}`;
  // The two ends must not overlap, and neither may run over the end of a block.
  const most = lines.length === 1 ? Math.min(wordsAtAnEnd, Math.floor(opening.length / 2)) : wordsAtAnEnd;
  return `#${anchor}:~:text=${encodeFragment(opening.slice(0, most).join(' '))},${encodeFragment(closing.slice(-most).join(' '))}`;
}
