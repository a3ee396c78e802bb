// Reads and checks drafts away from the thread that draws. It asks for one file, the library, and for nothing afterwards.
import type { CitationIndex } from '../../citations/citation-index.ts';
import { checkDraft } from '../../drafts/check-draft.ts';
import type { DraftLibrary } from '../../drafts/draft-library.ts';
import { limits } from '../../drafts/draft-limits.ts';
import { foreignFormat, isZip, readDocx, type ReadFile } from '../../drafts/read-docx.ts';
import type { DraftReply, DraftRequest } from './draft-messages.ts';

/** A file that has not come by then never will. */
const patience = 30_000; // milliseconds

let index: CitationIndex | null = null;

/** UTF-8 where it is, else what Windows and old editors write. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readFile(name: string, bytes: Uint8Array): ReadFile {
  const fault = foreignFormat(bytes);
  if (fault) return { fault };
  if (isZip(bytes) || /\.docx?$/i.test(name)) return readDocx(bytes);
  // Text has no zero bytes, unless it says that it is UTF-16.
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && bytes.subarray(0, 4096).includes(0)) return { fault: 'not-word' };
  return { text: decodeText(bytes) };
}

async function open(address: string): Promise<DraftLibrary> {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const library = (await response.json()) as DraftLibrary;
  index = library.index;
  return library;
}

async function answer(request: DraftRequest): Promise<DraftReply> {
  if (request.kind === 'open') return { kind: 'ready', library: await open(request.address) };
  if (!index) throw new Error('The worker was asked before it had the library');
  const read: ReadFile = request.kind === 'text' ? { text: request.text } : readFile(request.name, new Uint8Array(request.bytes));
  if ('fault' in read) return { kind: 'fault', fault: read.fault };
  if (read.text.trim() === '') return { kind: 'fault', fault: 'empty' };
  if (read.text.length > limits.characters) return { kind: 'fault', fault: 'too-big' };
  return { kind: 'checked', draft: checkDraft(read.text, index) };
}

// The project's types know the page's `self`, not a worker's.
const scope = self as unknown as { postMessage(reply: DraftReply): void; onmessage: ((event: MessageEvent<DraftRequest>) => void) | null };

scope.onmessage = ({ data }) => {
  answer(data).then(
    (reply) => scope.postMessage(reply),
    (error: unknown) => scope.postMessage({ kind: 'failure', message: error instanceof Error ? error.message : String(error) }),
  );
};
