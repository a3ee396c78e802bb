import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['un **visto** e *altro*', 'un visto e altro'],
    ['[Cass. 20127/2021](/it/decisions/x/) decide', 'Cass. 20127/2021 decide'],
    ['![schema](a.png)', 'schema'],
    ['una nota[^1] qui', 'una nota qui'],
    ['`codice` e <abbr title="x">TUI</abbr>', 'codice e TUI'],
    ['due\n  righe', 'due righe'],
    ['', ''],
  ])('reads %j as %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
