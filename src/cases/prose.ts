// The prose of a decision: three headed parts whose paragraphs begin with a permanent number in brackets. The number is
// written once, by an author or by `npm run stamp`, is the same in both languages and is never counted at build.
import type { Language } from '../i18n/languages.ts';

export const proseParts = ['facts', 'reasoning', 'ruling'] as const;
export type ProsePart = (typeof proseParts)[number];

export const proseHeadings: Record<Language, Record<ProsePart, string>> = {
  it: { facts: 'Fatto', reasoning: 'Motivi', ruling: 'Decisione' },
  en: { facts: 'Facts', reasoning: 'Reasoning', ruling: 'Ruling' },
};

export interface ProseParagraph {
  /** The permanent number; null where the author has not given one yet. */
  number: number | null;
  text: string;
  part: ProsePart | null;
  /** Line inside the body, from 1. */
  line: number;
}

export interface ProseHeading {
  text: string;
  part: ProsePart | null;
  line: number;
}

export interface Prose {
  headings: ProseHeading[];
  paragraphs: ProseParagraph[];
}

/** Reads a body into headings and paragraphs. Never throws: what does not fit comes back with `null` for the check to name. */
export function parseProse(body: string, language: Language): Prose {
  const prose: Prose = { headings: [], paragraphs: [] };
  const partOf = new Map(proseParts.map((part) => [proseHeadings[language][part], part]));
  let part: ProsePart | null = null;
  let block: { lines: string[]; line: number } | null = null;

  const closeBlock = (): void => {
    if (!block) return;
    const text = block.lines.join(' ').trim();
    const match = /^\[(\d+)\]\s+/.exec(text);
    prose.paragraphs.push({ number: match ? Number(match[1]) : null, text: match ? text.slice(match[0].length) : text, part, line: block.line });
    block = null;
  };

  body.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading) {
      closeBlock();
      const text = heading[2] ?? '';
      part = heading[1] === '##' ? (partOf.get(text) ?? null) : null;
      prose.headings.push({ text, part, line: index + 1 });
    } else if (line === '') {
      closeBlock();
    } else if (block) {
      block.lines.push(line);
    } else {
      block = { lines: [line], line: index + 1 };
    }
  });
  closeBlock();
  return prose;
}
