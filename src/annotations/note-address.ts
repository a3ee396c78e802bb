// The addresses that notes are made of outside the reader's browser: of the page, the passage, the issue, the purpose. They
// are written for the public site and read back from any site that the reader's copy knows as its own.
import { isLanguage, type Language } from '../i18n/languages.ts';
import { absoluteHref, href } from '../i18n/paths.ts';
import { purposes, type PassageSelectors, type Purpose } from './note.ts';

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

/** `p12`, `h1`, `n3`, `headnote`: the permanent anchors of a decision's page. */
export const isAnchor = (value: string): boolean => /^(?:[phn][1-9]\d{0,4}|headnote)$/.test(value);

/** `urn:uuid:...` or an http(s) IRI: what names a note or a set. */
export const isNoteId = (value: string): boolean =>
  value.length <= 500 && (/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) || /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/iu.test(value));

const longestWhole = 80;
const wordsAtAnEnd = 5;
const letterAtEnd = /[\p{L}\p{N}\p{M}]$/u;
const letterAtStart = /^[\p{L}\p{N}\p{M}]/u;
/** What the syntax of text fragments uses for itself. */
const encodeFragment = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * `#p12:~:text=...`: goes to the words of the passage and, where they are gone or the browser knows no text fragments, to the
 * paragraph. A text fragment matches whole words only, so a word that the passage cuts is completed from what stands around it;
 * a long passage, or one that runs over several blocks, is named by its first and last words.
 */
export function passageFragment({ anchor, exact, prefix, suffix }: Pick<PassageSelectors, 'anchor' | 'exact' | 'prefix' | 'suffix'>): string {
  const before = letterAtStart.test(exact) ? (/[\p{L}\p{N}\p{M}]+$/u.exec(prefix)?.[0] ?? '') : '';
  const after = letterAtEnd.test(exact) ? (/^[\p{L}\p{N}\p{M}]+/u.exec(suffix)?.[0] ?? '') : '';
  const whole = `${before}${exact}${after}`.trim();
  const words = whole.split(/\s+/);
  const [first, last] = [words.slice(0, wordsAtAnEnd).join(' '), words.slice(-wordsAtAnEnd).join(' ')];
  const directive = !/[\n\r]/.test(whole) && (whole.length <= longestWhole || words.length <= 2 * wordsAtAnEnd) ? encodeFragment(whole) : `${encodeFragment(first)},${encodeFragment(last)}`;
  return `#${anchor}:~:text=${directive}`;
}
