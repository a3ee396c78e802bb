// The dossier to which a click adds, kept beside the dossiers so that every page knows at once, without opening them, what
// stands in it. The dossiers themselves are the truth: this is written anew after every change (keep-current-dossier.ts).
export const currentDossierKey = 'massimario.dossier';
/** Heard in this tab; other tabs hear the browser's `storage`. */
export const currentDossierEvent = 'massimario:dossier';

export interface CurrentDossier {
  id: string;
  title: string;
  /** `it-cass-2021-20127`, `it-cass-2021-20127.h1` */
  holds: string[];
}

/** Null where nothing was ever added, or the browser keeps nothing. */
export function currentDossier(): CurrentDossier | null {
  try {
    const { id, title, holds } = JSON.parse(localStorage.getItem(currentDossierKey) ?? '{}') as Partial<CurrentDossier>;
    return typeof id === 'string' && typeof title === 'string' && Array.isArray(holds) ? { id, title, holds } : null;
  } catch {
    return null;
  }
}
