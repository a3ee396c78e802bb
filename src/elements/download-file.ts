/** Hands the reader a file that was made in the page; nothing is sent anywhere. */
export function downloadFile(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn, some only when the reader has chosen a place.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
