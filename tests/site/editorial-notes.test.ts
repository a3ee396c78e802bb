// The library's notes on the built pages and in the files beside them.
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { checkWebAnnotation } from '../../src/annotations/check-web-annotation.ts';
import { plainText } from '../../src/cases/plain-text.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/paths.ts';
import { expectNone, files, pageAt, readText, siteOrigin } from './built-site.ts';
import { parseHtml, type HtmlElement } from './html.ts';

const { notesByDecision, byId } = readLibrary();

interface NotedPage {
  path: string;
  file: string;
  language: Language;
  notes: NonNullable<ReturnType<typeof notesByDecision.get>>;
  elements: HtmlElement[];
}

const notedPages: NotedPage[] = [...notesByDecision].flatMap(([id, notes]) => languages.map((language) => {
  const path = href(language, 'decisions', id);
  return { path, file: `${path}annotations.jsonld`, language, notes, elements: parseHtml(readText(`${path}index.html`)) };
}));

const within = (element: HtmlElement, isIt: (ancestor: HtmlElement) => boolean): boolean => element.parent !== null && (isIt(element.parent) || within(element.parent, isIt));
const single = (elements: readonly HtmlElement[], isIt: (element: HtmlElement) => boolean): HtmlElement | undefined => {
  const found = elements.filter(isIt);
  return found.length === 1 ? found[0] : undefined;
};
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Annotation {
  id: string;
  canonical: string;
  creator: { type: string; name: string };
  rights: string;
  body: { type: string; value?: string; source?: string; purpose: string }[];
  target: { source: string; selector: Selector | Selector[] };
}
interface Selector { type: string; value?: string; exact?: string; prefix?: string; suffix?: string; refinedBy?: Selector }
const annotationsOf = (file: string): Annotation[] => (JSON.parse(readText(file)) as { first: { items: Annotation[] } }).first.items;

describe('a page with notes of the library', () => {
  it('is there to be tested', () => {
    expect(notedPages.length).toBeGreaterThan(0);
  });

  it('has every note as an aside right after what it is about, in its own words', () => {
    expectNone(notedPages.flatMap(({ path, language, notes, elements }) => notes.flatMap((note) => {
      const aside = single(elements, ({ attributes }) => attributes['id'] === note.id);
      if (!aside || aside.name !== 'aside' || aside.attributes['role'] !== 'note') return [`${path}   has no note ${note.id}`];
      const block = single(elements, ({ attributes }) => attributes['id'] === note.on);
      if (!block?.parent || block.parent !== aside.parent?.parent || block.parent.attributes['class'] !== 'noted') return [`${path}   ${note.id} does not stand with ${note.on}`];
      const text = single(elements, (element) => element.attributes['class'] === 'editorial-note-text' && element.parent === aside);
      return words(text?.text ?? '') === plainText(note.text[language]) ? [] : [`${path}   ${note.id} says: ${text?.text}`];
    })));
  });

  it('leads from each passage to its note and back', () => {
    expectNone(notedPages.flatMap(({ path, notes, elements }) => notes.flatMap(({ id, on }) => {
      const mark = single(elements, ({ attributes }) => attributes['id'] === `${id}-mark`);
      const back = single(elements, ({ name, attributes }) => name === 'a' && attributes['href'] === `#${id}-mark`);
      return [
        ...(mark?.attributes['href'] === `#${id}` && within(mark, ({ attributes }) => attributes['id'] === on) ? [] : [`${path}   ${on} has no link to ${id}`]),
        ...(mark?.attributes['aria-label']?.includes(mark.text) ? [] : [`${path}   the link to ${id} is named “${mark?.attributes['aria-label']}”`]),
        ...(back && within(back, ({ attributes }) => attributes['id'] === id) ? [] : [`${path}   ${id} has no way back`]),
      ];
    })));
  });

  it('counts its notes as they are read, at the passage and at the note, and in the same way in both languages', () => {
    expectNone(notedPages.flatMap(({ path, notes, elements }) => {
      const counted = notes.map((_, place) => String(place + 1)).join();
      const texts = (name: string): string => elements.filter(({ attributes }) => attributes['class'] === name).map(({ text }) => /\d+/.exec(text)?.[0]).join();
      const order = elements.filter(({ attributes }) => attributes['class'] === 'editorial-note').map(({ attributes }) => attributes['id']).join();
      return texts('note-mark') === counted && texts('editorial-note-head') === counted && order === notes.map(({ id }) => id).join() ? [] : [`${path}   passages ${texts('note-mark')}, notes ${texts('editorial-note-head')} (${order})`];
    }));
  });

  it('marks the quoted words and no others', () => {
    expectNone(notedPages.flatMap(({ path, language, notes, elements }) => notes.flatMap(({ id, quote }) => {
      const marked = elements.filter(({ name, attributes }) => name === 'mark' && (attributes['aria-details'] ?? '').split(' ').includes(id)).map(({ text }) => text).join(' ');
      return marked.replace(/\s/g, '') === (quote?.[language] ?? '').replace(/\s/g, '') ? [] : [`${path}   ${id} marks “${marked}”`];
    })));
  });

  it('keeps links and headings of notes out of the text that a reader annotates, and their words in it', () => {
    const isKeptOut = (element: HtmlElement): boolean => element.attributes['data-no-annotate'] !== undefined || within(element, ({ attributes }) => attributes['data-no-annotate'] !== undefined);
    expectNone(notedPages.flatMap(({ path, elements }) => [
      ...elements.filter(({ attributes }) => ['note-mark', 'editorial-note-head', 'editorial-note-back'].includes(attributes['class'] ?? '')).filter((element) => !isKeptOut(element)).map(({ text }) => `${path}   “${text}” would be annotated`),
      ...elements.filter(({ attributes }) => attributes['class'] === 'editorial-note-text').filter(isKeptOut).map(({ text }) => `${path}   “${text}” cannot be annotated`),
    ]));
  });
});

describe('annotations.jsonld', () => {
  it('stands beside every page with notes, which names it, and beside no other', () => {
    expect([...files].filter((file) => file.endsWith('/annotations.jsonld')).sort()).toEqual(notedPages.map(({ file }) => file).sort());
    expectNone([...byId.keys()].flatMap((id) => languages.flatMap((language) => {
      const path = href(language, 'decisions', id);
      const named = (pageAt.get(path)?.links ?? []).filter(({ rel, href: to }) => rel.includes('alternate') && to.endsWith('.jsonld')).map(({ href: to }) => to);
      const expected = notesByDecision.has(id) ? [`${path}annotations.jsonld`] : [];
      return named.join() === expected.join() ? [] : [`${path}   names ${named.join() || 'none'}`];
    })));
  });

  it('meets every MUST of the Web Annotation Data Model', () => {
    expectNone(notedPages.flatMap(({ file }) => checkWebAnnotation(JSON.parse(readText(file))).map(({ path, section, must }) => `${file}   ${path}: ${must} (${section})`)));
  });

  it('has every note under the address of its aside, signed by an organisation, under the licence of the site', () => {
    expectNone(notedPages.flatMap(({ path, file, notes }) => {
      const annotations = annotationsOf(file);
      const addresses = notes.map(({ id }) => `${siteOrigin}${path}#${id}`);
      return [
        ...(annotations.map(({ id }) => id).join() === addresses.join() && annotations.every(({ id, canonical }) => id === canonical) ? [] : [`${file}   has ${annotations.map(({ id }) => id).join()}`]),
        ...annotations.filter(({ creator, rights }) => creator.type !== 'Organization' || creator.name === '' || rights !== 'https://creativecommons.org/licenses/by/4.0/').map(({ id }) => `${file}   ${id} is not signed or has another licence`),
      ];
    }));
  });

  it('says what the page says', () => {
    expectNone(notedPages.flatMap(({ file, language, notes }) => {
      const annotations = annotationsOf(file);
      return notes.filter(({ text }, index) => words(annotations[index]?.body.find(({ purpose }) => purpose === 'commenting')?.value ?? '') !== plainText(text[language])).map(({ id }) => `${file}   ${id} says something else`);
    }));
  });

  it('finds each passage on the page: the block by its anchor, the quote once in it with what stands around', () => {
    expectNone(notedPages.flatMap(({ path, file }) => {
      // As a reader sees it: without the numbers that lead to notes.
      const elements = parseHtml(readText(`${path}index.html`).replace(/<a class="note-mark"[^]*?<\/a>/g, ''));
      return annotationsOf(file).flatMap(({ id, target }) => {
      const [fragment, quote] = [target.selector].flat();
      if (target.source !== siteOrigin + path || fragment?.type !== 'FragmentSelector') return [`${file}   ${id} points to ${target.source}`];
      const block = single(elements, ({ attributes }) => attributes['id'] === fragment.value);
      if (!block) return [`${file}   ${id} points to #${fragment.value}, which is not on the page`];
      if (!quote) return [];
      const around = `${quote.prefix}${quote.exact}${quote.suffix}`;
      return block.text.split(around).length === 2 && JSON.stringify(fragment.refinedBy) === JSON.stringify(quote) ? [] : [`${file}   ${id}: “${around}” does not stand once in #${fragment.value}`];
      });
    }));
  });

  it('links to every entry and provision that a note rests on', () => {
    expectNone(notedPages.flatMap(({ file, notes }) => annotationsOf(file).flatMap(({ id, body }, index) => {
      const linked = body.filter(({ purpose }) => purpose === 'linking').map(({ source = '' }) => source.slice(siteOrigin.length));
      return [
        ...(linked.length === notes[index]?.rests.length ? [] : [`${file}   ${id} links to ${linked.length}`]),
        ...linked.filter((to) => !pageAt.has(to)).map((to) => `${file}   ${id} links to ${to}, which is no page`),
      ];
    })));
  });
});
