import { describe, expect, it } from 'vitest';
import { compareWithLedger, fingerprintOf, formatLedger, likeness, nextParagraph, stampLines, type Anchors } from './ledger.ts';

const first = 'Il visto era stato negato perché il nulla osta risultava scaduto, dopo che l’ambasciata aveva affidato gli appuntamenti a un’agenzia esterna.';
const second = 'Secondo il Tribunale la posta certificata ha interrotto il decorso dei sei mesi, perché la sede resta responsabile della procedura.';
const third = 'Le spese processuali seguono la soccombenza e vengono liquidate in duemila euro, oltre accessori, distratte in favore del procuratore antistatario.';
const anchors = (texts: Record<string, string>): Anchors => new Map(Object.entries(texts).map(([anchor, text]) => [anchor, { it: text, en: `${text} (en)` }]));
const published = stampLines(anchors({ p1: first, p2: second, h1: third }));
const findings = (texts: Record<string, string>) => compareWithLedger(published, anchors(texts));

describe('a fingerprint', () => {
  it('does not mind line breaks and runs of spaces', () => {
    expect(fingerprintOf(`${first.replace(' nulla', '\n  nulla')} `)).toBe(fingerprintOf(first));
  });
  it('changes with a single letter', () => {
    expect(fingerprintOf(first.replace('scaduto', 'scaduta'))).not.toBe(fingerprintOf(first));
  });
  it('shows an edit as nearly the same and another text as another', () => {
    expect(likeness(fingerprintOf(first), fingerprintOf(first.replace('esterna', 'privata')))).toBeGreaterThan(0.6);
    expect(likeness(fingerprintOf(first), fingerprintOf(third))).toBeLessThan(0.15);
  });
  it('does not judge a text of a few words', () => {
    expect(likeness(fingerprintOf('Spese compensate.'), fingerprintOf('Ricorso accolto.'))).toBeNull();
  });
});

describe('the ledger', () => {
  it('says nothing where nothing changed', () => {
    expect(findings({ p1: first, p2: second, h1: third })).toEqual([]);
  });
  it('tells new, edited and vanished numbers', () => {
    expect(findings({ p1: first.replace('esterna', 'privata'), p2: second, p3: 'Spese compensate.' })).toEqual([
      { kind: 'edited', anchor: 'p1' },
      { kind: 'vanished', anchor: 'h1' },
      { kind: 'new', anchor: 'p3' },
    ]);
  });
  it('sees a text under another number, even where a word of it changed', () => {
    expect(findings({ p1: first, p4: second.replace('resta', 'rimane'), h1: third })).toEqual([{ kind: 'moved', anchor: 'p2', now: 'p4' }]);
  });
  it('sees two texts change places', () => {
    expect(findings({ p1: second, p2: first, h1: third })).toEqual([
      { kind: 'moved', anchor: 'p1', now: 'p2' },
      { kind: 'moved', anchor: 'p2', now: 'p1' },
    ]);
  });
  it('sees a number given to another text', () => {
    expect(findings({ p1: first, p2: third, h1: third })).toEqual([{ kind: 'replaced', anchor: 'p2' }]);
  });
  it('does not take a paragraph for a holding of the same words', () => {
    expect(findings({ p1: first, p2: second, p3: third, h1: third })).toEqual([{ kind: 'new', anchor: 'p3' }]);
  });
  it('counts on from the highest number there ever was', () => {
    expect(nextParagraph(published, [1, 2])).toBe(3);
    expect(nextParagraph(published, [1, 7])).toBe(8);
    expect(nextParagraph({ ...published, p12: published['p1'] as (typeof published)[string] }, [1])).toBe(13);
  });
  it('is written one line a number, paragraphs in their order and then holdings', () => {
    const text = formatLedger(stampLines(anchors({ h2: first, p10: first, p2: second, h1: third })));
    expect(text.split('\n').map((line) => /"(\w+)"/.exec(line)?.[1])).toEqual([undefined, 'p2', 'p10', 'h1', 'h2', undefined, undefined]);
    expect(JSON.parse(text)).toEqual(stampLines(anchors({ h2: first, p10: first, p2: second, h1: third })));
    expect(formatLedger({})).toBe('{}\n');
  });
});
