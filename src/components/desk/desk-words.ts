// The words of the desk in both languages: those its markup prints and, under `script`, those its script needs.
import type { CourtLevel } from '../../cases/registries.ts';
import type { BlockageGroup } from '../../desk/blockages.ts';
import type { Difference } from '../../desk/distinctions.ts';
import type { NarrowingField } from '../../desk/narrowing.ts';
import type { DeskStrings } from '../../elements/desk-narrowing.ts';
import type { Language } from '../../i18n/languages.ts';

export interface DeskWords {
  title: string;
  lead: string;
  /** Page title of one blockage. */
  pageTitle: (title: string) => string;
  groups: Record<BlockageGroup, string>;
  holdings: (count: number) => string;
  against: (count: number) => string;
  decisions: (count: number) => string;
  indexNote: string;
  searchInstead: string;
  /** `without`: how many decisions on it give no holding. */
  onBlockage: (holdings: string, decisions: string, against: string, without: number) => string;
  caution: string;
  orderTitle: string;
  order: string;
  orderElsewhere: string;
  elements: string;
  shows: string;
  for: string;
  contrary: string;
  others: string;
  noneFor: string;
  noneContrary: string;
  noneHere: string;
  /** `against`: how many of them are contrary. */
  elsewhere: (count: number, against: number) => string;
  more: (count: number) => string;
  level: Record<CourtLevel, string>;
  onQuestion: string;
  /** The questions it answers instead. */
  offQuestion: (issues: string) => string;
  sameObstacle: string;
  otherObstacle: string;
  unseen: string;
  setAside: string;
  setAsideBy: Record<'quashes' | 'reverses' | 'distinguishes' | 'departs-from', string>;
  doubts: string;
  text: string;
  facts: string;
  distinguish: string;
  noteOf: (number: number) => string;
  differ: (citation: string) => string;
  differNote: string;
  field: Record<Difference['field'], string>;
  versus: (contrary: string, favourable: string) => string;
  sameData: (citation: string) => string;
  nothingToCompare: string;
  withoutHoldings: string;
  withoutHoldingsLead: string;
  empty: string;
  neighbours: string;
  questions: string;
  searchThese: string;
  caseTitle: string;
  caseLead: string;
  fields: Record<NarrowingField, string>;
  any: Record<NarrowingField, string>;
  only: string;
  clear: string;
  withoutScript: string;
  script: DeskStrings;
}

const it: DeskWords = {
  title: 'Scrivania: precedenti per l’atto',
  lead: 'Si sceglie che cosa blocca la famiglia e si trovano le massime nell’ordine in cui l’atto le usa, dalla giurisdizione alle spese, con le contrarie accanto.',
  pageTitle: (title) => `${title}: precedenti per l’atto`,
  groups: { mission: 'Davanti all’ambasciata', 'single-desk': 'Davanti allo Sportello Unico', proof: 'Prova del legame', conditions: 'Condizioni e persone', after: 'In Italia e dopo la decisione' },
  holdings: (count) => (count === 1 ? '1 massima' : `${count} massime`),
  against: (count) => (count === 0 ? 'nessuna contraria' : count === 1 ? '1 contraria' : `${count} contrarie`),
  decisions: (count) => (count === 1 ? '1 decisione' : `${count} decisioni`),
  indexNote: 'Una decisione può stare sotto più voci: i numeri non si sommano.',
  searchInstead: 'Se nessuna voce descrive il caso, si può cercare a parole o per questione giuridica.',
  onBlockage: (holdings, decisions, against, without) => `${holdings} di ${decisions}; ${against}.${without === 0 ? '' : ` ${without === 1 ? 'Un’altra decisione' : `Altre ${without} decisioni`} senza massime su questo punto.`}`,
  caution: 'Le massime sono parafrasi nostra di ciò che le fonti riferiscono: prima di citarne una, leggere la voce e, dove c’è, il testo.',
  orderTitle: 'In che ordine stanno',
  order: 'Prima le massime di decisioni di cui si conosce l’esito, poi quelle di esito non visto, in fondo quelle riformate o cassate. Fra esse: prima chi risponde alla questione della pagina, poi il grado del giudice, lo stesso ostacolo, la definitività, la verifica, l’assenza di dubbi, la data. Ogni massima dice di sé tutto questo.',
  orderElsewhere: 'L’ordine viene dai dati della voce: non dice quale massima sia giusta.',
  elements: 'Elementi dell’atto',
  shows: 'Da mostrare:',
  for: 'A favore della famiglia',
  contrary: 'Contrarie',
  others: 'Né a favore né contro, o non si sa',
  noneFor: 'Nessuna massima a favore su questo elemento.',
  noneContrary: 'Nessuna massima contraria su questo elemento fra quelle di questa pagina: non vuol dire che non ne esistano.',
  noneHere: 'Nessuna massima su questo elemento fra quelle di questa pagina.',
  elsewhere: (count, against) => `${count === 1 ? 'Una massima su questo elemento, nata da altri casi' : `${count} massime su questo elemento, nate da altri casi`} (${it.against(against)})`,
  more: (count) => (count === 1 ? 'Un’altra massima' : `Altre ${count} massime`),
  level: { supreme: 'Corte di cassazione', constitutional: 'Corte costituzionale', appeal: 'Corte d’appello', 'first-instance': 'primo grado', administrative: 'giudice amministrativo', eu: 'Corte di giustizia dell’Unione', strasbourg: 'Corte europea dei diritti dell’uomo' },
  onQuestion: 'sulla questione di questa pagina',
  offQuestion: (issues) => `su altro: ${issues}`,
  sameObstacle: 'stesso ostacolo',
  otherObstacle: 'altro ostacolo',
  unseen: 'Esito non visto: riferimento, non precedente.',
  setAside: 'Riformata o cassata: non vale più come precedente.',
  setAsideBy: { quashes: 'Cassata da', reverses: 'Riformata da', distinguishes: 'Distinta da', 'departs-from': 'Se ne discosta' },
  doubts: 'Da verificare',
  text: 'Testo',
  facts: 'Il caso',
  distinguish: 'Per distinguere',
  noteOf: (number) => `nota ${number} della redazione`,
  differ: (citation) => `Rispetto a ${citation} i dati divergono su:`,
  differNote: 'Non è detto che la decisione dipenda da questo.',
  field: { mission: 'sede', sponsor: 'status', relatives: 'familiare', level: 'giudice', year: 'anno' },
  versus: (contrary, favourable) => `qui ${contrary}, là ${favourable}`,
  sameData: (citation) => `Nei dati noti nulla la distingue da ${citation}: la differenza va cercata nei testi.`,
  nothingToCompare: 'Su questo elemento manca una massima a favore con cui confrontarla: nessun punto di distinzione noto.',
  withoutHoldings: 'Decisioni senza massime su questo punto',
  withoutHoldingsLead: 'Riguardano lo stesso blocco, ma le fonti non ne riferiscono un principio su di esso.',
  empty: 'La raccolta non ha ancora decisioni su questo blocco. Non vuol dire che non ne esistano.',
  neighbours: 'Blocchi vicini',
  questions: 'Le questioni giuridiche, con la loro guida',
  searchThese: 'Cerca in queste decisioni',
  caseTitle: 'Il caso che si difende',
  caseLead: 'Le massime di casi simili passano davanti e lo dicono. La scelta resta nell’indirizzo, dopo il #, e non arriva a nessun server.',
  fields: { mission: 'Sede', sponsor: 'Chi chiede il ricongiungimento', relative: 'Familiare' },
  any: { mission: 'qualsiasi sede', sponsor: 'qualsiasi status', relative: 'qualsiasi familiare' },
  only: 'Solo quelle che coincidono in qualcosa (le contrarie restano)',
  clear: 'Togli la scelta',
  withoutScript: 'Senza JavaScript le massime non si riordinano. Queste sono le decisioni della pagina per sede, status e familiare.',
  script: {
    chosen: 'Il caso: {case}.',
    agree: '{any} di {total} massime coincidono in qualcosa, {all} in tutto; stanno davanti, le altre seguono.',
    agreeOne: '{any} di {total} massime coincidono; stanno davanti, le altre seguono.',
    agreeNone: 'Nessuna delle {total} massime coincide: l’ordine è quello di prima.',
    aside: 'Messe da parte perché non coincidono in nulla: {n}.',
    asideHere: 'Messe da parte qui: {n}.',
    asideAll: 'Mostra tutte',
    more: 'Altre: {n}',
    unknown: 'Nessuna massima di questa pagina ha {values}: non se ne è tenuto conto.',
    cleared: 'Scelta tolta: l’ordine è quello di prima.',
    agreement: { same: 'Coincide', maybe: 'Forse coincide', different: 'Diverso', unsaid: 'Le fonti non dicono' },
    field: { mission: 'sede', sponsor: 'status', relative: 'familiare' },
    toVerify: 'da verificare',
  },
};

const en: DeskWords = {
  title: 'Desk: precedents for a filing',
  lead: 'Choose what blocks the family and find the holdings in the order in which the act uses them, from jurisdiction to costs, with the contrary ones beside them.',
  pageTitle: (title) => `${title}: precedents for a filing`,
  groups: { mission: 'At the embassy', 'single-desk': 'At the Single Desk', proof: 'Proof of the link', conditions: 'Conditions and persons', after: 'In Italy and after the decision' },
  holdings: (count) => (count === 1 ? '1 holding' : `${count} holdings`),
  against: (count) => (count === 0 ? 'none contrary' : `${count} contrary`),
  decisions: (count) => (count === 1 ? '1 decision' : `${count} decisions`),
  indexNote: 'A decision may stand under several headings: the numbers do not add up.',
  searchInstead: 'If no heading fits the case, search in words or by legal issue.',
  onBlockage: (holdings, decisions, against, without) => `${holdings} from ${decisions}; ${against}.${without === 0 ? '' : ` ${without === 1 ? 'One more decision' : `${without} more decisions`} without a holding on this point.`}`,
  caution: 'The holdings are our paraphrase of what the sources report: before citing one, read the entry and, where there is one, the text.',
  orderTitle: 'In what order they stand',
  order: 'First the holdings of decisions whose outcome is known, then those whose outcome was not seen, last those reversed or quashed. Among these: first those that answer the question of the page, then the level of the court, the same obstacle, finality, verification, the absence of doubts, the date. Every holding says all this of itself.',
  orderElsewhere: 'The order follows from the data of the entry: it does not say which holding is right.',
  elements: 'Elements of the act',
  shows: 'To be shown:',
  for: 'For the family',
  contrary: 'Contrary',
  others: 'Neither for nor against, or not known',
  noneFor: 'No holding for the family on this element.',
  noneContrary: 'No contrary holding on this element among those of this page: that does not mean that there are none.',
  noneHere: 'No holding on this element among those of this page.',
  elsewhere: (count, against) => `${count === 1 ? 'One holding on this element, from another kind of case' : `${count} holdings on this element, from other kinds of case`} (${en.against(against)})`,
  more: (count) => (count === 1 ? 'One more holding' : `${count} more holdings`),
  level: { supreme: 'Court of Cassation', constitutional: 'Constitutional Court', appeal: 'court of appeal', 'first-instance': 'first instance', administrative: 'administrative court', eu: 'Court of Justice of the Union', strasbourg: 'European Court of Human Rights' },
  onQuestion: 'on the question of this page',
  offQuestion: (issues) => `on something else: ${issues}`,
  sameObstacle: 'same obstacle',
  otherObstacle: 'other obstacle',
  unseen: 'Outcome not seen: a reference, not a precedent.',
  setAside: 'Reversed or quashed: no longer a precedent.',
  setAsideBy: { quashes: 'Quashed by', reverses: 'Reversed by', distinguishes: 'Distinguished by', 'departs-from': 'Departed from by' },
  doubts: 'To be verified',
  text: 'Text',
  facts: 'The case',
  distinguish: 'To distinguish it',
  noteOf: (number) => `note ${number} of the library`,
  differ: (citation) => `Compared with ${citation}, the data differ on:`,
  differNote: 'Nothing says that the decision turned on this.',
  field: { mission: 'mission', sponsor: 'status', relatives: 'relative', level: 'court', year: 'year' },
  versus: (contrary, favourable) => `here ${contrary}, there ${favourable}`,
  sameData: (citation) => `Nothing in the known data sets it apart from ${citation}: look for the difference in the texts.`,
  nothingToCompare: 'On this element there is no favourable holding to hold it against: no distinguishing point known.',
  withoutHoldings: 'Decisions without a holding on this point',
  withoutHoldingsLead: 'They concern the same blockage, but the sources report no principle on it.',
  empty: 'The library has no decision on this blockage yet. That does not mean that there are none.',
  neighbours: 'Near to this',
  questions: 'The legal issues, with their guide',
  searchThese: 'Search these decisions',
  caseTitle: 'The case at hand',
  caseLead: 'Holdings from similar cases move to the front and say so. The choice stays in the address, after the #, and reaches no server.',
  fields: { mission: 'Mission', sponsor: 'Sponsor', relative: 'Relative' },
  any: { mission: 'any mission', sponsor: 'any status', relative: 'any relative' },
  only: 'Only those that agree in something (contrary ones stay)',
  clear: 'Clear the choice',
  withoutScript: 'Without JavaScript the holdings are not reordered. These are the decisions of the page by mission, status and relative.',
  script: {
    chosen: 'The case: {case}.',
    agree: '{any} of {total} holdings agree in something, {all} in everything; they stand first, the others follow.',
    agreeOne: '{any} of {total} holdings agree; they stand first, the others follow.',
    agreeNone: 'None of the {total} holdings agrees: the order is as before.',
    aside: 'Put aside because they agree in nothing: {n}.',
    asideHere: 'Put aside here: {n}.',
    asideAll: 'Show all',
    more: 'More: {n}',
    unknown: 'No holding of this page has {values}: it was not applied.',
    cleared: 'Choice cleared: the order is as before.',
    agreement: { same: 'Agrees', maybe: 'May agree', different: 'Different', unsaid: 'The sources do not say' },
    field: { mission: 'mission', sponsor: 'status', relative: 'relative' },
    toVerify: 'to be verified',
  },
};

const words: Record<Language, DeskWords> = { it, en };

export function deskWords(language: Language): DeskWords {
  return words[language];
}
