import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { shareLimits, type Deflate, type Inflate } from '../annotations/packed-fragment.ts';
import { toBase64url } from '../annotations/base64url.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { toDataset } from '../exports/dataset.ts';
import { textOf } from './markup.ts';
import { duplicateSession, linesOf, newOwnSession, ownLimits, ownMinutes, sessionFromDossier, unfinishedSteps, type OwnSession } from './own-session.ts';
import { readSessionLink, sessionPart, toSessionLink } from './own-session-link.ts';
import { formatSessionFile, readOwnSession, readSessionFile, readStoredSession } from './read-own-session.ts';
import { showOwnSession } from './show-own-session.ts';
import { knownOf } from './shown-session.ts';
import { deckMarkup } from './slide-markup.ts';

const known = knownOf(toDataset(readLibrary(), 'https://massimario.example'));
const decision = 'it-trib-roma-rg-2024-20990';
let count = 0;
const world = { now: '2026-11-22T03:00:00.000Z', newId: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}` };
const dossier: Dossier = {
  v: 1, id: `urn:uuid:${world.newId()}`, title: 'Ambasciate che tacciono', note: '', created: '2026-11-22T03:00:00Z', modified: '2026-11-22T03:00:00Z',
  items: [
    { kind: 'heading', id: 'a', text: 'Il silenzio' },
    { kind: 'authority', id: 'b', decision, holding: 'h2', note: 'Chiedere chi risponde.' },
    { kind: 'authority', id: 'c', decision, holding: null, note: '' },
  ],
};
const make = (): OwnSession => sessionFromDossier(dossier, (id) => known.decisions.get(id)?.holdings.map((holding) => holding.id) ?? [], 'it', world);
const filled = (): OwnSession => {
  const session = make();
  return { ...session, aims: ['dire chi risponde'], steps: session.steps.map((step, index) => ({ ...step, problem: `Problema ${index}: “à”?`, questions: ['Chi?', 'Che cosa?'], point: 'Un punto.', minutes: 20 })), pack: { kind: 'library', slug: 'colombo' } };
};
const deflate: Deflate = async (text) => new Uint8Array(deflateRawSync(text));
const inflate: Inflate = async (packed, longest) => {
  try {
    return { text: inflateRawSync(packed, { maxOutputLength: longest }).toString() };
  } catch {
    return { problem: 'garbled' };
  }
};

describe('a session made from a dossier', () => {
  it('has a step for each entry, with its holdings, the heading before it and the reader’s note', () => {
    const { title, steps } = make();
    expect(title).toBe('Ambasciate che tacciono');
    expect(steps.map((step) => [step.decision, step.title, step.facilitator, step.problem, step.questions])).toEqual([[decision, 'Il silenzio', 'Chiedere chi risponde.', '', []], [decision, '', '', '', []]]);
    expect(steps[0]?.holdings).toEqual(['h2']);
    expect(steps[1]?.holdings).toEqual(known.decisions.get(decision)?.holdings.map(({ id }) => id));
  });

  it('says how long it lasts and what is still to be written', () => {
    expect(ownMinutes(make())).toBe(30);
    expect(unfinishedSteps(make())).toBe(2);
    expect(unfinishedSteps(filled())).toBe(0);
  });

  it('is shown with what the library says, and never with a decision it does not have', () => {
    const session = filled();
    const gone = { ...session, steps: [...session.steps, { ...session.steps[0]!, id: world.newId(), decision: 'it-cass-1900-1', holdings: ['h1'] }, { ...session.steps[0]!, id: world.newId(), holdings: ['h99', 'h1'] }] };
    const shown = showOwnSession(gone, known, { it: 'Senza titolo', en: 'Untitled' });
    expect(shown.steps.map(({ id, holdings }) => [id, holdings.map((holding) => holding.id)])).toEqual([['s1', ['h2']], ['s2', ['h1', 'h2']], ['s3', ['h1']]]);
    const slides = deckMarkup(shown, 'en').map(textOf).join(' ');
    expect(slides).toContain(known.decisions.get(decision)?.holdings[1]?.text.en);
    expect(slides).toContain('Problema 0');
    expect(slides).toContain('[date to be verified]');
  });

  it('is copied under ids of its own', () => {
    const session = filled();
    const copy = duplicateSession(session, 'Copia', world);
    expect(copy.id).not.toBe(session.id);
    expect(copy.steps.map(({ problem }) => problem)).toEqual(session.steps.map(({ problem }) => problem));
    expect(copy.steps.some(({ id }) => session.steps.some((step) => step.id === id))).toBe(false);
  });
});

describe('the file of a session', () => {
  it('is read back as it was written', () => {
    const session = { ...filled(), pack: { kind: 'embedded', title: 'Note', json: '{"a":1}' } as const };
    expect(readSessionFile(formatSessionFile(session, '2026-11-21'))).toEqual({ sessions: [{ session, refused: [] }] });
    expect(readStoredSession(session)).toEqual(session);
  });

  it.each([
    ['', 'not-json'], ['{', 'not-json'], ['[]', 'not-a-session'], ['{"massimario":"dossiers"}', 'not-a-session'], ['{"massimario":"training-session","version":2}', 'other-version'],
    ['{"massimario":"training-session","version":1,"session":{"v":1}}', 'not-a-session'], ['['.repeat(50) + ']'.repeat(50), 'too-deep'], [`"${'x'.repeat(ownLimits.file)}"`, 'too-large'],
  ])('is refused with a reason: %#', (text, problem) => {
    expect(readSessionFile(text)).toEqual({ problem });
  });

  it('is read without what is too long, too much or not of this site, and says each', () => {
    const session = filled();
    const [first] = session.steps;
    const odd = {
      ...session, title: 'x'.repeat(201), pack: { kind: 'library', slug: 'https://elsewhere.example/x' },
      steps: [{ ...first, questions: Array.from({ length: 11 }, () => 'Chi?') }, { decision: 'javascript:alert(1)' }, { ...first, id: world.newId(), problem: 'y'.repeat(5_001), minutes: -3, holdings: ['h1', 'h1', 'x', 7] }, ...Array.from({ length: 40 }, () => ({ ...first, id: world.newId() }))],
    };
    const read = readOwnSession(JSON.parse(JSON.stringify(odd)));
    if ('problem' in read) throw new Error(read.problem);
    expect(read.refused.map(({ place, why }) => `${place} ${why}`)).toEqual(['steps[40] too-many-steps', 'steps[0].questions too-many-questions', 'steps[1] not-a-step', 'steps[2].problem too-long', 'title too-long', 'pack bad-pack']);
    expect(read.session.title).toBe('');
    expect(read.session.pack).toBeNull();
    expect(read.session.steps[1]).toMatchObject({ minutes: 1, holdings: ['h1'], problem: '' });
  });

  it('can be an emergency copy, of which what was typed last counts', () => {
    const session = filled();
    const typed = { ...session, title: 'Dopo', modified: '2026-11-22T04:00:00.000Z' };
    const copy = { massimario: 'emergency-copy', version: 1, databases: [{ name: 'massimario-training', stores: { sessions: [session, { v: 9 }], typed: [{ v: 1, id: session.id, session: typed }] } }] };
    expect(readSessionFile(JSON.stringify(copy))).toEqual({ sessions: [{ session: typed, refused: [] }] });
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), fc.string(), (value, text) => {
      readOwnSession(value as never);
      readSessionFile(text);
      readSessionFile(JSON.stringify({ massimario: 'training-session', version: 1, session: value }) ?? '');
    }));
  });
});

describe('the link of a session', () => {
  it('brings the whole session, but for an embedded pack', async () => {
    const session = filled();
    const { fragment, size } = await toSessionLink(session, deflate);
    expect(size).toBe('link');
    expect(await readSessionLink(fragment, inflate)).toEqual({ session, refused: [] });
    const embedded = await toSessionLink({ ...session, pack: { kind: 'embedded', title: 'Note', json: '{}' } }, deflate);
    expect(await readSessionLink(embedded.fragment, inflate)).toEqual({ session: { ...session, pack: null }, refused: [] });
  });

  it('says when it is too long to travel', async () => {
    const words = (seed: number): string => Array.from({ length: 300 }, (_, index) => `${(index * seed * 7919) % 1_000_003}`).join(' ');
    const session = filled();
    const long = (steps: number): OwnSession => ({ ...session, steps: Array.from({ length: steps }, (_, index) => ({ ...session.steps[0]!, id: world.newId(), problem: words(index + 3) })) });
    expect((await toSessionLink(long(3), deflate)).size).toBe('long-link');
    expect((await toSessionLink(long(12), deflate)).size).toBe('file');
  });

  it('is read where a page keeps its own state beside it, before and behind', async () => {
    const session = filled();
    const { fragment } = await toSessionLink(session, deflate);
    const part = sessionPart(fragment);
    expect(`#${part}`).toBe(fragment);
    for (const beside of [`#facilitator&${part}`, `#${part}&slide=s1-problem&shown=2&lang=en`, `#facilitator&${part}&slide=title&lang=it`]) {
      expect(sessionPart(beside)).toBe(part);
      expect(await readSessionLink(beside, inflate)).toEqual({ session, refused: [] });
    }
    for (const none of ['', '#session=00000000-0000-4000-8000-000000000001', '#facilitator&slide=s1', '#times=1']) expect(sessionPart(none)).toBeNull();
  });

  it('is read at any length that an address of its own machine can have, which no other link is', async () => {
    const words = (seed: number): string => Array.from({ length: 800 }, (_, index) => `${(index * seed * 7919) % 1_000_003}`).join(' ').slice(0, 5_000);
    const session = filled();
    const long = { ...session, steps: Array.from({ length: 12 }, (_, index) => ({ ...session.steps[0]!, id: world.newId(), problem: words(index + 3) })) };
    const { fragment } = await toSessionLink(long, deflate);
    expect(fragment.length).toBeGreaterThan(shareLimits.read);
    expect(await readSessionLink(fragment, inflate)).toEqual({ session: long, refused: [] });
    expect(await readSessionLink(`#s=1.${'A'.repeat(ownLimits.address)}`, inflate)).toEqual({ problem: 'too-large' });
  });

  it.each(['#s=', '#s=1.', '#s=1.!!', '#s=2.AAAA', '#s=1.AAAA', `#s=1.${'A'.repeat(30_000)}`, '#x'])('is refused where it is %s', async (fragment) => {
    expect(await readSessionLink(fragment.slice(0, 40_000), inflate)).toHaveProperty('problem');
  });

  it('never throws, whatever rows it carries', async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue(), async (rows) => {
      await readSessionLink(`#s=1.${toBase64url(await deflate(JSON.stringify(rows)))}`, inflate);
    }));
  });
});

it('an empty session begins with nothing', () => {
  expect(newOwnSession('en', world)).toMatchObject({ language: 'en', title: '', steps: [], pack: null });
  expect(linesOf(' a \n\n b\n')).toEqual(['a', 'b']);
});
