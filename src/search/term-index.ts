// The full-text index of one language: for every term the decisions that have it and how much it counts there. Terms stand
// in sorted blocks of some kilobytes, so that a question fetches only the blocks of its own words, at any size of the
// library. What a term counts is BM25F, worked out when the index is built: a word weighs by the field it stands in and by
// how long that field is. Places are in blocks of their own, read for phrases alone.
import type { Language } from '../i18n/languages.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { fieldWeights, type Field, type Section } from './indexed-decision.ts';
import { termsOfWord, wordsOf } from './terms.ts';
import { sharedStart, type KnownWord } from './word-list.ts';

/** Where a term counts: decisions by number, ascending, and what it counts in each, above 0 and below 1. */
export interface Postings {
  documents: Uint32Array;
  impacts: Float32Array;
}

/** Where a term stands: for each decision the places, in words counted from its beginning. */
export type Positions = ReadonlyMap<number, readonly number[]>;

export interface IndexDirectory {
  documents: number;
  /** The first term of each block, ascending. */
  blocks: string[];
}

export interface Block {
  postings: Uint8Array;
  positions: Uint8Array;
}

export interface BuiltTermIndex {
  directory: IndexDirectory;
  blocks: Block[];
  /** The postings of the terms that are asked for most, once more. */
  common: Uint8Array;
  /** For each concept those of its other terms, once more. */
  concepts: Uint8Array[];
  /** Words of four letters and more as they are printed, sorted. */
  words: KnownWord[];
}

/** How soon a repeated word stops counting, and how far the length of a field matters (BM25; tuned on `npm run bench:search`). */
const saturation = 2;
const lengthShare = 0.6;
/**
 * Bytes of a block before compression: small ones waste least; of a large library they are larger, so that the directory, which
 * names them all, stays small. A term that is longer has a block of its own.
 */
const blockSizes = { least: 1_500, most: 4_000 };
const fewestBlocks = 200;
/** Bytes before compression of the terms that are asked for most, and of those of one concept; a larger library has fewer of them there. */
const mostCommon = 16_000;
const mostOfConcept = 3_000;
/** Words between two sections, so that no phrase runs from one into the next. */
const sectionGap = 10;
const impactSteps = 15;

const fields = Object.keys(fieldWeights) as Field[];

function averageLengths(documents: () => Iterable<readonly Section[]>): Record<Field, number> {
  const sums = Object.fromEntries(fields.map((field) => [field, { length: 0, count: 0 }])) as Record<Field, { length: number; count: number }>;
  for (const sections of documents()) {
    const seen = new Set<Field>();
    for (const { field, text } of sections) {
      sums[field].length += text.length;
      seen.add(field);
    }
    for (const field of seen) sums[field].count++;
  }
  return Object.fromEntries(fields.map((field) => [field, sums[field].length / Math.max(1, sums[field].count)])) as Record<Field, number>;
}

interface Gathered {
  /** Number of decisions. */
  count: number;
  last: number;
  documents: ByteWriter;
  impacts: ByteWriter;
  positions: ByteWriter;
}

const nothing = (): Gathered => ({ count: 0, last: -1, documents: new ByteWriter(4), impacts: new ByteWriter(4), positions: new ByteWriter(8) });

/** The terms by which concepts are asked for. */
export interface NamedTerms {
  /** All of them, first those that are asked for most. */
  known: readonly string[];
  byConcept: readonly (readonly string[])[];
}

/**
 * Builds the index of one language. `documents` gives every decision's sections, in order; it is called twice. Of the named terms
 * those asked for most, as many as fit, stand once more in a file that is fetched before any question is asked, and the others once
 * more by concept, so that a concept is one file to fetch. A term that no decision has is in the index all the same: it is known.
 */
export function buildTermIndex(documents: () => Iterable<readonly Section[]>, language: Language, named: NamedTerms = { known: [], byConcept: [] }): BuiltTermIndex {
  const averages = averageLengths(documents);
  const terms = new Map<string, Gathered>();
  const spelled = new Map<string, number>();
  let number = 0;
  for (const sections of documents()) {
    const lengths = Object.fromEntries(fields.map((field) => [field, 0])) as Record<Field, number>;
    for (const { field, text } of sections) lengths[field] += text.length;
    const own = new Map<string, { weight: number; places: number[] }>();
    const ownWords = new Set<string>();
    let place = 0;
    for (const { field, text } of sections) {
      const share = fieldWeights[field] / (1 - lengthShare + (lengthShare * lengths[field]) / averages[field]);
      for (const word of wordsOf(text)) {
        ownWords.add(word.folded);
        for (const term of termsOfWord(word, language)) {
          const entry = own.get(term) ?? { weight: 0, places: [] };
          entry.weight += share;
          if (field !== 'label') entry.places.push(place); // no phrase is looked for in labels
          own.set(term, entry);
        }
        place++;
      }
      place += sectionGap;
    }
    for (const [term, { weight, places }] of own) {
      const gathered = terms.get(term) ?? nothing();
      gathered.documents.number(number - gathered.last - 1);
      gathered.impacts.byte(Math.max(1, Math.round((weight / (saturation + weight)) * impactSteps)));
      gathered.positions.number(places.length);
      places.forEach((each, index) => gathered.positions.number(each - (places[index - 1] ?? 0)));
      gathered.last = number;
      gathered.count++;
      terms.set(term, gathered);
    }
    for (const word of ownWords) if (/^\p{L}{4,}$/u.test(word)) spelled.set(word, (spelled.get(word) ?? 0) + 1);
    number++;
  }
  for (const term of named.known) if (!terms.has(term)) terms.set(term, nothing());
  const words = [...spelled].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]): KnownWord => ({ word, common: Math.floor(Math.log2(count)) }));
  return { ...writeBlocks(terms, number, named), words };
}

/** Bytes that a term takes in a block, at most and without its places. */
const sizeOf = (term: string, { documents, impacts }: Gathered): number => term.length + documents.length + impacts.length;

/** Terms with their postings and places, as they are written: each kind of number in one run, where compression finds what repeats. */
class BlockWriter {
  #count = 0;
  #last = '';
  readonly #terms = new ByteWriter(256);
  readonly #documents = new ByteWriter(256);
  readonly #impacts = new ByteWriter(256);
  readonly #places = new ByteWriter(256);

  /** Bytes before compression. */
  get length(): number {
    return this.#terms.length + this.#documents.length + this.#impacts.length;
  }

  add(term: string, { count, documents, impacts, positions }: Gathered): void {
    this.#count++;
    const shared = sharedStart(this.#last, term);
    this.#last = term;
    this.#terms.number(shared);
    this.#terms.text(term.slice(shared));
    this.#terms.number(count);
    this.#documents.append(documents.bytes());
    this.#impacts.append(impacts.bytes());
    this.#places.number(positions.length);
    this.#places.append(positions.bytes());
  }

  block(): Block {
    const postings = new ByteWriter(this.length + 5);
    postings.number(this.#count);
    for (const part of [this.#terms, this.#documents, this.#impacts]) postings.append(part.bytes());
    return { postings: postings.bytes(), positions: this.#places.bytes() };
  }
}

function writeBlocks(terms: ReadonlyMap<string, Gathered>, documents: number, named: NamedTerms): Omit<BuiltTermIndex, 'words'> {
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const whole = sorted.reduce((sum, [term, gathered]) => sum + sizeOf(term, gathered), 0);
  const blockSize = Math.min(blockSizes.most, Math.max(blockSizes.least, whole / fewestBlocks));
  const firsts: string[] = [];
  const blocks: Block[] = [];
  let writer: BlockWriter | null = null;
  for (const [term, gathered] of sorted) {
    if (writer && writer.length + sizeOf(term, gathered) > blockSize) {
      blocks.push(writer.block());
      writer = null;
    }
    if (!writer) {
      writer = new BlockWriter();
      firsts.push(term);
    }
    writer.add(term, gathered);
  }
  if (writer) blocks.push(writer.block());

  const postingsOf = (chosen: ReadonlySet<string>): Uint8Array => {
    const block = new BlockWriter();
    for (const term of [...chosen].sort()) block.add(term, terms.get(term) ?? nothing());
    return block.block().postings;
  };
  const common = fitting(named.known, terms, mostCommon);
  const concepts = named.byConcept.map((own) => postingsOf(fitting(own.filter((term) => !common.has(term)), terms, mostOfConcept)));
  return { directory: { documents, blocks: firsts }, blocks, common: postingsOf(common), concepts };
}

/** Those of the terms, the first before the others, that fit in a block together. */
function fitting(wanted: readonly string[], terms: ReadonlyMap<string, Gathered>, most: number): Set<string> {
  let room = most;
  return new Set([...new Set(wanted)].filter((term) => {
    const size = sizeOf(term, terms.get(term) ?? nothing());
    const fits = size <= room;
    if (fits) room -= size;
    return fits;
  }));
}

interface BlockEntry {
  postings: Postings;
  /** Its place among the terms of its block. */
  place: number;
}

function readBlock(bytes: Uint8Array): Map<string, BlockEntry> {
  const reader = new ByteReader(bytes);
  let before = '';
  const terms = Array.from({ length: reader.number() }, () => ({ term: (before = before.slice(0, reader.number()) + reader.text()), count: reader.number() }));
  const documents = terms.map(({ count }) => {
    let last = -1;
    return Uint32Array.from({ length: count }, () => (last += reader.number() + 1));
  });
  const impacts = terms.map(({ count }) => Float32Array.from({ length: count }, () => reader.byte() / impactSteps));
  return new Map(terms.map(({ term }, place) => [term, { postings: { documents: documents[place] as Uint32Array, impacts: impacts[place] as Float32Array }, place }]));
}

/** The places of each term of a block, unread. */
function splitPlaces(bytes: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(bytes);
  const split: Uint8Array[] = [];
  while (!reader.done) {
    const length = reader.number();
    const from = reader.at;
    reader.skip(length);
    split.push(bytes.subarray(from, reader.at));
  }
  return split;
}

function readPositions(bytes: Uint8Array, { postings }: BlockEntry): Positions {
  const reader = new ByteReader(bytes);
  const positions = new Map<number, number[]>();
  for (const document of postings.documents) {
    let at = 0;
    positions.set(document, Array.from({ length: reader.number() }, () => (at += reader.number())));
  }
  return positions;
}

/** Reads the files of one index: `directory`, postings (`b3` of a block, `c12` of a concept, `common`), `p3` (places), `words`. */
export interface TermIndexFiles {
  directory(): Promise<IndexDirectory>;
  block(name: string): Promise<Uint8Array>;
  words(): Promise<KnownWord[]>;
}

/** An index as it is searched. Blocks are fetched once; one that failed is asked for again. */
export class TermIndex {
  readonly #files: TermIndexFiles;
  readonly #blocks = new Map<string, Promise<Map<string, BlockEntry>>>();
  readonly #places = new Map<string, Promise<Uint8Array[]>>();
  #directory: Promise<IndexDirectory> | null = null;

  constructor(files: TermIndexFiles) {
    this.#files = files;
  }

  directory(): Promise<IndexDirectory> {
    this.#directory ??= this.#files.directory().catch((error: unknown) => {
      this.#directory = null;
      throw error;
    });
    return this.#directory;
  }

  words(): Promise<KnownWord[]> {
    return this.#files.words();
  }

  /** Fetches what any question in this language needs. Without it a term is looked for in its own block alone. */
  async warm(): Promise<void> {
    await Promise.all([this.directory(), this.#block('common')]);
  }

  #block(name: string): Promise<Map<string, BlockEntry>> {
    return keptUnder(name, this.#blocks, () => this.#files.block(name).then(readBlock));
  }

  async #entry(term: string, concept?: number): Promise<BlockEntry | undefined> {
    const common = (await this.#blocks.get('common'))?.get(term);
    const named = common ?? (concept === undefined ? undefined : (await this.#block(`c${concept}`)).get(term));
    return named ?? (await this.#ownBlock(term))?.entry;
  }

  async #ownBlock(term: string): Promise<{ entry: BlockEntry; number: number } | null> {
    const number = blockOf((await this.directory()).blocks, term);
    const entry = number === -1 ? undefined : (await this.#block(`b${number}`)).get(term);
    return entry ? { entry, number } : null;
  }

  /** Where a term counts; null where no decision has it. One that is of a concept's names is looked for with the others of it first. */
  async postings(term: string, concept?: number): Promise<Postings | null> {
    const postings = (await this.#entry(term, concept))?.postings;
    return postings && postings.documents.length > 0 ? postings : null;
  }

  /** Whether a decision has the term, or a concept in its names. */
  async knows(term: string): Promise<boolean> {
    return (await this.#entry(term)) !== undefined;
  }

  /** Where a term stands; empty where no decision has it. */
  async positions(term: string): Promise<Positions> {
    const own = await this.#ownBlock(term);
    if (!own) return new Map();
    const split = await keptUnder(`p${own.number}`, this.#places, () => this.#files.block(`p${own.number}`).then(splitPlaces));
    return readPositions(split[own.entry.place] ?? new Uint8Array(), own.entry);
  }
}

/** What is kept under a name, made at the first call; what failed is forgotten. */
function keptUnder<T>(name: string, kept: Map<string, Promise<T>>, make: () => Promise<T>): Promise<T> {
  const before = kept.get(name);
  if (before) return before;
  const made = make();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
}

/** The last block whose first term is not after the term; -1 where the term would stand before them all. */
function blockOf(blocks: readonly string[], term: string): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
