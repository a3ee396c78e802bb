// The facets as the page prints them before anything is searched: every value the library has, with its label in one
// language and its number of decisions, most used first. Labels of the closed lists come from the dictionary.
import type { Library } from '../cases/library.ts';
import { countryName } from '../i18n/countries.ts';
import type { Language } from '../i18n/languages.ts';
import { orderFacetValues } from './facet-order.ts';
import { facetNames, facetValuesOf, holdingCodesOf, readHoldingCode, type FacetName } from './facets.ts';

/** Facets whose values are keys of a registry or country codes, and so bring their own labels. */
type RegistryFacet = 'issue' | 'court' | 'mission' | 'provision' | 'nationality';

/** Labels by code for the facets whose values are words of a closed list. */
export type FacetLabels = Record<Exclude<FacetName, RegistryFacet>, Readonly<Record<string, string>>>;

export interface FacetGroup {
  name: FacetName;
  values: { value: string; label: string; count: number }[];
}

function labelOf(name: FacetName, value: string, library: Library, language: Language, labels: FacetLabels): string {
  switch (name) {
    case 'issue':
      return library.issues.get(value)?.label[language] ?? value;
    case 'court':
      return library.courts.get(value)?.name[language] ?? value;
    case 'mission':
      return library.missions.get(value)?.name[language] ?? value;
    case 'provision':
      return library.provisions.get(value)?.label[language] ?? value;
    case 'nationality':
      return countryName(value, language);
    default:
      return labels[name][value] ?? value;
  }
}

export function facetGroups(library: Library, language: Language, labels: FacetLabels): FacetGroup[] {
  const counts = new Map(facetNames.map((name) => [name, new Map<string, number>()]));
  for (const decision of library.decisions) {
    const holdings = holdingCodesOf(decision).map(readHoldingCode);
    const own: Record<FacetName, string[]> = {
      ...facetValuesOf(decision, library),
      role: [...new Set(holdings.map(({ role }) => role))],
      direction: [...new Set(holdings.map(({ direction }) => direction))],
    };
    for (const name of facetNames) {
      const group = counts.get(name);
      for (const value of own[name]) group?.set(value, (group.get(value) ?? 0) + 1);
    }
  }
  return facetNames
    .map((name) => ({
      name,
      values: orderFacetValues(
        [...(counts.get(name) ?? [])].map(([value, count]) => ({ value, count, label: labelOf(name, value, library, language, labels), chosen: false })),
        language,
      ).map(({ value, label, count }) => ({ value, label, count })),
    }))
    .filter(({ values }) => values.length > 0);
}

/** Every year from the first decision to the newest, with its number of decisions; years without any are there too. */
export function yearCounts(library: Library): { year: string; count: number }[] {
  const counts = new Map<number, number>();
  for (const { date } of library.decisions) counts.set(Number(date.slice(0, 4)), (counts.get(Number(date.slice(0, 4))) ?? 0) + 1);
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  return Array.from({ length: Math.max(...counts.keys()) - first + 1 }, (_, index) => ({ year: String(first + index), count: counts.get(first + index) ?? 0 }));
}
