// Two decisions of one court on one day with the same mission or the same kind of relative may be one decision under two
// ids. A warning, because courts do decide several such cases a day. Where numbers of one kind differ, one mission or one page
// that both rest on still raises it: a number can be misprinted.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type CorpusRule, type Entry } from './corpus.ts';
import { areRelated } from './double-entries.ts';

function numberedApart(a: Entry, b: Entry): boolean {
  return a.record.numbers.some(({ kind, normalised }) => kind !== 'unstated' && b.record.numbers.some((other) => other.kind === kind && other.normalised !== normalised));
}

/** One identifier in common: the rule on double entries has spoken. */
function shareIdentifier({ record: a }: Entry, { record: b }: Entry): boolean {
  return (a.ecli !== null && a.ecli.value === b.ecli?.value) || a.numbers.some(({ normalised }) => b.numbers.some((other) => other.normalised === normalised));
}

function lookAlike({ record: a }: Entry, { record: b }: Entry): boolean {
  if (a.mission !== null && b.mission !== null) return a.mission === b.mission;
  const relations = new Set<string>(a.relatives.map(({ relation }) => relation).filter((relation) => relation !== 'unstated'));
  return b.relatives.some(({ relation }) => relations.has(relation));
}

function sameMissionOrPage({ record: a }: Entry, { record: b }: Entry): boolean {
  if (a.mission !== null && a.mission === b.mission) return true;
  return a.sources.some(({ url }) => url !== null && b.sources.some((other) => other.url === url));
}

export const possibleDoubles: CorpusRule = ({ entries, exceptions }) => {
  const problems: Problem[] = [];
  const dated = entries.filter(({ record }) => record.date.length === 10);
  for (const group of Map.groupBy(dated, ({ record }) => `${record.court} ${record.date}`).values()) {
    group.forEach((one, index) => {
      const twin = group.slice(0, index).find((other) => (numberedApart(one, other) ? sameMissionOrPage(one, other) : lookAlike(one, other)) && !shareIdentifier(one, other) && !areRelated(one, other) && !exceptions.excuses('distinct', other.id, one.id));
      if (!twin) return;
      const why = numberedApart(one, twin)
        ? { it: 'stesso giudice, stesso giorno, stessa sede o stessa pagina della fonte, benché i numeri siano diversi', en: 'same court, same day, same mission or page of a source, though the numbers differ' }
        : { it: 'stesso giudice, stesso giorno, stessa sede o stessi familiari', en: 'same court, same day, same mission or relatives' };
      problems.push({
        ...problemAt(one.files.it, ['date'],
          { it: `potrebbe essere la stessa decisione di ${twin.id}: ${why.it}`, en: `may be the same decision as ${twin.id}: ${why.en}` },
          { it: `confrontare le fonti delle due voci; se sono due decisioni, aggiungere a src/content/exceptions.yaml una riga distinct con ${twin.id}, ${one.id} e il motivo`, en: `compare the sources of the two entries; where they are two decisions, add a line distinct with ${twin.id}, ${one.id} and the reason to src/content/exceptions.yaml` }),
        warning: true,
      });
    });
  }
  return problems;
};
