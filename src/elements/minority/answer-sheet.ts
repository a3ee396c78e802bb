// The answer on the page, worked out anew at every change of the form. The question stays in the page and in the fragment of
// its address.
import type { Language } from '../../i18n/language.ts';
import { answerQuestion } from '../../minority/answer.ts';
import { readDay } from '../../minority/calendar-day.ts';
import { checkDates, type DateProblem } from '../../minority/check-dates.ts';
import type { MinorityAnswerWords, MinorityLabels, MinorityWords } from '../../minority/minority-words.ts';
import { asksRoute, dateFields, fieldsFor, formatAddress, isQuestionAddress, parseAddress, type DateField, type TypedQuestion } from '../../minority/question.ts';
import { reportAsText, writeProblem, writeReport, type Report } from '../../minority/report.ts';
import type { HoldingRef } from '../../minority/holding-ref.ts';
import { localDay } from '../local-day.ts';
import { make, makeButton } from '../notes/make-element.ts';
import type { SheetStrings } from './sheet-strings.ts';
import { drawTimeLine } from './time-line.ts';

const statusTime = 4000; // milliseconds

export class AnswerSheet {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #answer: HTMLElement;
  readonly #status: HTMLElement;
  readonly #language: Language;
  readonly #words: MinorityWords;
  readonly #strings: SheetStrings;
  /** The date that is being typed: half of a date is no mistake yet. */
  #editing: DateField | null = null;
  #said = '';

  constructor(root: HTMLElement, words: MinorityAnswerWords) {
    const part = <Kind extends HTMLElement>(name: string): Kind => {
      const found = root.querySelector<Kind>(`[data-part="${name}"]`);
      if (!found) throw new Error(`The calculator has no part "${name}"`);
      return found;
    };
    this.#root = root;
    this.#form = part<HTMLFormElement>('form');
    this.#answer = part('answer');
    this.#status = part('status');
    this.#language = root.dataset['language'] === 'en' ? 'en' : 'it';
    this.#words = { ...(JSON.parse(root.dataset['labels'] ?? '{}') as MinorityLabels), ...words };
    this.#strings = JSON.parse(root.dataset['strings'] ?? '{}') as SheetStrings;
    this.#form.addEventListener('input', ({ target }) => {
      this.#editing = this.#fieldOf(target);
      this.#update();
    });
    this.#form.addEventListener('focusout', ({ target }) => {
      // Half a date makes no event of its own.
      const isHalf = target instanceof HTMLInputElement && target.validity.badInput;
      if (!isHalf && (this.#editing === null || this.#editing !== this.#fieldOf(target))) return;
      this.#editing = null;
      this.#update();
    });
    this.#form.addEventListener('reset', () => setTimeout(() => {
      this.#editing = null;
      this.#update();
      this.#form.querySelector<HTMLElement>('input:checked')?.focus();
    }));
    this.#update(false);
  }

  /** Shows the question of the address. */
  readAddress(): void {
    if (!isQuestionAddress(location.hash)) return;
    const { who, status, route, typed } = parseAddress(location.hash);
    for (const [name, value] of Object.entries({ who, status, route })) {
      const radio = this.#form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
      if (radio) radio.checked = true;
    }
    for (const field of dateFields) {
      const input = this.#input(field);
      const text = typed[field] ?? '';
      // A date field takes no text that is no date: what stood in the address is told all the same.
      input.value = input.type === 'date' && readDay(text) === null ? '' : text;
      input.dataset['unread'] = input.value === '' ? text : '';
    }
    this.#update(false);
  }

  /** Leads to the answer, or to the first date to mend. */
  submit(): void {
    this.#editing = null;
    this.#update();
    const wrong = this.#form.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? this.#answer.querySelector<HTMLElement>('h2'))?.focus();
  }

  #input(field: DateField): HTMLInputElement {
    const input = this.#form.querySelector<HTMLInputElement>(`[name="${field}"]`);
    if (!input) throw new Error(`The calculator has no field "${field}"`);
    return input;
  }

  #fieldOf(target: EventTarget | null): DateField | null {
    const name = target instanceof HTMLInputElement ? target.name : '';
    return dateFields.find((field) => field === name) ?? null;
  }

  #read(): TypedQuestion {
    const chosen = new FormData(this.#form);
    const choice = (name: string): string => `${name}=${String(chosen.get(name) ?? '')}`;
    const { who, status, route } = parseAddress(['who', 'status', 'route'].map(choice).join('&'));
    const typed = Object.fromEntries(dateFields.flatMap((field) => {
      const input = this.#input(field);
      if (field === this.#editing) delete input.dataset['unread'];
      // Where a date field holds half a date its value is empty, and it says so.
      const text = input.value.trim() || (input.validity.badInput ? '?' : '') || (input.dataset['unread'] ?? '');
      return text === '' ? [] : [[field, text]];
    }));
    return { who, status, route, typed };
  }

  #update(isTold = true): void {
    const question = this.#read();
    const { who, status, route, typed } = question;
    this.#fitForm(question);
    const { dates, problems } = checkDates(question, typed, localDay());
    const shown = problems.filter(({ field, kind }) => field !== this.#editing || kind === 'order');
    this.#showProblems(shown, question);
    if (isTold) this.#keepAddress(question);
    const hasDates = Object.keys(dates).length > 0;
    delete this.#answer.dataset['finding'];
    if (shown.length > 0) {
      this.#answer.replaceChildren(this.#title(), make('p', { class: 'minority-notice' }, `${this.#words.problems(shown.length)}.`), make('ul', {}, ...shown.map((problem) => make('li', {}, writeProblem(problem, who, this.#words, this.#language)))));
      return this.#say(isTold ? `${this.#words.problems(shown.length)}.` : '');
    }
    if (!hasDates) {
      this.#answer.replaceChildren(this.#title(), make('p', { class: 'quiet' }, this.#strings.empty));
      return this.#say('');
    }
    const answered = { who, status, route, dates };
    const answer = answerQuestion(answered, localDay());
    const report = writeReport(answer, answered, localDay(), this.#words, this.#language);
    this.#answer.dataset['finding'] = answer.finding;
    this.#answer.replaceChildren(this.#title(), ...this.#draw(report));
    this.#say(isTold ? this.#strings.updated.replace('{standing}', this.#words.standing[answer.standing]) : '');
  }

  /** What is asked depends on who joins whom. */
  #fitForm({ who, status }: TypedQuestion): void {
    const route = this.#form.querySelector<HTMLElement>('[data-part="route"]');
    if (route) route.hidden = !asksRoute({ who, status });
    const legend = this.#form.querySelector<HTMLElement>('[data-legends]');
    if (legend) legend.textContent = (JSON.parse(legend.dataset['legends'] ?? '{}') as Record<string, string>)[who] ?? '';
    const asked = fieldsFor({ who, status });
    for (const field of dateFields) {
      const box = this.#form.querySelector<HTMLElement>(`[data-field="${field}"]`);
      const label = box?.querySelector<HTMLElement>('label');
      if (box) box.hidden = !asked.includes(field);
      if (label) label.textContent = this.#words.field[who][field];
    }
  }

  #showProblems(problems: readonly DateProblem[], { who }: TypedQuestion): void {
    for (const field of dateFields) {
      const problem = problems.find((each) => each.field === field);
      const input = this.#input(field);
      const place = this.#form.querySelector<HTMLElement>(`#minority-${field}-error`);
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
      if (place) {
        place.hidden = !problem;
        place.textContent = problem ? writeProblem(problem, who, this.#words, this.#language) : '';
      }
      if (!problem) continue;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', `minority-${field}-error`);
    }
  }

  #keepAddress(question: TypedQuestion): void {
    const { typed } = question;
    const written = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== '?'));
    history.replaceState(history.state, '', `${location.pathname}#${formatAddress({ ...question, typed: written })}`);
  }

  #say(text: string): void {
    // The same words twice would be read twice.
    if (text === this.#said) return;
    this.#said = text;
    this.#status.textContent = text;
  }

  #title(): HTMLElement {
    return make('h2', { id: 'minority-answer-title', tabindex: '-1' }, this.#strings.answer);
  }

  #draw(report: Report): Node[] {
    const { sections, moments, title, never } = report;
    const timeLine = drawTimeLine(moments, this.#strings);
    const list = make('ol', { class: 'minority-moments' }, ...moments.map(({ label, date, age, counts }) => make('li', { 'data-counts': counts },
      make('span', { class: 'moment-date' }, date), make('span', { class: 'moment-label' }, label), make('span', { class: 'moment-age' }, [age, counts ? this.#strings.counts : ''].filter(Boolean).join('; ')))));
    const drawn = new Map(sections.map((section) => [section.name, this.#drawSection(section)]));
    const quoted = sections.find(({ name }) => name === 'finding')?.holdings ?? [];
    const dates = make('section', { class: 'minority-section minority-dates-drawn' }, make('h3', {}, this.#words.dates), ...(timeLine ? [timeLine] : []), list);
    const quotes = make('section', { class: 'minority-section' }, make('h3', {}, this.#strings.quotes), ...quoted.map((ref) => this.#quote(ref)));
    const at = (name: Report['sections'][number]['name']): Node[] => [drawn.get(name)].filter((section) => section !== undefined);
    return [make('p', { class: 'minority-case' }, `${title}.`), ...at('finding'), ...at('term'), dates, quotes, ...at('italy'), ...at('also'), ...at('assumptions'), this.#tools(report), make('p', { class: 'minority-never' }, never)];
  }

  #drawSection({ name, heading, paragraphs, holdings }: Report['sections'][number]): HTMLElement {
    const said = name === 'assumptions' ? [make('ul', { class: 'assumption-list' }, ...paragraphs.map((text) => make('li', {}, text)))] : paragraphs.map((text) => make('p', {}, text));
    // What the answer rests on stands open, after the dates; what is beside it unfolds.
    const folded = name === 'finding' || holdings.length === 0 ? [] : [make('details', {}, make('summary', {}, `${this.#strings.quotes} (${holdings.length})`), ...holdings.map((ref) => this.#quote(ref)))];
    return make('section', { class: `minority-section minority-${name}` }, make('h3', {}, heading), ...said, ...folded);
  }

  #quote(ref: HoldingRef): Node {
    const quote = this.#quoteElement(ref).cloneNode(true);
    (quote as HTMLElement).removeAttribute('data-holding');
    return quote;
  }

  /** The library's own words, where the page has them. */
  #quoteElement(ref: HoldingRef): HTMLElement {
    const element = document.querySelector<HTMLElement>(`[data-holding="${ref}"]`);
    if (!element) throw new Error(`The page does not quote ${ref}`);
    return element;
  }

  #tools(report: Report): HTMLElement {
    const status = make('span', { class: 'copy-status', role: 'status' });
    const copy = (text: string) => async (): Promise<void> => {
      await navigator.clipboard.writeText(text).then(() => (status.textContent = `✓ ${this.#strings.copied}`), () => (status.textContent = this.#strings.copyFailed));
      setTimeout(() => (status.textContent = ''), statusTime);
    };
    const signed = `${location.origin}${location.pathname}. ${this.#root.dataset['edition'] ?? ''}`;
    const text = `${reportAsText(report, this.#words, (ref) => this.#quoteElement(ref).dataset['text'] ?? '')}\n\n${signed}\n`;
    return make('p', { class: 'minority-tools copy-row' },
      makeButton(this.#strings.copy, () => void copy(text)(), { 'data-copy': 'answer' }),
      makeButton(this.#strings.copyLink, () => void copy(location.href)(), { 'data-copy': 'link' }),
      makeButton(this.#strings.print, () => print()),
      status);
  }
}

/** The sheet with the words of the page's language. */
export async function openSheet(root: HTMLElement): Promise<AnswerSheet> {
  const words = root.dataset['language'] === 'en' ? (await import('../../minority/words-en.ts')).wordsEn : (await import('../../minority/words-it.ts')).wordsIt;
  return new AnswerSheet(root, words);
}
