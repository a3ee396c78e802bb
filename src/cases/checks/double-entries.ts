// The same decision is not there twice. A number, an ECLI, a CELEX or an official massima belongs to one entry; joined cases
// share one entry; a register number may belong to several decisions of one case, which then say so in a relation.
// Everything is looked up by key: nothing here compares each entry with each other.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type Corpus, type CorpusRule, type Entry } from './corpus.ts';
import { datesOf } from './doubted-date.ts';
import { idPrefix, parseIdForm } from './id-and-record.ts';
import { mayBeSame } from './partial-dates.ts';

interface Occurrence {
  entry: Entry;
  path: PropertyKey[];
}

export function areRelated(a: Entry, b: Entry): boolean {
  return a.record.relations.some(({ target }) => target === b.id) || b.record.relations.some(({ target }) => target === a.id);
}

const datesMeet = (a: Entry, b: Entry): boolean => datesOf(a.record).some((one) => datesOf(b.record).some((other) => mayBeSame(one, other)));

const merge = (other: string): Problem['mend'] => ({
  it: `se è la stessa decisione, unire le due voci in quella pubblicata per prima, con tutte le fonti, e ritirare l’altra (src/content/withdrawn); se sono due decisioni, aggiungere a src/content/exceptions.yaml una riga distinct con i due id e il motivo (l’altra è ${other})`,
  en: `where it is the same decision, merge the two entries into the one that was published first, with all sources, and withdraw the other (src/content/withdrawn); where they are two decisions, add a line distinct with both ids and the reason to src/content/exceptions.yaml (the other is ${other})`,
});

/** What the three rules below share: entries in the order in which they were added, and each pair named once. */
interface Search {
  entries: Entry[];
  courts: Corpus['courts'];
  /** False where the pair is excused or was named before. */
  isNew(one: Entry, other: Entry): boolean;
}

/** Entries that carry one identifier which belongs to a single decision. */
function sharedIdentifiers({ entries, isNew }: Search): Problem[] {
  const problems: Problem[] = [];
  const identifiers: [(entry: Entry) => string | null, PropertyKey[]][] = [
    [({ record }) => record.ecli?.value ?? null, ['ecli', 'value']],
    [({ record }) => (record.celex === null ? null : `CELEX ${record.celex}`), ['celex']],
    [({ record }) => (record.hudocId === null ? null : `HUDOC ${record.hudocId}`), ['hudocId']],
  ];
  for (const [valueOf, path] of identifiers) {
    const first = new Map<string, Entry>();
    for (const entry of entries) {
      const value = valueOf(entry);
      if (value === null) continue;
      const other = first.get(value);
      if (!other) first.set(value, entry);
      else if (isNew(other, entry)) problems.push(problemAt(entry.files.it, path, { it: `${value} è già di ${other.id}`, en: `${value} already belongs to ${other.id}` }, merge(other.id)));
    }
  }
  return problems;
}

function sharedNumbers({ entries, isNew }: Search): Problem[] {
  const problems: Problem[] = [];
  const occurrences = entries.flatMap((entry) => entry.record.numbers.map(({ kind, normalised }, index) => ({ entry, kind, normalised: normalised.replace(/ PPU$/, ''), path: ['numbers', index, 'normalised'] })));
  for (const group of Map.groupBy(occurrences, ({ entry, normalised }) => `${entry.record.court} ${normalised}`).values()) {
    if (group.length < 2) continue;
    const seen: typeof group = [];
    for (const one of group) {
      for (const other of seen) {
        if (other.entry === one.entry) continue;
        const comparable = one.kind === other.kind || one.kind === 'unstated' || other.kind === 'unstated';
        const belongsToOne = one.kind === other.kind && ['decision', 'case', 'application', 'rv'].includes(one.kind);
        // Two decisions of one case share its register number, on different days and in a relation.
        const isSame = belongsToOne || datesMeet(one.entry, other.entry) || (comparable && !areRelated(one.entry, other.entry));
        if (!isSame || !isNew(other.entry, one.entry)) continue;
        problems.push(belongsToOne || datesMeet(one.entry, other.entry)
          ? problemAt(one.entry.files.it, one.path, { it: `${one.normalised} di ${one.entry.record.court} è già il numero di ${other.entry.id}`, en: `${one.normalised} of ${one.entry.record.court} is already the number of ${other.entry.id}` }, merge(other.entry.id))
          : problemAt(one.entry.files.it, one.path, { it: `${one.normalised} di ${one.entry.record.court} è anche il numero di ${other.entry.id}, in altra data`, en: `${one.normalised} of ${one.entry.record.court} is also the number of ${other.entry.id}, on another date` }, {
              it: `se sono due decisioni della stessa causa, aggiungere alla più recente una relation same-proceedings; se è la stessa decisione, unire le due voci; altrimenti una riga distinct in src/content/exceptions.yaml con il motivo`,
              en: `where they are two decisions of one case, add a relation same-proceedings to the later; where it is the same decision, merge the two entries; otherwise add a line distinct with the reason to src/content/exceptions.yaml`,
            }));
        break;
      }
      seen.push(one);
    }
  }
  return problems;
}

/** Ids that name a case which another entry has among its joined cases. */
function joinedCases({ entries, courts, isNew }: Search): Problem[] {
  const owners = new Map<string, Occurrence>();
  for (const entry of entries) {
    entry.record.numbers.forEach(({ kind, normalised }, index) => {
      if ((kind === 'case' || kind === 'application') && index > 0) owners.set(`${entry.record.court} ${normalised.replace(/^C-| PPU$/g, '')}`, { entry, path: ['numbers', index, 'normalised'] });
    });
  }
  return entries.flatMap((entry) => {
    const court = courts.get(entry.record.court);
    const form = court && parseIdForm(entry.id.slice(idPrefix(court).length), court.country);
    if (!form || form.kind === 'subject') return [];
    const owner = owners.get(`${entry.record.court} ${form.number}/${form.year}`);
    if (!owner || owner.entry === entry || !isNew(owner.entry, entry)) return [];
    return [problemAt(owner.entry.files.it, owner.path, { it: `questa causa riunita ha anche una voce sua, ${entry.id}`, en: `this joined case also has an entry of its own, ${entry.id}` }, merge(entry.id))];
  });
}

export const doubleEntries: CorpusRule = ({ entries, courts, exceptions }) => {
  const named = new Set<string>();
  const addedOn = ({ record }: Entry): string => record.history[0]?.on ?? '';
  const search: Search = {
    entries: [...entries].sort((a, b) => (addedOn(a) === addedOn(b) ? (a.id < b.id ? -1 : 1) : addedOn(a) < addedOn(b) ? -1 : 1)),
    courts,
    isNew: (one, other) => {
      const pair = [one.id, other.id].sort().join(' ');
      if (named.has(pair) || exceptions.excuses('distinct', one.id, other.id)) return false;
      named.add(pair);
      return true;
    },
  };
  return [...sharedIdentifiers(search), ...sharedNumbers(search), ...joinedCases(search)];
};
