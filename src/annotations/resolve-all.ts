// Finds all the notes of a page again in small slices, so that the page stays responsive, and within a budget for each set,
// so that an imported set of thousands of quotes from elsewhere cannot keep the reader's own notes waiting.
import type { Note } from './note.ts';
import type { PageText } from './page-text.ts';
import { resolvePassage, type Resolution } from './resolve-passage.ts';

type Findable = Pick<Note, 'id' | 'set' | 'selectors'>;

export interface FoundNote<Each extends Findable> {
  note: Each;
  /** Null: not checked, because the budget of its set was used up. */
  resolution: Resolution | null;
}

export interface ResolveOptions {
  /** Milliseconds after which a slice ends. One passage more may be under way, so it stays well below 50. */
  slice?: number;
  /** Milliseconds of work for each set. */
  budget?: number;
  /** A clock in milliseconds. */
  now?: () => number;
}

const byPlace = (one: Findable, other: Findable): number =>
  one.selectors.position.start - other.selectors.position.start || one.selectors.position.end - other.selectors.position.end || (one.id < other.id ? -1 : 1);

/**
 * Yields what was found, a slice at a time, in the order of the page as it was; the caller lets the browser breathe between
 * two slices. The order in which the notes come in makes no difference.
 */
export function* resolveAll<Each extends Findable>(page: PageText, notes: readonly Each[], { slice = 12, budget = 2_000, now = Date.now }: ResolveOptions = {}): Generator<FoundNote<Each>[], void, void> {
  const spent = new Map<string, number>();
  let found: FoundNote<Each>[] = [];
  let sliceStart = now();
  for (const note of notes.toSorted(byPlace)) {
    const used = spent.get(note.set) ?? 0;
    const started = now();
    found.push({ note, resolution: used < budget ? resolvePassage(page, note.selectors) : null });
    const ended = now();
    spent.set(note.set, used + ended - started);
    if (ended - sliceStart < slice) continue;
    yield found;
    found = [];
    sliceStart = now();
  }
  if (found.length > 0) yield found;
}
