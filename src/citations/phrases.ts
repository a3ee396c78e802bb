// A table of phrases that knows how print varies them. `corte [suprema] di cassazione` has a word that may be missing;
// a word written with a dot (`trib.`) may carry one at the end of the phrase, and inside a phrase dots, apostrophes and
// hyphens never matter; `~rg` is an acronym whose letters may stand apart with dots (`RG`, `R.G.`, `r. g.`), and `~SU`, in capitals,
// is one that must be in capitals or dotted because the bare word means something else (Italian `su`).
import type { Token } from './tokens.ts';

interface Ending<Value> {
  value: Value;
  dot: boolean;
  acronym: 'any' | 'capitals' | null;
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  endings: Ending<Value>[];
}

export interface PhraseMatch<Value> {
  value: Value;
  /** Index of the token after the phrase. */
  end: number;
}

/** Every way to cut the letters of an acronym into tokens: `rgn`, `r gn`, `rg n`, `r g n`. */
function cuts(letters: string): string[][] {
  if (letters === '') return [[]];
  return Array.from({ length: letters.length }, (_, i) => i + 1).flatMap((size) => cuts(letters.slice(size)).map((rest) => [letters.slice(0, size), ...rest]));
}

/** Spells out the optional words of a phrase. */
function variants(words: readonly string[]): string[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  const others = variants(rest);
  return first.startsWith('[') ? [...others, ...others.map((other) => [first.slice(1, -1), ...other])] : others.map((other) => [first, ...other]);
}

export class Phrases<Value> {
  readonly #root: Node<Value> = { next: new Map(), endings: [] };

  /** Each entry: phrases separated by ` | `, and what they stand for. Of two that share a phrase the first counts, or the second where the first wants capitals. */
  constructor(entries: Iterable<readonly [phrases: string, value: Value]>) {
    for (const [phrases, value] of entries) {
      for (const phrase of phrases.split(' | ')) {
        if (phrase.startsWith('~')) {
          const acronym = phrase === phrase.toLowerCase() ? 'any' : 'capitals';
          for (const words of cuts(phrase.slice(1).toLowerCase())) this.#add(words, { value, dot: true, acronym });
        } else {
          for (const words of variants(phrase.split(' '))) {
            this.#add(words.map((word) => word.replace('.', '')), { value, dot: words.at(-1)?.endsWith('.') === true, acronym: null });
          }
        }
      }
    }
  }

  #add(words: readonly string[], ending: Ending<Value>): void {
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word) ?? { next: new Map(), endings: [] };
      node.next.set(word, next);
      node = next;
    }
    node.endings.push(ending);
  }

  /** The longest phrase that begins at the token, or null. Reads no further than the longest phrase of the table. */
  match(tokens: readonly Token[], from: number): PhraseMatch<Value> | null {
    let best: PhraseMatch<Value> | null = null;
    let node: Node<Value> | undefined = this.#root;
    let words = 0;
    let dots = 0;
    let capitals = true;
    for (let at = from; ; ) {
      const token = tokens[at];
      if (token?.kind !== 'word' || (words > 0 && token.gap === 'paragraph')) return best;
      node = node.next.get(token.folded);
      if (!node) return best;
      words++;
      capitals &&= token.text === token.text.toUpperCase();
      at++;
      const mark = tokens[at];
      const joined = mark?.gap === 'none' && (mark.text === '.' || mark.text === "'" || mark.text === '-');
      const dotted = joined && mark.text === '.';
      if (dotted) dots++;
      const ending = node.endings.find(({ acronym }) => acronym === null || (words === 1 ? capitals || acronym === 'any' || dotted : dots >= words - 1));
      if (ending) best = { value: ending.value, end: dotted && ending.dot ? at + 1 : at };
      if (joined) at++;
    }
  }
}
