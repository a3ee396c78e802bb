// A dossier as Markdown (CommonMark with tables), for notes, wikis and whoever writes without Word. What stands in a text
// never becomes markup: signs that Markdown reads are escaped.
import type { Dossier } from '../dossier/dossier.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { describeDossier, type AbsentText, type AuthorityText, type DossierData, type DossierOptions, type DossierText } from './dossier-text.ts';
import { dossierWords } from './dossier-words.ts';

/** Signs that Markdown reads. Brackets stay as they are (our doubts stand in them) unless what follows would make a link of them. */
const escapeSigns = (text: string): string =>
  text
    .replace(/[\\`*_<>|~&#]/g, String.raw`\$&`)
    .replace(/\](?=[([:])/g, String.raw`\]`)
    .replace(/\[(?=\^)|!(?=\[)/g, String.raw`\$&`);

const encodeAddress = (address: string): string => address.replace(/[<>\s|\\]/g, encodeURIComponent);
const bare = (address: string): string => `<${encodeAddress(address)}>`;

/** One line of text. An address in it is set apart, because no sign of it may be escaped. */
function inline(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line
    .split(/(https?:\/\/[^\s<>|\\^`]*[\p{L}\p{N}/#=_-])/gu)
    .map((part, index) => (index % 2 === 1 ? bare(part) : escapeSigns(part)))
    .join('')
    .replace(/^[-+=](?=\s|$)/, String.raw`\$&`)
    .replace(/^[-+=]{2,}/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

const link = (text: string, address: string): string => `[${inline(text)}](<${encodeAddress(address)}>)`;

/** A line of the note is a paragraph of the quotation: a reader who ended a line meant it. */
const ownNote = (label: string, note: string): string[] => {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? [] : [[`**${inline(label)}**`, ...lines.map(inline)].map((line) => `> ${line}`).join('\n>\n')];
};

function authority(part: AuthorityText, { language }: DossierText): string[] {
  const { decision: words, footer } = dictionary(language);
  const [first, ...others] = part.citations;
  const facts = [
    ...part.facts.map(({ label, text, links }) => `- **${inline(label)}**: ${[inline(text), ...links.map(({ text: name, address }) => link(name, address))].join('; ')}`),
    `- **${inline(footer.permalink)}**: ${part.addresses.map(bare).join('; ')}`,
    ...part.doubts.map((doubt) => `- **${inline(words.doubts)}**: ${inline(doubt)}`),
  ];
  return [
    `### ${part.number}\\. ${inline(first?.text ?? '')}`,
    ...others.map(({ text }) => inline(text)),
    ...part.subjects.map(({ text }) => `*${inline(text)}*`),
    facts.join('\n'),
    ...part.entries.flatMap(({ texts, note }) => [...texts.map(({ label, text }) => `**${inline(label)}.** ${inline(text)}`), ...ownNote(dossierWords[language].own, note)]),
  ];
}

const absent = (part: AbsentText, { language }: DossierText): string[] => [`### ${part.number}\\. ${inline(part.text)}`, part.addresses.map(bare).join('; '), ...part.notes.flatMap((note) => ownNote(dossierWords[language].own, note))];

export function dossierToMarkdown(dossier: Dossier, data: DossierData, options: DossierOptions): string {
  const document = describeDossier(dossier, data, options);
  const words = dossierWords[document.language];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    row(words.head.map(inline)),
    row(words.head.map(() => '---')),
    ...document.table.map(({ number, citations, subject, verification, address }) => row([String(number), citations.map(({ text }) => inline(text)).join('<br>'), inline(subject), inline(verification), bare(address)])),
  ].join('\n');
  const blocks = [
    `# ${inline(document.title)}`,
    ...document.lead.map(inline),
    ...ownNote(words.ownOnWhole, document.note),
    ...(document.table.length === 0 ? [inline(words.empty)] : [`## ${inline(words.table)}`, table, ...(document.parts[0]?.kind === 'heading' ? [] : [`## ${inline(words.authorities)}`])]),
    ...document.parts.flatMap((part) => (part.kind === 'heading' ? [`## ${inline(part.text)}`] : part.kind === 'absent' ? absent(part, document) : authority(part, document))),
  ];
  return `${blocks.join('\n\n')}\n`;
}
