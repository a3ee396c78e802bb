// The library's dated history, as small as a page can fetch it: for each decision the day it was added and that of its
// last change. Held against the edition that a reader saw last, it says what is new to that reader.
import type { Decision } from '../cases/decision.ts';
import type { Library } from '../cases/library.ts';

export interface DatedHistory {
  /** The library's edition: the day of the newest entry in any history. */
  edition: string;
  /** By id: the day it was added and, where something has changed since, the day of the last change. */
  decisions: Record<string, [added: string, changed?: string]>;
}

/** What a decision is to a reader who has seen an earlier edition. */
export type News = 'added' | 'changed';

function daysOf({ history }: Decision): [added: string, changed?: string] {
  const changed = history.filter(({ kind }) => kind === 'corrected' || kind === 'status').map(({ on }) => on).sort().at(-1);
  const added = history.find(({ kind }) => kind === 'added')?.on ?? history[0]?.on ?? '';
  return changed === undefined ? [added] : [added, changed];
}

export function buildDatedHistory({ edition, decisions }: Pick<Library, 'edition' | 'decisions'>): DatedHistory {
  return { edition, decisions: Object.fromEntries(decisions.map((decision) => [decision.id, daysOf(decision)])) };
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The history as it came over the network; null where it is none, as when a host answers with a page of its own. */
export function readDatedHistory(value: unknown): DatedHistory | null {
  if (!isRecord(value) || !isDay(value['edition']) || !isRecord(value['decisions'])) return null;
  const days = Object.values(value['decisions']);
  return days.every((own) => Array.isArray(own) && own.length > 0 && own.every(isDay)) ? (value as unknown as DatedHistory) : null;
}

/** The decisions that came or changed after an edition. One that was added and then corrected is new. */
export function newsSince({ decisions }: DatedHistory, edition: string): Map<string, News> {
  const news = new Map<string, News>();
  for (const [id, [added, changed]] of Object.entries(decisions)) {
    if (added > edition) news.set(id, 'added');
    else if (changed !== undefined && changed > edition) news.set(id, 'changed');
  }
  return news;
}

/** How many of these decisions are new, and how many have changed. */
export function countNews(news: ReadonlyMap<string, News>, ids: readonly string[]): Record<News, number> {
  const counts = { added: 0, changed: 0 };
  for (const id of ids) {
    const kind = news.get(id);
    if (kind) counts[kind]++;
  }
  return counts;
}
