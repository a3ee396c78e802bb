export interface CitationResolution { state: 'found' | 'ambiguous' | 'absent'; ids: string[] }
export type CitationIndexFile = Record<string, string[]>;
export function resolveCitation(question: string, index: CitationIndexFile): CitationResolution | null {
  const m = /(\d+\/\d{2,4})/.exec(question);
  if (!m) return null;
  const ids = index[m[1] ?? ''] ?? [];
  return { state: ids.length === 1 ? 'found' : ids.length === 0 ? 'absent' : 'ambiguous', ids };
}
