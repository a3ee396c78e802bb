import { expect, test } from 'vitest';
import { readPageText } from './hash-pages.ts';

test('the text of a page is that of its paragraphs, holdings and notes, without numbers, buttons and marks', () => {
  const html = `<!doctype html><body><p id="p9">outside</p><article>
    <p id="headnote">Il <mark>sommario</mark></p>
    <div class="holding" id="h1"><h3>Massima 1</h3><p class="holding-text">Il nulla osta<sup data-no-annotate>1</sup> non decade.</p></div>
    <div id="holdings">no block</div>
    <p id="p2"><a class="paragraph-number" href="#p2">2</a>Testo <button>x</button>del paragrafo.</p>
  </article></body>`;
  expect(readPageText(html)).toEqual({
    text: 'Il sommario\nIl nulla osta non decade.\nTesto del paragrafo.',
    blocks: [{ anchor: 'headnote', start: 0, end: 11 }, { anchor: 'h1', start: 12, end: 37 }, { anchor: 'p2', start: 38, end: 58 }],
  });
});

test('a page without an article is no decision', () => {
  expect(() => readPageText('<p id="p1">a</p>')).toThrow('no article');
});
