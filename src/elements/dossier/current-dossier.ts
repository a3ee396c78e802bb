// The dossier to which a click adds, kept beside the dossiers so that every page knows at once, without opening them, what
// stands in it. The dossiers themselves are the truth: this is written anew after every change.
import type { Dossier } from '../../dossier/dossier.ts';

const key = 'massimario.dossier';
/** Heard in this tab; other tabs hear the browser's `storage`. */
export const currentDossierEvent = 'massimario:dossier';

interface CurrentDossier {
  id: string;
  title: string;
  /** `it-cass-2021-20127`, `it-cass-2021-20127.h1` */
  holds: string[];
}

/** Null where nothing was ever added, or the browser keeps nothing. */
export function currentDossier(): CurrentDossier | null {
  try {
    const { id, title, holds } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<CurrentDossier>;
    return typeof id === 'string' && typeof title === 'string' && Array.isArray(holds) ? { id, title, holds } : null;
  } catch {
    return null;
  }
}

export function keepCurrentDossier(dossier: Dossier | null): void {
  try {
    if (dossier === null) localStorage.removeItem(key);
    else {
      const holds = dossier.items.flatMap((item) => (item.kind === 'authority' ? [item.holding === null ? item.decision : `${item.decision}.${item.holding}`] : []));
      localStorage.setItem(key, JSON.stringify({ id: dossier.id, title: dossier.title, holds } satisfies CurrentDossier));
    }
  } catch {
    // Without it a page cannot say what stands in the dossier before it opens the dossiers.
  }
  dispatchEvent(new Event(currentDossierEvent));
}
