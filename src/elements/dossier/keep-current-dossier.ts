import type { Dossier } from '../../dossier/dossier.ts';
import { currentDossierEvent, currentDossierKey, type CurrentDossier } from './current-dossier.ts';

/** Writes down which dossier is the current one and what stands in it; null where there is none any more. */
export function keepCurrentDossier(dossier: Dossier | null): void {
  try {
    if (dossier === null) localStorage.removeItem(currentDossierKey);
    else {
      const holds = dossier.items.flatMap((item) => (item.kind === 'authority' ? [item.holding === null ? item.decision : `${item.decision}.${item.holding}`] : []));
      localStorage.setItem(currentDossierKey, JSON.stringify({ id: dossier.id, title: dossier.title, holds } satisfies CurrentDossier));
    }
  } catch {
    // Without it a page cannot say what stands in the dossier before it opens the dossiers.
  }
  dispatchEvent(new Event(currentDossierEvent));
}
