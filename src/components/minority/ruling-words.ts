// Each ruling of the page on minority in three short answers.
import type { Language } from '../../i18n/languages.ts';
import type { RulingKey } from '../../minority/rulings.ts';

export const rulingWords: Record<Language, Record<RulingKey, { who: string; date: string; term: string }>> = {
  it: {
    'c-560-20': { who: 'Genitori di un rifugiato non accompagnato, ancora minorenne alla loro domanda', date: 'La domanda di ricongiungimento', term: 'Nessun termine' },
    'c-550-16': { who: 'Genitori di un rifugiato non accompagnato, divenuto maggiorenne durante la procedura di asilo', date: 'L’ingresso e la domanda di asilo', term: 'Termine ragionevole, di regola tre mesi dal riconoscimento' },
    'c-273-20': { who: 'Genitori di un rifugiato, divenuto maggiorenne prima della decisione', date: 'La domanda di ricongiungimento, non la decisione', term: 'La massima non ne fissa' },
    'c-133-19': { who: 'Figlio divenuto maggiorenne durante la procedura o la causa', date: 'La domanda di ingresso e soggiorno, non la decisione', term: 'La massima non ne fissa' },
    'c-279-20': { who: 'Figlio divenuto maggiorenne prima del riconoscimento del genitore rifugiato e prima della domanda', date: 'La domanda di asilo del genitore', term: 'Tre mesi dal riconoscimento' },
    'c-768-19': { who: 'Genitore che deriva la protezione dal figlio con protezione sussidiaria: un’altra direttiva (2011/95/UE), da non trasporre', date: 'La domanda di asilo del genitore, anche informale', term: 'La massima non ne fissa' },
    'cass-11803-2009': { who: 'Figlio divenuto maggiorenne dopo la domanda di nulla osta', date: 'La domanda di nulla osta', term: 'La massima non ne fissa' },
    'cass-649-2017': { who: 'Fratelli (o figli: le fonti divergono) divenuti maggiorenni durante la procedura', date: 'La presentazione dell’istanza', term: 'La massima non ne fissa' },
    'roma-2023': { who: 'Figlio la cui età era stata messa in dubbio', date: 'La domanda (se di nulla osta o di visto, da verificare)', term: 'La massima non ne fissa' },
    'milano-758-2020': { who: 'Fratelli affidati con kafala', date: 'Il rilascio del nulla osta', term: 'La massima non ne fissa' },
  },
  en: {
    'c-560-20': { who: 'Parents of an unaccompanied refugee, still a minor when they apply', date: 'The reunification application', term: 'No term' },
    'c-550-16': { who: 'Parents of an unaccompanied refugee who came of age during the asylum procedure', date: 'Entry and the asylum application', term: 'A reasonable time, as a rule three months from recognition' },
    'c-273-20': { who: 'Parents of a refugee who came of age before the decision', date: 'The reunification application, not the decision', term: 'The holding sets none' },
    'c-133-19': { who: 'Child who came of age during the procedure or the case', date: 'The application for entry and residence, not the decision', term: 'The holding sets none' },
    'c-279-20': { who: 'Child who came of age before the refugee parent was recognised and before the application', date: 'The parent’s asylum application', term: 'Three months from recognition' },
    'c-768-19': { who: 'Parent whose protection derives from a child with subsidiary protection: another directive (2011/95/EU), not to be carried over', date: 'The parent’s asylum request, even informal', term: 'The holding sets none' },
    'cass-11803-2009': { who: 'Child who came of age after the application for the clearance (nulla osta)', date: 'The application for the nulla osta', term: 'The holding sets none' },
    'cass-649-2017': { who: 'Siblings (or children: the sources differ) who came of age during the procedure', date: 'The filing of the application', term: 'The holding sets none' },
    'roma-2023': { who: 'Child whose age had been doubted', date: 'The application (for the nulla osta or the visa, to be verified)', term: 'The holding sets none' },
    'milano-758-2020': { who: 'Brothers entrusted under kafala', date: 'The issue of the nulla osta', term: 'The holding sets none' },
  },
};
