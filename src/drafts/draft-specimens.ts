// Drafts as lawyers write and paste them, all of them invented: the parties, the registers and the facts are nobody's. Each
// says, citation by citation and in order, what the check must answer against the small library of citation-fixtures.ts.
// What is not in the list must not be marked: `missed` and `false alarm` are both counted by the test.
export interface DraftSpecimen {
  name: string;
  text: string;
  /** What stands in the draft, and the answer on one line. */
  expected: readonly (readonly [quoted: string, answer: string])[];
}

const urgentAppeal: DraftSpecimen = {
  name: 'an urgent appeal, with lists, brackets and an own register number',
  text: `TRIBUNALE ORDINARIO DI ROMA
Sezione Diritti della Persona e Immigrazione
RICORSO EX ART. 700 C.P.C.
R.G. n. 4455/2026

nell’interesse del sig. X.Y., cittadino pakistano, titolare dello status di rifugiato, con nulla osta prot. n. P-RM/L/N/2024/100123 del 3.5.2024, rappresentato e difeso dall’avv. Z.W., PEC zw@example.org, tel. 06 4758/2100,

contro il Ministero degli Affari Esteri, in persona del Ministro pro tempore.

FATTO
1. Il ricorrente ha ottenuto il nulla osta in data 3 maggio 2024. Il termine di cui all’art. 29, comma 8, d.lgs. 25 luglio 1998, n. 286 è decorso il 31/07/2024.
2. Nonostante le PEC del 12.1.2025 e del 3.2.2025 l’Ambasciata non ha fissato alcun appuntamento.

DIRITTO
I. Sulla giurisdizione. È pacifico che si verta in materia di diritti soggettivi (Cass., SS.UU., 16 settembre 2013, n. 21108; Cass. nn. 20127/2021 e 12457/2021; Cass. civ., sez. I, ord. 14 ottobre 2021, n. 28202, Rv. 662854-01).
II. Sul fumus. Come ha chiarito la Suprema Corte con sentenza n. 20217 del 14 luglio 2021, l’art. 29-bis d.lgs. 286/1998 va letto alla luce dell’art. 11, par. 2, della direttiva 2003/86/CE. Nello stesso senso TRIBUNALE DI ROMA, ord. 12.1.2024; Trib. Roma, 24 dicembre 2021, r.g. 72951/2021; Trib. Roma, ord. 6.8.2025 (ivi, pp. 3-4); Trib. Firenze, ord. 20 settembre 2022.
III. Corte di Giustizia UE, causa C-550/16, A e S, punto 64, e Corte giust. UE, 16 luglio 2020, cause riunite C-133/19, C-136/19 e C-137/19, hanno affermato che rileva la data della domanda. Cfr. anche la sentenza Chakroun, cit., e C. edu, Grande Camera, 9 luglio 2021, M.A. c. Danimarca, ric. n. 6697/18, § 162.
IV. Sul periculum. La circolare n. 7170/2021 del Ministero e il d.P.R. 394/1999 non spostano la conclusione; così Cass. n. 20127/2022.

P.Q.M. si chiede di ordinare il rilascio del visto entro 10 giorni; contributo unificato € 259,00. Roma, 3 marzo 2026.`,
  expected: [
    ['Cass., SS.UU., 16 settembre 2013, n. 21108', 'found it-cass-2013-21108'],
    ['Cass. nn. 20127/2021', 'found it-cass-2021-20127'],
    ['12457/2021', 'absent Cass. 12457/2021'],
    ['Cass. civ., sez. I, ord. 14 ottobre 2021, n. 28202, Rv. 662854-01', 'found it-cass-2021-28202'],
    ['Suprema Corte con sentenza n. 20217 del 14 luglio 2021', 'near Cass. 20217/2021: it-cass-2021-20127 (neighbour) it-cass-2021-28200 (date)'],
    ['TRIBUNALE DI ROMA, ord. 12.1.2024', 'found it-trib-roma-2024-01-12-x'],
    ['Trib. Roma, 24 dicembre 2021, r.g. 72951/2021', 'doubt it-trib-roma-2021-12-24-islamabad'],
    ['Trib. Roma, ord. 6.8.2025', 'ambiguous it-trib-roma-2025-08-06-a it-trib-roma-2025-08-06-b'],
    ['Trib. Firenze, ord. 20 settembre 2022', 'absent Trib. Firenze, 20.9.2022'],
    ['Corte di Giustizia UE, causa C-550/16, A e S', 'found eu-cgue-c-550-16'],
    ['Corte giust. UE, 16 luglio 2020, cause riunite C-133/19', 'found eu-cgue-c-133-19'],
    ['C-136/19', 'found eu-cgue-c-133-19'],
    ['C-137/19', 'found eu-cgue-c-133-19'],
    ['Chakroun', 'found eu-cgue-c-578-08'],
    ['C. edu, Grande Camera, 9 luglio 2021, M.A. c. Danimarca, ric. n. 6697/18', 'found coe-cedu-6697-18'],
    ['Cass. n. 20127/2022', 'near Cass. 20127/2022: it-cass-2021-20127 (year)'],
  ],
};

const pastedFromPdf: DraftSpecimen = {
  name: 'an appeal pasted from a PDF, with broken lines, broken words and page numbers',
  text: `Con il primo motivo si deduce la violazione degli artt. 29 e 29-bis t.u.i. La Corte di Cas-
sazione, sez. III, con sentenza del 14 lu-
glio 2021, n. 20127, ha ritenuto che il di-
niego non possa fondarsi sulla sola mancanza di
documenti (conf. Cass. civ., Sez. 1, ordi-
nanza n. 20332 del

3

25/09/2020, non massimata; contra Cass. civ., sez. VI -
1, ord. 19 giugno 2017, n. 15084).
4

In sede europea v. CGUE, Grande Sezione, 12 aprile
2018, A e S, C-
550/16, EU:C:2018:248, punti 41 e 64; CGUE 18 aprile 2023,
causa C-1/23 PPU (Afrin); Corte eur. dir. uomo, 24 mag-
gio 2016, Biao c. Danimarca, ric. n. 38590/10.
Pag. 5 di 12

La Consulta (sent. n. 202 del 2013) ha poi esteso il bilanciamento; v. pure Cons. Stato, Sez. III, n.
5040/2017 e T.A.R. Lombardia, Milano, Sez. IV, 8.2.2022, n. 294, non-
ché App. Milano, 12 marzo 2020, n. 758 e Trib. Milano, I sez. civ., 6.7.2007, n.8909.
Quanto alle spese, 15% ex art. 2 d.m. 55/2014, per € 3.500,00; all. 3, doc. 12/2024.`,
  expected: [
    ['La Corte di Cas-\nsazione, sez. III, con sentenza del 14 lu-\nglio 2021, n. 20127', 'found it-cass-2021-20127'],
    ['Cass. civ., Sez. 1, ordi-\nnanza n. 20332 del\n\n3\n\n25/09/2020', 'found it-cass-2020-20332'],
    ['Cass. civ., sez. VI -\n1, ord. 19 giugno 2017, n. 15084', 'found it-cass-2017-15084'],
    ['CGUE, Grande Sezione, 12 aprile\n2018, A e S, C-\n550/16, EU:C:2018:248', 'found eu-cgue-c-550-16'],
    ['CGUE 18 aprile 2023,\ncausa C-1/23 PPU', 'found eu-cgue-c-1-23'],
    ['Corte eur. dir. uomo, 24 mag-\ngio 2016, Biao c. Danimarca, ric. n. 38590/10', 'found coe-cedu-38590-10'],
    ['Consulta (sent. n. 202 del 2013)', 'found it-cost-2013-202'],
    ['Cons. Stato, Sez. III, n.\n5040/2017', 'found it-cds-2017-5040'],
    ['T.A.R. Lombardia, Milano, Sez. IV, 8.2.2022, n. 294', 'found it-tar-lombardia-2022-294'],
    ['App. Milano, 12 marzo 2020, n. 758', 'found it-app-milano-2020-758'],
    ['Trib. Milano, I sez. civ., 6.7.2007, n.8909', 'found it-trib-milano-2007-8909'],
  ],
};

const defence: DraftSpecimen = {
  name: 'a defence brief, with wrong dates, wrong numbers and a decision of another court',
  text: `Si osserva in contrario quanto segue.
(a) La sentenza delle Sezioni Unite invocata ex adverso (S.U. n. 21108/2013) reca la data del 10 luglio 2012, giorno della camera di consiglio.
(b) Cass. civ. sez. I, sent. 14/07/2021 n. 28200 non è conferente: nelle banche dati risulta altra data.
(c) Quanto a Cass. n. 20127 del 15 luglio 2021, il principio riguarda i visti d’ingresso.
(d) Non si rinviene la pronuncia App. Roma n. 758/2020, né Trib. Roma, sent. n. 12582/2024, né Corte cost. n. 203/2013.
(e) In termini, invece, Trib. min. Torino, decr. 21 dicembre 2000; Corte d’appello de L’Aquila, decreto 3 maggio 2010; TAR Lazio, sez. I quater, 7 novembre 2011, n. 8503; TAR Emilia Romagna - Bologna, sez. I, n. 110/2022.
(f) CGUE, 13 aprile 2018, C-550/16, e C-551/16; conclusioni dell’avvocato generale, CELEX 62016CC0550; ECLI:EU:C:2018:248; ordinanza Imran, C-155/11 PPU.
(g) Cass. pen., sez. I, n. 20127/2021 riguarda tutt’altro; così pure Cass. 31073/2019 e Cass., r.g. 31073/2019.
(h) V. ancora Cass. 3876/2020, Cass. n. 22216/06, Cass. ord. 20/2021 nonché, per il merito, Trib. Roma, 29 luglio 2024, r.g. 20990/2024, e Trib. Roma, gennaio 2023.
(i) Non rilevano la l. n. 241/1990, gli artt. 2697 e 2909 c.c., l’ordinanza ministeriale prot. 3/2020 e il biennio 2020/2021.`,
  expected: [
    ['S.U. n. 21108/2013', 'found it-cass-2013-21108'],
    ['Cass. civ. sez. I, sent. 14/07/2021 n. 28200', 'doubt it-cass-2021-28200'],
    ['Cass. n. 20127 del 15 luglio 2021', 'mismatch it-cass-2021-20127 date 2021-07-15'],
    ['pronuncia App. Roma n. 758/2020', 'near App. Roma 758/2020: it-app-milano-2020-758 (court)'],
    ['Trib. Roma, sent. n. 12582/2024', 'near Trib. Roma 12582/2024: it-trib-roma-2024-12528 (neighbour)'],
    ['Corte cost. n. 203/2013', 'near Corte cost. 203/2013: it-cost-2013-202 (neighbour)'],
    ['Trib. min. Torino, decr. 21 dicembre 2000', 'found it-tm-torino-2000-12-21-x'],
    ['Corte d’appello de L’Aquila, decreto 3 maggio 2010', 'found it-app-laquila-2010-05-03-x'],
    ['TAR Lazio, sez. I quater, 7 novembre 2011, n. 8503', 'found it-tar-lazio-2011-8503'],
    ['TAR Emilia Romagna - Bologna, sez. I, n. 110/2022', 'found it-tar-emilia-romagna-2022-110'],
    ['CGUE, 13 aprile 2018, C-550/16', 'mismatch eu-cgue-c-550-16 date 2018-04-13'],
    ['C-551/16', 'near C-551/16: eu-cgue-c-550-16 (neighbour)'],
    ['62016CC0550', 'near 62016CC0550: eu-cgue-c-550-16 (case)'],
    ['ECLI:EU:C:2018:248', 'found eu-cgue-c-550-16'],
    ['C-155/11 PPU', 'found eu-cgue-c-155-11'],
    ['Cass. pen., sez. I, n. 20127/2021', 'near Cass. pen. 20127/2021: it-cass-2021-20127 (court)'],
    ['Cass. 31073/2019', 'near Cass. 31073/2019: it-cass-2021-20127 (register) it-cass-2020-20332 (register)'],
    ['Cass., r.g. 31073/2019', 'ambiguous it-cass-2021-20127 it-cass-2020-20332'],
    ['Cass. 3876/2020', 'found it-cass-2020-3876'],
    ['Cass. n. 22216/06', 'found it-cass-2006-22216'],
    ['Cass. ord. 20/2021', 'found it-cass-2021-20'],
    ['Trib. Roma, 29 luglio 2024, r.g. 20990/2024', 'doubt it-trib-roma-rg-2024-20990'],
    ['Trib. Roma, gennaio 2023', 'found it-trib-roma-2023-01-x'],
  ],
};

const english: DraftSpecimen = {
  name: 'an English memorandum with footnotes',
  text: `MEMORANDUM ON FAMILY REUNIFICATION (fictional, for a moot)

The reference date is that of the asylum application: Case C-550/16 A and S v Staatssecretaris van Veiligheid en Justitie [2018] EU:C:2018:248, para 64.[1] The same follows from Joined Cases C-133/19, C-136/19 and C-137/19 B. M. M. and Others v État belge EU:C:2020:577. Under Article 8 ECHR, see M.A. v. Denmark [GC], no. 6697/18, § 162, 9 July 2021, and Biao v Denmark, App no 38590/10 (ECtHR, 24 May 2016); contrast Gül v. Switzerland, 19 February 1996, and Kumari v. the Netherlands (dec.), no. 44051/20.[2]

In Italy, the Court of Cassation (judgment no. 20127 of 14 July 2021) and the Tribunal of Rome, order of 12 January 2024, reached the same result; the Tribunal of Milan (24 December 2021) did so too. The Constitutional Court held likewise in judgment no. 202 of 2013, and the Council of State (Third Section, 31 October 2017, no. 5040) followed. But see Court of Cassation, order no. 28220/2021, and Court of Appeal of Milan, judgment no. 785/2020.

Legislative Decree No. 286/1998, Article 29-bis, and Directive 2003/86/EC apply; so does Regulation (EU) No 604/2013.

[1] Confirmed in Case C-460/23 Kinsa, judgment of 3 June 2025. Compare C-279/20, Bundesrepublik Deutschland v XC, 1 August 2022.
[2] B.F. and Others v. Switzerland, nos. 13258/18, 15500/18, 57303/18 and 9078/20, 4 July 2023. See also OJ C 190/12 and Law 40/1998.`,
  expected: [
    ['Case C-550/16 A and S v Staatssecretaris van Veiligheid en Justitie [2018] EU:C:2018:248', 'found eu-cgue-c-550-16'],
    ['Joined Cases C-133/19', 'found eu-cgue-c-133-19'],
    ['C-136/19', 'found eu-cgue-c-133-19'],
    ['C-137/19 B. M. M. and Others v État belge EU:C:2020:577', 'found eu-cgue-c-133-19'],
    ['M.A. v. Denmark [GC], no. 6697/18, § 162, 9 July 2021', 'found coe-cedu-6697-18'],
    ['Biao v Denmark, App no 38590/10 (ECtHR, 24 May 2016)', 'found coe-cedu-38590-10'],
    ['Gül v. Switzerland, 19 February 1996', 'found coe-cedu-23218-94'],
    ['Kumari v. the Netherlands (dec.), no. 44051/20', 'found coe-cedu-44051-20'],
    ['Court of Cassation (judgment no. 20127 of 14 July 2021)', 'found it-cass-2021-20127'],
    ['Tribunal of Rome, order of 12 January 2024', 'found it-trib-roma-2024-01-12-x'],
    ['Tribunal of Milan (24 December 2021)', 'found it-trib-milano-2021-12-24-x'],
    ['judgment no. 202 of 2013', 'found it-cost-2013-202'],
    ['Council of State (Third Section, 31 October 2017, no. 5040)', 'found it-cds-2017-5040'],
    ['Court of Cassation, order no. 28220/2021', 'near Cass. 28220/2021: it-cass-2021-28200 (neighbour) it-cass-2021-28202 (neighbour)'],
    ['Court of Appeal of Milan, judgment no. 785/2020', 'near App. Milano 785/2020: it-app-milano-2020-758 (neighbour)'],
    ['in Case C-460/23 Kinsa, judgment of 3 June 2025', 'found eu-cgue-c-460-23'],
    ['C-279/20', 'absent C-279/20'],
    ['B.F. and Others v. Switzerland, nos. 13258/18', 'found coe-cedu-13258-18'],
    ['15500/18', 'found coe-cedu-13258-18'],
    ['57303/18', 'found coe-cedu-13258-18'],
    ['9078/20, 4 July 2023', 'found coe-cedu-13258-18'],
  ],
};

export const draftSpecimens: readonly DraftSpecimen[] = [urgentAppeal, pastedFromPdf, defence, english];
