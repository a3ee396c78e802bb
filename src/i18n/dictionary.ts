import { en } from './en.ts';
import { it, type Dictionary } from './it.ts';
import type { Language } from './languages.ts';

const dictionaries: Record<Language, Dictionary> = { it, en };

export function dictionary(language: Language): Dictionary {
  return dictionaries[language];
}
