// Notes as Markdown: for Obsidian (front matter, callouts, tags) or for plain reading. What a reader wrote, or somebody else
// handed out, is text in it and never Markdown: every sign that CommonMark, GFM or Obsidian would take for its own is
// escaped, so that no image, embed, tag or disguised link comes out of a note. (Of a bare address some programs make a link to
// what it says, whatever is escaped.)
import { formatDate } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import { showControls } from '../text/visible-controls.ts';
import { decisionAddress } from './note-address.ts';
import { describeNote, noteWords } from './note-words.ts';
import type { Note, NoteSet, Purpose } from './note.ts';
import { passageFragment } from './passage-fragment.ts';

export interface MarkdownNotes {
  set: Pick<NoteSet, 'title' | 'author'>;
  /** In the order in which they are to stand; those of a decision are gathered where its first one is. */
  notes: readonly Note[];
  language: Language;
  /** The public address that links begin with. */
  site: string;
  /** The reader's day, `2026-11-22`. */
  exportedOn: string;
  citationOf: (decision: string) => string;
  issueOf: (issue: string) => string;
}

export type MarkdownStyle = 'obsidian' | 'plain';

/** The kinds of callout that Obsidian paints. */
const callouts: Record<Purpose, string> = { fact: 'info', rule: 'important', holding: 'abstract', practice: 'tip', question: 'question' };

const entities: Readonly<Record<string, string>> = { ' ': '&#32;', '\t': '&#9;' };
const asEntities = (spaces: string): string => spaces.replace(/[ \t]/g, (space) => entities[space] ?? space);

/** Spaces at the ends of a line are entities; found by a loop, for a pattern would try every run of spaces inside. */
function keepEnds(line: string): string {
  const from = line.search(/[^ \t]/);
  if (from === -1) return asEntities(line);
  let to = line.length;
  while (line.charAt(to - 1) === ' ' || line.charAt(to - 1) === '\t') to--;
  return asEntities(line.slice(0, from)) + line.slice(from, to) + asEntities(line.slice(to));
}

/** One line of text so that it reads as itself wherever it stands, at the head of a line too. */
function escapeLine(line: string): string {
  const escaped = line
    .replace(/[\\`*_{}[\]<>#|~!^=$%&@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:') // inside an address that GFM recognised, an escape would be part of the address
    .replace(/\bwww\./gi, (address) => address.replace('.', '\\.'))
    .replace(/^(\s*)(?=:-)/, '$1\\') // GFM's line under the head of a table
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
  return keepEnds(escaped);
}

/** Lines of a text, to stand in a block; each but the last of a paragraph ends in a hard break. A line of spaces is empty. */
function escapeText(text: string): string[] {
  const lines = showControls(text).replace(/^[ \t]+$/gm, '').split('\n');
  return lines.map((line, index) => {
    const escaped = escapeLine(line);
    return escaped !== '' && (lines[index + 1] ?? '') !== '' ? `${escaped}  ` : escaped;
  });
}

const inOneLine = (text: string): string => escapeLine(showControls(text).replace(/\s+/g, ' ').trim());
const quoted = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '>' : `> ${line}`));
const linkTo = (words: string, address: string): string => `[${inOneLine(words)}](<${address}>)`;

/** Obsidian's tags have no spaces and not only digits; a tag that cannot be one stays as words. */
function tagged(tag: string): string {
  const name = showControls(tag).normalize('NFC').trim().replace(/\s+/g, '-');
  return /^[\p{L}\p{N}_/-]+$/u.test(name) && /[^\p{N}]/u.test(name) ? `#${name}` : inOneLine(tag);
}

function noteLines(note: Note, style: MarkdownStyle, { language, site, issueOf }: MarkdownNotes): string[] {
  const words = noteWords[language];
  const heading = inOneLine(`${describeNote(note, language)} · ${formatDate(note.modified.slice(0, 10), language)}`);
  const tags = note.tags.map(style === 'obsidian' ? tagged : inOneLine).join(style === 'obsidian' ? ' ' : ', ');
  const parts = [
    quoted(escapeText(note.selectors.exact)),
    escapeText(note.text),
    note.issues.length === 0 ? [] : [`${words.issues}: ${note.issues.map((issue) => inOneLine(issueOf(issue))).join(', ')}`],
    tags === '' ? [] : [`${words.tags}: ${tags}`],
    [linkTo(words.goTo, `${decisionAddress(site, note.language, note.decision)}${passageFragment(note.selectors)}`)],
  ].filter((part) => part.some((line) => line !== ''));
  const body = parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  return style === 'obsidian' ? quoted([`[!${callouts[note.purpose]}] ${heading}`, ...body]) : [`### ${heading}`, '', ...body];
}

/** YAML reads a JSON text as itself. */
const yamlText = (text: string): string => JSON.stringify(showControls(text).replace(/\s+/g, ' ').trim());

export function toMarkdown(document: MarkdownNotes, style: MarkdownStyle): string {
  const { set, notes, language, site, exportedOn, citationOf } = document;
  const words = noteWords[language];
  const title = set.title.trim() === '' ? words.untitled : set.title;
  const decisions = [...new Set(notes.map(({ decision }) => decision))];
  const head =
    style === 'obsidian'
      ? ['---', `title: ${yamlText(title)}`, ...(set.author === '' ? [] : [`author: ${yamlText(set.author)}`]), `date: ${exportedOn}`, `language: ${language}`, 'decisions:', ...decisions.map((decision) => `  - ${yamlText(decision)}`), 'tags:', '  - massimario', '---', '']
      : [];
  const about = [...(set.author === '' ? [] : [words.by(set.author)]), words.count(notes.length), words.exported(formatDate(exportedOn, language))].map(inOneLine).join(' · ');
  const sections = decisions.flatMap((decision) => {
    const own = notes.filter((note) => note.decision === decision);
    return ['', `## ${inOneLine(citationOf(decision))}`, '', linkTo(words.page, decisionAddress(site, language, decision)), ...own.flatMap((note) => ['', ...noteLines(note, style, document)])];
  });
  return [...head, `# ${inOneLine(title)}`, '', about, ...sections, ''].join('\n');
}
