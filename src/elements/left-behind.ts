// What was typed last when a page goes away. A browser may end a page before its database has taken the words over; local
// storage takes them at once, and whoever next touches the database carries them in. Record by record, each under a key of
// its own: the name of the database, of its store, and the record's key.
const prefix = 'massimario-left';
const keyOf = (database: string, store: string, key: string): string => [prefix, database, store, key].join(' ');

/** A record as it was left, and where it stands. */
export interface LeftBehind {
  at: string;
  text: string;
  store: string;
  key: string;
  record: unknown;
}

/** Never throws: where there is no room the database's own writing is all there is. A later record of the same key takes its place. */
export function leaveBehind(database: string, store: string, key: string, record: unknown): LeftBehind {
  const left = { at: keyOf(database, store, key), text: JSON.stringify(record), store, key, record };
  try {
    localStorage.setItem(left.at, left.text);
  } catch {
    // Switched off or full.
  }
  return left;
}

/** What stands here for a database; what cannot be read stays where it is. */
export function leftBehind(database: string): LeftBehind[] {
  try {
    return Object.keys(localStorage).flatMap((at) => {
      const [start, name, store, ...key] = at.split(' ');
      const text = start === prefix && name === database ? localStorage.getItem(at) : null;
      return text === null || store === undefined ? [] : readLeft({ at, text, store, key: key.join(' ') });
    });
  } catch {
    return []; // Nothing is kept here.
  }
}

function readLeft(left: Omit<LeftBehind, 'record'>): LeftBehind[] {
  try {
    return [{ ...left, record: JSON.parse(left.text) as unknown }];
  } catch {
    return [];
  }
}

/** Whether it stands as it was read: not yet in the database, nor written anew. */
export function stillLeft({ at, text }: LeftBehind): boolean {
  try {
    return localStorage.getItem(at) === text;
  } catch {
    return false;
  }
}

/** To be called once the database has them. One that was written anew meanwhile stays. */
export function takeAway(left: readonly LeftBehind[]): void {
  for (const one of left) if (stillLeft(one)) localStorage.removeItem(one.at);
}
