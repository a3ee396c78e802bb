// Text cut into the pieces that a citation is made of: words, runs of digits and single marks. Letters and digits never
// share a token, so that `C550/16`, `62016CJ0550` and `n.20127` read like their spaced forms.
import { fold } from '../text/fold.ts';

export interface Token {
  kind: 'word' | 'digits' | 'mark';
  text: string;
  /** The word in small letters without accents; other tokens as they are. */
  folded: string;
  start: number;
  end: number;
  /** Space before the token: none, some, or a blank line. */
  gap: 'none' | 'space' | 'paragraph';
}

// A colon and a slash may be percent-encoded, because citations are pasted inside addresses too.
const piece = /\s+|%3A|%2F|(?:(?![ªº])[\p{L}\p{M}])+|[0-9]+|./giu;
const encoded: Record<string, string> = { '%3A': ':', '%2F': '/' };

/** Cuts normalised text into tokens. Linear in time. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  for (const { 0: part, index } of text.matchAll(piece)) {
    const first = part.charCodeAt(0);
    if (part.trim() === '') {
      gap = /\n[^\S\n]*\n/.test(part) ? 'paragraph' : 'space';
      continue;
    }
    const kind = first >= 48 && first <= 57 ? 'digits' : /^[\p{L}\p{M}]/u.test(part) && part !== 'ª' && part !== 'º' ? 'word' : 'mark';
    const shown = encoded[part.toUpperCase()] ?? part;
    tokens.push({ kind, text: shown, folded: kind === 'word' ? fold(part) : shown, start: index, end: index + part.length, gap });
    gap = 'none';
  }
  return tokens;
}
