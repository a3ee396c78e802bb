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

export function groupByKey<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function areRelated(a: Entry, b: Entry): boolean {
  return a.record.relations.some(({ target }) => target === b.id) || b.record.relations.some(({ target }) => target === a.id);
}

const datesMeet = (a: Entry, b: Entry): boolean => datesOf(a.record).some((one) => datesOf(b.record).some((other) => mayBeSame(one, other)));

const merge = (other: string): Problem['mend'] => ({
  it: `se è la stessa decisione, unire le due voci in quella pubblicata per prima, con tutte le fonti, e ritirare l’altra (src/content/withdrawn); se sono due decisioni, aggiungere a src/content/exceptions.yaml una riga distinct con i due id e il motivo (l’altra è ${other})`,
  en: `where it is the same decision, merge the two entries into the one that was published first, with all sources, and withdraw the other (src/content/withdrawn); where they are two decisions, add a line distinct with both ids and the reason to src/content/exceptions.yaml (the other is ${other})`,
});

/** Entries that carry one identifier which belongs to a single decision. */
function sharedIdentifiers({ entries, exceptions }: Corpus): Problem[] {
  const problems: Problem[] = [];
  const identifiers: [string, (entry: Entry) => string | null, PropertyKey[]][] = [
    ['ECLI', ({ record }) => record.ecli?.value ?? null, ['ecli', 'value']],
    ['CELEX', ({ record }) => record.celex, ['celex']],
    ['HUDOC', ({ record }) => record.hudocId, ['hudocId']],
  ];
  for (const [name, valueOf, path] of identifiers) {
    const first = new Map<string, string>();
    for (const entry of entries) {
      const value = valueOf(entry);
      if (value === null) continue;
      const other = first.get(value);
      if (other === undefined) first.set(value, entry.id);
      else if (!exceptions.excuses('distinct', other, entry.id)) {
        problems.push(problemAt(entry.files.it, path, { it: `${name} ${value} è già di ${other}`, en: `${name} ${value} already belongs to ${other}` }, merge(other)));
      }
    }
  }
  return problems;
}

function sharedNumbers({ entries, exceptions }: Corpus): Problem[] {
  const problems: Problem[] = [];
  const occurrences = entries.flatMap((entry) => entry.record.numbers.map(({ kind, normalised }, index) => ({ entry, kind, normalised: normalised.replace(/ PPU$/, ''), path: ['numbers', index, 'normalised'] })));
  for (const group of groupByKey(occurrences, ({ entry, normalised }) => `${entry.record.court} ${normalised}`).values()) {
    if (group.length < 2) continue;
    const seen: typeof group = [];
    for (const one of group) {
      for (const other of seen) {
        if (other.entry === one.entry || exceptions.excuses('distinct', other.entry.id, one.entry.id)) continue;
        const comparable = one.kind === other.kind || one.kind === 'unstated' || other.kind === 'unstated';
        const belongsToOne = one.kind === other.kind && ['decision', 'case', 'application', 'rv'].includes(one.kind);
        // Two decisions of one case share its register number, on different days and in a relation.
        const isSame = belongsToOne || datesMeet(one.entry, other.entry) || (comparable && !areRelated(one.entry, other.entry));
        if (!isSame) continue;
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
function joinedCases({ entries, courts, exceptions }: Corpus): Problem[] {
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
    if (!owner || owner.entry === entry || exceptions.excuses('distinct', owner.entry.id, entry.id)) return [];
    // Where this entry lists the number too, the rule on shared numbers has spoken.
    if (entry.record.numbers.some(({ normalised }) => normalised.replace(/^C-| PPU$/g, '') === `${form.number}/${form.year}`)) return [];
    return [problemAt(owner.entry.files.it, owner.path, { it: `questa causa riunita ha anche una voce sua, ${entry.id}`, en: `this joined case also has an entry of its own, ${entry.id}` }, merge(entry.id))];
  });
}

export const doubleEntries: CorpusRule = (corpus) => [...sharedIdentifiers(corpus), ...sharedNumbers(corpus), ...joinedCases(corpus)];
