// The search page's worker: reads the files of the search and lets the engine answer, away from the thread that draws.
import { SearchEngine, type SearchFiles } from '../search/engine.ts';
import type { NumberedReply, NumberedRequest, SearchReplies, SearchRequest } from './search-messages.ts';

/** A file that has not come by then never will: the search fails and says so. */
const patience = 30_000; // milliseconds

/** The files are compressed by our own hand, so that they are small from any host; one that was unpacked on the way is taken as it is. */
async function readFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

function filesAt(folder: string): SearchFiles {
  const bytes = (name: string): Promise<Uint8Array<ArrayBuffer>> => readFile(`${folder}${name}.bin`);
  return { bytes, json: async (name) => JSON.parse(new TextDecoder().decode(await bytes(name))) as unknown };
}

let engine: SearchEngine | null = null;

async function answer(request: SearchRequest): Promise<SearchReplies[keyof SearchReplies]> {
  if (request.kind === 'open') {
    engine = new SearchEngine(request.language, filesAt(request.files));
    return null;
  }
  if (!engine) throw new Error('The worker was asked before it was opened');
  switch (request.kind) {
    case 'warm':
      await engine.warm();
      return null;
    case 'table':
      return engine.table();
    case 'lines':
      return engine.lines(request.file);
    case 'ask':
      return engine.ask(request.question);
    case 'passages':
      return engine.passages(request.searched, request.rows);
    case 'suggest':
      return engine.suggest(request.typed, request.limit);
  }
}

// The project's types know the page's `self`, not a worker's.
const scope = self as unknown as { postMessage(reply: NumberedReply): void; onmessage: ((event: MessageEvent<NumberedRequest>) => void) | null };

scope.onmessage = ({ data: { number, request } }) => {
  answer(request).then(
    (reply) => scope.postMessage({ number, reply }),
    (error: unknown) => scope.postMessage({ number, failure: error instanceof Error ? error.message : String(error) }),
  );
};
