// The page on minority as it is built, before any script: every ruling with its holdings, in both languages.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { courtOf } from '../../src/cases/library.ts';
import { writeCopyRequest } from '../../src/exports/copy-request.ts';
import { languages } from '../../src/i18n/languages.ts';
import { splitRef } from '../../src/minority/holding-ref.ts';
import * as holdings from '../../src/minority/holdings.ts';
import { rulings } from '../../src/minority/rulings.ts';
import { expectNone, fileAt, pageAt, readText } from './built-site.ts';
import { parseHtml } from './html.ts';

const library = readLibrary();
const elementsOf = (path: string) => parseHtml(readText(fileAt(path) ?? ''));

describe.each(languages)('/%s/guide/minority/', (language) => {
  const path = `/${language}/guide/minority/`;

  it('has every ruling under an anchor of its own', () => {
    expect(pageAt.get(path)?.ids).toEqual(expect.arrayContaining(rulings.map(({ key }) => key)));
  });

  it('quotes every holding in the words of the library, with its doubts, and leads to it', () => {
    const elements = elementsOf(path);
    const links = pageAt.get(path)?.links.map(({ href }) => href) ?? [];
    expectNone(Object.values(holdings).flatMap((ref) => {
      const { decision, holding } = splitRef(ref);
      const entry = library.byId.get(decision);
      const quote = elements.find(({ attributes }) => attributes['data-holding'] === ref);
      const wanted = [entry?.holdings.find(({ id }) => id === holding)?.text[language] ?? 'no holding', ...(entry?.doubts.filter(({ field }) => field === `holdings.${holding}`).map(({ note }) => note[language]) ?? [])];
      return [
        ...wanted.filter((text) => !quote?.text.includes(text)).map((text) => `${ref} is not quoted with: ${text}`),
        ...wanted.filter((text) => !quote?.attributes['data-text']?.includes(text)).map((text) => `${ref} is not copied with: ${text}`),
        ...(links.includes(`/${language}/decisions/${decision}/#${holding}`) ? [] : [`${ref} has no link`]),
      ];
    }));
  });

  it('is reached from the issues it is about', () => {
    for (const issue of ['coming-of-age', 'unaccompanied-minors-parents']) expect(pageAt.get(`/${language}/issues/${issue}/`)?.links.map(({ href }) => href)).toContain(path);
  });
});

describe('the access passport of a decision', () => {
  it('has the request for a copy where one is needed, word for word, and leads to the public text where none is', () => {
    expectNone(library.decisions.flatMap((decision) => languages.flatMap((language) => {
      const path = `/${language}/decisions/${decision.id}/`;
      const request = writeCopyRequest(decision, courtOf(library, decision));
      const copied = elementsOf(path).find(({ attributes }) => attributes['data-copy'] === 'copy-request')?.attributes['data-text'];
      const links = new Set(pageAt.get(path)?.links.map(({ href }) => href));
      return [
        ...(copied === (request ?? undefined) ? [] : [`${path}   copies ${copied === undefined ? 'no request' : 'another request'}`]),
        ...decision.fullText.links.filter(({ url }) => !links.has(url)).map(({ url }) => `${path}   has no link to ${url}`),
        ...(pageAt.get(path)?.ids.includes('text') ? [] : [`${path}   has lost its anchor #text`]),
      ];
    })));
  });
});
