import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { blockText, joinNotes, parseNoteSections, type EditorialNoteRecord } from './editorial-note.ts';

describe('a body of notes', () => {
  it('is cut at its headings, whatever they say', () => {
    expect(parseNoteSections('\n## n1\n\nOne\ntwo.\n\nThree.\n\n## Altro\n')).toEqual({ stray: null, sections: [{ heading: 'n1', text: 'One\ntwo.\n\nThree.', line: 2 }, { heading: 'Altro', text: '', line: 9 }] });
  });

  it('says where text stands above all notes', () => {
    expect(parseNoteSections('\n\nStray.\n\nMore.\n## n1\r\n\r\nOne.\r\n')).toEqual({ stray: 3, sections: [{ heading: 'n1', text: 'One.', line: 6 }] });
  });
});

describe('joined notes', () => {
  const record = (id: string): EditorialNoteRecord => ({ id, kind: 'context', on: 'p1', quote: null, signed: 'massimario', date: '2026-11-21', reviewed: null, rests: ['tui-29'] });

  it('stand in the order of their numbers, each with its words in both languages', () => {
    const notes = joinNotes('x', [record('n10'), record('n2')], { it: '## n10\n\nDieci.\n\n## n2\n\nDue.\n', en: '## n2\n\nTwo.\n\n## n10\n\nTen.\n' });
    expect(notes.map(({ id, text }) => [id, text.it, text.en])).toEqual([['n2', 'Due.', 'Two.'], ['n10', 'Dieci.', 'Ten.']]);
  });

  it('refuse a note without its words', () => {
    expect(() => joinNotes('x', [record('n1')], { it: '## n1\n\nUno.\n', en: '' })).toThrow('x: note n1 has no text in en.mdx');
  });
});

describe('the text of a block', () => {
  const [decision] = readLibrary().decisions;
  if (!decision) throw new Error('The content holds no decision.');

  it('is the headnote, a holding as it stands, or a paragraph without its marks', () => {
    const made = { ...decision, headnote: { it: 'S.', en: 'H.' }, holdings: [{ ...decision.holdings[0]!, id: 'h1', text: { it: 'a * b', en: 'a' } }], paragraphs: [{ number: 4, part: 'facts' as const, text: { it: 'un *visto* per [lui](../x/)', en: 'a visa' } }] };
    expect(['headnote', 'h1', 'p4'].map((anchor) => blockText(made, anchor, 'it'))).toEqual(['S.', 'a * b', 'un visto per lui']);
    expect(() => blockText(made, 'p5', 'it')).toThrow('has no p5');
  });
});
