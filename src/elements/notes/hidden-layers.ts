// Which layers of notes the reader has switched off on this device: the library's own, or the reader's (who shows the page to
// others). A pack remembers it by itself. The page says what is hidden wherever something is.
const key = 'massimario.hidden-note-layers';
export const layers = ['editorial', 'mine'] as const;
export type Layer = (typeof layers)[number];

export function hiddenLayers(): Set<Layer> {
  try {
    const kept = localStorage.getItem(key)?.split(' ') ?? [];
    return new Set(layers.filter((layer) => kept.includes(layer)));
  } catch {
    return new Set(); // nothing can be kept here
  }
}

export function keepHiddenLayers(hidden: ReadonlySet<Layer>): void {
  try {
    if (hidden.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, [...hidden].join(' '));
  } catch {
    // They are hidden until the page is left.
  }
}

/** Hears of what another tab has switched off or on. */
export function onHiddenElsewhere(listener: () => void): void {
  // A key of null: all of the storage was emptied.
  addEventListener('storage', ({ key: changed }) => (changed === key || changed === null) && listener());
}
