// Reads somebody else's notes: W3C collections, pages and annotations (ours among them), Readium's AnnotationSet, exports and
// API answers of Hypothesis. Whatever the text is, the answer is data: what was read, what was refused and why, and what is
// on a text that we do not have and waits in quarantine. Nothing is fetched, nothing throws, no member is read but by name.
//
// Of members that are not read, those of the annotation, its target and its text, and whole bodies, selectors and targets, are
// kept for the next export. A context of an item and every style are dropped: the one would change what our file says, the
// other is not ours to hand on.
import { countOf, depthOfJson, hasType, isMembers, listOf, memberOf, membersBeside, readJson, textOf, type Json, type JsonMembers } from './json.ts';
import { limits } from './limits.ts';
import type { Language } from '../i18n/language.ts';
import { isNoteId, readAddress, readPurpose } from './note-address.ts';
import type { Note, NoteSet, PassageSelectors, Purpose } from './note.ts';
import { isAnchor } from './passage-fragment.ts';
import type { Refusal, RefusalReason } from './refusal.ts';
import { motivationOf, ownMembers, prefix, type Foreign } from './web-annotation.ts';

/** What the reading copy of the library knows. */
export interface Known {
  /** Addresses that count as this library: the public one, and the one that the page was opened from. */
  sites: readonly string[];
  decisions: ReadonlySet<string>;
  issues: ReadonlySet<string>;
  /** The instant of reading, for what carries no date, and ids for what carries none. */
  now: string;
  newId: () => string;
}

export interface Quarantined {
  place: string;
  /** The address that it says it is on. */
  source: string;
  /** A text that is not ours, or no words of the text. */
  why: 'unknown-text' | 'no-quote';
  /** The annotation as it came. */
  json: string;
}

export interface ReadAnnotations {
  /** Null where the file holds no set at all; `refused` says why. */
  set: NoteSet | null;
  notes: Note[];
  refused: Refusal[];
  quarantined: Quarantined[];
}

/** A UTC instant as it stands, another date and time converted; null for anything else. */
export function readInstant(value: Json | undefined): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/.test(value)) return null;
  const time = Date.parse(value);
  if (Number.isNaN(time)) return null;
  const utc = new Date(time).toISOString();
  return value.startsWith(utc.slice(0, 19)) && /^[^.]{19}(\.\d+)?Z$/.test(value) ? value : utc.replace('.000Z', 'Z');
}

const named = (value: string): string => value.trim().slice(0, limits.name);
const languageOf = (value: Json | undefined): Language | null => {
  const [tag = ''] = (textOf(value) ?? '').toLowerCase().split('-');
  return tag === 'it' || tag === 'en' ? tag : null;
};
const shortText = (value: Json | undefined): string => (textOf(value) ?? '').slice(0, 128);
const iriOf = (value: Json | undefined): string => textOf(value) ?? textOf(memberOf(value, 'id')) ?? '';

class Refused extends Error {
  readonly why: RefusalReason;
  constructor(why: RefusalReason) {
    super(why);
    this.why = why;
  }
}

/** Text of others within a limit; beyond it, the item is refused. */
function within(text: string, longest: number, why: RefusalReason): string {
  if (text.length > longest) throw new Refused(why);
  return text;
}

interface FoundPassage {
  passage: PassageSelectors;
  rest: readonly Json[];
}

/** The parts of a target that say which words are meant; null where no words are quoted. `anchor` is what the address says. */
function readPassage(target: Json, anchor: string): FoundPassage | null {
  let quote: JsonMembers | null = null;
  let refined: JsonMembers | null = null;
  let position: JsonMembers | null = null;
  let fragment: JsonMembers | null = null;
  const rest: Json[] = [];
  for (const selector of listOf(memberOf(target, 'selector'))) {
    const isQuote = hasType(selector, 'TextQuoteSelector') && textOf(memberOf(selector, 'exact')) !== null;
    if (isMembers(selector) && isQuote && !quote) quote = selector;
    else if (isMembers(selector) && hasType(selector, 'TextPositionSelector') && !position) position = selector;
    else if (isMembers(selector) && hasType(selector, 'FragmentSelector') && isAnchor(textOf(memberOf(selector, 'value')) ?? '') && !fragment) fragment = selector;
    else rest.push(selector);
    refined ??= refinedQuote(selector);
  }
  const words = quote ?? refined;
  const exact = textOf(memberOf(words ?? undefined, 'exact')) ?? '';
  if (exact === '') return null;

  const start = countOf(memberOf(position ?? undefined, 'start'));
  const astralBefore = countOf(memberOf(position ?? undefined, `${prefix}:astralBefore`)) ?? 0;
  const from = (start ?? 0) + astralBefore;
  const inBlockStart = countOf(memberOf(fragment ?? undefined, `${prefix}:inBlockStart`));
  const state = listOf(memberOf(target, 'state')).find((one) => hasType(one, 'TimeState'));
  const passage: PassageSelectors = {
    anchor: textOf(memberOf(fragment ?? undefined, 'value')) ?? anchor,
    exact: within(exact, limits.quote, 'quote-too-long'),
    prefix: within(textOf(memberOf(words ?? undefined, 'prefix')) ?? '', limits.quote, 'quote-too-long'),
    suffix: within(textOf(memberOf(words ?? undefined, 'suffix')) ?? '', limits.quote, 'quote-too-long'),
    equals: countOf(memberOf(words ?? undefined, `${prefix}:equals`)) ?? 1,
    position: { start: from, end: from + exact.length },
    ...(astralBefore === 0 ? {} : { astralBefore }),
    inBlock: { start: inBlockStart ?? 0, end: (inBlockStart ?? 0) + exact.length },
    // Without their positions the hashes would vouch for places that nobody gave.
    blockHash: inBlockStart === null ? '' : shortText(memberOf(fragment ?? undefined, `${prefix}:blockHash`)),
    pageHash: start === null ? '' : shortText(memberOf(state, `${prefix}:pageHash`)),
    edition: (readInstant(listOf(memberOf(state, 'sourceDate'))[0]) ?? '').slice(0, 10),
  };
  return { passage, rest };
}

/** The quote that refines another selector, at any depth. Levels, not a queue: a list may hold a million. */
function refinedQuote(selector: Json): JsonMembers | null {
  for (let level = listOf(memberOf(selector, 'refinedBy')); level.length > 0; level = level.flatMap((one) => listOf(memberOf(one, 'refinedBy')))) {
    const quote = level.find((one): one is JsonMembers => isMembers(one) && hasType(one, 'TextQuoteSelector') && Boolean(textOf(memberOf(one, 'exact'))));
    if (quote) return quote;
  }
  return null;
}

interface FoundBodies {
  text: string;
  textLanguage: Language | null;
  purpose: Purpose | null;
  issues: string[];
  tags: string[];
  /** Members of the text that we do not read, and bodies that we do not. */
  members: JsonMembers | null;
  rest: Json[];
}

function readBodies(annotation: JsonMembers, known: Known): FoundBodies {
  const texts: string[] = [];
  const tags: string[] = [];
  const issues: string[] = [];
  const rest: Json[] = [];
  let purpose: Purpose | null = null;
  let textLanguage: Language | null = null;
  let members: JsonMembers | null = null;
  const bodyValue = textOf(memberOf(annotation, 'bodyValue'));
  if (bodyValue) texts.push(bodyValue);
  for (const body of listOf(memberOf(annotation, 'body'))) {
    const value = textOf(memberOf(body, 'value'));
    if (isMembers(body) && value !== null && !hasType(body, 'SpecificResource')) {
      if (listOf(memberOf(body, 'purpose')).includes('tagging')) {
        tags.push(value);
        continue;
      }
      const keyword = textOf(memberOf(body, 'keyword'));
      if (keyword) tags.push(keyword);
      if (value !== '') texts.push(value);
      const language = languageOf(memberOf(body, 'language'));
      textLanguage ??= language;
      // What our own export would write again is not foreign.
      const format = memberOf(body, 'format') === 'text/plain' ? ['format'] : [];
      const tongue = language !== null && memberOf(body, 'language') === language ? ['language'] : [];
      members ??= membersBeside(body, new Set([...ownMembers.body, ...format, ...tongue]));
      continue;
    }
    const address = textOf(body) ?? iriOf(memberOf(body, 'source'));
    const page = readAddress(known.sites, address);
    const ours = readPurpose(known.sites, address);
    if (ours !== null && purpose === null) purpose = ours;
    else if (page?.section === 'issues' && known.issues.has(page.key)) issues.push(page.key);
    else rest.push(body);
  }
  return { text: texts.join('\n\n'), textLanguage, purpose, issues: [...new Set(issues)], tags: [...new Set(tags.filter((tag) => tag.trim() !== ''))], members, rest };
}

/** Keeps what is foreign as a string, within its limits; `undefined` where it is beyond them. */
function keepForeign(foreign: Foreign): string | null | undefined {
  if (Object.keys(foreign).length === 0) return null;
  const json = JSON.stringify(foreign);
  return json.length <= limits.foreign && depthOfJson(json) <= limits.foreignDepth ? json : undefined;
}

/** The members of an annotation that our note does not hold: those never read, and those that say more than it does. */
function foreignMembers(annotation: JsonMembers, note: Pick<Note, 'id' | 'via' | 'text' | 'purpose'>): JsonMembers | null {
  const said: Readonly<Record<'canonical' | 'via' | 'motivation', Json>> = { canonical: note.id, via: note.via, motivation: motivationOf(note) };
  const same = Object.entries(said).filter(([name, value]) => memberOf(annotation, name) === value);
  return membersBeside(annotation, new Set([...ownMembers.annotation, ...same.map(([name]) => name)]));
}

class Reader {
  readonly #known: Known;
  readonly #set: NoteSet;
  readonly #ids = new Set<string>();
  readonly notes: Note[] = [];
  readonly refused: Refusal[] = [];
  readonly quarantined: Quarantined[] = [];

  constructor(known: Known, set: NoteSet) {
    this.#known = known;
    this.#set = set;
  }

  read(item: Json, place: string): void {
    try {
      if (!isMembers(item) || (memberOf(item, 'type') !== undefined && !hasType(item, 'Annotation'))) throw new Refused('not-an-annotation');
      this.#annotation(item, place);
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      this.refused.push({ place, why: problem.why });
    }
  }

  #annotation(item: JsonMembers, place: string): void {
    const id = textOf(memberOf(item, 'id')) ?? '';
    if (!isNoteId(id)) throw new Refused('no-id');
    if (this.#ids.has(id)) throw new Refused('same-id-twice');

    const targets = listOf(memberOf(item, 'target'));
    if (targets.length === 0) throw new Refused('no-target');
    const sources = targets.map((target) => textOf(target) ?? iriOf(memberOf(target, 'source') ?? target));
    const pages = sources.map((source) => readAddress(this.#known.sites, source));
    const at = pages.findIndex((page) => page?.section === 'decisions' && this.#known.decisions.has(page.key));
    const [target, page] = [targets[at], pages[at]];
    if (target === undefined || !page) return this.#quarantine(item, place, sources[0] ?? '', 'unknown-text', id);
    const found = readPassage(target, page.anchor);
    if (!found) return this.#quarantine(item, place, sources[at] ?? '', 'no-quote', id);

    const bodies = readBodies(item, this.#known);
    if (bodies.tags.length > limits.tags || bodies.issues.length > limits.tags) throw new Refused('too-many-tags');
    const created = readInstant(memberOf(item, 'created')) ?? this.#set.created;
    const via = listOf(memberOf(item, 'via')).find((one): one is string => typeof one === 'string' && isNoteId(one)) ?? null;
    const asked = listOf(memberOf(item, 'motivation')).includes('questioning');
    const read = {
      id,
      text: within(bodies.text, limits.note, 'note-too-long'),
      purpose: bodies.purpose ?? (asked ? 'question' : 'fact'),
      via,
    } as const;
    const note: Note = {
      v: 1,
      decision: page.key,
      language: page.language,
      selectors: found.passage,
      earlier: listOf(memberOf(item, `${prefix}:earlier`)).flatMap((before) => readPassage(before, '')?.passage ?? []),
      textLanguage: bodies.textLanguage ?? languageOf(memberOf(item, `${prefix}:textLanguage`)) ?? page.language,
      issues: bodies.issues,
      tags: bodies.tags.map((tag) => within(tag, limits.tag, 'tag-too-long')),
      created,
      modified: readInstant(memberOf(item, 'modified')) ?? created,
      set: this.#set.id,
      foreign: null,
      ...read,
    };
    const foreign = this.#foreign(item, { target, targets, found, bodies, read });
    if (foreign === undefined) this.refused.push({ place, why: 'foreign-too-long' });
    this.#ids.add(id);
    this.notes.push({ ...note, foreign: foreign ?? null });
  }

  #foreign(item: JsonMembers, { target, targets, found, bodies, read }: { target: Json; targets: readonly Json[]; found: FoundPassage; bodies: FoundBodies; read: Pick<Note, 'id' | 'via' | 'text' | 'purpose'> }): string | null | undefined {
    // Our own export could not put it back in place and wrote it as a text: it is that text again.
    const whole = textOf(memberOf(item, `${prefix}:foreign`));
    if (whole !== null) return whole.length <= limits.foreign ? whole : undefined;
    const annotation = foreignMembers(item, read);
    const beside = isMembers(target) ? membersBeside(target, ownMembers.target) : null;
    const others = targets.filter((one) => one !== target);
    return keepForeign({
      ...(annotation === null ? {} : { annotation }),
      ...(beside === null ? {} : { target: beside }),
      ...(bodies.members === null ? {} : { body: bodies.members }),
      ...(bodies.rest.length === 0 ? {} : { bodies: bodies.rest }),
      ...(found.rest.length === 0 ? {} : { selectors: found.rest }),
      ...(others.length === 0 ? {} : { targets: others }),
    });
  }

  #quarantine(item: JsonMembers, place: string, source: string, why: Quarantined['why'], id: string): void {
    const json = within(JSON.stringify(item), limits.quarantined, 'quarantine-too-long');
    this.#ids.add(id);
    this.quarantined.push({ place, source: source.slice(0, 500), why, json });
  }
}

interface Items {
  list: readonly Json[];
  place: string;
  /** Some items stand in pages that are not in the file. */
  elsewhere: string | null;
}

/** The annotations of a file, whichever of the known shapes it has. */
function findItems(root: Json): Items | null {
  if (hasType(root, 'AnnotationCollection')) {
    const page = memberOf(root, 'first');
    const items = listOf(memberOf(page, 'items'));
    const next = memberOf(page, 'next');
    return { list: items, place: 'first.items', elsewhere: items.length === 0 ? (memberOf(root, 'total') === 0 ? null : 'first') : next === undefined ? null : 'first.next' };
  }
  if (hasType(root, 'AnnotationPage')) return { list: listOf(memberOf(root, 'items')), place: 'items', elsewhere: memberOf(root, 'next') === undefined ? null : 'next' };
  if (hasType(root, 'AnnotationSet')) return { list: listOf(memberOf(root, 'items')), place: 'items', elsewhere: null };
  if (hasType(root, 'Annotation')) return { list: [root], place: '', elsewhere: null };
  if (Array.isArray(root)) return { list: root as readonly Json[], place: '', elsewhere: null };
  return null;
}

/** The set that a file says it is. Without an id of its own it gets a new one: two readings of it are two sets. */
function readSet(root: Json, known: Known): NoteSet {
  const creator = listOf(memberOf(root, 'creator'))[0];
  const id = textOf(memberOf(root, 'id')) ?? '';
  const created = readInstant(memberOf(root, 'created')) ?? readInstant(memberOf(root, 'generated')) ?? known.now;
  const isSet = hasType(root, 'AnnotationCollection') || hasType(root, 'AnnotationSet') || hasType(root, 'AnnotationPage');
  return {
    v: 1,
    id: isSet && isNoteId(id) ? id : known.newId(),
    title: named(textOf(listOf(memberOf(root, 'label'))[0]) ?? textOf(memberOf(root, 'title')) ?? ''),
    author: named(textOf(memberOf(creator, 'name')) ?? textOf(creator) ?? ''),
    created,
    modified: readInstant(memberOf(root, 'modified')) ?? created,
    origin: 'file',
    shown: true,
  };
}

/** An annotation of Hypothesis as the Recommendation has it. Of its selectors only the quote and the positions say what the Recommendation means by them. */
function fromHypothesis(entry: Json): Json {
  if (!isMembers(entry)) return entry;
  const key = textOf(memberOf(entry, 'id')) ?? '';
  const target = listOf(memberOf(entry, 'target'))[0];
  const selector = listOf(memberOf(target, 'selector')).filter((one) => hasType(one, 'TextQuoteSelector') || hasType(one, 'TextPositionSelector'));
  const text = textOf(memberOf(entry, 'text')) ?? '';
  const rest = membersBeside(entry, new Set(['id', 'uri', 'text', 'tags', 'target', 'created', 'updated']));
  return Object.fromEntries<Json>([
    ...Object.entries(rest ?? {}),
    ['id', /^[\w-]{1,64}$/.test(key) ? `https://hypothes.is/a/${key}` : key],
    ['type', 'Annotation'],
    ['created', memberOf(entry, 'created') ?? null],
    ['modified', memberOf(entry, 'updated') ?? null],
    ['body', [...(text === '' ? [] : [{ type: 'TextualBody', value: text, format: 'text/markdown' }]), ...listOf(memberOf(entry, 'tags')).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }))]],
    ['target', { type: 'SpecificResource', source: memberOf(entry, 'uri') ?? memberOf(target, 'source') ?? '', selector }],
  ]);
}

/** An export (`annotations`) or an API answer (`rows`) of Hypothesis in the shape of a set; null for anything else. */
function readHypothesis(root: Json): { root: Json; place: string } | null {
  const place = ['annotations', 'rows'].find((name) => Array.isArray(memberOf(root, name)));
  if (place === undefined || memberOf(root, 'type') !== undefined) return null;
  const user = textOf(memberOf(root, 'export_userid')) ?? '';
  const [, name] = /^(?:acct:)?([\w.-]{1,64})(?:@[\w.-]+)?$/.exec(user) ?? [];
  return {
    place,
    root: {
      type: 'AnnotationSet',
      id: name === undefined ? '' : `https://hypothes.is/users/${name}`,
      title: 'Hypothesis',
      creator: name ?? '',
      generated: memberOf(root, 'export_date') ?? null,
      items: listOf(memberOf(root, place)).slice(0, limits.annotations + 1).map(fromHypothesis),
    },
  };
}

/** Total over any text: never throws, and never takes longer than a file within the limits allows. */
export function readAnnotations(text: string, known: Known): ReadAnnotations {
  const nothing = (why: RefusalReason): ReadAnnotations => ({ set: null, notes: [], refused: [{ place: '', why }], quarantined: [] });
  const json = readJson(text);
  if ('problem' in json) return nothing(json.problem);
  const hypothesis = readHypothesis(json.value);
  const root = hypothesis?.root ?? json.value;
  const items = findItems(root);
  if (items === null) return nothing('no-annotations');
  const place = hypothesis?.place ?? items.place;
  const set = readSet(root, known);
  const reader = new Reader(known, set);
  const placeOf = (index: number): string => (hasType(root, 'Annotation') ? '' : `${place}[${index}]`);
  items.list.slice(0, limits.annotations).forEach((item, index) => reader.read(item, placeOf(index)));
  if (items.list.length > limits.annotations) reader.refused.push({ place: placeOf(limits.annotations), why: 'too-many' });
  if (items.elsewhere !== null) reader.refused.push({ place: items.elsewhere, why: 'pages-elsewhere' });
  return { set, notes: reader.notes, refused: reader.refused, quarantined: reader.quarantined };
}
