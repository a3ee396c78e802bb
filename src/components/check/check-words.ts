// The words of the page that checks a draft: those its markup prints and, under `script`, those its script needs.
import type { DeskStrings } from '../../elements/check/draft-desk.ts';
import type { Language } from '../../i18n/language.ts';

export interface CheckWords {
  title: string;
  lead: string;
  privacyTitle: string;
  privacy: readonly string[];
  stateIdle: string;
  label: string;
  placeholder: string;
  check: string;
  open: string;
  openHint: string;
  clear: string;
  retry: string;
  noScript: string;
  /** Stands there until the script has come, and where it never does. */
  waiting: string;
  result: string;
  only: string;
  previous: string;
  next: string;
  keys: string;
  copy: string;
  markdown: string;
  plain: string;
  print: string;
  list: string;
  draft: string;
  unmarked: string;
  inDraft: string;
  newTab: string;
  against: string;
  issues: string;
  legendTitle: string;
  legend: readonly string[];
  script: DeskStrings;
}

const registryAddresses = {
  cassation: 'https://www.italgiure.giustizia.it/sncass/', constitutional: 'https://www.cortecostituzionale.it/', administrative: 'https://www.giustizia-amministrativa.it/',
  merits: 'https://bdp.giustizia.it/', cjeu: 'https://curia.europa.eu/', strasbourg: 'https://hudoc.echr.coe.int/', any: null,
} as const;

export const checkWords: Record<Language, CheckWords> = {
  it: {
    title: 'Controlla la bozza',
    lead: 'Si incolla un atto, o se ne apre il file: ogni citazione è riconosciuta e segnata al suo posto, con l’esito, la definitività e ciò che le va contro.',
    privacyTitle: 'Il testo non lascia questa pagina',
    privacy: [
      'Il controllo si fa nel browser. Alla prima interazione la pagina carica la raccolta; da quel momento non chiede più nulla alla rete, e il browser glielo vieta.',
      'La bozza non viene conservata da nessuna parte, nemmeno su questo dispositivo: chiudendo o ricaricando la pagina si perde, e il browser avverte prima.',
    ],
    stateIdle: 'La raccolta si carica appena si entra nel riquadro.',
    label: 'Testo dell’atto',
    placeholder: 'Incollare qui il ricorso, la memoria o il parere',
    check: 'Controlla le citazioni',
    open: 'Apri un .docx o un .txt',
    openHint: 'Il file si può anche trascinare qui. Di un .docx si leggono il testo e le note, non ciò che è stato cancellato con le revisioni.',
    clear: 'Togli il testo',
    retry: 'Riprova',
    noScript: 'Il controllo si fa nel browser e ha bisogno di JavaScript: senza, il testo dovrebbe andare a un server, e questa pagina non lo fa. Si può cercare ogni decisione negli elenchi:',
    waiting: 'Il riquadro compare quando lo script della pagina è caricato; se non compare, ricaricare la pagina.',
    result: 'Risultato',
    only: 'Mostra solo',
    previous: 'Precedente',
    next: 'Successiva',
    keys: 'Con il cursore tra le citazioni: N successiva, P precedente, Invio dall’una all’altra colonna.',
    copy: 'Copia il rapporto',
    markdown: 'Scarica in Markdown',
    plain: 'Scarica come testo',
    print: 'Stampa',
    list: 'Le citazioni',
    draft: 'La bozza',
    unmarked: 'Ciò che non è segnato non è stato riconosciuto come citazione: non vuol dire che sia giusto. Un numero di ruolo senza giudice si segna solo se è nella raccolta.',
    inDraft: 'Nella bozza',
    newTab: 'Le decisioni si aprono in un’altra scheda: il controllo resta qui.',
    against: 'In senso contrario',
    issues: 'Tutte le massime a favore e contro',
    legendTitle: 'Che cosa dicono i segni',
    legend: [
      'nella raccolta: una sola decisione corrisponde, e nessun dato della citazione è in dubbio; altri dubbi sulla decisione stanno nella sua scheda.',
      'con un dubbio: la decisione c’è, ma le fonti lasciano incerto un dato della citazione.',
      'non coincide: la data, la sezione o un identificativo è diverso, oppure la raccolta ha soltanto una decisione che somiglia. Non si sostituisce mai nulla.',
      'più d’una: la citazione può indicare più decisioni.',
      'non in raccolta: la citazione è riconosciuta, ma questa raccolta non ha la decisione. Non dice nulla sulla sua esistenza.',
    ],
    script: {
      stateLoading: 'Si carica la raccolta…',
      stateReady: 'Tutto è caricato: da qui in poi la pagina non fa più alcuna richiesta. Si può anche staccare la rete.',
      stateFailed: 'La raccolta non è arrivata: controllare la rete e riprovare. Il testo è ancora qui.',
      working: 'Si leggono le citazioni…',
      failed: 'Il controllo si è fermato e non ha dato risultati. Il testo è ancora qui: si può riprovare.',
      held: '{name}: {characters} caratteri',
      pasted: 'Testo incollato',
      summary: { none: 'Nessuna citazione riconosciuta in {characters} caratteri.', one: '1 citazione, in {places}.', many: '{count} citazioni diverse, in {places}.' },
      hidden: { one: 'Il testo contiene 1 carattere invisibile che può alterarne l’aspetto: qui sotto è mostrato col suo codice, per esempio [U+202E].', many: 'Il testo contiene {count} caratteri invisibili che possono alterarne l’aspetto: qui sotto sono mostrati col loro codice, per esempio [U+202E].' },
      faults: {
        pdf: 'Questo è un PDF: aprirlo, selezionare tutto il testo, copiarlo e incollarlo nel riquadro.',
        'old-word': 'Questo è un .doc di vecchio tipo, o un .docx protetto da password: aprirlo in Word, salvarlo come .docx senza password, oppure incollarne il testo.',
        rtf: 'Questo è un file RTF: salvarlo come .docx, oppure incollarne il testo.',
        'open-document': 'Questo è un file OpenDocument (.odt): salvarlo come .docx, oppure incollarne il testo.',
        'not-word': 'Questo file non è né un documento Word (.docx) né un testo (.txt). Si può incollarne il testo.',
        broken: 'Il file è danneggiato o incompleto e non si può leggere per intero: meglio non leggerne una parte sola. Salvarlo di nuovo, oppure incollarne il testo.',
        'too-big': 'Il testo è troppo lungo: la pagina ne legge fino a 5 milioni di caratteri (circa 1.500 pagine) e file fino a 60 MB. Dividerlo e controllarlo in più volte.',
        empty: 'Non c’è testo da controllare.',
      },
      mark: '{number} · {verdict}',
      all: 'tutte',
      shown: '{shown} di {count}',
      copied: 'Rapporto copiato.',
      copyRefused: 'Il browser non permette la copia: scaricare il rapporto come testo.',
      fileName: 'massimario-controllo',
      newTab: 'si apre in un’altra scheda',
      words: {
        verdicts: { found: 'nella raccolta', doubt: 'con un dubbio', mismatch: 'non coincide', ambiguous: 'più d’una', absent: 'non in raccolta' },
        counted: {
          found: { one: 'nella raccolta', many: 'nella raccolta' },
          doubt: { one: 'con un dubbio', many: 'con un dubbio' },
          mismatch: { one: 'non coincide', many: 'non coincidono' },
          ambiguous: { one: 'può essere più d’una', many: 'possono essere più d’una' },
          absent: { one: 'non in raccolta', many: 'non in raccolta' },
        },
        found: 'Nella raccolta.',
        doubt: 'Nella raccolta, ma un dato della citazione è in dubbio: controllare prima di citare.',
        ambiguous: 'Più decisioni della raccolta corrispondono: la citazione non basta a distinguerle.',
        mismatch: {
          date: 'La raccolta ha questa decisione, ma la data non coincide: la bozza dice {cited}.',
          'number-alone': 'Accanto al numero non c’è un giudice: può essere di tutt’altro. La raccolta ha una decisione con lo stesso numero, ma la bozza dice {cited}.',
          section: 'La raccolta ha questa decisione, ma la sezione non è quella che dice la bozza.',
          identifier: 'La raccolta ha questa decisione, ma i numeri della bozza (causa, ECLI, ricorso) non vanno insieme.',
        },
        near: 'La raccolta non ha {label}. Ha però qualcosa che le somiglia: si voleva forse citare questa?',
        whyNear: {
          year: 'stesso numero o giorno, altro anno', neighbour: 'numero quasi uguale', date: 'stesso giudice, stesso giorno o un giorno vicino', register: 'è il suo numero di ruolo', court: 'stesso numero, altro giudice', case: 'stessa causa, altro documento',
        },
        nearTail: 'Può anche essere un’altra decisione: che non sia qui non dice nulla sulla sua esistenza.',
        absent: '{label} è una citazione riconosciuta, ma non è in questa raccolta. Ciò non dice nulla sulla sua esistenza.',
        lookUp: 'Dove cercarla:',
        registries: {
          cassation: { name: 'SentenzeWeb della Corte di cassazione', address: registryAddresses.cassation },
          constitutional: { name: 'il sito della Corte costituzionale', address: registryAddresses.constitutional },
          administrative: { name: 'il sito della Giustizia amministrativa', address: registryAddresses.administrative },
          merits: { name: 'la Banca dati di merito del Ministero della giustizia (con accesso) o presso la cancelleria', address: registryAddresses.merits },
          cjeu: { name: 'CURIA, il sito della Corte di giustizia', address: registryAddresses.cjeu },
          strasbourg: { name: 'HUDOC, la banca dati della Corte europea dei diritti dell’uomo', address: registryAddresses.strasbourg },
          any: { name: 'la banca dati del giudice che l’ha pronunciata', address: null },
        },
        outcome: 'Esito',
        finality: 'Definitività',
        verification: 'Verifica',
        doubts: 'Da verificare',
        against: 'In senso contrario',
        onIssues: '[{issues}]',
        moreAgainst: { one: 'Un’altra decisione della raccolta va in senso contrario: vedere la pagina della questione.', many: 'Altre {count} decisioni della raccolta vanno in senso contrario: vedere le pagine delle questioni.' },
        noneAgainst: 'Nessuna massima contraria in questa raccolta: non vuol dire che non ne esistano.',
        noSide: 'Le massime di questa decisione non prendono parte, o l’esito non risulta: il confronto è nelle pagine delle questioni.',
        paraphrase: '[nostra parafrasi, da verificare sul testo]',
        places: { one: '1 punto della bozza', many: '{count} punti della bozza' },
        report: {
          title: 'Controllo delle citazioni',
          made: 'Massimario del ricongiungimento familiare, edizione del {edition}. Controllo del {day}.',
          summary: 'Citazioni diverse: {citations}. Punti della bozza: {places}.',
          nothing: 'Nessuna citazione riconosciuta.',
          disclaimer: 'Il controllo riconosce citazioni e le confronta con una raccolta di studio: ciò che non vi compare può esistere, ciò che non è stato riconosciuto non è stato controllato. Le massime sono parafrasi nostra. Controllare sempre il testo della decisione.',
        },
      },
    },
  },
  en: {
    title: 'Check my draft',
    lead: 'Paste a pleading or open its file: every citation is recognised and marked where it stands, with how the case ended, whether it is final and what goes against it.',
    privacyTitle: 'The text never leaves this page',
    privacy: [
      'The check is done in your browser. At your first action the page loads the library; from then on it asks nothing of the network, and the browser forbids it to.',
      'The draft is stored nowhere, not even on this device: closing or reloading the page loses it, and the browser warns you first.',
    ],
    stateIdle: 'The library is loaded as soon as you enter the box.',
    label: 'Text of the draft',
    placeholder: 'Paste the appeal, the brief or the opinion here',
    check: 'Check the citations',
    open: 'Open a .docx or a .txt',
    openHint: 'You can also drop the file here. Of a .docx the text and the notes are read, and nothing that tracked changes deleted.',
    clear: 'Remove the text',
    retry: 'Try again',
    noScript: 'The check is done in your browser and needs JavaScript: without it the text would have to go to a server, and this page does not do that. You can look for each decision in the lists:',
    waiting: 'The box appears once the script of the page is loaded; if it does not, reload the page.',
    result: 'Result',
    only: 'Show only',
    previous: 'Previous',
    next: 'Next',
    keys: 'With the cursor among the citations: N for the next, P for the previous, Enter from one column to the other.',
    copy: 'Copy the report',
    markdown: 'Download as Markdown',
    plain: 'Download as text',
    print: 'Print',
    list: 'The citations',
    draft: 'The draft',
    unmarked: 'What is not marked was not recognised as a citation: that does not mean it is right. A register number without a court is marked only if the library has it.',
    inDraft: 'In the draft',
    newTab: 'Decisions open in another tab: the check stays here.',
    against: 'To the contrary',
    issues: 'All holdings for and against',
    legendTitle: 'What the marks say',
    legend: [
      'in the library: exactly one decision answers, and no fact of the citation is in doubt; other doubts about the decision stand on its card.',
      'with a doubt: we have the decision, but the sources leave a fact of the citation uncertain.',
      'does not match: the date, the section or an identifier differs, or the library only has a decision that looks like it. Nothing is ever replaced.',
      'more than one: the citation may mean several decisions.',
      'not in this library: the citation is recognised, but this library does not have the decision. That says nothing about whether it exists.',
    ],
    script: {
      stateLoading: 'Loading the library…',
      stateReady: 'Everything is loaded: from here on the page makes no request. You may even go offline.',
      stateFailed: 'The library did not come: check the network and try again. Your text is still here.',
      working: 'Reading the citations…',
      failed: 'The check stopped and gave no result. Your text is still here: you can try again.',
      held: '{name}: {characters} characters',
      pasted: 'Pasted text',
      summary: { none: 'No citation recognised in {characters} characters.', one: '1 citation, in {places}.', many: '{count} different citations, in {places}.' },
      hidden: { one: 'The text holds 1 invisible character that can change how it looks: below it is shown by its code, for example [U+202E].', many: 'The text holds {count} invisible characters that can change how it looks: below they are shown by their codes, for example [U+202E].' },
      faults: {
        pdf: 'This is a PDF: open it, select all its text, copy it and paste it into the box.',
        'old-word': 'This is an old .doc, or a .docx with a password: open it in Word and save it as a .docx without a password, or paste its text.',
        rtf: 'This is an RTF file: save it as a .docx, or paste its text.',
        'open-document': 'This is an OpenDocument file (.odt): save it as a .docx, or paste its text.',
        'not-word': 'This file is neither a Word document (.docx) nor a text (.txt). You can paste its text.',
        broken: 'The file is damaged or incomplete and cannot be read whole: better not to read a part of it. Save it again, or paste its text.',
        'too-big': 'The text is too long: the page reads up to 5 million characters (about 1,500 pages) and files up to 60 MB. Split it and check it in parts.',
        empty: 'There is no text to check.',
      },
      mark: '{number} · {verdict}',
      all: 'all',
      shown: '{shown} of {count}',
      copied: 'Report copied.',
      copyRefused: 'The browser does not allow copying: download the report as text.',
      fileName: 'massimario-check',
      newTab: 'opens in another tab',
      words: {
        verdicts: { found: 'in the library', doubt: 'with a doubt', mismatch: 'does not match', ambiguous: 'more than one', absent: 'not in this library' },
        counted: {
          found: { one: 'in the library', many: 'in the library' },
          doubt: { one: 'with a doubt', many: 'with a doubt' },
          mismatch: { one: 'does not match', many: 'do not match' },
          ambiguous: { one: 'may be more than one', many: 'may be more than one' },
          absent: { one: 'not in this library', many: 'not in this library' },
        },
        found: 'In the library.',
        doubt: 'In the library, but a fact of the citation is in doubt: check before you cite it.',
        ambiguous: 'Several decisions of the library answer it: the citation does not tell them apart.',
        mismatch: {
          date: 'The library has this decision, but the date does not match: your draft says {cited}.',
          'number-alone': 'No court stands beside the number: it may be of something else altogether. The library has a decision with the same number, but your draft says {cited}.',
          section: 'The library has this decision, but not of the section your draft names.',
          identifier: 'The library has this decision, but the numbers in your draft (case, ECLI, application) do not go together.',
        },
        near: 'The library does not have {label}. It has something that looks like it: did you mean this?',
        whyNear: {
          year: 'same number or day, another year', neighbour: 'almost the same number', date: 'same court, same day or a day close by', register: 'it is its register number', court: 'same number, another court', case: 'same case, another document',
        },
        nearTail: 'It may also be another decision: that it is not here says nothing about whether it exists.',
        absent: '{label} is recognised as a citation, but it is not in this library. That says nothing about whether it exists.',
        lookUp: 'Look it up in',
        registries: {
          cassation: { name: 'SentenzeWeb of the Court of Cassation', address: registryAddresses.cassation },
          constitutional: { name: 'the site of the Italian Constitutional Court', address: registryAddresses.constitutional },
          administrative: { name: 'the site of the Italian administrative courts', address: registryAddresses.administrative },
          merits: { name: 'the database of first-instance and appeal rulings of the Italian Ministry of Justice (with a login), or at the registry', address: registryAddresses.merits },
          cjeu: { name: 'CURIA, the site of the Court of Justice', address: registryAddresses.cjeu },
          strasbourg: { name: 'HUDOC, the database of the European Court of Human Rights', address: registryAddresses.strasbourg },
          any: { name: 'the database of the court that gave it', address: null },
        },
        outcome: 'Outcome',
        finality: 'Finality',
        verification: 'Verification',
        doubts: 'To be verified',
        against: 'To the contrary',
        onIssues: '[{issues}]',
        moreAgainst: { one: 'One more decision of the library goes the other way: see the page of the issue.', many: '{count} more decisions of the library go the other way: see the pages of the issues.' },
        noneAgainst: 'No contrary holding in this library: that does not mean there is none.',
        noSide: 'The holdings of this decision take no side, or its outcome was not seen: both sides stand on the pages of the issues.',
        paraphrase: '[our paraphrase, to be checked against the text]',
        places: { one: '1 place of the draft', many: '{count} places of the draft' },
        report: {
          title: 'Check of citations',
          made: 'Massimario, the family reunification case digest, edition of {edition}. Checked on {day}.',
          summary: 'Different citations: {citations}. Places in the draft: {places}.',
          nothing: 'No citation recognised.',
          disclaimer: 'The check recognises citations and holds them against a study collection: what is not in it may exist, what was not recognised was not checked. Holdings are our paraphrase. Always check the text of the decision.',
        },
      },
    },
  },
};
