// The training sessions as pages see them, made from Astro's collections once per build, with what the library says of their
// decisions. scripts/content/read-content.ts reads the same from disk for scripts and tests.
import { getCollection } from 'astro:content';
import { toDataset } from '../exports/dataset.ts';
import { joinSession, type Session } from '../training/session.ts';
import { knownOf, showSession, type ShownSession } from '../training/shown-session.ts';
import { loadLibrary } from './load-library.ts';

interface LoadedSession {
  session: Session;
  shown: ShownSession;
}

async function load(): Promise<LoadedSession[]> {
  const [{ library }, records, translations] = await Promise.all([loadLibrary(), getCollection('sessions'), getCollection('sessionTranslations')]);
  const english = new Map(translations.map((entry) => [entry.id, entry]));
  const known = knownOf(toDataset(library, '/'));
  return records
    .map((entry) => {
      const translation = english.get(entry.id);
      if (!translation) throw new Error(`${entry.id} has no en.mdx; run npm run check:content`);
      return joinSession({ slug: entry.id, record: entry.data, translation: translation.data, body: { it: entry.body ?? '', en: translation.body ?? '' } });
    })
    .sort((a, b) => a.order - b.order)
    .map((session) => ({ session, shown: showSession(session, known) }));
}

let loaded: Promise<LoadedSession[]> | undefined;

/** Loaded once; the dev server loads afresh so that an edit shows. */
export function loadSessions(): Promise<LoadedSession[]> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}
