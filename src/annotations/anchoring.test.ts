// What must hold of every passage of the real decisions, whatever is done to the page around it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { languages } from '../i18n/languages.ts';
import { describePassage } from './describe-passage.ts';
import { foldQuote } from './folded-text.ts';
import type { PassageSelectors } from './note.ts';
import { buildPageText, type PageText } from './page-text.ts';
import { resolvePassage } from './resolve-passage.ts';

const pages = languages.flatMap((language) =>
  readLibrary().decisions.map(({ headnote, holdings, paragraphs }) => [
    { anchor: 'headnote', text: headnote[language] },
    ...holdings.map(({ id, text }) => ({ anchor: id, text: text[language] })),
    ...paragraphs.map(({ text }, place) => ({ anchor: `p${place + 1}`, text: text[language] })),
  ]),
);
type Blocks = (typeof pages)[number];

interface Passage {
  blocks: Blocks;
  page: PageText;
  selectors: PassageSelectors;
}

/** Any passage of any decision, from a word to the whole page. */
const passages = fc
  .record({ blocks: fc.constantFrom(...pages), from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 900 }) })
  .map(({ blocks, from, length }): Passage | null => {
    const page = buildPageText(blocks);
    const start = Math.floor(from * (page.text.length - 1));
    const selectors = describePassage(page, { start, end: start + length }, '2026-11-21');
    return selectors && { blocks, page, selectors };
  })
  .filter((passage) => passage !== null);

const rewritten = (blocks: Blocks, change: (text: string, anchor: string) => string): PageText => buildPageText(blocks.map(({ anchor, text }) => ({ anchor, text: change(text, anchor) })));
const runs = { numRuns: 1000 };

describe('any passage of any decision', () => {
  it('is found where it was on a page that has not changed', () => {
    fc.assert(
      fc.property(passages, ({ blocks, selectors }) => {
        const { status, why, span, wording } = resolvePassage(buildPageText(blocks), selectors);
        expect({ status, why, span, wording }).toEqual({ status: 'exact', why: 'page-unchanged', span: selectors.position, wording: selectors.exact });
      }),
      runs,
    );
  });

  it('is exact when all other paragraphs have changed and moved', () => {
    fc.assert(
      fc.property(passages.filter(({ selectors }) => !selectors.exact.includes('\n')), ({ blocks, selectors }) => {
        const page = rewritten(blocks.toReversed(), (text, anchor) => (anchor === selectors.anchor ? text : text.toUpperCase()));
        const { status, why, wording } = resolvePassage(page, selectors);
        expect({ status, why, wording }).toEqual({ status: 'exact', why: 'paragraph-unchanged', wording: selectors.exact });
      }),
      runs,
    );
  });

  it.each<[string, (text: string) => string]>([
    ['straight apostrophes and quotation marks', (text) => text.replace(/[‘’]/g, "'").replace(/[“”«»]/g, '"')],
    ['wrapped lines', (text) => text.replace(/ /g, '\n  ')],
    ['spaces that do not break', (text) => text.replace(/ /g, '\u00A0')],
    ['decomposed accents', (text) => text.normalize('NFD')],
    ['soft hyphens', (text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00AD')],
    ['other hyphens', (text) => text.replace(/-/g, '\u2011')],
    ['white space around each paragraph', (text) => `\n    ${text}\n  `],
  ])('is exact with %s', (_, change) => {
    fc.assert(
      fc.property(passages, ({ blocks, selectors }) => {
        const { status, wording } = resolvePassage(rewritten(blocks, change), selectors);
        expect(status).toBe('exact');
        expect(foldQuote(wording ?? '').trim()).toBe(foldQuote(selectors.exact));
      }),
      runs,
    );
  });

  it('is never painted once it is taken out, unless an equal text is left', () => {
    fc.assert(
      fc.property(passages.filter(({ selectors }) => selectors.exact.length >= 24), ({ page, selectors }) => {
        const { start, end } = selectors.position;
        const left = page.blocks.map((block) => {
          const [from, to] = [Math.max(start, block.start), Math.min(end, block.end)];
          return { anchor: block.anchor, text: from < to ? page.text.slice(block.start, from) + page.text.slice(to, block.end) : page.text.slice(block.start, block.end) };
        });
        const after = buildPageText(left);
        fc.pre(!foldQuote(after.text).includes(foldQuote(selectors.exact)));
        const { status, wording } = resolvePassage(after, selectors);
        expect(['exact', 'changed', 'much-changed'], wording ?? '').not.toContain(status);
      }),
      runs,
    );
  });

  it('is found the same twice, and its selectors stay as they are', () => {
    fc.assert(
      fc.property(passages, ({ blocks, selectors }) => {
        const kept = structuredClone(selectors);
        const page = rewritten(blocks, (text) => text.replace(/\bil\b/gi, 'quel'));
        expect(resolvePassage(page, selectors)).toEqual(resolvePassage(buildPageText(page.blocks.map(({ anchor, start, end }) => ({ anchor, text: page.text.slice(start, end) }))), selectors));
        expect(selectors).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  it('of a page in English is an orphan on a page in Chinese', () => {
    const [blocks] = pages;
    const page = buildPageText(blocks ?? []);
    const selectors = describePassage(page, { start: 10, end: 80 }, '2026-11-21') as PassageSelectors;
    expect(resolvePassage(buildPageText([{ anchor: selectors.anchor, text: '家庭团聚的权利'.repeat(50) }]), selectors).status).toBe('orphan');
  });
});

describe('selectors that nobody made here', () => {
  const page = buildPageText(pages[0] ?? []);
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', ' ', 'e', '\n', '\uD83D', page.text, page.text.slice(20, 60)));
  const number = fc.oneof(fc.integer(), fc.constantFrom(NaN, Infinity, -1, 0.5));
  const span = fc.record({ start: number, end: number });
  const anything = fc.record({
    anchor: fc.oneof(text, fc.constantFrom(...page.blocks.map(({ anchor }) => anchor))),
    exact: text, prefix: text, suffix: text, equals: number, position: span, inBlock: span, blockHash: text, pageHash: text, edition: text,
  });

  it('never throw, and never point outside the page', () => {
    fc.assert(
      fc.property(anything, (selectors) => {
        const { span: found, status } = resolvePassage(page, selectors);
        expect(status === 'orphan').toBe(found === null);
        if (found) expect(0 <= found.start && found.start < found.end && found.end <= page.text.length).toBe(true);
      }),
      runs,
    );
  });

  it('without an anchor are found by quote and context, as other tools write them', () => {
    const start = page.text.indexOf(' ', 200) + 1;
    const made = describePassage(page, { start, end: start + 60 }, '2026-11-21') as PassageSelectors;
    const foreign = { ...made, anchor: '', blockHash: '', pageHash: '', position: { start: 0, end: 0 }, inBlock: { start: 0, end: 0 } };
    expect(resolvePassage(page, foreign)).toMatchObject({ status: 'exact', span: made.position, why: 'quote-in-context' });
  });
});
