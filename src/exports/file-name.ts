import { fold } from '../text/fold.ts';

const longestSlug = 40;

/** `massimario-2026-11-21-nulla-osta-scaduto.csv`; without the words where none can stand in a file's name. */
export function fileName(day: string, words: string, extension: 'csv' | 'ris' | 'bib' | 'csl.json' | 'json' | 'jsonld' | 'md' | 'docx'): string {
  const slug = fold(words).replace(/[^a-z0-9]+/g, '-').slice(0, longestSlug).replace(/^-|-$/g, '');
  return `${['massimario', day, slug].filter((part) => part !== '').join('-')}.${extension}`;
}
