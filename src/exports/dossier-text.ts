// A dossier as a text: what its documents (Word, Markdown) say and in which order, before anyone draws it. Between two headings of
// the reader a decision stands once: what must be known of it, then its holdings in the reader's order. Own words stand apart from
// the library's; every holding carries the mark that it is our paraphrase, because documents are copied from.
import { describeField } from '../cases/describe.ts';
import { doubtsToTell } from '../cases/doubts.ts';
import type { RelationVerb } from '../cases/vocabulary.ts';
import { holdingMark, paraphraseMark } from '../citations/doubt-marks.ts';
import { formatCitation } from '../citations/format-citation.ts';
import { decisionNumbers, type Dossier, type DossierItem } from '../dossier/dossier.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/language.ts';
import { absoluteHref, href } from '../i18n/paths.ts';
import type { Dataset, DatasetDecision } from './dataset.ts';
import { dossierWords } from './dossier-words.ts';
import { courtOf, describeDecision, describeDoubt, describeStatus } from './result-set.ts';

/** What a dossier is written from. */
export type DossierData = Pick<Dataset, 'edition' | 'decisions' | 'registries'>;

export interface DossierOptions {
  /** Of the library's words. */
  language: Language | 'both';
  /** Of headings and labels where the library's words are in both; Italian where nothing is said. */
  frame?: Language;
  /** Whether the reader's own notes are written too. */
  withNotes: boolean;
  /** The public address of the site. */
  site: string;
}

export interface LabelledText {
  label: string;
  text: string;
  language: Language;
}

export interface AuthorityText {
  kind: 'authority';
  /** Of the decision: in the table, on the screen and wherever it comes again. */
  number: number;
  /** As lawyers cite it, doubts in brackets; the second, where there is one, in the other style. */
  citations: readonly LabelledText[];
  subjects: readonly LabelledText[];
  facts: readonly { label: string; text: string; links: readonly { text: string; address: string }[] }[];
  doubts: readonly string[];
  /** Of the decision, or of each holding that is meant. */
  addresses: readonly string[];
  entries: readonly EntryText[];
}

/** What one item of the reader takes from a decision. */
export interface EntryText {
  /** Headnote and holdings, or the one holding, that no item before it has taken. */
  texts: readonly LabelledText[];
  note: string;
}

/** What the dossier names and this edition does not have. */
export interface AbsentText {
  kind: 'absent';
  number: number;
  text: string;
  /** Where the entries would stand: addresses of withdrawn ones still speak. */
  addresses: readonly string[];
  notes: readonly string[];
}

export interface TableRow {
  number: number;
  citations: readonly LabelledText[];
  subject: string;
  verification: string;
  address: string;
}

export interface DossierText {
  language: Language;
  title: string;
  /** The reader's note on the whole, or empty. */
  note: string;
  lead: readonly string[];
  table: readonly TableRow[];
  parts: readonly ({ kind: 'heading'; text: string } | AuthorityText | AbsentText)[];
}

type Authority = Extract<DossierItem, { kind: 'authority' }>;

/** Verbs by which a later decision changes what an earlier one is worth. */
const weighing: ReadonlySet<RelationVerb> = new Set(['confirms', 'quashes', 'reverses', 'departs-from']);

const frameOf = ({ language, frame = 'it' }: DossierOptions): Language => (language === 'both' ? frame : language);

/** The languages of the library's words, in the order in which they are to stand. */
function languagesOf(options: DossierOptions): Language[] {
  const first = frameOf(options);
  return options.language === 'both' ? [first, first === 'it' ? 'en' : 'it'] : [first];
}

/** Decisions of a dossier, each once, in the order in which they first appear, and the ids that the data does not have. */
export function decisionsOfDossier({ items }: Pick<Dossier, 'items'>, { decisions }: Pick<DossierData, 'decisions'>): { decisions: DatasetDecision[]; absent: string[] } {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const ids = [...new Set(items.flatMap((item) => (item.kind === 'authority' ? [item.decision] : [])))];
  return { decisions: ids.flatMap((id) => byId.get(id) ?? []), absent: ids.filter((id) => !byId.has(id)) };
}

class DossierWriter {
  readonly #data: DossierData;
  readonly #options: DossierOptions;
  readonly #frame: Language;
  readonly #languages: readonly Language[];
  readonly #byId: ReadonlyMap<string, DatasetDecision>;

  constructor(data: DossierData, options: DossierOptions) {
    this.#data = data;
    this.#options = options;
    this.#frame = frameOf(options);
    this.#languages = languagesOf(options);
    this.#byId = new Map(data.decisions.map((decision) => [decision.id, decision]));
  }

  write({ title, note, items }: Dossier): DossierText {
    const { footer, decision: words } = dictionary(this.#frame);
    const own = dossierWords[this.#frame];
    const authorities = items.filter((item) => item.kind === 'authority');
    const numbers = decisionNumbers(items);
    return {
      language: this.#frame,
      title,
      note: this.#options.withNotes ? note : '',
      lead: [own.edition(this.#data.edition), `${words.paraphrase} ${own.doubtsInBrackets} ${own.toCheck}`, footer.disclaimer],
      table: [...numbers].map(([id, number]) => this.#row(id, number, authorities)),
      parts: this.#parts(items, numbers),
    };
  }

  #parts(items: Dossier['items'], numbers: ReadonlyMap<string, number>): DossierText['parts'] {
    const parts: DossierText['parts'][number][] = [];
    let open = new Map<string, Authority[]>();
    const close = (): void => {
      for (const [id, own] of open) parts.push(this.#part(id, own, numbers.get(id) ?? 0));
      open = new Map();
    };
    for (const item of items) {
      if (item.kind === 'authority') open.set(item.decision, [...(open.get(item.decision) ?? []), item]);
      else {
        close();
        parts.push({ kind: 'heading', text: item.text });
      }
    }
    close();
    return parts;
  }

  /** Italian court style is always there: it is what goes into an Italian filing. */
  #citations(decision: DatasetDecision): LabelledText[] {
    const court = courtOf(decision, this.#data.registries);
    const styles: Language[] = this.#frame === 'it' ? this.#languages.slice() : ['en', 'it'];
    return styles.map((language) => ({ label: '', text: formatCitation(decision, court, language), language }));
  }

  #has({ decision, holding }: Authority): boolean {
    const found = this.#byId.get(decision);
    return found !== undefined && (holding === null || found.holdings.some(({ id }) => id === holding));
  }

  #holdings(items: readonly Authority[]): string {
    const numbers = [...new Set(items.flatMap(({ holding }) => (holding === null ? [] : [holding])))];
    return numbers.map((holding) => describeField(`holdings.${holding}`, this.#frame)).join(', ');
  }

  #addressOf(id: string, holding: string | null): string {
    const page = this.#byId.get(id)?.url[this.#frame] ?? absoluteHref(this.#options.site, href(this.#frame, 'decisions', id));
    return holding === null ? page : `${page}#${holding}`;
  }

  #row(id: string, number: number, authorities: readonly Authority[]): TableRow {
    const own = authorities.filter(({ decision }) => decision === id);
    const holdings = this.#holdings(own);
    const decision = this.#byId.get(id);
    if (!decision) return { number, citations: [{ label: '', text: id, language: this.#frame }], subject: [holdings, dossierWords[this.#frame].absent].filter(Boolean).join(': '), verification: '', address: this.#addressOf(id, null) };
    return {
      number,
      citations: this.#citations(decision),
      subject: [decision.title[this.#frame], holdings].filter(Boolean).join(' · '),
      verification: dictionary(this.#frame).labels.verification[decision.verification.level],
      address: this.#addressOf(id, null),
    };
  }

  /** The items of one decision between two headings. */
  #part(id: string, items: readonly Authority[], number: number): AuthorityText | AbsentText {
    const decision = this.#byId.get(id);
    const noteOf = ({ note }: Authority): string => (this.#options.withNotes ? note : '');
    const addresses = [...new Set(items.map(({ holding }) => this.#addressOf(id, holding)))];
    if (!decision || !items.some((item) => this.#has(item))) {
      const named = [decision ? this.#citations(decision)[0]?.text : id, this.#holdings(items)].filter(Boolean).join(', ');
      return { kind: 'absent', number, text: `${named}: ${dossierWords[this.#frame].absent}`, addresses, notes: items.map(noteOf) };
    }
    const toTell = new Set(items.flatMap(({ holding }) => doubtsToTell(decision, holding)));
    const whole = items.find(({ holding }) => holding === null);
    return {
      kind: 'authority',
      number,
      citations: this.#citations(decision),
      subjects: this.#languages.map((language) => ({ label: '', text: decision.title[language], language })),
      facts: this.#facts(decision),
      doubts: decision.doubts.filter((doubt) => toTell.has(doubt)).map((doubt) => describeDoubt(doubt, this.#frame)),
      addresses,
      entries: items.map((item) => ({ texts: item.holding === null ? (item === whole ? this.#wholeTexts(decision, items) : []) : this.#holdingTexts(decision, item.holding), note: noteOf(item) })),
    };
  }

  /** The headnote, and the holdings that are not meant by an item of their own: its note has to stand under them. */
  #wholeTexts(decision: DatasetDecision, items: readonly Authority[]): LabelledText[] {
    const headnote = this.#languages.map((language) => ({ label: dossierWords[language].headnote, text: `${decision.headnote[language]} ${paraphraseMark[language]}`, language }));
    const others = decision.holdings.filter(({ id }) => !items.some(({ holding }) => holding === id));
    return [...headnote, ...others.flatMap(({ id }) => this.#holdingTexts(decision, id))];
  }

  #holdingTexts(decision: DatasetDecision, id: string): LabelledText[] {
    const holding = decision.holdings.find((own) => own.id === id);
    if (!holding) return [{ label: `${dictionary(this.#frame).decision.holding} ${id.slice(1)}`, text: dossierWords[this.#frame].absent, language: this.#frame }];
    return this.#languages.map((language) => {
      const { decision: words, labels } = dictionary(language);
      const marks = [...(decision.doubts.some(({ field }) => field === `holdings.${id}`) ? [holdingMark[language]] : []), paraphraseMark[language]];
      return { label: `${words.holding} ${id.slice(1)} (${labels.role[holding.role]}, ${labels.direction[holding.direction]})`, text: [holding.text[language], ...marks].join(' '), language };
    });
  }

  #facts(decision: DatasetDecision): AuthorityText['facts'] {
    const { decision: words, labels } = dictionary(this.#frame);
    const own = dossierWords[this.#frame];
    const told = describeDecision(decision, { registries: this.#data.registries, language: this.#frame });
    const { verification, fullText } = decision;
    const plain = (label: string, ...parts: readonly string[]): AuthorityText['facts'] => (parts.length === 0 ? [] : [{ label, text: parts.join('; '), links: [] }]);
    return [
      ...plain(words.outcome, told.outcome, labels.ruling[decision.ruling]),
      ...plain(told.remedies.length > 1 ? words.remedies : words.remedy, ...told.remedies),
      ...plain(words.status, describeStatus(decision, this.#frame)),
      ...plain(own.laterHistory, ...this.#laterHistory(decision.id)),
      ...plain(words.verification, told.verification, verification.reviewedBy === null ? own.notSigned : words.signedBy(verification.reviewedBy)),
      { label: words.fullText, text: labels.availability[fullText.availability], links: fullText.links.map(({ url, label }) => ({ text: label[this.#frame], address: url })) },
    ];
  }

  #laterHistory(id: string): string[] {
    return this.#data.decisions.flatMap((later) =>
      later.relations
        .filter(({ target, verb }) => target === id && weighing.has(verb))
        .map(({ verb }) => `${dictionary(this.#frame).labels.relationInverse[verb]} ${formatCitation(later, courtOf(later, this.#data.registries), this.#frame)}`),
    );
  }
}

export function describeDossier(dossier: Dossier, data: DossierData, options: DossierOptions): DossierText {
  return new DossierWriter(data, options).write(dossier);
}
