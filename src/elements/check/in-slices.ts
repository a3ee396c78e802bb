const slice = 12; // milliseconds: well under a frame that a reader would feel

/** Works through a list without holding the page for longer than a slice; `isStale` stops it, because something newer is asked for. */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void, isStale: () => boolean): Promise<void> {
  let started = performance.now();
  for (const item of items) {
    if (isStale()) return;
    work(item);
    if (performance.now() - started < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
}
