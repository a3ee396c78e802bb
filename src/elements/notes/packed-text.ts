// Text compressed by the browser, for links that carry notes. Unpacking is read as a stream with a counter: a few kilobytes can
// unpack to gigabytes, so it stops at the first byte too many.
import type { Deflate, Inflate } from '../../annotations/packed-fragment.ts';

export const deflateText: Deflate = async (text) => {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
};

export const inflateText: Inflate = async (packed, longest) => {
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let length = 0;
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      length += value?.length ?? 0;
      if (length > longest) {
        await reader.cancel();
        return { problem: 'too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
    return { text: text + decoder.decode() };
  } catch {
    return { problem: 'garbled' };
  }
};
