// The words of a note that its documents share (Markdown, Word), and the names of the purposes for whoever shows them.
import type { Language } from '../i18n/language.ts';
import type { Purpose } from './note.ts';

export interface NoteWords {
  purposes: Record<Purpose, string>;
  /** Where an anchor is: `par. 12`, `massima 1`. The number of an editorial note is the page's, and may change. */
  places: { paragraph: (number: string) => string; holding: (number: string) => string; editorial: string; headnote: string; unknown: string };
  untitled: string;
  by: (author: string) => string;
  exported: (day: string) => string;
  count: (notes: number) => string;
  page: string;
  goTo: string;
  issues: string;
  tags: string;
  /** Head of the passages, in a document without the text of the decision. */
  passages: string;
  unplaced: { title: string; intro: string };
  /** Of the language whose text the note is on, where it is not the document's. */
  onText: Record<Language, string>;
}

export const noteWords: Record<Language, NoteWords> = {
  it: {
    purposes: { fact: 'fatto', rule: 'regola', holding: 'principio affermato', practice: 'punto pratico', question: 'domanda' },
    places: { paragraph: (number) => `par. ${number}`, holding: (number) => `massima ${number}`, editorial: 'nota redazionale', headnote: 'sommario', unknown: 'punto non indicato' },
    untitled: 'Note',
    by: (author) => `Note di ${author}`,
    exported: (day) => `copia del ${day}`,
    count: (notes) => (notes === 1 ? '1 nota' : `${notes} note`),
    page: 'Pagina della decisione',
    goTo: 'Vai al passo',
    issues: 'Questioni',
    tags: 'Etichette',
    passages: 'Passi annotati',
    unplaced: { title: 'Note senza un posto nel testo di oggi', intro: 'Il passo su cui erano state scritte è cambiato o non c’è più. Qui stanno con le parole di allora.' },
    onText: { it: 'sul testo italiano', en: 'sul testo inglese' },
  },
  en: {
    purposes: { fact: 'fact', rule: 'rule', holding: 'holding', practice: 'practice point', question: 'question' },
    places: { paragraph: (number) => `para. ${number}`, holding: (number) => `holding ${number}`, editorial: 'editorial note', headnote: 'headnote', unknown: 'place not given' },
    untitled: 'Notes',
    by: (author) => `Notes by ${author}`,
    exported: (day) => `copy of ${day}`,
    count: (notes) => (notes === 1 ? '1 note' : `${notes} notes`),
    page: 'Page of the decision',
    goTo: 'Go to the passage',
    issues: 'Issues',
    tags: 'Tags',
    passages: 'Annotated passages',
    unplaced: { title: 'Notes without a place in the text of today', intro: 'The passage they were written on has changed or is gone. They stand here with its words of that time.' },
    onText: { it: 'on the Italian text', en: 'on the English text' },
  },
};

/** `p12` → `par. 12`. */
export function describePlace(anchor: string, language: Language): string {
  const { places } = noteWords[language];
  const number = anchor.slice(1);
  if (anchor === 'headnote') return places.headnote;
  if (anchor.startsWith('p')) return places.paragraph(number);
  if (anchor.startsWith('h')) return places.holding(number);
  return anchor.startsWith('n') ? places.editorial : places.unknown;
}

/** `Regola · par. 12`, and the language of the text where it is another. */
export function describeNote({ purpose, language: textOf, selectors }: { purpose: Purpose; language: Language; selectors: { anchor: string } }, language: Language): string {
  const words = noteWords[language];
  const name = words.purposes[purpose];
  return [name.charAt(0).toUpperCase() + name.slice(1), describePlace(selectors.anchor, language), ...(textOf === language ? [] : [words.onText[textOf]])].join(' · ');
}
