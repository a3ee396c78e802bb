// Writes a dossier into a file of the format that was asked for. Loaded then: the writers are heavier than the page.
import type { Dossier } from '../../dossier/dossier.ts';
import type { Dataset } from '../../exports/dataset.ts';
import { dossierToJson } from '../../exports/dossier-to-json.ts';
import { dossierToMarkdown } from '../../exports/dossier-to-markdown.ts';
import { decisionsOfDossier, type DossierOptions } from '../../exports/dossier-text.ts';
import { fileName } from '../../exports/file-name.ts';
import type { ResultSet } from '../../exports/result-set.ts';
import { toBiblatex } from '../../exports/to-biblatex.ts';
import { toCslJson } from '../../exports/to-csl-json.ts';
import { toRis } from '../../exports/to-ris.ts';
import type { Language } from '../../i18n/language.ts';
import { downloadFile } from '../download-file.ts';
import { localDay } from '../local-day.ts';

export const dossierFormats = ['docx', 'md', 'ris', 'bib', 'csl.json', 'json'] as const;
export type DossierFormat = (typeof dossierFormats)[number];

const types: Record<DossierFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', md: 'text/markdown', ris: 'application/x-research-info-systems', bib: 'application/x-bibtex', 'csl.json': 'application/vnd.citationstyles.csl+json', json: 'application/json',
};

async function write(format: DossierFormat, dossier: Dossier, dataset: Dataset, options: DossierOptions, language: Language): Promise<string | Uint8Array> {
  const set: ResultSet = { decisions: decisionsOfDossier(dossier, dataset).decisions, registries: dataset.registries, language: options.language === 'both' ? language : options.language };
  switch (format) {
    case 'docx': {
      const [{ dossierToWord }, { writeWordDocument }] = await Promise.all([import('../../exports/dossier-to-word.ts'), import('../../exports/word-document.ts')]);
      return writeWordDocument(dossierToWord(dossier, dataset, options));
    }
    case 'md': return dossierToMarkdown(dossier, dataset, options);
    case 'ris': return toRis(set);
    case 'bib': return toBiblatex(set);
    case 'csl.json': return toCslJson(set);
    case 'json': return dossierToJson(dossier, dataset, options);
  }
}

/** Gives the name of the file. `language` is the page's. */
export async function writeDossierFile(format: DossierFormat, dossier: Dossier, dataset: Dataset, options: DossierOptions, language: Language): Promise<string> {
  const content = await write(format, dossier, dataset, options, language);
  const name = fileName(localDay(), dossier.title, format);
  downloadFile(name, content, types[format]);
  return name;
}
