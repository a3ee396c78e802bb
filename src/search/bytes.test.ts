import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

type Piece = { kind: 'number' | 'byte'; value: number } | { kind: 'text'; value: string };
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), value: fc.integer({ min: 0, max: 2 ** 31 - 1 }) }),
  fc.record({ kind: fc.constant('byte' as const), value: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'binary' }) }),
);

function write(pieces: readonly Piece[]): Uint8Array {
  const writer = new ByteWriter(1);
  for (const { kind, value } of pieces) {
    if (kind === 'text') writer.text(value);
    else writer[kind](value);
  }
  return writer.bytes();
}

describe('bytes', () => {
  it('are read as they were written, to the last one', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const reader = new ByteReader(write(pieces));
        expect(pieces.map(({ kind }) => reader[kind]())).toEqual(pieces.map(({ value }) => value));
        expect(reader.done).toBe(true);
      }),
    );
  });

  it.each([0, 1, 127, 128, 16_383, 16_384, 2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1])('hold the number %d', (value) => {
    expect(new ByteReader(write([{ kind: 'number', value }])).number()).toBe(value);
  });

  it('take fewer bytes for smaller numbers', () => {
    expect([0, 127, 128, 16_384].map((value) => write([{ kind: 'number', value }]).length)).toEqual([1, 1, 2, 3]);
  });

  it('may be appended and skipped as they are', () => {
    const inner = write([{ kind: 'text', value: 'visto' }]);
    const writer = new ByteWriter();
    writer.append(inner);
    writer.byte(7);
    const reader = new ByteReader(writer.bytes());
    reader.skip(inner.length);
    expect([reader.byte(), reader.done]).toEqual([7, true]);
  });

  it('that were handed out do not change when more is written', () => {
    const writer = new ByteWriter(8);
    writer.byte(1);
    const early = writer.bytes();
    writer.byte(2);
    expect([...early]).toEqual([1]);
  });

  it('that end too soon are refused wherever they are cut', () => {
    const whole = write([{ kind: 'number', value: 300 }, { kind: 'text', value: 'nulla osta' }]);
    for (let length = 0; length < whole.length; length++) {
      const reader = new ByteReader(whole.slice(0, length));
      expect(() => [reader.number(), reader.text()]).toThrow(new RangeError('The index file ends too soon'));
    }
    expect(() => new ByteReader(whole).skip(whole.length + 1)).toThrow(RangeError);
  });

  it.each([[[255, 255, 255, 255, 8]], [[128, 128, 128, 128, 128, 1]], [[255, 255, 255, 255, 255, 255, 255]]])('that are no number of ours are refused: %j', (bytes) => {
    expect(() => new ByteReader(Uint8Array.from(bytes)).number()).toThrow('a number that none wrote');
  });
});
