import { describe, expect, it } from 'vitest';
import { textsOfFile } from './read-sources.ts';

const mdx = `---
title: "Un titolo" # una nota
officialName: { it: "Biao c. Danimarca", en: "Biao v. Denmark" }
text:
  links:
    - { url: "https://example.org/a", label: { it: "Testo", en: "Text" } }
note: |
  prima riga
  seconda riga
---

## Fatto

[1] Un **passo** con un [collegamento](https://example.org/b)
su due righe.

Senza numero.
`;

describe('the texts of a source file', () => {
  const texts = textsOfFile('src/content/cases/x/it.mdx', mdx);
  const at = (field: string, text: string) => texts.find((each) => each.field === field && each.text.replaceAll('\u200B', '').trimStart().startsWith(text));

  it.each([
    ['title', 'Un titolo', 2, 'text'], ['comment', 'una nota', 2, 'text'], ['officialName.it', 'Biao', 3, 'case-name'], ['text.links[0].url', 'https://example.org/a', 6, 'address'],
    ['text.links[0].label.en', 'Text', 6, 'text'], ['note', 'prima riga\nseconda', 8, 'text'], ['prose', '## Fatto', 12, 'text'], ['p1', '[1] Un passo con un [collegamento](', 14, 'text'],
    ['p1', 'https://example.org/b', 14, 'address'], ['prose', 'Senza numero.', 17, 'text'], ['officialName', 'officialName', 3, 'case-name'],
  ])('%s: %s stands on line %i as %s', (field, text, line, use) => {
    expect(at(field, text)).toMatchObject({ line, use });
  });

  it('keeps what is read without the targets of links', () => {
    expect(at('p1', '[1] Un')?.text).not.toContain('example.org');
  });

  it('of a YAML that cannot be read are its lines', () => {
    expect(textsOfFile('a.yaml', 'a: "x\nb: [sig. Rossi').map(({ line, text }) => [line, text])).toEqual([[1, 'a: "x'], [2, 'b: [sig. Rossi']]);
  });

  it('of a source know its title from the rest', () => {
    expect(textsOfFile('src/content/sources/x.yaml', 'publisher: Rivista\nkind: page').map(({ text, use }) => [text, use])).toEqual([['publisher', 'source-name'], ['Rivista', 'source-name'], ['kind', 'text'], ['page', 'text']]);
  });
});
