// A pack of notes that comes with the library: what its file says (src/content/packs/<slug>.yaml), and the set that is made of it
// in each language, on the text in that language. A reader loads it by choice, as any other pack.
import { z } from 'zod';
import { blockText, type EditorialNote } from '../cases/editorial-note.ts';
import type { Decision } from '../cases/decision.ts';
import type { Library } from '../cases/library.ts';
import { plainText } from '../cases/plain-text.ts';
import { noteSigners } from '../cases/vocabulary.ts';
import { blockAnchor, caseId, noteId, registryKey } from '../cases/written-forms.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { bilingual, type Language } from '../i18n/languages.ts';
import { day } from '../i18n/partial-date.ts';
import { absoluteHref } from '../i18n/paths.ts';
import { purposes, type Note, type NoteSet } from './note.ts';

const packNoteSchema = z.strictObject({
  id: noteId.meta({ description: 'n1, n2, n3 ...: permanent, never given to another note of the pack.' }),
  decision: caseId.meta({ description: 'The decision that it is on.' }),
  on: blockAnchor.meta({ description: 'The paragraph (`p2`), the holding (`h1`) or `headnote`.' }),
  quote: bilingual.meta({ description: 'The passage, in the exact words of each language; each stands once in that block.' }),
  purpose: z.enum(purposes).meta({ description: 'What the note is for.' }),
  issues: z.array(registryKey).default([]).meta({ description: 'Issues of the library that it is about.' }),
  text: bilingual.meta({ description: 'The note, plain text.' }),
});

export const packRecordSchema = z.strictObject({
  title: bilingual.meta({ description: 'What the pack is called.' }),
  about: bilingual.meta({ description: 'One sentence on what it is for.' }),
  author: z.enum(noteSigners).meta({ description: 'The organisation that answers for it.' }),
  written: day.meta({ description: 'The day on which it was written or last changed.' }),
  reviewed: day.nullable().meta({ description: 'The day of a second reading by others. Nobody yet: `null`.' }),
  notes: z.array(packNoteSchema).min(1).meta({ description: 'Its notes, at least one.' }),
});
export type PackRecord = z.infer<typeof packRecordSchema>;

/** `/packs/expired-nulla-osta-it.jsonld`. */
export const packPath = (slug: string, language: Language): string => `/packs/${slug}-${language}.jsonld`;

const contextLength = 64;

/** The words of all blocks of a page. */
function pageWords({ id, headnote, holdings, paragraphs }: Decision, notes: ReadonlyMap<string, readonly EditorialNote[]>, language: Language): string {
  const editorial = (notes.get(id) ?? []).map(({ text }) => plainText(text[language]));
  return [headnote[language], ...holdings.map(({ text }) => text[language]), ...paragraphs.map(({ text }) => plainText(text[language])), ...editorial].join('\n');
}

/** Throws where it names what is not there: the content check names it first. */
export function toPack(slug: string, { title, author, written, notes }: PackRecord, language: Language, library: Library, site: string): { set: NoteSet; notes: Note[] } {
  const id = absoluteHref(site, packPath(slug, language));
  const instant = `${written}T00:00:00Z`;
  return {
    set: { v: 1, id, title: title[language], author: dictionary(language).labels.noteSigner[author], created: instant, modified: instant, origin: 'library', shown: true },
    notes: notes.map((note): Note => {
      const decision = library.byId.get(note.decision);
      if (!decision) throw new Error(`${slug}: no decision ${note.decision}; run npm run check:content`);
      const block = blockText(decision, note.on, language);
      const exact = note.quote[language];
      const [start, end] = [block.indexOf(exact), block.indexOf(exact) + exact.length];
      return {
        v: 1, id: `${id}#${note.id}`, decision: note.decision, language,
        // Where it stands on the page, only the page knows: what is not given is not made up.
        selectors: {
          anchor: note.on, exact, prefix: block.slice(Math.max(0, start - contextLength), start), suffix: block.slice(end, end + contextLength), equals: pageWords(decision, library.notesByDecision, language).split(exact).length - 1,
          position: { start: 0, end: exact.length }, inBlock: { start: 0, end: exact.length }, blockHash: '', pageHash: '', edition: library.edition,
        },
        earlier: [], purpose: note.purpose, text: note.text[language], textLanguage: language, issues: note.issues, tags: [], created: instant, modified: instant, set: id, via: null, foreign: null,
      };
    }),
  };
}
