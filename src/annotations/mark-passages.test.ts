import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, markParagraph, markPassages, noteHtml, splitProse, type MarkedPassage } from './mark-passages.ts';

const passage = (id: string, quote: string | null): MarkedPassage => ({ id, number: Number(id.slice(1)), quote, label: `Note ${id.slice(1)}: practice` });
const link = (number: number): string => `<a class="note-mark" id="n${number}-mark" href="#n${number}" aria-label="Note ${number}: practice" data-no-annotate>${number}</a>`;
const mark = (ids: string, html: string): string => `<mark class="noted-passage" aria-details="${ids}">${html}</mark>`;
const textOf = (html: string): string => html.replace(/<a class="note-mark"[^]*?<\/a>/g, '').replace(/<[^>]*>/g, '');

describe('a marked text', () => {
  it.each<[string, string, MarkedPassage[], string]>([
    ['marks the quote and links to its note', 'the six months run', [passage('n1', 'six months')], `the ${mark('n1', 'six months')}${link(1)} run`],
    ['has the link of a note on the whole text at its end', 'the six months run', [passage('n1', null)], `the six months run${link(1)}`],
    ['closes the mark around a tag that the quote runs over', 'the <em>six</em> months', [passage('n1', 'six months')], `the <em>${mark('n1', 'six')}</em>${mark('n1', ' months')}${link(1)}`],
    ['finds a quote behind entities', 'l&#39;art. 29 &amp; oltre', [passage('n1', "l'art. 29 &")], `${mark('n1', 'l&#39;art. 29 &amp;')}${link(1)} oltre`],
    ['finds a quote over a line break', 'the six\nmonths', [passage('n1', 'six months')], `the ${mark('n1', 'six\nmonths')}${link(1)}`],
    ['keeps two notes on one passage apart', 'six months', [passage('n1', 'six months'), passage('n2', 'six months')], `${mark('n1 n2', 'six months')}${link(1)}${link(2)}`],
    ['cuts passages that overlap', 'one two three', [passage('n1', 'one two'), passage('n2', 'two three')], `${mark('n1', 'one ')}${mark('n1 n2', 'two')}${link(1)}${mark('n2', ' three')}${link(2)}`],
    ['never looks into a tag', '<a href="/six/">six</a>', [passage('n1', 'six')], `<a href="/six/">${mark('n1', 'six')}${link(1)}</a>`],
  ])('%s', (_, html, passages, expected) => {
    expect(markPassages(html, passages)).toBe(expected);
  });

  it('keeps its words, whatever is marked in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const plain = text.replace(/\s+/g, ' ');
      const characters = [...plain];
      const from = a % characters.length;
      const quote = characters.slice(from, from + 1 + (b % (characters.length - from))).join('');
      const html = escapeText(plain);
      const result = markPassages(html, [passage('n1', quote)]);
      expect(textOf(result)).toBe(html);
      expect(textOf([...result.matchAll(/<mark[^>]*>([^]*?)<\/mark>/g)].map(([, inner]) => inner).join(''))).toBe(escapeText(quote));
    }));
  });

  it('refuses a quote that is not there', () => {
    expect(() => markPassages('the six months', [passage('n1', 'seven')])).toThrow('Note n1');
  });

  it('escapes the name of a link', () => {
    expect(markPassages('x', [{ id: 'n1', number: 1, quote: null, label: 'Note 1: "a" & <b>' }])).toContain('aria-label="Note 1: &quot;a&quot; &amp; &lt;b&gt;"');
  });
});

describe('rendered prose', () => {
  const prose = '<h2 id="x">Facts</h2>\n<p id="p1" class="numbered"><a href="#p1" class="paragraph-number">1</a>One.</p>\n<p class="numbered" id="p2"><a href="#p2" class="paragraph-number">2</a>Two 2.</p>';

  it('is cut at the paragraphs asked for and at no other', () => {
    const pieces = splitProse(prose, new Set(['p2']));
    expect(pieces.map(({ anchor }) => anchor)).toEqual([null, 'p2', null]);
    expect(pieces.map(({ html }) => html).join('')).toBe(prose);
  });

  it('never takes the number of a paragraph for its words', () => {
    const paragraph = splitProse(prose, new Set(['p2']))[1]?.html ?? '';
    expect(markParagraph(paragraph, [passage('n1', '2')])).toBe(`<p class="numbered" id="p2"><a href="#p2" class="paragraph-number">2</a>Two ${mark('n1', '2')}${link(1)}.</p>`);
  });
});

describe('a rendered file of notes', () => {
  const html = '<h2 id="n1">n1</h2>\n<p>First.</p>\n<p>More.</p>\n<h2 id="n12">n12</h2>\n<p>Second.</p>';

  it('gives each note its own text', () => {
    expect(noteHtml(html, 'n1')).toBe('<p>First.</p>\n<p>More.</p>');
    expect(noteHtml(html, 'n12')).toBe('<p>Second.</p>');
  });

  it('refuses a note that is not in it', () => {
    expect(() => noteHtml(html, 'n2')).toThrow('No text of note n2');
  });
});
