import { describe, expect, it } from 'vitest';
import { compress } from '../search/search-files.ts';
import { textsOfSiteFile } from './read-site.ts';

const read = (file: string, text: string | Buffer) => textsOfSiteFile(file, Buffer.from(text)).map(({ field, text: each, use }) => [field, each.trim(), use]);

describe('the texts of the built site', () => {
  it('are those a page shows and those it says to machines', () => {
    const page = `<!doctype html><html lang="it"><head><title>Titolo</title><meta name="description" content="Descrizione"><script type="application/ld+json">{"name":"Nome"}</script></head>
<body><!-- commento --><p>La sig.ra <b>Rossi</b> vinse.</p><img alt="Didascalia" src="/a.png"><a href="https://example.org/x" title="Suggerimento" class="z">qui</a><ul><li>uno</li><li>due</li></ul>
<copy-button data-text="Citazione"></copy-button><template><p>modello</p></template></body></html>`;
    const texts = read('dist/it/index.html', page);
    for (const expected of [
      ['title', 'Titolo', 'text'], ['meta[description]', 'Descrizione', 'text'], ['script.name', 'Nome', 'text'], ['comment', 'commento', 'text'], ['p', 'La sig.ra Rossi vinse.', 'text'], ['img[alt]', 'Didascalia', 'text'],
      ['img[src]', '/a.png', 'address'], ['a[title]', 'Suggerimento', 'text'], ['a[href]', 'https://example.org/x', 'address'], ['li', 'uno', 'text'], ['li', 'due', 'text'], ['copy-button[data-text]', 'Citazione', 'text'],
      ['p', 'modello', 'text'],
    ]) expect(texts).toContainEqual(expected);
    expect(texts.map(([, text]) => text)).not.toContain('z');
  });

  it('are every word of JSON, keys too', () => {
    expect(read('dist/data/decisions.json', '{"decisions":[{"title":{"it":"Uno"},"url":"https://example.org/x"}]}')).toContainEqual(['decisions[0].title.it', 'Uno', 'text']);
    expect(read('dist/search/citations.json', '{"a":{"Chiave":1}}')).toContainEqual(['a.Chiave', 'Chiave', 'text']);
  });

  it('are the lines of feeds, their HTML included, and of plain files', () => {
    expect(read('dist/it/feed.xml', '<feed><title>Nuove</title><content type="html">&lt;p&gt;Testo &amp;amp; nota&lt;/p&gt;</content></feed>').map(([, text]) => text)).toEqual(['Nuove', 'Testo & nota']);
    expect(read('dist/data/decisions.csv', 'id,title\nx,"Uno"')).toEqual([['text', 'id,title', 'text'], ['text', 'x,"Uno"', 'text']]);
    expect(read('dist/a.woff2', 'x')).toEqual([]);
  });

  it('are those of the files of the search as the build packs them, save its blocks of stems and its list of words', () => {
    const packed = (file: string, content: string) => textsOfSiteFile(file, Buffer.from(compress(content)));
    expect(packed('dist/search/it/texts/x.bin', '[["h1","La sig.ra Rossi vinse."]]')).toContainEqual(expect.objectContaining({ field: '[0][1]', text: 'La sig.ra Rossi vinse.' }));
    expect(packed('dist/search/table-it.bin', '{"titles":["Uno"]}')).toContainEqual(expect.objectContaining({ field: 'titles[0]', text: 'Uno' }));
    for (const block of ['b0', 'p12', 'c3', 'common', 'words']) expect(packed(`dist/search/it/${block}.bin`, '\u0005visto')).toEqual([]);
  });
});
