// The words of the page on the reference date: its form and its list of rulings. The words of an answer are the domain's
// (src/minority/words-it.ts), fetched with it.
import type { Language } from '../../i18n/languages.ts';
import type { SheetStrings } from '../../elements/minority/sheet-strings.ts';
import type { Relationship } from '../../minority/question.ts';

export interface MinorityPageWords {
  title: string;
  lead: string;
  noScript: string;
  private: string;
  who: string;
  status: Record<Relationship, string>;
  route: string;
  dates: string;
  datesHint: string;
  see: string;
  clear: string;
  rules: string;
  rulesLead: string;
  eu: string;
  italy: string;
  situation: string;
  counts: string;
  term: string;
  others: string;
  othersLead: string;
  provisions: string;
  further: string;
  furtherIssue: (label: string) => string;
  furtherDecisions: string;
  script: SheetStrings;
  fromIssue: string;
}

export const minorityPageWords: Record<Language, MinorityPageWords> = {
  it: {
    title: 'La data a cui si guarda per la minore età',
    lead: 'Chi compie diciotto anni durante la procedura resta minorenne ai fini del ricongiungimento? Dipende da chi chiede, dallo status e da quale data si guarda. Qui le sentenze della raccolta, una per una, e il conto delle date.',
    noScript: 'Il conto delle date si fa nel browser e ha bisogno di JavaScript. Senza, qui sotto ci sono le stesse sentenze, con la data e il termine che ciascuna indica.',
    private: 'Le date restano in questa pagina: non sono inviate a nessuno. Stanno anche nel suo indirizzo, dopo il segno #: chi copia il collegamento copia le date.',
    who: 'Chi raggiunge chi',
    status: { parents: 'Che cosa ha il minore non accompagnato', child: 'Che cosa ha il genitore', sibling: 'Che cosa ha chi chiede' },
    route: 'Con quali regole si chiede',
    dates: 'Le date',
    datesHint: 'Giorno, mese e anno. Ciò che non si sa si lascia vuoto.',
    see: 'Vai alla risposta',
    clear: 'Svuota',
    rules: 'Le sentenze, una per una',
    rulesLead: 'Ogni regola vale per la situazione che la sentenza ha deciso. Le massime sono nostra parafrasi: leggere il testo prima di citare.',
    eu: 'Corte di giustizia dell’Unione europea',
    italy: 'Giudici italiani',
    situation: 'Di chi si tratta',
    counts: 'Data che conta',
    term: 'Termine per la domanda',
    others: 'Altre massime richiamate nelle risposte',
    othersLead: 'Non dicono quale data conta, ma che cosa va provato, quali condizioni non si possono chiedere, a chi la direttiva si applica.',
    provisions: 'Le norme',
    further: 'Per proseguire',
    furtherIssue: (label) => `La questione: ${label.toLowerCase()}`,
    furtherDecisions: 'Le decisioni in cui l’ostacolo era la maggiore età raggiunta',
    script: {
      failed: 'La risposta non si è potuta preparare: manca un file della pagina. Ricaricare; intanto le sentenze sono qui sotto.',
      answer: 'La risposta',
      empty: 'Bastano una o due date per una prima risposta.',
      updated: 'Risposta aggiornata: {standing}',
      copy: 'Copia come testo',
      copyLink: 'Copia il collegamento (con le date)',
      print: 'Stampa il foglio',
      copied: 'Copiato',
      copyFailed: 'Il browser non permette la copia: selezionare il testo',
      quotes: 'Massime citate',
      minorUntil: 'minorenne',
      adultFrom: 'maggiorenne',
      termBand: 'tre mesi',
      counts: 'data che conta',
      line: 'Linea del tempo; le stesse date stanno nell’elenco che segue',
    },
    fromIssue: 'Quale data conta: le sentenze e il conto delle date',
  },
  en: {
    title: 'The date that counts for minority',
    lead: 'Does a person who turns eighteen during the procedure remain a minor for reunification? It depends on who asks, on the status held and on which date is looked at. Here are the rulings of this library, one by one, and the dates worked out.',
    noScript: 'Working out the dates takes place in the browser and needs JavaScript. Without it, the same rulings stand below, with the date and the term that each gives.',
    private: 'The dates stay in this page: they are sent to nobody. They also stand in its address, after the sign #: whoever copies the link copies the dates.',
    who: 'Who joins whom',
    status: { parents: 'What the unaccompanied minor holds', child: 'What the parent holds', sibling: 'What the person who asks holds' },
    route: 'Under which rules',
    dates: 'The dates',
    datesHint: 'Day, month and year. Leave empty what is not known.',
    see: 'Go to the answer',
    clear: 'Clear',
    rules: 'The rulings, one by one',
    rulesLead: 'Each rule holds for the situation that the ruling decided. The holdings are our paraphrase: read the text before citing.',
    eu: 'Court of Justice of the European Union',
    italy: 'Italian courts',
    situation: 'Who is concerned',
    counts: 'Date that counts',
    term: 'Term for the application',
    others: 'Other holdings that answers refer to',
    othersLead: 'They do not say which date counts, but what is to be proved, which conditions cannot be asked for, to whom the Directive applies.',
    provisions: 'The provisions',
    further: 'Further',
    furtherIssue: (label) => `The issue: ${label.toLowerCase()}`,
    furtherDecisions: 'The decisions where the obstacle was coming of age',
    script: {
      failed: 'The answer could not be prepared: a file of the page is missing. Reload; meanwhile the rulings stand below.',
      answer: 'The answer',
      empty: 'One or two dates are enough for a first answer.',
      updated: 'Answer updated: {standing}',
      copy: 'Copy as text',
      copyLink: 'Copy the link (with the dates)',
      print: 'Print the sheet',
      copied: 'Copied',
      copyFailed: 'The browser does not allow copying: select the text',
      quotes: 'Holdings cited',
      minorUntil: 'a minor',
      adultFrom: 'of age',
      termBand: 'three months',
      counts: 'date that counts',
      line: 'Line of time; the same dates stand in the list that follows',
    },
    fromIssue: 'Which date counts: the rulings, and the dates worked out',
  },
};
