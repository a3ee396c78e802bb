// What is said of where notes are kept and of what can go wrong with that, in both languages.
import type { Language } from '../../i18n/languages.ts';
import type { StorageStrings } from '../../elements/notes/standing-line.ts';

export const storageWords: Record<Language, StorageStrings> = {
  it: {
    onlyHere: 'Queste note esistono solo in questo browser.',
    neverCopied: 'Non ne è mai stata fatta una copia',
    lastCopy: 'Ultima copia: {date}',
    changed: ['{n} nota modificata da allora', '{n} note modificate da allora'],
    due: 'È il momento di farne una copia: il browser può cancellare da solo ciò che conserva.',
    copyNow: 'Scarica una copia adesso',
    faults: {
      unavailable: ['Questo browser non permette al sito di conservare nulla: capita in una finestra anonima, o se i dati dei siti sono disattivati.', 'Le note restano finché la pagina è aperta: scaricarne una copia prima di chiuderla, o riaprirla in una finestra normale.'],
      full: ['Nel browser non c’è più spazio: l’ultima modifica non è stata salvata.', 'Scaricare subito una copia; poi liberare spazio sul dispositivo e salvare di nuovo.'],
      blocked: ['Un’altra scheda tiene aperta una versione precedente del sito.', 'Chiudere o ricaricare le altre schede del sito: le note si aprono da sole.'],
      outdated: ['In un’altra scheda è aperta una versione più recente del sito; questa non può più salvare.', 'Ricaricare questa scheda. Ciò che si stava scrivendo è conservato come bozza.'],
      'not-kept': ['Il browser dice di avere salvato, ma rileggendo la nota non la si è ritrovata.', 'Scaricare subito una copia, che comprende ciò che è sulla pagina, e salvare di nuovo.'],
      failed: ['Il browser non è riuscito a leggere o a scrivere le note.', 'Scaricare una copia, poi ricaricare la pagina. Se l’errore resta, usare la copia d’emergenza.'],
    },
    rescue: 'Copia d’emergenza',
  },
  en: {
    onlyHere: 'These notes exist only in this browser.',
    neverCopied: 'They have never been copied',
    lastCopy: 'Last copy: {date}',
    changed: ['{n} note changed since', '{n} notes changed since'],
    due: 'It is time for a copy: a browser may erase what it keeps without asking.',
    copyNow: 'Download a copy now',
    faults: {
      unavailable: ['This browser does not let the site keep anything: the window is private, or site data are switched off.', 'Your notes last as long as the page is open: download a copy before you close it, or open it in an ordinary window.'],
      full: ['The browser has no room left: the last change was not saved.', 'Download a copy at once; then make room on the device and save again.'],
      blocked: ['Another tab has an earlier version of the site open.', 'Close or reload the other tabs of the site: the notes will then open by themselves.'],
      outdated: ['A newer version of the site is open in another tab; this one can no longer save.', 'Reload this tab. What you were writing is kept as a draft.'],
      'not-kept': ['The browser says that it saved the note, but it was not there when read back.', 'Download a copy at once, which holds what is on the page, and save again.'],
      failed: ['The browser could not read or write the notes.', 'Download a copy, then reload the page. If the error stays, use the emergency copy.'],
    },
    rescue: 'Emergency copy',
  },
};
