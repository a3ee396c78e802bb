// What reference managers get from the page of a decision: the metadata in its head, and the files that it links to.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { courtOf } from '../../src/cases/library.ts';
import { isDoubted } from '../../src/citations/citable.ts';
import { formatCitation } from '../../src/citations/format-citation.ts';
import { referenceFormatNames } from '../../src/exports/reference-formats.ts';
import { formatDate } from '../../src/i18n/format-date.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { printCslFile, readBiblatexFile, readRisFile } from '../read-references.ts';
import { expectNone, fileAt, pageAt, readText } from './built-site.ts';
import { parseHtml, type HtmlElement } from './html.ts';

const library = readLibrary();
const pageOf = (language: Language, id: string): string => `/${language}/decisions/${id}/`;
const elementsOf = (path: string): HtmlElement[] => parseHtml(readText(fileAt(path) ?? ''));
const metadataOf = (path: string): Map<string, string> => new Map(elementsOf(path).flatMap(({ name, attributes }) => (name === 'meta' && attributes['name'] !== undefined ? [[attributes['name'], attributes['content'] ?? ''] as const] : [])));

describe.each(languages)('the metadata of decisions (%s)', (language) => {
  const read = library.decisions.map((decision) => ({ decision, metadata: metadataOf(pageOf(language, decision.id)) }));
  const words = language === 'it' ? '[data da verificare]' : '[date to be verified]';

  it('makes each a case with its court, its citation and its name', () => {
    expectNone(
      read.flatMap(({ decision, metadata }) => {
        const expected = ['case', decision.officialName?.[language] ?? decision.title[language], formatCitation(decision, courtOf(library, decision), language), decision.headnote[language]].join('\n');
        const found = ['z:itemType', 'DC.title', 'z:shortTitle', 'z:abstractNote'].map((name) => metadata.get(name)).join('\n');
        const court = metadata.get('z:court')?.startsWith(courtOf(library, decision).name[language]);
        return found === expected && court ? [] : [`${decision.id}   ${found}`];
      }),
    );
  });

  it('always says a date, and one in doubt never without its mark', () => {
    const inDoubt = read.filter(({ decision }) => isDoubted(decision, 'date'));
    expect(inDoubt.length).toBeGreaterThan(10);
    expectNone(
      read.flatMap(({ decision, metadata }) => {
        const expected = isDoubted(decision, 'date') ? `${formatDate(decision.date, language)} ${words}` : decision.date;
        return metadata.get('DC.date') === expected ? [] : [`${decision.id}   ${metadata.get('DC.date')}`];
      }),
    );
    for (const { decision } of inDoubt) for (const json of pageAt.get(pageOf(language, decision.id))?.jsonLd ?? []) expect(json).not.toContain('dateCreated');
  });

  it('has every number, identifier and doubt', () => {
    expectNone(
      read.flatMap(({ decision, metadata }) => {
        const extra = metadata.get('z:extra') ?? '';
        const lines = [...(decision.ecli ? [`ECLI: ${decision.ecli.value}`] : []), ...(decision.celex ? [`CELEX: ${decision.celex}`] : []), ...decision.doubts.map(({ note }) => note[language])];
        const missing = [...lines.filter((line) => !extra.includes(line)), ...decision.numbers.filter(({ normalised }) => !(metadata.get('z:docketNumber') ?? '').includes(normalised)).map(({ normalised }) => normalised)];
        return missing.map((line) => `${decision.id}   lacks ${line}`);
      }),
    );
  });

  it('is linked to files of the same reference that other programs read', () => {
    expectNone(
      read.flatMap(({ decision }) => {
        const links = elementsOf(pageOf(language, decision.id)).filter(({ name, attributes }) => name === 'a' && attributes['download'] !== undefined).map(({ attributes }) => attributes['href'] ?? '');
        const [ris = '', bib = '', csl = ''] = links.map((link) => readText(fileAt(link) ?? ''));
        const citation = formatCitation(decision, courtOf(library, decision), language);
        const read = [...readRisFile(ris), ...readBiblatexFile(bib)].map((item) => `${item.id} ${item['title-short']}`);
        const expected = Array.from({ length: 2 }, () => `${decision.id} ${citation}`);
        const printed = printCslFile(csl)[0] ?? '';
        return links.length === referenceFormatNames.length && read.join() === expected.join() && printed.includes(decision.officialName?.[language] ?? decision.title[language]) ? [] : [`${decision.id}   ${links.join(' ')}   ${read.join()}   ${printed}`];
      }),
    );
  });
});
