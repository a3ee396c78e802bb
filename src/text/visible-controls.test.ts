import fc from 'fast-check';
import { expect, it } from 'vitest';
import { showControls } from './visible-controls.ts';

it.each([
  ['a\u0000b\u0007', 'a␀b␇'],
  ['a\tb\nc', 'a\tb\nc'],
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['\u007F\u0080\uFFFE', '␡��'],
  ['nota\u202Eferoce', 'nota�feroce'],
  ['\uD83D 😀 \uDE00', '� 😀 �'],
  ['però «così»', 'però «così»'],
])('%j is shown as %j', (text, shown) => {
  expect(showControls(text)).toBe(shown);
});

it('leaves only characters that XML 1.0 allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(showControls(text)).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
    }),
    { numRuns: 300 },
  );
}, 30_000);
