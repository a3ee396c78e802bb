// What a practitioner chooses from: what stands between the family and its reunion. Most blockages are obstacles of the
// record; some are a question that runs through several obstacles. The address of each is permanent.
import type { Obstacle } from '../cases/vocabulary.ts';
import type { Bilingual } from '../i18n/languages.ts';

/** Where in the way of a family the blockage stands. */
export const blockageGroups = ['mission', 'single-desk', 'proof', 'conditions', 'after'] as const;
export type BlockageGroup = (typeof blockageGroups)[number];

export interface Blockage {
  /** Its place in `/{l}/desk/{slug}/`. */
  slug: string;
  group: BlockageGroup;
  title: Bilingual;
  /** The situation in one sentence. */
  situation: Bilingual;
  /** Decisions with one of these obstacles belong to it with all their holdings. */
  obstacles: readonly Obstacle[];
  /** Holdings on one of these questions belong to it, whatever the obstacle of their decision. */
  issues: readonly string[];
  /** Slugs of blockages that a reader may have taken this one for. */
  neighbours: readonly string[];
}

export const blockages: readonly Blockage[] = [
  {
    slug: 'no-appointment',
    group: 'mission',
    title: { it: 'Appuntamento che non si ottiene', en: 'No appointment at the mission' },
    situation: {
      it: 'Il nulla osta c’è, ma l’ambasciata o l’agenzia che ne gestisce le prenotazioni non fissa l’appuntamento per la domanda di visto.',
      en: 'The nulla osta is there, but the embassy, or the agency that runs its bookings, gives no appointment for the visa application.',
    },
    obstacles: ['no-appointment'],
    issues: ['embassy-appointments', 'outsourced-visa-services'],
    neighbours: ['silence-on-visa', 'nulla-osta-expired', 'wrong-mission'],
  },
  {
    slug: 'silence-on-visa',
    group: 'mission',
    title: { it: 'Silenzio sulla domanda di visto', en: 'Silence on the visa application' },
    situation: {
      it: 'La domanda di visto è stata presentata o richiesta e la sede non decide.',
      en: 'The visa application was filed or asked for, and the mission does not decide.',
    },
    obstacles: ['silence-on-visa'],
    issues: ['embassy-silence'],
    neighbours: ['no-appointment', 'delay-damages', 'visa-refused'],
  },
  {
    slug: 'visa-refused',
    group: 'mission',
    title: { it: 'Visto negato', en: 'Visa refused' },
    situation: {
      it: 'La sede ha negato il visto. Se si conosce il motivo del diniego, la pagina di quel motivo è più precisa.',
      en: 'The mission has refused the visa. Where the reason for the refusal is known, the page of that reason is closer to the point.',
    },
    obstacles: ['visa-refused'],
    issues: [],
    neighbours: ['papers-missing-or-distrusted', 'marriage-doubted', 'dependency-denied', 'age-doubted', 'security', 'kafala'],
  },
  {
    slug: 'wrong-mission',
    group: 'mission',
    title: { it: 'Sede che si dichiara non competente', en: 'Mission that says it is not the right one' },
    situation: {
      it: 'La sede rinvia a un’altra ambasciata o consolato, spesso perché il familiare ha lasciato il suo Paese.',
      en: 'The mission sends the family to another embassy or consulate, often because the relative has left the home country.',
    },
    obstacles: ['wrong-mission'],
    issues: ['competent-mission'],
    neighbours: ['no-appointment', 'legalisation-blocked', 'travel-document'],
  },
  {
    slug: 'travel-document',
    group: 'mission',
    title: { it: 'Manca il documento di viaggio', en: 'No travel document' },
    situation: {
      it: 'Il familiare non ha un passaporto valido e non può procurarselo.',
      en: 'The relative has no valid passport and cannot get one.',
    },
    obstacles: ['travel-document'],
    issues: ['travel-documents'],
    neighbours: ['papers-missing-or-distrusted', 'legalisation-blocked', 'dna-demanded-or-disputed'],
  },
  {
    slug: 'nulla-osta-expired',
    group: 'single-desk',
    title: { it: 'Nulla osta scaduto o in scadenza', en: 'Nulla osta expired or about to expire' },
    situation: {
      it: 'I sei mesi di validità del nulla osta sono trascorsi, o stanno per finire, prima che la sede abbia ricevuto o deciso la domanda di visto.',
      en: 'The six months of the nulla osta have run out, or are about to, before the mission has received or decided the visa application.',
    },
    obstacles: ['nulla-osta-expired'],
    issues: ['expired-nulla-osta'],
    neighbours: ['no-appointment', 'silence-on-visa', 'nulla-osta-not-forwarded'],
  },
  {
    slug: 'nulla-osta-not-issued',
    group: 'single-desk',
    title: { it: 'Nulla osta mai rilasciato', en: 'Nulla osta never issued' },
    situation: {
      it: 'Lo Sportello Unico non decide sulla domanda di nulla osta; si discute anche se il visto possa essere ordinato senza.',
      en: 'The Single Desk does not decide on the application for the nulla osta; also, whether the visa may be ordered without it.',
    },
    obstacles: ['nulla-osta-not-issued'],
    issues: ['visa-without-nulla-osta', 'single-desk-silence'],
    neighbours: ['nulla-osta-refused', 'nulla-osta-not-forwarded', 'delay-damages'],
  },
  {
    slug: 'nulla-osta-refused',
    group: 'single-desk',
    title: { it: 'Nulla osta negato', en: 'Nulla osta refused' },
    situation: {
      it: 'Lo Sportello Unico ha respinto la domanda di nulla osta o l’ha dichiarata improcedibile.',
      en: 'The Single Desk has rejected the application for the nulla osta or declared that it cannot proceed.',
    },
    obstacles: ['nulla-osta-refused'],
    issues: [],
    neighbours: ['income-and-housing', 'came-of-age', 'dependency-denied', 'nulla-osta-not-issued'],
  },
  {
    slug: 'nulla-osta-not-forwarded',
    group: 'single-desk',
    title: { it: 'Nulla osta non trasmesso alla sede', en: 'Nulla osta not forwarded to the mission' },
    situation: {
      it: 'Il nulla osta è stato rilasciato, ma lo Sportello Unico non lo ha inviato all’ambasciata.',
      en: 'The nulla osta was issued, but the Single Desk has not sent it to the embassy.',
    },
    obstacles: ['nulla-osta-not-forwarded'],
    issues: ['single-desk-silence'],
    neighbours: ['nulla-osta-not-issued', 'no-appointment', 'nulla-osta-expired'],
  },
  {
    slug: 'papers-missing-or-distrusted',
    group: 'proof',
    title: { it: 'Documenti mancanti o ritenuti inattendibili', en: 'Papers missing or not trusted' },
    situation: {
      it: 'Mancano atti che provino il legame, oppure la sede li ritiene discordanti, non legalizzati o falsi.',
      en: 'There are no papers that prove the link, or the mission finds them inconsistent, not legalised or false.',
    },
    obstacles: ['papers-missing-or-distrusted'],
    issues: ['foreign-documents', 'evidence-facilitation'],
    neighbours: ['dna-demanded-or-disputed', 'legalisation-blocked', 'age-doubted', 'travel-document'],
  },
  {
    slug: 'legalisation-blocked',
    group: 'proof',
    title: { it: 'Legalizzazione impossibile o bloccata', en: 'Legalisation impossible or blocked' },
    situation: {
      it: 'I documenti ci sono, ma non si riesce a farli legalizzare, come è accaduto per gli atti afghani.',
      en: 'The papers are there, but they cannot be legalised, as has happened with Afghan papers.',
    },
    obstacles: ['legalisation-blocked'],
    issues: ['afghan-legalisation'],
    neighbours: ['papers-missing-or-distrusted', 'no-appointment', 'wrong-mission'],
  },
  {
    slug: 'dna-demanded-or-disputed',
    group: 'proof',
    title: { it: 'Test del DNA richiesto o contestato', en: 'DNA test demanded or disputed' },
    situation: {
      it: 'La sede chiede il test del DNA, non lo esegue, o ne contesta il risultato o la necessità.',
      en: 'The mission demands a DNA test, does not carry it out, or disputes its result or the need for it.',
    },
    obstacles: ['dna-demanded-or-disputed'],
    issues: ['dna-test'],
    neighbours: ['papers-missing-or-distrusted', 'age-doubted', 'travel-document'],
  },
  {
    slug: 'age-doubted',
    group: 'proof',
    title: { it: 'Minore età messa in dubbio', en: 'Minority doubted' },
    situation: {
      it: 'La sede non crede all’età dichiarata, per lo più dopo un esame medico.',
      en: 'The mission does not believe the stated age, mostly after a medical examination.',
    },
    obstacles: ['age-doubted'],
    issues: ['age-assessment'],
    neighbours: ['came-of-age', 'papers-missing-or-distrusted', 'dna-demanded-or-disputed'],
  },
  {
    slug: 'marriage-doubted',
    group: 'proof',
    title: { it: 'Matrimonio messo in dubbio', en: 'Marriage doubted' },
    situation: {
      it: 'Il matrimonio è ritenuto fittizio, o non valido per la sua forma: tradizionale, per procura, a distanza.',
      en: 'The marriage is held to be a sham, or not valid for its form: traditional, by proxy, at a distance.',
    },
    obstacles: ['marriage-doubted'],
    issues: ['marriage-genuineness', 'marriage-form'],
    neighbours: ['papers-missing-or-distrusted', 'visa-refused', 'security'],
  },
  {
    slug: 'dependency-denied',
    group: 'conditions',
    title: { it: 'Vivenza a carico negata', en: 'Dependency denied' },
    situation: {
      it: 'Per il genitore o il figlio maggiorenne si nega che sia a carico, o si oppone che altri figli possano mantenere il genitore.',
      en: 'A parent or an adult child is said not to be dependent, or the parent is said to have other children who can provide support.',
    },
    obstacles: ['dependency-denied'],
    issues: ['parental-dependency', 'other-children-abroad', 'adult-children'],
    neighbours: ['income-and-housing', 'papers-missing-or-distrusted', 'came-of-age'],
  },
  {
    slug: 'came-of-age',
    group: 'conditions',
    title: { it: 'Figlio divenuto maggiorenne', en: 'Child who has come of age' },
    situation: {
      it: 'Durante la procedura il figlio, o il minore già in Italia, ha compiuto diciotto anni.',
      en: 'During the procedure the child, or the minor already in Italy, has turned eighteen.',
    },
    obstacles: ['came-of-age'],
    issues: ['coming-of-age'],
    neighbours: ['age-doubted', 'dependency-denied', 'silence-on-visa'],
  },
  {
    slug: 'income-and-housing',
    group: 'conditions',
    title: { it: 'Reddito o alloggio ritenuti insufficienti', en: 'Income or housing held to be insufficient' },
    situation: {
      it: 'Si nega il ricongiungimento perché il reddito o l’alloggio non basterebbero.',
      en: 'Reunification is refused because income or housing is said to fall short.',
    },
    obstacles: [],
    issues: ['income-and-housing'],
    neighbours: ['nulla-osta-refused', 'dependency-denied', 'permit-refused'],
  },
  {
    slug: 'kafala',
    group: 'conditions',
    title: { it: 'Kafala o affidamento non riconosciuti', en: 'Kafala or fostering not recognised' },
    situation: {
      it: 'Il minore è stato affidato in kafala, in affidamento o in tutela, e gli si nega l’ingresso perché non è figlio.',
      en: 'The child was entrusted by kafala, fostered or under guardianship, and entry is refused because there is no parentage.',
    },
    obstacles: [],
    issues: ['kafala-and-fostering'],
    neighbours: ['visa-refused', 'papers-missing-or-distrusted', 'marriage-doubted'],
  },
  {
    slug: 'security',
    group: 'conditions',
    title: { it: 'Sicurezza o ordine pubblico', en: 'Security or public policy' },
    situation: {
      it: 'L’ingresso o il permesso è negato per pericolosità, precedenti penali o una segnalazione.',
      en: 'Entry or the permit is refused for danger to the public, a criminal record or an alert.',
    },
    obstacles: ['security'],
    issues: ['public-policy', 'entry-bans-and-alerts'],
    neighbours: ['permit-refused', 'visa-refused', 'marriage-doubted'],
  },
  {
    slug: 'permit-refused',
    group: 'after',
    title: { it: 'Permesso di soggiorno o ingresso negato', en: 'Residence permit or entry refused' },
    situation: {
      it: 'Il familiare è già nel Paese, o al confine, e si nega il permesso per motivi familiari, il rinnovo o l’ingresso.',
      en: 'The relative is already in the country, or at the border, and the family permit, its renewal or entry is refused.',
    },
    obstacles: ['permit-refused'],
    issues: ['residence-permit-for-family'],
    neighbours: ['security', 'income-and-housing', 'visa-refused'],
  },
  {
    slug: 'delay-damages',
    group: 'after',
    title: { it: 'Danno da ritardo', en: 'Damage caused by delay' },
    situation: {
      it: 'Il ritardo o il diniego illegittimo ha tenuto separata la famiglia, e se ne chiede il risarcimento.',
      en: 'Unlawful delay or refusal has kept the family apart, and damages are claimed for it.',
    },
    obstacles: [],
    issues: ['delay-damages'],
    neighbours: ['silence-on-visa', 'order-not-obeyed', 'nulla-osta-not-issued'],
  },
  {
    slug: 'order-not-obeyed',
    group: 'after',
    title: { it: 'Ordine del giudice non eseguito', en: 'Court order not obeyed' },
    situation: {
      it: 'Il giudice ha già ordinato il visto, l’appuntamento o un nuovo esame, e l’amministrazione non lo fa.',
      en: 'The court has already ordered the visa, the appointment or a fresh look, and the administration does not comply.',
    },
    obstacles: ['order-not-obeyed'],
    issues: ['enforcement-of-orders'],
    neighbours: ['delay-damages', 'silence-on-visa', 'visa-refused'],
  },
];

/** The page of an obstacle of the record. Throws where an obstacle has none: a test keeps every one in the list. */
export function blockageOfObstacle(obstacle: Obstacle): Blockage {
  const found = blockages.find(({ obstacles }) => obstacles.includes(obstacle));
  if (!found) throw new Error(`no blockage of src/desk/blockages.ts holds the obstacle "${obstacle}"`);
  return found;
}

/** The page that treats a legal question, where there is one. */
export function blockageOfIssue(issue: string): Blockage | undefined {
  return blockages.find(({ issues }) => issues.includes(issue));
}
