import { describe, expect, it } from 'vitest';
import { hashText } from './hash-text.ts';

describe('hashText', () => {
  // Stored with every note: another hash would make every note look changed.
  it.each([
    ['', '1aee8d83488bdcb8'],
    ['Il ricorso è accolto.', '7fe0b474d34703d8'],
  ])('of %j is the same for ever', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it('tells 200,000 texts that differ little apart', () => {
    const hashes = new Set(Array.from({ length: 200_000 }, (_, i) => hashText(`Il ricorso n. ${i} è accolto.`)));
    expect(hashes.size).toBe(200_000);
  });

  it('sees a single character anywhere in a long text', () => {
    const text = 'parola '.repeat(200);
    const hashes = new Set(Array.from({ length: text.length }, (_, at) => hashText(`${text.slice(0, at)}x${text.slice(at + 1)}`)));
    expect(hashes.size).toBe(text.length);
  });
});
