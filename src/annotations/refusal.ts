// Why something of a file or a link was not read: a closed list, each reason with the place in the file where it can be
// found, and what it means in words.
import type { Language } from '../i18n/language.ts';
import { limits } from './limits.ts';
import type { JsonProblem } from './json.ts';

export type RefusalReason =
  | JsonProblem
  | 'no-annotations'
  | 'pages-elsewhere'
  | 'too-many'
  | 'not-an-annotation'
  | 'no-id'
  | 'same-id-twice'
  | 'no-target'
  | 'quote-too-long'
  | 'note-too-long'
  | 'too-many-tags'
  | 'tag-too-long'
  | 'foreign-too-long'
  | 'quarantine-too-long'
  | 'unreadable'
  | 'no-pack';

export interface Refusal {
  /** In the file, as a path: `first.items[3]`; empty for the file itself. */
  place: string;
  why: RefusalReason;
}

const figure = (value: number, language: Language): string => String(value).replace(/\B(?=(\d{3})+$)/g, language === 'it' ? '.' : ',');

function wordsOf(language: Language): Record<RefusalReason, string> {
  const [file, annotations, quote, note, tags, tag] = [5, limits.annotations, limits.quote, limits.note, limits.tags, limits.tag].map((value) => figure(value, language)) as [string, string, string, string, string, string];
  return language === 'it'
    ? {
        'too-large': `Supera i ${file} MB che si leggono in una volta: lo divida in più file.`,
        'too-deep': 'Ha più livelli annidati di quanti ne abbia un file di note.',
        'not-json': 'Non è JSON: il file è incompleto, oppure è di un altro formato.',
        'no-annotations': 'Non contiene note in un formato conosciuto (W3C Web Annotation, Readium, Hypothesis).',
        'pages-elsewhere': 'Rimanda ad altre pagine che stanno su un sito: non vengono scaricate.',
        'too-many': `Viene dopo le prime ${annotations} note, che sono quante se ne leggono in un file.`,
        'not-an-annotation': 'Non è una nota.',
        'no-id': 'Non ha un identificativo valido (urn:uuid, oppure un indirizzo http).',
        'same-id-twice': 'Ha l’identificativo di una nota che la precede nel file.',
        'no-target': 'Non dice su quale testo sta.',
        'quote-too-long': `Il passo citato supera i ${quote} caratteri.`,
        'note-too-long': `Il testo supera i ${note} caratteri.`,
        'too-many-tags': `Ha più di ${tags} etichette.`,
        'tag-too-long': `Ha un’etichetta di più di ${tag} caratteri.`,
        'foreign-too-long': 'I dati di un altro programma che l’accompagnano sono troppi per essere conservati; la nota è letta senza.',
        'quarantine-too-long': 'Sta su un testo che non è della raccolta ed è troppo lunga per essere conservata.',
        unreadable: 'Non si riesce a leggere: l’ha scritto una versione più recente del sito, o è danneggiato.',
        'no-pack': 'Appartiene a un pacchetto che nella copia non c’è.',
      }
    : {
        'too-large': `It is larger than the ${file} MB that are read at once: split it into several files.`,
        'too-deep': 'It is nested deeper than a file of notes is.',
        'not-json': 'It is not JSON: the file is incomplete, or of another format.',
        'no-annotations': 'It holds no notes in a format known here (W3C Web Annotation, Readium, Hypothesis).',
        'pages-elsewhere': 'It points to more pages on a site: they are not fetched.',
        'too-many': `It comes after the first ${annotations} notes, which is as many as are read from one file.`,
        'not-an-annotation': 'It is not a note.',
        'no-id': 'It has no valid identifier (urn:uuid, or an http address).',
        'same-id-twice': 'It has the identifier of a note before it in the file.',
        'no-target': 'It does not say which text it is on.',
        'quote-too-long': `The passage it quotes is longer than ${quote} characters.`,
        'note-too-long': `Its text is longer than ${note} characters.`,
        'too-many-tags': `It has more than ${tags} tags.`,
        'tag-too-long': `It has a tag of more than ${tag} characters.`,
        'foreign-too-long': 'The data of another program that come with it are too long to keep; the note is read without them.',
        'quarantine-too-long': 'It is on a text that is not in the library, and too long to keep.',
        unreadable: 'It cannot be read: a newer version of the site wrote it, or it is damaged.',
        'no-pack': 'It belongs to a pack that is not in the copy.',
      };
}

const words: Record<Language, Record<RefusalReason, string>> = { it: wordsOf('it'), en: wordsOf('en') };

/** One sentence; the caller sets the place before it. */
export function describeRefusal({ why }: Refusal, language: Language): string {
  return words[language][why];
}
