// What the notes and the dossiers remember alike of the reader's own copies: what has changed since the last one, and when to
// remind of the next. The browser's copy may go; the reader's is the one that stays.
import { toInstant } from '../annotations/instant.ts';
import { daysWithoutCopy, isCopyDue, type Standing } from '../annotations/last-copy.ts';
import { isPersisted, isSafari } from './lasting-storage.ts';

/** What has changed since the last copy; times in milliseconds. */
export interface Uncopied {
  v: 1;
  id: string;
  first: number;
  last: number;
}

/** What is remembered once, by name. */
export interface Remembered<Name extends string> {
  v: 1;
  name: Name;
  /** Milliseconds. */
  at: number;
}

/** The store of what is not copied yet, in a transaction that writes. */
interface UncopiedStore {
  get: (id: string) => Promise<Uncopied | undefined>;
  getAll: () => Promise<Uncopied[]>;
  put: (record: Uncopied) => Promise<unknown>;
  delete: (id: string) => Promise<void>;
}

export async function countUncopied(store: Pick<UncopiedStore, 'get' | 'put'>, ids: readonly string[]): Promise<void> {
  const last = Date.now();
  await Promise.all(
    ids.map(async (id) => {
      const before = await store.get(id);
      await store.put({ v: 1, id, first: before?.first ?? last, last });
    }),
  );
}

/** `read`: when the copy was read, in milliseconds; what changed after that is still not copied. */
export async function dropCopied(store: Pick<UncopiedStore, 'getAll' | 'delete'>, read: number): Promise<void> {
  const copied = (await store.getAll()).filter(({ last }) => last <= read);
  await Promise.all(copied.map(({ id }) => store.delete(id)));
}

/** What a page says of where things are, and whether to remind of a copy. */
export async function standingOf(uncopied: readonly Uncopied[], copied: Remembered<string> | undefined): Promise<Omit<Standing, 'notes'>> {
  const first = uncopied.map(({ first: since }) => since).sort((a, b) => a - b)[0];
  const facts = {
    lastCopy: copied === undefined ? null : toInstant(new Date(copied.at)),
    uncopied: uncopied.length,
    uncopiedSince: first === undefined ? null : toInstant(new Date(first)),
  };
  return { ...facts, persisted: await isPersisted(), due: isCopyDue(facts, new Date(), isSafari() ? daysWithoutCopy.safari : daysWithoutCopy.usual) };
}
