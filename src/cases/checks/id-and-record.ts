// The id follows from the court and from the number or the date (RECORD.md, Ids). It never changes, so an id that a later
// correction left behind is listed with the reason.
import type { CaseRecord } from '../case-record.ts';
import type { Court } from '../registries.ts';
import { problemAt, type EntryRule } from './corpus.ts';
import { mayBeSame } from './partial-dates.ts';

const prefixes: Record<Court['country'], string> = { IT: 'it', EU: 'eu', COE: 'coe' };

export type IdForm =
  | { kind: 'number' | 'rg' | 'case' | 'application'; number: string; year: string }
  | { kind: 'subject'; date: string; subject: string };

/** What stands after the court in an id, or null where it has none of the forms. */
export function parseIdForm(rest: string, country: Court['country']): IdForm | null {
  const form = (kind: 'number' | 'rg' | 'case' | 'application', year: string | undefined, number: string | undefined): IdForm => ({ kind, year: year ?? '', number: number ?? '' });
  if (country === 'EU') {
    const match = /^c-(\d+)-(\d{2})$/.exec(rest);
    return match && form('case', match[2], match[1]);
  }
  if (country === 'COE') {
    const match = /^(\d+)-(\d{2})$/.exec(rest);
    return match && form('application', match[2], match[1]);
  }
  const rg = /^rg-(\d{4})-(\d+)$/.exec(rest);
  if (rg) return form('rg', rg[1], rg[2]);
  const number = /^(\d{4})-(\d+)$/.exec(rest);
  if (number) return form('number', number[1], number[2]);
  const subject = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(rest);
  return subject && { kind: 'subject', date: subject[1] ?? '', subject: subject[2] ?? '' };
}

export function idPrefix(court: Court): string {
  return `${prefixes[court.country]}-${court.key}-`;
}

/** The id that the numbers and the date of a record ask for; `subject` where nothing but a date is known. */
export function idOf(record: Pick<CaseRecord, 'numbers' | 'date'>, court: Court, subject: string): string {
  const prefix = idPrefix(court);
  const of = (kind: CaseRecord['numbers'][number]['kind']): RegExpExecArray | null => /^(?:C-)?(\d+)\/(\d{2,4})/.exec(record.numbers.find((number) => number.kind === kind)?.normalised ?? '');
  if (court.country !== 'IT') {
    const match = of(court.country === 'EU' ? 'case' : 'application');
    return match ? `${prefix}${court.country === 'EU' ? 'c-' : ''}${match[1]}-${match[2]}` : `${prefix}${subject}`;
  }
  const decision = of('decision');
  if (decision) return `${prefix}${decision[2]}-${decision[1]}`;
  const rg = of('rg');
  return rg ? `${prefix}rg-${rg[2]}-${rg[1]}` : `${prefix}${record.date}-${subject}`;
}

export const idAndRecord: EntryRule = ({ id, record, files }, corpus) => {
  const court = corpus.courts.get(record.court);
  if (!court || corpus.exceptions.excuses('id-and-record', id)) return [];
  const prefix = idPrefix(court);
  const proposal = idOf(record, court, 'subject');
  const rename = {
    it: `se la voce è nuova, rinominare la cartella ${proposal}${proposal.endsWith('subject') ? ' (al posto di subject una parola inglese sul tema, mai una persona)' : ''}; se è già pubblicata l’id non cambia: correggere il campo, o aggiungere a src/content/exceptions.yaml una riga id-and-record con il motivo`,
    en: `where the entry is new, rename its folder ${proposal}${proposal.endsWith('subject') ? ' (with an English word on the subject, never a person, in place of subject)' : ''}; where it is published its id stays: correct the field, or add a line id-and-record with the reason to src/content/exceptions.yaml`,
  };
  if (!id.startsWith(prefix)) {
    return [problemAt(files.it, ['court'], { it: `l’id ${id} non comincia con ${prefix}, come vuole il giudice ${record.court}`, en: `the id ${id} does not begin with ${prefix}, as the court ${record.court} asks` }, rename)];
  }
  const form = parseIdForm(id.slice(prefix.length), court.country);
  if (!form) {
    return [problemAt(files.it, ['court'], { it: `dopo il giudice l’id ${id} non ha né un numero né una data con un tema`, en: `after the court the id ${id} has neither a number nor a date with a subject` }, rename)];
  }
  if (form.kind === 'subject') {
    if (record.date.length >= form.date.length && mayBeSame(form.date, record.date)) return [];
    return [problemAt(files.it, ['date'], { it: `la data è ${record.date}, l’id dice ${form.date}`, en: `the date is ${record.date}, the id says ${form.date}` }, rename)];
  }
  const kinds = form.kind === 'number' ? ['decision', 'unstated'] : [form.kind];
  const numbers = record.numbers.filter(({ kind }) => kinds.includes(kind)).map(({ normalised }) => normalised.replace(/^C-| PPU$/g, ''));
  const wanted = `${form.number}/${form.year}`;
  // Joined cases have one entry, under the first of their numbers.
  if ((court.country === 'IT' ? numbers : numbers.slice(0, 1)).includes(wanted)) return [];
  const printed = form.kind === 'case' ? `C-${wanted}` : form.kind === 'rg' ? `r.g. ${wanted}` : wanted;
  const found = record.numbers.map(({ kind, normalised }) => `${kind} ${normalised}`).join(', ');
  return [problemAt(files.it, ['numbers'],
    court.country !== 'IT' && numbers.includes(wanted)
      ? { it: `l’id dice ${printed}, ma la prima delle cause riunite è ${record.numbers[0]?.normalised ?? ''}`, en: `the id says ${printed}, but the first of the joined cases is ${record.numbers[0]?.normalised ?? ''}` }
      : { it: `l’id dice ${printed}, i numeri della voce sono ${found || 'nessuno'}`, en: `the id says ${printed}, the numbers of the entry are ${found || 'none'}` },
    rename)];
};
