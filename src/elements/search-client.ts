// The page's end of the search worker: starts it, numbers requests, turns replies into promises. A worker that cannot
// start or fails at a request is given up with all that was asked of it, and the next request starts a new one.
import type { Language } from '../i18n/languages.ts';
import type { NumberedReply, NumberedRequest, SearchReplies, SearchRequest } from './search-messages.ts';

/** How long the worker's script may be on its way. */
const patience = 30_000; // milliseconds

interface Waiting {
  resolve(reply: unknown): void;
  reject(error: Error): void;
}

export class SearchClient {
  readonly language: Language;
  /** Address of dist/search/. */
  readonly files: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #number = 0;

  constructor(language: Language, files: string) {
    this.language = language;
    this.files = files;
  }

  async send<Kind extends SearchRequest['kind']>(request: Extract<SearchRequest, { kind: Kind }>): Promise<SearchReplies[Kind]> {
    if (!this.#worker) {
      this.#worker = this.#start();
      await this.#post({ kind: 'open', language: this.language, files: this.files });
    }
    return (await this.#post(request)) as SearchReplies[Kind];
  }

  /** Gives up what is under way; the next request starts afresh. */
  giveUp(): void {
    if (this.#worker) this.#giveUp(this.#worker, 'Given up for a new try');
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    const late = setTimeout(() => this.#giveUp(worker, 'The search worker did not come'), patience);
    worker.addEventListener('message', ({ data }: MessageEvent<NumberedReply>) => {
      clearTimeout(late);
      if ('failure' in data) return this.#giveUp(worker, data.failure);
      this.#waiting.get(data.number)?.resolve(data.reply);
      this.#waiting.delete(data.number);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#giveUp(worker, event.message || 'The search worker could not start');
    });
    return worker;
  }

  #giveUp(worker: Worker, reason: string): void {
    worker.terminate();
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }

  #post(request: SearchRequest): Promise<unknown> {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker?.postMessage({ number, request } satisfies NumberedRequest);
    });
  }
}
