import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflateText, inflateText } from '../elements/notes/packed-text.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { limits } from './limits.ts';
import { arbitraryNotes, known, note, noteSet } from './note-fixtures.ts';
import type { Note, NoteSet } from './note.ts';
import { shareLimits } from './packed-fragment.ts';
import { hasShare, readShareLink, toRows, toShareLink, type SharedNotes } from './share-link.ts';

const set: NoteSet = { ...noteSet, origin: 'link' };
const linkOf = (text: string): string => `#a=1.${toBase64url(deflateRawSync(Buffer.from(text)))}`;
const read = (fragment: string) => readShareLink(fragment, known, inflateText);

/** What a link carries of a note: the near context and no history. */
const carried = (one: Note): Note => ({
  ...one,
  earlier: [],
  selectors: { ...one.selectors, equals: Math.max(1, one.selectors.equals), prefix: expect.toSatisfy((near: string) => one.selectors.prefix.endsWith(near) && near.length >= Math.min(31, one.selectors.prefix.length)), suffix: expect.toSatisfy((near: string) => one.selectors.suffix.startsWith(near) && near.length >= Math.min(31, one.selectors.suffix.length)) } as Note['selectors'],
});

describe('a link that carries notes', () => {
  it('is read back, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNotes, async (notes) => {
        const { fragment } = await toShareLink(set, notes, deflateText);
        fc.pre(fragment.length <= shareLimits.read);
        expect(fragment).toMatch(/^#a=1\.[\w-]+$/);
        expect(await read(fragment)).toEqual({ set, notes: notes.map(carried), refused: [], quarantined: [] });
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('is read with a text directive after it', async () => {
    const { fragment } = await toShareLink(set, [note], deflateText);
    expect(await read(`${fragment}:~:text=nulla%20osta`)).toMatchObject({ notes: [{ id: note.id }] });
  });

  it('says how it can be handed on', async () => {
    const sized = async (count: number) => {
      const notes = Array.from({ length: count }, (_, n): Note => ({ ...note, id: `urn:uuid:3f2b6f0e-8b0d-4c57-9f7e-${String(n).padStart(12, '0')}`, text: `${n} ${Array.from({ length: 20 }, (__, k) => ((n + 1) * (k + 7) * 2654435761 % 4294967296).toString(36)).join(' ')}` }));
      return toShareLink(set, notes, deflateText);
    };
    const links = await Promise.all([sized(2), sized(20), sized(100)]);
    expect(links.map(({ size }) => size)).toEqual(['link', 'long-link', 'file']);
    expect(links[0]!.fragment.length).toBeLessThanOrEqual(2_000);
    expect(links[1]!.fragment.length).toBeLessThanOrEqual(8_000);
    expect(links[2]!.fragment.length).toBeGreaterThan(8_000);
  });

  it('takes the room that was measured: one note of 120 characters in 600 characters, ten in 2,500', async () => {
    const words = 'La Corte conferma che il termine ha natura ordinatoria e che la sede competente deve fissare l’appuntamento in tempo utile.';
    const many = (count: number): Note[] => Array.from({ length: count }, (_, n): Note => ({ ...note, text: words.slice(n * 3) + n, id: `urn:uuid:${crypto.randomUUID()}` }));
    expect((await toShareLink(set, many(1), deflateText)).fragment.length).toBeLessThan(600);
    expect((await toShareLink(set, many(10), deflateText)).fragment.length).toBeLessThan(2_500);
  });

  it('leaves the rest of an address alone', () => {
    expect([hasShare('#a=1.x'), hasShare('#p12'), hasShare(''), hasShare('#q=a=1.')]).toEqual([true, false, false, false]);
  });
});

describe('a link that came damaged', () => {
  it.each<[string, string, string]>([
    ['', 'none', 'none at all'],
    ['#p12', 'none', 'a paragraph'],
    ['#a=', 'garbled', 'the sign alone'],
    ['#a=1.', 'garbled', 'no payload'],
    ['#a=1.!!!!', 'garbled', 'letters that are none of the alphabet'],
    ['#a=2.AAAA', 'other-version', 'a later version'],
    ['#a=1.AAAA', 'garbled', 'bytes that are not deflated'],
    [linkOf('{"a":1}'), 'garbled', 'JSON of another shape'],
    [linkOf('[[[[[[[[[[]]]]]]]]]]'), 'garbled', 'deep JSON'],
    [linkOf(JSON.stringify(toRows(set, []))), 'garbled', 'no notes'],
    [linkOf('\uFFFD'), 'garbled', 'no JSON'],
  ])('%s is answered "%s": %s', async (fragment, problem) => {
    expect(await read(fragment)).toEqual({ problem });
  });

  it('at any place is told, never thrown', async () => {
    const { fragment } = await toShareLink(set, [note, { ...note, id: 'https://a.example/1' }], deflateText);
    for (let cut = 4; cut < fragment.length; cut++) expect(await read(fragment.slice(0, cut))).toEqual({ problem: 'garbled' });
    await fc.assert(
      fc.asyncProperty(fc.nat(fragment.length - 6), fc.string({ maxLength: 4 }), async (at, other) => {
        const answer = await read(fragment.slice(0, at + 5) + other + fragment.slice(at + 6));
        expect('problem' in answer || answer.notes.length <= 2).toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('is told when unpacking fails outright', async () => {
    expect(await readShareLink('#a=1.AAAA', known, () => Promise.reject(new Error('no such stream')))).toEqual({ problem: 'garbled' });
  });

  it('stops unpacking at 2 MB: 12 KB that would be 12 MB', async () => {
    const bomb = `#a=1.${toBase64url(deflateRawSync(Buffer.alloc(12_000_000, 32)))}`;
    expect(bomb.length).toBeLessThan(shareLimits.read);
    let longest = 0;
    const answer = await readShareLink(bomb, known, async (packed, most) => {
      longest = most;
      return inflateText(packed, most);
    });
    expect([answer, longest]).toEqual([{ problem: 'too-large' }, 2_000_000]);
    expect(await read(`#a=1.${'A'.repeat(shareLimits.read)}`)).toEqual({ problem: 'too-large' });
  });
});

describe('hostile rows', () => {
  const rows = (change: (row: any[], all: any) => void): string => {
    const all = toRows(set, [note]) as any;
    change(all[6][0], all);
    return linkOf(JSON.stringify(all));
  };

  it('are refused like a file', async () => {
    const why = async (change: (row: any[], all: any) => void) => {
      const answer = (await read(rows(change))) as SharedNotes;
      return [answer.notes.length, ...answer.refused.map((refusal) => refusal.why), ...answer.quarantined.map((waiting) => waiting.why)];
    };
    expect(await why((row) => (row[0] = 'javascript:alert(1)'))).toEqual([0, 'no-id']);
    expect(await why((row) => (row[3] = ''))).toEqual([0, 'no-quote']);
    expect(await why((row) => (row[3] = 'x'.repeat(limits.quote + 1)))).toEqual([0, 'quote-too-long']);
    expect(await why((row) => (row[13] = 'x'.repeat(limits.note + 1)))).toEqual([0, 'note-too-long']);
    expect(await why((_, all) => (all[5][0][0] = 'it-cass-2099-1'))).toEqual([0, 'unknown-text']);
    expect(await why((_, all) => (all[6] = [all[6][0], all[6][0]]))).toEqual([1, 'same-id-twice']);
  });

  it('of any JSON are a value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 5, maxLength: 5 }), fc.array(fc.array(fc.jsonValue({ maxDepth: 1 }))), fc.array(fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 20 })), async (head, texts, list) => {
        const answer = await read(linkOf(JSON.stringify([...head, texts, list])));
        expect('problem' in answer || answer.set.origin === 'link').toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});

describe('base64url', () => {
  it('gives every bytes back, and reads nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
    for (const text of ['A', 'AA==', 'A+', 'AB', 'Ä', ' ']) expect(fromBase64url(text)).toBeNull();
  });
});
