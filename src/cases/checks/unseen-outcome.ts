// An outcome that nobody saw is never presented as one: not in words, not as a remedy, not by a link that says the earlier
// decision was quashed. A ruling may be known and its outcome not: where no source says who had appealed, a judgment
// "quashed and remitted" may be either side's win (Cass. 11599/2023). A holding keeps its direction, which is that of the
// principle; `sideOf` (library.ts) keeps it out of every comparison of holdings for and against.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';

const verbsThatDecide = ['confirms', 'quashes', 'reverses'];

export const unseenOutcome: EntryRule = ({ record, files }) => {
  const problems: Problem[] = [];
  const at = (path: PropertyKey[], wrong: Problem['wrong'], mend: Problem['mend']): void => void problems.push(problemAt(files.it, path, wrong, mend));
  if (record.ruling === 'not-seen' && record.outcome !== 'not-seen') {
    at(['outcome'], { it: `la decisione non è stata vista (ruling: not-seen), eppure l’esito è ${record.outcome}`, en: `the ruling was not seen (ruling: not-seen), yet the outcome is ${record.outcome}` }, { it: 'scrivere outcome: not-seen, oppure dire in ruling che cosa ha deciso il giudice e quale fonte lo mostra', en: 'write outcome: not-seen, or say in ruling what the court did and which source shows it' });
  }
  if (record.outcome === 'not-seen' && record.ruling !== 'not-seen' && record.broughtBy !== 'unstated') {
    at(['outcome'], { it: `la decisione (${record.ruling}) e chi ha agito (${record.broughtBy}) sono noti, eppure l’esito è dato per non visto`, en: `the ruling (${record.ruling}) and who brought the case (${record.broughtBy}) are known, yet the outcome is said to be unseen` }, { it: 'dire in outcome come è finita per la famiglia; se la decisione non si è vista, scrivere ruling: not-seen', en: 'say in outcome how it ended for the family; where the ruling was not seen, write ruling: not-seen' });
  }
  record.remedies.forEach(({ kind }, index) => {
    if (record.ruling === 'not-seen' && kind !== 'none') at(['remedies', index], { it: `la decisione non è stata vista, eppure c’è un rimedio (${kind})`, en: `the ruling was not seen, yet there is a remedy (${kind})` }, { it: 'togliere il rimedio (remedies: []), oppure indicare decisione ed esito con la loro fonte', en: 'take the remedy out (remedies: []), or state ruling and outcome with their source' });
  });
  record.relations.forEach(({ verb }, index) => {
    if (record.ruling === 'not-seen' && verbsThatDecide.includes(verb)) at(['relations', index, 'verb'], { it: `la decisione non è stata vista, eppure si dice che cosa fa di un’altra (${verb})`, en: `the ruling was not seen, yet it is said what it does to another (${verb})` }, { it: 'scrivere cites o same-proceedings, oppure indicare decisione ed esito con la loro fonte', en: 'write cites or same-proceedings, or state ruling and outcome with their source' });
  });
  return problems;
};
