// Identifiers that carry their own lead-in: ECLI, CELEX and the case numbers of the Court of Justice.
import { readYear } from './read-date.ts';
import type { Token } from './tokens.ts';

export interface IdentifierMatch {
  value: string;
  /** Index of the token after the identifier. */
  end: number;
}

const attached = (token: Token | undefined): token is Token => token?.gap === 'none';

/** `ECLI:EU:C:2018:248`, `EU:C:2018:248`, `ECLI EU:C:2018:248`, also percent-encoded: always with its prefix and in capitals. */
export function readEcli(tokens: readonly Token[], from: number): IdentifierMatch | null {
  let at = from;
  if (tokens[at]?.folded === 'ecli') {
    at++;
    if (tokens[at]?.text === ':') at++;
  }
  if (tokens[at]?.text.length !== 2 || tokens[at + 1]?.text !== ':') return null;
  const parts: string[] = [];
  for (;;) {
    let part = '';
    while (part.length < 30) {
      const token = tokens[at];
      const joins = token && (token.kind !== 'mark' || (token.text === '.' && attached(tokens[at + 1]) && tokens[at + 1]?.kind !== 'mark'));
      if (!joins || (part !== '' && !attached(token))) break;
      part += token.text;
      at++;
    }
    parts.push(part.toUpperCase());
    if (parts.length === 4) break;
    if (tokens[at]?.text !== ':' || !attached(tokens[at])) return null;
    at++;
  }
  const value = `ECLI:${parts.join(':')}`;
  return /^ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}$/.test(value) ? { value, end: at } : null;
}

/** `62016CJ0550`, also after `CELEX:` in an address of EUR-Lex. Only sector 6, case law; the old `61986J0012` gets its C. */
export function readCelex(tokens: readonly Token[], from: number): IdentifierMatch | null {
  const [year, letters, number, after] = tokens.slice(from, from + 4);
  if (year?.kind !== 'digits' || !/^6\d{4}$/.test(year.text) || letters?.kind !== 'word' || number?.kind !== 'digits' || number.text.length !== 4) return null;
  if (!attached(letters) || !attached(number) || !/^([CTF]?[A-Z])$/i.test(letters.text) || (attached(after) && after.kind === 'digits')) return null;
  const kind = letters.text.toUpperCase();
  return { value: `${year.text}${kind.length === 1 ? `C${kind}` : kind}${number.text}`, end: from + 3 };
}

export interface CaseNumberMatch extends IdentifierMatch {
  ppu: boolean;
}

/** `C-550/16`, `C 550/16`, `C550/16`, `C.550/16`, `C-1/23 PPU`, `C-550/2016`, `c-550-16`; T- and F- numbers only with their hyphen. */
export function readCaseNumber(tokens: readonly Token[], from: number): CaseNumberMatch | null {
  const letter = tokens[from];
  if (letter?.kind !== 'word' || !/^[ctf]$/i.test(letter.text)) return null;
  let at = from + 1;
  while (tokens[at]?.text === '-' && at <= from + 2) at++;
  // `c. 550/16`, with a space, may be a subsection.
  if (tokens[at]?.text === '.' && at === from + 1 && attached(tokens[at]) && attached(tokens[at + 1]) && letter.folded === 'c') at++;
  if (at === from + 1 && letter.folded !== 'c') return null;
  const [number, slash, year, after] = tokens.slice(at, at + 4);
  if (number?.kind !== 'digits' || number.text.length > 4 || year?.kind !== 'digits') return null;
  // In addresses and file names the slash has become a hyphen: `c-550-16`.
  const hyphens = slash?.text === '-' && [tokens[from + 1], number, slash, year].every(attached);
  if (slash?.text !== '/' && !hyphens) return null;
  if (Number(number.text) === 0 || readYear(year.text) === null || (attached(after) && (after.text === slash.text || after.kind === 'digits'))) return null;
  at += 3;
  const urgent = tokens[at]?.text === '-' ? at + 1 : at;
  const ppu = tokens[urgent]?.folded === 'ppu';
  return { value: `${letter.text.toUpperCase()}-${Number(number.text)}/${year.text.slice(-2)}`, ppu, end: ppu ? urgent + 1 : at };
}
