// Whether the browser has promised not to erase by itself what the site keeps in it.

/** Some browsers ask the reader, some decide by themselves, none has to answer. */
export async function askToPersist(): Promise<void> {
  if ('storage' in navigator && !(await isPersisted())) await navigator.storage.persist().catch(() => false);
}

export async function isPersisted(): Promise<boolean> {
  // Pages that are not served securely have no storage manager.
  return 'storage' in navigator ? navigator.storage.persisted().catch(() => false) : false;
}

/** All browsers of Apple's devices share the engine, and its seven days. */
export const isSafari = (): boolean => navigator.vendor.startsWith('Apple');
