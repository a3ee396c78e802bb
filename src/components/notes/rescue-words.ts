// The words of the emergency page, in both languages.
import type { Language } from '../../i18n/languages.ts';
import type { RescueStrings } from '../../elements/notes/note-rescue.ts';

export interface RescueWords {
  title: string;
  description: string;
  purpose: string;
  found: string;
  looking: string;
  download: string;
  after: string;
  noScript: string;
  otherLanguage: string;
  script: RescueStrings;
}

export const rescueWords: Record<Language, RescueWords> = {
  it: {
    title: 'Copia d’emergenza delle note',
    description: 'Scarica in un file tutte le note che questo browser conserva, anche quando le altre pagine non funzionano.',
    purpose: 'Se il quaderno delle note non si apre, o il browser segnala un errore, da qui si scarica comunque in un file tutto ciò che questo browser conserva delle note. Il file nasce nel browser: nulla viene inviato.',
    found: 'In questo browser:',
    looking: 'lettura in corso …',
    download: 'Scarica tutto in un file',
    after: 'Conservare il file: il quaderno lo sa leggere di nuovo. Non si cancella nulla da qui.',
    noScript: 'Per leggere le note che il browser conserva occorre JavaScript.',
    otherLanguage: 'English',
    script: {
      counts: {
        annotations: ['nota', 'note'], drafts: ['bozza', 'bozze'], deleted: ['nota eliminata', 'note eliminate'], history: ['versione precedente', 'versioni precedenti'],
        sets: ['pacchetto', 'pacchetti'], quarantine: ['elemento in quarantena', 'elementi in quarantena'], snapshots: ['copia automatica', 'copie automatiche'],
      },
      none: 'nessuna nota.',
      faults: 'Non si è potuto leggere tutto. Chiudere le altre schede di questo sito e ricaricare la pagina. Il browser dice:',
      done: 'File pronto: {file}',
    },
  },
  en: {
    title: 'Emergency copy of the notes',
    description: 'Downloads every note that this browser keeps as one file, even when the other pages do not work.',
    purpose: 'If the notebook does not open, or the browser reports an error, this page still downloads everything that this browser keeps of your notes as one file. The file is made in the browser: nothing is sent.',
    found: 'In this browser:',
    looking: 'reading …',
    download: 'Download everything as a file',
    after: 'Keep the file: the notebook can read it again. Nothing is deleted here.',
    noScript: 'Reading the notes that the browser keeps needs JavaScript.',
    otherLanguage: 'Italiano',
    script: {
      counts: {
        annotations: ['note', 'notes'], drafts: ['draft', 'drafts'], deleted: ['deleted note', 'deleted notes'], history: ['earlier version', 'earlier versions'],
        sets: ['pack', 'packs'], quarantine: ['item in quarantine', 'items in quarantine'], snapshots: ['automatic copy', 'automatic copies'],
      },
      none: 'no notes.',
      faults: 'Not everything could be read. Close the other tabs of this site and reload the page. The browser says:',
      done: 'File ready: {file}',
    },
  },
};
