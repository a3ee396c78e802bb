import type { MinorityWords } from './minority-words.ts';

/** `il 2 giugno`, but `l’8 giugno` and `l’11 giugno`. */
const il = (date: string): string => (/^(?:8|11) /.test(date) ? `l’${date}` : `il ${date}`);
const del = (date: string): string => (/^(?:8|11) /.test(date) ? `dell’${date}` : `del ${date}`);
const dal = (date: string): string => (/^(?:8|11) /.test(date) ? `dall’${date}` : `dal ${date}`);

const common = { asylum: 'Domanda di asilo', recognition: 'Riconoscimento dello status', application: 'Domanda di ricongiungimento', decision: 'Decisione sulla domanda' };

export const wordsIt: MinorityWords = {
  relationship: {
    parents: 'I genitori raggiungono un minore non accompagnato',
    child: 'Un figlio raggiunge il genitore',
    sibling: 'Un fratello o una sorella raggiunge chi è in Italia',
  },
  status: { refugee: 'Rifugiato', subsidiary: 'Protezione sussidiaria', other: 'Altro titolo di soggiorno' },
  route: { 'refugee-rules': 'Regole sui rifugiati (capo V della direttiva 2003/86/CE)', 'ordinary-rules': 'Regole ordinarie della direttiva 2003/86/CE' },
  field: {
    parents: { born: 'Nascita del minore non accompagnato', entry: 'Suo ingresso nello Stato', ...common },
    child: { ...common, born: 'Nascita del figlio', entry: 'Ingresso', asylum: 'Domanda di asilo del genitore', recognition: 'Riconoscimento del genitore' },
    sibling: { ...common, born: 'Nascita del fratello o della sorella', entry: 'Ingresso' },
  },
  standing: {
    held: 'Una massima della raccolta riguarda questa situazione',
    open: 'Nessuna voce della raccolta decide questa situazione',
    outside: 'Situazione fuori dai presupposti della massima',
    incomplete: 'Risposta parziale: mancano date',
  },
  finding: {
    'birth-missing': 'Senza la data di nascita non si può dire se la persona fosse minorenne. Le massime più vicine e, se c’è il riconoscimento, il termine che fissano sono qui sotto.',
    'leap-day': 'La persona è nata il 29 febbraio e una delle date che decidono cade tra il 28 febbraio e il 1º marzo dell’anno in cui compie diciotto anni. Se fosse ancora minorenne dipende da come si conta il compleanno, e nessuna voce della raccolta lo dice.',
    'before-recognition': 'La domanda di ricongiungimento precede il riconoscimento dello status. Nei casi riferiti dalle voci la domanda viene dopo: nessuna dice che cosa valga qui.',
    'parents-minor-at-application': 'La Corte ha ritenuto che la domanda dei genitori non può essere respinta perché il figlio rifugiato non è più minorenne quando si decide: l’età rileva al momento della domanda (C-273/20). Se allora il rifugiato non accompagnato è ancora minorenne e diventa maggiorenne durante la procedura, i genitori non sono tenuti a presentarla entro un dato termine (C-560/20).',
    'parents-still-minor': 'Il rifugiato è ancora minorenne oggi. La Corte ha ritenuto che l’età rileva al momento della domanda dei genitori (C-273/20) e che, se allora è ancora minorenne e diventa maggiorenne durante la procedura, essi non sono tenuti a presentarla entro un dato termine (C-560/20). Per una domanda presentata dopo il compleanno il quadro cambia: la C-550/16 riguarda soltanto chi è diventato maggiorenne durante la procedura di asilo.',
    'parents-came-of-age-in-asylum': 'La Corte ha ritenuto che è «minore» anche chi aveva meno di diciotto anni all’ingresso e alla domanda di asilo ed è diventato maggiorenne durante la procedura che ha portato allo status di rifugiato: contano quelle due date. La domanda va però presentata entro un termine ragionevole, di regola tre mesi dal riconoscimento (C-550/16).',
    'parents-on-recognition-day': 'Il diciottesimo compleanno cade nel giorno stesso del riconoscimento. La C-550/16 riguarda chi diventa maggiorenne durante la procedura di asilo, la C-560/20 chi è ancora minorenne alla domanda di ricongiungimento: nessuna voce dice che cosa valga per quel giorno.',
    'parents-after-recognition': 'Il rifugiato è diventato maggiorenne dopo il riconoscimento e non era più minorenne alla domanda di ricongiungimento (o non lo sarebbe se fosse presentata oggi). La C-550/16 riguarda chi è diventato maggiorenne durante la procedura di asilo, la C-560/20 chi è ancora minorenne alla domanda: fra le due, nessuna voce della raccolta decide.',
    'parents-adult-on-entry': 'La C-550/16 riguarda chi aveva meno di diciotto anni sia all’ingresso sia alla domanda di asilo. Qui la persona era già maggiorenne all’ingresso.',
    'parents-adult-on-asylum': 'La C-550/16 riguarda chi aveva meno di diciotto anni sia all’ingresso sia alla domanda di asilo. Qui la persona era già maggiorenne quando ha chiesto asilo.',
    'parents-recognition-missing': 'La persona non è più minorenne alla domanda di ricongiungimento, o non lo sarebbe oggi. La C-550/16 riguarda chi è diventato maggiorenne prima di essere riconosciuto rifugiato, e di regola fa decorrere tre mesi dal riconoscimento: serve quella data.',
    'parents-ordinary-rules': 'Le sentenze sui genitori del minore non accompagnato interpretano l’art. 10, par. 3, lett. a), della direttiva 2003/86/CE, che sta fra le regole sui rifugiati. Per una domanda fondata sulle regole ordinarie la raccolta non ha pronunce sulla data.',
    'parents-subsidiary': 'Le sentenze sui genitori del minore non accompagnato riguardano rifugiati. Nessuna voce della raccolta dice se valgano per chi ha la protezione sussidiaria. La Corte si è detta competente a interpretare altri articoli della direttiva anche per questi, se il diritto nazionale li ha resi applicabili in modo diretto e incondizionato (C-380/17, C-635/17); che l’Italia l’abbia fatto per i genitori del minore nessuna voce lo dice.',
    'parents-other': 'Le sentenze sui genitori riguardano il minore non accompagnato con status di rifugiato. Per chi ha un altro titolo la raccolta non ha pronunce sulla data.',
    'child-minor-at-application': 'La Corte ha ritenuto che l’età del figlio non coniugato si valuta il giorno della domanda di ingresso e soggiorno per ricongiungimento, non quello in cui l’autorità decide, nemmeno dopo un ricorso (C-133/19).',
    'child-still-minor': 'Il figlio è ancora minorenne oggi. La Corte ha ritenuto che l’età del figlio non coniugato si valuta il giorno della domanda di ingresso e soggiorno, non quello della decisione (C-133/19). Per una domanda presentata dopo il compleanno la raccolta ha solo la C-279/20, sul figlio di un rifugiato che è diventato maggiorenne prima del riconoscimento del genitore.',
    'child-came-of-age-before-recognition': 'La Corte ha ritenuto che, se il figlio è diventato maggiorenne prima del riconoscimento del genitore come rifugiato e prima della domanda di ricongiungimento, la sua età si valuta alla data della domanda di asilo del genitore, a condizione che il ricongiungimento sia chiesto entro tre mesi dal riconoscimento (C-279/20).',
    'child-adult-on-asylum': 'La C-279/20 guarda alla data della domanda di asilo del genitore, la più remota fra quelle delle sentenze: quel giorno il figlio era già maggiorenne. Restano le regole sui figli maggiorenni, che questa pagina non tratta.',
    'child-on-recognition-day': 'Il diciottesimo compleanno cade nel giorno stesso del riconoscimento del genitore. La C-279/20 riguarda chi è diventato maggiorenne prima del riconoscimento: per quel giorno nessuna voce decide.',
    'child-after-recognition': 'Il figlio è diventato maggiorenne dopo il riconoscimento del genitore e non era più minorenne alla domanda di ricongiungimento (o non lo sarebbe se fosse presentata oggi), che è il giorno a cui guarda la C-133/19. La C-279/20, che guarda alla domanda di asilo del genitore, riguarda chi è diventato maggiorenne prima del riconoscimento: che valga anche qui nessuna voce lo dice.',
    'child-recognition-missing': 'Il figlio non è più minorenne alla domanda di ricongiungimento, o non lo sarebbe oggi. Se è diventato maggiorenne prima che il genitore fosse riconosciuto rifugiato, la C-279/20 guarda alla domanda di asilo del genitore, con un termine di tre mesi dal riconoscimento: serve quella data.',
    'child-subsidiary': 'La C-133/19 e la C-279/20 riguardano figli di rifugiati. Nessuna voce della raccolta dice se valgano per chi ha la protezione sussidiaria. La Corte si è detta competente a interpretare altri articoli della direttiva anche per questi, se il diritto nazionale li ha resi applicabili in modo diretto e incondizionato (C-380/17, C-635/17). La regola italiana sul figlio è qui sotto.',
    'child-adult-at-application': 'Per la C-133/19 l’età si valuta il giorno della domanda: quel giorno il figlio era maggiorenne, o lo sarebbe se la domanda fosse presentata oggi. La C-279/20, che guarda a una data anteriore, riguarda il figlio di un rifugiato.',
    sibling: 'La raccolta non ha sentenze della Corte di giustizia sulla data a cui si valuta l’età di un fratello o di una sorella: quelle che li riguardano dicono altro. In Italia una decisione guarda alla domanda, un’altra, sulla kafala, al rilascio del nulla osta.',
  },
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
    'leap-birthday': ({ disputed, birthday }) => `Chi nasce il 29 febbraio non ha quel giorno nell’anno in cui compie diciotto anni. Qui è maggiorenne per certo ${dal(birthday)}; per ${il(disputed)} l’età è data per incerta.`,
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
