// A decision as pages, checks, search and exports see it: the Italian record joined with its English translation. Nothing
// after this module knows that two files lie behind it.
import type { Bilingual, Language } from '../i18n/languages.ts';
import type { CaseRecord, CaseTranslation } from './case-record.ts';
import { parseProse, type ProsePart } from './prose.ts';
import type { RelationVerb } from './vocabulary.ts';

export type Holding = Omit<CaseRecord['holdings'][number], 'text'> & { text: Bilingual };
export interface Paragraph {
  number: number;
  part: ProsePart;
  text: Bilingual;
}
export type Decision = Omit<CaseRecord, 'title' | 'headnote' | 'holdings' | 'text'> & {
  id: string;
  title: Bilingual;
  headnote: Bilingual;
  holdings: Holding[];
  /** Where the full text of the court can be had. */
  fullText: CaseRecord['text'];
  paragraphs: Paragraph[];
};

export interface CaseParts {
  id: string;
  record: CaseRecord;
  translation: CaseTranslation;
  body: Record<Language, string>;
}

/** Joins the two files of a decision. Throws when they do not match: the content check names every such fault first. */
export function joinDecision({ id, record, translation, body }: CaseParts): Decision {
  const { title, headnote, holdings, text: fullText, ...facts } = record;
  const english = new Map(parseProse(body.en, 'en').paragraphs.map((paragraph) => [paragraph.number, paragraph.text]));
  const missing = (what: string): never => {
    throw new Error(`${id}: ${what} has no English text; run npm run check:content`);
  };
  return {
    ...facts,
    id,
    title: { it: title, en: translation.title },
    headnote: { it: headnote, en: translation.headnote },
    holdings: holdings.map((holding) => ({
      ...holding,
      text: { it: holding.text, en: translation.holdings[holding.id] ?? missing(`holding ${holding.id}`) },
    })),
    fullText,
    paragraphs: parseProse(body.it, 'it').paragraphs.map(({ number, part, text }) => {
      if (number === null || part === null) throw new Error(`${id}: a paragraph has no number or stands under no known heading; run npm run check:content`);
      return { number, part, text: { it: text, en: english.get(number) ?? missing(`paragraph ${number}`) } };
    }),
  };
}

/** A relation seen from either end: `outgoing` as stored on the later decision, `incoming` derived from it. */
export interface IncomingRelation {
  verb: RelationVerb;
  from: string;
}
