// Names of countries come from the platform's own data (CLDR), so that no list of ours can be wrong.
import type { Language } from './languages.ts';

const names: Partial<Record<Language, Intl.DisplayNames>> = {};

/** The name of an ISO 3166 code: `LK` → `Sri Lanka`; the code itself where the platform does not know it. */
export function countryName(code: string, language: Language): string {
  const display = (names[language] ??= new Intl.DisplayNames([language], { type: 'region' }));
  return display.of(code) ?? code;
}
