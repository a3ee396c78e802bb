import { describe, expect, it } from 'vitest';
import { foundIn } from './specimen-words.ts';

// Persons, numbers and streets are invented.
describe('numbers and addresses that name a person', () => {
  it.each([
    // Fiscal codes.
    ['Codice fiscale RSSMRA85T10A562S del ricorrente', 'error fiscal-code RSSMRA85T10A562S'],
    ['c.f. rssmra85t10a562s', 'error fiscal-code rssmra85t10a562s'],
    ['RSS MRA 85T10 A562 S', 'error fiscal-code RSS MRA 85T10 A562 S'],
    ['omocodia: RSSMRA85T10A56NH', 'error fiscal-code RSSMRA85T10A56NH'],
    ['C.F. RSSMRA85T10A562Z (sbagliato a penna)', 'error fiscal-code RSSMRA85T10A562Z'],
    ['la sigla RSSMRA85T10A562Z', 'warning fiscal-code RSSMRA85T10A562Z'],
    ['codice fiscale provvisorio 12345678901', 'error fiscal-code 12345678901'],
    // Papers.
    ['passaporto n. YA1234567', 'error document-number YA1234567'],
    ['il passaporto afghano n. P01234567', 'error document-number P01234567'],
    ['passport no. AB1234567 was seized', 'error document-number AB1234567'],
    ['Passport number: P 1234567', 'error document-number P 1234567'],
    ['numero di passaporto: 7654321', 'error document-number 7654321'],
    ['n. passaporto P7654321', 'error document-number P7654321'],
    ['con passaporto P7654321 valido', 'error document-number P7654321'],
    ['carta d’identità n. AX1234567', 'error document-number AX1234567'],
    ['la carta CA12345AB', 'error document-number CA12345AB'],
    ['il permesso I12345678', 'error document-number I12345678'],
    ['permesso di soggiorno n. 12345678', 'error document-number 12345678'],
    ['permesso di soggiorno per protezione sussidiaria numero I98765432', 'error document-number I98765432'],
    ['residence permit no. 555666777', 'error document-number 555666777'],
    ['tazkira n. 1398-0100-12345', 'error document-number 1398-0100-12345'],
    ['taskera number 12345678', 'error document-number 12345678'],
    ['CNIC no. 35202-1234567-1', 'error document-number 35202-1234567-1'],
    ['titolo di viaggio numero AB123456', 'error document-number AB123456'],
    ['travel document no. K1234567', 'error document-number K1234567'],
    ['nulla osta n. 2021/123456', 'error document-number 2021/123456'],
    ['atto di nascita n. 123456', 'error document-number 123456'],
    ['CUI: 05ABCD12345', 'error document-number 05ABCD12345'],
    ['codice unico individuale n. 0512345', 'error document-number 0512345'],
    // E-mail.
    ['scrivere a mario.rossi@example.it per', 'error email mario.rossi@example.it'],
    ['PEC: studio@pec.ordineavvocati.example.it.', 'error email studio@pec.ordineavvocati.example.it'],
    ['nome [at] dominio.it', 'error email nome [at] dominio.it'],
    ['nome(chiocciola)dominio.it', 'error email nome(chiocciola)dominio.it'],
    // Telephones.
    ['chiamare +39 333 1234567', 'error phone +39 333 1234567'],
    ['+93 (0)70 123 4567', 'error phone +93 (0)70 123 4567'],
    ['+39.06.12345678', 'error phone +39.06.12345678'],
    ['0039 06 1234 5678', 'error phone 0039 06 1234 5678'],
    ['tel. 06/12345678', 'error phone 06/12345678'],
    ['Tel: 0612345678', 'error phone 0612345678'],
    ['cellulare n. 347 1234567', 'error phone 347 1234567'],
    ['phone: 070 123 4567', 'error phone 070 123 4567'],
    ['WhatsApp al 3471234567', 'error phone 3471234567'],
    ['risponde al 347 123 4567', 'warning phone 347 123 4567'],
    // Births.
    ['nato a Kabul il 3 marzo 1990', 'error birth Kabul|error birth 3 marzo 1990'],
    ['nata il 3.3.1990', 'error birth 3.3.1990'],
    ['nato/a il 03/03/1990', 'error birth 03/03/1990'],
    ['nat* a Mogadiscio il 1° gennaio 1995', 'error birth Mogadiscio|error birth 1° gennaio 1995'],
    ['NATO A KABUL IL 3 MARZO 1990', 'error birth KABUL IL|error birth 3 MARZO 1990'],
    ['nata ad Addis Abeba', 'error birth Addis Abeba'],
    ['nata il 3 marzo', 'error birth 3 marzo'],
    ['nati in Somalia il 4 aprile 2001', 'error birth 4 aprile 2001'],
    ['born on 3 March 1990', 'error birth 3 March 1990'],
    ['born in Mogadishu', 'error birth Mogadishu'],
    ['a girl born on March 3, 2012', 'error birth March 3, 2012'],
    ['born 1990-03-03', 'error birth 1990-03-03'],
    ['data di nascita: 3/3/1990', 'error birth 3/3/1990'],
    ['date of birth 03-03-1990', 'error birth 03-03-1990'],
    ['luogo di nascita: Kabul', 'error birth Kabul'],
    ['nato nel 1990', 'warning birth 1990'],
    ['born in May 1990', 'warning birth May 1990'],
    ['classe 1985', 'warning birth 1985'],
    // Addresses.
    ['abita in via Giuseppe Garibaldi 12', 'error address via Giuseppe Garibaldi 12'],
    ['Viale della Libertà, n. 7/B', 'error address Viale della Libertà, n. 7/B'],
    ['piazza San Marco 1', 'error address piazza San Marco 1'],
    ['C.so Italia, 33', 'error address C.so Italia, 33'],
    ['via XX Settembre 5', 'error address via XX Settembre 5'],
    ['residente in via Roma', 'error address via Roma'],
    ['elettivamente domiciliato in Roma, via dei Gracchi', 'error address via dei Gracchi'],
    ['at 12 Baker Street', 'error address 12 Baker Street'],
    ['221b Old Kent Road, London', 'error address 221b Old Kent Road'],
    ['Hauptstraße 15 in Berlin', 'error address Hauptstraße 15'],
    ['00185 Roma (RM)', 'error address 00185 Roma (RM)'],
    // IBAN.
    ['IBAN IT60X0542811101000000123456', 'error iban IT60X0542811101000000123456'],
    ['IT60 X054 2811 1010 0000 0123 456', 'error iban IT60 X054 2811 1010 0000 0123 456'],
    ['DE89 3704 0044 0532 0130 00', 'error iban DE89 3704 0044 0532 0130 00'],
  ])('%s', (text, expected) => {
    expect(foundIn(text).join('|')).toBe(expected);
  });
});

describe('numbers that look like them and are not', () => {
  it.each([
    'Case n. 20990/2024', 'r.g. n. 31089/2024', 'R.G. 19464/2024 e R.G. 4136/2025', 'Cass. civ., sez. III, sent. 14 luglio 2021, n. 20127', 'n. 12457/2021 [tipo da verificare]',
    'Trib. Roma, 29 luglio 2024 [data da verificare], r.g. n. 20990/2024', 'ECLI:EU:C:2020:577', 'ECLI:IT:CASS:2021:20127CIV', '62019CJ0133', 'CELEX 32003L0086', 'C-133/19, C-136/19 e C-137/19',
    'ric. n. 38590/10', 'application no. 6697/18', 'HUDOC 001-163115', 'Rv. 661903-01', 'urn:nir:stato:decreto.legislativo:1998-07-25;286~art29bis', 'http://data.europa.eu/eli/reg/2009/810/oj',
    'https://eur-lex.europa.eu/legal-content/IT/TXT/?uri=CELEX%3A62019CJ0133', 'docid=228674', 'CaseLawID 1147', 'regolamento (CE) n. 810/2009', 'direttiva 2003/86/CE', 'd.lgs. 25 luglio 1998, n. 286',
    'art. 29, comma 1, lett. d), TUI', '€ 3.500.000,00', 'euro 15.000', '10.000 euro l’anno', 'il 16 luglio 2020', '2024-07-29', 'entro 30 giorni', 'pagina 320-321, nota 3281', '3779012025', 'D.M. 12 luglio 2000',
    'fax e telefono non sono mezzi idonei', 'la telefonata del 3 marzo 2020', 'tel. (senza numero)', 'telefono: r.g. 20990/2024', 'fax del 12.05.2024',
    'il permesso di soggiorno secondo la sentenza n. 20127/2021', 'visto: 20990/2024', 'visto l’art. 29', 'visto il decreto n. 123456', 'il nulla osta n. 12 del 2021', 'passaporto o altro documento di viaggio', 'il numero di visti 20240', 'visto 12345', 'la massima di cui al n. 123456', 'in cui: 123456', 'il nulla osta 20990/2024', 'permesso C-550/16', 'numero dei permessi di soggiorno',
    'nulla osta valido sei mesi', 'certificato di nascita (nota 12345)', 'la carta di soggiorno, direttiva n. 12345',
    'figli nati in Italia', 'nato dal matrimonio', 'nata in Pakistan', 'children born in Italy', 'born out of wedlock', 'una prassi nata a seguito della riforma', 'il diritto nasce', 'neonato', 'nati in Sri Lanka',
    'la data di nascita del figlio', 'date of birth was disputed', 'figlio nato in Europa', 'nato in Italia e riconosciuto il 3 marzo 2020',
    'in via cautelare', 'per via diplomatica', 'via PEC', 'nel corso del 2021', 'in via principale 2', 'corso di laurea 3', 'in corso C-550/16', 'via Internet', 'strada facendo', 'Piazza pulita',
    'road to 12', 'la via d’urgenza ex art. 700', 'pnpm@latest', 'pagefind@1.5.2', '@astrojs/mdx', 'IT60X0542811101000000123457', 'GB00 0000', 'AIDA 2025', 'ABCDEF12G34H567I', 'AA123456',
    'Codice fiscale del ricorrente', '12345678901', 'A e S, C-550/16, EU:C:2018:248',
  ])('%s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('texts as they are typed', () => {
  it.each([
    ['passaporto n.\u00A0YA1234567', 'YA1234567'],
    ['carta d\u2019identit\u00E0 n. AX1234567', 'AX1234567'],
    ['+39\u202F333\u00A01234567', '+39\u202F333\u00A01234567'],
    ['mario\u200B.rossi@\u200Bexample.it', 'mario\u200B.rossi@\u200Bexample.it'],
    ['nato il 3\nmarzo 1990', '3\nmarzo 1990'],
  ])('%j holds %j', (text, found) => {
    expect(foundIn(text).map((line) => line.replace(/^error \S+ /, ''))).toEqual([found]);
  });
});
