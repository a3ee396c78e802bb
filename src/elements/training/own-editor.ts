// The form of a session that a reader makes: every letter changes the session that the page holds, which the page then saves.
import { describeDecision } from '../../exports/result-set.ts';
import type { Language } from '../../i18n/language.ts';
import { packHref } from '../../i18n/paths.ts';
import { fillIn } from '../../search/search-strings.ts';
import { showControls } from '../../text/visible-controls.ts';
import { linesOf, newStep, ownLimits, ownMinutes, unfinishedSteps, type OwnPack, type OwnSession, type OwnStep } from '../../training/own-session.ts';
import type { Known } from '../../training/shown-session.ts';
import type { FoundStep, StepFinder } from '../../training/step-finder.ts';
import { make, makeButton } from '../notes/make-element.ts';
import { Suggestions } from '../suggestions.ts';
import type { OwnStrings } from './own-strings.ts';

/** A pack of the library, with its title in the language of the page. */
export interface PackChoice {
  slug: string;
  title: string;
}

export interface EditorOptions {
  session: OwnSession;
  known: Known;
  strings: OwnStrings;
  /** Of the page. */
  language: Language;
  changed: (session: OwnSession) => void;
  readPack: (text: string) => { pack: OwnPack; count: number } | null;
  packs: readonly PackChoice[];
  takePack: (pack: Extract<OwnPack, { kind: 'embedded' }>) => void;
  say: (text: string, ...more: (Node | string)[]) => void;
}

export class OwnEditor {
  readonly element: HTMLElement;
  readonly #options: EditorOptions;
  readonly #steps = make('ol', { class: 'own-steps' });
  readonly #total = make('p', { class: 'small quiet' });
  readonly #pack = make('div', { class: 'own-row' });
  readonly #title: HTMLInputElement;
  #session: OwnSession;
  #fields = 0;

  constructor(options: EditorOptions) {
    const { session, strings: s } = options;
    this.#options = options;
    this.#session = session;
    this.#title = make('input', { value: session.title, maxlength: String(ownLimits.title), autocomplete: 'off' });
    this.#title.addEventListener('input', () => this.#change({ title: this.#title.value }));
    const language = make('select', {}, ...(['it', 'en'] as const).map((one) => make('option', { value: one, selected: one === session.language }, s.languages[one])));
    language.addEventListener('change', () => {
      this.#change({ language: language.value as Language });
      this.#renderSteps();
    });
    const aims = this.#area(session.aims.join('\n'), 3, (text) => this.#changeLines(text, ownLimits.aims, (aims) => this.#change({ aims })), ownLimits.text);
    this.#title.lang = session.language;
    this.element = make('form', { class: 'own-editor stack', 'aria-label': s.editor },
      this.#field(s.title, this.#title), this.#field(s.language, language), this.#field(s.aims, aims, s.aimsHint),
      this.#steps, this.#adder(), this.#total, make('fieldset', { class: 'own-pack' }, make('legend', {}, s.pack), this.#pack),
    );
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.#renderSteps();
    this.#renderPack();
  }

  focus(): void {
    if (this.#session.title === '') this.#title.focus();
  }

  #change(changes: Partial<OwnSession>): void {
    this.#session = { ...this.#session, ...changes };
    this.#tellTotal();
    this.#options.changed(this.#session);
  }

  #changeStep(id: string, changes: Partial<OwnStep>): void {
    this.#change({ steps: this.#session.steps.map((step) => (step.id === id ? { ...step, ...changes } : step)) });
  }

  /** As many lines as are kept; that some are not is said. */
  #changeLines(text: string, most: number, change: (lines: string[]) => void): void {
    const { strings: s, say } = this.#options;
    const lines = linesOf(text);
    change(lines.slice(0, most).map((line) => line.slice(0, ownLimits.question)));
    if (lines.length > most || lines.some(({ length }) => length > ownLimits.question)) say(fillIn(s.linesCut, { n: most, length: ownLimits.question.toLocaleString(this.#options.language) }));
  }

  #tellTotal(): void {
    const { total, unfinished: [one, many] } = this.#options.strings;
    const missing = unfinishedSteps(this.#session);
    this.#total.textContent = [fillIn(total, { n: ownMinutes(this.#session) }), ...(missing > 0 ? [fillIn(missing === 1 ? one : many, { n: missing })] : [])].join('. ');
  }

  /** `around` is what holds the control, where it does not stand by itself. */
  #field(label: string, control: HTMLElement, hint: string | null = null, around: HTMLElement = control): HTMLElement {
    const id = `own-field-${(this.#fields += 1)}`;
    control.id = id;
    if (hint !== null) control.setAttribute('aria-describedby', `${id}-hint`);
    return make('div', { class: 'own-field' }, make('label', { for: id }, label), around, ...(hint === null ? [] : [make('p', { class: 'small quiet', id: `${id}-hint` }, hint)]));
  }

  #area(value: string, rows: number, changed: (text: string) => void, longest: number): HTMLTextAreaElement {
    const area = make('textarea', { rows: String(rows), maxlength: String(longest), lang: this.#session.language });
    area.value = value;
    area.addEventListener('input', () => changed(area.value));
    return area;
  }

  // Steps

  #renderSteps(focused: string | null = null): void {
    this.#steps.replaceChildren(...this.#session.steps.map((step, index) => this.#step(step, index)));
    this.#tellTotal();
    if (focused !== null) this.#steps.querySelector<HTMLElement>(focused)?.focus();
  }

  #move(id: string, by: -1 | 1): void {
    const steps = [...this.#session.steps];
    const from = steps.findIndex((step) => step.id === id);
    const [step] = steps.splice(from, 1);
    if (!step) return;
    steps.splice(from + by, 0, step);
    this.#change({ steps });
    this.#renderSteps(`[data-step="${id}"] [data-move="${by}"]:not(:disabled), [data-step="${id}"] button:not(:disabled)`);
  }

  #remove(id: string): void {
    const { strings: s, say } = this.#options;
    const before = this.#session.steps;
    this.#change({ steps: before.filter((step) => step.id !== id) });
    this.#renderSteps();
    const undo = makeButton(s.undoStep, () => {
      const gone = before.find((step) => step.id === id);
      const at = before.findIndex((step) => step.id === id);
      // Only this step comes back: what was written since stays.
      if (gone && !this.#session.steps.some((step) => step.id === id)) this.#change({ steps: this.#session.steps.toSpliced(at, 0, gone) });
      this.#renderSteps();
      say('');
    });
    say(`${s.stepRemoved} `, undo);
    undo.focus();
  }

  #step(step: OwnStep, index: number): HTMLElement {
    const { known, strings: s, language } = this.#options;
    const { id, decision: key } = step;
    const decision = known.decisions.get(key);
    const words = decision && describeDecision(decision, { registries: known.registries, language });
    const number = index + 1;
    const title = make('input', { value: step.title, maxlength: String(ownLimits.title), autocomplete: 'off', lang: this.#session.language });
    title.addEventListener('input', () => this.#changeStep(id, { title: title.value }));
    const minutes = make('input', { type: 'number', min: '1', max: String(ownLimits.minutes), value: String(step.minutes), class: 'own-minutes' });
    minutes.addEventListener('input', () => {
      const value = Number(minutes.value);
      if (Number.isInteger(value) && value >= 1 && value <= ownLimits.minutes) this.#changeStep(id, { minutes: value });
    });
    const holdings = make('fieldset', { class: 'own-holdings' }, make('legend', {}, s.holdings), ...(decision && decision.holdings.length > 0 ? decision.holdings.map((holding) => {
      const box = make('input', { type: 'checkbox', value: holding.id, checked: step.holdings.includes(holding.id) });
      box.addEventListener('change', () => {
        const chosen = [...holdings.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
        this.#changeStep(id, { holdings: chosen });
      });
      const isDoubtful = decision.doubts.some(({ field }) => field === `holdings.${holding.id}`);
      return make('label', {}, box, ' ', make('span', {}, holding.text[language], ...(isDoubtful ? [' ', make('span', { class: 'doubtful' }, s.holdingDoubt)] : [])));
    }) : [make('p', { class: 'quiet' }, s.noHoldings)]));
    const tools = make('span', { class: 'own-tools' },
      makeButton('↑', () => this.#move(id, -1), { 'aria-label': fillIn(s.moveUp, { n: number }), 'data-move': '-1', disabled: index === 0 }),
      makeButton('↓', () => this.#move(id, 1), { 'aria-label': fillIn(s.moveDown, { n: number }), 'data-move': '1', disabled: index === this.#session.steps.length - 1 }),
      makeButton('×', () => this.#remove(id), { 'aria-label': fillIn(s.removeStep, { n: number }) }),
    );
    const area = (value: string, rows: number, name: 'problem' | 'point' | 'facilitator'): HTMLTextAreaElement => this.#area(value, rows, (text) => this.#changeStep(id, { [name]: text }), ownLimits.text);
    return make('li', { class: 'own-step', 'data-step': id },
      make('div', { class: 'own-step-head' }, make('h3', {}, fillIn(s.step, { n: number })), tools),
      words ? make('p', { class: 'own-citation' }, make('a', { href: `/${language}/decisions/${key}/`, target: '_blank' }, words.citation), ...words.doubts.length > 0 ? [' ', make('span', { class: 'quiet small' }, words.outcome)] : [make('span', { class: 'quiet small' }, ` ${words.outcome}`)]) : make('p', { class: 'doubts small' }, fillIn(s.unknownStep, { key: showControls(key) })),
      make('div', { class: 'own-pair' }, this.#field(s.stepTitle, title), this.#field(s.minutes, minutes)),
      holdings,
      this.#field(s.problem, area(step.problem, 4, 'problem')),
      this.#field(s.questions, this.#area(step.questions.join('\n'), 3, (text) => this.#changeLines(text, ownLimits.questions, (questions) => this.#changeStep(id, { questions })), ownLimits.text)),
      this.#field(s.point, area(step.point, 2, 'point')),
      this.#field(s.facilitator, area(step.facilitator, 3, 'facilitator')),
    );
  }

  /** A step more: found by words, a citation or the address of a page. What it is found with is fetched when the box is first used. */
  #adder(): HTMLElement {
    const { known, strings: s, language, say } = this.#options;
    const popup = make('div', { class: 'suggestions', id: 'own-found', role: 'listbox', 'aria-label': s.found, hidden: true },
      ...(['decision', 'holding'] as const).map((kind) => make('ul', { class: 'suggestion-group', role: 'group', 'aria-labelledby': `own-found-${kind}`, 'data-kind': kind, hidden: true }, make('li', { class: 'suggestion-kind', role: 'none', id: `own-found-${kind}` }, s.foundKinds[kind]))));
    const template = make('template');
    template.content.append(make('li', { class: 'suggestion own-found', role: 'option', 'aria-selected': 'false' },
      make('span', { class: 'suggestion-label', 'data-slot': 'label' }), ' ', make('span', { class: 'suggestion-note', 'data-slot': 'note' }), ' ', make('span', { class: 'suggestion-synonym', 'data-slot': 'detail' })));
    popup.append(template);
    const box = make('input', { type: 'text', role: 'combobox', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': popup.id });
    const status = make('p', { class: 'unseen', role: 'status' });

    let finder: Promise<StepFinder> | null = null;
    const find = async (typed: string): Promise<FoundStep[]> => {
      finder ??= import('../../training/step-finder.ts').then(({ StepFinder }) => new StepFinder(known, language));
      // Where it could not be fetched, the next letter asks again.
      finder.catch(() => (finder = null));
      return (await finder).find(typed);
    };
    const choose = ({ decision, holding }: FoundStep): void => {
      if (this.#session.steps.length >= ownLimits.steps) return say(fillIn(s.fullSession, { n: ownLimits.steps }));
      const ids = known.decisions.get(decision)?.holdings.map(({ id }) => id) ?? [];
      const step = newStep(decision, holding === null ? ids : [holding], () => crypto.randomUUID());
      this.#change({ steps: [...this.#session.steps, step] });
      box.value = '';
      suggestions.clear();
      this.#renderSteps(`[data-step="${step.id}"] input`);
    };
    const suggestions = new Suggestions({
      box, popup, status,
      find: async (typed) => (await find(typed)).map((found) => ({
        kind: found.holding === null ? 'decision' : 'holding',
        label: found.holding === null ? found.citation : fillIn(s.foundHolding, { citation: found.citation, n: found.holding.slice(1) }),
        note: [found.beside, found.outcome].filter(Boolean).join(' · '), detail: found.text, choose: () => choose(found),
      })),
      announcement: (count) => fillIn(s.foundCount[count === 1 ? 0 : 1], { n: count }),
    });
    /** Without a choice in the list: what is meant beyond doubt. */
    const add = async (): Promise<void> => {
      box.focus();
      const found = box.value.trim() === '' ? [] : await find(box.value).catch(() => null);
      if (found === null) return say(s.dataFailed);
      const [first] = found;
      if (!first) return say(s.notFound);
      if (found.length === 1 || (first.holding === null && found.every(({ decision }) => decision === first.decision))) return choose(first);
      say(s.chooseFound);
      suggestions.typed();
    };
    box.addEventListener('input', () => suggestions.typed());
    box.addEventListener('focus', () => void find('').catch(() => undefined), { once: true });
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      void add();
    });
    return make('div', { class: 'own-add' }, this.#field(s.addStep, box, s.addStepHint, make('div', { class: 'own-find' }, box, popup, status)), makeButton(s.add, () => void add()));
  }

  // The pack of notes

  #renderPack(): void {
    const { strings: s, readPack, takePack, say, packs, language } = this.#options;
    const { pack } = this.#session;
    const file = make('input', { type: 'file', accept: '.json,.jsonld,application/ld+json,application/json', 'aria-label': s.packAdd });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (!chosen) return;
      void chosen.text().then((text) => {
        const read = text.length > ownLimits.pack ? null : readPack(text);
        if (!read) return say(s.packRefused);
        this.#change({ pack: read.pack });
        this.#renderPack();
        say(fillIn(s.packKept, { n: read.count }));
      });
    });
    const remove = makeButton(s.packRemove, () => {
      this.#change({ pack: null });
      this.#renderPack();
    });
    const ofLibrary = make('select', {}, make('option', { value: '' }, '…'), ...packs.map(({ slug, title }) => make('option', { value: slug }, title)));
    ofLibrary.addEventListener('change', () => {
      if (ofLibrary.value === '') return;
      this.#change({ pack: { kind: 'library', slug: ofLibrary.value } });
      this.#renderPack();
      this.#pack.querySelector('button')?.focus();
    });
    if (pack === null) this.#pack.replaceChildren(make('span', { class: 'quiet' }, s.packNone), ...(packs.length === 0 ? [] : [make('label', {}, `${s.packChoose} `, ofLibrary)]), make('label', {}, `${s.packAdd} `, file));
    else if (pack.kind === 'library') this.#pack.replaceChildren(make('a', { href: packHref(language, pack.slug) }, packs.find(({ slug }) => slug === pack.slug)?.title ?? pack.slug), remove);
    else this.#pack.replaceChildren(make('span', {}, showControls(pack.title)), makeButton(s.packDownload, () => takePack(pack)), remove);
  }
}
