// The addresses that notes are made of outside the reader's browser: of the page, the passage, the issue, the purpose. They
// are written for the public site and read back from any site that the reader's copy knows as its own.
import { isLanguage, type Language } from '../i18n/language.ts';
import { absoluteHref, href } from '../i18n/paths.ts';
import { purposes, type Purpose } from './note.ts';
import { isAnchor } from './passage-fragment.ts';

/** `https://site/ns/notes#`: what our members of a JSON-LD file begin with. A name, not a page. */
export const namespaceOf = (site: string): string => absoluteHref(site, '/ns/notes#');

export const decisionAddress = (site: string, language: Language, decision: string): string => absoluteHref(site, href(language, 'decisions', decision));

export const issueAddress = (site: string, language: Language, issue: string): string => absoluteHref(site, href(language, 'issues', issue));

export const purposeAddress = (site: string, purpose: Purpose): string => `${namespaceOf(site)}${purpose}`;

/** The path of an address on one of the sites, or null. No address is ever resolved or fetched. */
function pathOn(sites: readonly string[], address: string): string | null {
  for (const site of sites) {
    const base = site.replace(/\/$/, '');
    if (address.startsWith(`${base}/`)) return address.slice(base.length);
  }
  return null;
}

const grammar = /^\/([a-z]{2})\/(decisions|issues)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?(?:\?[^#]*)?(?:#(.*))?$/;

/** What a page of ours is the address of: a decision or an issue in a language, with the anchor it leads to. */
export function readAddress(sites: readonly string[], address: string): { section: 'decisions' | 'issues'; language: Language; key: string; anchor: string } | null {
  const [, language = '', section, key = '', fragment = ''] = grammar.exec(pathOn(sites, address) ?? '') ?? [];
  if (!isLanguage(language) || (section !== 'decisions' && section !== 'issues')) return null;
  const anchor = fragment.split(':~:')[0] ?? '';
  return { section, language, key, anchor: isAnchor(anchor) ? anchor : '' };
}

export function readPurpose(sites: readonly string[], address: string): Purpose | null {
  const path = pathOn(sites, address);
  return purposes.find((purpose) => path === `/ns/notes#${purpose}`) ?? null;
}

/** `urn:uuid:...` or an http(s) IRI: what names a note or a set. */
export const isNoteId = (value: string): boolean =>
  value.length <= 500 && (/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) || /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/iu.test(value));
