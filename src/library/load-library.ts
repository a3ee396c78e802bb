// The library as pages see it, made from Astro's collections once per build. scripts/content/read-content.ts makes the
// same from disk for scripts and tests; both go through joinDecision and buildLibrary.
import { getCollection, type CollectionEntry } from 'astro:content';
import { joinDecision } from '../cases/decision.ts';
import { buildLibrary, type Library, type Registries } from '../cases/library.ts';
import { registryNames } from '../cases/registries.ts';
import type { Language } from '../i18n/languages.ts';

type ProseEntry = CollectionEntry<'records'> | CollectionEntry<'translations'>;

interface Loaded {
  library: Library;
  /** The MDX entry that holds the prose of a decision in a language, for rendering. */
  prose: Record<Language, Map<string, ProseEntry>>;
}

async function load(): Promise<Loaded> {
  const [records, translations, withdrawn] = await Promise.all([getCollection('records'), getCollection('translations'), getCollection('withdrawn')]);
  const english = new Map(translations.map((entry) => [entry.id, entry]));
  const registries = Object.fromEntries(
    await Promise.all(registryNames.map(async (name) => [name, new Map((await getCollection(name)).map((entry) => [entry.id, { key: entry.id, ...(entry.data as object) }]))])),
  ) as unknown as Registries;
  const decisions = records.map((entry) => {
    const translation = english.get(entry.id);
    if (!translation) throw new Error(`${entry.id} has no en.mdx; run npm run check:content`);
    return joinDecision({ id: entry.id, record: entry.data, translation: translation.data, body: { it: entry.body ?? '', en: translation.body ?? '' } });
  });
  const withdrawals = withdrawn.map((entry) => ({ id: entry.id, ...entry.data }));
  return { library: buildLibrary(decisions, registries, withdrawals), prose: { it: new Map(records.map((entry) => [entry.id, entry])), en: english } };
}

let loaded: Promise<Loaded> | undefined;

/** Loaded once; the dev server loads afresh so that an edit shows. */
export function loadLibrary(): Promise<Loaded> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}
