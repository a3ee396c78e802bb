import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, formatClock, formatState, initialState, isState, move, parseState, type Move, type PresentState, type SlideShape } from './present-state.ts';

const slides: SlideShape[] = [
  { id: 'title', bucket: 'opening', fragments: 0 },
  { id: 's1-problem', bucket: 's1', fragments: 0 },
  { id: 's1-outcome', bucket: 's1', fragments: 2 },
  { id: 'q1', bucket: 'quiz', fragments: 1 },
];
const start = initialState(slides, 'it');
const after = (...moves: Move[]): PresentState => moves.reduce<PresentState>((state, to) => move(state, to, slides, 1000), start);

describe('moving through slides', () => {
  it('reveals one thing at a time before it goes on', () => {
    const trail: string[] = [];
    let state = start;
    for (let step = 0; step < 8; step++) {
      state = move(state, 'next', slides, 0);
      trail.push(`${state.slide} ${state.shown}`);
    }
    expect(trail).toEqual(['s1-problem 0', 's1-outcome 0', 's1-outcome 1', 's1-outcome 2', 'q1 0', 'q1 1', 'q1 1', 'q1 1']);
  });

  it('goes back the same way, onto a slide that was revealed', () => {
    const trail: string[] = [];
    let state = after('last');
    for (let step = 0; step < 5; step++) {
      state = move(state, 'previous', slides, 0);
      trail.push(`${state.slide} ${state.shown}`);
    }
    expect(trail).toEqual(['s1-outcome 2', 's1-outcome 1', 's1-outcome 0', 's1-problem 0', 'title 0']);
    expect(move(state, 'previous', slides, 0)).toBe(state);
  });

  it('leads from a black screen back to the slide, and nowhere else', () => {
    const dark = after('next', 'blank');
    expect(dark.blank).toBe(true);
    expect(move(dark, 'next', slides, 0)).toEqual({ ...dark, blank: false });
    expect(move(dark, 'previous', slides, 0)).toEqual({ ...dark, blank: false });
  });

  it('jumps to a slide by its name, to the first and to the last', () => {
    expect(after({ slide: 'q1' }).slide).toBe('q1');
    expect(after({ slide: 'nowhere' }).slide).toBe('title');
    expect(after('last', 'first')).toMatchObject({ slide: 'title', shown: 0 });
  });

  it('changes the language on the spot', () => {
    expect(after('next', 'language')).toMatchObject({ slide: 's1-problem', language: 'en' });
  });
});

describe('the clock', () => {
  it('counts what runs to the part that is on, and all of it together', () => {
    let state = move(start, 'clock', slides, 100);
    state = move(state, 'next', slides, 160);
    state = move(state, 'next', slides, 200);
    expect(clockOf(state, slides, 220)).toEqual({ part: 60, total: 120 });
    state = move(state, 'clock', slides, 230);
    expect(clockOf(state, slides, 9999)).toEqual({ part: 70, total: 130 });
    state = move(state, { slide: 'title' }, slides, 9999);
    expect(clockOf(state, slides, 9999)).toEqual({ part: 60, total: 130 });
    expect(move(state, 'reset', slides, 9999).spent).toEqual({});
  });

  it.each([[0, '00:00'], [65.9, '01:05'], [3725, '1:02:05']])('shows %d seconds as %s', (seconds, shown) => {
    expect(formatClock(seconds)).toBe(shown);
  });
});

describe('the state in the address', () => {
  it('comes back from it as it was, the running clock included', () => {
    const move1 = fc.constantFrom<Move>('next', 'previous', 'first', 'last', 'blank', 'language', 'clock', 'reset');
    fc.assert(fc.property(fc.array(fc.tuple(move1, fc.integer({ min: 0, max: 400 })), { maxLength: 40 }), (moves) => {
      let now = 1_800_000_000;
      let state = start;
      for (const [to, seconds] of moves) state = move(state, to, slides, (now += seconds));
      const back = parseState(`#${formatState(state, 'facilitator')}`, slides, 'it', now);
      expect({ ...back, spent: null }).toEqual({ ...state, spent: null });
      expect(clockOf(back, slides, now)).toEqual(clockOf(state, slides, now));
    }));
  });

  it('is never anything else than a state, whatever the fragment', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('#slide=q1&shown=99', '#since=99999999999', '#spent=s1.5_zz.3_s1', '#lang=xx&blank=2', '#slide=__proto__')), (fragment) => {
      expect(isState(parseState(fragment, slides, 'en', 1000), slides)).toBe(true);
    }));
    expect(parseState('#slide=q1&shown=99', slides, 'it', 0)).toMatchObject({ slide: 'q1', shown: 1 });
    expect(parseState('#spent=s1.5_zz.3', slides, 'it', 0).spent).toEqual({ s1: 5 });
  });

  it('does not take a clock that was forgotten, or is set in the future, for teaching', () => {
    expect(parseState('#since=1000', slides, 'it', 1000 + 13 * 3600).since).toBeNull();
    expect(parseState('#since=5000', slides, 'it', 1000).since).toBeNull();
    expect(parseState('#since=1000', slides, 'it', 1600).since).toBe(1000);
  });

  it.each([null, 1, 'next', {}, { ...start, slide: 'x' }, { ...start, language: 'fr' }, { ...start, spent: { s1: 'a' } }])('of another window is refused where it is %j', (value) => {
    expect(isState(value, slides)).toBe(false);
  });
});
