// The files of the search, made from the library itself and not from the built pages, so that the search never depends on
// a layout. Every file is compressed here, once: its size is then the same from any host.
import { gzipSync } from 'node:zlib';
import type { Decision } from '../../src/cases/decision.ts';
import { remedyInShort } from '../../src/cases/describe.ts';
import { courtOf, type Library } from '../../src/cases/library.ts';
import { buildCitationIndex } from '../../src/citations/citation-index.ts';
import { formatCitation } from '../../src/citations/format-citation.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import type { Concept } from '../../src/search/concepts.ts';
import { buildDocumentTable } from '../../src/search/document-table.ts';
import { sectionsOf } from '../../src/search/indexed-decision.ts';
import { leadingDecisions } from '../../src/search/leading.ts';
import type { DecisionText } from '../../src/search/passages.ts';
import { buildTermIndex } from '../../src/search/term-index.ts';

/** Takes a file by its name without extension (`it/b3`) and its content before compression. */
export type WriteFile = (name: string, content: string | Uint8Array) => void;

/** The headnote, holdings and paragraphs of a decision, as its passages are cut from. */
export function textOf(decision: Decision, library: Library, language: Language): DecisionText {
  return sectionsOf(decision, library, language).flatMap(({ anchor, text }) => (anchor === null ? [] : [[anchor, text] as const]));
}

/** Concepts as the engine takes them: with the decisions to begin with on those that are a legal issue. */
export function withLeading(concepts: readonly Concept[], library: Library): Concept[] {
  const rowOf = new Map(library.decisions.map(({ id }, row) => [id, row]));
  return concepts.map((concept) => {
    const [issue, ...others] = concept.means.issue ?? [];
    if (issue === undefined || others.length > 0) return concept;
    const leading = leadingDecisions(library, issue).flatMap(({ id }) => rowOf.get(id) ?? []);
    return leading.length === 0 ? concept : { ...concept, leading };
  });
}

export function writeSearchFiles(library: Library, concepts: readonly Concept[], write: WriteFile): void {
  for (const language of languages) {
    const index = buildTermIndex(function* () {
      for (const decision of library.decisions) yield sectionsOf(decision, library, language);
    }, language);
    write(`${language}/directory`, JSON.stringify(index.directory));
    index.postings.forEach((block, number) => write(`${language}/b${number}`, block));
    index.positions.forEach((block, number) => write(`${language}/p${number}`, block));
    write(`${language}/words`, JSON.stringify(index.words));
    for (const decision of library.decisions) write(`${language}/texts/${decision.id}`, JSON.stringify(textOf(decision, library, language)));

    const citationOf = (decision: Decision): string => formatCitation(decision, courtOf(library, decision), language);
    const remedyOf = (decision: Decision): string => remedyInShort(decision, language);
    write(`table-${language}`, JSON.stringify(buildDocumentTable(library, language, { citationOf, remedyOf })));
  }
  write('citations', JSON.stringify(buildCitationIndex(library)));
  write('concepts', JSON.stringify(withLeading(concepts, library)));
}

export const compress = (content: string | Uint8Array): Uint8Array => gzipSync(content, { level: 9 });
