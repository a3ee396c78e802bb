// One refusal of a Zod schema as a sentence and a remedy in both languages. Zod's own English never reaches an author:
// every code has its words here, and a message of our own comes from schema-message.ts.
import type { z } from 'zod';
import type { Bilingual } from '../i18n/languages.ts';
import { findSchemaMessage, type SchemaMessage } from './schema-message.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, Bilingual> = {
  string: { it: 'un testo', en: 'a text' },
  number: { it: 'un numero', en: 'a number' },
  int: { it: 'un numero intero', en: 'a whole number' },
  boolean: { it: 'true o false', en: 'true or false' },
  array: { it: 'un elenco', en: 'a list' },
  object: { it: 'un gruppo di campi', en: 'a group of fields' },
  record: { it: 'un gruppo di campi', en: 'a group of fields' },
  date: { it: 'una data', en: 'a date' },
  null: { it: 'vuoto (null)', en: 'empty (null)' },
};

const forms: Record<string, Bilingual> = {
  string: { it: 'scriverlo come testo, tra virgolette', en: 'write it as a text, between quotation marks' },
  number: { it: 'scriverlo come numero, senza virgolette', en: 'write it as a number, without quotation marks' },
  int: { it: 'scriverlo come numero intero, senza virgolette', en: 'write it as a whole number, without quotation marks' },
  boolean: { it: 'scrivere true oppure false', en: 'write true or false' },
  array: { it: 'scriverlo come elenco: [a, b], oppure una riga per voce che comincia con un trattino; [] se è vuoto', en: 'write it as a list: [a, b], or one line for each item that begins with a hyphen; [] where there is none' },
  object: { it: 'scriverlo come gruppo di campi: { campo: valore, ... }', en: 'write it as a group of fields: { field: value, ... }' },
  record: { it: 'scriverlo come gruppo di campi: { campo: valore, ... }', en: 'write it as a group of fields: { field: value, ... }' },
};

const asTheGuideSays: Bilingual = {
  it: 'scriverlo nella forma che docs/authoring.md indica per questo campo',
  en: 'write it in the form that docs/authoring.md gives for this field',
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : value instanceof Date ? 'date' : typeof value);

/** A value as found, short enough to stand in a line. */
export function showValue(value: unknown): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value);
  return text === undefined ? '' : text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const missing: SchemaMessage = {
  wrong: { it: 'manca', en: 'is missing' },
  mend: { it: 'aggiungerlo; docs/authoring.md dice che cosa contiene e come si dice che non è noto', en: 'add it; docs/authoring.md says what it holds and how to say that it is unknown' },
};

function join(first: string, { wrong, mend }: SchemaMessage): SchemaMessage {
  return { wrong: { it: `${first} ${wrong.it}`, en: `${first} ${wrong.en}` }, mend };
}

/**
 * What is wrong and how to mend it. `found` is the value that the issue's path leads to, undefined where there is none;
 * `fields` are the names that the group of fields may hold, for a name that is not one of them.
 */
export function describeIssue(issue: Issue, found: unknown, fields: readonly string[] = []): SchemaMessage[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      wrong: { it: `"${key}" non è un campo di questa parte della voce`, en: `"${key}" is not a field of this part of the record` },
      mend: fields.length === 0
        ? { it: 'toglierlo, o correggerne il nome (docs/authoring.md elenca i campi)', en: 'take it out, or correct its spelling (docs/authoring.md lists the fields)' }
        : suggest(key, fields),
    }));
  }
  if (found === undefined) {
    if (issue.code !== 'invalid_value') return [missing];
    const values = issue.values.map(String).join(', ');
    return [{ ...missing, mend: { it: `aggiungerlo; i valori ammessi sono ${values}`, en: `add it; its values are ${values}` } }];
  }
  const own = findSchemaMessage(issue.message);
  if (own) return [join(showValue(found), own)];
  switch (issue.code) {
    case 'invalid_value':
      return [join(showValue(found), { wrong: { it: 'non è uno dei valori ammessi', en: 'is not one of its values' }, mend: suggest(String(found), issue.values.map(String)) })];
    case 'invalid_type': {
      const wanted = kinds[issue.expected] ?? kinds['object'];
      const actual = kinds[kindOf(found)];
      const mend = forms[issue.expected] ?? asTheGuideSays;
      if (found === null) return [{ wrong: { it: `è vuoto (null), e qui serve ${wanted?.it}`, en: `is empty (null), and ${wanted?.en} is needed here` }, mend }];
      return [{ wrong: { it: `${showValue(found)} è ${actual?.it ?? 'altro'}, e qui serve ${wanted?.it}`, en: `${showValue(found)} is ${actual?.en ?? 'something else'}, and ${wanted?.en} is needed here` }, mend }];
    }
    case 'too_small':
      return Array.isArray(found)
        ? [{ wrong: { it: `ha ${found.length} voci, e ne servono almeno ${String(issue.minimum)}`, en: `has ${found.length} items and needs at least ${String(issue.minimum)}` }, mend: { it: 'aggiungere almeno una voce', en: 'add at least one item' } }]
        : [join(showValue(found), { wrong: { it: `è troppo piccolo: serve ${issue.inclusive ? 'almeno' : 'più di'} ${String(issue.minimum)}`, en: `is too small: ${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)} is needed` }, mend: asTheGuideSays })];
    case 'too_big':
      return [join(showValue(found), { wrong: { it: `è troppo grande: al massimo ${String(issue.maximum)}`, en: `is too big: at most ${String(issue.maximum)}` }, mend: asTheGuideSays })];
    case 'invalid_key': {
      const inner = issue.issues.map((nested) => findSchemaMessage(nested.message)).find((message) => message !== undefined);
      const key = String(issue.path.at(-1) ?? '');
      return [inner ? join(showValue(key), inner) : join(showValue(key), { wrong: { it: 'non può essere il nome di un campo', en: 'cannot be the name of a field' }, mend: asTheGuideSays })];
    }
    default:
      // invalid_format without words of its own, invalid_union, invalid_element, not_multiple_of, custom.
      return [join(showValue(found), { wrong: { it: 'non ha la forma di questo campo', en: 'does not have the form of this field' }, mend: asTheGuideSays })];
  }
}
