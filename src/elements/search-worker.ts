// The search page's worker: recognises citations, asks the full-text index and cuts passages, away from the thread that
// draws. Pagefind runs inside it, because its result lists are long and stay here (search.md, section 3).
import type { CitationIndex } from '../citations/citation-index.ts';
import { resolveQuery } from '../citations/resolve-query.ts';
import type { Language } from '../i18n/languages.ts';
import { answerQuestion, type FullTextAnswer, type FullTextIndex, type FullTextIndexes } from '../search/full-text.ts';
import { findPassages, type IndexedPage } from '../search/passages.ts';
import type { TermHit } from '../search/ranking.ts';
import { citedDecisions, readSuggestions, suggest, type SuggestionList } from '../search/suggestions.ts';
import { readWordList } from '../search/word-list.ts';
import type { NumberedReply, NumberedRequest, PagePassages, SearchAnswer, SearchReplies, SearchRequest, SuggestAnswer } from './search-messages.ts';

/** The part of Pagefind's module that is used; the package ships no types for it. */
interface PagefindModule {
  options(options: { basePath: string; baseUrl: string; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<{ content: string; anchors: { id: string; location: number }[] }>;
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

/** Made at the first call and kept. After a failure the page starts a new worker, so a failed promise may stay. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

function openIndex(files: string, language: Language): FullTextIndex & { open(): Promise<PagefindModule> } {
  const folder = `${files}pf-${language}/`;
  // Two languages are two modules: one module serves one folder only (search.md, section 2).
  const open = once(async () => {
    const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
    await module.options({ basePath: folder, baseUrl: '/', ranking: { metaWeights: { title: 1, name: 2, cite: 10 } } });
    await module.search(''); // waits until the engine has started, or throws
    return module;
  });
  const words = once(async () => readWordList(await (await fetchFile(`${files}words-${language}.txt`)).text()));
  const results = new Map<string, PagefindResult>();
  return {
    open,
    words,
    async search(term) {
      const found = await (await open()).search(term);
      const hits = new Map<string, TermHit>();
      for (const result of found.results) {
        results.set(result.id, result);
        hits.set(result.id, { score: result.score, locations: result.words });
      }
      return hits;
    },
    async page(name): Promise<IndexedPage> {
      const result = results.get(name);
      if (!result) throw new Error(`${name} was not found by any search`);
      return result.data();
    },
  };
}

class SearchEngine {
  readonly #language: Language;
  readonly #indexes: FullTextIndexes & Record<Language, { open(): Promise<PagefindModule> }>;
  readonly #citations: () => Promise<CitationIndex>;
  readonly #suggestions: () => Promise<SuggestionList>;
  /** The last words that were searched; filters and passages ask for them again. */
  #last: { searched: string; answer: Promise<FullTextAnswer> } | null = null;

  constructor(language: Language, files: string) {
    this.#language = language;
    this.#indexes = { it: openIndex(files, 'it'), en: openIndex(files, 'en') };
    this.#citations = once(async () => (await (await fetchFile(`${files}citations.json`)).json()) as CitationIndex);
    this.#suggestions = once(async () => readSuggestions(await (await fetchFile(`${files}suggestions-${language}.json`)).text(), language));
  }

  async warm(): Promise<null> {
    const index = this.#indexes[this.#language];
    await Promise.all([this.#citations(), index.words(), index.open()]);
    return null;
  }

  async ask(question: string): Promise<SearchAnswer> {
    void this.#indexes[this.#language].open().catch(() => undefined); // begins while the citation is looked up
    const cited = resolveQuery(question, await this.#citations());
    const searched = cited ? cited.rest : question;
    if (searched === '') return { citation: cited?.resolution ?? null, words: null };
    const { language, terms, unknown, pages } = await this.#fullText(searched);
    const words = { searched, language, terms, unknown, pages: pages.map(({ page, covered }) => ({ page, covered })) };
    return { citation: cited?.resolution ?? null, words };
  }

  #fullText(searched: string): Promise<FullTextAnswer> {
    if (this.#last?.searched !== searched) this.#last = { searched, answer: answerQuestion(searched, this.#language, this.#indexes) };
    return this.#last.answer;
  }

  /** A page that cannot be fetched (offline, for one) gives no passages; the row stands without them. */
  async passages(searched: string, names: readonly string[]): Promise<PagePassages[]> {
    const answer = await this.#fullText(searched);
    const wanted = new Set(names);
    return Promise.all(
      answer.pages
        .filter(({ page }) => wanted.has(page))
        .map(async ({ page, locations }) => {
          const indexed = await this.#indexes[answer.language].page(page).catch(() => null);
          return { page, passages: indexed ? findPassages(indexed, locations) : [] };
        }),
    );
  }

  async suggest(typed: string, limit: number): Promise<SuggestAnswer> {
    const [decisions, filters] = await Promise.all([
      this.#citations().then((index) => citedDecisions(resolveQuery(typed, index)?.resolution), () => []),
      this.#suggestions().then((list) => suggest(list, typed, limit), () => []),
    ]);
    return { decisions, filters: filters.slice(0, limit - decisions.length) };
  }
}

let engine: SearchEngine | null = null;

async function answer(request: SearchRequest): Promise<SearchReplies[keyof SearchReplies]> {
  if (request.kind === 'open') {
    engine = new SearchEngine(request.language, request.files);
    return null;
  }
  if (!engine) throw new Error('The worker was asked before it was opened');
  if (request.kind === 'warm') return engine.warm();
  if (request.kind === 'ask') return engine.ask(request.question);
  if (request.kind === 'suggest') return engine.suggest(request.typed, request.limit);
  return engine.passages(request.searched, request.pages);
}

// Every failure of ours is answered. Pagefind, when it cannot start, also leaves behind a promise that nobody holds.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

// The project's types know the page's `self`, not a worker's.
const scope = self as unknown as { postMessage(reply: NumberedReply): void; onmessage: ((event: MessageEvent<NumberedRequest>) => void) | null };

scope.onmessage = ({ data: { number, request } }) => {
  answer(request).then(
    (reply) => scope.postMessage({ number, reply }),
    (error: unknown) => scope.postMessage({ number, failure: error instanceof Error ? error.message : String(error) }),
  );
};

