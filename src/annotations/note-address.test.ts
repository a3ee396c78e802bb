import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoteId, purposeAddress, readAddress, readPurpose } from './note-address.ts';
import { site } from './note-fixtures.ts';
import { purposes } from './note.ts';
import { isAnchor, passageFragment } from './passage-fragment.ts';

const sites = [site, 'http://localhost:4321/'];

describe('passageFragment', () => {
  it.each<[string, Parameters<typeof passageFragment>[0], string]>([
    ['words as they are', { anchor: 'p12', exact: 'il nulla osta', prefix: 'che ', suffix: ' non', equals: 1 }, '#p12:~:text=il%20nulla%20osta'],
    ['what the syntax uses for itself', { anchor: 'p1', exact: 'C-550/16, A & S', prefix: '', suffix: '', equals: 1 }, '#p1:~:text=C%2D550%2F16%2C%20A%20%26%20S'],
    ['a word that the passage cuts, whole', { anchor: 'p1', exact: 'giungimento famil', prefix: 'il ricon', suffix: 'iare è', equals: 1 }, '#p1:~:text=ricongiungimento%20familiare'],
    ['no more than the passage where it ends with a sign', { anchor: 'p1', exact: '«osta»', prefix: 'nulla', suffix: 'scaduto', equals: 1 }, '#p1:~:text=%C2%ABosta%C2%BB'],
    ['a long passage by its ends', { anchor: 'p1', exact: 'La Corte afferma che il nulla osta non decade per il solo decorso del termine di sei mesi previsto', prefix: '', suffix: '', equals: 1 }, '#p1:~:text=La%20Corte%20afferma%20che%20il,termine%20di%20sei%20mesi%20previsto'],
    ['ends of few long words that do not overlap', { anchor: 'p1', exact: `${'a'.repeat(40)} ${'b'.repeat(40)} ${'c'.repeat(40)}`, prefix: '', suffix: '', equals: 1 }, `#p1:~:text=${'a'.repeat(40)},${'c'.repeat(40)}`],
    ['one word, however long', { anchor: 'p1', exact: 'a'.repeat(100), prefix: '', suffix: '', equals: 1 }, `#p1:~:text=${'a'.repeat(100)}`],
    ['a passage over two blocks by the words of each', { anchor: 'p1', exact: 'decorso del termine.\nIl ricorso', prefix: '', suffix: '', equals: 1 }, '#p1:~:text=decorso%20del%20termine.,Il%20ricorso'],
    ['words that the page has twice with what stands around them in the block', { anchor: 'p2', exact: 'la sede', prefix: 'tagliata.\nIl giudice dice che ', suffix: ' risponde dell’agenzia che ha sc', equals: 2 }, '#p2:~:text=Il%20giudice%20dice%20che-,la%20sede,-risponde%20dell%E2%80%99agenzia%20che%20ha'],
    ['the block alone where the page has twice all that it holds', { anchor: 'p2', exact: 'Il ricorso è accolto.', prefix: 'Fine.\n', suffix: '\nAltro', equals: 2 }, '#p2'],
  ])('names %s', (_, passage, fragment) => {
    expect(passageFragment(passage)).toBe(fragment);
  });

  it('is an address whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (exact, prefix, suffix) => {
        expect(passageFragment({ anchor: 'p1', exact, prefix, suffix, equals: 1 })).toMatch(/^#p1:~:text=[\w.!~*'()%]*(,[\w.!~*'()%]*)?$/);
      }),
    );
  }, 30_000);
});

describe('readAddress', () => {
  it.each([
    ['https://massimario.example/it/decisions/it-cass-2021-20127/', { section: 'decisions', language: 'it', key: 'it-cass-2021-20127', anchor: '' }],
    ['https://massimario.example/en/decisions/it-cass-2021-20127#p12', { section: 'decisions', language: 'en', key: 'it-cass-2021-20127', anchor: 'p12' }],
    ['http://localhost:4321/it/decisions/it-cass-2021-20127/?x=1#h2:~:text=nulla', { section: 'decisions', language: 'it', key: 'it-cass-2021-20127', anchor: 'h2' }],
    ['https://massimario.example/it/issues/age-assessment/#constructor', { section: 'issues', language: 'it', key: 'age-assessment', anchor: '' }],
  ])('knows %s', (address, page) => {
    expect(readAddress(sites, address)).toEqual(page);
  });

  it.each(['https://massimario.example.evil.example/it/decisions/x/', 'https://massimario.example@evil.example/it/decisions/x/', 'https://massimario.example/it/decisions/x/../y/', 'https://massimario.example/de/decisions/x/', 'https://massimario.example/it/courts/x/', 'http://massimario.example/it/decisions/x/', '/it/decisions/x/', ''])('does not know %s', (address) => {
    expect(readAddress(sites, address)).toBeNull();
  });
});

it('reads every purpose back, and no other', () => {
  for (const purpose of purposes) expect(readPurpose(sites, purposeAddress(site, purpose))).toBe(purpose);
  expect(readPurpose(sites, `${purposeAddress(site, 'rule')}s`)).toBeNull();
});

it.each([['p12', true], ['h1', true], ['n3', true], ['headnote', true], ['p0', false], ['p', false], ['P1', false], ['p123456', false], ['__proto__', false], ['', false]])('%j is an anchor: %s', (anchor, is) => {
  expect(isAnchor(anchor)).toBe(is);
});

it.each([
  ['urn:uuid:3f2b6f0e-8b0d-4c57-9f7e-0a4f6d2f6a11', true],
  ['https://hypothes.is/a/abc', true],
  ['urn:uuid:123-123-123-123', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://a.example/ b', false],
  ['https://a.example/"><script>', false],
  ['https://a.example/\u0000', false],
  [`https://a.example/${'a'.repeat(500)}`, false],
])('%j names a note: %s', (id, is) => {
  expect(isNoteId(id)).toBe(is);
});
