// What a court can give: an Italian court no `judgment`, Luxembourg no register number, a tribunal no preliminary answer.
import { problemAt, type EntryRule } from './corpus.ts';
import type { Court } from '../registries.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';

interface Forms {
  types: readonly string[];
  numbers: readonly string[];
  procedures: readonly string[];
}

const italianProcedures = ['art-700', 'art-702-bis', 'art-281-decies', 'art-20-dlgs-150-2011', 'camera-di-consiglio', 'administrative', 'enforcement', 'unstated'];
const byCountry: Record<Court['country'], Forms> = {
  IT: { types: ['sentenza', 'ordinanza', 'decreto', 'unstated'], numbers: ['decision', 'rg', 'appeal', 'rv', 'unstated'], procedures: italianProcedures },
  EU: { types: ['judgment', 'order', 'decision', 'unstated'], numbers: ['case'], procedures: ['preliminary-ruling', 'unstated'] },
  COE: { types: ['judgment', 'order', 'decision', 'unstated'], numbers: ['application'], procedures: ['individual-application', 'unstated'] },
};
const byLevel: Partial<Record<Court['level'], Partial<Forms>>> = {
  supreme: { procedures: ['cassation', 'camera-di-consiglio', 'unstated'] },
  constitutional: { procedures: ['constitutional-review', 'unstated'] },
};

/** The types, kinds of number and procedures that a court has. */
export function formsOf(court: Court): Forms {
  return { ...byCountry[court.country], ...byLevel[court.level] };
}

export const courtAndForms: EntryRule = ({ record, files }, corpus) => {
  const court = corpus.courts.get(record.court);
  if (!court) return [];
  const problems: Problem[] = [];
  const forms = formsOf(court);
  const fits = (value: string, allowed: readonly string[], path: PropertyKey[]): void => {
    if (allowed.includes(value)) return;
    problems.push(problemAt(files.it, path, { it: `"${value}" non è di questo giudice (${court.short.it})`, en: `"${value}" is not of this court (${court.short.en})` }, suggest(value, allowed)));
  };
  fits(record.type, forms.types, ['type']);
  fits(record.procedure, forms.procedures, ['procedure']);
  record.numbers.forEach(({ kind }, index) => fits(kind, forms.numbers, ['numbers', index, 'kind']));
  const only = (field: 'celex' | 'hudocId' | 'officialName', countries: readonly Court['country'][]): void => {
    if (record[field] === null || countries.includes(court.country)) return;
    problems.push(problemAt(files.it, [field],
      field === 'officialName'
        ? { it: 'il nome ufficiale è solo delle cause di Lussemburgo e Strasburgo', en: 'an official name is only for cases of Luxembourg and Strasbourg' }
        : { it: `${court.short.it} non dà questo numero`, en: `${court.short.en} gives no such number` },
      field === 'officialName'
        ? { it: 'togliere il campo: altrove nessun nome di persona può comparire', en: 'take the field out: nowhere else may a personal name appear' }
        : { it: 'togliere il campo', en: 'take the field out' }));
  };
  only('celex', ['EU']);
  only('hudocId', ['COE']);
  only('officialName', ['EU', 'COE']);
  return problems;
};
