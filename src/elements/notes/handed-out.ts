// The sets that the reader has handed out, by title: what goes out again under the same title is the same set, so that whoever
// loaded it before gets what has changed and no second pack.
import { toInstant } from '../../annotations/instant.ts';

const key = 'massimario.handed-out-sets';
const most = 100;

interface HandedOut {
  title: string;
  id: string;
  created: string;
}

function readHandedOut(): HandedOut[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter((one: Partial<HandedOut> | null): one is HandedOut => typeof one?.title === 'string' && typeof one.id === 'string' && typeof one.created === 'string') : [];
  } catch {
    return []; // Nothing can be kept here, or it was spoilt: the set is a new one.
  }
}

/** The set of this title, made now where there was none. */
export function setOfTitle(title: string): HandedOut {
  const list = readHandedOut();
  const known = list.find((one) => one.title === title);
  if (known) return known;
  const made = { title, id: `urn:uuid:${crypto.randomUUID()}`, created: toInstant(new Date()) };
  try {
    localStorage.setItem(key, JSON.stringify([...list, made].slice(-most)));
  } catch {
    // The next one will be another set.
  }
  return made;
}

/** Whether a set was handed out from here: it is one's own that comes back. */
export const isHandedOut = (id: string): boolean => readHandedOut().some((one) => one.id === id);

export function forgetHandedOut(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing is kept here.
  }
}
