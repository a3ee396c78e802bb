// Which concepts of the thesaurus a question speaks of. A form matches when all its content words stand close together in
// the question, in any order and inflection: "il nulla osta, che era scaduto" is "nulla osta scaduto". The narrowest wins:
// inside "nulla osta scaduto" the concept "nulla osta" is not looked for again.
import type { Language } from '../i18n/languages.ts';
import type { FacetName } from './facets.ts';
import { functionWords } from './function-words.ts';
import { stem } from './stem.ts';
import { wordsOf, type Word } from './terms.ts';

/** A concept with what people call it, in both languages, and the facet values that a decision about it carries. */
export interface Concept {
  id: string;
  it: readonly string[];
  en: readonly string[];
  means: Partial<Record<FacetName, readonly string[]>>;
  /** The decisions to begin with, best first, where the concept is a legal issue. */
  leading?: readonly number[];
}

/** A concept in one language, ready to be matched. */
interface Form {
  concept: Concept;
  text: string;
  stems: readonly string[];
}

export interface RecognisedConcept {
  concept: Concept;
  /** The form of the question. */
  form: string;
  /** The folded words of the question it covers. */
  words: readonly string[];
}

/** Words that may stand between the words of a form. */
const looseness = 3;

function stemsOf(form: string, language: Language): string[] {
  const words = wordsOf(form);
  const content = words.filter(({ folded }) => !functionWords[language].has(folded));
  return [...new Set((content.length > 0 ? content : words).map(({ folded }) => stem(folded, language)))];
}

export class ConceptIndex {
  readonly #concepts: readonly Concept[];
  /** Forms by their first stem, a language at a time, made when first asked for. */
  readonly #forms = new Map<Language, Map<string, Form[]>>();

  constructor(concepts: readonly Concept[]) {
    this.#concepts = concepts;
  }

  #formsIn(language: Language): Map<string, Form[]> {
    const before = this.#forms.get(language);
    if (before) return before;
    const byStem = new Map<string, Form[]>();
    for (const concept of this.#concepts) {
      for (const text of concept[language]) {
        const stems = stemsOf(text, language);
        const [first] = stems;
        if (first === undefined) continue;
        const list = byStem.get(first) ?? [];
        list.push({ concept, text, stems });
        byStem.set(first, list);
      }
    }
    this.#forms.set(language, byStem);
    return byStem;
  }

  /** The concepts of a question in one language, the widest cover first. No word is covered by two, save by equals. */
  recognise(words: readonly Word[], language: Language): RecognisedConcept[] {
    const stems = words.map(({ folded }) => stem(folded, language));
    const places = new Map<string, number[]>();
    stems.forEach((own, place) => places.set(own, [...(places.get(own) ?? []), place]));
    const found: { form: Form; covered: number[]; key: string }[] = [];
    for (const own of places.keys()) {
      for (const form of this.#formsIn(language).get(own) ?? []) {
        for (const first of places.get(own) ?? []) {
          const covered = placesNear(form.stems, first, places);
          if (covered) found.push({ form, covered, key: covered.join(' ') });
        }
      }
    }
    found.sort((a, b) => b.covered.length - a.covered.length || spread(a.covered) - spread(b.covered));
    const takenBy = new Map<number, string>();
    const concepts = new Map<Concept, RecognisedConcept>();
    for (const { form, covered, key } of found) {
      if (covered.some((place) => takenBy.has(place) && takenBy.get(place) !== key)) continue;
      for (const place of covered) takenBy.set(place, key);
      if (!concepts.has(form.concept)) concepts.set(form.concept, { concept: form.concept, form: form.text, words: [...new Set(covered.map((place) => words[place]?.folded ?? ''))] });
    }
    return [...concepts.values()];
  }
}

const spread = (places: readonly number[]): number => (places.at(-1) ?? 0) - (places[0] ?? 0);

/** For each stem the place nearest to the first one; null where one is missing or too far away. */
function placesNear(stems: readonly string[], first: number, places: ReadonlyMap<string, readonly number[]>): number[] | null {
  const near: number[] = [];
  for (const own of stems) {
    const [best] = [...(places.get(own) ?? [])].sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
    if (best === undefined) return null;
    near.push(best);
  }
  near.sort((a, b) => a - b);
  return spread(near) <= stems.length - 1 + looseness ? near : null;
}

/** The content stems of a form, to look it up in texts. */
export { stemsOf };
