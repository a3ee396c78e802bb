import type { Language } from '../../src/i18n/languages.ts';

/** What readers of this library type: frequent words of the field, the hardest for an index, and a few rarer ones. */
export const domainQueries: Record<Language, readonly string[]> = {
  it: [
    'nulla osta scaduto',
    'visto negato ambasciata Islamabad',
    'test del DNA',
    'termine di centottanta giorni silenzio della questura',
    'genitori a carico ultrasessantacinquenni',
    'quanto tempo ha l’ambasciata per rilasciare il visto al figlio minore',
    'ricongiungimento familiare rifugiato',
    'kafala',
    'risarcimento del danno per il ritardo',
    'art. 29-bis documento di viaggio del minore non accompagnato',
  ],
  en: [
    'expired clearance',
    'visa refused embassy Colombo',
    'DNA test last resort',
    'appointment at the embassy not given for months',
    'adult child dependent on a refugee',
    'can the embassy refuse the visa because the certificates are not legalised',
    'unaccompanied minor parents',
    'marriage of convenience',
    'urgent order to issue a visa within fifteen days',
    'Article 8 family life proportionality income requirement',
  ],
};
