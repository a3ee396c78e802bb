import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeContentFolder } from '../../tests/fixtures/content-folder.ts';
import { ContentFixture, ids, today } from '../../tests/fixtures/content-fixture.ts';
import { isLeftToFill } from '../../src/cases/checks/left-to-fill.ts';
import { readNumber, type NewDecision } from '../../src/cases/skeleton.ts';
import { createDecision } from './create-decision.ts';

function decision(typed: string, date: string, subject: string | null = null): NewDecision {
  const court = { key: 'trib-roma', ...new ContentFixture().registries.courts['trib-roma']! };
  return { court, number: typed === '' ? null : readNumber(typed, court, date), date, subject, today };
}

it('writes both files and says what is left: what is unwritten, the paragraphs’ sources, the stamp', () => {
  const root = writeContentFolder(new ContentFixture());
  const created = createDecision(root, decision('r.g. 555/2025', '2025-03-10'));
  if ('refused' in created) throw new Error(created.refused.en);
  expect(created.files).toEqual(['src/content/cases/it-trib-roma-rg-2025-555/it.mdx', 'src/content/cases/it-trib-roma-rg-2025-555/en.mdx']);
  expect(created.left.filter(isLeftToFill).map(({ file, field }) => `${file.slice(-6)} ${field}`)).toEqual([
    'en.mdx title', 'en.mdx headnote', 'en.mdx p1', 'en.mdx p2', 'en.mdx p3',
    'it.mdx title', 'it.mdx headnote', 'it.mdx issues[0]', 'it.mdx sources[0].ref', 'it.mdx sources[0].pinpoint.en', 'it.mdx sources[0].pinpoint.it',
    'it.mdx history[0].note.en', 'it.mdx history[0].note.it', 'it.mdx p1', 'it.mdx p2', 'it.mdx p3',
  ]);
  expect(created.left.filter((problem) => !isLeftToFill(problem)).map(({ field, wrong }) => `${field} ${wrong.en}`)).toEqual([
    'ledger the paragraphs and holdings of this entry are not in the ledger yet',
    'p1 states a fact and no source supports it', 'p2 states a fact and no source supports it', 'p3 states a fact and no source supports it',
  ]);
});

it('never overwrites', () => {
  const root = writeContentFolder(new ContentFixture());
  const file = join(root, `src/content/cases/${ids.tribunal}/it.mdx`);
  writeFileSync(file, 'mine');
  expect(createDecision(root, decision('r.g. 20990/2024', '2024-07-29'))).toEqual({
    refused: {
      it: `src/content/cases/${ids.tribunal} c’è già: la decisione è nella raccolta, o l’id va distinto con un altro tema (--subject)`,
      en: `src/content/cases/${ids.tribunal} is there already: the library has the decision, or the id needs another subject (--subject)`,
    },
  });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

it('does not give a withdrawn decision’s id to another', () => {
  const library = new ContentFixture();
  library.withdrawn['it-trib-roma-2025-03-10-dna-test'] = { on: today, citation: null, reason: { it: 'x', en: 'y' }, successor: null };
  const created = createDecision(writeContentFolder(library), decision('', '2025-03-10', 'dna-test'));
  expect('refused' in created && created.refused.en).toMatch(/^the id it-trib-roma-2025-03-10-dna-test was a withdrawn decision’s/);
});
