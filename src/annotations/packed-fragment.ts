// JSON, compressed, in the fragment of an address, which no server sees: `#a=1.<base64url>`. It is an encoding, not a secret: it
// stays in histories and chats.
import { fromBase64url, toBase64url } from './base64url.ts';
import { readJson, type Json } from './json.ts';

/** Compression belongs to the browser (`src/elements/notes/packed-text.ts`). UTF-8, raw deflate. */
export type Deflate = (text: string) => Promise<Uint8Array>;
/** Stops as soon as more than `longest` bytes come out. */
export type Inflate = (packed: Uint8Array, longest: number) => Promise<{ text: string } | { problem: 'garbled' | 'too-large' }>;

/** Characters of the fragment: up to the first anything carries it, up to the second a browser does and some programs cut it. */
export const shareLimits = { link: 2_000, longLink: 8_000, /** of a fragment that is read at all */ read: 20_000, /** bytes */ inflated: 2_000_000 } as const;

/** The most that is read: characters of the fragment, and bytes that come out of it. */
export interface ReadLimits {
  read: number;
  inflated: number;
}

export type ShareSize = 'link' | 'long-link' | 'file';

export interface ShareLink {
  /** `#a=1....`, to be set after the address of a page. */
  fragment: string;
  /** What it can be handed on as. */
  size: ShareSize;
}

export type PackedProblem =
  /** Made by a version of the library that this one does not know. */
  | 'other-version'
  /** Cut short or changed on its way. */
  | 'garbled'
  | 'too-large';

const version = '1';

/** `name` is the letter before the sign of equality. */
export async function toPackedFragment(name: string, json: Json, deflate: Deflate): Promise<ShareLink> {
  const fragment = `#${name}=${version}.${toBase64url(await deflate(JSON.stringify(json)))}`;
  return { fragment, size: fragment.length <= shareLimits.link ? 'link' : fragment.length <= shareLimits.longLink ? 'long-link' : 'file' };
}

/** Whatever the fragment is, the answer is a value: nothing throws. A text fragment may follow. */
export async function readPackedFragment(name: string, fragment: string, inflate: Inflate, most: ReadLimits = shareLimits): Promise<{ value: Json } | { problem: PackedProblem }> {
  if (fragment.length > most.read) return { problem: 'too-large' };
  const start = `#${name}=`;
  const [, made, payload = ''] = (fragment.startsWith(start) && /^(\d{1,3})\.([A-Za-z0-9_-]+)(?:$|:~:)/.exec(fragment.slice(start.length))) || [];
  if (made === undefined) return { problem: 'garbled' };
  if (made !== version) return { problem: 'other-version' };
  const packed = fromBase64url(payload);
  if (packed === null) return { problem: 'garbled' };
  const inflated = await inflate(packed, most.inflated).catch(() => ({ problem: 'garbled' as const }));
  if ('problem' in inflated) return inflated;
  const json = readJson(inflated.text, { longest: most.inflated, deepest: 8 });
  return 'value' in json ? { value: json.value } : { problem: 'garbled' };
}
