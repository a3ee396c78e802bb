// The emergency page: what the browser holds of the notes and dossiers, counted, and a file of all of it.
import { downloadFile } from '../download-file.ts';
import { emergencyCopy } from './emergency-copy.ts';

export interface RescueStrings {
  /** By store: one, many. */
  counts: Record<string, readonly [one: string, many: string]>;
  none: string;
  faults: string;
  done: string;
}

class NoteRescue extends HTMLElement {
  connectedCallback(): void {
    const strings = JSON.parse(this.dataset['strings'] ?? '{}') as RescueStrings;
    const [found, faultsPlace, status] = ['found', 'faults', 'status'].map((name) => this.querySelector(`[data-slot="${name}"]`));
    const button = this.querySelector('button');
    const say = (place: Element | null | undefined, text: string): void => {
      if (place) place.textContent = text;
    };
    const look = async (): Promise<string> => {
      const copy = await emergencyCopy();
      const stores = copy.databases.flatMap((database) => Object.entries(database.stores)).filter(([, records]) => records.length > 0);
      const counts = stores.flatMap(([store, { length }]) => {
        const words = strings.counts[store];
        return words ? [`${length} ${words[length === 1 ? 0 : 1]}`] : [];
      });
      const faults = copy.databases.flatMap((database) => database.faults);
      say(found, counts.join(', ') || strings.none);
      if (faults.length > 0) say(faultsPlace, `${strings.faults} ${faults.join('; ')}`);
      if (button) button.disabled = stores.length === 0;
      return JSON.stringify(copy);
    };
    button?.addEventListener('click', async () => {
      const name = `massimario-${new Date().toISOString().slice(0, 10)}-emergency-copy.json`;
      downloadFile(name, await look(), 'application/json');
      say(status, strings.done.replace('{file}', name));
    });
    void look();
  }
}

customElements.define('note-rescue', NoteRescue);
