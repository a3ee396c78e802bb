// <year-brush>: the histogram of the years. It draws a period and its bars, and lets the reader choose another: by its two
// thumbs (native sliders, so keyboard and touch are the browser's), by a click on a bar, by a drag across bars. What was
// chosen stands in `period`; that it was chosen is said by a `change` event of a thumb, as by any other control.
import { countYears, describePeriod, isWithin, type Period, type PeriodStrings } from '../search/period.ts';
import { fillIn } from '../search/search-strings.ts';

export interface YearBrushStrings extends PeriodStrings {
  /** What a thumb says: `{period}` and the number of decisions in it, in words. */
  spoken: string;
  countNone: string;
  countOne: string;
  /** `{n}` decisions. */
  countMany: string;
}

type End = keyof Period;

export class YearBrush extends HTMLElement {
  #period: Period = { from: null, to: null };
  #strings!: YearBrushStrings;
  #bars!: SVGElement;
  #thumbs!: Record<End, HTMLInputElement>;
  /** The year on which a drag began, and the period that it has reached. */
  #anchor: string | null = null;
  #drawn: Period = this.#period;

  connectedCallback(): void {
    this.#strings = JSON.parse(this.dataset['strings'] ?? '{}') as YearBrushStrings;
    this.#bars = this.#one<SVGElement>('[data-part="bars"]');
    this.#thumbs = { from: this.#one('[data-end="from"]'), to: this.#one('[data-end="to"]') };
    for (const end of ['from', 'to'] as const) this.#thumbs[end].addEventListener('input', () => this.#moved(end));
    this.#one('[data-part="any-year"]').addEventListener('click', () => {
      this.#thumbs.from.focus(); // the button goes with the period
      this.#choose({ from: null, to: null });
    });
    this.#bars.addEventListener('pointerdown', (event) => this.#dragBegins(event));
    this.#bars.addEventListener('pointermove', (event) => this.#dragged(event));
    this.#bars.addEventListener('pointerup', () => this.#dragEnds());
    this.#bars.addEventListener('pointercancel', () => this.#dragStops());
    this.#draw();
  }

  /** The period that the reader chose here or that was shown last. */
  get period(): Period {
    return { ...this.#period };
  }

  /** Draws a period, and bars as high as the decisions of each year are many. */
  show(period: Period, years: ReadonlyMap<string, number>): void {
    const most = Math.max(1, ...years.values());
    for (const bar of this.#barGroups()) {
      const year = bar.dataset['year'] ?? '';
      const count = years.get(year) ?? 0;
      bar.dataset['count'] = String(count);
      const title = bar.querySelector('title');
      if (title) title.textContent = `${fillIn(this.#strings.single, { from: year })}: ${count}`;
      const rect = bar.querySelector('.years-bar');
      rect?.setAttribute('height', String((100 * count) / most));
      rect?.setAttribute('y', String(100 - (100 * count) / most));
    }
    if (this.#anchor !== null) return; // what is being dragged stays as the reader has it
    this.#period = { from: period.from, to: period.to };
    this.#draw();
  }

  // Thumbs

  /** A thumb that is pushed beyond the other takes it along; one at its end of the scale leaves the period open. */
  #moved(end: End): void {
    const other: End = end === 'from' ? 'to' : 'from';
    const { value, min, max } = this.#thumbs[end];
    const asEnd = (of: End): string | null => (value === (of === 'from' ? min : max) ? null : value);
    const isPast = end === 'from' ? Number(value) > Number(this.#thumbs.to.value) : Number(value) < Number(this.#thumbs.from.value);
    this.#period = { ...this.#period, [end]: asEnd(end), ...(isPast && { [other]: asEnd(other) }) };
    this.#draw(end);
  }

  // Bars

  #dragBegins(event: Event): void {
    const { button, clientX, pointerId } = event as PointerEvent;
    if (button !== 0) return;
    this.#anchor = this.#yearAt(clientX);
    this.#bars.setPointerCapture(pointerId);
    this.#draw(null, this.#brushed(this.#anchor));
  }

  #dragged(event: Event): void {
    if (this.#anchor !== null) this.#draw(null, this.#brushed(this.#yearAt((event as PointerEvent).clientX)));
  }

  #dragEnds(): void {
    if (this.#anchor === null) return;
    this.#anchor = null;
    this.#choose(this.#drawn);
  }

  #dragStops(): void {
    this.#anchor = null;
    this.#draw();
  }

  /** From the bar on which the drag began to this one; all of them are no period. */
  #brushed(year: string): Period {
    const [from = null, to = null] = [this.#anchor ?? year, year].sort();
    const { min, max } = this.#thumbs.from;
    return from === min && to === max ? { from: null, to: null } : { from, to };
  }

  #yearAt(clientX: number): string {
    const { left, width } = this.#bars.getBoundingClientRect();
    const { min, max } = this.#thumbs.from;
    const place = Math.round(((clientX - left) / width) * (Number(max) - Number(min)));
    return String(Math.min(Number(max), Math.max(Number(min), Number(min) + place)));
  }

  // Both

  #choose(period: Period): void {
    this.#period = period;
    this.#draw();
    this.#thumbs.from.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** `moving` is the thumb in the reader's hand, which stays where it is. */
  #draw(moving: End | null = null, period: Period = this.#period): void {
    this.#drawn = period;
    const years = new Map<string, number>();
    for (const bar of this.#barGroups()) {
      const { year = '', count } = bar.dataset;
      years.set(year, Number(count));
      bar.toggleAttribute('data-within', isWithin(year, period.from, period.to));
    }
    const { from, to } = this.#thumbs;
    if (moving !== 'from') from.value = period.from?.slice(0, 4) ?? from.min;
    if (moving !== 'to') to.value = period.to?.slice(0, 4) ?? to.max;
    const text = describePeriod(period, this.#strings);
    const count = countYears(years, period);
    const { countNone, countOne, countMany, spoken } = this.#strings;
    const countInWords = fillIn(count === 0 ? countNone : count === 1 ? countOne : countMany, { n: count });
    for (const thumb of [from, to]) thumb.setAttribute('aria-valuetext', `${thumb.value}; ${fillIn(spoken, { period: text, count: countInWords })}`);
    this.#one('[data-part="period"]').textContent = text;
    this.#one('[data-part="any-year"]').hidden = period.from === null && period.to === null;
  }

  #barGroups(): NodeListOf<SVGGElement> {
    return this.#bars.querySelectorAll<SVGGElement>('[data-year]');
  }

  #one<Kind extends Element = HTMLElement>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`<year-brush> has no ${selector}`);
    return found;
  }
}

if (!customElements.get('year-brush')) customElements.define('year-brush', YearBrush);
