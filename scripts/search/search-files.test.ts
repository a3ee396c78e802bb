import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import type { Concept } from '../../src/search/concepts.ts';
import { leadingDecisions } from '../../src/search/leading.ts';
import { readLibrary } from '../content/read-content.ts';
import { meaningsOf, otherNames, tellingNames, textOf } from './search-files.ts';

const library = readLibrary();
const [issue = ''] = [...library.byIssue].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
const concept = (changes: Partial<Concept>): Concept => ({ id: 'x', it: ['nulla osta'], en: ['clearance'], means: {}, ...changes });

it('a concept means what it says and, where it is one issue, has the decisions to begin with by row', () => {
  const [plain, one, two] = meaningsOf([concept({}), concept({ means: { issue: [issue] } }), concept({ means: { issue: [issue, 'another'] } })], library);
  expect(plain).toEqual({ means: {} });
  expect(one?.leading?.map((row) => library.decisions[row]?.id)).toEqual(leadingDecisions(library, issue).map(({ id }) => id));
  expect(two).not.toHaveProperty('leading');
});

describe.each(languages)('in %s', (language) => {
  it('the text of a decision is its headnote, holdings and paragraphs by their anchors, and nothing else', () => {
    for (const decision of library.decisions) {
      const text = textOf(decision, library, language);
      expect(text.map(([anchor]) => anchor)).toEqual(['headnote', ...decision.holdings.map(({ id }) => id), ...decision.paragraphs.map(({ number }) => `p${number}`)]);
      expect(text[0]?.[1]).toBe(decision.headnote[language]);
    }
  });

  it('a decision is also called by the names of the concepts it is tagged with, and by no others', () => {
    const [decision] = library.byIssue.get(issue) ?? [];
    if (!decision) throw new Error(`No decision carries ${issue}`);
    const tagged = concept({ means: { issue: [issue] } });
    const names = (concepts: Concept[]): string => otherNames(decision, library, tellingNames(concepts, language)).text;
    expect(names([tagged])).toBe(tagged[language][0]);
    expect(names([concept({}), concept({ means: { issue: ['alchemy'] } }), concept({ means: { court: [decision.court] } })])).toBe('');
  });

  it('a word in the names of more than twelve concepts, in whatever ending, is none of those a decision is called by', () => {
    const [often, once] = language === 'it' ? [['moglie', 'mogli'], 'vedova'] : [['visa', 'visas'], 'widow'];
    const named = (name: string): Concept => concept({ [language]: [name] });
    const others = (count: number): Concept[] => Array.from({ length: count }, (_, place) => named(`${often[place % 2] ?? ''} x${place}`));
    const first = named(`${once} ${often[0] ?? ''}`);
    expect(tellingNames([first, ...others(11)], language).get(first)).toBe(`${once} ${often[0] ?? ''}`);
    expect(tellingNames([first, ...others(12)], language).get(first)).toBe(once);
  });
});
