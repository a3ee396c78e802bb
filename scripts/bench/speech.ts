// Made-up legal prose in one language. Which word follows which is learned from the library's own texts, subject by
// subject, so that common words are as common as they are and the words of a subject stand together. A library of 226
// decisions has some 5,000 words, though, and one of 10,000 has many times as many: further words, spelled like the
// language's own, carry the curve of word frequencies on to sixty thousand.
import { issuesOf, type Library } from '../../src/cases/library.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { functionWords } from '../../src/search/function-words.ts';
import { plainText } from '../../src/cases/plain-text.ts';
import { fold } from '../../src/text/fold.ts';
import { pick, weightedPick } from '../content/seeded-random.ts';

export const vocabularySize = 60_000;

/** Beyond the first thousands, word frequency falls faster than the plain law of Zipf says: about r^-1.3. */
const tailExponent = 1.3;

/** How many different rare words one text uses; with their share of its words each comes about twice, as names and terms do. */
const rareWordsInText = 70;

/** From a word to those that have followed it, as often as they have. */
type Successors = Map<string, string[]>;

/** Stands before the first word of a sentence and after the last. */
const edge = '';

function learn(successors: Successors, tokens: readonly string[]): void {
  const follows = (last: string, token: string): void => {
    const list = successors.get(last);
    if (list) list.push(token);
    else successors.set(last, [token]);
  };
  let last = edge;
  tokens.forEach((token, place) => {
    follows(last, token);
    // "art. 29" goes on, "il ricorso. La Corte" does not.
    const ends = place === tokens.length - 1 || (/[.?!]$/.test(token) && /^\p{Lu}/u.test(tokens[place + 1] ?? ''));
    if (ends) follows(token, edge);
    last = ends ? edge : token;
  });
}

/** Spells new words by the three letters that follow one another in known ones. */
function spell(random: () => number, known: ReadonlySet<string>, count: number): string[] {
  const following = new Map<string, string[]>();
  for (const word of known) {
    const letters = `  ${word}.`;
    for (let at = 2; at < letters.length; at++) {
      const before = letters.slice(at - 2, at);
      const list = following.get(before);
      if (list) list.push(letters.charAt(at));
      else following.set(before, [letters.charAt(at)]);
    }
  }
  const made = new Set<string>();
  while (made.size < count) {
    let word = '  ';
    while (!word.endsWith('.') && word.length < 18) word += pick(random, following.get(word.slice(-2)) ?? ['.']);
    const spelled = word.slice(2, -1);
    if (word.endsWith('.') && spelled.length >= 5 && !known.has(spelled)) made.add(spelled);
  }
  return [...made];
}

export class Speech {
  readonly #random: () => number;
  readonly #whole: Successors = new Map();
  readonly #bySubject = new Map<string, Successors>();
  readonly #pickRare: () => string;
  readonly #replaceable: ReadonlySet<string>;
  /** Which share of the words that may be replaced are. */
  readonly #rareShare: number;
  /** Different words that can come up. */
  readonly vocabulary: number;

  constructor(library: Library, language: Language, random: () => number) {
    this.#random = random;
    const counts = new Map<string, number>();
    const replaceable = new Set<string>();
    let replaceableCount = 0;
    for (const decision of library.decisions) {
      const texts = [decision.headnote, ...decision.holdings.map(({ text }) => text), ...decision.paragraphs.map(({ text }) => text)].map((text) => plainText(text[language]));
      for (const text of texts) {
        const tokens = text.split(' ').filter((token) => token !== '');
        learn(this.#whole, tokens);
        for (const issue of issuesOf(decision)) {
          const successors: Successors = this.#bySubject.get(issue) ?? new Map<string, string[]>();
          this.#bySubject.set(issue, successors);
          learn(successors, tokens);
        }
        for (const token of tokens) {
          for (const [word] of token.toLowerCase().matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
          if (!/^\p{Ll}{4,}$/u.test(token) || functionWords[language].has(fold(token))) continue;
          replaceable.add(token);
          replaceableCount++;
        }
      }
    }
    this.#replaceable = replaceable;

    const known = new Set([...counts.keys()].filter((word) => word.length >= 5));
    const rare = spell(random, known, vocabularySize - counts.size);
    // The last known word was seen once; the tail says how often each further one would have been seen beside it.
    const tail = rare.map((_, place) => (1 + (place + 1) / counts.size) ** -tailExponent);
    this.#pickRare = weightedPick(random, rare, (_, place) => tail[place] ?? 0);
    this.#rareShare = tail.reduce((sum, times) => sum + times, 0) / replaceableCount;
    this.vocabulary = counts.size + rare.length;
  }

  /** The rare words of one text, to be handed to `write`. */
  rareWords(): string[] {
    return Array.from({ length: rareWordsInText }, this.#pickRare);
  }

  /** Whole sentences about these subjects until the words are used up; the last one is cut there. */
  write(words: number, subjects: readonly string[], rare: readonly string[]): string {
    const written: string[] = [];
    let successors = this.#whole;
    let last = edge;
    while (written.length < words) {
      // A third of the sentences are about the procedure and not the subject, as in any decision.
      if (last === edge) successors = this.#random() < 1 / 3 ? this.#whole : (this.#bySubject.get(pick(this.#random, subjects)) ?? this.#whole);
      last = pick(this.#random, successors.get(last) ?? []);
      if (last !== edge) written.push(this.#replaceable.has(last) && this.#random() < this.#rareShare ? pick(this.#random, rare) : last);
    }
    return written.join(' ').replace(/[,;:.]?$/, '.');
  }
}
