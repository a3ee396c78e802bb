import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { blockText, joinNotes, parseNoteSections, type EditorialNoteRecord } from './editorial-note.ts';

const [someDecision] = readLibrary().decisions;
if (!someDecision) throw new Error('The content holds no decision.');

describe('a body of notes', () => {
  it('is cut at its headings, whatever they say', () => {
    expect(parseNoteSections('\n## n1\n\nOne\ntwo.\n\nThree.\n\n## Altro\n')).toEqual({ stray: null, sections: [{ heading: 'n1', text: 'One\ntwo.\n\nThree.', line: 2 }, { heading: 'Altro', text: '', line: 9 }] });
  });

  it('says where text stands above all notes', () => {
    expect(parseNoteSections('\n\nStray.\n\nMore.\n## n1\r\n\r\nOne.\r\n')).toEqual({ stray: 3, sections: [{ heading: 'n1', text: 'One.', line: 6 }] });
  });
});

describe('joined notes', () => {
  const record = (id: string, on = 'p1', quote: EditorialNoteRecord['quote'] = null): EditorialNoteRecord => ({ id, kind: 'context', on, quote, signed: 'massimario', date: '2026-11-21', reviewed: null, rests: ['tui-29'] });
  const holding = { ...someDecision.holdings[0]!, id: 'h1' };
  const paragraph = (number: number) => ({ number, part: 'facts' as const, text: { it: 'prima poi', en: 'later earlier' } });
  const decision = { ...someDecision, id: 'x', holdings: [holding], paragraphs: [paragraph(7), paragraph(2)] };

  it('are numbered as the text leads to them, each with its words in both languages', () => {
    const records = [record('n1', 'p2'), record('n2', 'p7'), record('n3', 'p7', { it: 'poi', en: 'later' }), record('n4', 'p7', { it: 'prima', en: 'earlier' }), record('n5', 'h1'), record('n10', 'headnote')];
    const body = (word: string): string => records.toReversed().map(({ id }) => `## ${id}\n\n${word} ${id}.\n`).join('\n');
    const notes = joinNotes(decision, records, { it: body('Nota'), en: body('Note') });
    expect(notes.map(({ number, id, text }) => [number, id, text.it, text.en])).toEqual(
      ['n10', 'n5', 'n4', 'n3', 'n2', 'n1'].map((id, place) => [place + 1, id, `Nota ${id}.`, `Note ${id}.`]),
    );
  });

  it('refuse a note without its words', () => {
    expect(() => joinNotes(decision, [record('n1', 'p7')], { it: '## n1\n\nUno.\n', en: '' })).toThrow('x: note n1 has no text in en.mdx');
  });
});

describe('the text of a block', () => {
  it('is the headnote, a holding as it stands, or a paragraph without its marks', () => {
    const made = { ...someDecision, headnote: { it: 'S.', en: 'H.' }, holdings: [{ ...someDecision.holdings[0]!, id: 'h1', text: { it: 'a * b', en: 'a' } }], paragraphs: [{ number: 4, part: 'facts' as const, text: { it: 'un *visto* per [lui](../x/)', en: 'a visa' } }] };
    expect(['headnote', 'h1', 'p4'].map((anchor) => blockText(made, anchor, 'it'))).toEqual(['S.', 'a * b', 'un visto per lui']);
    expect(() => blockText(made, 'p5', 'it')).toThrow('has no p5');
  });
});
