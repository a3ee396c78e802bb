import { expect, it } from 'vitest';
import { parseContentFile } from '../../scripts/content/read-content.ts';
import { ContentFixture, today } from '../../tests/fixtures/content-fixture.ts';
import { readCorpus } from '../cases/checks/corpus.ts';
import { checkThesaurus } from './check-thesaurus.ts';

const { corpus } = readCorpus(new ContentFixture().read(), today);
const problemsOf = (yaml: string): string[] =>
  checkThesaurus(parseContentFile('src/content/thesaurus.yaml', yaml), corpus).map(({ line, field, wrong }) => `${line} ${field}: ${wrong.en}`);

const right = `
- id: expired
  it: ["nulla osta scaduto", "decadenza del nulla osta"]
  en: ["expired clearance"]
  means: { issue: [expired-nulla-osta], obstacle: [nulla-osta-expired], nationality: [PK] }
- id: silence
  it: ["silenzio"]
  en: ["silence"]
`;

it('finds nothing in a thesaurus that is right', () => {
  expect(problemsOf(right)).toEqual([]);
});

it.each([
  ['a second concept of the same id', right.replace('id: silence', 'id: expired'), ['6 [1].id: "expired" is already the name of another concept']],
  ['a value that is not in the registry', right.replace('[expired-nulla-osta]', '[expired-nulaosta]'), ['5 [0].means.issue[0]: "expired-nulaosta" is not a value of issue']],
  ['a value that is not in the closed list', right.replace('[nulla-osta-expired]', '[nulla-osta-lost]'), ['5 [0].means.obstacle[0]: "nulla-osta-lost" is not a value of obstacle']],
  ['what is no code of a country', right.replace('[PK]', '[XQ]'), ['5 [0].means.nationality[0]: "XQ" is not the code of a country']],
  ['a form of small words only', right.replace('["silenzio"]', '["su di lui"]'), ['7 [1].it[0]: "su di lui" has 0 words that carry meaning']],
  ['a form that is too long', right.replace('["silence"]', '["silence embassy consulate visa clearance appointment"]'), ['8 [1].en[0]: "silence embassy consulate visa clearance appointment" has 6 words that carry meaning']],
  ['a form that two concepts have, inflected', right.replace('["silenzio"]', '["nulla osta scaduti"]'), ['7 [1].it[0]: "nulla osta scaduti" is already in expired (order, endings and small words do not count)']],
  ['a form that adds words to another', right.replace('["silence"]', '["silence", "silence of the embassy"]'), ['8 [1].en[1]: "silence of the embassy" contains all the words of another form of silence: it recognises nothing more']],
] as const)('catches %s', (_, yaml, expected) => {
  expect(problemsOf(yaml)).toEqual(expected);
});

it('names the field that the schema does not know', () => {
  expect(problemsOf(right.replace('issue:', 'topic:'))).toHaveLength(1);
});
