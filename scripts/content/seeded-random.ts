/** Numbers from 0 up to 1, the same on every run (mulberry32), so that two measurements measure one thing. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the items. Throws where there is none. */
export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  if (items.length === 0) throw new Error('There is nothing to pick from');
  return items[Math.floor(random() * items.length)] as Item;
}

/** A pick in which an item comes as often as its weight says. */
export function weightedPick<Item>(random: () => number, items: readonly Item[], weightOf: (item: Item, place: number) => number): () => Item {
  if (items.length === 0) throw new Error('There is nothing to pick from');
  const sums: number[] = [];
  items.forEach((item, place) => sums.push((sums[place - 1] ?? 0) + weightOf(item, place)));
  return () => {
    const wanted = random() * (sums.at(-1) ?? 0);
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low] as Item;
  };
}
