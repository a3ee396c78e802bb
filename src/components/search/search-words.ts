// The words of the search page in both languages: those its markup prints and, under `script`, those its script needs.
import type { YearBrushStrings } from '../../elements/year-brush.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FacetName } from '../../search/facets.ts';
import type { Sort, View } from '../../search/search-state.ts';
import type { SearchStrings } from '../../search/search-strings.ts';

export interface SearchWords {
  label: string;
  placeholder: string;
  button: string;
  /** Leads a reader with a keyboard past the filters. */
  toResults: string;
  hint: string;
  suggestions: string;
  citedDecision: string;
  filters: string;
  facets: Record<FacetName, string>;
  period: string;
  from: string;
  to: string;
  anyYear: string;
  /** The thumbs and the button of the histogram, and what it says of a period. */
  firstYear: string;
  lastYear: string;
  allYears: string;
  years: YearBrushStrings;
  otherFilters: string;
  fewerFilters: string;
  /** `{facet}` is what its group is called. */
  findValue: string;
  findValueShort: string;
  noValue: string;
  /** `{n}` values. */
  allValues: string;
  firstValues: string;
  results: string;
  sort: string;
  sorts: Record<Sort, string>;
  view: string;
  views: Record<View, string>;
  tableCaption: string;
  /** On narrow screens: the table is wider than they are. */
  tableCue: string;
  columns: Record<'citation' | 'title' | 'court' | 'outcome' | 'remedy' | 'mission' | 'verification', string>;
  print: Record<'title' | 'question' | 'filters', string>;
  chosen: string;
  clear: string;
  more: string;
  doubtful: string;
  emptyTitle: string;
  emptyAdvice: readonly string[];
  failedTitle: string;
  failedText: string;
  retry: string;
  slow: string;
  passagesMissing: string;
  listsTitle: string;
  lists: Record<'decisions' | 'issues' | 'provisions' | 'courts' | 'missions', string>;
  noScript: string;
  script: SearchStrings;
}

export const searchWords: Record<Language, SearchWords> = {
  it: {
    label: 'Parole della questione, o una citazione',
    placeholder: 'nulla osta scaduto · Cass. 20127/2021 · C-550/16',
    button: 'Cerca',
    toResults: 'Vai ai risultati',
    hint: 'Tra virgolette si cerca la frase, con un meno davanti si esclude una parola. Ciò che si scrive resta nel browser: nessun server lo vede.',
    suggestions: 'Suggerimenti',
    citedDecision: 'Nella raccolta',
    filters: 'Filtri',
    facets: {
      issue: 'Questione', obstacle: 'Ostacolo', outcome: 'Esito', remedy: 'Rimedio', court: 'Ufficio giudiziario', level: 'Livello', type: 'Tipo di provvedimento', stage: 'Fase',
      role: 'Massima: tema', direction: 'Massima: orientamento', provision: 'Norma', mission: 'Ambasciata o consolato', sponsor: 'Chi chiede il ricongiungimento', relative: 'Familiare',
      nationality: 'Cittadinanza', verification: 'Verifica',
    },
    period: 'Periodo',
    from: 'Dal',
    to: 'Al',
    anyYear: 'qualsiasi anno',
    firstYear: 'Primo anno',
    lastYear: 'Ultimo anno',
    allYears: 'Togli il periodo',
    years: {
      any: 'tutti gli anni', single: 'nel {from}', since: 'dal {from}', until: 'fino al {to}', between: 'dal {from} al {to}',
      spoken: '{period}, {count}', countNone: 'nessuna decisione', countOne: '1 decisione', countMany: '{n} decisioni',
    },
    otherFilters: 'Altri filtri',
    fewerFilters: 'Meno filtri',
    findValue: '{facet}: cerca tra le voci',
    findValueShort: 'Cerca tra le voci',
    noValue: 'Nessuna voce ha queste parole.',
    allValues: 'Mostra tutte le {n} voci',
    firstValues: 'Mostra solo le prime {n}',
    results: 'Risultati',
    sort: 'Ordina per',
    sorts: { relevance: 'pertinenza', newest: 'data, dalla più recente', level: 'grado del giudice' },
    view: 'Vista',
    views: { list: 'elenco', table: 'tabella' },
    tableCaption: 'Decisioni trovate',
    tableCue: 'La tabella continua a destra: si scorre di lato.',
    columns: { citation: 'Estremi', title: 'Titolo', court: 'Ufficio giudiziario', outcome: 'Esito', remedy: 'Rimedio', mission: 'Ambasciata o consolato', verification: 'Verifica' },
    print: { title: 'La ricerca stampata', question: 'Parole cercate', filters: 'Filtri' },
    chosen: 'Filtri scelti',
    clear: 'Togli tutti i filtri',
    more: 'Mostra altri risultati',
    doubtful: 'da verificare',
    emptyTitle: 'Nessuna decisione corrisponde',
    emptyAdvice: ['Provi con meno parole, o con parole più comuni: la radice basta.', 'Cominci dalla questione giuridica: l’elenco è qui sotto.'],
    failedTitle: 'La ricerca non si è avviata',
    failedText: 'Il browser non ha potuto caricare l’indice: può mancare la rete, o un’estensione può bloccarlo. La domanda è rimasta nella casella. Intanto si può sfogliare la raccolta.',
    retry: 'Riprova',
    slow: 'La rete è lenta: la ricerca non è ancora arrivata. Si può aspettare, o riprovare da capo.',
    passagesMissing: 'I passi di alcune decisioni non si sono potuti caricare: i risultati sono completi, i passi no.',
    listsTitle: 'Sfoglia la raccolta',
    lists: { decisions: 'Tutte le decisioni', issues: 'Per questione giuridica', provisions: 'Per norma', courts: 'Per giudice', missions: 'Per sede estera' },
    noScript: 'La ricerca avviene nel browser e ha bisogno di JavaScript, che qui è spento. Senza, la raccolta si sfoglia per questione, norma, giudice o sede estera.',
    script: {
      searching: 'Ricerca in corso …',
      countNone: 'Nessuna decisione',
      countOne: '1 decisione',
      countMany: '{n} decisioni',
      unfiltered: 'Senza i filtri scelti: {n}.',
      covered: 'parole trovate: {n} su {total}',
      unknownWords: 'In nessuna decisione: {words}',
      mended: 'Cercato «{meant}» al posto di «{typed}». Per cercare la parola com’è scritta, la metta tra virgolette.',
      completed: '«{typed}» non è una parola delle voci: cercato «{meant}».',
      alsoSearched: 'Cercato anche: {names}',
      excluded: 'Senza le decisioni che hanno: {words}',
      excludedDecisions: 'Senza la decisione citata con il meno: {citations}',
      operators: 'AND e OR non servono: ogni parola è cercata da sé, e vengono prima le decisioni che ne hanno di più.',
      unclosed: 'Le virgolette non sono chiuse: il testo è stato cercato parola per parola.',
      lacks: {
        word: 'Non c’è una parola da cercare: scriva almeno una parola o un numero.',
        subject: 'Sono tutte parole comuni, come articoli e preposizioni: aggiunga una parola che dica l’argomento.',
      },
      missingPhrase: 'In nessuna decisione c’è la frase «{phrase}».',
      partedPhrase: 'Nessuna decisione ha la frase «{phrase}» insieme alle precedenti: i risultati hanno quelle.',
      otherLanguage: 'Le parole sono inglesi: ricerca nel testo inglese delle voci.',
      ignored: 'L’indirizzo contiene filtri che la raccolta non conosce, e che non sono applicati: {values}',
      cut: 'Il testo è troppo lungo per una ricerca: ne è stato cercato solo l’inizio, {n} caratteri.',
      stripped: 'Dal testo sono stati tolti caratteri invisibili (di controllo o di direzione della scrittura).',
      reversed: 'Il periodo va dal {from} al {to}: finisce prima di cominciare, e nessuna decisione può rientrarvi.',
      swapYears: 'Cerca dal {from} al {to}',
      printed: '{count}; stampate le prime {n}',
      without: {
        citations: 'L’elenco delle citazioni non si è potuto caricare: numeri e date sono cercati come parole, e una decisione citata può mancare.',
        concepts: 'I sinonimi non si sono potuti caricare: sono cercate solo le parole scritte.',
        mending: 'L’elenco delle parole non si è potuto caricare: gli errori di battitura non sono corretti.',
      },
      citationFound: 'Citazione riconosciuta.',
      citationAmbiguous: 'La citazione corrisponde a {n} decisioni.',
      citationPossible: 'Cercato come parola; può anche essere il numero di una decisione:',
      citationAbsent: '{citation}: citazione riconosciuta, ma la decisione non è in questa raccolta.',
      citationNear: 'Somigliano, ma non sono quella citata:',
      mismatch: {
        date: 'La data non coincide. Citata: {cited}; la voce riporta: {given}.',
        section: 'La sezione citata non è quella che la voce riporta.',
        identifier: 'Gli estremi citati non concordano tra loro: controllare numero ed ECLI.',
      },
      filteredOut: {
        one: 'La decisione è nella raccolta, ma i filtri scelti la lasciano fuori dai risultati.',
        all: 'Le decisioni sono nella raccolta, ma i filtri scelti le lasciano fuori dai risultati.',
        some: 'I filtri scelti lasciano fuori dai risultati una parte di queste decisioni.',
      },
      countWithCited: { one: '{count}, con quella citata', many: '{count}, con quelle citate' },
      othersCiting: { one: 'Altre decisioni, che la citano', many: 'Altre decisioni, che le citano' },
      othersByWords: 'Altre decisioni, trovate dalle parole',
      alternatives: '{names}: basta uno dei valori scelti.',
      removeFilter: 'Togli il filtro: {label}',
      from: 'dal {date}',
      to: 'al {date}',
      headnote: 'Sommario',
      holding: 'Massima {n}',
      paragraph: 'Par. {n}',
      suggestionOne: '1 suggerimento: freccia in giù per leggerlo',
      suggestionMany: '{n} suggerimenti: freccia in giù per scorrerli',
    },
  },
  en: {
    label: 'Words of the question, or a citation',
    placeholder: 'expired nulla osta · Cass. 20127/2021 · C-550/16',
    button: 'Search',
    toResults: 'Go to the results',
    hint: 'Quotation marks search for a phrase, a minus before a word leaves it out. What you type stays in the browser: no server sees it.',
    suggestions: 'Suggestions',
    citedDecision: 'In the library',
    filters: 'Filters',
    facets: {
      issue: 'Issue', obstacle: 'Obstacle', outcome: 'Outcome', remedy: 'Remedy', court: 'Court', level: 'Level', type: 'Kind of ruling', stage: 'Stage',
      role: 'Holding: subject', direction: 'Holding: direction', provision: 'Provision', mission: 'Mission abroad', sponsor: 'Sponsor', relative: 'Relative',
      nationality: 'Nationality', verification: 'Verification',
    },
    period: 'Period',
    from: 'From',
    to: 'To',
    anyYear: 'any year',
    firstYear: 'First year',
    lastYear: 'Last year',
    allYears: 'Remove the period',
    years: {
      any: 'all years', single: 'in {from}', since: 'from {from}', until: 'up to {to}', between: 'from {from} to {to}',
      spoken: '{period}, {count}', countNone: 'no decisions', countOne: '1 decision', countMany: '{n} decisions',
    },
    otherFilters: 'More filters',
    fewerFilters: 'Fewer filters',
    findValue: '{facet}: find a value',
    findValueShort: 'Find a value',
    noValue: 'No value has these words.',
    allValues: 'Show all {n} values',
    firstValues: 'Show only the first {n}',
    results: 'Results',
    sort: 'Sort by',
    sorts: { relevance: 'relevance', newest: 'date, newest first', level: 'level of the court' },
    view: 'View',
    views: { list: 'list', table: 'table' },
    tableCaption: 'Decisions found',
    tableCue: 'The table goes on to the right: scroll sideways.',
    columns: { citation: 'Citation', title: 'Title', court: 'Court', outcome: 'Outcome', remedy: 'Remedy', mission: 'Mission abroad', verification: 'Verification' },
    print: { title: 'The printed search', question: 'Words searched', filters: 'Filters' },
    chosen: 'Chosen filters',
    clear: 'Remove all filters',
    more: 'Show more results',
    doubtful: 'to be verified',
    emptyTitle: 'No decision matches',
    emptyAdvice: ['Try fewer words, or more common ones: the root is enough.', 'Start from the legal issue: the list is below.'],
    failedTitle: 'The search could not start',
    failedText: 'The browser could not load the index: the network may be down, or an extension may block it. Your question is still in the box. Meanwhile the library can be browsed.',
    retry: 'Try again',
    slow: 'The network is slow: the search has not arrived yet. You can wait, or try afresh.',
    passagesMissing: 'The passages of some decisions could not be loaded: the results are complete, the passages are not.',
    listsTitle: 'Browse the library',
    lists: { decisions: 'All decisions', issues: 'By legal issue', provisions: 'By provision', courts: 'By court', missions: 'By mission abroad' },
    noScript: 'The search runs in the browser and needs JavaScript, which is off here. Without it, the library can be browsed by issue, provision, court or mission abroad.',
    script: {
      searching: 'Searching …',
      countNone: 'No decisions',
      countOne: '1 decision',
      countMany: '{n} decisions',
      unfiltered: 'Without the chosen filters: {n}.',
      covered: 'words found: {n} of {total}',
      unknownWords: 'In no decision: {words}',
      mended: 'Searched for “{meant}” instead of “{typed}”. To search for the word as it is written, put it in quotation marks.',
      completed: '“{typed}” is no word of the entries: searched for “{meant}”.',
      alsoSearched: 'Also searched for: {names}',
      excluded: 'Without the decisions that have: {words}',
      excludedDecisions: 'Without the decision cited with a minus: {citations}',
      operators: 'AND and OR are not needed: every word is searched by itself, and the decisions that have most of them come first.',
      unclosed: 'The quotation marks are not closed: the text was searched word by word.',
      lacks: {
        word: 'There is no word to search for: write at least one word or number.',
        subject: 'These are all common words, such as articles and prepositions: add one that says the subject.',
      },
      missingPhrase: 'No decision has the phrase “{phrase}”.',
      partedPhrase: 'No decision has the phrase “{phrase}” together with those before it: the results have those.',
      otherLanguage: 'The words are Italian: the Italian text of the entries was searched.',
      ignored: 'The address holds filters that the library does not know; they are not applied: {values}',
      cut: 'The text is too long for a search: only its beginning was searched, {n} characters.',
      stripped: 'Invisible characters (control characters or direction marks) were taken out of the text.',
      reversed: 'The period runs from {from} to {to}: it ends before it begins, and no decision can lie in it.',
      swapYears: 'Search from {from} to {to}',
      printed: '{count}; the first {n} are printed',
      without: {
        citations: 'The list of citations could not be loaded: numbers and dates are searched as words, and a decision that is cited may be missing.',
        concepts: 'Synonyms could not be loaded: only the words typed are searched.',
        mending: 'The list of words could not be loaded: slips of the pen are not mended.',
      },
      citationFound: 'Citation recognised.',
      citationAmbiguous: 'The citation fits {n} decisions.',
      citationPossible: 'Searched as a word; it may also be the number of a decision:',
      citationAbsent: '{citation}: citation recognised, but the decision is not in this library.',
      citationNear: 'These look like it, but are not the one cited:',
      mismatch: {
        date: 'The dates differ. Cited: {cited}; the entry has {given}.',
        section: 'The section cited is not the one that the entry gives.',
        identifier: 'The particulars cited do not agree with each other: check number and ECLI.',
      },
      filteredOut: {
        one: 'The decision is in the library, but the chosen filters leave it out of the results.',
        all: 'The decisions are in the library, but the chosen filters leave them out of the results.',
        some: 'The chosen filters leave some of these decisions out of the results.',
      },
      countWithCited: { one: '{count}, the one cited included', many: '{count}, those cited included' },
      othersCiting: { one: 'Other decisions, which cite it', many: 'Other decisions, which cite them' },
      othersByWords: 'Other decisions, found by the words',
      alternatives: '{names}: one of the chosen values is enough.',
      removeFilter: 'Remove filter: {label}',
      from: 'from {date}',
      to: 'to {date}',
      headnote: 'Headnote',
      holding: 'Holding {n}',
      paragraph: 'Para. {n}',
      suggestionOne: '1 suggestion: arrow down to read it',
      suggestionMany: '{n} suggestions: arrow down to go through them',
    },
  },
};
