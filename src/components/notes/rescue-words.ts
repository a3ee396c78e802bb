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
    title: 'Copia d’emergenza di note e dossier',
    description: 'Scarica in un file tutte le note e i dossier che questo browser conserva, anche quando le altre pagine non funzionano.',
    purpose: 'Se il quaderno delle note o il dossier non si apre, o il browser segnala un errore, da qui si scarica comunque in un file tutte le note e i dossier che questo browser conserva. Il file nasce nel browser: nulla viene inviato.',
    found: 'In questo browser:',
    looking: 'lettura in corso …',
    download: 'Scarica tutto in un file',
    after: 'Conservare il file: il quaderno ne legge le note, la pagina dei dossier ne legge i dossier, quella delle proprie sessioni di formazione le sessioni. Non si cancella nulla da qui.',
    noScript: 'Per leggere ciò che il browser conserva occorre JavaScript.',
    otherLanguage: 'English',
    script: {
      counts: {
        annotations: ['nota', 'note'], drafts: ['bozza', 'bozze'], deleted: ['nota eliminata', 'note eliminate'], history: ['versione precedente', 'versioni precedenti'],
        sets: ['pacchetto', 'pacchetti'], quarantine: ['elemento in quarantena', 'elementi in quarantena'], snapshots: ['copia automatica', 'copie automatiche'],
        dossiers: ['dossier', 'dossier'], pastDossiers: ['versione precedente di un dossier', 'versioni precedenti di dossier'], deletedDossiers: ['dossier eliminato', 'dossier eliminati'],
        sessions: ['sessione di formazione', 'sessioni di formazione'], deletedSessions: ['sessione eliminata', 'sessioni eliminate'],
      },
      none: 'nessuna nota e nessun dossier.',
      faults: 'Non si è potuto leggere tutto. Chiudere le altre schede di questo sito e ricaricare la pagina. Il browser dice:',
      done: 'File pronto: {file}',
    },
  },
  en: {
    title: 'Emergency copy of notes and dossiers',
    description: 'Downloads every note and dossier that this browser keeps as one file, even when the other pages do not work.',
    purpose: 'If the notebook or the dossier does not open, or the browser reports an error, this page still downloads all the notes and dossiers that this browser keeps as one file. The file is made in the browser: nothing is sent.',
    found: 'In this browser:',
    looking: 'reading …',
    download: 'Download everything as a file',
    after: 'Keep the file: the notebook reads its notes, the page of the dossiers its dossiers, that of your own training sessions the sessions. Nothing is deleted here.',
    noScript: 'Reading what the browser keeps needs JavaScript.',
    otherLanguage: 'Italiano',
    script: {
      counts: {
        annotations: ['note', 'notes'], drafts: ['draft', 'drafts'], deleted: ['deleted note', 'deleted notes'], history: ['earlier version', 'earlier versions'],
        sets: ['pack', 'packs'], quarantine: ['item in quarantine', 'items in quarantine'], snapshots: ['automatic copy', 'automatic copies'],
        dossiers: ['dossier', 'dossiers'], pastDossiers: ['earlier version of a dossier', 'earlier versions of dossiers'], deletedDossiers: ['deleted dossier', 'deleted dossiers'],
        sessions: ['training session', 'training sessions'], deletedSessions: ['deleted session', 'deleted sessions'],
      },
      none: 'no notes and no dossiers.',
      faults: 'Not everything could be read. Close the other tabs of this site and reload the page. The browser says:',
      done: 'File ready: {file}',
    },
  },
};
