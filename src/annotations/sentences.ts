import type { Span } from './note.ts';
import type { Language } from '../i18n/languages.ts';

export function cutSentences(text: string, _language: Language): Span[] {
  return [...text.matchAll(/\S[^]*?[.!?](?=\s|$)|\S[^]*?$/gu)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
