import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-content.ts';
import type { Decision } from '../../src/cases/decision.ts';
import type { Dataset } from '../../src/exports/dataset.ts';
import { languages } from '../../src/i18n/languages.ts';
import { expectNone, fileAt, readText, resolveLink } from './built-site.ts';

/** The fields that other people's programs rely on (docs of the public paths: DESIGN). */
const fields = [
  'id', 'court', 'country', 'type', 'date', 'numbers', 'ecli', 'celex', 'officialName', 'sponsor', 'relatives', 'relativesIn', 'mission', 'obstacles', 'issues',
  'provisions', 'broughtBy', 'ruling', 'outcome', 'remedies', 'procedure', 'stage', 'status', 'relations', 'sources', 'verification', 'doubts', 'title', 'headnote',
  'holdings', 'url',
] as const;
/** Those that the content does not hold under the same name. */
const derived = new Set<string>(['country', 'holdings', 'url']);

type Entry = Record<(typeof fields)[number], unknown> & {
  id: string;
  holdings: { id: string; role: string; direction: string; issues: string[]; text: { it: string; en: string } }[];
  url: { it: string; en: string };
};

const library = readLibrary();
const readDataset = (): { edition: string; decisions: Entry[] } => JSON.parse(readText('/data/decisions.json')) as { edition: string; decisions: Entry[] };

describe('/data/decisions.json', () => {
  it('holds every decision once, newest first, and the edition they make up', () => {
    const { edition, decisions } = readDataset();
    expect(decisions.map(({ id }) => id)).toEqual(library.decisions.map(({ id }) => id));
    expect(edition).toBe(library.edition);
    expect(edition).toMatch(/^\d{4}-\d{2}-\d{2}/);
  });

  it('gives each decision all the fields that are promised', () => {
    expectNone(readDataset().decisions.flatMap((entry) => fields.filter((field) => entry[field] === undefined).map((field) => `${entry.id}   has no ${field}`)));
  });

  it('agrees with the content in every field', () => {
    for (const entry of readDataset().decisions) {
      const decision = library.byId.get(entry.id);
      for (const field of fields) {
        if (!derived.has(field)) expect(entry[field], `${entry.id}: ${field}`).toEqual(decision?.[field as keyof Decision]);
      }
      expect(entry.country, `${entry.id}: country`).toBe(library.courts.get(decision?.court ?? '')?.country);
      expect(entry.holdings.map(({ id, role, direction, issues, text }) => ({ id, role, direction, issues, text })), `${entry.id}: holdings`).toEqual(
        decision?.holdings.map(({ id, role, direction, issues, text }) => ({ id, role, direction, issues, text })),
      );
    }
  });

  it('says in both languages what every key of its decisions stands for', () => {
    const { decisions, registries } = JSON.parse(readText('/data/decisions.json')) as Dataset;
    const told = (label: { it: string; en: string } | undefined): boolean => Boolean(label?.it && label.en);
    expectNone(
      decisions.flatMap(({ id, court, issues, mission, provisions, holdings }) => [
        ...(told(registries.courts[court]?.name) && told(registries.courts[court]?.short) ? [] : [`${id}   court ${court}`]),
        ...issues.filter((key) => !told(registries.issues[key])).map((key) => `${id}   issue ${key}`),
        ...[...provisions.map((provision) => provision.id), ...holdings.flatMap((holding) => holding.provisions)].filter((key) => !told(registries.provisions[key])).map((key) => `${id}   provision ${key}`),
        ...(mission === null || told(registries.missions[mission]) ? [] : [`${id}   mission ${mission}`]),
      ]),
    );
  });

  it('leads to the page of each decision in both languages', () => {
    expectNone(
      readDataset().decisions.flatMap(({ id, url }) =>
        languages.filter((language) => {
          const path = resolveLink(url[language], '/').internal?.path ?? '';
          return path !== `/${language}/decisions/${id}/` || fileAt(path) === null;
        }).map((language) => `${id}   ${language}: ${url[language]}`),
      ),
    );
  });
});
