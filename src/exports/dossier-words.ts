// What a dossier says in its own voice when it is handed on as a document, in both languages.
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';

interface DossierWords {
  table: string;
  authorities: string;
  head: readonly [number: string, authority: string, subject: string, verification: string, address: string];
  edition: (day: string) => string;
  doubtsInBrackets: string;
  toCheck: string;
  headnote: string;
  own: string;
  ownOnWhole: string;
  absent: string;
  laterHistory: string;
  empty: string;
  notSigned: string;
}

export const dossierWords: Record<Language, DossierWords> = {
  it: {
    table: 'Indice della giurisprudenza',
    authorities: 'Le decisioni e le massime',
    head: ['N.', 'Decisione', 'Oggetto', 'Verifica', 'Indirizzo permanente'],
    edition: (day) => `Dalla raccolta Massimario, edizione del ${formatDate(day, 'it')}.`,
    doubtsInBrackets: 'Ciò che le fonti non provano o su cui si contraddicono è segnato tra parentesi quadre e spiegato sotto la decisione.',
    toCheck: 'Prima di citare, controllare il testo della decisione.',
    headnote: 'Sommario',
    own: 'Nota propria',
    ownOnWhole: 'Nota propria sul dossier',
    absent: 'non è in questa edizione della raccolta',
    laterHistory: 'Seguito',
    empty: 'Il dossier non contiene decisioni.',
    notSigned: 'voce non firmata da un avvocato',
  },
  en: {
    table: 'Table of authorities',
    authorities: 'Decisions and holdings',
    head: ['No.', 'Authority', 'Subject', 'Verification', 'Permanent address'],
    edition: (day) => `From the Massimario library, edition of ${formatDate(day, 'en')}.`,
    doubtsInBrackets: 'What the sources do not prove, or contradict each other on, is marked in square brackets and explained under the decision.',
    toCheck: 'Check the text of the decision before citing it.',
    headnote: 'Summary',
    own: 'Own note',
    ownOnWhole: 'Own note on the dossier',
    absent: 'is not in this edition of the library',
    laterHistory: 'Later history',
    empty: 'The dossier holds no decisions.',
    notSigned: 'entry not signed by a lawyer',
  },
};
