import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOfPassage, movePassage, moves, type ChoiceOfPassage, type Move } from './choose-passage.ts';
import type { Span } from './note.ts';

const text = 'Altro. \n Il visto è negato. La PEC interrompe il termine. Il ricorso è accolto. \n Altro.';
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentences = ['Il visto è negato.', 'La PEC interrompe il termine.', 'Il ricorso è accolto.'].map(spanOf);
const block = { start: 8, end: text.length - 8 };

function chosen(): ChoiceOfPassage {
  const choice = choiceOfPassage(text, block, sentences);
  if (!choice) throw new Error('The block has words.');
  return choice;
}

const after = (from: Span, ...path: Move[]): string => {
  const { start, end } = path.reduce((passage, move) => movePassage(chosen(), passage, move), from);
  return text.slice(start, end);
};

describe('a passage chosen without a pointer', () => {
  it('is at first the whole block, without the white space around it', () => {
    expect(after(chosen().whole)).toBe('Il visto è negato. La PEC interrompe il termine. Il ricorso è accolto.');
  });

  it.each<[path: Move[], passage: string]>([
    [['next-sentence'], 'Il visto è negato.'],
    [['next-sentence', 'next-sentence'], 'La PEC interrompe il termine.'],
    [['next-sentence', 'next-sentence', 'next-sentence', 'next-sentence'], 'Il ricorso è accolto.'],
    [['next-sentence', 'next-sentence', 'previous-sentence'], 'Il visto è negato.'],
    [['next-sentence', 'previous-sentence'], 'Il visto è negato. La PEC interrompe il termine. Il ricorso è accolto.'],
    [['previous-sentence'], 'Il visto è negato. La PEC interrompe il termine. Il ricorso è accolto.'],
    [['next-sentence', 'add-sentence'], 'Il visto è negato. La PEC interrompe il termine.'],
    [['next-sentence', 'add-sentence', 'add-sentence', 'add-sentence'], 'Il visto è negato. La PEC interrompe il termine. Il ricorso è accolto.'],
    [['next-sentence', 'add-sentence', 'drop-sentence'], 'Il visto è negato.'],
    [['next-sentence', 'drop-sentence'], 'Il visto è negato.'],
    [['next-sentence', 'end-back'], 'Il visto è'],
    [['next-sentence', 'end-forward', 'end-forward'], 'Il visto è negato. La PEC'],
    [['next-sentence', 'start-forward'], 'visto è negato.'],
    [['next-sentence', 'next-sentence', 'start-back'], 'negato. La PEC interrompe il termine.'],
    [['next-sentence', 'end-back', 'end-back', 'end-back', 'end-back', 'end-back'], 'Il'],
    [['next-sentence', 'start-forward', 'start-forward', 'start-forward', 'start-forward'], 'negato.'],
    [['next-sentence', 'next-sentence', 'start-forward', 'next-sentence'], 'Il ricorso è accolto.'],
  ])('%j chooses «%s»', (path, passage) => {
    expect(after(chosen().whole, ...path)).toBe(passage);
  });

  it('goes on by whole sentences and words from a passage that begins and ends inside them', () => {
    expect(after(spanOf('isto è neg'), 'end-forward')).toBe('isto è negato.');
    expect(after(spanOf('isto è neg'), 'start-back')).toBe('visto è neg');
    expect(after(spanOf('isto è neg'), 'add-sentence')).toBe('isto è negato.');
    expect(after(spanOf('isto è neg'), 'next-sentence')).toBe('La PEC interrompe il termine.');
  });

  it('is never empty and never leaves its block, whatever the moves', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 40 }), (path) => {
        const { whole } = chosen();
        const { start, end } = path.reduce((passage, move) => movePassage(chosen(), passage, move), whole);
        expect(start).toBeGreaterThanOrEqual(whole.start);
        expect(end).toBeLessThanOrEqual(whole.end);
        expect(text.slice(start, end).trim()).not.toBe('');
      }),
    );
  });

  it('cannot be chosen in a block without a word', () => {
    expect(choiceOfPassage(' \n ', { start: 0, end: 3 }, [])).toBeNull();
  });
});
