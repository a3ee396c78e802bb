// The page's end of the worker that reads drafts. It answers one request at a time; one that fails takes the worker with it,
// and the next begins with a new one.
import type { DraftLibrary } from '../../drafts/draft-library.ts';
import type { DraftReply, DraftRequest } from './draft-messages.ts';

interface Waiting {
  resolve(reply: DraftReply): void;
  reject(error: Error): void;
}

export class DraftClient {
  readonly #worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  #waiting: Waiting | null = null;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<DraftReply>) => {
      const waiting = this.#waiting;
      this.#waiting = null;
      if (data.kind === 'failure') waiting?.reject(new Error(data.message));
      else waiting?.resolve(data);
    });
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#waiting?.reject(new Error(event.message || 'The worker of the check could not start'));
      this.#waiting = null;
    });
  }

  async open(address: string): Promise<DraftLibrary> {
    const reply = await this.ask({ kind: 'open', address });
    if (reply.kind !== 'ready') throw new Error('The worker of the check gave no library');
    return reply.library;
  }

  ask(request: DraftRequest): Promise<DraftReply> {
    if (this.#waiting) return Promise.reject(new Error('The worker of the check was asked while it worked'));
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#worker.postMessage(request, request.kind === 'file' ? [request.bytes] : []);
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}
