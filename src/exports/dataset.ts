// /data/decisions.json: one object per decision with both languages. Its fields are a public contract (DESIGN): add, never
// rename.
import type { Decision } from '../cases/decision.ts';
import { courtOf, type Library } from '../cases/library.ts';
import type { Court } from '../cases/registries.ts';
import { languages, type Bilingual } from '../i18n/languages.ts';
import { absoluteHref, href } from '../i18n/paths.ts';
import { contentLicense } from './content-license.ts';

export type DatasetDecision = Pick<
  Decision,
  | 'id' | 'court' | 'section' | 'formation' | 'type' | 'date' | 'heardOn' | 'filedOn' | 'numbers' | 'ecli' | 'celex' | 'hudocId' | 'officialName' | 'sponsor' | 'relatives'
  | 'relativesIn' | 'mission' | 'obstacles' | 'issues' | 'provisions' | 'broughtBy' | 'ruling' | 'outcome' | 'remedies' | 'procedure' | 'stage' | 'status' | 'relations'
  | 'sources' | 'verification' | 'doubts' | 'title' | 'headnote' | 'history'
> & {
  country: 'IT' | 'EU' | 'COE';
  holdings: Pick<Decision['holdings'][number], 'id' | 'role' | 'direction' | 'issues' | 'provisions' | 'sourceRef' | 'text'>[];
  fullText: Decision['fullText'];
  url: Bilingual;
}

/** What the keys of the decisions stand for, so that the data can be read, and cited, without the site. */
export interface DatasetRegistries {
  courts: Record<string, Pick<Court, 'name' | 'short' | 'level' | 'country' | 'seat'>>;
  issues: Record<string, Bilingual>;
  provisions: Record<string, Bilingual>;
  missions: Record<string, Bilingual>;
}

export interface Dataset {
  /** The day of the newest change to any entry. */
  edition: string;
  license: string;
  registries: DatasetRegistries;
  decisions: DatasetDecision[];
}

const recordOf = <Entry, Told>(registry: ReadonlyMap<string, Entry>, told: (entry: Entry) => Told): Record<string, Told> =>
  Object.fromEntries([...registry].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, told(entry)]));

export function toRegistries({ courts, issues, provisions, missions }: Library): DatasetRegistries {
  return {
    courts: recordOf(courts, ({ name, short, level, country, seat }) => ({ name, short, level, country, seat })),
    issues: recordOf(issues, ({ label }) => label),
    provisions: recordOf(provisions, ({ label }) => label),
    missions: recordOf(missions, ({ name }) => name),
  };
}

export function toDatasetDecision(decision: Decision, library: Library, site: string): DatasetDecision {
  const { id, court, section, formation, type, date, heardOn, filedOn, numbers, ecli, celex, hudocId, officialName, sponsor, relatives, relativesIn, mission, obstacles, issues, provisions, broughtBy, ruling, outcome, remedies, procedure, stage, status, relations, sources, verification, doubts, title, headnote, holdings, fullText, history } = decision;
  return {
    id, court, country: courtOf(library, decision).country, section, formation, type, date, heardOn, filedOn, numbers, ecli, celex, hudocId, officialName, sponsor, relatives, relativesIn, mission, obstacles, issues, provisions, broughtBy, ruling, outcome, remedies, procedure, stage, status, relations, sources, verification, doubts, title, headnote,
    holdings: holdings.map(({ id: holdingId, role, direction, issues: holdingIssues, provisions: holdingProvisions, sourceRef, text }) => ({ id: holdingId, role, direction, issues: holdingIssues, provisions: holdingProvisions, sourceRef, text })),
    fullText, history,
    url: Object.fromEntries(languages.map((language) => [language, absoluteHref(site, href(language, 'decisions', id))])) as Bilingual,
  };
}

/** The whole library as data. `site` is the public address that the permanent links begin with. */
export function toDataset(library: Library, site: string): Dataset {
  return {
    edition: library.edition,
    license: contentLicense,
    registries: toRegistries(library),
    decisions: library.decisions.map((decision) => toDatasetDecision(decision, library, site)),
  };
}
