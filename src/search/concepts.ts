// Which concepts of the thesaurus a question speaks of. A form matches when all its content words stand close together in
// the question, in any order and inflection: "il nulla osta, che era scaduto" is "nulla osta scaduto". The narrowest wins:
// inside "nulla osta scaduto" the concept "nulla osta" is not looked for again.
import type { Language } from '../i18n/languages.ts';
import type { FacetName } from './facets.ts';
import { isFunctionWord } from './question.ts';
import { stem } from './stem.ts';
import { wordsOf, type Word } from './terms.ts';

/** A concept with what people call it, in both languages, and the facet values that a decision about it carries. */
export interface Concept {
  /** `expired-nulla-osta`, or the registry and key it was made from: `issue/expired-nulla-osta`. */
  id: string;
  it: readonly string[];
  en: readonly string[];
  means: Partial<Record<FacetName, readonly string[]>>;
}

/** What a concept means, in whichever language it is asked for. */
export interface Meaning {
  means: Concept['means'];
  /** The decisions to begin with by number, best first, where the concept is a legal issue. */
  leading?: readonly number[];
}

/** A concept as one language's search reads it: by its place in the list, the same in both. */
export interface NamedConcept extends Meaning {
  place: number;
  names: readonly string[];
}

/** The concepts of one language, from what they mean and what they are called there. */
export const nameConcepts = (meanings: readonly Meaning[], names: readonly (readonly string[])[]): NamedConcept[] => meanings.map((meaning, place) => ({ ...meaning, place, names: names[place] ?? [] }));

interface Form {
  concept: NamedConcept;
  stems: readonly string[];
}

interface ReadForms {
  /** Forms by the first of their stems. */
  byStem: Map<string, Form[]>;
  /** Words that are forms by themselves stand for their concept wherever they stand: "the consulate" in a form means any mission. */
  alike: Map<string, string>;
}

export interface RecognisedConcept {
  concept: NamedConcept;
  /** The folded words of the question it covers. */
  words: readonly string[];
}

/** The terms of all names, first those of most names. */
export function termsByNames(names: readonly (readonly string[])[], language: Language): string[] {
  const counts = new Map<string, number>();
  for (const term of names.flat().flatMap((name) => stemsOf(name, language))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}

/** What an age in figures is also read as: no list of forms holds every age of a grown child or of an old parent. */
const ages: readonly { figures: RegExp; as: Record<Language, string> }[] = [
  { figures: /^(?:19|[23]\d)$/, as: { it: 'venti', en: 'twenty' } },
  { figures: /^[5-8]\d$/, as: { it: 'sessanta', en: 'sixty' } },
  // The law knows parents over 65 and under it.
  { figures: /^over(?:6[6-9]|[78]\d)$/, as: { it: 'over65', en: 'over65' } },
  { figures: /^under(?:5\d|6[0-4])$/, as: { it: 'under65', en: 'under65' } },
];

/** Content words that may stand between the words of a form. */
const looseness = 2;

/**
 * The stems of a name, as it is matched and looked up: of its content words or, where only one of several words would be left
 * ("più mogli", "other children"), of all its words.
 */
export function stemsOf(name: string, language: Language): string[] {
  const words = wordsOf(name);
  const content = words.filter((word) => !isFunctionWord(word, language));
  const kept = content.length > 1 || words.length === 1 ? content : words;
  return [...new Set((kept.length > 0 ? kept : words).map(({ folded }) => stem(folded, language)))];
}

/** The concepts of one language. */
export class ConceptIndex {
  readonly #language: Language;
  readonly #names: readonly (readonly string[])[];
  readonly #read: ReadForms;
  #words: string[] | null = null;

  constructor(concepts: readonly NamedConcept[], language: Language) {
    this.#language = language;
    this.#names = concepts.map(({ names }) => names);
    this.#read = readForms(concepts, language);
  }

  /** What a concept is called in this language, the best name first. */
  namesOf(place: number): readonly string[] {
    return this.#names[place] ?? [];
  }

  /** The words of all names, for mending what is mistyped: `skipping` stands in no decision. */
  words(): string[] {
    this.#words ??= [...new Set(this.#names.flat().flatMap((name) => wordsOf(name).map(({ folded }) => folded)))].filter((word) => /^\p{L}{4,}$/u.test(word));
    return this.#words;
  }

  /** The concepts of a question, the widest cover first. No word is covered by two, save by equals. */
  recognise(words: readonly Word[]): RecognisedConcept[] {
    const { byStem, alike } = this.#read;
    let content = 0;
    /** For each word how many content words stand before it: small words do not part what belongs together. */
    const order = words.map((word) => (isFunctionWord(word, this.#language) ? content : content++));
    const formStem = (word: string): string => {
      const own = stem(word, this.#language);
      return alike.get(own) ?? own;
    };
    const places = new Map<string, number[]>();
    const stands = (own: string, place: number): void => {
      places.set(own, [...(places.get(own) ?? []), place]);
    };
    words.forEach(({ folded }, place) => {
      stands(formStem(folded), place);
      for (const { figures, as } of ages) if (figures.test(folded)) stands(formStem(as[this.#language]), place);
    });
    const found: { form: Form; covered: number[]; key: string }[] = [];
    for (const own of places.keys()) {
      for (const form of byStem.get(own) ?? []) {
        for (const first of places.get(own) ?? []) {
          const covered = placesNear(form.stems, first, places, order);
          if (covered) found.push({ form, covered, key: covered.join(' ') });
        }
      }
    }
    found.sort((a, b) => b.covered.length - a.covered.length || spread(a.covered) - spread(b.covered));
    const takenBy = new Map<number, string>();
    const concepts = new Map<NamedConcept, RecognisedConcept>();
    for (const { form, covered, key } of found) {
      if (covered.some((place) => takenBy.has(place) && takenBy.get(place) !== key)) continue;
      for (const place of covered) takenBy.set(place, key);
      if (!concepts.has(form.concept)) concepts.set(form.concept, { concept: form.concept, words: [...new Set(covered.map((place) => words[place]?.folded ?? ''))] });
    }
    return [...concepts.values()];
  }
}

function readForms(concepts: readonly NamedConcept[], language: Language): ReadForms {
  const forms = concepts.flatMap((concept) => concept.names.map((name): Form => ({ concept, stems: stemsOf(name, language) })));
  const alike = new Map<string, string>();
  for (const { concept, stems } of forms) {
    const [own, ...others] = stems;
    if (own !== undefined && others.length === 0 && !alike.has(own)) alike.set(own, `=${concept.place}`);
  }
  const byStem = new Map<string, Form[]>();
  for (const { concept, stems } of forms) {
    const own = [...new Set(stems.map((each) => alike.get(each) ?? each))];
    const [first] = own;
    if (own.length === 1 && stems.length > 1) continue; // of several words that are alike one would do: it says less than the name
    if (first !== undefined) byStem.set(first, [...(byStem.get(first) ?? []), { concept, stems: own }]);
  }
  return { byStem, alike };
}

const spread = (places: readonly number[]): number => (places.at(-1) ?? 0) - (places[0] ?? 0);

/** For each stem the place nearest to the first one; null where one is missing or too far away. */
function placesNear(stems: readonly string[], first: number, places: ReadonlyMap<string, readonly number[]>, order: readonly number[]): number[] | null {
  const near: number[] = [];
  for (const own of stems) {
    const [best] = [...(places.get(own) ?? [])].sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
    if (best === undefined) return null;
    near.push(best);
  }
  near.sort((a, b) => a - b);
  const between = (order[near.at(-1) ?? 0] ?? 0) - (order[near[0] ?? 0] ?? 0) - (stems.length - 1);
  return between <= looseness ? near : null;
}
