// Binds the schemas to collections, nothing else.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { caseRecordSchema, caseTranslationSchema } from './cases/case-record.ts';
import { editorialNotesSchema, editorialNotesTranslationSchema } from './cases/editorial-note.ts';
import { aboutPageSchema } from './library/about-page.ts';
import { registryNames, registrySchemas, type RegistryName } from './cases/registries.ts';
import { withdrawalSchema } from './cases/withdrawal.ts';
import { packRecordSchema } from './packs/pack-record.ts';
import { sessionRecordSchema, sessionTranslationSchema } from './training/session-record.ts';

// The id is the path as written: Astro's own slug would turn it into another one.
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.(mdx|yaml)$/, '').replace(/\/(it|en)$/, '');

const registry = <Name extends RegistryName>(name: Name) =>
  defineCollection({ loader: glob({ base: `src/content/${name}`, pattern: '*.yaml', generateId }), schema: registrySchemas[name] });

export const collections = {
  pages: defineCollection({
    loader: glob({ base: 'src/content/pages', pattern: '*/{it,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: aboutPageSchema,
  }),
  records: defineCollection({ loader: glob({ base: 'src/content/cases', pattern: '*/it.mdx', generateId }), schema: caseRecordSchema }),
  translations: defineCollection({ loader: glob({ base: 'src/content/cases', pattern: '*/en.mdx', generateId }), schema: caseTranslationSchema }),
  notes: defineCollection({ loader: glob({ base: 'src/content/notes', pattern: '*/it.mdx', generateId }), schema: editorialNotesSchema }),
  noteTranslations: defineCollection({ loader: glob({ base: 'src/content/notes', pattern: '*/en.mdx', generateId }), schema: editorialNotesTranslationSchema }),
  sessions: defineCollection({ loader: glob({ base: 'src/content/sessions', pattern: '*/it.mdx', generateId }), schema: sessionRecordSchema }),
  sessionTranslations: defineCollection({ loader: glob({ base: 'src/content/sessions', pattern: '*/en.mdx', generateId }), schema: sessionTranslationSchema }),
  packs: defineCollection({ loader: glob({ base: 'src/content/packs', pattern: '*.yaml', generateId }), schema: packRecordSchema }),
  withdrawn: defineCollection({ loader: glob({ base: 'src/content/withdrawn', pattern: '*.yaml', generateId }), schema: withdrawalSchema }),
  ...(Object.fromEntries(registryNames.map((name) => [name, registry(name)])) as { [Name in RegistryName]: ReturnType<typeof registry<Name>> }),
};
