import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAstral } from './code-points.ts';
import { countOf, depthOfJson, listOf, memberOf, membersBeside, readJson, type Json } from './json.ts';

const depthOf = (value: Json): number => (typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map((one) => depthOf(one as Json))) : 0);

it('counts depth without parsing, brackets in strings apart', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(depthOfJson(JSON.stringify(value))).toBe(depthOf(value as Json));
    }),
    { numRuns: 300 },
  );
  expect(depthOfJson('["[[[", "\\"[[", "\\\\", [1]]')).toBe(2);
}, 30_000);

it('reads own members alone', () => {
  const value = JSON.parse('{"__proto__":{"a":1},"b":null}') as Json;
  expect([memberOf(value, 'toString'), memberOf(value, 'a'), memberOf(value, 'b'), memberOf('text', 'length'), memberOf(undefined, 'x')]).toEqual([undefined, undefined, null, undefined, undefined]);
  expect(Object.keys(membersBeside(value as { [name: string]: Json }, new Set(['b'])) ?? {})).toEqual(['__proto__']);
  expect(membersBeside({ b: 1 }, new Set(['b']))).toBeNull();
});

it('takes one thing for a list of one, and nothing for none', () => {
  expect([listOf(7), listOf([7]), listOf(null), listOf(undefined)]).toEqual([[7], [7], [], []]);
});

it('takes for offsets only what can be one', () => {
  expect([0, 7, -1, 1.5, 1e300, '7', null].map((value) => countOf(value))).toEqual([0, 7, null, null, null, null, null]);
});

it('says why a text was not read', () => {
  expect(readJson('\uFEFF{"a":1}')).toEqual({ value: { a: 1 } });
  expect(readJson('[1]', { longest: 2 })).toEqual({ problem: 'too-large' });
  expect(readJson('[[1]]', { deepest: 1 })).toEqual({ problem: 'too-deep' });
  expect(readJson('{a:1}')).toEqual({ problem: 'not-json' });
});

it('counts what code units and code points differ by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(text.length - countAstral(text)).toBe([...text].length);
    }),
    { numRuns: 300 },
  );
  expect(['', 'a', '😀', '\uD83D', '\uDE00\uD83D', '\uD83D\uD83D\uDE00'].map(countAstral)).toEqual([0, 0, 1, 0, 0, 1]);
}, 30_000);
