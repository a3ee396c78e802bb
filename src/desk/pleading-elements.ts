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
      it: 'Perché decide il giudice ordinario: la norma gli affida le controversie sull’unità familiare, secondo più decisioni anche contro il silenzio.',
      en: 'Why the ordinary court decides: the provision gives it disputes over family unity, according to several decisions also those over silence.',
    },
    on: ['tui-30', 'it-trib-roma-2022-05-27-visa-silence', 'it-trib-roma-2021-12-24-islamabad-appointment'],
  },
  competence: {
    shows: {
      it: 'Quale tribunale e quale sezione: sul visto le decisioni indicano ora la sezione specializzata di Roma, ora, in un caso di esito non visto, il luogo della Prefettura.',
      en: 'Which tribunal and which division: on the visa, decisions point to the specialised division of Rome or, in one case whose outcome was not seen, to the place of the Prefecture.',
    },
    on: ['dlgs-150-2011-20', 'it-cass-2023-10470', 'it-cass-2024-18773', 'it-cass-2019-23412'],
  },
  standing: {
    shows: {
      it: 'Chi agisce e contro chi: sul visto è stato ritenuto legittimo convenire il Ministero degli affari esteri, e che agisca ogni familiare coinvolto.',
      en: 'Who sues and whom: on the visa it was held that the Ministry of Foreign Affairs is the one to sue, and that any relative concerned may do so.',
    },
    on: ['it-trib-roma-2022-05-27-visa-silence', 'it-trib-firenze-rg-2006-4558'],
  },
  procedure: {
    shows: {
      it: 'Con quale rito si chiede che cosa: il ricorso ordinario contro il diniego, la domanda d’urgenza prima della causa, l’istanza cautelare a causa in corso.',
      en: 'By which procedure what is asked for: the ordinary appeal against the refusal, the urgent application before the case, the interim one while it is pending.',
    },
    on: ['dlgs-150-2011-20', 'cpc-700', 'it-trib-roma-2024-03-19-accra-urgent-visa'],
  },
  fumus: {
    shows: {
      it: 'Solo per la domanda d’urgenza: che il diritto al ricongiungimento appare verosimile.',
      en: 'For the urgent application only: that the right to reunification appears plausible (fumus boni iuris).',
    },
    on: ['cpc-700', 'it-trib-roma-2021-12-24-islamabad-appointment'],
  },
  periculum: {
    shows: {
      it: 'Solo per la domanda d’urgenza: quale pregiudizio irreparabile si verifica se si attende la fine della causa ordinaria.',
      en: 'For the urgent application only: what irreparable harm comes about by waiting for the end of the ordinary case (periculum in mora).',
    },
    on: ['cpc-700', 'it-trib-roma-2021-12-24-islamabad-appointment', 'it-trib-roma-2025-09-09-gaza-family-visas'],
  },
  evidence: {
    shows: {
      it: 'Che cosa prova il legame e le condizioni, e chi lo deve provare; a chi ha protezione internazionale la norma ammette altri mezzi se mancano i documenti.',
      en: 'What proves the link and the conditions, and who must prove them; to those with international protection the provision allows other means where papers are missing.',
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
      it: 'Che cosa si chiede al giudice di ordinare, a chi ed entro quale termine; chi accoglie il ricorso può ordinare il visto anche senza nulla osta.',
      en: 'What the court is asked to order, to whom and within what time; a court that upholds the claim may order the visa even without the nulla osta.',
    },
    on: ['tui-30', 'dlgs-150-2011-20'],
  },
  damages: {
    shows: {
      it: 'Il fatto illecito, il danno, la sua prova e la misura: sul danno da separazione le decisioni raccolte divergono.',
      en: 'The unlawful act, the harm, its proof and its measure: on the harm of separation the decisions gathered here differ.',
    },
    on: ['it-trib-roma-rg-2025-4136', 'it-trib-roma-2025-07-16-delay-damages-refused'],
  },
  costs: {
    shows: {
      it: 'Chi paga le spese, anche se l’atto chiesto arriva in corso di causa: le decisioni raccolte ne hanno deciso in modi diversi.',
      en: 'Who pays the costs, also where the act asked for arrives during the case: the decisions gathered here have settled it in different ways.',
    },
    on: ['it-trib-roma-2022-05-27-visa-silence', 'it-trib-roma-rg-2025-11252'],
  },
  enforcement: {
    shows: {
      it: 'Quale ordine non è eseguito, se è definitivo e che cosa si chiede per attuarlo; per un’ordinanza sul visto risulta un ricorso al giudice amministrativo, di esito non visto.',
      en: 'Which order is not obeyed, whether it is final and what is asked to carry it out; for an order on a visa the entries show an application to the administrative court, its outcome not seen.',
    },
    on: ['it-tar-campania-2018-03-23-visa-order-compliance'],
  },
};
