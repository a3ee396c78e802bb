// A pack of notes that the library hands out, as its author writes it: src/content/packs/<slug>.yaml. Whoever loads it reads the
// notes as notes of others, apart from their own. Each language has its file, since notes stand on the words of one text.
import { z } from 'zod';
import { purposes } from '../annotations/note.ts';
import { blockAnchor, caseId, noteId, registryKey } from '../cases/written-forms.ts';
import { bilingual } from '../i18n/languages.ts';
import { day } from '../i18n/partial-date.ts';

const packNoteSchema = z.strictObject({
  id: noteId.meta({ description: 'n1, n2, n3 ...: permanent, never given to another note of the pack. Who has loaded the pack knows the note by it.', example: 'id: n1' }),
  decision: caseId.meta({ description: 'The decision that it is on.', example: 'decision: it-trib-roma-rg-2024-20990' }),
  anchor: blockAnchor.meta({ description: 'What it is about: a paragraph (`p2`), a holding (`h1`) or `headnote`.', example: 'anchor: h1' }),
  exact: bilingual.meta({
    description: 'The passage, in the exact words of each language; each stands once in that paragraph, holding or headnote.',
    example: 'exact: { it: "interrompe il decorso dei sei mesi", en: "interrupts the running" }',
  }),
  purpose: z.enum(purposes).meta({ description: 'What the note is for, as readers’ own notes have it.', example: 'purpose: practice' }),
  issues: z.array(registryKey).meta({ description: 'The issues that it is filed under: keys of src/content/issues; `[]` for none.', example: 'issues: [expired-nulla-osta]' }),
  text: bilingual.meta({ description: 'The note, in plain text: no links, no emphasis. At most 90 words.', example: 'text: { it: "Da verificare sul testo.", en: "To be checked in the text." }' }),
});

export const packRecordSchema = z.strictObject({
  title: bilingual.meta({ description: 'Its name, as readers see it beside each note.', example: 'title: { it: "Nulla osta scaduto", en: "Expired nulla osta" }' }),
  about: bilingual.meta({ description: 'What is in it and for whom, in one sentence.', example: 'about: { it: "Che cosa citare.", en: "What to cite." }' }),
  author: bilingual.meta({ description: 'The organisation that answers for it, never a person.', example: 'author: { it: "Massimario", en: "Massimario" }' }),
  written: day.meta({ description: 'The day on which it was written.', example: 'written: 2026-11-22' }),
  changed: day.nullable().meta({ description: 'The day on which a note of it last changed; who loads it again gets what changed. Never: `null`.', example: 'changed: null' }),
  notes: z.array(packNoteSchema).min(1).meta({ description: 'The notes, at least one.', example: 'notes: [{ id: n1, decision: it-trib-roma-rg-2024-20990, anchor: h1, exact: { it: "sei mesi", en: "six-month" }, purpose: practice, issues: [], text: { it: "Da verificare.", en: "To be checked." } }]' }),
});
export type PackRecord = z.infer<typeof packRecordSchema>;
export type PackNote = PackRecord['notes'][number];

export type Pack = PackRecord & { slug: string };

/** What the authors' guide lists field by field. */
export const packSchemas = { pack: packRecordSchema } as const;
