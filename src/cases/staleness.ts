// Entries whose finality or verification was last checked long ago. A decision that was open then may be final or quashed
// now, and only a person can look: the gate lists them and lets them pass.
import type { Bilingual } from '../i18n/languages.ts';
import type { CaseRecord } from './case-record.ts';

export const staleAfterMonths = 12;

export interface StaleCheck {
  id: string;
  field: 'status.checkedOn' | 'verification.checkedOn';
  checkedOn: string;
}

/** The last day of check that counts as long ago. */
export function staleBefore(today: string, months: number = staleAfterMonths): string {
  const date = new Date(`${today}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  // 31 March less one month is the last of February.
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastOfMonth));
  return date.toISOString().slice(0, 10);
}

/** Oldest first. */
export function findStale(entries: Iterable<{ id: string; record: Pick<CaseRecord, 'status' | 'verification'> }>, today: string, months?: number): StaleCheck[] {
  const limit = staleBefore(today, months);
  const stale: StaleCheck[] = [];
  for (const { id, record } of entries) {
    if (record.status.checkedOn < limit) stale.push({ id, field: 'status.checkedOn', checkedOn: record.status.checkedOn });
    if (record.verification.checkedOn < limit) stale.push({ id, field: 'verification.checkedOn', checkedOn: record.verification.checkedOn });
  }
  return stale.sort((a, b) => (a.checkedOn === b.checkedOn ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.checkedOn < b.checkedOn ? -1 : 1));
}

/** What to do about them, in a line each. */
export function formatStale(stale: readonly StaleCheck[], language: 'it' | 'en'): string {
  const names: Record<StaleCheck['field'], Bilingual> = {
    'status.checkedOn': { it: 'definitività', en: 'finality' },
    'verification.checkedOn': { it: 'verifica', en: 'verification' },
  };
  const checked = { it: 'controllata l’ultima volta il', en: 'last checked on' };
  return stale.map(({ id, field, checkedOn }) => `${id}   ${names[field][language]} ${checked[language]} ${checkedOn}   (${field})`).join('\n');
}
