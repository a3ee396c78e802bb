// The written forms that records and registries share: keys, ids, codes, amounts, addresses.
import { z } from 'zod';
import { schemaMessage } from '../i18n/schema-message.ts';

export const registryKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: schemaMessage({
    wrong: { it: 'non è una chiave', en: 'is not a key' },
    mend: { it: 'usare solo lettere minuscole, cifre e trattini singoli: trib-roma', en: 'use only small letters, digits and single hyphens: trib-roma' },
  }),
});
export const caseId = z.string().regex(/^(it|eu|coe)-[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: schemaMessage({
    wrong: { it: 'non è l’identificativo di una decisione', en: 'is not the id of a decision' },
    mend: { it: 'scriverlo come it-cass-2021-20127, eu-cgue-c-550-16 o coe-cedu-6697-18', en: 'write it as it-cass-2021-20127, eu-cgue-c-550-16 or coe-cedu-6697-18' },
  }),
});
export const holdingId = z.string().regex(/^h[1-9]\d*$/, {
  error: schemaMessage({
    wrong: { it: 'non è l’identificativo di una massima', en: 'is not the id of a holding' },
    mend: { it: 'scrivere h1, h2, h3 ...', en: 'write h1, h2, h3 ...' },
  }),
});
export const noteId = z.string().regex(/^n[1-9]\d*$/, {
  error: schemaMessage({
    wrong: { it: 'non è l’identificativo di una nota', en: 'is not the id of a note' },
    mend: { it: 'scrivere n1, n2, n3 ...', en: 'write n1, n2, n3 ...' },
  }),
});
export const blockAnchor = z.string().regex(/^([ph][1-9]\d*|headnote)$/, {
  error: schemaMessage({
    wrong: { it: 'non è un capoverso, una massima o il sommario', en: 'is not a paragraph, a holding or the headnote' },
    mend: { it: 'scrivere p2 per il capoverso [2], h1 per la prima massima, headnote per il sommario', en: 'write p2 for paragraph [2], h1 for the first holding, headnote for the headnote' },
  }),
});
export const countryCode = z.string().regex(/^[A-Z]{2}$/, {
  error: schemaMessage({
    wrong: { it: 'non è il codice di un Paese', en: 'is not the code of a country' },
    mend: { it: 'scrivere le due lettere maiuscole dello standard ISO 3166: LK per lo Sri Lanka, PK per il Pakistan', en: 'write the two capital letters of ISO 3166: LK for Sri Lanka, PK for Pakistan' },
  }),
});
export const amount = z.number().positive({
  error: schemaMessage({
    wrong: { it: 'non è una somma in euro maggiore di zero', en: 'is not an amount in euros above zero' },
    mend: { it: 'scrivere la cifra con il punto per i decimali: 1050.50; null se la fonte non la dà', en: 'write the figure with a point for decimals: 1050.50; null where the source gives none' },
  }),
});
export const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/, {
  error: schemaMessage({
    wrong: { it: 'non è un indirizzo web', en: 'is not a web address' },
    mend: { it: 'copiarlo intero dal browser, con https:// in testa e senza spazi', en: 'copy it whole from the browser, with https:// in front and no spaces' },
  }),
});
