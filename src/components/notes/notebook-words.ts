// The words of the notebook, in both languages: those of its page, and those that its script fetches.
import type { NotebookStrings } from '../../elements/notes/notebook-strings.ts';
import type { Language } from '../../i18n/languages.ts';

export interface NotebookPageWords {
  title: string;
  description: string;
  lead: string;
  loading: string;
  noScript: string;
  about: { title: string; what: string; where: string; layers: string; formats: string; privacy: string };
  script: NotebookStrings;
}

export const notebookWords: Record<Language, NotebookPageWords> = {
  it: {
    title: 'Quaderno delle note',
    description: 'Le note che si fanno sulle decisioni, in un solo luogo: cercarle, correggerle, esportarle, riceverne da altri. Restano nel browser.',
    lead: 'Tutte le note fatte sulle decisioni, con i pacchetti ricevuti da altri. Restano in questo browser.',
    loading: 'Apertura del quaderno …',
    noScript: 'Le note nascono e restano nel browser, e hanno bisogno di JavaScript. Senza, si legge tutto il resto della raccolta, comprese le note della redazione.',
    about: {
      title: 'Che cosa sono le note',
      what: 'Su ogni decisione si può segnare un passo, dire a che cosa serve (fatto, regola, principio affermato, punto pratico, domanda) e scrivere una nota. Si comincia selezionando le parole, oppure dalla matita accanto al numero di un paragrafo.',
      where: 'Una nota sta solo nel browser in cui è stata fatta: nessuno la riceve, e nessuno può restituirla se il browser la cancella. Per questo il quaderno ricorda di farne una copia.',
      layers: 'Tre cose restano distinte: le note della redazione, pubblicate con la decisione; le proprie; i pacchetti, cioè le note che qualcuno ha dato ad altri e che si accendono e si spengono senza mescolarsi alle proprie.',
      formats: 'Le note si esportano in formati aperti: W3C Web Annotation (JSON-LD), Markdown, Word.',
      privacy: 'Che cosa vede chi ospita il sito',
    },
    script: {
      failed: 'Il quaderno non si è potuto aprire: può mancare la rete, o il sito è stato aggiornato nel frattempo. Ricaricare la pagina; le note restano dove sono.',
      empty: 'Ancora nessuna nota. Se ne fa una da qualunque decisione: selezionare un passo, o premere la matita accanto al numero di un paragrafo. Si possono anche caricare quelle di altri, da un file.',
      erased: 'Cancellato tutto: in questo browser non ci sono più note.',
      filter: {
        label: 'Filtra e cerca', words: 'Cerca nelle note', purpose: 'A che cosa serve', issue: 'Questione', decision: 'Decisione', set: 'Di chi', status: 'Posto nel testo',
        any: 'qualsiasi', own: 'le mie note', clear: 'Togli i filtri', shown: 'Note: {n} su {total}', none: 'Nessuna nota corrisponde.', more: ['Mostra un’altra nota', 'Mostra altre {n} note'],
      },
      statuses: { exact: 'al suo posto', changed: 'testo cambiato', 'much-changed': 'testo molto cambiato', moved: 'passo spostato', uncertain: 'posto incerto', orphan: 'passo non più nel testo', unchecked: 'da ricontrollare' },
      unchecked: 'Il testo può essere cambiato da quando la nota è stata fatta: aprire la decisione per vedere dove sta il passo.',
      list: {
        changed: 'modificata il {date}', copiedFrom: 'copiata da un pacchetto', history: 'Versioni precedenti', word: 'Word', wordOf: 'Documento Word delle note su {decision}',
        notHere: 'Questa decisione non è nell’edizione di oggi.', drafts: 'Bozze non salvate', highlight: 'Solo evidenziata, senza testo.',
      },
      history: { title: 'Versioni precedenti della nota', none: 'Non ce ne sono.', why: { edited: 'prima di una modifica', imported: 'prima di un’importazione, o arrivata e superata', restored: 'prima di un ripristino' }, resume: 'Riprendi questa versione', close: 'Chiudi' },
      packs: {
        title: 'Pacchetti', explanation: 'Le note date da altri restano separate dalle proprie e non si possono modificare.', none: 'Nessun pacchetto caricato.',
        shown: 'Mostra', untitled: 'senza titolo', count: ['{n} nota', '{n} note'], origins: { library: 'della raccolta', file: 'da un file', link: 'da un link' },
        copyAll: 'Copia tutte tra le mie', copied: ['{n} nota copiata tra le mie.', '{n} note copiate tra le mie.'], copiedNone: 'Erano già tutte copiate tra le mie.', download: 'Scarica', remove: 'Togli',
        removed: 'Pacchetto tolto: {title}.', undo: 'Annulla', restored: 'Pacchetto rimesso: {title}.',
        offered: 'Pacchetti della raccolta', load: 'Carica', loadFailed: 'Il pacchetto non si è potuto scaricare: può mancare la rete.', unknown: 'Questa edizione della raccolta non ha il pacchetto che il link indica.',
      },
      files: {
        title: 'Importa', explanation: 'Una copia fatta da qui, oppure note in W3C Web Annotation (JSON-LD), Readium o Hypothesis. Prima di conservare qualcosa si vede che cosa cambierebbe.',
        choose: 'Scegli un file', drop: 'oppure trascinarlo qui', broken: 'Il link non si legge: è incompleto o alterato. Farselo mandare di nuovo, o farsi mandare un file.', tooLarge: 'Il file {name} supera i 50 MB e non è stato letto.',
      },
      preview: {
        title: 'Che cosa porta il file {name}', link: 'Che cosa porta il link', pack: 'Che cosa porta il pacchetto', quarantine: 'Che cosa si legge ora della quarantena',
        copy: 'È una copia di tutte le note di un browser: le note proprie tornano tra le proprie, i pacchetti tra i pacchetti.',
        says: 'Dice di essere di {author}.', noAuthor: 'Non dice di chi è.', made: 'Preparato il {date}.', here: 'Questo pacchetto è già qui.',
        where: 'Dove metterle', asPack: 'Come pacchetto, separato dalle mie note', asMine: 'Tra le mie note', nothingKept: 'Finora non è stato conservato nulla.',
        added: ['{n} nota nuova', '{n} note nuove'], changed: ['{n} nota cambiata', '{n} note cambiate'], deleted: ['{n} nota da eliminare', '{n} note da eliminare'],
        same: ['{n} già qui, uguale', '{n} già qui, uguali'], late: ['{n} non presa: quella di qui è più recente', '{n} non prese: quelle di qui sono più recenti'],
        elsewhere: ['{n} già qui altrove: resta com’è', '{n} già qui altrove: restano come sono'], refused: ['{n} esclusa', '{n} escluse'], quarantined: ['{n} in quarantena: il testo non è della raccolta', '{n} in quarantena: il testo non è della raccolta'],
        why: { older: 'Qui c’è una versione più recente; questa resta tra le versioni precedenti della nota.', 'deleted-here': 'Qui è stata eliminata dopo; si può ripristinare dall’elenco delle note eliminate.' },
        before: 'Qui', after: 'Nel file', more: ['e un’altra', 'e altre {n}'], wholeFile: 'Il file', nothing: 'Non c’è nulla di nuovo da conservare.',
        keep: 'Conserva', decline: 'Non importare', close: 'Chiudi', declined: 'Importazione annullata: non è stato conservato nulla.',
        done: 'Fatto. Note nuove: {added}; cambiate: {changed}; eliminate: {deleted}. Prima è stata presa una copia automatica.',
      },
      export: {
        title: 'Esporta', which: 'Quali note', all: 'Tutte le mie ({n})', shown: 'Le mie tra quelle elencate ({n})',
        name: 'Titolo', nameHint: 'Con lo stesso titolo è lo stesso pacchetto: chi l’ha già caricato riceve ciò che è cambiato.', untitled: 'Le mie note',
        author: 'Di chi sono (facoltativo)', authorHint: 'Chi lo apre lo legge come dichiarato da voi; nessuno lo verifica.',
        formats: { jsonld: 'JSON-LD (W3C)', obsidian: 'Markdown per Obsidian', plain: 'Markdown da leggere', link: 'Link' },
        explain: 'Il file JSON-LD si può dare ad altri, che lo caricano come pacchetto. Per Word c’è un pulsante accanto a ogni decisione.',
        none: 'Non c’è nessuna nota da esportare.', done: ['File scaricato.', '{n} file scaricati: nessuno supera ciò che si legge in una volta.'], link: 'Link con le note', own: 'Note proprie',
      },
      copies: {
        title: 'Copie automatiche', explanation: 'Le dieci più recenti, prese dal browser ogni giorno e prima di ogni importazione. Aiutano contro un errore, non se il browser cancella tutto.', none: 'Ancora nessuna.',
        why: { daily: 'del giorno', import: 'prima di un’importazione', restore: 'prima di un ripristino', 'set-removed': 'prima di togliere un pacchetto' },
        line: '{date}, ore {time}; note: {n}', restore: 'Ripristina', restoreOf: 'Ripristina la copia del {date}, ore {time}', restored: ['{n} nota rimessa com’era.', '{n} note rimesse com’erano.'], gone: 'Quella copia non c’è più.',
      },
      deleted: { title: 'Note eliminate', none: 'Nessuna.', on: 'eliminata il {date}', restore: 'Ripristina' },
      quarantine: {
        title: 'Quarantena', explanation: 'Note importate che non si sono potute collocare. Non si perdono: si rileggono quando la raccolta avrà il loro testo.', none: 'Vuota.',
        why: { 'unknown-text': 'È su un testo che non è della raccolta.', 'no-quote': 'Non cita le parole su cui sta.' }, from: 'da {from}, {date}', download: 'Scarica tutte', retry: 'Riprova a leggerle', discard: 'Elimina', discarded: 'Eliminata dalla quarantena.', restored: 'Rimessa in quarantena.',
      },
      erase: {
        title: 'Cancella tutto', explanation: 'Toglie da questo browser note, pacchetti, bozze, copie automatiche e quarantena.', open: 'Cancella tutto …',
        question: 'Cancellare tutto da questo browser?', packs: ['{n} pacchetto', '{n} pacchetti'], what: 'Si cancellano {notes}, {packs} e {drafts}, con la loro storia e le copie automatiche. Non si può annullare: solo una copia scaricata prima può riportarle.',
        copyFirst: 'Scarica prima una copia', yes: 'Cancella tutto', no: 'Non cancellare nulla',
      },
    },
  },
  en: {
    title: 'Notebook',
    description: 'The notes you make on decisions, in one place: search them, mend them, export them, receive those of others. They stay in your browser.',
    lead: 'All the notes made on decisions, with the packs received from others. They stay in this browser.',
    loading: 'Opening the notebook …',
    noScript: 'Notes are made in your browser, stay there, and need JavaScript. Without it everything else in the library can be read, the editors’ notes included.',
    about: {
      title: 'What notes are',
      what: 'On every decision you can mark a passage, say what it is for (fact, rule, holding, practice point, question) and write a note. Begin by selecting words, or with the pencil beside a paragraph’s number.',
      where: 'A note exists only in the browser it was made in: nobody receives it, and nobody can give it back if the browser erases it. That is why the notebook reminds you to take a copy.',
      layers: 'Three things stay apart: the editors’ notes, published with the decision; your own; and packs, notes that somebody handed out, which are switched on and off and never mix with your own.',
      formats: 'Notes are exported in open formats: W3C Web Annotation (JSON-LD), Markdown, Word.',
      privacy: 'What whoever hosts the site can see',
    },
    script: {
      failed: 'The notebook could not be opened: the network may be down, or the site was updated meanwhile. Reload the page; your notes stay where they are.',
      empty: 'No notes yet. Make one on any decision: select a passage, or press the pencil beside a paragraph’s number. You can also load those of others, from a file.',
      erased: 'Everything is erased: there are no notes in this browser any more.',
      filter: {
        label: 'Filter and search', words: 'Search the notes', purpose: 'What it is for', issue: 'Issue', decision: 'Decision', set: 'Whose', status: 'Place in the text',
        any: 'any', own: 'my notes', clear: 'Clear filters', shown: 'Notes: {n} of {total}', none: 'No note matches.', more: ['Show one more note', 'Show {n} more notes'],
      },
      statuses: { exact: 'in its place', changed: 'text changed', 'much-changed': 'text much changed', moved: 'passage moved', uncertain: 'place uncertain', orphan: 'passage no longer in the text', unchecked: 'to be checked' },
      unchecked: 'The text may have changed since the note was made: open the decision to see where the passage stands.',
      list: {
        changed: 'changed on {date}', copiedFrom: 'copied from a pack', history: 'Earlier versions', word: 'Word', wordOf: 'Word document of the notes on {decision}',
        notHere: 'This decision is not in today’s edition.', drafts: 'Unsaved drafts', highlight: 'Highlighted only, without a text.',
      },
      history: { title: 'Earlier versions of the note', none: 'There are none.', why: { edited: 'before an edit', imported: 'before an import, or came in and was overtaken', restored: 'before a restore' }, resume: 'Take up this version', close: 'Close' },
      packs: {
        title: 'Packs', explanation: 'Notes handed out by others stay apart from your own and cannot be edited.', none: 'No pack is loaded.',
        shown: 'Show', untitled: 'untitled', count: ['{n} note', '{n} notes'], origins: { library: 'of the library', file: 'from a file', link: 'from a link' },
        copyAll: 'Copy all to mine', copied: ['{n} note copied to mine.', '{n} notes copied to mine.'], copiedNone: 'All of them were copied to mine already.', download: 'Download', remove: 'Remove',
        removed: 'Pack removed: {title}.', undo: 'Undo', restored: 'Pack put back: {title}.',
        offered: 'Packs of the library', load: 'Load', loadFailed: 'The pack could not be fetched: the network may be down.', unknown: 'This edition of the library does not have the pack that the link names.',
      },
      files: {
        title: 'Import', explanation: 'A copy made here, or notes in W3C Web Annotation (JSON-LD), Readium or Hypothesis form. Before anything is kept you see what it would change.',
        choose: 'Choose a file', drop: 'or drop it here', broken: 'The link cannot be read: it is incomplete or altered. Ask for it again, or for a file.', tooLarge: 'The file {name} is larger than 50 MB and was not read.',
      },
      preview: {
        title: 'What the file {name} brings', link: 'What the link brings', pack: 'What the pack brings', quarantine: 'What can now be read of the quarantine',
        copy: 'It is a copy of all the notes of a browser: own notes go among your own, packs among the packs.',
        says: 'Says it is by {author}.', noAuthor: 'Does not say by whom.', made: 'Made on {date}.', here: 'This pack is here already.',
        where: 'Where to put them', asPack: 'As a pack, apart from my notes', asMine: 'Among my notes', nothingKept: 'So far nothing has been kept.',
        added: ['{n} new note', '{n} new notes'], changed: ['{n} changed note', '{n} changed notes'], deleted: ['{n} note to delete', '{n} notes to delete'],
        same: ['{n} here already, the same', '{n} here already, the same'], late: ['{n} not taken: the one here is newer', '{n} not taken: those here are newer'],
        elsewhere: ['{n} here already elsewhere: stays as it is', '{n} here already elsewhere: stay as they are'], refused: ['{n} refused', '{n} refused'], quarantined: ['{n} to quarantine: the text is not in the library', '{n} to quarantine: the text is not in the library'],
        why: { older: 'A newer version is here; this one stays among the earlier versions of the note.', 'deleted-here': 'It was deleted here later; it can be restored from the list of deleted notes.' },
        before: 'Here', after: 'In the file', more: ['and one more', 'and {n} more'], wholeFile: 'The file', nothing: 'There is nothing new to keep.',
        keep: 'Keep', decline: 'Do not import', close: 'Close', declined: 'Import called off: nothing was kept.',
        done: 'Done: {added} new, {changed} changed, {deleted} deleted. An automatic copy was taken before.',
      },
      export: {
        title: 'Export', which: 'Which notes', all: 'All of mine ({n})', shown: 'Mine among those listed ({n})',
        name: 'Title', nameHint: 'Under the same title it is the same pack: whoever has loaded it gets what has changed.', untitled: 'My notes',
        author: 'By whom (optional)', authorHint: 'Whoever opens it reads this as your claim; nobody checks it.',
        formats: { jsonld: 'JSON-LD (W3C)', obsidian: 'Markdown for Obsidian', plain: 'Markdown to read', link: 'Link' },
        explain: 'The JSON-LD file can be handed to others, who load it as a pack. For Word there is a button beside each decision.',
        none: 'There is no note to export.', done: ['File downloaded.', '{n} files downloaded: none is larger than what is read at once.'], link: 'Link with the notes', own: 'Own notes',
      },
      copies: {
        title: 'Automatic copies', explanation: 'The ten newest, taken by the browser every day and before every import. They help against a mistake, not if the browser erases everything.', none: 'None yet.',
        why: { daily: 'of the day', import: 'before an import', restore: 'before a restore', 'set-removed': 'before a pack was removed' },
        line: '{date}, {time}; notes: {n}', restore: 'Restore', restoreOf: 'Restore the copy of {date}, {time}', restored: ['{n} note is as it was.', '{n} notes are as they were.'], gone: 'That copy is no longer there.',
      },
      deleted: { title: 'Deleted notes', none: 'None.', on: 'deleted on {date}', restore: 'Restore' },
      quarantine: {
        title: 'Quarantine', explanation: 'Imported notes that could not be placed. They are not lost: they are read again once the library has their text.', none: 'Empty.',
        why: { 'unknown-text': 'It is on a text that is not in the library.', 'no-quote': 'It does not quote the words it is on.' }, from: 'from {from}, {date}', download: 'Download all', retry: 'Try to read them again', discard: 'Delete', discarded: 'Deleted from quarantine.', restored: 'Back in quarantine.',
      },
      erase: {
        title: 'Erase everything', explanation: 'Takes notes, packs, drafts, automatic copies and quarantine out of this browser.', open: 'Erase everything …',
        question: 'Erase everything from this browser?', packs: ['{n} pack', '{n} packs'], what: '{notes}, {packs} and {drafts} are erased, with their history and the automatic copies. It cannot be undone: only a copy downloaded before can bring them back.',
        copyFirst: 'Download a copy first', yes: 'Erase everything', no: 'Erase nothing',
      },
    },
  },
};
