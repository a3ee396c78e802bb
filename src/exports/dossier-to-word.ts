// A dossier as a Word document: a table of authorities whose head repeats on every page, then each decision with all that must be
// known before it is cited, and what the reader takes from it, in the reader's order.
import type { Dossier } from '../dossier/dossier.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format-date.ts';
import { describeDossier, type AbsentText, type AuthorityText, type DossierData, type DossierOptions, type DossierText, type LabelledText } from './dossier-text.ts';
import { dossierWords } from './dossier-words.ts';
import type { WordBlock, WordDocument, WordRun } from './word-document.ts';

/** Number, authority, subject, verification, address. */
const widths = [6, 31, 27, 12, 24];

/** Runs of several languages, each marked where it is not the document's. */
const runOf = ({ text, language }: LabelledText, document: DossierText, look: Partial<WordRun> = {}): WordRun => ({ text, ...look, ...(language === document.language ? {} : { language }) });

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');

function ownNote(label: string, note: string): WordBlock[] {
  return paragraphsOf(note).map((paragraph, index) => ({ kind: 'paragraph', look: 'quote', pieces: [...(index === 0 ? [{ text: `${label}: `, bold: true }] : []), { text: paragraph }] }));
}

const addressRuns = (addresses: readonly string[]): WordRun[] => addresses.flatMap((address, index): WordRun[] => [...(index > 0 ? [{ text: '; ' }] : []), { text: address, link: address }]);

function authorityBlocks(part: AuthorityText, document: DossierText): WordBlock[] {
  const { decision: words, footer } = dictionary(document.language);
  const [first, ...others] = part.citations;
  return [
    { kind: 'heading', level: 2, text: `${part.number}. ${first?.text ?? ''}` },
    ...others.map((citation): WordBlock => ({ kind: 'paragraph', look: 'small', pieces: [runOf(citation, document)] })),
    ...part.subjects.map((subject): WordBlock => ({ kind: 'paragraph', pieces: [runOf(subject, document, { italic: true })] })),
    ...part.facts.map(({ label, text, links }): WordBlock => ({
      kind: 'paragraph',
      look: 'small',
      pieces: [{ text: `${label}: `, bold: true }, { text }, ...links.flatMap((link): WordRun[] => [{ text: '; ' }, { text: link.text, link: link.address }])],
    })),
    { kind: 'paragraph', look: 'small', pieces: [{ text: `${footer.permalink}: `, bold: true }, ...addressRuns(part.addresses)] },
    ...part.doubts.map((doubt): WordBlock => ({ kind: 'paragraph', look: 'small', pieces: [{ text: `${words.doubts}: `, bold: true }, { text: doubt }] })),
    ...part.entries.flatMap(({ texts, note }): WordBlock[] => [
      ...texts.map((text): WordBlock => ({ kind: 'paragraph', pieces: [{ text: `${text.label}. `, bold: true, ...(text.language === document.language ? {} : { language: text.language }) }, runOf(text, document)] })),
      ...ownNote(dossierWords[document.language].own, note),
    ]),
  ];
}

function absentBlocks(part: AbsentText, document: DossierText): WordBlock[] {
  return [
    { kind: 'heading', level: 2, text: `${part.number}. ${part.text}` },
    { kind: 'paragraph', look: 'small', pieces: addressRuns(part.addresses) },
    ...part.notes.flatMap((note) => ownNote(dossierWords[document.language].own, note)),
  ];
}

export function dossierToWord(dossier: Dossier, data: DossierData, options: DossierOptions): WordDocument {
  const document = describeDossier(dossier, data, options);
  const words = dossierWords[document.language];
  const table: WordBlock = {
    kind: 'table',
    head: words.head,
    widths,
    rows: document.table.map(({ number, citations, subject, verification, address }) => [
      [{ text: String(number) }],
      citations.flatMap((citation, index): WordRun[] => (index === 0 ? [runOf(citation, document)] : [{ text: '\n' }, runOf(citation, document, { italic: true })])),
      [{ text: subject }],
      [{ text: verification }],
      [{ text: address.replace(/^https?:\/\//, ''), link: address }],
    ]),
  };
  return {
    language: document.language,
    title: document.title,
    author: '',
    comments: [],
    blocks: [
      { kind: 'title', text: document.title },
      ...document.lead.map((text): WordBlock => ({ kind: 'paragraph', look: 'small', pieces: [{ text }] })),
      ...ownNote(words.ownOnWhole, document.note),
      ...(document.table.length === 0
        ? [{ kind: 'paragraph', pieces: [{ text: words.empty }] } as const]
        : [{ kind: 'heading', level: 1, text: words.table } as const, table, ...(document.parts[0]?.kind === 'heading' ? [] : [{ kind: 'heading', level: 1, text: words.authorities } as const])]),
      ...document.parts.flatMap((part): WordBlock[] => {
        if (part.kind === 'heading') return [{ kind: 'heading', level: 1, text: part.text }];
        return part.kind === 'absent' ? absentBlocks(part, document) : authorityBlocks(part, document);
      }),
    ],
    footer: `${document.title} · Massimario · ${dictionary(document.language).footer.edition(formatDate(data.edition, document.language))}`,
  };
}
