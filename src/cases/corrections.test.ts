import { describe, expect, it } from 'vitest';
import { writeContentFolder } from '../../tests/fixtures/content-folder.ts';
import { ContentFixture, ids } from '../../tests/fixtures/content-fixture.ts';
import { readLibrary } from '../../scripts/content/read-content.ts';
import { toDataset } from '../exports/dataset.ts';
import { listCorrections } from './corrections.ts';

const note = (it: string, en: string) => ({ it, en });

function corrected(): ContentFixture {
  const library = new ContentFixture();
  library.tribunal.it.history.push({ on: '2026-11-21', kind: 'corrected', note: note('Corretta la data.', 'Corrected the date.') }, { on: '2026-11-21', kind: 'status', note: note('Ora definitiva.', 'Now final.') });
  library.luxembourg.it.history.push({ on: '2026-11-21', kind: 'corrected', note: note('Corretto il nome.', 'Corrected the name.') });
  return library;
}

describe('corrections', () => {
  it('are the dated changes of entries, newest first; the day an entry was added is none', () => {
    const corrections = listCorrections(readLibrary(writeContentFolder(corrected())));
    expect(corrections.map(({ on, kind, id, note: { en } }) => [on, kind, id, en])).toEqual([
      ['2026-11-21', 'corrected', ids.luxembourg, 'Corrected the name.'],
      ['2026-11-21', 'status', ids.tribunal, 'Now final.'],
      ['2026-11-21', 'corrected', ids.tribunal, 'Corrected the date.'],
    ]);
    expect(corrections[0]).toMatchObject({ title: { it: 'Conta l’età alla data della domanda', en: 'Age counts on the day of the application' } });
  });
});

describe('a withdrawn decision', () => {
  const library = (): ContentFixture => {
    const content = corrected().freezeLedger();
    delete content.entries[ids.cassation];
    content.withdrawn[ids.cassation] = { on: '2026-11-22', citation: note('Cass., 14 luglio 2021, n. 20127', 'Cass., 14 July 2021, no. 20127'), reason: note('Doppione.', 'Duplicate.'), successor: ids.tribunal };
    return content;
  };

  it('is in nothing but the list of withdrawn ones, and moves the edition', () => {
    const built = readLibrary(writeContentFolder(library()));
    expect(built.decisions.map(({ id }) => id)).not.toContain(ids.cassation);
    expect(built.byId.has(ids.cassation)).toBe(false);
    expect([...built.byIssue.values(), ...built.byCourt.values()].flat().some(({ id }) => id === ids.cassation)).toBe(false);
    expect(toDataset(built, 'https://example.org').decisions.some(({ id }) => id === ids.cassation)).toBe(false);
    expect(built.withdrawn.map(({ id, successor }) => [id, successor])).toEqual([[ids.cassation, ids.tribunal]]);
    expect(built.edition).toBe('2026-11-22');
  });

  it('stands among the corrections with its reason', () => {
    expect(listCorrections(readLibrary(writeContentFolder(library())))[0]).toEqual({
      kind: 'withdrawn', on: '2026-11-22', id: ids.cassation, citation: note('Cass., 14 luglio 2021, n. 20127', 'Cass., 14 July 2021, no. 20127'), note: note('Doppione.', 'Duplicate.'), successor: ids.tribunal,
    });
  });
});
