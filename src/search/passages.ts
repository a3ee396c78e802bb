// Where in a decision the words stand: its sections (headnote, holdings, paragraphs) by their permanent anchors, the best
// first, each cut to a passage with the found words apart, so that a page marks them without ever parsing HTML.
import type { Language } from '../i18n/languages.ts';
import { termsOfWord, wordsOf, type Word } from './terms.ts';

/** The text of a decision in one language: sections that a reader can be led to, in order. */
export type DecisionText = readonly (readonly [anchor: string, text: string])[];

/** Why a word is marked: it was typed, or only another name of what was typed stands there. */
export type MarkKind = 'typed' | 'other';

export interface Segment {
  text: string;
  marked: MarkKind | null;
}

export interface Passage {
  /** `headnote`, `h1`, `p3`. */
  anchor: string;
  segments: Segment[];
}

/**
 * A word or concept of the question with its forms, each a list of terms that must all stand in a section to be marked
 * there. A typed word is one form of one term; a concept has a form for each name it has.
 */
export interface Mark {
  kind: MarkKind;
  forms: readonly (readonly string[])[];
}

export type Marks = readonly Mark[];

/** A holding is what a lawyer cites; on equal words it comes before the headnote, and that before the prose. */
const sectionRank = (anchor: string): number => (anchor === 'headnote' ? 1 : anchor.startsWith('h') ? 0 : 2);

export const passageWords = 36;
export const mostPassages = 3;

interface FoundSection {
  anchor: string;
  text: string;
  words: Word[];
  /** Places among `words`, each with the marks found there, and those of words that were typed. */
  found: Map<number, Set<number>>;
  typed: Set<number>;
  marks: Set<number>;
}

function search(anchor: string, text: string, marks: Marks, language: Language): FoundSection {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  words.forEach((word, place) => {
    for (const term of termsOfWord(word, language)) {
      const own = places.get(term);
      if (own) own.push(place);
      else places.set(term, [place]);
    }
  });
  const section: FoundSection = { anchor, text, words, found: new Map(), typed: new Set(), marks: new Set() };
  marks.forEach(({ kind, forms }, mark) => {
    for (const form of forms) {
      if (!form.every((term) => places.has(term))) continue;
      section.marks.add(mark);
      for (const place of form.flatMap((term) => places.get(term) ?? [])) {
        section.found.set(place, (section.found.get(place) ?? new Set()).add(mark));
        if (kind === 'typed') section.typed.add(place);
      }
    }
  });
  return section;
}

/** Words of context before the first found one. */
const contextWords = 6;

/** The first word of the window that holds the most different marks, then the most found words. */
function bestWindow({ words, found }: FoundSection): number {
  if (words.length <= passageWords) return 0;
  const size = passageWords - contextWords;
  const places = [...found].sort(([a], [b]) => a - b);
  let best = { at: 0, marks: 0, count: 0 };
  places.forEach(([first], index) => {
    const marks = new Set<number>();
    let count = 0;
    // At most `size` places are inside: a long section takes no longer a word than a short one.
    for (let next = places[index]; next && next[0] < first + size; next = places[index + count]) {
      for (const mark of next[1]) marks.add(mark);
      count++;
    }
    if (marks.size > best.marks || (marks.size === best.marks && count > best.count)) best = { at: first, marks: marks.size, count };
  });
  return Math.max(0, Math.min(best.at - contextWords, words.length - passageWords));
}

function cutPassage(section: FoundSection): Passage {
  const { anchor, text, words, found, typed } = section;
  const from = bestWindow(section);
  const to = Math.min(words.length, from + passageWords);
  const segments: Segment[] = [];
  const push = (piece: string, marked: MarkKind | null): void => {
    if (piece !== '') segments.push({ text: piece, marked });
  };
  let at = from === 0 ? 0 : (words[from]?.start ?? 0);
  let plain = from === 0 ? '' : '… ';
  for (let place = from; place < to; place++) {
    const word = words[place];
    // "nullaosta" is two words in one place: it is printed once.
    if (!word || !found.has(place) || word.start < at) continue;
    push(plain + text.slice(at, word.start), null);
    push(text.slice(word.start, word.end), typed.has(place) ? 'typed' : 'other');
    plain = '';
    at = word.end;
  }
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  push(plain + text.slice(at, end) + (to === words.length ? '' : ' …'), null);
  return { anchor, segments };
}

/** The best passages of a decision: sections with the most different marks first, holdings before prose. */
export function findPassages(text: DecisionText, marks: Marks, language: Language): Passage[] {
  const sections = text.map(([anchor, own]) => search(anchor, own, marks, language));
  const matching = sections
    .map((section, order) => ({ section, order }))
    .filter(({ section }) => section.marks.size > 0)
    .sort((a, b) => b.section.marks.size - a.section.marks.size || sectionRank(a.section.anchor) - sectionRank(b.section.anchor) || b.section.found.size - a.section.found.size || a.order - b.order);
  const most = matching[0]?.section.marks.size ?? 0;
  return matching
    .filter(({ section }) => section.marks.size >= most / 2)
    .slice(0, mostPassages)
    .map(({ section }) => cutPassage(section));
}
