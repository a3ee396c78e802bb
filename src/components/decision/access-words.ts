// The words of the access passport: where the text of a decision is, and how to ask for a copy.
import type { Language } from '../../i18n/languages.ts';
import type { Decision } from '../../cases/decision.ts';

export interface AccessWords {
  access: string;
  login: string;
  needsLogin: Record<Decision['fullText']['availability'], string>;
  names: string;
  redaction: Record<Decision['fullText']['redaction'], string>;
  links: string;
  copy: string;
  published: Record<'eu' | 'strasbourg' | 'constitutional', string>;
  request: string;
  requestNote: string;
  noNumber: string;
  copyRequest: string;
}

export const accessWords: Record<Language, AccessWords> = {
  it: {
    access: 'Accesso',
    login: 'Serve un accesso?',
    needsLogin: { 'official-open': 'No', 'official-login': 'Sì, con credenziali', 'publisher-open': 'No', 'none-known': 'Nessun testo pubblico noto' },
    names: 'Nomi nel testo pubblicato',
    redaction: { redacted: 'oscurati', 'names-printed': 'stampati: oscurarli prima di allegare o diffondere il testo', unknown: 'non verificato: guardare prima di allegare o diffondere il testo' },
    links: 'Collegamenti',
    copy: 'Copia dall’ufficio',
    published: {
      eu: 'Non occorre una richiesta: le decisioni della Corte di giustizia sono pubbliche su Curia e su EUR-Lex.',
      strasbourg: 'Non occorre una richiesta: le decisioni della Corte europea dei diritti dell’uomo sono pubbliche su HUDOC.',
      constitutional: 'Non occorre una richiesta: le decisioni della Corte costituzionale sono pubblicate nella Gazzetta Ufficiale.',
    },
    request: 'Modello di richiesta di copia',
    requestNote: 'Da completare e firmare. Ciò che è fra parentesi quadre manca nelle fonti o è in dubbio; il fondamento va verificato. Uffici diversi possono avere moduli propri.',
    noNumber: 'Le fonti non danno né il numero del provvedimento né quello di ruolo: l’ufficio potrebbe non trovarlo. Prima di chiedere conviene risalire alle fonti citate.',
    copyRequest: 'Copia il modello',
  },
  en: {
    access: 'Access',
    login: 'Is a login needed?',
    needsLogin: { 'official-open': 'No', 'official-login': 'Yes, with credentials', 'publisher-open': 'No', 'none-known': 'No public text known' },
    names: 'Names in the published text',
    redaction: { redacted: 'hidden', 'names-printed': 'printed: hide them before attaching or circulating the text', unknown: 'not checked: look before attaching or circulating the text' },
    links: 'Links',
    copy: 'Copy from the court',
    published: {
      eu: 'No request is needed: rulings of the Court of Justice are public on Curia and EUR-Lex.',
      strasbourg: 'No request is needed: rulings of the European Court of Human Rights are public on HUDOC.',
      constitutional: 'No request is needed: rulings of the Constitutional Court are published in the Italian Official Journal (Gazzetta Ufficiale).',
    },
    request: 'Template to ask the registry for a copy',
    requestNote: 'In Italian, the language of the registry (cancelleria); it asks for a plain or certified copy of the decision identified below. To be completed and signed. What is in square brackets is missing from the sources or in doubt; the legal basis is to be checked. Some offices have forms of their own.',
    noNumber: 'The sources give neither the number of the decision nor that of the register: the office may not find it. Before asking, go back to the sources cited.',
    copyRequest: 'Copy the template',
  },
};
