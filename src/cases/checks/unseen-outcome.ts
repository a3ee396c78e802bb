// An outcome that nobody saw is never presented as one: not in words, not as a remedy, not by holdings that take a side, not
// by a link that says the earlier decision was quashed.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';

const verbsThatDecide = ['confirms', 'quashes', 'reverses', 'answers'];

export const unseenOutcome: EntryRule = ({ record, files }) => {
  const problems: Problem[] = [];
  const at = (path: PropertyKey[], wrong: Problem['wrong'], mend: Problem['mend']): void => void problems.push(problemAt(files.it, path, wrong, mend));
  if (record.ruling === 'not-seen' && record.outcome !== 'not-seen') {
    at(['outcome'], { it: `la decisione non è stata vista (ruling: not-seen), eppure l’esito è ${record.outcome}`, en: `the ruling was not seen (ruling: not-seen), yet the outcome is ${record.outcome}` }, { it: 'scrivere outcome: not-seen, oppure dire in ruling che cosa ha deciso il giudice e quale fonte lo mostra', en: 'write outcome: not-seen, or say in ruling what the court did and which source shows it' });
  }
  if (record.outcome === 'not-seen' && record.ruling !== 'not-seen') {
    at(['outcome'], { it: `l’esito non è stato visto, eppure la decisione è ${record.ruling}`, en: `the outcome was not seen, yet the ruling is ${record.ruling}` }, { it: 'scrivere ruling: not-seen, oppure dire in outcome come è finita per la famiglia', en: 'write ruling: not-seen, or say in outcome how it ended for the family' });
  }
  if (record.ruling !== 'not-seen' || record.outcome !== 'not-seen') return problems;
  record.remedies.forEach(({ kind }, index) => {
    if (kind !== 'none') at(['remedies', index], { it: `l’esito non è stato visto, eppure c’è un rimedio (${kind})`, en: `the outcome was not seen, yet there is a remedy (${kind})` }, { it: 'togliere il rimedio (remedies: []), oppure indicare decisione ed esito con la loro fonte', en: 'take the remedy out (remedies: []), or state ruling and outcome with their source' });
  });
  record.holdings.forEach(({ direction }, index) => {
    if (direction === 'for' || direction === 'against') at(['holdings', index, 'direction'], { it: `l’esito non è stato visto, eppure la massima è data per ${direction === 'for' ? 'favorevole' : 'contraria'} alla famiglia`, en: `the outcome was not seen, yet the holding is said to be ${direction} the family` }, { it: 'scrivere direction: unknown (o neutral)', en: 'write direction: unknown (or neutral)' });
  });
  record.relations.forEach(({ verb }, index) => {
    if (verbsThatDecide.includes(verb)) at(['relations', index, 'verb'], { it: `l’esito non è stato visto, eppure la decisione "${verb}" un’altra`, en: `the outcome was not seen, yet the decision "${verb}" another` }, { it: 'scrivere cites o same-proceedings, oppure indicare decisione ed esito con la loro fonte', en: 'write cites or same-proceedings, or state ruling and outcome with their source' });
  });
  return problems;
};
