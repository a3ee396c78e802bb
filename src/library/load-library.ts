// The library as pages see it, made from Astro's collections once per build. scripts/content/read-content.ts makes the
// same from disk for scripts and tests; both go through joinDecision and buildLibrary.
import { getCollection, type CollectionEntry } from 'astro:content';
import { CORE_SCHEMA, load as readYaml } from 'js-yaml';
import { joinDecision } from '../cases/decision.ts';
import { joinNotes } from '../cases/editorial-note.ts';
import { buildLibrary, type Library, type Registries } from '../cases/library.ts';
import { registryNames } from '../cases/registries.ts';
import { withdrawalSchema, type Withdrawal } from '../cases/withdrawal.ts';
import type { Language } from '../i18n/languages.ts';

type ProseEntry = CollectionEntry<'records'> | CollectionEntry<'translations'>;
type NotesEntry = CollectionEntry<'notes'> | CollectionEntry<'noteTranslations'>;

interface Loaded {
  library: Library;
  /** The MDX entry that holds the prose of a decision in a language, for rendering. */
  prose: Record<Language, Map<string, ProseEntry>>;
  /** The same for the library's notes on a decision. */
  notes: Record<Language, Map<string, NotesEntry>>;
}

// Not a collection: Astro warns at every build of one that is empty, and most of the time nothing is withdrawn.
const withdrawnFiles = import.meta.glob<string>('../content/withdrawn/*.yaml', { query: '?raw', import: 'default', eager: true });

function readWithdrawals(): Withdrawal[] {
  return Object.entries(withdrawnFiles).map(([path, text]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length), ...withdrawalSchema.parse(readYaml(text, { schema: CORE_SCHEMA })) }));
}

async function load(): Promise<Loaded> {
  const [records, translations, notes, noteTranslations] = await Promise.all([getCollection('records'), getCollection('translations'), getCollection('notes'), getCollection('noteTranslations')]);
  const english = new Map(translations.map((entry) => [entry.id, entry]));
  const englishNotes = new Map(noteTranslations.map((entry) => [entry.id, entry]));
  const registries = Object.fromEntries(
    await Promise.all(registryNames.map(async (name) => [name, new Map((await getCollection(name)).map((entry) => [entry.id, { key: entry.id, ...(entry.data as object) }]))])),
  ) as unknown as Registries;
  const decisions = records.map((entry) => {
    const translation = english.get(entry.id);
    if (!translation) throw new Error(`${entry.id} has no en.mdx; run npm run check:content`);
    return joinDecision({ id: entry.id, record: entry.data, translation: translation.data, body: { it: entry.body ?? '', en: translation.body ?? '' } });
  });
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const notesByDecision = new Map(
    notes.flatMap(({ id, data, body }) => {
      const decision = byId.get(id);
      // The notes on a withdrawn decision go with it.
      return decision ? [[id, joinNotes(decision, data.notes, { it: body ?? '', en: englishNotes.get(id)?.body ?? '' })] as const] : [];
    }),
  );
  return {
    library: buildLibrary(decisions, registries, readWithdrawals(), notesByDecision),
    prose: { it: new Map(records.map((entry) => [entry.id, entry])), en: english },
    notes: { it: new Map(notes.map((entry) => [entry.id, entry])), en: englishNotes },
  };
}

let loaded: Promise<Loaded> | undefined;

/** Loaded once; the dev server loads afresh so that an edit shows. */
export function loadLibrary(): Promise<Loaded> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}
