// The words of what a reader keeps of a search, in both languages: files and link to take along, searches saved on the
// device. Under `script` stand those that the scripts need.
import type { Language } from '../../i18n/languages.ts';
import type { SavedStrings, TakeStrings } from '../../search/keep-strings.ts';

export interface KeepWords {
  take: string;
  takeNote: string;
  csv: string;
  ris: string;
  bib: string;
  'csl.json': string;
  json: string;
  link: string;
  takeScript: TakeStrings;
  save: string;
  saved: string;
  onDevice: string;
  none: string;
  name: string;
  confirm: string;
  cancel: string;
  rename: string;
  remove: string;
  undo: string;
  /** The ways out where a search cannot be kept on the device: its link, or a file with it and those that are kept. */
  copyUnsaved: string;
  exportUnsaved: string;
  exportSaved: string;
  importSaved: string;
  downloadAside: string;
  discardAside: string;
  savedScript: SavedStrings;
}

export const keepWords: Record<Language, KeepWords> = {
  it: {
    take: 'Esporta',
    takeNote: 'Tutto il risultato, nell’ordine in cui è mostrato. I dubbi delle voci vengono con esse.',
    csv: 'Tabella (CSV)',
    ris: 'Riferimenti (RIS)',
    bib: 'Riferimenti (BibLaTeX)',
    'csl.json': 'Riferimenti (CSL-JSON)',
    json: 'Dati (JSON)',
    link: 'Copia il link alla ricerca',
    takeScript: {
      preparing: 'Preparazione del file …',
      done: 'File pronto: {file}',
      failed: 'Il file non si è potuto preparare: può mancare la rete, o la raccolta è stata aggiornata nel frattempo. Ricaricare la pagina e riprovare.',
      linkCopied: 'Link copiato',
      linkRefused: 'Il browser non permette la copia: il link è nella barra degli indirizzi',
    },
    save: 'Salva la ricerca',
    saved: 'Ricerche salvate',
    onDevice: 'Restano su questo dispositivo, in questo browser: nessun server le vede. Chi usa lo stesso browser le può leggere.',
    none: 'Nessuna ricerca salvata. Il comando «Salva la ricerca» è accanto al numero dei risultati.',
    name: 'Nome della ricerca',
    confirm: 'Salva',
    cancel: 'Annulla',
    rename: 'Rinomina',
    remove: 'Elimina',
    undo: 'Annulla l’eliminazione',
    copyUnsaved: 'Copia il link',
    exportUnsaved: 'Scarica un file che la contiene',
    exportSaved: 'Esporta in un file',
    importSaved: 'Importa da un file',
    downloadAside: 'Scarica il contenuto illeggibile',
    discardAside: 'Eliminalo per sempre',
    savedScript: {
      saved: 'Ricerca salvata: {name}',
      already: 'Questa ricerca è già salvata: {name}',
      removed: 'Ricerca eliminata: {name}',
      restored: 'Ricerca ripristinata: {name}',
      renameOf: 'Rinomina: {name}',
      removeOf: 'Elimina: {name}',
      looking: 'Controllo delle novità …',
      nothingNew: 'Nessuna novità dal {date}',
      added: ['1 nuova', '{n} nuove'],
      changed: ['1 modificata', '{n} modificate'],
      since: '{news} dal {date}',
      newsUnknown: 'Le novità non si sono potute controllare; ultima lettura il {date}',
      addedMark: 'nuova',
      changedMark: 'modificata',
      storeOff: 'Il browser non permette di conservare nulla su questo dispositivo: la ricerca non è salvata. Il suo link si può copiare e conservare tra i preferiti, oppure la si può tenere in un file.',
      unsaved: 'Lo spazio che il browser concede è finito o non è più disponibile: la ricerca non è salvata. Il suo link si può copiare, oppure la si può tenere in un file, da importare quando ci sarà posto.',
      linkCopied: 'Link copiato.',
      linkRefused: 'Il browser non permette la copia: il link è nella barra degli indirizzi.',
      storeFull: 'Lo spazio che il browser concede è finito o non è più disponibile: la modifica non è salvata.',
      aside: 'Una parte delle ricerche salvate non si legge. Il contenuto è stato messo da parte su questo dispositivo e non è perduto.',
      imported: ['1 ricerca importata', '{n} ricerche importate'],
      importedNone: 'Nessuna ricerca importata: quelle del file ci sono già',
      importRefused: 'Il file non è un elenco di ricerche salvate da questo sito',
      importBroken: '{n} del file non si leggono e non sono importate',
    },
  },
  en: {
    take: 'Export',
    takeNote: 'The whole result, in the order shown. The entries’ doubts come with them.',
    csv: 'Table (CSV)',
    ris: 'References (RIS)',
    bib: 'References (BibLaTeX)',
    'csl.json': 'References (CSL-JSON)',
    json: 'Data (JSON)',
    link: 'Copy link to this search',
    takeScript: {
      preparing: 'Preparing the file …',
      done: 'File ready: {file}',
      failed: 'The file could not be prepared: the network may be down, or the library was updated meanwhile. Reload the page and try again.',
      linkCopied: 'Link copied',
      linkRefused: 'The browser does not allow copying: the link is in the address bar',
    },
    save: 'Save search',
    saved: 'Saved searches',
    onDevice: 'They stay on this device, in this browser: no server sees them. Whoever uses the same browser can read them.',
    none: 'No saved searches. “Save search” stands beside the number of results.',
    name: 'Name of the search',
    confirm: 'Save',
    cancel: 'Cancel',
    rename: 'Rename',
    remove: 'Delete',
    undo: 'Undo',
    copyUnsaved: 'Copy the link',
    exportUnsaved: 'Download a file that holds it',
    exportSaved: 'Export to a file',
    importSaved: 'Import from a file',
    downloadAside: 'Download what cannot be read',
    discardAside: 'Delete it for good',
    savedScript: {
      saved: 'Search saved: {name}',
      already: 'This search is saved already: {name}',
      removed: 'Search deleted: {name}',
      restored: 'Search restored: {name}',
      renameOf: 'Rename: {name}',
      removeOf: 'Delete: {name}',
      looking: 'Looking for news …',
      nothingNew: 'Nothing new since {date}',
      added: ['1 new', '{n} new'],
      changed: ['1 changed', '{n} changed'],
      since: '{news} since you last looked ({date})',
      newsUnknown: 'News could not be checked; last looked on {date}',
      addedMark: 'new',
      changedMark: 'changed',
      storeOff: 'The browser does not allow anything to be kept on this device: the search is not saved. You can copy its link and bookmark it, or keep it in a file.',
      unsaved: 'The space that the browser grants is used up or no longer available: the search is not saved. You can copy its link, or keep it in a file and import it when there is room.',
      linkCopied: 'Link copied.',
      linkRefused: 'The browser does not allow copying: the link is in the address bar.',
      storeFull: 'The space that the browser grants is used up or no longer available: the change is not saved.',
      aside: 'Some of the saved searches cannot be read. What was there has been set aside on this device and is not lost.',
      imported: ['1 search imported', '{n} searches imported'],
      importedNone: 'No search imported: those in the file are here already',
      importRefused: 'The file is not a list of searches saved by this site',
      importBroken: '{n} in the file cannot be read and were not imported',
    },
  },
};
