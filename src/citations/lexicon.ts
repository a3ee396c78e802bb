// The words that announce a citation, or that announce something which looks like one and is not: what a reader would
// call the grammar's vocabulary. A form seen in print that is missing is added here, with its specimen in the tests.
import { doubtMarks } from './doubt-marks.ts';
import { Phrases } from './phrases.ts';

/** Courts of the library's field. `cass-su` is the Cassation sitting as Sezioni Unite. */
export const italianCourts = ['cass', 'cass-su', 'cost', 'app', 'trib', 'tm', 'tar', 'cds'] as const;
export type ItalianCourt = (typeof italianCourts)[number];
export type CourtClass = ItalianCourt | 'cjeu' | 'strasbourg';

export const isEuropean = (court: CourtClass): court is 'cjeu' | 'strasbourg' => court === 'cjeu' || court === 'strasbourg';

/** What a number counts, as the words before it say. `appeal` (ricorso) and `case` (causa) leave it open. */
export type NumberRole = 'number' | 'register' | 'application' | 'appeal' | 'case';

/** `decision` stands for every word that names no type of ruling: decisione, pronuncia, ruling. */
export type CitedType = 'sentenza' | 'ordinanza' | 'decreto' | 'decision';

/** How the pieces of a citation hang together: nothing but marks, `of the`, `on`, `and`, or the date of the hearing or the filing follows. */
export type Link = 'plain' | 'of' | 'on' | 'and' | 'hearing' | 'filing';

export type LexiconEntry =
  | { is: 'court'; court: CourtClass; place: 'none' | 'seat' | 'known-seat' | 'region'; convention?: true; everywhere?: true }
  | { is: 'type'; type: CitedType }
  | { is: 'lead'; role: NumberRole | 'rv' }
  | { is: 'link'; link: Link }
  | { is: 'other'; article?: true };

const court = (name: CourtClass, place: 'none' | 'seat' | 'known-seat' | 'region' = 'none'): LexiconEntry => ({ is: 'court', court: name, place });
const lead = (role: NumberRole | 'rv'): LexiconEntry => ({ is: 'lead', role });
const link = (name: Link): LexiconEntry => ({ is: 'link', link: name });
const other: LexiconEntry = { is: 'other' };

export const lexicon = new Phrases<LexiconEntry>([
  // Courts.
  ['cass. | cassaz. | cassazione | [la] corte [suprema] di cassazione [italiana] | corte suprema | corte [suprema] cassazione | corte di cass. | corte cass. | c. cass. | c. cassazione', court('cass')],
  ['suprema corte [di] [cassazione] | ~SC | [italian] court of cassation | italian supreme court [of] [cassation] | supreme court of cassation', court('cass')],
  // Every country has one: only with a number of ours, and where no country is named beside it.
  ['supreme court', { is: 'court', court: 'cass', place: 'none', everywhere: true }],
  ['corte cost. | corte costit. | corte costituzionale | c. cost. | c. costituzionale | consulta | [italian] constitutional court', court('cost')],
  ['cons. stato | cons. di stato | cons. st. | c. stato | consiglio di stato | ~cds | [italian] council of state', court('cds')],
  ['~tar | tribunale amministrativo regionale | trib. amm. reg. | regional administrative court [of]', court('tar', 'region')],
  ['app. | corte d appello | corte di appello | corte appello | corte app. | corte d app. | c. app. | c. d app. | c. appello | ~CA | ~CdA', court('app', 'seat')],
  ['court of appeal [of] | court of appeals [of] | appeal court [of] | appeals court [of]', court('app', 'seat')],
  ['trib. | trib. civ. | trib. ord. | tribunale | tribunale [ordinario] [civile] | tribunale civile e penale | tribunal [of]', court('trib', 'seat')],
  ['[civil] court of | ordinary court of | first instance court of | court of first instance of', court('trib', 'known-seat')],
  ['tribunale per i minorenni | tribunale dei minorenni | tribunale dei minori | tribunale minorenni | trib. min. | trib. minori | trib. minorenni | trib. per i minorenni', court('tm', 'seat')],
  ['~TM | juvenile tribunal [of] | juvenile court [of] | minors court of', court('tm', 'seat')],
  ['~cgue | ~cgce | ~cjeu | ~cjue | ~ECJ | ~tjue | eugh | corte giust. | corte di giust. | c. giust. | corte ue | hvj eu | hof van justitie', court('cjeu')],
  ['corte di giustizia [dell] [unione] [europea] | corte di giustizia [delle] [comunita] [europee] | corte di giustizia [della] ue | corte di giustizia europea', court('cjeu')],
  ['c. giust. ue | corte giust. ue | corte di giust. ue | european court of justice | court of justice [of] [the] [european] [union] | court of justice of the eu', court('cjeu')],
  ['cour de justice [de] [l] [union] [europeenne] | tribunal de justicia [de] [la] [union] [europea] | gerichtshof [der] [europaischen] [union]', court('cjeu')],
  ['corte edu | c. edu | corte europea dei diritti dell uomo | corte europea dei diritti umani | corte europea diritti dell uomo | corte eur. dir. uomo | corte e d u | corte di strasburgo', court('strasbourg')],
  ['~ecthr | ecthr | eur. court h r | european court of human rights | strasbourg court | cour edh | cour europeenne des droits de l homme | ~egmr | ~ehrm | ~tedh', court('strasbourg')],
  ['~cedu | ~echr | ~cedh', { is: 'court', court: 'strasbourg', place: 'none', convention: true }],

  // What the ruling is called.
  ['sentenza | sentenze | sent. | sentt. | sentenza breve | judgment | judgments | judgement | judgements | arret | urteil | sentencia | arrest', { is: 'type', type: 'sentenza' }],
  ['ordinanza | ordinanze | ord. | ordd. | ordinanza interlocutoria | ord. interl. | interlocutory order | order | orders | ordonnance | beschluss', { is: 'type', type: 'ordinanza' }],
  ['decreto | decreti | decr. | decree | decrees', { is: 'type', type: 'decreto' }],
  ['decisione | decisioni | dec. | pronuncia | pronunce | provvedimento | provvedimenti | decision | decisions | ruling | rulings', { is: 'type', type: 'decision' }],

  // What comes before a number.
  ['n. | nn. | nr. | nrr. | n ro | nro. | n ri | no. | nos. | num. | numm. | numero | numeri | number | numbers', lead('number')],
  ['~rg | ~rgn | ~nrg | ~ndirg | ~rgac | ~rgacc | ~rgv | ~rvg | ~rgvg | ~VG | ~rgl | ~RR | ~rgc | r. gen. | reg. gen. | ruolo generale | registro generale | ruolo | ruolo gen. | n. di ruolo', lead('register')],
  ['[general] register [no.] | [general] register number | [general] register n. | [general] register nos. | docket [no.] | docket number | case file [no.]', lead('register')],
  ['causa n. | causa nr. | causa numero | case no. | case nos. | case n. | case nr. | case number | case numbers | proc. | procedimento | procedimento civile | proceedings', lead('register')],
  ['ric. | ricorso | ricorsi | ricc.', lead('appeal')],
  ['application | applications | appl. | app. no. | app. nos. | appl. no. | appl. nos. | req. | requete | requetes | beschwerde | istanza individuale', lead('application')],
  ['causa | cause | cause riunite | cause congiunte | case | cases | joined cases | in case | rechtssache | rechtssachen | verbundene rechtssachen | verb. rs. | rs. | affaire | affaires | affaires jointes | aff.', lead('case')],
  ['asunto | asuntos | asuntos acumulados | zaak | zaken | gevoegde zaken | caso | casi', lead('case')],
  ['rv. | rv. n. | massima rv.', lead('rv')],

  // Acts, papers and pages that carry numbers too.
  ['art. | artt. | artic. | articolo | articoli | article | articles | arts. | comma | co. | par. | paragrafo | paragrafi | paragraph | paragraphs | para. | paras. | point | points | recital', { is: 'other', article: true }],
  ['punto | punti | considerando | lettera | lett. | allegato | doc. | docc. | documento | nota | note | nt. | footnote | p. | pp. | pag. | pagg. | pagina | pagine | page | pages | box | annex', { is: 'other', article: true }],
  ['d. lgs. | d. leg. | d. lgs. n. | dlgs | dlgs. | decreto legislativo | decreti legislativi | legislative decree | legislative decrees | lgs. d. | ~LD', other],
  ['d. l. | ~DL | decreto legge | decreti legge | decree law | law decree | d. legge', other],
  ['~dpr | ~dpcm | ~DM | d. m. | decreto ministeriale | decreto del presidente | decreto del ministro | decreto interministeriale | ministerial decree | presidential decree | decreto flussi', other],
  ['~L | legge | leggi | l. cost. | legge costituzionale | legge regionale | l. r. | ~LR | ~TU | testo unico | ~TUI | law | laws | act | acts', other],
  ['direttiva | direttive | directive | directives | dir. | dir. ue | dir. ce | regolamento | regolamenti | regulation | regulations | reg. | reg. ue | reg. ce | richtlinie | verordnung', other],
  ['decisione quadro | framework decision | risoluzione | resolution | raccomandazione | recommendation | convenzione | convention | protocollo | protocol | trattato | treaty', other],
  ['~gu | ~gue | ~guue | ~guce | gazzetta ufficiale | ~OJ | oj c | oj l | gu c | gu l | gu ue | official journal | ~BU | ~bur | com | ~SWD', other],
  ['circolare | circolari | circ. | messaggio | prot. | protocollo n. | nulla osta | nulla osta n. | nullaosta | pratica | permesso | passaporto | passport | visto n. | visa no. | domanda n. | istanza n.', other],
  ['delibera | deliberazione | determina | determinazione | fattura | invoice | polizza | fasc. | fascicolo | vol. | volume | rivista | tel. | fax | cell. | telefono | phone | mobile | iban | cap. | capitolo', other],
  ['conto | c. c. n. | matricola | cod. | codice | articolo n. | numero verde | information note | press release | comunicato | comunicato stampa | euro | eur | isbn | issn | decreto di espulsione | decreto prefettizio', other],

  // Words that hold the pieces together.
  ...doubtMarks.map((mark) => [mark.replaceAll(/[[\]]/g, ''), link('plain')] as const),
  ['del | dello | della | dell | dei | delle | di | da | dal | dalla | dall | of | by | from | de | du | des | anno | dell anno | dd. | emessa da | emesso da | resa da | reso da', link('of')],
  ['emessa dal | emesso dal | emessa dalla | emesso dalla | resa dal | reso dal | resa dalla | reso dalla | pronunciata dal | pronunciata dalla | adottata dal | of the | of its | by the | from the', link('of')],
  ['il | in data | on | lo', link('on')],
  ['e | ed | and | nonche | et | und | y | en', link('and')],
  ['ud. | data ud. | data udienza | udienza | [in] camera di consiglio | cam. cons. | c. c. | p. u. | hearing | heard [on] | adunanza | deciso | decisa [il]', link('hearing')],
  ['dep. [il] | data dep. | data pubbl. | data di pubblicazione | depositata [il] | depositato [il] | deposito | pubblicata [il] | pubblicato [il] | pubbl. [il] | filed [on] | published [on] | deposited [on]', link('filing')],
  ['the | la | le | i | l | con | con la | nella | nel | nell | al | alla | all | a | iscritta | iscritto | its | with | datata | datato | dated | delivered | delivered on | italy | italia | italiana', link('plain')],
  ['corte | court | ce | ue | cee | ec | eu | eec | in | emessa | emesso | resa | reso | pronunciata', link('plain')],
]);

/** Courts named after their city, as English does: `Rome Tribunal`, `Milan Court of Appeal`. */
export const courtsAfterPlace = new Phrases<{ court: CourtClass }>([
  ['tribunal | civil court | court | ordinary court | court of first instance', { court: 'trib' }],
  ['court of appeal | appeal court | appeals court | court of appeals', { court: 'app' }],
  ['juvenile court | juvenile tribunal', { court: 'tm' }],
  ['tar | regional administrative court', { court: 'tar' }],
]);

/** `n. 258/2003 R.G.`: the register named after its number. */
export const registerAfterNumber = new Phrases([['~rg | ~rgn | ~rgac | ~rgacc | ~rgc | ~rgv | ~rvg | ~rgvg | ~RR | ~VG | del rg | del r g | [del] ruolo generale | r. gen. | reg. gen.', true]]);
