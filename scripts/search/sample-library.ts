// Small libraries for tests: decisions of a few words, in the registries of the real one.
import type { Decision } from '../../src/cases/decision.ts';
import { buildLibrary, type Library } from '../../src/cases/library.ts';
import type { Bilingual } from '../../src/i18n/languages.ts';
import { readLibrary } from '../content/read-content.ts';

export interface SampleDecision {
  id: string;
  title: Bilingual;
  date?: string;
  court?: string;
  issues?: string[];
  headnote?: Bilingual;
  holdings?: Bilingual[];
  paragraphs?: Bilingual[];
  numbers?: Decision['numbers'];
  relatives?: Decision['relatives'];
}

const real = readLibrary();
const nothing: Bilingual = { it: '', en: '' };

function decisionOf({ id, title, date = '2020-01-01', court = 'trib-roma', issues = [], headnote = nothing, holdings = [], paragraphs = [], numbers = [], relatives = [] }: SampleDecision): Decision {
  const model = real.decisions.find((decision) => decision.holdings.length > 0);
  const [holding] = model?.holdings ?? [];
  if (!model || !holding) throw new Error('The library has no holding to start from');
  return {
    ...model,
    id, title, date, court, issues, headnote, numbers, relatives,
    holdings: holdings.map((text, index) => ({ ...holding, id: `h${index + 1}`, issues: [], provisions: [], text })),
    paragraphs: paragraphs.map((text, index) => ({ number: index + 1, part: 'facts', text })),
    section: null, officialName: null, ecli: null, celex: null, hudocId: null, heardOn: null, filedOn: null,
    mission: null, obstacles: [], remedies: [], provisions: [], relations: [], doubts: [],
  };
}

export function sampleLibrary(samples: readonly SampleDecision[]): Library {
  const { courts, missions, provisions, issues, sources } = real;
  return buildLibrary(samples.map(decisionOf), { courts, missions, provisions, issues, sources });
}
