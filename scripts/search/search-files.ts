// The files of the search, made from the library itself and not from the built pages, so that the search never depends on
// a layout. Every file is compressed here, once: its size is then the same from any host.
import { gzipSync } from 'node:zlib';
import type { Decision } from '../../src/cases/decision.ts';
import { remedyInShort } from '../../src/cases/describe.ts';
import { courtOf, type Library } from '../../src/cases/library.ts';
import { buildCitationIndex, unnamed } from '../../src/citations/citation-index.ts';
import { formatCitation } from '../../src/citations/format-citation.ts';
import { languages, type Language } from '../../src/i18n/languages.ts';
import { stemsOf, termsByNames, type Concept, type Meaning } from '../../src/search/concepts.ts';
import { buildSuggestions } from '../../src/search/build-suggestions.ts';
import { buildDocumentTable, splitTable } from '../../src/search/document-table.ts';
import { facetValuesOf } from '../../src/search/facets.ts';
import { sectionsOf, type Section } from '../../src/search/indexed-decision.ts';
import { leadingDecisions } from '../../src/search/leading.ts';
import type { DecisionText } from '../../src/search/passages.ts';
import { stem } from '../../src/search/stem.ts';
import { formatSuggestions } from '../../src/search/suggestions.ts';
import { buildTermIndex } from '../../src/search/term-index.ts';
import { wordsOf } from '../../src/search/terms.ts';
import { packWords } from '../../src/search/word-list.ts';

/** Takes a file by its name without extension (`it/b3`) and its content before compression. */
export type WriteFile = (name: string, content: string | Uint8Array) => void;

/** The headnote, holdings and paragraphs of a decision, as its passages are cut from. */
export function textOf(decision: Decision, library: Library, language: Language): DecisionText {
  return sectionsOf(decision, library, language).flatMap(({ anchor, text }) => (anchor === null ? [] : [[anchor, text] as const]));
}

/** What each concept means: with the decisions to begin with on those that are a legal issue. */
export function meaningsOf(concepts: readonly Concept[], library: Library): Meaning[] {
  const rowOf = new Map(library.decisions.map(({ id }, row) => [id, row]));
  return concepts.map(({ means }) => {
    const [issue, ...others] = means.issue ?? [];
    const leading = issue === undefined || others.length > 0 ? [] : leadingDecisions(library, issue).flatMap((decision) => rowOf.get(decision.id) ?? []);
    return leading.length === 0 ? { means } : { means, leading };
  });
}

/** Facets whose concepts say what a decision is about, beyond its own words. */
const telling = ['issue', 'obstacle', 'remedy', 'relative', 'sponsor'] as const;

/** In the names of more concepts than these a word ("moglie", "embassy") tells none of them from the others. */
const mostConcepts = 12;

/** The names of each concept in words that tell it from others. */
export function tellingNames(concepts: readonly Concept[], language: Language): Map<Concept, string> {
  const read = new Map(concepts.map((concept) => [concept, concept[language].flatMap((name) => wordsOf(name).map(({ folded }) => ({ folded, own: stem(folded, language) })))]));
  const concerned = new Map<string, number>();
  for (const words of read.values()) for (const own of new Set(words.map((word) => word.own))) concerned.set(own, (concerned.get(own) ?? 0) + 1);
  return new Map([...read].map(([concept, words]) => [concept, words.filter(({ own }) => (concerned.get(own) ?? 0) <= mostConcepts).map(({ folded }) => folded).join(' ')]));
}

/** What people call the things a decision is tagged with: a question that has only a part of such a name still leads to it. */
export function otherNames(decision: Decision, library: Library, names: ReadonlyMap<Concept, string>): Section {
  const values = facetValuesOf(decision, library);
  const about = [...names].filter(([{ means }]) => telling.some((facet) => means[facet]?.some((value) => values[facet].includes(value))));
  return { field: 'label', anchor: null, text: about.map(([, words]) => words).filter((words) => words !== '').join('. ') };
}

export function writeSearchFiles(library: Library, concepts: readonly Concept[], write: WriteFile): void {
  for (const language of languages) {
    const names = concepts.map((concept) => concept[language]);
    const telling = tellingNames(concepts, language);
    const index = buildTermIndex(function* () {
      for (const decision of library.decisions) yield [...sectionsOf(decision, library, language), otherNames(decision, library, telling)];
    }, language, { known: termsByNames(names, language), byConcept: names.map((own) => own.flatMap((name) => stemsOf(name, language))) });
    write(`${language}/directory`, JSON.stringify(index.directory));
    write(`${language}/common`, index.common);
    index.concepts.forEach((postings, place) => write(`${language}/c${place}`, postings));
    index.blocks.forEach(({ postings, positions }, number) => {
      write(`${language}/b${number}`, postings);
      write(`${language}/p${number}`, positions);
    });
    write(`${language}/words`, JSON.stringify(packWords(index.words)));
    for (const decision of library.decisions) write(`${language}/texts/${decision.id}`, JSON.stringify(textOf(decision, library, language)));

    write(`concepts-${language}`, JSON.stringify(names));

    write(`suggestions-${language}`, JSON.stringify(formatSuggestions(buildSuggestions(library, language))));

    const citationOf = (decision: Decision): string => formatCitation(decision, courtOf(library, decision), language);
    const remedyOf = (decision: Decision): string => remedyInShort(decision, language);
    const { table, files } = splitTable(buildDocumentTable(library, language, { citationOf, remedyOf }));
    write(`table-${language}`, JSON.stringify(table));
    files.forEach((lines, number) => write(`lines-${language}/${number}`, JSON.stringify(lines)));
  }
  write('citations', JSON.stringify(unnamed(buildCitationIndex(library))));
  write('concepts', JSON.stringify(meaningsOf(concepts, library)));
}

export const compress = (content: string | Uint8Array): Uint8Array => gzipSync(content, { level: 9 });
