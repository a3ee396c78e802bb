// The concepts by which a question is widened: those of src/content/thesaurus.yaml and one for each issue, provision, court,
// mission and country of missions, made from what the registries say. The head of the yaml says which registry words are
// left out and why.
import type { Library } from '../cases/library.ts';
import { languages, type Bilingual, type Language } from '../i18n/languages.ts';
import { stemsOf, type Concept } from './concepts.ts';
import type { FacetName } from './facets.ts';
import type { ThesaurusRecord } from './thesaurus-record.ts';

/** What two forms share that say the same thing in another order or with other small words. */
export function formKey(form: string, language: Language): string {
  return stemsOf(form, language).sort().join(' ');
}

/** True where one of the others is in a question whenever the form is: `titolare di protezione sussidiaria` next to `protezione sussidiaria`. */
export function isIdle(form: string, others: readonly string[], language: Language): boolean {
  const words = new Set(stemsOf(form, language));
  return others.some((other) => stemsOf(other, language).every((word) => words.has(word)));
}

const withoutBrackets = (label: string): string => label.replace(/\s*\([^)]*\)$/, '');
const hasDigit = (form: string): boolean => /\d/.test(form);

/** What a concept is made from, before forms that say nothing new are left out. */
interface Source {
  id: string;
  means: Concept['means'];
  /** Names always stay; a synonym stays where it has two words or more and tells something that the yaml does not. */
  names: readonly Bilingual[];
  synonyms?: Record<Language, readonly string[]>;
}

/** What no decision carries would lead nowhere and is left out. */
function registrySources(library: Library): Source[] {
  const issues = [...library.issues.values()].map(({ key, label, synonyms, broader }): Source => ({
    // Decisions carry issues, never the groups above them.
    id: `issue/${key}`, means: broader === null ? {} : { issue: [key] }, names: [label], synonyms,
  }));
  // An article is known by its number alone: its subject ("ricongiungimento familiare" for art. 29 TUI) belongs to the issues.
  const provisions = [...library.provisions.values()].filter(({ key }) => library.byProvision.has(key)).map(({ key, label, synonyms }): Source => {
    const isArticle = /^art\. /.test(label.it);
    const written = (forms: readonly string[]): string[] => (isArticle ? forms.filter(hasDigit) : [...forms]);
    return { id: `provision/${key}`, means: { provision: [key] }, names: [label], synonyms: { it: written(synonyms.it), en: written(synonyms.en) } };
  });
  const courts = [...library.courts.values()].filter(({ key }) => library.byCourt.has(key)).map(({ key, name, short }): Source => ({ id: `court/${key}`, means: { court: [key] }, names: [name, short] }));
  const carried = [...library.missions.values()].filter(({ key }) => library.byMission.has(key));
  const missions = carried.map(({ key, name, city }): Source => ({ id: `mission/${key}`, means: { mission: [key] }, names: [city, name] }));
  const countries = Map.groupBy(carried, ({ country }) => country);
  const missionsOf = [...countries].flatMap(([code, [first, ...others]]): Source[] =>
    first === undefined || first.countryName.it === first.city.it ? [] : [{
      id: `country/${code}`,
      means: { mission: [first, ...others].map(({ key }) => key) },
      // "consulate" is another word for an embassy in the yaml: one form is both.
      names: [{ it: `ambasciata in ${first.countryName.it}`, en: `embassy in ${first.countryName.en}` }],
    }]);
  return [...issues, ...provisions, ...courts, ...missions, ...missionsOf];
}

/** The forms, without those that repeat an earlier one in other endings, order or small words. */
function firstOfEach(forms: readonly string[], language: Language): string[] {
  const keys = forms.map((form) => formKey(form, language));
  return forms.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
}

/** True where a decision can carry a value of both. */
const overlap = (one: Concept['means'], other: Concept['means']): boolean =>
  Object.entries(one).some(([name, values]) => values.some((value) => other[name as FacetName]?.includes(value)));

export function buildConcepts(library: Library, records: readonly ThesaurusRecord[]): Concept[] {
  const own = records.map(({ id, it, en, means }): Concept => ({ id, it, en, means: means ?? {} }));
  const listed = Object.fromEntries(languages.map((language) => [language, new Set(own.flatMap((concept) => concept[language].map((form) => formKey(form, language))))])) as Record<Language, Set<string>>;

  const formsOf = ({ means, names, synonyms }: Source, language: Language): string[] => {
    const nearby = own.filter((concept) => overlap(concept.means, means)).flatMap((concept) => concept[language]);
    const kept = firstOfEach(names.map((name) => withoutBrackets(name[language])), language);
    const others = firstOfEach(synonyms?.[language] ?? [], language).filter((form) => stemsOf(form, language).length > 1 && !listed[language].has(formKey(form, language)));
    return [...kept, ...others.filter((form) => !isIdle(form, [...nearby, ...kept, ...others.filter((other) => other !== form)], language))];
  };
  const made = registrySources(library)
    .map((source): Concept => ({ id: source.id, it: formsOf(source, 'it'), en: formsOf(source, 'en'), means: source.means }));
  return [...own, ...made];
}
