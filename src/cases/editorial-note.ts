// Notes of the library on a passage, a paragraph or a holding of a decision. What they say of themselves stands in
// src/content/notes/<decision>/it.mdx, their words under `## n1` there and, in English, in en.mdx beside it. The id is
// permanent, like a paragraph's number; readers see the notes of a decision counted in the order of its text.
import { z } from 'zod';
import { bilingual, type Bilingual, type Language } from '../i18n/languages.ts';
import { day } from '../i18n/partial-date.ts';
import type { Decision } from './decision.ts';
import { plainText } from './plain-text.ts';
import * as list from './vocabulary.ts';
import { blockAnchor, noteId, registryKey } from './written-forms.ts';

const editorialNoteSchema = z.strictObject({
  id: noteId.meta({ description: 'n1, n2, n3 ...: permanent, never given to another note of the decision.', example: 'id: n1' }),
  kind: z.enum(list.noteKinds).meta({
    description: 'What the note is for: `context` the law at the time and the place in the line of decisions, `practice` what to file or ask, `caution` what to check or beware of before citing, `translation` a term without a twin, `distinguishing` what sets it apart from a contrary decision.',
    example: 'kind: practice',
  }),
  on: blockAnchor.meta({ description: 'What it is about: a paragraph (`p2`), a holding (`h1`) or `headnote`.', example: 'on: p2' }),
  quote: bilingual.nullable().default(null).meta({
    description: 'The passage, in the exact words of each language; each stands once in that paragraph, holding or headnote. A note on the whole of it: leave it out.',
    example: 'quote: { it: "la posta elettronica certificata", en: "the certified e-mail" }',
  }),
  signed: z.enum(list.noteSigners).meta({ description: 'The organisation that answers for it, never a person.', example: 'signed: massimario' }),
  date: day.meta({ description: 'The day on which it was written or last changed in substance.', example: 'date: 2026-11-21' }),
  reviewed: z
    .strictObject({
      by: z.enum(list.noteSigners).meta({ description: 'The organisation that read it again against what it rests on.', example: 'by: massimario' }),
      on: day.meta({ description: 'The day of that reading.', example: 'on: 2026-11-21' }),
    })
    .nullable()
    .meta({ description: 'The second reading. Nobody yet: `null`, and the page says so.', example: 'reviewed: null' }),
  rests: z.array(registryKey).min(1).meta({ description: 'The entries (by id) and provisions (by key) that it rests on, at least one. Every entry or provision that its words link to stands here.', example: 'rests: [it-trib-roma-rg-2024-20990, tui-29-bis]' }),
});

export const editorialNotesSchema = z.strictObject({
  notes: z.array(editorialNoteSchema).min(1).meta({
    description: 'The notes on one decision, at least one.',
    example: 'notes: [{ id: n1, kind: practice, on: p2, signed: massimario, date: 2026-11-21, reviewed: null, rests: [tui-29-bis] }]',
  }),
});
export type EditorialNoteRecord = z.infer<typeof editorialNoteSchema>;

/** en.mdx holds words alone. */
export const editorialNotesTranslationSchema = z.strictObject({});

/** A note as pages and exports see it. */
export interface EditorialNote extends EditorialNoteRecord {
  /** What readers see it by: its place among the notes of the decision, in the order of the text. */
  number: number;
  /** Markdown. */
  text: Bilingual;
}

/** What stands under one heading of a file of notes. */
export interface NoteSection {
  /** The heading as written: a note's id, where its author made no mistake. */
  heading: string;
  text: string;
  /** Line of the heading inside the body, from 1. */
  line: number;
}

/** The sections of a body, and the line of the first text that stands above all of them. */
export function parseNoteSections(body: string): { sections: NoteSection[]; stray: number | null } {
  const sections: NoteSection[] = [];
  let stray: number | null = null;
  body.split('\n').forEach((raw, index) => {
    const heading = /^#{1,6}\s+(.*)$/.exec(raw.trim())?.[1];
    const open = sections.at(-1);
    if (heading !== undefined) sections.push({ heading, text: '', line: index + 1 });
    else if (open) open.text += `${raw.trimEnd()}\n`;
    else if (raw.trim() !== '') stray ??= index + 1;
  });
  for (const section of sections) section.text = section.text.trim();
  return { sections, stray };
}

/**
 * Joins both files of the notes on a decision, in the order in which the text leads to them: the Italian text, so that a note
 * has one number in both languages. Throws where they do not match: the content check names every such fault first.
 */
export function joinNotes(decision: Decision, notes: readonly EditorialNoteRecord[], body: Record<Language, string>): EditorialNote[] {
  const sections = { it: parseNoteSections(body.it).sections, en: parseNoteSections(body.en).sections };
  const textOf = (id: string, language: Language): string => {
    const section = sections[language].find(({ heading }) => heading === id);
    if (!section) throw new Error(`${decision.id}: note ${id} has no text in ${language}.mdx; run npm run check:content`);
    return section.text;
  };
  const blocks = ['headnote', ...decision.holdings.map(({ id }) => id), ...decision.paragraphs.map(({ number }) => `p${number}`)];
  return notes
    .map((note) => ({ note, block: blocks.indexOf(note.on), end: markEnd(decision, note) }))
    .sort((a, b) => a.block - b.block || a.end - b.end)
    .map(({ note }, place) => ({ ...note, number: place + 1, text: { it: textOf(note.id, 'it'), en: textOf(note.id, 'en') } }));
}

/** Where in its block the link to a note stands: after its quote, or, of a note on the whole, after everything. */
function markEnd(decision: Decision, { on, quote }: EditorialNoteRecord): number {
  const text = blockText(decision, on, 'it');
  return quote === null ? text.length + 1 : text.indexOf(quote.it) + quote.it.length;
}

/** The words of a paragraph, a holding or the headnote as a reader sees them. Throws where the decision has none: the content check names it first. */
export function blockText(decision: Decision, anchor: string, language: Language): string {
  if (anchor === 'headnote') return decision.headnote[language];
  const holding = decision.holdings.find(({ id }) => id === anchor);
  const paragraph = decision.paragraphs.find(({ number }) => `p${number}` === anchor);
  if (!holding && !paragraph) throw new Error(`${decision.id} has no ${anchor}; run npm run check:content`);
  return holding ? holding.text[language] : plainText(paragraph?.text[language] ?? '');
}
