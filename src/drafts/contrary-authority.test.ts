import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { buildLibrary, courtOf, sideOf, type Library } from '../cases/library.ts';
import type { Decision } from '../cases/decision.ts';
import { formatCitation } from '../citations/format-citation.ts';
import { languages } from '../i18n/language.ts';
import { checkDraft } from './check-draft.ts';
import { contraryAuthority } from './contrary-authority.ts';
import { toDraftLibrary } from './draft-library.ts';

const library = readLibrary();
const someone = library.decisions.find(({ id }) => id === 'it-cass-2021-20127');
if (!someone) throw new Error('The library has lost a permanent id');

/** A library of a few decisions made from a real one, with real registries. */
function libraryOf(...decisions: Decision[]): Library {
  return buildLibrary(decisions, library);
}
const holding = (id: string, direction: 'for' | 'against' | 'neutral', ...issues: string[]): Decision['holdings'][number] => ({ ...(someone.holdings[0] as Decision['holdings'][number]), id, direction, issues });
const decision = (id: string, court: string, fields: Partial<Decision>): Decision => ({ ...someone, id, court, relations: [], outcome: 'granted', date: '2020-01-01', status: { state: 'unknown', checkedOn: '2026-11-21' }, ...fields });
const [a = '', b = '', c = ''] = [...library.issues.keys()];

describe('contraryAuthority', () => {
  it('gives holdings the other way on the same issues, one a decision, the highest court first', () => {
    const cited = decision('cited', 'trib-roma', { holdings: [holding('h1', 'for', a, b)] });
    const held = contraryAuthority(cited, libraryOf(
      cited,
      decision('tribunal', 'trib-roma', { holdings: [holding('h1', 'against', a)] }),
      decision('cassation', 'cass', { holdings: [holding('h1', 'for', a), holding('h2', 'against', a), holding('h3', 'against', a, b)] }),
      decision('same-side', 'cass', { holdings: [holding('h1', 'for', a)] }),
      decision('other-issue', 'cgue', { holdings: [holding('h1', 'against', c)] }),
      decision('neutral', 'cgue', { holdings: [holding('h1', 'neutral', a)] }),
    ));
    expect(held).toEqual({ relations: [], holdings: [{ decision: 'cassation', holding: 'h3', issues: [a, b] }, { decision: 'tribunal', holding: 'h1', issues: [a] }] });
  });

  it.each([
    ['granted', ['against']],
    ['refused', ['for']],
    ['partly-granted', ['against', 'for']],
  ] as const)('of a decision with holdings both ways that ended %s gives what is %j', (outcome, sides) => {
    const cited = decision('cited', 'cgue', { outcome, holdings: [holding('h1', 'for', a), holding('h2', 'against', a, b)] });
    const others = (['for', 'against'] as const).map((side) => decision(side, 'cgue', { holdings: [holding('h1', side, a, b)] }));
    expect(contraryAuthority(cited, libraryOf(cited, ...others)).holdings.map((each) => each.decision).sort()).toEqual(sides);
  });

  it('meets a decision that has only a limit to cite with what goes against the limit', () => {
    const cited = decision('cited', 'cgue', { outcome: 'granted', holdings: [holding('h1', 'against', a)] });
    expect(contraryAuthority(cited, libraryOf(cited, decision('other', 'cgue', { holdings: [holding('h1', 'for', a)] }))).holdings).toHaveLength(1);
  });

  it('leaves out what was overturned, quashed or never seen to end', () => {
    const cited = decision('cited', 'trib-roma', { holdings: [holding('h1', 'for', a)] });
    const against = { holdings: [holding('h1', 'against', a)] };
    expect(contraryAuthority(cited, libraryOf(
      cited,
      decision('overturned', 'app-roma', { ...against, status: { state: 'overturned', checkedOn: '2026-11-21' } }),
      decision('quashed', 'app-roma', against),
      decision('unseen', 'app-roma', { ...against, outcome: 'not-seen' }),
      decision('quashing', 'cass', { holdings: [], relations: [{ ...(library.decisions.find(({ relations }) => relations.length > 0)?.relations[0] as Decision['relations'][number]), verb: 'quashes', target: 'quashed' }] }),
    )).holdings).toEqual([]);
  });

  it('names what a later decision took away, the gravest first, and not what it left', () => {
    const relation = library.decisions.find(({ relations }) => relations.length > 0)?.relations[0] as Decision['relations'][number];
    const cited = decision('cited', 'app-roma', { holdings: [] });
    const later = (id: string, verb: Decision['relations'][number]['verb']): Decision => decision(id, 'cass', { holdings: [], relations: [{ ...relation, verb, target: 'cited' }] });
    expect(contraryAuthority(cited, libraryOf(cited, later('l1', 'distinguishes'), later('l2', 'follows'), later('l3', 'quashes'), later('l4', 'departs-from'))).relations).toEqual([
      { verb: 'quashes', from: 'l3' }, { verb: 'departs-from', from: 'l4' }, { verb: 'distinguishes', from: 'l1' },
    ]);
  });
});

describe.each(languages)('the library of the check in %s', (language) => {
  const made = toDraftLibrary(library, language, 'https://massimario.example');

  it('has a card of every decision, and every decision and holding that a card names', () => {
    expect(Object.keys(made.cards).sort()).toEqual(library.decisions.map(({ id }) => id).sort());
    for (const [id, card] of Object.entries(made.cards)) {
      for (const each of card.relations) expect(made.cards[each.decision], id).toBeDefined();
      for (const { decision: other, holding: key } of card.contrary) {
        const theirs = library.byId.get(other);
        const held = theirs?.holdings.find((each) => each.id === key);
        if (!theirs || !held) throw new Error(`${id} names ${other}#${key}`);
        expect(made.holdings[`${other}#${key}`]).toBe(held.text[language]);
        expect(['for', 'against']).toContain(sideOf(theirs, held));
      }
      expect(card.doubts).toHaveLength(library.byId.get(id)?.doubts.length ?? -1);
      for (const issue of card.issues) expect(made.issues[issue], id).toBeTruthy();
    }
  });

  it('recognises every citation that the library itself gives, in a sentence', () => {
    const wrong = library.decisions.flatMap((each) => {
      const citation = formatCitation(each, courtOf(library, each), language);
      const { citations } = checkDraft(`Nello stesso senso si veda ${citation}, che ha accolto il ricorso.`, made.index);
      const [only, ...others] = citations;
      return only && others.length === 0 && only.ids.includes(each.id) && only.verdict !== 'mismatch' ? [] : [`${citation}: ${JSON.stringify(citations)}`];
    });
    expect(wrong).toEqual([]);
  });
});
