// The lawyer's desk as it is built: one page for every blockage, every holding of it once, under its element of the act.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { deskWords } from '../../src/components/desk/desk-words.ts';
import { blockages } from '../../src/desk/blockages.ts';
import { findPrecedents } from '../../src/desk/precedents.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { expectNone, fileAt, gzipSize, pageAt, readText, resolveLink } from './built-site.ts';
import { parseHtml, type HtmlElement } from './html.ts';

const library = readLibrary();
const pathOf = (language: Language, slug: string): string => `/${language}/desk/${slug}/`;
const everyPage = languages.flatMap((language) => blockages.map((blockage) => ({ language, blockage, path: pathOf(language, blockage.slug) })));

const elementsOf = (path: string): HtmlElement[] => parseHtml(readText(fileAt(path) ?? ''));
const isInside = (element: HtmlElement, wanted: (parent: HtmlElement) => boolean): HtmlElement | null => {
  for (let parent = element.parent; parent; parent = parent.parent) if (wanted(parent)) return parent;
  return null;
};
const classesOf = ({ attributes }: HtmlElement): string[] => (attributes['class'] ?? '').split(' ');

describe('the desk', () => {
  it('has a page for every blockage in both languages, linked from its index and from the home page', () => {
    const missing = everyPage.filter(({ path }) => !pageAt.has(path)).map(({ path }) => `${path} is missing`);
    const unlinked = languages.flatMap((language) =>
      ['', 'desk/'].flatMap((from) => {
        const linked = new Set(pageAt.get(`/${language}/${from}`)?.links.map(({ href }) => href));
        return blockages.filter(({ slug }) => !linked.has(pathOf(language, slug))).map(({ slug }) => `/${language}/${from} does not link to ${slug}`);
      }),
    );
    expectNone([...missing, ...unlinked]);
  });

  it('is linked from the decisions that met an obstacle and from the questions it treats', () => {
    const [decision] = library.decisions.filter(({ obstacles }) => obstacles.includes('nulla-osta-expired'));
    expect(pageAt.get(`/it/decisions/${decision?.id}/`)?.links.map(({ href }) => href)).toContain('/it/desk/nulla-osta-expired/');
    expect(pageAt.get('/en/issues/expired-nulla-osta/')?.links.map(({ href }) => href)).toContain('/en/desk/nulla-osta-expired/');
  });

  it('says on its index how many holdings and how many contrary ones each page has', () => {
    for (const language of languages) {
      const words = deskWords(language);
      const entries = elementsOf(`/${language}/desk/`).filter((element) => element.name === 'li' && isInside(element, (parent) => classesOf(parent).includes('desk-list')));
      expect(entries.length).toBe(blockages.length);
      expectNone(
        blockages.flatMap((blockage) => {
          const { holdings, decisions, against, withoutHoldings } = findPrecedents(blockage, library);
          const counts = words.onBlockage(words.holdings(holdings), words.decisions(decisions.length - withoutHoldings.length), words.against(against), withoutHoldings.length);
          return entries.some(({ text }) => text.includes(blockage.title[language]) && text.includes(counts)) ? [] : [`/${language}/desk/ does not say of ${blockage.slug}: ${counts}`];
        }),
      );
    }
  });
});

describe('a page of the desk', () => {
  it('holds every holding of the blockage once, under its element of the act and on its own side, strongest first', () => {
    expectNone(
      everyPage.flatMap(({ path, blockage, language }) => {
        const sections = findPrecedents(blockage, library).sections;
        const wanted = sections.flatMap((section) => [...section.for, ...section.against, ...section.others].map(({ decision, holding }) => `${section.role} ${decision.id}.${holding.id}`));
        const cards = elementsOf(path).filter(({ attributes }) => attributes['data-precedent'] !== undefined);
        const found = cards.map((card) => `${isInside(card, (parent) => classesOf(parent).includes('pleading'))?.attributes['id']} ${card.attributes['data-precedent']}`);
        const wrongSide = cards.filter((card) => {
          const heading = isInside(card, ({ name }) => name === 'section')?.text ?? '';
          return (card.attributes['data-contrary'] === 'true') !== heading.startsWith(deskWords(language).contrary);
        });
        return [
          ...(JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${path}   holds ${found.length} holdings instead of ${wanted.length}, or in another order`]),
          ...wrongSide.map(({ attributes }) => `${path}   ${attributes['data-precedent']} stands on the wrong side`),
        ];
      }),
    );
  });

  it('says of every contrary holding how it may be told apart, or that nothing is known', () => {
    expectNone(
      everyPage.flatMap(({ path }) => {
        const all = elementsOf(path);
        const said = new Set(all.filter((element) => classesOf(element).includes('distinctions') && element.text.length > 20).map((element) => isInside(element, ({ attributes }) => attributes['data-precedent'] !== undefined)));
        return all.filter((card) => card.attributes['data-contrary'] === 'true' && !said.has(card)).map(({ attributes }) => `${path}   ${attributes['data-precedent']} is not told apart`);
      }),
    );
  });

  it('says how many contrary holdings stand among those of other kinds of case', () => {
    expectNone(
      everyPage.flatMap(({ path, blockage, language }) => {
        const summaries = elementsOf(path).filter(({ name }) => name === 'summary').map(({ text }) => text);
        return findPrecedents(blockage, library).sections.filter(({ elsewhere }) => elsewhere.length > 0).flatMap(({ role, elsewhere }) => {
          const summary = deskWords(language).elsewhere(elsewhere.length, elsewhere.filter(({ holding }) => holding.direction === 'against').length);
          return summaries.includes(summary) ? [] : [`${path}   ${role}: no "${summary}"`];
        });
      }),
    );
  });

  it('lets no doubt on a holding go unsaid', () => {
    expectNone(
      everyPage.flatMap(({ path, language }) =>
        elementsOf(path).filter(({ attributes }) => attributes['data-precedent'] !== undefined).flatMap((card) => {
          const [id = '', holding] = (card.attributes['data-precedent'] ?? '').split('.');
          const notes = library.byId.get(id)?.doubts.filter(({ field }) => field === `holdings.${holding}`).map(({ note }) => note[language].replace(/\s+/g, ' ')) ?? [];
          return notes.filter((note) => !card.text.includes(note)).map(() => `${path}   ${id}.${holding} hides its doubt`);
        }),
      ),
    );
  });

  it('copies each holding with its permanent address', () => {
    expectNone(
      everyPage.flatMap(({ path, language }) =>
        elementsOf(path)
          .filter(({ attributes }) => attributes['data-copy'] !== undefined)
          .filter((button) => {
            const [id = '', holding = ''] = (isInside(button, ({ attributes }) => attributes['data-precedent'] !== undefined)?.attributes['data-precedent'] ?? '').split('.');
            return !button.attributes['data-text']?.endsWith(`/${language}/decisions/${id}/#${holding}`);
          })
          .map(({ attributes }) => `${path}   ${attributes['data-copy']} copies another address`),
      ),
    );
  });

  it('leads without JavaScript to every decision whose mission, sponsor or relative is stated', () => {
    expectNone(
      everyPage.flatMap(({ path, blockage, language }) => {
        const linked = new Set(elementsOf(path).filter((element) => element.name === 'a' && isInside(element, ({ name }) => name === 'noscript')).map(({ attributes }) => attributes['href']));
        const decisions = findPrecedents(blockage, library).sections.flatMap((section) => [...section.for, ...section.against, ...section.others]).map(({ decision }) => decision);
        return [...new Set(decisions)].filter(({ mission }) => mission !== null).filter(({ id }) => !linked.has(`/${language}/decisions/${id}/`)).map(({ id }) => `${path}   does not list ${id} for readers without JavaScript`);
      }),
    );
  });

  it('names only questions and neighbours that have a page', () => {
    expectNone(everyPage.flatMap(({ path }) => (pageAt.get(path)?.links ?? []).filter(({ href }) => { const { internal } = resolveLink(href, path); return internal && fileAt(internal.path) === null; }).map(({ href }) => `${path}   ${href}`)));
  });

  it('is at most 60 kB on the wire', () => {
    expectNone(everyPage.filter(({ path }) => gzipSize(fileAt(path) ?? '') > 60_000).map(({ path }) => `${path}   ${gzipSize(fileAt(path) ?? '')} bytes`));
  });
});
