import { describe, expect, it } from 'vitest';
import { plainText } from './indexed-page.ts';

describe('plainText', () => {
  it.each([
    ['Il **nulla osta** è *scaduto*', 'Il nulla osta è scaduto'],
    ['si veda la [sentenza A e S](https://example.eu/a_b)', 'si veda la sentenza A e S'],
    ['come detto[^2] e\n  ripetuto', 'come detto e ripetuto'],
    ['<abbr title="x">TUI</abbr> art. 29', 'TUI art. 29'],
  ])('reads %j as %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
