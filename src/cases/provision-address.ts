// Where the official text of a provision is: Normattiva by its URN, EUR-Lex by ELI or CELEX, else the address on record.
import type { Language } from '../i18n/languages.ts';
import type { Provision } from './registries.ts';

export interface OfficialAddress {
  url: string;
  publisher: 'normattiva' | 'eur-lex' | 'other';
}

export function officialAddress(provision: Provision, language: Language): OfficialAddress | null {
  if (provision.urn !== null) return { url: `https://www.normattiva.it/uri-res/N2Ls?${provision.urn}`, publisher: 'normattiva' };
  if (provision.celex !== null) return { url: `https://eur-lex.europa.eu/legal-content/${language.toUpperCase()}/TXT/?uri=CELEX:${encodeURIComponent(provision.celex)}`, publisher: 'eur-lex' };
  const url = provision.eli ?? provision.url;
  if (url === null) return null;
  return { url, publisher: url.includes('europa.eu') ? 'eur-lex' : 'other' };
}
