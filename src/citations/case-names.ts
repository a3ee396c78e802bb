// Official names of EU and Strasbourg cases (`A e S`, `B. M. M. and Others v État belge`, `Biao c. Danimarca`). Only the
// library knows which names are names, so they are matched against its index and not by the grammar. Accents, articles,
// `c.`/`v.`/`contro`, `e`/`and` and `e a.`/`and Others` do not matter.
import { normalise } from '../text/normalise.ts';
import type { NameCitation } from './citation.ts';
import { tokenise, type Token } from './tokens.ts';

interface Word {
  /** Canonical: `v`, `&`, `others`, or the word without accents. */
  text: string;
  capital: boolean;
  start: number;
  end: number;
  /** Letters with dots, which another may follow. */
  initials?: boolean;
  /** An abbreviation whose dot belongs to it. */
  dotted?: boolean;
}

const against = new Set(['c', 'v', 'vs', 'contro', 'against', 'contre', 'gegen', 'mod', 'tegen']);
const and = new Set(['e', 'ed', 'and', 'et', 'und', 'y', 'en', '&']);
const others = new Set(['a', 'aa', 'ao', 'altri', 'altro', 'altre', 'others', 'other', 'autres', 'andere']);
const articles = new Set(['the', 'il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'les', 'los', 'het', 'de', 'der', 'die']);

/** States and offices give a case no name of its own. */
const authorities = new Set(
  'bundesrepublik republik republic repubblica republique etat stato state kingdom regno minister ministero ministere ministre ministry staatssecretaris commission commissione parliament parlamento council consiglio landeshauptmann udlaendingenaevnet proceedings procedimento'.split(' '),
);

/** The words of a name as they are compared. In a query nothing is capital, so the small words are only guessed there. */
function toWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const [at, token] of tokens.entries()) {
    // `Biao/Danimarca`, as Italian journals write it.
    if (token.text === '/' && token.gap === 'none' && tokens[at + 1]?.kind === 'word') {
      words.push({ text: 'v', capital: false, start: token.start, end: token.end });
      continue;
    }
    if (token.kind === 'digits' || (token.kind === 'mark' && token.text !== '&')) {
      // Dots, commas and hyphens may stand inside a name; brackets and the rest end it.
      if (!/^[.,'/-]$/.test(token.text)) words.push({ text: '', capital: false, start: token.start, end: token.end });
      continue;
    }
    const capital = /^\p{Lu}/u.test(token.text);
    const { folded, start, end } = token;
    const before = words.at(-1);
    // Initials with their dots are one word: `M.A.`, `B. M. M.`, `MA`.
    if (before?.initials && folded.length === 1 && capital) {
      words[words.length - 1] = { ...before, text: before.text + folded, end, initials: tokens[at + 1]?.text === '.' };
      continue;
    }
    const initials = folded.length === 1 && capital && tokens[at + 1]?.text === '.';
    if (!capital && articles.has(folded)) continue;
    if (!capital && before?.text === '&' && others.has(folded)) words[words.length - 1] = { text: 'others', capital, start: before.start, end, dotted: folded.length <= 2 && tokens[at + 1]?.text === '.' };
    else if (!capital && and.has(folded)) words.push({ text: '&', capital, start, end });
    else if (!capital && against.has(folded)) words.push({ text: 'v', capital, start, end });
    else words.push({ text: folded, capital, start, end, initials });
  }
  return words;
}

const canonical = (name: string): string[] => toWords(tokenise(normalise(name).text)).flatMap(({ text }) => text || []);

/**
 * Where a form of a name counts as the case's: anywhere; in prose only beside a word such as `sentenza`; only as a query
 * of its own, because it is as short as an abbreviation.
 */
type Use = 'anywhere' | 'beside-lead' | 'query';

interface Form {
  words: string[];
  use: Use;
}

/** The forms in which a case is called: in full, without `and Others`, by the first party alone, by a name in brackets. */
function formsOf(names: readonly string[]): Form[] {
  const forms: Form[] = [];
  const add = (words: string[]): void => {
    const parties = words.filter((word) => word !== '&' && word !== 'others');
    const [only = ''] = parties;
    // One name of a person or two: `Afrin`, `El Ghatet`.
    const single = !words.some((word) => word === '&' || word === 'others' || word === 'v');
    if (only.length === 0 || (parties.length === 1 && single && only.length < 2)) return;
    forms.push({ words, use: !single ? 'anywhere' : parties.length === 1 && only.length < 3 ? 'query' : 'beside-lead' });
  };
  const sides = names.map((name) => {
    const [bracketed] = /\(([^()]+)\)\s*$/.exec(name)?.slice(1) ?? [];
    if (bracketed) add(canonical(bracketed));
    const words = canonical(bracketed ? name.slice(0, name.lastIndexOf('(')) : name);
    const at = words.indexOf('v');
    return at > 0 ? { first: words.slice(0, at), second: words.slice(at + 1) } : { first: words, second: [] };
  });
  for (const { first, second } of sides) {
    for (const party of first.at(-1) === 'others' ? [first, first.slice(0, -1)] : [first]) {
      for (const side of sides) if (side.second.length > 0) add([...party, 'v', ...side.second]);
      if (second.length > 0 && party.some((word) => authorities.has(word))) continue;
      add(party);
      // A person of two names is called by the last: `Rhimou Chakroun`, `sentenza Chakroun`.
      const last = party.at(-1) ?? '';
      if (party.length > 1 && !party.includes('others') && !party.includes('&') && party.every((word) => word.length >= shortestSurname)) add([last]);
    }
  }
  return forms;
}

/** Shorter ones are particles and initials. */
const shortestSurname = 4;

interface Node {
  next: Map<string, Node>;
  ids: Set<string>;
  use: Use;
}

const leads = new Set(['sentenza', 'sentenze', 'caso', 'causa', 'judgment', 'case', 'ruling', 'decisione', 'sent', 'pronuncia', 'arret']);
const trails = new Set(['case', 'judgment', 'ruling', 'doctrine', 'principle']);
const maxWords = 24;

export class CaseNames {
  readonly #root: Node = { next: new Map(), ids: new Set(), use: 'query' };

  constructor(entries: Iterable<readonly [id: string, names: readonly string[]]>) {
    for (const [id, names] of entries) {
      for (const { words, use } of formsOf(names)) {
        let node = this.#root;
        for (const word of words) {
          const next = node.next.get(word) ?? { next: new Map(), ids: new Set(), use: 'query' };
          node.next.set(word, next);
          node = next;
        }
        node.ids.add(id);
        node.use = use;
      }
    }
  }

  /** The decisions that a name is the name of. */
  idsOf(name: string): string[] {
    let node: Node | undefined = this.#root;
    for (const word of canonical(name)) node = node?.next.get(word);
    // `LW` is a case, `lw` the beginning of something else.
    return node && (node.use !== 'query' || /^\p{Lu}/u.test(name)) ? [...node.ids] : [];
  }

  /** Names in prose: in capitals, and a single word only where something says that it is a case (`sentenza Chakroun`). */
  find(text: string): NameCitation[] {
    const normalised = normalise(text);
    const words = toWords(tokenise(normalised.text));
    const found: NameCitation[] = [];
    for (let at = 0; at < words.length; ) {
      const end = words[at]?.capital ? this.#longest(words, at) : null;
      const last = end === null ? undefined : words[end - 1];
      const first = words[at];
      if (end === null || !first || !last) {
        at++;
        continue;
      }
      const stop = last.initials || last.dotted ? last.end + 1 : last.end;
      const span = normalised.toOriginal({ start: first.start, end: stop });
      found.push({ kind: 'name', ...span, name: text.slice(span.start, span.end) });
      at = end;
    }
    return found;
  }

  #longest(words: readonly Word[], from: number): number | null {
    let node: Node | undefined = this.#root;
    let best: number | null = null;
    for (let at = from; at < Math.min(words.length, from + maxWords); at++) {
      const word = words[at] as Word;
      node = node.next.get(word.text);
      // A letter or word of a name is written with a capital; the words that link them are not.
      if (!node || (!word.capital && word.text.length === 1 && word.text !== 'v' && word.text !== '&')) break;
      if (node.ids.size === 0) continue;
      const led = leads.has(words[from - 1]?.text ?? '') || trails.has(words[at + 1]?.text ?? '');
      if (node.use === 'anywhere' || (node.use === 'beside-lead' && led)) best = at + 1;
    }
    return best;
  }
}
