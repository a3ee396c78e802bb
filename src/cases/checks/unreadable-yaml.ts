// Why a YAML file cannot be read, in words. The codes are those of the `yaml` package (ErrorCode in its errors.ts).
import type { SchemaMessage } from '../../problems/schema-message.ts';

const tabs: SchemaMessage = {
  wrong: { it: 'qui c’è un carattere di tabulazione', en: 'there is a tab character here' },
  mend: { it: 'rientrare le righe con spazi, mai con il tasto Tab', en: 'indent lines with spaces, never with the Tab key' },
};
const indentation: SchemaMessage = {
  wrong: { it: 'il rientro di questa riga non torna', en: 'the indentation of this line does not fit' },
  mend: { it: 'allineare la riga alle sue vicine: i campi dello stesso gruppo cominciano alla stessa distanza dal margine', en: 'line it up with its neighbours: fields of one group begin at the same distance from the margin' },
};
const quotes: SchemaMessage = {
  wrong: { it: 'una virgoletta aperta non è chiusa, o un testo contiene virgolette che lo chiudono prima', en: 'a quotation mark is not closed, or a text holds one that closes it early' },
  mend: { it: 'chiudere il testo con la stessa virgoletta; dentro un testo tra "..." usare ’ oppure «...»', en: 'close the text with the same mark; inside a text between "..." use ’ or “...”' },
};
const colon: SchemaMessage = {
  wrong: { it: 'dopo un campo ci sono due punti in più, o manca lo spazio dopo i due punti', en: 'there is one colon too many after a field, or no space after the colon' },
  mend: { it: 'mettere tra virgolette un testo che contiene due punti: title: "Visto negato: la PEC basta"', en: 'put a text that holds a colon between quotation marks: title: "Visa refused: the e-mail is enough"' },
};
const brackets: SchemaMessage = {
  wrong: { it: 'una parentesi { o [ non è chiusa, o manca una virgola', en: 'a bracket { or [ is not closed, or a comma is missing' },
  mend: { it: 'contare le parentesi e le virgole di questa riga e della precedente', en: 'count the brackets and commas of this line and of the one above' },
};

const byCode: Record<string, SchemaMessage> = {
  TAB_AS_INDENT: tabs,
  BAD_INDENT: indentation,
  MISSING_CHAR: quotes,
  BAD_DQ_ESCAPE: {
    wrong: { it: 'una barra rovesciata (\\) in un testo tra virgolette non è ammessa', en: 'a backslash (\\) cannot stand like this in a text between quotation marks' },
    mend: { it: 'togliere la barra rovesciata', en: 'take the backslash out' },
  },
  MULTILINE_IMPLICIT_KEY: quotes,
  MULTILINE_IN_FLOW: brackets,
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: brackets,
  KEY_OVER_1024_CHARS: colon,
  DUPLICATE_KEY: {
    wrong: { it: 'questo campo è scritto due volte', en: 'this field is written twice' },
    mend: { it: 'tenere una sola delle due righe', en: 'keep only one of the two lines' },
  },
  BAD_SCALAR_START: {
    wrong: { it: 'un testo comincia con un segno che qui ha un altro significato (@ ` % * & ! |)', en: 'a text begins with a sign that means something else here (@ ` % * & ! |)' },
    mend: { it: 'mettere il testo tra virgolette', en: 'put the text between quotation marks' },
  },
};

/** Falls back to a sentence that fits every fault: the reader's own English never shows. */
export function unreadableYaml(code: string): SchemaMessage {
  return byCode[code] ?? {
    wrong: { it: `questa riga non si può leggere (${code})`, en: `this line cannot be read (${code})` },
    mend: { it: 'controllare virgolette, due punti, parentesi e rientro di questa riga e della precedente', en: 'check quotation marks, colons, brackets and indentation of this line and of the one above' },
  };
}
