// What the reader keeps on this device. The browser may refuse it altogether, and says so only when it is touched.
const prefix = 'massimario.saved-searches.';
/** Its number is that of the form in which the searches are written. */
export const savedSearchesKey = `${prefix}v1`;
/** What could not be read is kept under keys of its own, for good. */
const asidePrefix = `${prefix}set-aside.`;

/** Null where nothing may be stored. */
export function deviceStore(): Storage | null {
  try {
    const store = window.localStorage as Storage | null;
    store?.getItem(savedSearchesKey);
    return store;
  } catch {
    return null;
  }
}

/** Whether there is anything to show: saved searches, or what could not be read of them. */
export function keepsSearches(): boolean {
  const store = deviceStore();
  return store !== null && Object.keys(store).some((key) => key.startsWith(prefix));
}

export function asideKeys(store: Storage): string[] {
  return Object.keys(store).filter((key) => key.startsWith(asidePrefix)).sort();
}

/** Throws where there is no room. The same content is set aside once. */
export function setAside(store: Storage, content: string): void {
  if (asideKeys(store).some((key) => store.getItem(key) === content)) return;
  store.setItem(`${asidePrefix}${new Date().toISOString()}`, content);
}
