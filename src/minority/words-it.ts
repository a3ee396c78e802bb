import type { MinorityAnswerWords } from './minority-words.ts';

/** `il 2 giugno`, but `l’8 giugno` and `l’11 giugno`. */
const il = (date: string): string => (/^(?:8|11) /.test(date) ? `l’${date}` : `il ${date}`);
const del = (date: string): string => (/^(?:8|11) /.test(date) ? `dell’${date}` : `del ${date}`);
const dal = (date: string): string => (/^(?:8|11) /.test(date) ? `dall’${date}` : `dal ${date}`);

export const wordsIt: MinorityAnswerWords = {
  counts: (fields, several) => (several ? `Date che contano: ${fields}.` : `Data che conta: ${fields}.`),
  minor: { yes: 'minorenne', no: 'maggiorenne', unsure: 'incerto' },
  minorOnAll: {
    yes: 'Alla data che conta la persona era minorenne.',
    no: 'Alla data che conta la persona era maggiorenne.',
    unsure: 'Se alla data che conta la persona fosse minorenne dipende da come si conta il compleanno del 29 febbraio.',
  },
  minorOnBoth: 'Ad entrambe le date la persona era minorenne.',
  age: (years) => (years === 1 ? '1 anno' : `${years} anni`),
  unborn: 'non ancora nato',
  eighteenth: (date) => `Diciottesimo compleanno: ${date}.`,
  eighteenthDisputed: (date, earlier) => `Diciottesimo compleanno: ${date}; secondo un altro modo di contare, ${earlier}.`,
  lastDayAsMinor: (date) => `Ultimo giorno da minorenne: ${date}.`,
  cameOfAgeLater: 'È diventato maggiorenne dopo la domanda: per la massima citata non è questo il giorno che conta.',
  term: {
    heading: 'Termine',
    none: 'Nessun termine: la Corte ha ritenuto che i genitori non sono tenuti a presentare la domanda entro un dato termine (C-560/20).',
    notSet: 'La massima della C-133/19 non fissa alcun termine per la domanda. Altra cosa sono i tre mesi dell’art. 12 della direttiva, dopo i quali lo Stato può negare il regime più favorevole dei rifugiati (C-380/17).',
    unknown: 'Con queste date nessun termine si può indicare.',
    set: (from, last) => `Tre mesi dal riconoscimento (${from}): l’ultimo giorno è ${il(last)}.`,
    hypothetical: (from, last) => `Solo per orientarsi: se si contassero, tre mesi dal riconoscimento (${from}) finirebbero ${il(last)}. Nessuna voce dice che valgano in questa situazione, o mancano le date per saperlo.`,
    within: (date) => `La domanda ${del(date)} è entro i tre mesi così contati.`,
    weekend: (date, monday) => `La domanda ${del(date)} viene dopo l’ultimo giorno, che cade di sabato o di domenica. È in tempo solo se il termine passa al lunedì (${monday}).`,
    after: (date) => `La domanda ${del(date)} viene dopo i tre mesi così contati.`,
    left: (days) => (days === 0 ? 'Scade oggi.' : days === 1 ? 'Manca 1 giorno.' : `Mancano ${days} giorni.`),
    over: (days) => (days === 1 ? 'È passato da 1 giorno.' : `È passato da ${days} giorni.`),
  },
  italy: {
    heading: 'La regola italiana',
    line: {
      application: 'Per le decisioni italiane della raccolta conta l’età quando si presenta la domanda, e la maggiore età raggiunta dopo non rileva (art. 29, comma 2, TUI, nel testo del d.lgs. 5/2007). La Cassazione lo dice della domanda di nulla osta; il Tribunale di Roma di una «domanda», da verificare quale.',
      siblings: 'La Cassazione guarda all’età quando si presenta l’istanza (a quale titolo i fratelli fossero ricongiungibili non risulta); la Corte d’appello di Milano, su una kafala, all’età al rilascio del nulla osta.',
      'parents-none': 'La raccolta non ha decisioni italiane sulla data a cui si valuta la minore età di chi, minore non accompagnato con protezione, chiede di essere raggiunto dai genitori.',
    },
    silent: 'Nessuna decisione italiana della raccolta applica le sentenze della Corte di giustizia su questa data.',
    atApplication: { yes: 'Alla domanda la persona era minorenne.', no: 'Alla domanda la persona era maggiorenne.', unsure: 'Alla domanda l’età è incerta (29 febbraio).' },
    atDecision: { yes: 'Alla decisione (rilascio del nulla osta) la persona era minorenne.', no: 'Alla decisione (rilascio del nulla osta) la persona era maggiorenne.', unsure: 'Alla decisione l’età è incerta (29 febbraio).' },
    different: 'Le due regole portano a risultati diversi: alla data a cui guarda la Corte di giustizia la persona era minorenne, alla domanda di ricongiungimento no.',
    differentLines: 'Le due linee italiane portano a risultati diversi: alla domanda e alla decisione l’età non è dalla stessa parte dei diciotto anni.',
    protection: 'La procedura dell’art. 29-bis TUI vale anche per chi ha la protezione sussidiaria (d.lgs. 18/2014, secondo AIDA, metà 2025).',
  },
  also: 'Che cos’altro dicono le voci',
  missing: (fields) => `Per dire di più mancano: ${fields}.`,
  assumptions: 'Che cosa si è supposto',
  assumption: {
    'under-18': ({ birthday }) => `Minorenne è chi ha meno di diciotto anni: dal giorno del diciottesimo compleanno${birthday ? ` (${birthday})` : ''} non lo è più.`,
    'leap-birthday': ({ disputed, birthday }) => `Chi compie gli anni il 29 febbraio non ha quel giorno nell’anno dei diciotto. Qui è maggiorenne per certo ${dal(birthday)}; per ${il(disputed)} l’età è data per incerta.`,
    counting: () => 'I tre mesi sono contati come il regolamento (CEE, Euratom) n. 1182/71 conta i termini degli atti dell’Unione: il giorno del riconoscimento non si conta, l’ultimo è quello con lo stesso numero nel terzo mese o, se manca, l’ultimo del mese. Nessuna voce dice che si contino così.',
    weekend: ({ monday }) => `L’ultimo giorno cade di sabato o di domenica. Se il termine passasse al primo giorno lavorativo sarebbe ${il(monday)}; qui, per prudenza, non passa. I giorni festivi non sono considerati.`,
    'recognition-day': () => 'Il termine parte dal giorno del riconoscimento, come dicono le voci. Se conti la data del provvedimento o quella in cui è stato comunicato, le voci non lo dicono: contare dalla prima.',
    unaccompanied: () => 'Che il rifugiato fosse un minore non accompagnato è dato per certo: la pagina guarda solo alle date.',
    unmarried: () => 'Il figlio non è coniugato: così la C-133/19.',
    'same-state': () => 'Ingresso, asilo, riconoscimento e ricongiungimento riguardano lo stesso Stato.',
    'other-sponsor': () => 'Nella causa C-133/19 il padre era un rifugiato. La norma interpretata, l’art. 4, par. 1, lett. c), della direttiva, sta fra le regole generali; che valga allo stesso modo per un altro titolo è una lettura, da verificare sul testo.',
    route: () => 'La C-279/20 interpreta l’art. 4, par. 1, lett. c), della direttiva, che sta fra le regole generali. Se dipenda dall’aver invocato le regole sui rifugiati le voci non lo dicono.',
    'two-applications': () => 'La Corte parla di una sola domanda. In Italia le domande sono due, quella di nulla osta e quella di visto: le voci italiane guardano alla prima, per quanto si sa; quale sia la «domanda» delle sentenze della Corte le voci non lo dicono.',
    'family-tie': () => 'Il legame e il rapporto familiare effettivo vanno provati a parte.',
    today: ({ today }) => `Il conto è fatto oggi, ${today}, sulle voci di questa edizione. Le massime sono nostra parafrasi: leggere la sentenza prima di citarla.`,
  },
  birthday: 'Diciottesimo compleanno',
  lastDay: 'Ultimo giorno del termine',
  lastDayIfCounted: 'Ultimo giorno, se il termine valesse',
  dates: 'Le date, in ordine',
  title: (relationship, status) => `${relationship}. Chi chiede: ${status}`,
  never: 'Questo foglio riferisce ciò che le voci della raccolta dicono delle sentenze. Non è un parere e non dice che cosa spetti in un caso concreto.',
  problem: (problem, { field, after, day, afterDay }) => {
    switch (problem.kind) {
      case 'unreadable':
        return `${field}: non è un giorno del calendario. Scrivere giorno, mese e anno con quattro cifre, per esempio 29/07/2006.`;
      case 'future':
        return `${field}: ${il(day)} deve ancora venire. Controllare l’anno; se il fatto non è ancora avvenuto, lasciare vuoto.`;
      case 'order':
        return `${field}: ${il(day)} viene prima ${del(afterDay)} (${after.toLowerCase()}). Controllare le due date.`;
    }
  },
  problems: (count) => (count === 1 ? 'Una data è da correggere' : `${count} date sono da correggere`),
};
