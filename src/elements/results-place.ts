// Where the reader was among the results, kept in the entry of the history: how many rows were drawn, and which one stood
// first in the window and where. Pixels of the page would not do: rows above it come back without their passages.
export interface ResultsPlace {
  rows: number;
  decision: string;
  /** Distance of the row from the top of the window. */
  top: number;
}

const pause = 200; // milliseconds; browsers allow about a hundred changes of the history in thirty seconds

/** The place in the current entry of the history, if one was kept. */
export function keptPlace(): ResultsPlace | null {
  const { place } = (history.state ?? {}) as { place?: Partial<ResultsPlace> };
  const { rows, decision, top } = place ?? {};
  return typeof rows === 'number' && typeof decision === 'string' && typeof top === 'number' ? { rows, decision, top } : null;
}

const rowsIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-results] [data-decision]')];

/** Keeps the place up to date while the reader scrolls, and at once when a link is followed. `isKept` says whether results stand on the page. */
export function keepPlace(root: HTMLElement, isKept: () => boolean): void {
  const keep = (): void => {
    if (!isKept()) return;
    const rows = rowsIn(root);
    const first = rows.find((row) => row.getBoundingClientRect().bottom > 0);
    if (!first) return;
    const place: ResultsPlace = { rows: rows.length, decision: first.dataset['decision'] ?? '', top: Math.round(first.getBoundingClientRect().top) };
    history.scrollRestoration = 'manual'; // ours knows the rows
    history.replaceState({ ...history.state, place }, '');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  }, { passive: true });
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) keep();
  }, { capture: true });
}

/** Scrolls so that the row stands where it stood. */
export function restorePlace(root: HTMLElement, { decision, top }: ResultsPlace): void {
  const row = rowsIn(root).find((each) => each.dataset['decision'] === decision);
  if (row) window.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
}
