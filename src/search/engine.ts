// Answers a question: recognises citations, looks its words and concepts up in the index, ranks, and cuts passages. It knows
// files by name only, so that it runs in the page's worker, in the measurements and in a test alike.
import { begunCitations } from '../citations/begun-citation.ts';
import { named, type CitationIndex, type UnnamedIndex } from '../citations/citation-index.ts';
import type { Resolution } from '../citations/resolve-citation.ts';
import { resolveQuery, type ShutOut } from '../citations/resolve-query.ts';
import type { Language } from '../i18n/languages.ts';
import { ConceptIndex, nameConcepts, stemsOf, type Meaning, type NamedConcept, type RecognisedConcept } from './concepts.ts';
import { codesAt, type Column, type DocumentTable, type RowLines } from './document-table.ts';
import { isFacetName, readHoldingCode, type FacetName } from './facets.ts';
import { heightOfLevel } from './leading.ts';
import { completeWord, mendWord } from './mending.ts';
import { findPassages, type DecisionText, type Mark, type Marks, type Passage } from './passages.ts';
import { contentWords, isFunctionWord, parseQuestion, readOperators, type Question, type QuestionPhrase } from './question.ts';
import { rankDocuments, type ConceptEvidence, type WordEvidence } from './ranking.ts';
import { stem } from './stem.ts';
import { citedDecisions, readSuggestions, suggest, type Suggested, type SuggestionList } from './suggestions.ts';
import { TermIndex, type IndexDirectory, type Positions, type Postings } from './term-index.ts';
import type { Word } from './terms.ts';
import { unpackWords, type KnownWord, type PackedWords } from './word-list.ts';

/** Reads the files under dist/search/, by name without extension. Rejects where one is missing or broken. */
export interface SearchFiles {
  json(name: string): Promise<unknown>;
  bytes(name: string): Promise<Uint8Array>;
}

export interface Replacement {
  typed: string;
  /** What was searched for instead: words near to it or, where it was not typed to its end, that begin with it. */
  meant: string[];
  kind: 'mended' | 'completed';
}

export interface WordsAnswer {
  /** The words that were asked: the question, or what a citation in it left over. */
  searched: string;
  /** The language in which they were read. */
  language: Language;
  /** Words and phrases of the question; each row says how many of them it has. */
  terms: number;
  /** Words that stand in no decision and mean nothing the library knows. */
  unknown: string[];
  replaced: Replacement[];
  /** Other names that were looked for, in the language of the reader. */
  also: string[];
  excluded: string[];
  /** Citations with a minus before them, whose decisions are left out. */
  excludedDecisions: string[];
  /** AND or OR was typed, which other search engines need. */
  operators: boolean;
  /** A quotation mark was opened and not closed. */
  unclosed: boolean;
  /** What the question is short of: any word at all, or one that is not in every text. */
  lacks: 'word' | 'subject' | null;
  /** Phrases that stand in no decision. */
  missingPhrases: string[];
  /** Phrases that stand in none of the decisions that have the phrases before them: they count, and are not required. */
  partedPhrases: string[];
  rows: { row: number; covered: number }[];
}

/** What helps a search and is no condition of it: citations are recognised, concepts widen it, spelling is mended. */
export type Helper = 'citations' | 'concepts' | 'mending';

/** A question may be a citation, words, or both. */
export interface SearchAnswer {
  citation: Resolution | null;
  words: WordsAnswer | null;
  /** Helpers whose files could not be had; the answer is what there is without them. */
  without: Helper[];
}

export interface SuggestAnswer {
  /** Decisions that the words typed cite, by id. */
  decisions: string[];
  filters: Suggested[];
}

export interface RowPassages {
  row: number;
  language: Language;
  /** Null where the text could not be had. */
  passages: Passage[] | null;
}

// i18n/languages.ts would bring Zod into the browser.
const otherOf = (language: Language): Language => (language === 'it' ? 'en' : 'it');

/** Made at the first call and kept, unless it failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
}

function openIndex(files: SearchFiles, language: Language): TermIndex {
  return new TermIndex({
    directory: async () => (await files.json(`${language}/directory`)) as IndexDirectory,
    block: (name) => files.bytes(`${language}/${name}`),
    words: once(async () => unpackWords((await files.json(`${language}/words`)) as PackedWords)),
  });
}

/** How many other names of a concept are looked for, and how many are told. */
const mostSynonyms = 3;
const mostTold = 3;

/** Words by which two languages are told apart, in one journey. */
const askedAtOnce = 3;

/** A question read in one language. */
interface Reading {
  language: Language;
  words: Word[];
  postings: (Postings | null)[];
  /** Null where their file could not be had. */
  concepts: RecognisedConcept[] | null;
}

/** The words of a question, and what was read of it before them. */
interface Asked {
  searched: string;
  shutOut: readonly ShutOut[];
  operators: boolean;
}

const isSame = (one: Asked, other: Asked): boolean =>
  one.searched === other.searched && one.operators === other.operators && one.shutOut.length === other.shutOut.length && one.shutOut.every(({ label }, place) => label === other.shutOut[place]?.label);

interface FoundPhrase {
  phrase: QuestionPhrase;
  found: Postings | null;
}

interface Marked {
  answer: WordsAnswer;
  without: Helper[];
  marks: Record<Language, Marks>;
}

export class SearchEngine {
  readonly #language: Language;
  readonly #files: SearchFiles;
  readonly #indexes: Record<Language, TermIndex>;
  readonly #citations: () => Promise<CitationIndex>;
  readonly #concepts: Record<Language, () => Promise<ConceptIndex>>;
  readonly #suggestions: () => Promise<SuggestionList>;
  /** What the search page knows of every decision. */
  readonly table: () => Promise<DocumentTable>;
  /** The last words that were searched; filters and passages ask for them again. */
  #last: { asked: Asked; marked: Promise<Marked>; isIncomplete: boolean } | null = null;

  constructor(language: Language, files: SearchFiles) {
    this.#language = language;
    this.#files = files;
    this.#indexes = { it: openIndex(files, 'it'), en: openIndex(files, 'en') };
    this.table = once(async () => (await files.json(`table-${language}`)) as DocumentTable);
    this.#citations = once(async () => {
      const [index, { ids }] = await Promise.all([files.json('citations'), this.table()]);
      return named(index as UnnamedIndex, ids);
    });
    const meanings = once(async () => (await files.json('concepts')) as Meaning[]);
    const conceptsIn = (own: Language): (() => Promise<ConceptIndex>) =>
      once(async () => {
        const [names, means] = await Promise.all([files.json(`concepts-${own}`), meanings()]);
        return new ConceptIndex(nameConcepts(means, names as string[][]), own);
      });
    this.#concepts = { it: conceptsIn('it'), en: conceptsIn('en') };
    this.#suggestions = once(async () => readSuggestions((await files.json(`suggestions-${language}`)) as string, language));
  }

  /** Fetches what any first question needs. */
  async warm(): Promise<void> {
    const helpers = [this.#citations(), this.#concepts[this.#language]()];
    await Promise.all([this.table(), this.#indexes[this.#language].warm(), Promise.allSettled(helpers)]);
  }

  /** The lines of some rows, from one of the files of a large library's table. */
  async lines(file: number): Promise<RowLines> {
    return (await this.#files.json(`lines-${this.#language}/${file}`)) as RowLines;
  }

  /** What to offer for the words typed so far. A file that is missing offers nothing. */
  async suggest(typed: string, limit: number): Promise<SuggestAnswer> {
    const [decisions, filters] = await Promise.all([
      this.#citations().then((index) => decisionsFor(typed, index), () => []),
      this.#suggestions().then((list) => suggest(list, typed, limit), () => []),
    ]);
    return { decisions, filters: filters.slice(0, limit - decisions.length) };
  }

  async ask(question: string): Promise<SearchAnswer> {
    const warm = this.warm();
    warm.catch(() => undefined); // met again below
    const { text, joined } = readOperators(question);
    const index = await this.#citations().catch(() => null);
    const cited = index && resolveQuery(text, index);
    const { resolution: citation = null, rest: searched = text, shutOut = [] } = cited ?? {};
    const without: Helper[] = index ? [] : ['citations'];
    await warm;
    if (searched.trim() === '' && (citation !== null || shutOut.length === 0)) return { citation, words: null, without };
    if (this.#last?.isIncomplete) this.#last = null; // what was missing may be there by now
    const found = await this.#marked({ searched, shutOut, operators: joined });
    return { citation, words: found.answer, without: [...without, ...found.without] };
  }

  #marked(asked: Asked): Promise<Marked> {
    if (this.#last && isSame(this.#last.asked, asked)) return this.#last.marked;
    const last = { asked, marked: this.#search(asked), isIncomplete: false };
    this.#last = last;
    last.marked.then(
      ({ without }) => (last.isIncomplete = without.length > 0),
      () => {
        if (this.#last === last) this.#last = null;
      },
    );
    return last.marked;
  }

  // Reading the question

  /** The postings of a word: of the whole or, of a number with signs that nobody writes so, of its parts. */
  async #postingsOf({ folded, parts }: Word, language: Language, concept?: number): Promise<Postings | null> {
    const index = this.#indexes[language];
    const whole = await index.postings(stem(folded, language), concept);
    if (whole || parts.length === 0) return whole;
    const each = await Promise.all(parts.map((part) => index.postings(stem(part, language))));
    return intersect(each.filter((own) => own !== null).length === parts.length ? (each as Postings[]) : []);
  }

  async #read(words: readonly Word[], language: Language): Promise<Reading> {
    const index = this.#indexes[language];
    const content = contentWords(words, language);
    // Two journeys: the directory beside the concepts, then the terms of other names, which are looked up later, beside those of the words.
    index.directory().catch(() => undefined);
    const concepts = await this.#concepts[language]().then((own) => own.recognise(words), () => null);
    const typed = new Set(content.map(({ folded }) => stem(folded, language)));
    for (const { concept } of concepts ?? []) {
      for (const name of otherNamesOf(concept, typed, language)) for (const own of stemsOf(name, language)) index.postings(own, concept.place).catch(() => undefined);
    }
    const conceptOf = ({ folded }: Word): number | undefined => concepts?.find(({ concept: { names } }) => names.some((name) => stemsOf(name, language).includes(stem(folded, language))))?.concept.place;
    const postings = await Promise.all(content.map((word) => this.#postingsOf(word, language, conceptOf(word))));
    return { language, words: content, postings, concepts };
  }

  /** In the reader's language, or in the other where more of its words are there. Words are not mixed: most that both languages have are false friends. */
  async #readBest(words: readonly Word[]): Promise<Reading> {
    const likely = likelyLanguage(words, this.#language);
    const second = otherOf(likely);
    const reading = await this.#read(words, likely);
    /** With as many words lost the second language is not the better one; on equal terms the reader's is. */
    const enough = lost(reading).length + (likely === this.#language ? 0 : 1);
    if (await this.#loses(enough, words, second, lost(reading))) return reading;
    const other = await this.#read(words, second);
    return lost(other).length < enough ? other : reading;
  }

  /**
   * Whether a language surely loses so many of the words, as a few blocks of its index tell: its concepts and what they are called
   * would make a search half as large again. The words lost before are asked for first, for a misspelt one is strange to both.
   */
  async #loses(enough: number, words: readonly Word[], language: Language, lostBefore: readonly string[]): Promise<boolean> {
    const isLost = new Set(lostBefore);
    // Figures may be an age or stand for their parts. Long words are seldom of both languages.
    const telling = contentWords(words, language).filter(({ folded }) => !/\d/.test(folded)).sort((a, b) => Number(isLost.has(b.folded)) - Number(isLost.has(a.folded)) || b.folded.length - a.folded.length);
    let left = enough;
    for (let from = 0; left > 0 && left <= telling.length - from; from += askedAtOnce) {
      const known = await Promise.all(telling.slice(from, from + askedAtOnce).map(({ folded }) => this.#indexes[language].knows(stem(folded, language))));
      left -= known.filter((each) => !each).length;
    }
    return left <= 0;
  }

  /** Words that stand nowhere, put right or completed from the list of words; null where that list could not be had. */
  async #replace(words: readonly Word[], reading: Reading): Promise<{ words: Word[]; replaced: Replacement[] } | null> {
    const unknown = new Set(lost(reading));
    if (unknown.size === 0) return { words: [...words], replaced: [] };
    const [ofDecisions, ofConcepts] = await Promise.all([
      this.#indexes[reading.language].words().catch(() => null),
      this.#concepts[reading.language]().then((index) => index.words(), () => []),
    ]);
    if (!ofDecisions) return null;
    const known = [...ofDecisions, ...ofConcepts.map((word): KnownWord => ({ word, common: 0 }))];
    const replaced: Replacement[] = [];
    const lastWord = words.at(-1)?.folded;
    const changed = words.flatMap((word): Word[] => {
      if (!unknown.has(word.folded)) return [word];
      const completed = word.folded === lastWord ? completeWord(word.folded, known) : [];
      const meant = completed.length > 0 ? completed : mendWord(word.folded, known);
      const [best] = meant;
      if (best === undefined) return [word];
      if (!replaced.some(({ typed }) => typed === word.folded)) replaced.push({ typed: word.folded, meant: [best], kind: completed.length > 0 ? 'completed' : 'mended' });
      return [{ ...word, folded: best }];
    });
    return { words: changed, replaced };
  }

  // Searching

  async #search({ searched, shutOut, operators }: Asked): Promise<Marked> {
    const question = parseQuestion(searched);
    const table = await this.table();
    let reading = await this.#readBest(question.words);
    const mended = await this.#replace(question.words, reading);
    const { words, replaced } = mended ?? { words: question.words, replaced: [] };
    if (replaced.length > 0) reading = await this.#read(words, reading.language);
    const without: Helper[] = [...(reading.concepts ? [] : ['concepts' as const]), ...(mended ? [] : ['mending' as const])];

    const phrases = await Promise.all(question.phrases.map((phrase) => this.#phrase(phrase, reading.language)));
    const concepts = await Promise.all((reading.concepts ?? []).map((concept) => this.#evidenceOf(concept, reading, table)));
    const evidence: WordEvidence[] = [...reading.postings.map((postings, place) => ({ postings: datedFirst(postings, reading.words[place]?.folded ?? '', table) })), ...phrases.filter(({ found }) => found !== null).map(({ found }) => ({ postings: found }))];
    const { required, parted } = requiredTogether(phrases);
    const excluded = await this.#excludedRows(question);
    for (const id of shutOut.flatMap(({ ids }) => ids)) excluded.add(table.ids.indexOf(id));

    const { length } = table.dates;
    const admits = (row: number): boolean => !excluded.has(row) && (required === null || required.has(row));
    const height = (row: number): number => heightOfLevel(codesAt(table.facets.level, row)[0] ?? '');
    const ranked = isOnlyExclusion(question, shutOut)
      ? table.dates.map((_, document) => ({ document, covered: 0 })).filter(({ document }) => admits(document))
      : rankDocuments(evidence, concepts.map(({ evidence: own }) => own), leadingOf(reading), { documents: length, height, isMeant: meantBy(reading, concepts, table), admits });
    const rows = ranked.map(({ document, covered }) => ({ row: document, covered }));

    const missing = phrases.filter(({ found }) => found === null).map(({ phrase }) => phrase.text);
    const answer: WordsAnswer = {
      searched,
      language: reading.language,
      terms: reading.words.length + question.phrases.length,
      unknown: lost(reading),
      replaced,
      also: [...new Set(concepts.flatMap(({ told }) => told))],
      excluded: question.excluded.map(({ text }) => text),
      excludedDecisions: shutOut.map(({ label }) => label),
      operators,
      unclosed: question.unclosed,
      lacks: lackOf(question, shutOut, reading),
      missingPhrases: missing,
      partedPhrases: parted.map(({ text }) => text),
      rows,
    };
    return { answer, without, marks: marksOf(reading, concepts, question.phrases, this.#language) };
  }

  async #evidenceOf({ concept, words }: RecognisedConcept, reading: Reading, table: DocumentTable): Promise<{ evidence: ConceptEvidence; names: Record<Language, readonly string[]>; told: string[] }> {
    const { language } = reading;
    const typed = new Set(reading.words.map(({ folded }) => stem(folded, language)));
    const chosen = otherNamesOf(concept, typed, language);
    const postings = await Promise.all(chosen.map(async (name) => Promise.all(stemsOf(name, language).map((own) => this.#indexes[language].postings(own, concept.place)))));
    const complete = postings.filter((form): form is Postings[] => form.every((own) => own !== null));
    const places = words.map((word) => reading.words.findIndex(({ folded }) => folded === word)).filter((place) => place !== -1);
    const inReaders = language === this.#language ? concept.names : await this.#concepts[this.#language]().then((index) => index.namesOf(concept.place), () => []);
    const names: Record<Language, readonly string[]> = { it: [], en: [] };
    names[this.#language] = inReaders;
    names[language] = concept.names;
    return {
      evidence: { words: places, synonyms: complete, tagged: taggedRows(concept, table) },
      names,
      told: inReaders.filter((name) => saysMore(name, typed, this.#language)).slice(0, mostTold),
    };
  }

  /** Rows that have the words of a phrase in its order, whatever their endings; null where none has. */
  async #phrase(phrase: QuestionPhrase, language: Language): Promise<FoundPhrase> {
    for (const own of [language, otherOf(language)]) {
      const found = await this.#phraseIn(phrase, own);
      if (found) return { phrase, found };
    }
    return { phrase, found: null };
  }

  async #phraseIn({ words }: QuestionPhrase, language: Language): Promise<Postings | null> {
    const index = this.#indexes[language];
    const each = await Promise.all(words.map((word) => this.#postingsOf(word, language)));
    if (each.some((own) => own === null)) return null;
    const together = intersect(each as Postings[]);
    if (!together) return null;
    // Labels have no places: what the decision itself does not say is neither quoted nor shut out.
    const places = await Promise.all(words.map(({ folded }) => index.positions(stem(folded, language))));
    return keep(together, (document) => standsTogether(places, document));
  }

  /** Rows that have a word or phrase with a minus, in either language. */
  async #excludedRows({ excluded }: Question): Promise<Set<number>> {
    const rows = new Set<number>();
    for (const phrase of excluded) {
      for (const language of [this.#language, otherOf(this.#language)]) {
        for (const document of (await this.#phraseIn(phrase, language))?.documents ?? []) rows.add(document);
      }
    }
    return rows;
  }

  // Passages

  /** Passages of rows that these words found. A row whose text cannot be had (offline, for one) stands without. */
  async passages(searched: string, rows: readonly number[]): Promise<RowPassages[]> {
    const [{ marks, answer }, table] = await Promise.all([this.#last?.asked.searched === searched ? this.#last.marked : this.#marked({ searched, shutOut: [], operators: false }), this.table()]);
    return Promise.all(
      rows.map(async (row) => {
        let isMissing = false;
        for (const language of new Set([this.#language, answer.language])) {
          const text = (await this.#files.json(`${language}/texts/${table.ids[row] ?? ''}`).catch(() => null)) as DecisionText | null;
          isMissing ||= text === null;
          const passages = findPassages(text ?? [], marks[language], language);
          if (passages.length > 0) return { row, language, passages };
        }
        return { row, language: this.#language, passages: isMissing ? null : [] };
      }),
    );
  }
}

/** Decisions offered for a citation that is not typed to its end. */
const mostBegun = 4;

function decisionsFor(typed: string, index: CitationIndex): string[] {
  const cited = citedDecisions(resolveQuery(typed, index)?.resolution ?? null);
  return cited.length > 0 ? cited : begunCitations(typed, index, mostBegun);
}

const saysMore = (name: string, typed: ReadonlySet<string>, language: Language): boolean => stemsOf(name, language).some((own) => !typed.has(own));

/** What else a concept is called than was typed: the names that are looked for. */
const otherNamesOf = ({ names }: NamedConcept, typed: ReadonlySet<string>, language: Language): string[] => names.filter((name) => saysMore(name, typed, language)).slice(0, mostSynonyms);

/** The language of most of the small words of a question; the reader's where they do not tell. */
function likelyLanguage(words: readonly Word[], reader: Language): Language {
  const small = (language: Language): number => words.filter((word) => isFunctionWord(word, language)).length;
  return small(otherOf(reader)) > small(reader) ? otherOf(reader) : reader;
}

/** Words that no decision has and no concept covers. */
function lost({ words, postings, concepts }: Reading): string[] {
  const covered = new Set((concepts ?? []).flatMap((concept) => concept.words));
  return words.filter(({ folded }, place) => postings[place] === null && !covered.has(folded)).map(({ folded }) => folded);
}

/** The decisions to begin with, where the question is one legal issue and nothing more. */
function leadingOf({ words, concepts }: Reading): readonly number[] {
  return concepts?.find((concept) => concept.concept.leading && concept.words.length === words.length)?.concept.leading ?? [];
}

const asksNothing = ({ words, phrases }: Question): boolean => words.length === 0 && phrases.length === 0;
const isOnlyExclusion = (question: Question, shutOut: readonly ShutOut[]): boolean => asksNothing(question) && question.excluded.length + shutOut.length > 0;

function lackOf(question: Question, shutOut: readonly ShutOut[], { language, concepts }: Reading): WordsAnswer['lacks'] {
  if (asksNothing(question)) return isOnlyExclusion(question, shutOut) ? null : 'word';
  const { words, phrases } = question;
  return phrases.length === 0 && !concepts?.length && words.every((word) => isFunctionWord(word, language)) ? 'subject' : null;
}

/** Postings of the decisions that have all of them; what they count is their mean. Null where none has all, or none was given. */
function intersect(each: readonly Postings[]): Postings | null {
  const [first, ...others] = each;
  if (!first) return null;
  const maps = others.map(({ documents, impacts }) => new Map([...documents].map((document, index) => [document, impacts[index] ?? 0])));
  const documents: number[] = [];
  const impacts: number[] = [];
  first.documents.forEach((document, index) => {
    const own = maps.map((map) => map.get(document));
    if (own.includes(undefined)) return;
    documents.push(document);
    impacts.push(own.reduce<number>((sum, impact) => sum + (impact ?? 0), first.impacts[index] ?? 0) / each.length);
  });
  return documents.length === 0 ? null : { documents: Uint32Array.from(documents), impacts: Float32Array.from(impacts) };
}

function keep({ documents, impacts }: Postings, isKept: (document: number) => boolean): Postings | null {
  const places = [...documents.keys()].filter((place) => isKept(documents[place] ?? -1));
  return places.length === 0 ? null : { documents: Uint32Array.from(places, (place) => documents[place] ?? 0), impacts: Float32Array.from(places, (place) => impacts[place] ?? 0) };
}

/** The rows that have every phrase, null where no phrase was found. A phrase that would leave none is not required. */
function requiredTogether(phrases: readonly FoundPhrase[]): { required: ReadonlySet<number> | null; parted: QuestionPhrase[] } {
  let required: ReadonlySet<number> | null = null;
  const parted: QuestionPhrase[] = [];
  for (const { phrase, found } of phrases) {
    if (!found) continue;
    const together: number[] = [...found.documents].filter((document) => required?.has(document) ?? true);
    if (together.length === 0) parted.push(phrase);
    else required = new Set(together);
  }
  return { required, parted };
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** The decisions of the court and the year that a question names: `Cassazione 2013`, `Trib. Roma 2022`. None where it does not name both. */
function meantBy({ words, concepts }: Reading, evidence: readonly { evidence: ConceptEvidence }[], { dates }: DocumentTable): (document: number) => boolean {
  const years = words.map(({ folded }) => folded).filter(isYear);
  const courts = evidence.flatMap(({ evidence: { tagged } }, place) => {
    const { means } = concepts?.[place]?.concept ?? {};
    return tagged && (means?.court ?? means?.level) ? [tagged] : [];
  });
  return (document) => years.some((year) => dates[document]?.startsWith(year)) && courts.some((tagged) => tagged.has(document));
}

/** A year that only stands in the text is more often that of an act, an application, another decision. */
const mentionedYear = 0.4;

/** The postings of a year: whole in the decisions of that year, whether their text has it or not, and less in the others. */
function datedFirst(postings: Postings | null, word: string, { dates }: DocumentTable): Postings | null {
  if (!isYear(word)) return postings;
  const impacts = new Map([...(postings?.documents ?? [])].map((document, place) => [document, mentionedYear * (postings?.impacts[place] ?? 0)]));
  dates.forEach((date, row) => {
    if (date.startsWith(word)) impacts.set(row, 1);
  });
  const documents = [...impacts.keys()].sort((a, b) => a - b);
  return documents.length === 0 ? null : { documents: Uint32Array.from(documents), impacts: Float32Array.from(documents, (document) => impacts.get(document) ?? 0) };
}

function standsTogether(places: readonly Positions[], document: number): boolean {
  const [first = [], ...others] = places.map((own) => own.get(document) ?? []);
  const sets = others.map((own) => new Set(own));
  return first.some((at) => sets.every((own, offset) => own.has(at + offset + 1)));
}

/** Later issues of a decision are often touched in passing. */
const shareOfLaterValue = 0.8;

/** Who asks, for whom and where stand on many decisions that are about something else. */
const circumstances: ReadonlySet<FacetName> = new Set(['nationality', 'relative', 'sponsor', 'mission']);
const shareOfCircumstance = 0.6;

const shareOf = (name: FacetName, place: number): number => (circumstances.has(name) ? shareOfCircumstance : name === 'issue' && place > 0 ? shareOfLaterValue : 1);

/** Rows that carry a value the concept means, each with how much of the decision is about it. Null where it means none. */
function taggedRows({ means }: NamedConcept, table: DocumentTable): Map<number, number> | null {
  const facets = Object.entries(means).filter(([name]) => isFacetName(name)) as [FacetName, readonly string[]][];
  if (facets.length === 0) return null;
  const rows = new Map<number, number>();
  for (const [name, values] of facets) {
    const column = name === 'role' || name === 'direction' ? null : table.facets[name];
    const wanted = new Set(values);
    table.dates.forEach((_, row) => {
      const place = column ? placeIn(column, row, wanted) : codesAt(table.holdings, row).findIndex((code) => wanted.has(readHoldingCode(code)[name as 'role' | 'direction']));
      if (place === -1) return;
      rows.set(row, Math.max(rows.get(row) ?? 0, shareOf(name, place)));
    });
  }
  return rows;
}

const placeIn = (column: Column, row: number, wanted: ReadonlySet<string>): number => (column.rows[row] ?? []).findIndex((place) => wanted.has(column.values[place] ?? ''));

/** In the language of the question the words themselves and what else the concepts are called; in the other only the concepts. */
function marksOf(reading: Reading, concepts: readonly { names: Record<Language, readonly string[]> }[], phrases: readonly QuestionPhrase[], reader: Language): Record<Language, Marks> {
  const { language, words } = reading;
  const typed = [...words, ...phrases.flatMap((phrase) => phrase.words)].map(({ folded }): Mark => ({ kind: 'typed', forms: [[stem(folded, language)]] }));
  const names = (own: Language): Mark[] => concepts.map(({ names: all }) => ({ kind: 'other', forms: all[own].slice(0, 2 * mostSynonyms).map((text) => stemsOf(text, own)) }));
  const marks: Record<Language, Marks> = { it: [], en: [] };
  marks[language] = [...typed, ...names(language)];
  if (reader !== language) marks[reader] = [...words.filter(({ folded }) => /\d/.test(folded)).map(({ folded }): Mark => ({ kind: 'typed', forms: [[folded]] })), ...names(reader)];
  return marks;
}
