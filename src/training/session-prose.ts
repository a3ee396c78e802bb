// The text of a session below its fields: five parts under fixed headings. It is Markdown of a few forms (paragraphs, lists of
// one level, third-level headings, links, emphasis), read here into markup, because slides and handouts cut it into pieces.
import { element, type Markup, type MarkupElement } from './markup.ts';
import type { Language } from '../i18n/languages.ts';

export const sessionParts = ['plain', 'case', 'questions', 'solution', 'guide'] as const;
export type SessionPart = (typeof sessionParts)[number];

export const sessionHeadings: Record<Language, Record<SessionPart, string>> = {
  it: { plain: 'In parole semplici', case: 'Il caso', questions: 'Domande sul caso', solution: 'Soluzione ragionata', guide: 'Per chi conduce' },
  en: { plain: 'In plain words', case: 'The case', questions: 'Questions on the case', solution: 'A worked solution', guide: 'For the facilitator' },
};

export interface ProseBlock {
  kind: 'paragraph' | 'bullets' | 'numbers' | 'heading';
  /** The paragraph or heading, or each item of the list. */
  items: string[];
  /** Line inside the body, from 1. */
  line: number;
}

export interface SessionProse {
  /** Headings of the second level, as written; `part` is null for one that is not known. */
  headings: { text: string; part: SessionPart | null; line: number }[];
  parts: Record<SessionPart, ProseBlock[]>;
  /** Lines that are none of the forms, or stand under no known heading. */
  stray: { text: string; line: number }[];
}

const foreignForm = /^(?:>|```|~~~|\||!\[|import\s|export\s|#(?!##\s)|####|-{3,}$|\*{3,}$)/;

/** Reads a body. Never throws: what does not fit is named in `stray` and `headings` for the check. */
export function parseSessionProse(body: string, language: Language): SessionProse {
  const partOf = new Map(sessionParts.map((part) => [sessionHeadings[language][part], part]));
  const prose: SessionProse = { headings: [], parts: { plain: [], case: [], questions: [], solution: [], guide: [] }, stray: [] };
  let part: SessionPart | null = null;
  let open: ProseBlock | null = null;

  body.split('\n').forEach((raw, index) => {
    const text = raw.trim();
    const line = index + 1;
    if (text === '') return void (open = null);
    const heading = /^##\s+(.*)$/.exec(text)?.[1];
    if (heading !== undefined) {
      part = partOf.get(heading) ?? null;
      open = null;
      prose.headings.push({ text: heading, part, line });
      return;
    }
    const item = /^(?:[-*]|(\d{1,2})\.)\s+(.*)$/.exec(text);
    const isNested = item !== null && /^\s{2,}/.test(raw);
    if (part === null || isNested || (foreignForm.test(text) && item === null)) {
      open = null;
      prose.stray.push({ text, line });
      return;
    }
    const blocks = prose.parts[part];
    const small = /^###\s+(.*)$/.exec(text)?.[1];
    if (small !== undefined) {
      blocks.push({ kind: 'heading', items: [small], line });
      open = null;
    } else if (item) {
      const kind = item[1] === undefined ? 'bullets' : 'numbers';
      const last = open?.kind === kind ? open : blocks.at(-1)?.kind === kind ? (blocks.at(-1) as ProseBlock) : null;
      if (last) last.items.push(item[2] ?? '');
      else blocks.push({ kind, items: [item[2] ?? ''], line });
      open = blocks.at(-1) ?? null;
    } else if (open) {
      open.items.push(`${open.items.pop() ?? ''} ${text}`);
    } else {
      open = { kind: 'paragraph', items: [text], line };
      blocks.push(open);
    }
  });
  return prose;
}

/** Where the bracket that opens at `from` closes; -1 where it does not. A citation has brackets inside its own. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

export interface ProseLink {
  label: string;
  target: string;
  start: number;
  end: number;
}

/** The links of a text, outermost brackets first to last. */
export function linksIn(text: string): ProseLink[] {
  const links: ProseLink[] = [];
  for (let start = text.indexOf('['); start >= 0; start = text.indexOf('[', start + 1)) {
    const close = closing(text, start);
    const target = close < 0 ? null : /^\(([^()\s]*)\)/.exec(text.slice(close + 1, close + 400));
    if (!target) continue;
    const end = close + 1 + target[0].length;
    links.push({ label: text.slice(start + 1, close), target: target[1] ?? '', start, end });
    start = end - 1;
  }
  return links;
}

function emphasised(text: string): Markup[] {
  return text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/).filter((piece) => piece !== '').map((piece) => {
    if (/^\*\*[^*]+\*\*$/.test(piece)) return element('strong', {}, piece.slice(2, -2));
    if (/^\*[^*]+\*$/.test(piece)) return element('em', {}, piece.slice(1, -1));
    return piece;
  });
}

/** A text with its links and emphasis. */
export function readInline(text: string): Markup[] {
  const pieces: Markup[] = [];
  let at = 0;
  for (const { label, target, start, end } of linksIn(text)) {
    pieces.push(...emphasised(text.slice(at, start)), element('a', { href: target }, ...emphasised(label)));
    at = end;
  }
  return [...pieces, ...emphasised(text.slice(at))];
}

export function blockMarkup({ kind, items }: ProseBlock): MarkupElement {
  if (kind === 'paragraph') return element('p', {}, readInline(items[0] ?? ''));
  if (kind === 'heading') return element('h3', {}, readInline(items[0] ?? ''));
  return element(kind === 'bullets' ? 'ul' : 'ol', {}, items.map((item) => element('li', {}, readInline(item))));
}
