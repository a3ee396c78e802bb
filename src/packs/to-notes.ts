// The notes of a pack as the notebook keeps notes, on the text of one language, and as the file that it fetches. A note has the
// address of its pack and its own number as IRI, so that it is the same note whenever the pack is loaded again.
import { describePassage } from '../annotations/describe-passage.ts';
import type { JsonMembers } from '../annotations/json.ts';
import type { Note, NoteSet } from '../annotations/note.ts';
import type { PageText } from '../annotations/page-text.ts';
import { toWebAnnotations } from '../annotations/to-web-annotations.ts';
import type { Language } from '../i18n/language.ts';
import { absoluteHref } from '../i18n/paths.ts';
import type { Pack, PackNote } from './pack-record.ts';

const license = 'https://creativecommons.org/licenses/by/4.0/';

/** The path of its file on the site. */
export const packPath = (slug: string, language: Language): string => `/packs/${slug}-${language}.jsonld`;

/** What a browser that loaded it knows it by. */
export const packId = (site: string, slug: string, language: Language): string => absoluteHref(site, packPath(slug, language));

export interface PackTexts {
  site: string;
  language: Language;
  /** The day of the texts. */
  edition: string;
  /** The text of a decision's page in that language. */
  pageOf: (decision: string) => PageText;
}

const instant = (day: string): string => `${day}T00:00:00Z`;

function passageOf(slug: string, { id, decision, anchor, exact }: PackNote, { language, edition, pageOf }: PackTexts): Note['selectors'] {
  const page = pageOf(decision);
  const block = page.blocks.find((one) => one.anchor === anchor);
  const text = page.text.slice(block?.start ?? 0, block?.end ?? 0);
  const words = exact[language];
  const at = text.indexOf(words);
  const start = (block?.start ?? 0) + at;
  const passage = at >= 0 && text.indexOf(words, at + 1) < 0 ? describePassage(page, { start, end: start + words.length }, edition) : null;
  if (passage === null) throw new Error(`Pack ${slug}, note ${id}: “${words}” does not stand once in ${anchor} of the page of ${decision} (${language}); run npm run check:content`);
  return passage;
}

/** The set and its notes. Throws where the words of a note do not stand on the page: the content check names them first. */
export function toPackNotes(pack: Pack, texts: PackTexts): { set: NoteSet; notes: Note[] } {
  const { site, language, edition } = texts;
  const { slug, title, author, written, changed } = pack;
  const id = packId(site, slug, language);
  // Its passages are held against the texts of each edition anew: a new edition is a new version of the pack.
  const modified = instant([changed ?? written, edition].sort().at(-1) ?? written);
  const created = instant(written);
  const notes = pack.notes.map((note): Note => ({
    v: 1, id: `${id}#${note.id}`, decision: note.decision, language, selectors: passageOf(slug, note, texts), earlier: [], purpose: note.purpose,
    text: note.text[language], textLanguage: language, issues: [...note.issues], tags: [], created, modified, set: id, via: null, foreign: null,
  }));
  return { set: { v: 1, id, title: title[language], author: author[language], created, modified, origin: 'library', shown: true }, notes };
}

/** The file of a pack in one language, as a W3C AnnotationCollection. */
export function toPackFile(pack: Pack, texts: PackTexts): JsonMembers {
  const { set, notes } = toPackNotes(pack, texts);
  const file = toWebAnnotations(set, notes, { site: texts.site, rights: license, creatorType: 'Organization' });
  if (file === null) throw new Error(`Pack ${pack.slug} has no notes`);
  return file;
}
