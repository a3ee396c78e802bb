import { describe, expect, it } from 'vitest';
import { foundIn } from './specimen-words.ts';

describe('a name after a title or an office', () => {
  it.each([
    ['la sig.ra Rossi ha chiesto', 'Rossi'], ['il Sig. Khan', 'Khan'], ['sig.Rossi', 'Rossi'], ['Sig.ra Fatima Ahmadi', 'Fatima Ahmadi'], ['i sigg. Rossi e Bianchi', 'Rossi e Bianchi'],
    ['il signor Ahmed', 'Ahmed'], ['la signora Bianchi', 'Bianchi'], ['alla Signora Maria Rossi', 'Maria Rossi'], ['SIG. ROSSI MARIO', 'ROSSI MARIO'], ['sig ra Rossi', 'Rossi'],
    ['l’avv. Mario Rossi del foro di Roma', 'Mario Rossi'], ['avv.ti Rossi e Bianchi', 'Rossi e Bianchi'], ['l’avvocata Verdi', 'Verdi'], ['dall’avvocato Genova', 'Genova'], ['Avv. Milano', 'Milano'],
    ['dott. Giuseppe Verdi', 'Giuseppe Verdi'], ['la dott.ssa Neri', 'Neri'], ['dott.ssa D’Angelo', 'D’Angelo'], ['prof. Bianchi', 'Bianchi'], ['Dr. Smith', 'Smith'], ['l’ing. Rossi', 'Rossi'],
    ['Mr Smith', 'Smith'], ['Mrs. Okafor', 'Okafor'], ['Ms El Ghatet', 'El Ghatet'], ['Mr Justice Smith', 'Smith'], ['Miss Begum', 'Begum'], ['lawyer Rossi', 'Rossi'],
    ['il giudice Bianchi', 'Bianchi'], ['Judge Bianchi', 'Bianchi'], ['judges Bianchi and Verdi', 'Bianchi and Verdi'], ['il relatore Verdi', 'Verdi'], ['Relatore: dott. Verdi', 'Verdi'],
    ['Presidente: Rossi', 'Rossi'], ['Pres. Rossi, Rel. Bianchi', 'Rossi|Bianchi'], ['est. Neri', 'Neri'], ['il presidente Mario Neri', 'Mario Neri'], ['President Smith', 'Smith'],
    ['avvocato generale Szpunar', 'Szpunar'], ['Advocate General Szpunar', 'Szpunar'], ['l’Avvocato Generale Szpunar', 'Szpunar'], ['il sig. de Luca', 'de Luca'], ['sig. bin Salman', 'bin Salman'],
    ['il console Verdi', 'Verdi'], ['l’avv. mario rossi', 'mario'], ['Giudice dott.ssa Maria Rossi', 'Maria Rossi'], ['avv.to Neri', 'Neri'], ['la sig.ra Grande', 'Grande'], ['Mr Law', 'Law'], ['Ms Page', 'Page'], ['il sig. Marzo', 'Marzo'], ['sig.ra\u00A0Rossi', 'Rossi'],
  ])('%s', (text, expected) => {
    expect(foundIn(text).filter((line) => line.startsWith('error titled-name ')).map((line) => line.slice('error titled-name '.length)).join('|')).toBe(expected);
  });

  it.each(['il sig. A.', 'Mr A', 'la signora M. K.'])('%s: initials only warn', (text) => {
    expect(foundIn(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['warning titled-name']);
  });

  it.each([
    'l’avvocato generale ritiene', 'L’Avvocato generale', 'le conclusioni dell’Avvocato Generale', 'the Advocate General', 'Advocate General’s Opinion', 'Avvocatura dello Stato', 'l’Avvocatura generale dello Stato',
    'Avvocato dello Stato', 'Avvocatura Generale', 'Avvocati Senza Frontiere', 'gli avvocati ASGI', 'AIDA li indica come avvocati ASGI. Perciò', 'ASGI lawyers', 'Dott.', 'il dott. ha firmato', 'signor', 'il signor giudice', 'Signor Presidente', 'Presidente della Repubblica', 'decreto del Presidente della Repubblica n. 394',
    'Presidente del Consiglio dei ministri', 'President of the Court', 'Mr Justice', 'Court of Justice', 'the Court of Justice Directive 2003/86', 'Judge-Rapporteur', 'the judge of first instance', 'il giudice. La Corte',
    'al giudice tutelare', 'Giudice Tutelare', 'IL GIUDICE DESIGNATO', 'il presidente ASGI', 'il giudice UE', 'giudice Roma', 'un avvocato di fiducia', 'l’avvocato. Il ricorso', 'Ordine degli Avvocati di Roma',
    'Ordine Avvocati Milano', 'gli avvocati', 'consigliere di Stato', 'Cons. Stato', 'Console Generale', 'procuratore della Repubblica', 'nord-est. La domanda', 'rel. n. 12', 'the President', 'il notaio',
    'signori della Corte', 'dottorato', 'Professionisti', 'signing Rome', 'sigillo Roma', 'Drammatico', 'la dottrina Italiana', 'based on. Therefore', 'interprete di lingua dari',
  ])('%s: nobody is named', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('a first name after a role', () => {
  it.each([
    ['la moglie Fatima', 'error named-relative Fatima'], ['il figlio Ahmed', 'error named-relative Ahmed'], ['la figlia Grace', 'error named-relative Grace'], ['his wife Amina', 'error named-relative Amina'],
    ['the daughter, Blessing', 'error named-relative Blessing'], ['il ricorrente Mohammad Khan', 'error named-relative Mohammad'], ['la madre Nkirukaa', 'warning named-relative Nkirukaa'],
  ])('%s', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it.each(['la madre in Pakistan', 'figli Italia', 'the sponsor’s mother', 'il ricorrente. Il giudice', 'madre UNHCR', 'Children Act', 'the child, Italy'])('%s: nobody is named', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('what only looks like a name', () => {
  it.each([
    ['ha chiamato Ahmed Khan e altri', 'warning name-pair Ahmed Khan'], ['Ahmed Khan ha chiesto il visto', 'warning name-pair Ahmed Khan'], ['si chiama Osaro', 'warning first-name Osaro'], ['ROSSI MARIO', 'warning name-pair ROSSI MARIO'],
    ['secondo Xyloph Trabant la prova', 'warning name-pair Xyloph Trabant'], ['con Mohamed bin Rashid', 'warning name-pair Mohamed bin Rashid'], ['Maria Rossi', 'warning name-pair Maria Rossi'],
    ['visto per (Hodan Warsame)', 'warning name-pair Hodan Warsame'], ['una lettera di Rosa Bianchi', 'warning name-pair Rosa Bianchi'], ['a letter by **Fatima**', 'warning first-name Fatima'], ['a friend, Tesfaye', 'warning first-name Tesfaye'],
  ])('%s', (text, expected) => {
    expect(foundIn(text)).toEqual([expected]);
  });

  it.each([
    'l’Ambasciata d’Italia a Colombo', 'Corte di giustizia dell’Unione europea', 'the Court of Justice of the European Union', 'Sri Lanka', 'a Sri Lankan citizen', 'ad Addis Abeba', 'Ministry of Foreign Affairs',
    'Ministero degli Affari Esteri', 'il rapporto AIDA di ECRE', 'secondo Melting Pot', 'La Legge per Tutti', 'the agency VFS Global', 'Grande Sezione', 'Grand Chamber', 'Territorial Commission', 'Paesi Bassi',
    'the United Kingdom', 'Regno Unito', 'Carta dei diritti fondamentali', 'regolamento Dublino III', 'legge Bossi-Fini', 'secondo ELENA', 'Convenzione di Ginevra', 'Ascoli Piceno', 'Reggio Emilia', 'Bundesrepublik Deutschland',
    'Rechtbank Den Haag', 'Unhappy Coincidence', 'Home Office', 'Member State', 'a Gerusalemme', 'Corte d’appello di Milano', 'in Burkina Faso', 'Repubblica Democratica del Congo', 'SIL Open Font License',
  ])('%s: nobody is meant', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('of the title of a source only first names count', () => {
    expect(foundIn('secondo Xyloph Trabant', 'source-name')).toEqual([]);
    expect(foundIn('Blog di Maria Rossi', 'source-name')).toEqual(['warning name-pair Maria Rossi']);
    expect(foundIn('Studio avv. Rossi', 'source-name')).toEqual(['error titled-name Rossi']);
  });
});

describe('names in file names, ids and addresses', () => {
  it.each([
    ['src/content/cases/it-trib-roma-2021-02-05-fatima-visa', 'error name-in-path fatima'], ['eu-cgue-c-578-08-chakroun', 'error name-in-path chakroun'], ['docs/rssmra85t10a562s.md', 'error fiscal-code rssmra85t10a562s'],
    ['Mario-visto.pdf', 'error name-in-path Mario'],
  ])('%s', (path, expected) => {
    expect(foundIn(path, 'path')).toEqual([expected]);
  });

  it.each(['src/content/cases/it-trib-roma-2021-02-05-dna-travel-document/it.mdx', 'src/content/missions/addis-ababa.yaml', 'eu-cgue-c-550-16', 'src/content/sources/articolo29.yaml', 'docs/decisions/0006-privacy-gate.md'])('%s: nobody', (path) => {
    expect(foundIn(path, 'path')).toEqual([]);
  });

  it('an address that is shown counts, one behind a link only where it identifies by itself', () => {
    expect(foundIn('si veda https://example.org/fatima-visa')).toEqual(['error name-in-path fatima']);
    expect(foundIn('https://example.org/fatima-visa', 'address')).toEqual([]);
    expect(foundIn('mailto:mario@example.it', 'address')).toEqual(['error email mario@example.it']);
  });
});
