// The list of suggestions as the build makes it from the library. It is loaded while somebody types, so it stays small.
import type { Library } from '../cases/library.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/languages.ts';
import { facetGroups } from './facet-groups.ts';
import { contentWords, suggestedFacets, type SuggestedFacet, type Suggestion } from './suggestions.ts';

/** An issue has some fifteen other names, most of them turns of the same words; the text search knows them all. */
const mostSynonyms = 4;

function otherNamesOf(facet: SuggestedFacet, value: string, library: Library, language: Language): readonly string[] {
  switch (facet) {
    case 'issue':
      return library.issues.get(value)?.synonyms[language] ?? [];
    case 'provision':
      return library.provisions.get(value)?.synonyms[language] ?? [];
    case 'court':
      return [library.courts.get(value)?.short[language] ?? ''];
    case 'mission':
      return [library.missions.get(value)?.countryName[language] ?? ''];
    case 'obstacle':
      return []; // obstacles have their label alone
  }
}

/** The first names that each bring a word which the label and the names before do not have. */
function distinctNames(label: string, names: readonly string[], language: Language): string[] {
  const known = new Set(contentWords(label, language));
  const distinct: string[] = [];
  for (const name of names) {
    const words = contentWords(name, language);
    if (distinct.length < mostSynonyms && words.some((word) => !known.has(word))) distinct.push(name);
    for (const word of words) known.add(word);
  }
  return distinct;
}

/** Every value of the suggested facets that some decision has: facet by facet, most used first. */
export function buildSuggestions(library: Library, language: Language): Suggestion[] {
  const { labels } = dictionary(language);
  const groups = new Map(facetGroups(library, language, { ...labels, sponsor: labels.sponsorStatus }).map(({ name, values }) => [name, values]));
  return suggestedFacets.flatMap((facet) =>
    (groups.get(facet) ?? []).map(({ value, label, count }) => ({ facet, value, label, count, synonyms: distinctNames(label, otherNamesOf(facet, value, library, language), language) })),
  );
}
