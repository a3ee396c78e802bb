// What is said to the author about each kind of finding. What was found is masked: the words must serve in a public log.
import type { Bilingual } from '../i18n/languages.ts';
import type { FindingKind } from './finding.ts';

interface Words {
  /** What it looks like; follows the masked words. */
  wrong: Bilingual;
  mend: Bilingual;
}

const remove: Bilingual = { it: 'toglierlo: nelle voci nessuno deve essere riconoscibile', en: 'take it out: nobody may be identifiable in an entry' };
const byRole: Bilingual = {
  it: 'scrivere il ruolo senza il nome: «la madre», «il giudice», «il difensore»',
  en: 'write the role without the name: “the mother”, “the court”, “counsel”',
};
const look: Bilingual = {
  it: 'se è il nome di una persona, scriverne il ruolo; se non lo è, aggiungerlo con la ragione a src/privacy/allow-list.yaml',
  en: 'if it is a person’s name, write the role instead; if not, add it with the reason to src/privacy/allow-list.yaml',
};
const generalise: Bilingual = {
  it: 'rendere generico uno dei dati (l’anno invece del giorno, il paese invece del luogo, una fascia d’età) e dirlo in privacy.generalised',
  en: 'make one of them general (the year for the day, the country for the place, an age band) and say so in privacy.generalised',
};

const kinds: Record<FindingKind, Words> = {
  'fiscal-code': { wrong: { it: 'sembra un codice fiscale', en: 'looks like an Italian fiscal code' }, mend: remove },
  'document-number': { wrong: { it: 'sembra il numero di un documento di una persona', en: 'looks like the number of someone’s document' }, mend: remove },
  iban: { wrong: { it: 'è un IBAN', en: 'is an IBAN' }, mend: remove },
  email: { wrong: { it: 'è un indirizzo di posta elettronica', en: 'is an e-mail address' }, mend: remove },
  phone: { wrong: { it: 'sembra un numero di telefono', en: 'looks like a telephone number' }, mend: remove },
  birth: {
    wrong: { it: 'dice quando o dove qualcuno è nato', en: 'says when or where somebody was born' },
    mend: { it: 'toglierlo, oppure scrivere la fascia d’età («minorenne», «oltre 65 anni») o il paese', en: 'take it out, or write the age band (“a minor”, “over 65”) or the country' },
  },
  'titled-name': { wrong: { it: 'è un nome dopo un titolo o una carica', en: 'is a name after a title or an office' }, mend: byRole },
  'named-relative': { wrong: { it: 'è il nome proprio di una parte o di un familiare', en: 'is the first name of a party or a relative' }, mend: byRole },
  address: {
    wrong: { it: 'sembra l’indirizzo di una casa o di uno studio', en: 'looks like a street address' },
    mend: { it: 'toglierlo, o scrivere solo il paese', en: 'take it out, or write the country only' },
  },
  'case-name': {
    wrong: { it: 'è il nome di una persona preso dal nome ufficiale di una causa', en: 'is a person’s name taken from the official name of a case' },
    mend: {
      it: 'citare la causa con il numero (C-578/08; ric. n. 38590/10): il nome ufficiale sta solo nel campo officialName, da cui la raccolta compone le citazioni',
      en: 'cite the case by its number (C-578/08; application no. 38590/10): the official name stands in the field officialName only, and the library makes citations from it',
    },
  },
  'name-in-path': {
    wrong: { it: 'sembra il nome di una persona in un nome di file, in un id o in un indirizzo visibile', en: 'looks like a person’s name in a file name, an id or an address that is shown' },
    mend: { it: 'usare numero, data e materia (it-trib-roma-2021-02-05-dna-travel-document)', en: 'use number, date and subject (it-trib-roma-2021-02-05-dna-travel-document)' },
  },
  'name-pair': { wrong: { it: 'somiglia a un nome e cognome', en: 'looks like a name and surname' }, mend: look },
  'first-name': { wrong: { it: 'somiglia a un nome proprio di persona', en: 'looks like a first name' }, mend: look },
  'telling-age': { wrong: { it: 'insieme, un’età, un giorno preciso e un luogo possono far riconoscere qualcuno', en: 'together, an age, an exact day and a place may identify somebody' }, mend: generalise },
  'telling-illness': { wrong: { it: 'insieme, una malattia e un luogo o un’età possono far riconoscere qualcuno', en: 'together, an illness and a place or an age may identify somebody' }, mend: generalise },
  'telling-family': {
    wrong: { it: 'insieme, il numero dei figli, un mestiere e un luogo possono far riconoscere qualcuno', en: 'together, the number of children, a calling and a place may identify somebody' },
    mend: generalise,
  },
  'telling-event': {
    wrong: { it: 'nozze, morte, nascita o sbarco con giorno preciso e luogo possono far riconoscere qualcuno', en: 'a wedding, death, birth or landing with its exact day and place may identify somebody' },
    mend: generalise,
  },
};

/** @param masked what was found, as `mask` leaves it */
export function describeFinding(kind: FindingKind, masked: string): Words {
  const { wrong, mend } = kinds[kind];
  return { wrong: { it: `«${masked}»: ${wrong.it}`, en: `“${masked}”: ${wrong.en}` }, mend };
}
