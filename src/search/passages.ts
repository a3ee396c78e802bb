// Where in a decision the words stand: its sections (headnote, holdings, paragraphs) by their permanent anchors, the best
// first, each cut to a passage with the found words apart, so that a page marks them without ever parsing HTML.

/** One page of the full-text index: its text, and where in it (counted in words) each section begins. */
export interface IndexedPage {
  content: string;
  anchors: readonly { id: string; location: number }[];
}

export interface Segment {
  text: string;
  marked: boolean;
}

export interface Passage {
  /** `headnote`, `h1`, `p3`. */
  anchor: string;
  segments: Segment[];
}

/** Sections that a reader can be led to; the index holds others (names, labels) that only help to find. */
const shownSection = /^(?:headnote|h[1-9]\d*|p[1-9]\d*)$/;

/** A holding is what a lawyer cites; on equal words it comes before the headnote, and that before the prose. */
const sectionRank = (anchor: string): number => (anchor === 'headnote' ? 1 : anchor.startsWith('h') ? 0 : 2);

export const passageWords = 36;
export const mostPassages = 3;

interface Section {
  anchor: string;
  start: number;
  end: number;
  /** Word locations, each with the terms found there. */
  found: Map<number, Set<number>>;
  terms: Set<number>;
}

/** The index keeps straight apostrophes so that elided words are found; a page prints the typographic one. */
const typographic = (word: string): string => word.replace(/(?<=\p{L})'(?=\p{L}|$)/gu, '’');

/** The letters and digits of a printed word: `(dell'ambasciata),` is marked as `ambasciata`. */
function splitWord(word: string): [before: string, core: string, after: string] {
  const match = /^((?:[^\p{L}\p{N}]|\p{L}{1,6}['’](?=\p{L}{2}))*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word);
  return match?.[2] ? [match[1] ?? '', match[2], match[3] ?? ''] : ['', word, ''];
}

/** Start of the window of `size` words that holds the most different terms, then the most found words. */
function bestWindow({ start, end, found }: Section, size: number): number {
  if (end - start <= size) return start;
  let best = { at: start, terms: 0, count: 0 };
  for (const first of [...found.keys()].sort((a, b) => a - b)) {
    const inside = [...found].filter(([location]) => location >= first && location < first + size);
    const terms = new Set(inside.flatMap(([, own]) => [...own])).size;
    if (terms > best.terms || (terms === best.terms && inside.length > best.count)) best = { at: first, terms, count: inside.length };
  }
  // A few words of context before the first found one, without running past the end.
  return Math.max(start, Math.min(best.at - 6, end - size));
}

function cutPassage(words: readonly string[], section: Section): Passage {
  const from = bestWindow(section, passageWords);
  const to = Math.min(section.end, from + passageWords);
  const segments: Segment[] = [];
  const push = (text: string, marked: boolean): void => {
    const last = segments.at(-1);
    if (text === '') return;
    if (last && last.marked === marked) last.text += text;
    else segments.push({ text, marked });
  };
  if (from > section.start) push('… ', false);
  for (let location = from; location < to; location++) {
    if (location > from) push(' ', false);
    const word = typographic(words[location] ?? '');
    if (section.found.has(location)) {
      const [before, core, after] = splitWord(word);
      push(before, false);
      push(core, true);
      push(after, false);
    } else push(word, false);
  }
  if (to < section.end) push(' …', false);
  return { anchor: section.anchor, segments };
}

/**
 * The best passages of a page: sections with the most different terms first, holdings before prose. `locations` holds, for
 * each term, the places (in words) where it was found. Empty when the words stand only in names and labels.
 */
export function findPassages({ content, anchors }: IndexedPage, locations: readonly (readonly number[])[]): Passage[] {
  const words = content.split(/\s+/);
  const sorted = [...anchors].sort((a, b) => a.location - b.location);
  const sections = sorted.map(({ id, location }, index): Section => ({
    anchor: id,
    start: location,
    end: sorted[index + 1]?.location ?? words.length,
    found: new Map(),
    terms: new Set(),
  }));
  locations.forEach((places, term) => {
    for (const place of places) {
      const section = sections.find(({ start, end }) => place >= start && place < end);
      if (!section || !shownSection.test(section.anchor)) continue;
      section.terms.add(term);
      const own = section.found.get(place) ?? new Set();
      section.found.set(place, own.add(term));
    }
  });
  const matching = sections
    .filter(({ terms }) => terms.size > 0)
    .sort((a, b) => b.terms.size - a.terms.size || sectionRank(a.anchor) - sectionRank(b.anchor) || b.found.size - a.found.size || a.start - b.start);
  const most = matching[0]?.terms.size ?? 0;
  return matching
    .filter(({ terms }) => terms.size >= most / 2)
    .slice(0, mostPassages)
    .map((section) => cutPassage(words, section));
}
