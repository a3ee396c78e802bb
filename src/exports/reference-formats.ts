// The files that reference managers open, by the end of their name.
import type { ResultSet } from './result-set.ts';
import { toBiblatex } from './to-biblatex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRis } from './to-ris.ts';

export type ReferenceFormat = 'ris' | 'bib' | 'csl.json';

interface ReferenceWriter {
  /** As readers know it. */
  name: string;
  mediaType: string;
  write: (set: ResultSet) => string;
}

export const referenceFormats: Record<ReferenceFormat, ReferenceWriter> = {
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: toRis },
  bib: { name: 'BibLaTeX', mediaType: 'application/x-bibtex', write: toBiblatex },
  'csl.json': { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: toCslJson },
};

export const referenceFormatNames = Object.keys(referenceFormats) as ReferenceFormat[];
