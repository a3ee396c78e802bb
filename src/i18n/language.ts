// The two languages of the library, apart from the schemas of languages.ts, so that what a browser fetches brings no
// validator along.

/** Italian is the language of the record; English is its translation. */
export const languages = ['it', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: string): value is Language {
  return value === 'it' || value === 'en';
}

export function otherLanguage(language: Language): Language {
  return language === 'it' ? 'en' : 'it';
}
