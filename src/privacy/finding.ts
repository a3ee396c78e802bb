// What a detector says: what kind of personal data stands where in a text. It never carries the data itself.
export const findingKinds = [
  'fiscal-code', 'document-number', 'iban', 'email', 'phone', 'birth', 'titled-name', 'named-relative', 'address', 'case-name', 'name-in-path',
  'name-pair', 'first-name', 'telling-age', 'telling-illness', 'telling-family', 'telling-event',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** An error stops the build; a warning asks a person to look. */
export type Severity = 'error' | 'warning';

export interface Finding {
  kind: FindingKind;
  severity: Severity;
  /** Of the personal part alone: the name without its title, the number without its lead-in. */
  start: number;
  /** One past the last code unit. */
  end: number;
}

/**
 * Findings of a pattern that is global and keeps indices (`gud`): the group `found` (or `plain`), or the whole match. The pattern must
 * bound every repetition, so that the search stays linear in the text. `judge` gives the severity, or null to let go.
 */
export function findPattern(text: string, kind: FindingKind, pattern: RegExp, judge: (match: RegExpExecArray) => Severity | null = () => 'error'): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    const severity = judge(match);
    const [start, end] = match.indices?.groups?.['found'] ?? match.indices?.groups?.['plain'] ?? match.indices?.[0] ?? [match.index, match.index + match[0].length];
    if (severity !== null) findings.push({ kind, severity, start, end });
  }
  return findings;
}

/** Findings in order, without those that say less about a place that another already names: errors win, then the longer. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(ranked.reduce((longest, { end }) => Math.max(longest, end), 0));
  const kept = ranked.filter(({ kind, start, end }) => {
    // What a combination tells is more than its first word: it stands beside whatever else is found there.
    if (kind.startsWith('telling-')) return true;
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
