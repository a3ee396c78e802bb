// The level of verification is no higher than the sources carry it.
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type EntryRule } from './corpus.ts';

export const verificationLevel: EntryRule = ({ record, files }, corpus) => {
  const { level } = record.verification;
  const at = (wrong: Problem['wrong'], mend: Problem['mend']): Problem[] => [problemAt(files.it, ['verification', 'level'], wrong, mend)];
  if (level === 'text-read' && record.text.availability === 'none-known') {
    return at({ it: 'la voce dice che il testo è stato letto (text-read), ma anche che non se ne conosce nessuno (none-known)', en: 'the entry says that the text was read (text-read), and that none is known (none-known)' }, { it: 'dire in text dove si trova il testo letto, oppure abbassare il livello', en: 'say in text where the text that was read can be had, or lower the level' });
  }
  if (level === 'official-metadata') {
    const official = record.sources.filter(({ ref }) => corpus.sources.get(ref)?.kind === 'official');
    if (official.length === 0) {
      return at({ it: 'nessuna delle fonti è ufficiale (kind: official)', en: 'none of the sources is official (kind: official)' }, { it: 'aggiungere la banca dati o la pagina del giudice, oppure scrivere two-sources o one-source', en: 'add the court’s database or page, or write two-sources or one-source' });
    }
    if (!official.some(({ supports }) => supports.includes('date'))) {
      return at({ it: 'la fonte ufficiale non sostiene la data', en: 'the official source does not support the date' }, { it: 'aggiungere date a supports della fonte ufficiale, se la dà; altrimenti scrivere two-sources o one-source', en: 'add date to the supports of the official source, where it gives it; otherwise write two-sources or one-source' });
    }
  }
  if (level === 'two-sources') {
    const refs = new Set(record.sources.filter(({ supports }) => supports.some((field) => /^(date|numbers(\.\d+)?)$/.test(field))).map(({ ref }) => ref));
    if (refs.size < 2) {
      return at({ it: `servono due fonti diverse che diano la data o il numero, e ${refs.size === 0 ? 'non ce n’è nessuna' : `c’è solo ${[...refs][0]}`}`, en: `two different sources must give the date or the number, and there is ${refs.size === 0 ? 'none' : `only ${[...refs][0]}`}` }, { it: 'aggiungere una seconda fonte, indipendente dalla prima, oppure scrivere one-source', en: 'add a second source, independent of the first, or write one-source' });
    }
  }
  return [];
};
