// What each element of an act has to show, in one line, with the provisions and decisions of the library that say so. Plain
// procedure, no advice: where courts differ, the line says that they differ.
import type { HoldingRole } from '../cases/vocabulary.ts';
import type { Bilingual } from '../i18n/languages.ts';

export interface PleadingElement {
  shows: Bilingual;
  /** Ids of decisions and keys of provisions that the line rests on; none where it only says what the word means. */
  on: readonly string[];
}

export const pleadingElements: Record<HoldingRole, PleadingElement> = {
  jurisdiction: {
    shows: {
      it: 'Perché decide il giudice ordinario: la norma gli affida le controversie sull’unità familiare; secondo più decisioni, anche quando si lamenta un silenzio.',
      en: 'Why the ordinary court decides: the provision gives it disputes over family unity; according to several decisions, also where the complaint is silence.',
    },
    on: ['tui-30', 'it-trib-roma-2022-05-27-visa-silence', 'it-trib-roma-2021-12-24-islamabad-appointment', 'it-tar-lazio-latina-2011-466'],
  },
  competence: {
    shows: {
      it: 'Quale tribunale e quale sezione: contro il diniego di visto, se è convenuto il Ministero degli affari esteri, la Cassazione indica, con le norme del 2017, la sezione specializzata di Roma; nel 2019, per un diniego del 2015 e con dispositivo non visto, il luogo della Prefettura.',
      en: 'Which tribunal and which section: against a visa refusal, where the Ministry of Foreign Affairs is sued, the Court of Cassation points, under the 2017 rules, to the specialised section of Rome; in 2019, for a refusal of 2015 and with the operative part not seen, to the place of the Prefecture.',
    },
    on: ['dlgs-150-2011-20', 'it-cass-2023-10470', 'it-cass-2024-18773', 'it-cass-2019-23412'],
  },
  standing: {
    shows: {
      it: 'Chi agisce e contro chi: sul visto è stato ritenuto che vada convenuto il Ministero degli affari esteri e, in una decisione, che possa agire ogni familiare coinvolto.',
      en: 'Who sues and whom: on the visa it was held that the Ministry of Foreign Affairs is the party to be sued and, in one decision, that every relative involved may bring the claim.',
    },
    on: ['it-trib-roma-2022-05-27-visa-silence', 'it-trib-firenze-rg-2006-4558'],
  },
  procedure: {
    shows: {
      it: 'Con quale rito si chiede che cosa: il ricorso contro il diniego, l’accertamento del diritto contro il silenzio, la domanda d’urgenza, l’istanza cautelare a causa in corso.',
      en: 'By which procedure what is asked for: the appeal against the refusal, the claim to establish the right against silence, the urgent application, the interim one while the case is pending.',
    },
    on: ['dlgs-150-2011-20', 'it-trib-roma-2022-05-27-visa-silence', 'cpc-700', 'it-trib-roma-2024-03-19-accra-urgent-visa'],
  },
  fumus: {
    shows: {
      it: 'Solo per la domanda d’urgenza o cautelare: che il diritto al ricongiungimento appare verosimile (fumus boni iuris).',
      en: 'For the urgent or interim application only: that the right to reunification appears likely to exist (fumus boni iuris).',
    },
    on: ['cpc-700', 'it-trib-roma-2021-12-24-islamabad-appointment'],
  },
  periculum: {
    shows: {
      it: 'Solo per la domanda d’urgenza o cautelare: quale pregiudizio irreparabile deriva dall’attesa della fine della causa (periculum in mora).',
      en: 'For the urgent or interim application only: what irreparable harm comes from waiting for the end of the case (periculum in mora).',
    },
    on: ['cpc-700', 'it-trib-roma-2021-12-24-islamabad-appointment', 'it-trib-roma-2025-09-09-gaza-family-visas'],
  },
  evidence: {
    shows: {
      it: 'Che cosa prova il legame e le condizioni, e chi lo deve provare; per chi ha protezione internazionale e non può documentare il legame la norma ammette altri mezzi.',
      en: 'What proves the link and the conditions, and who must prove them; for a person with international protection who cannot document the link the provision allows other means.',
    },
    on: ['tui-29-bis'],
  },
  substance: {
    shows: {
      it: 'La norma che dà il diritto, e perché il motivo opposto dall’amministrazione non lo esclude.',
      en: 'The provision that gives the right, and why the reason put forward by the administration does not exclude it.',
    },
    on: ['tui-29', 'cedu-8'],
  },
  remedy: {
    shows: {
      it: 'Che cosa si chiede al giudice di ordinare, a chi ed entro quale termine; il giudice che accoglie il ricorso può ordinare il visto anche senza nulla osta, ma secondo una decisione dall’appuntamento mancato non nasce un diritto immediato al visto.',
      en: 'What the court is asked to order, to whom and within what time; a court that upholds the claim may order the visa even without the nulla osta, but according to one decision a missing appointment gives no immediate right to the visa.',
    },
    on: ['tui-30', 'dlgs-150-2011-20', 'it-trib-roma-rg-2024-54653'],
  },
  damages: {
    shows: {
      it: 'Il fatto illecito, il danno, la sua prova e la misura: sul danno da separazione le due decisioni indicate hanno esiti opposti; dell’una la fonte non descrive i fatti, dell’altra non sono state lette le ragioni.',
      en: 'The unlawful act, the harm, its proof and its measure: on the harm of separation the two decisions given have opposite outcomes; for one the source does not describe the facts, for the other the reasons were not read.',
    },
    on: ['it-trib-roma-rg-2025-4136', 'it-trib-roma-2025-07-16-delay-damages-refused'],
  },
  costs: {
    shows: {
      it: 'Chi paga le spese, anche se l’atto chiesto arriva in corso di causa: di due decisioni, una le pone a carico del Ministero se il visto arriva in corso di causa, l’altra le compensa dopo la rinuncia agli atti.',
      en: 'Who pays the costs, also where the act asked for arrives during the case: of two decisions, one puts them on the Ministry where the visa arrives during the case, the other leaves each side to its own after the claim is withdrawn.',
    },
    on: ['it-trib-roma-2022-05-27-visa-silence', 'it-trib-roma-rg-2025-11252'],
  },
  enforcement: {
    shows: {
      it: 'Quale ordine non è eseguito, se è definitivo e che cosa si chiede per attuarlo; per un’ordinanza definitiva che annullava un diniego di visto risulta un ricorso al giudice amministrativo, di esito non visto.',
      en: 'Which order is not obeyed, whether it is final and what is asked to carry it out; for a final order annulling a visa refusal the entries show a claim before the administrative court, its outcome not seen.',
    },
    on: ['it-tar-campania-2018-03-23-visa-order-compliance'],
  },
};
