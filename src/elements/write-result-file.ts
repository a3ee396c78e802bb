// Fetches the dataset and writes the decisions of a result into a file. Loaded when the reader asks for one: the writers
// bring the site's dictionaries with them.
import type { Dataset } from '../exports/dataset.ts';
import { fileName } from '../exports/file-name.ts';
import { referenceFormats } from '../exports/reference-formats.ts';
import type { ResultFormat } from '../exports/result-formats.ts';
import type { ResultSet } from '../exports/result-set.ts';
import { toCsv } from '../exports/to-csv.ts';
import { toJson, type ResultSetOrigin } from '../exports/to-json.ts';
import type { Language } from '../i18n/languages.ts';
import { downloadFile } from './download-file.ts';
import { localDay } from './local-day.ts';

export interface ResultFile {
  format: ResultFormat;
  /** The decisions, in their order. */
  ids: readonly string[];
  language: Language;
  search: ResultSetOrigin['search'];
}

async function fetchDataset(): Promise<Dataset> {
  const response = await fetch('/data/decisions.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The dataset answered ${response.status}`);
  return (await response.json()) as Dataset;
}

/** Gives the name of the file. Throws where the dataset cannot be had or lacks a decision: no file is better than half of one. */
export async function writeResultFile({ format, ids, language, search }: ResultFile): Promise<string> {
  const { decisions, registries, edition, license } = await fetchDataset();
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const set: ResultSet = {
    registries,
    language,
    decisions: ids.map((id) => {
      const decision = byId.get(id);
      if (!decision) throw new Error(`The dataset has no ${id}`);
      return decision;
    }),
  };
  const exportedOn = localDay();
  const name = fileName(exportedOn, search.words, format);
  if (format === 'csv') downloadFile(name, toCsv(set), 'text/csv');
  else if (format === 'json') downloadFile(name, toJson(set, { edition, license, search, exportedOn }), 'application/json');
  else downloadFile(name, referenceFormats[format].write(set), referenceFormats[format].mediaType);
  return name;
}
