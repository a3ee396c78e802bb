// A library of any size, made up from the real one, for measuring how the search grows. Each decision takes the shape of a
// real one (court, kind, stage, outcome, orders, sides of its holdings: what goes together stays together) and gets a date,
// numbers, issues, provisions, countries and 800 to 1,500 words of its own in each language, and cites earlier ones. The
// same size and seed give the same library. It is about nobody and is never published.
import type { Decision, Holding, Paragraph } from '../../src/cases/decision.ts';
import { buildLibrary, courtOf, issuesOf, provisionsOf, type Library } from '../../src/cases/library.ts';
import type { ProsePart } from '../../src/cases/prose.ts';
import { derivedCelex } from '../../src/citations/citation-index.ts';
import { formatCitation } from '../../src/citations/format-citation.ts';
import type { Bilingual, Language } from '../../src/i18n/languages.ts';
import { pick, randomFrom, weightedPick } from '../content/seeded-random.ts';
import { Speech } from './speech.ts';

const courtCount = 36;
const yearCount = 27;
const nationalityCount = 40;
const words = { fewest: 800, most: 1500, title: 8, headnote: 45, holding: 35 };
const paragraphs = { fewest: 6, most: 12 };
const mostIssues = 4;

const countOf = (text: string): number => text.split(' ').length;
const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countOf(text), 0);
const both = (write: (language: Language) => string): Bilingual => ({ it: write('it'), en: write('en') });
const partAt = (place: number, count: number): ProsePart => (place === count - 1 ? 'ruling' : place < count / 3 ? 'facts' : 'reasoning');

/** Values by how often they come, the most frequent ones only. */
function mostFrequent<Value>(values: Iterable<Value>, most: number): { value: Value; times: number }[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, times]) => ({ value, times })).sort((a, b) => b.times - a.times || (String(a.value) < String(b.value) ? -1 : 1)).slice(0, most);
}

/** What varies freely from decision to decision, each value as often as in the real library. */
function choices(real: Library, random: () => number) {
  const choose = <Value>(values: Iterable<Value>, most = Infinity): (() => Value) => {
    const frequent = mostFrequent(values, most);
    const next = weightedPick(random, frequent, ({ times }) => times);
    return () => next().value;
  };
  const newest = Math.max(...real.decisions.map(({ date }) => Number(date.slice(0, 4))));
  const years = Array.from({ length: yearCount }, (_, place) => newest - place);
  const courts = new Set(mostFrequent(real.decisions.map(({ court }) => court), courtCount).map(({ value }) => value));
  return {
    models: real.decisions.filter(({ court }) => courts.has(court)),
    // One more than there are, so that no year is empty.
    year: weightedPick(random, years, (year) => 1 + real.decisions.filter(({ date }) => date.startsWith(String(year))).length),
    issue: choose(real.decisions.flatMap(issuesOf)),
    issueCount: choose(real.decisions.map((decision) => Math.min(mostIssues, issuesOf(decision).length))),
    provision: choose(real.decisions.flatMap(provisionsOf)),
    mission: choose(real.decisions.flatMap(({ mission }) => (mission === null ? [] : [mission]))),
    nationality: choose(real.decisions.flatMap(({ sponsor, relatives }) => [sponsor, ...relatives].flatMap(({ nationality }) => (nationality === null ? [] : [nationality]))), nationalityCount),
  };
}

/** That many different values, or as many as come up soon. */
function several<Value>(count: number, next: () => Value, first: readonly Value[] = []): Value[] {
  const values = new Set(first);
  for (let tries = 0; values.size < count && tries < 20 * count; tries++) values.add(next());
  return [...values];
}

/** Numbers as a court's register gives them: they rise through the year, with gaps. */
class Registers {
  readonly #random: () => number;
  readonly #last = new Map<string, number>();

  constructor(random: () => number) {
    this.#random = random;
  }

  next(register: string, widestGap: number): number {
    const number = (this.#last.get(register) ?? 0) + 1 + Math.floor(this.#random() * widestGap);
    this.#last.set(register, number);
    return number;
  }
}

type Identity = Pick<Decision, 'id' | 'numbers' | 'ecli' | 'celex'>;

function identify(model: Decision, real: Library, year: number, registers: Registers): Identity {
  const { country } = courtOf(real, model);
  const number = registers.next(`${model.court} ${year}`, country === 'EU' ? 10 : 200);
  const short = String(year).slice(2);
  if (country === 'EU') {
    const normalised = `C-${number}/${short}`;
    return { id: `eu-${model.court}-c-${number}-${short}`, numbers: [{ kind: 'case', raw: normalised, normalised }], ecli: { value: `ECLI:EU:C:${year}:${number}`, basis: 'printed' }, celex: derivedCelex(normalised) };
  }
  if (country === 'COE') {
    const normalised = `${number}/${short}`;
    return { id: `coe-${model.court}-${number}-${short}`, numbers: [{ kind: 'application', raw: `n. ${normalised}`, normalised }], ecli: null, celex: null };
  }
  const rg = `${registers.next(`${model.court} ${year} rg`, 400)}/${year}`;
  return {
    id: `it-${model.court}-${year}-${number}`,
    numbers: [
      { kind: 'decision', raw: `n. ${number}/${year}`, normalised: `${number}/${year}` },
      { kind: 'rg', raw: `R.G. ${rg}`, normalised: rg },
    ],
    ecli: null,
    celex: null,
  };
}

export function syntheticLibrary(real: Library, size: number, seed = 1): Library {
  const random = randomFrom(seed);
  const between = (fewest: number, most: number): number => fewest + Math.floor(random() * (most - fewest + 1));
  const next = choices(real, random);
  const registers = new Registers(random);
  const speech: Record<Language, Speech> = { it: new Speech(real, 'it', random), en: new Speech(real, 'en', random) };
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  // From oldest to newest, so that each can cite what is there.
  const dates = Array.from({ length: size }, () => `${next.year()}-${twoDigits(between(1, 12))}-${twoDigits(between(1, 28))}`).sort();

  const decisions: Decision[] = [];
  for (const date of dates) {
    const model = pick(random, next.models);
    const issues = several(next.issueCount(), next.issue, [pick(random, issuesOf(model))]);
    const provisions = several(provisionsOf(model).length, next.provision);
    const cited = decisions.length === 0 ? [] : several(model.relations.length + between(0, 2), () => pick(random, decisions));
    const rare: Record<Language, string[]> = { it: speech.it.rareWords(), en: speech.en.rareWords() };
    const write = (language: Language, length: number, subjects: readonly string[] = issues): string => speech[language].write(length, subjects, rare[language]);
    const bilingual = (length: number, subjects?: readonly string[]): Bilingual => both((language) => write(language, length, subjects));

    const label = real.issues.get(issues[0] ?? '')?.label;
    const title = both((language) => `${label?.[language] ?? ''}: ${write(language, words.title)}`);
    const headnote = bilingual(words.headnote);
    const holdings = model.holdings.map((holding): Holding => {
      const own = [pick(random, issues)];
      return { ...holding, issues: own, provisions: provisions.slice(0, holding.provisions.length), text: bilingual(words.holding, own) };
    });

    // What the headnote and the holdings leave of the words goes into the paragraphs; each citation stands in one of them.
    const total = between(words.fewest, words.most);
    const count = between(paragraphs.fewest, paragraphs.most);
    const written = (language: Language): number => lengthOf([title, headnote, ...holdings.map(({ text }) => text)].map((text) => text[language]));
    const share: Record<Language, number> = { it: (total - written('it')) / count, en: (total - written('en')) / count };
    const prose = Array.from({ length: count }, (_, place): Paragraph => {
      const own = cited.filter((_, citedPlace) => citedPlace % count === place);
      const text = both((language) => {
        const citations = own.map((decision) => `Cfr. ${formatCitation(decision, courtOf(real, decision), language)}.`);
        const length = Math.floor(share[language] * (place + 1)) - Math.floor(share[language] * place) - lengthOf(citations);
        return [write(language, length), ...citations].join(' ');
      });
      return { number: place + 1, part: partAt(place, count), text };
    });

    const own = <Person extends { nationality: string | null }>(person: Person): Person => ({ ...person, nationality: person.nationality === null ? null : next.nationality() });
    decisions.push({
      ...model,
      ...identify(model, real, Number(date.slice(0, 4)), registers),
      date,
      heardOn: null,
      filedOn: null,
      hudocId: null,
      officialName: null,
      title,
      headnote,
      holdings,
      paragraphs: prose,
      issues,
      provisions: provisions.map((id) => ({ id, role: 'applied', sourceRef: model.sources[0]?.ref ?? '' })),
      mission: model.mission === null ? null : next.mission(),
      sponsor: own(model.sponsor),
      relatives: model.relatives.map(own),
      relations: cited.map((decision) => ({ verb: 'cites', target: decision.id, outside: null, sourceRef: model.sources[0]?.ref ?? '', note: null })),
      doubts: [],
    });
  }
  return buildLibrary(decisions, real);
}

/** Every text of a decision in one language, for whoever counts its words. */
export function textsOf({ title, headnote, holdings, paragraphs: prose }: Decision, language: Language): string[] {
  return [title, headnote, ...holdings.map(({ text }) => text), ...prose.map(({ text }) => text)].map((text) => text[language]);
}
