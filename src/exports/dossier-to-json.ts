// A dossier as data: the reader's own part as it is kept, and the decisions it names as the dataset has them, so that the
// file can be read without the site and still says of which edition it is.
import type { Dossier } from '../dossier/dossier.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { contentLicense } from './content-license.ts';
import type { DatasetDecision, DatasetRegistries } from './dataset.ts';
import { decisionsOfDossier, type DossierData, type DossierOptions } from './dossier-text.ts';
import { registriesOf } from './to-json.ts';

export interface DossierFile {
  format: 'massimario-dossier';
  version: 1;
  edition: string;
  license: string;
  /** Where the library stands. */
  site: string;
  disclaimer: string;
  dossier: Dossier;
  /** Decisions that the dossier names and this edition does not have. */
  absent: readonly string[];
  registries: DatasetRegistries;
  decisions: readonly DatasetDecision[];
}

const withoutNotes = (dossier: Dossier): Dossier => ({ ...dossier, note: '', items: dossier.items.map((item) => (item.kind === 'authority' ? { ...item, note: '' } : item)) });

export function dossierToJson(dossier: Dossier, data: DossierData, { language, frame = 'it', withNotes, site }: DossierOptions): string {
  const words = dictionary(language === 'both' ? frame : language);
  const { decisions, absent } = decisionsOfDossier(dossier, data);
  const file: DossierFile = {
    format: 'massimario-dossier',
    version: 1,
    edition: data.edition,
    license: contentLicense,
    site,
    disclaimer: `${words.footer.disclaimer} ${words.decision.paraphrase}`,
    dossier: withNotes ? dossier : withoutNotes(dossier),
    absent,
    registries: registriesOf({ decisions, registries: data.registries }),
    decisions,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
