import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import type { Decision } from '../../src/cases/decision.ts';
import { languages } from '../../src/i18n/languages.ts';
import { expectNone, fileAt, kindOf, pageAt, pages, readText } from './built-site.ts';
import { parseHtml, type HtmlElement } from './html.ts';

const { decisions } = readLibrary();
const pathOf = (language: string, id: string): string => `/${language}/decisions/${id}/`;

const paragraphIds = (ids: readonly string[]): string[] => ids.filter((id) => /^p\d+$/.test(id));
const holdingIds = (ids: readonly string[]): string[] => ids.filter((id) => /^h\d+$/.test(id));

function copyTexts(path: string): Map<string, string> {
  const buttons: HtmlElement[] = parseHtml(readText(fileAt(path) ?? '')).filter(({ attributes }) => attributes['data-copy'] !== undefined);
  return new Map(buttons.map(({ attributes }) => [attributes['data-copy'] ?? '', attributes['data-text'] ?? '']));
}

describe('decision pages', () => {
  it('are there for every decision of the content, in both languages, and for no other', () => {
    const expected = decisions.flatMap(({ id }) => languages.map((language) => pathOf(language, id)));
    const built = pages.filter(({ path }) => kindOf(path) === '/{l}/decisions/{slug}/').map(({ path }) => path);
    expect(built.sort()).toEqual(expected.sort());
  });

  it('keep the permanent number of every paragraph as its id, in the order of the text', () => {
    expectNone(
      decisions.flatMap(({ id, paragraphs }) =>
        languages.flatMap((language) => {
          const expected = paragraphs.map(({ number }) => `p${number}`).join(' ');
          const built = paragraphIds(pageAt.get(pathOf(language, id))?.ids ?? []).join(' ');
          return built === expected ? [] : [`${pathOf(language, id)}   has ${built || 'no paragraph'} instead of ${expected}`];
        }),
      ),
    );
  });

  it('have the same paragraphs and holdings in both languages', () => {
    const places = (language: string, id: string): string => {
      const ids = pageAt.get(pathOf(language, id))?.ids ?? [];
      return [...paragraphIds(ids), ...holdingIds(ids)].join(' ');
    };
    expectNone(decisions.filter(({ id }) => places('it', id) !== places('en', id)).map(({ id }) => `${id}   it: ${places('it', id)}   en: ${places('en', id)}`));
  });

  it('keep the permanent id of every holding as its anchor', () => {
    expectNone(
      decisions.flatMap(({ id, holdings }) =>
        languages.flatMap((language) => {
          const expected = holdings.map((holding) => holding.id).join(' ');
          const built = holdingIds(pageAt.get(pathOf(language, id))?.ids ?? []).join(' ');
          return built === expected ? [] : [`${pathOf(language, id)}   has ${built || 'no holding'} instead of ${expected || 'none'}`];
        }),
      ),
    );
  });

  it('offer the citation in both styles, with the link, each holding, and the ECLI where there is one', () => {
    expectNone(
      decisions.flatMap(({ id, ecli, holdings }) =>
        languages.flatMap((language) => {
          const texts = copyTexts(pathOf(language, id));
          const expected = ['citation-it', 'citation-en', 'citation-link', ...(ecli ? ['ecli'] : []), ...holdings.map((holding) => `holding-${holding.id}`)];
          return [
            ...expected.filter((name) => (texts.get(name) ?? '').trim() === '').map((name) => `${pathOf(language, id)}   has no text to copy for ${name}`),
            ...(ecli && texts.get('ecli') !== ecli.value ? [`${pathOf(language, id)}   copies the ECLI as ${texts.get('ecli')}`] : []),
            ...(ecli || !texts.has('ecli') ? [] : [`${pathOf(language, id)}   offers an ECLI that the decision does not have`]),
          ];
        }),
      ),
    );
  });

  it('never copy a date that sources disagree on, or a number of unproven kind, without saying so', () => {
    const datesDisagree = ({ doubts }: Decision): boolean => doubts.some(({ field, readings }) => field === 'date' && new Set(readings.map(({ value }) => String(value))).size > 1);
    const kindUnproven = ({ numbers }: Decision): boolean => numbers.some(({ kind }) => kind === 'unstated');
    const marks = { date: { it: '[data da verificare]', en: '[date to be verified]' }, kind: { it: '[tipo da verificare]', en: '[kind to be verified]' } };
    expectNone(
      decisions.flatMap((decision) => {
        const wanted = [...(datesDisagree(decision) ? [marks.date] : []), ...(kindUnproven(decision) ? [marks.kind] : [])];
        return languages.flatMap((language) => {
          const texts = copyTexts(pathOf(language, decision.id));
          return languages.flatMap((style) => {
            const text = texts.get(`citation-${style}`) ?? '';
            return wanted.filter((mark) => !text.includes(mark[style])).map((mark) => `${pathOf(language, decision.id)}   copies without ${mark[style]}: ${text}`);
          });
        });
      }),
    );
  });

  it('copy a link that leads back to the page', () => {
    expectNone(
      decisions.flatMap(({ id }) =>
        languages.flatMap((language) => {
          const path = pathOf(language, id);
          const address = pageAt.get(path)?.canonical[0] ?? 'no canonical address';
          return copyTexts(path).get('citation-link')?.includes(address) ? [] : [`${path}   ${copyTexts(path).get('citation-link')}`];
        }),
      ),
    );
  });

  it('lead to the same page in the other language', () => {
    expectNone(
      decisions.flatMap(({ id }) =>
        languages.flatMap((language) => {
          const other = language === 'it' ? 'en' : 'it';
          const links = pageAt.get(pathOf(language, id))?.links ?? [];
          return links.some(({ element, href }) => element === 'a' && href === pathOf(other, id)) ? [] : [`${pathOf(language, id)}   has no link to ${pathOf(other, id)}`];
        }),
      ),
    );
  });

  it('say what they are as JSON-LD', () => {
    expectNone(decisions.flatMap(({ id }) => languages.map((language) => pathOf(language, id)).filter((path) => pageAt.get(path)?.jsonLd.length !== 1).map((path) => `${path}   has ${pageAt.get(path)?.jsonLd.length ?? 0} JSON-LD blocks`)));
  });

  it('have a number to each paragraph that links to itself', () => {
    expectNone(
      decisions.flatMap(({ id, paragraphs }) =>
        languages.flatMap((language) => {
          const hrefs = new Set(pageAt.get(pathOf(language, id))?.links.map(({ href }) => href));
          return paragraphs.filter(({ number }) => !hrefs.has(`#p${number}`)).map(({ number }) => `${pathOf(language, id)}   paragraph ${number} has no link to itself`);
        }),
      ),
    );
  });
});
