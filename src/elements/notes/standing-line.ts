// What a page says of where the notes are and of what went wrong with them. The words come with the page, as data.
import type { Standing } from '../../annotations/last-copy.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/languages.ts';
import type { StorageFault } from '../database.ts';
import { localDay } from '../local-day.ts';

export interface StorageStrings {
  /** Stands where there are notes; never left out. */
  onlyHere: string;
  neverCopied: string;
  /** `{date}` */
  lastCopy: string;
  /** `{n}` notes changed since the last copy. */
  changed: readonly [one: string, many: string];
  /** What is said with it when a copy is due. */
  due: string;
  copyNow: string;
  /** What is wrong, and how to mend it. */
  faults: Record<StorageFault, readonly [wrong: string, mend: string]>;
  /** Link to the emergency page. */
  rescue: string;
}

/** `These notes exist only in this browser. Last copy: 21 November 2026; 3 notes changed since.` */
export function standingLine({ lastCopy, uncopied }: Pick<Standing, 'lastCopy' | 'uncopied'>, strings: StorageStrings, language: Language): string {
  if (lastCopy === null) return `${strings.onlyHere} ${strings.neverCopied}.`;
  const copied = strings.lastCopy.replace('{date}', formatDate(localDay(new Date(lastCopy)), language));
  const changed = uncopied === 0 ? '' : `; ${strings.changed[uncopied === 1 ? 0 : 1].replace('{n}', uncopied.toLocaleString(language))}`;
  return `${strings.onlyHere} ${copied}${changed}.`;
}
