import { describe, expect, it } from 'vitest';
import { writeContentFolder } from '../../tests/fixtures/content-folder.ts';
import { ContentFixture, ids } from '../../tests/fixtures/content-fixture.ts';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { courtOf } from './library.ts';
import { isPlaceholder, parseReportAddress, placeholderReportAddress, reportDecisionHref, reportPageHref, type ReportContext } from './report-error.ts';

const context = (address: string, language: 'it' | 'en'): ReportContext => ({
  address: parseReportAddress(address), language, pageUrl: `https://massimario.example/${language}/decisions/${ids.tribunal}/`, edition: '2026-11-20',
});

function reported() {
  const library = readLibrary(writeContentFolder(new ContentFixture()));
  const decision = library.byId.get(ids.tribunal);
  if (!decision) throw new Error('The fixture lost its tribunal');
  return { decision, court: courtOf(library, decision), citation: 'Trib. Roma, 29 luglio 2024 [data da verificare], r.g. n. 20990/2024' };
}

describe('the address', () => {
  it('is a mailbox, with or without mailto:, or the https address of a form', () => {
    expect(parseReportAddress('mailto:errori@example.org')).toEqual({ kind: 'mailto', mailbox: 'errori@example.org' });
    expect(parseReportAddress('errori@example.org')).toEqual({ kind: 'mailto', mailbox: 'errori@example.org' });
    expect(parseReportAddress('https://github.com/owner/name/issues/new')).toEqual({ kind: 'https', form: 'https://github.com/owner/name/issues/new' });
  });
  it('is a placeholder that leads nowhere until someone sets it', () => {
    expect(parseReportAddress()).toEqual({ kind: 'mailto', mailbox: 'segnalazioni@massimario.example' });
    expect(isPlaceholder(parseReportAddress())).toBe(true);
    expect(isPlaceholder(parseReportAddress('errori@example.org'))).toBe(false);
    expect(parseReportAddress(' ')).toEqual(parseReportAddress(placeholderReportAddress));
  });
  it.each(['errori', 'http://example.org', 'javascript:alert(1)', 'a@b.it?cc=c@d.it', 'https://with space'])('is not %j', (setting) => {
    expect(() => parseReportAddress(setting)).toThrow('REPORT_ADDRESS is');
  });
});

describe('a report on a decision', () => {
  it('is an e-mail in Italian with the entry and its facts', () => {
    const url = new URL(reportDecisionHref(reported(), context('errori@example.org', 'it')));
    expect(url.protocol + url.pathname).toBe('mailto:errori@example.org');
    expect(url.searchParams.get('subject')).toBe(`Errore nella voce ${ids.tribunal}`);
    expect(url.searchParams.get('body')).toBe([
      'Segnalo un errore nel Massimario.', '',
      `Voce: ${ids.tribunal}`,
      'Titolo: Visto negato per nulla osta scaduto: la posta certificata interrompe il termine',
      'Citazione: Trib. Roma, 29 luglio 2024 [data da verificare], r.g. n. 20990/2024',
      `Pagina: https://massimario.example/it/decisions/${ids.tribunal}/`,
      'Edizione: 2026-11-20', '',
      'Che cosa dice la voce (lasciare le righe sbagliate):',
      '- giudice: Tribunale di Roma', '- forma del provvedimento: tipo non indicato', '- data: 29 luglio 2024', '- numeri: Case n. 20990/2024', '- ECLI: non indicato',
      '- dispositivo: ricorso accolto', '- esito: a favore della famiglia', '- definitività: definitività non nota', '',
      'Che cosa è sbagliato, e come dovrebbe essere:', '', '', 'Fonte che lo mostra (pagina, numero, collegamento):', '', '',
      'Per favore, nessun nome o dettaglio che faccia riconoscere una persona.',
    ].join('\r\n'));
  });
  it('is an issue in English, in a form that already has a question mark', () => {
    const url = new URL(reportDecisionHref(reported(), context('https://git.example.org/new?template=error', 'en')));
    expect(url.origin + url.pathname).toBe('https://git.example.org/new');
    expect(url.searchParams.get('template')).toBe('error');
    expect(url.searchParams.get('title')).toBe(`Error in entry ${ids.tribunal}`);
    expect(url.searchParams.get('body')).toContain('\n- date: 29 July 2024\n');
  });
  it('writes no plus sign for a space, which mail programs show', () => {
    expect(reportDecisionHref(reported(), context('errori@example.org', 'it'))).not.toMatch(/[+ ]/);
  });
});

it('reports on any other page by its title and address', () => {
  const url = new URL(reportPageHref('Questioni giuridiche', context('errori@example.org', 'it')));
  expect(url.searchParams.get('subject')).toBe('Errore nella pagina: Questioni giuridiche');
  expect(url.searchParams.get('body')).toContain('Edizione: 2026-11-20');
});
