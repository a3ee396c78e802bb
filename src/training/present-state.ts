// Where a presentation is: the slide, how much of it is revealed, the language, the clock. It stands in the fragment of the
// address, so that a tab that was killed comes back to the same slide with the clock right, and is sent between the
// presentation and the facilitator's window. Pure: the time is always given.
import { isLanguage, type Language } from '../i18n/language.ts';

export interface SlideShape {
  id: string;
  bucket: string;
  /** Pieces to reveal. */
  fragments: number;
}

export interface PresentState {
  slide: string;
  /** Pieces revealed on it. */
  shown: number;
  language: Language;
  blank: boolean;
  /** Seconds spent on each part. */
  spent: Readonly<Record<string, number>>;
  /** When the clock that runs was started, or the part was entered since; null while it stands. Seconds since 1970. */
  since: number | null;
}

export type Move = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'language' | 'clock' | 'reset' | { slide: string };

/** More than any session lasts: a clock that was forgotten in a tab is not read as teaching. */
const longestRun = 12 * 3600;

const indexOf = (slides: readonly SlideShape[], id: string): number => Math.max(0, slides.findIndex((slide) => slide.id === id));
const bucketOf = (slides: readonly SlideShape[], id: string): string => slides[indexOf(slides, id)]?.bucket ?? '';

export function initialState(slides: readonly SlideShape[], language: Language): PresentState {
  return { slide: slides[0]?.id ?? '', shown: 0, language, blank: false, spent: {}, since: null };
}

/** The seconds of the clock that runs are put down to the part that was on. */
function settle(state: PresentState, slides: readonly SlideShape[], now: number): PresentState {
  if (state.since === null) return state;
  const bucket = bucketOf(slides, state.slide);
  return { ...state, spent: { ...state.spent, [bucket]: (state.spent[bucket] ?? 0) + run(state.since, now) }, since: now };
}

const run = (since: number, now: number): number => Math.min(Math.max(0, now - since), longestRun);

export function move(state: PresentState, to: Move, slides: readonly SlideShape[], now: number): PresentState {
  const index = indexOf(slides, state.slide);
  const go = (target: number, shown: 'none' | 'all'): PresentState => {
    const slide = slides[Math.min(Math.max(0, target), slides.length - 1)];
    if (!slide || (slide.id === state.slide && shown === 'none' && target !== 0)) return state;
    const settled = slide.bucket === bucketOf(slides, state.slide) ? state : settle(state, slides, now);
    return { ...settled, slide: slide.id, shown: shown === 'all' ? slide.fragments : 0 };
  };
  if (typeof to === 'object') return slides.some(({ id }) => id === to.slide) ? go(indexOf(slides, to.slide), 'none') : state;
  switch (to) {
    case 'next':
      if (state.blank) return { ...state, blank: false };
      return state.shown < (slides[index]?.fragments ?? 0) ? { ...state, shown: state.shown + 1 } : go(index + 1, 'none');
    case 'previous':
      if (state.blank) return { ...state, blank: false };
      return state.shown > 0 ? { ...state, shown: state.shown - 1 } : index === 0 ? state : go(index - 1, 'all');
    case 'first':
      return go(0, 'none');
    case 'last':
      return go(slides.length - 1, 'none');
    case 'blank':
      return { ...state, blank: !state.blank };
    case 'language':
      return { ...state, language: state.language === 'it' ? 'en' : 'it' };
    case 'clock':
      return state.since === null ? { ...state, since: now } : { ...settle(state, slides, now), since: null };
    case 'reset':
      return { ...state, spent: {}, since: state.since === null ? null : now };
  }
}

/** Seconds on the part that is on, and in all. */
export function clockOf(state: PresentState, slides: readonly SlideShape[], now: number): { part: number; total: number } {
  const { spent } = settle(state, slides, now);
  return { part: spent[bucketOf(slides, state.slide)] ?? 0, total: Object.values(spent).reduce((sum, seconds) => sum + seconds, 0) };
}

/** `12:05`; an hour and more as `1:02:05`. */
export function formatClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`;
}

/** The state as a fragment, without `#`; `kept` are parameters that belong to the page, as the facilitator's mark. */
export function formatState(state: PresentState, kept: string = ''): string {
  const { slide, shown, language, blank, spent, since } = state;
  const times = Object.entries(spent).filter(([, seconds]) => seconds >= 1).map(([bucket, seconds]) => `${bucket}.${Math.round(seconds)}`);
  return [kept, `slide=${slide}`, shown > 0 ? `shown=${shown}` : '', `lang=${language}`, blank ? 'blank=1' : '', times.length > 0 ? `spent=${times.join('_')}` : '', since === null ? '' : `since=${Math.round(since)}`].filter(Boolean).join('&');
}

/** Total over any fragment: what is not right in it is as if it were not there. */
export function parseState(fragment: string, slides: readonly SlideShape[], language: Language, now: number): PresentState {
  const parameters = new Map(fragment.replace(/^#/, '').split('&').map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));
  const count = (text: string | undefined): number | null => (text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : null);
  const slide = slides.find(({ id }) => id === parameters.get('slide')) ?? slides[0];
  const asked = parameters.get('lang') ?? '';
  const buckets = new Set(slides.map(({ bucket }) => bucket));
  const spent = (parameters.get('spent') ?? '').split('_').flatMap((pair): [string, number][] => {
    const [bucket = '', seconds] = pair.split('.');
    const whole = count(seconds);
    return buckets.has(bucket) && whole !== null ? [[bucket, Math.min(whole, longestRun)]] : [];
  });
  const since = count(parameters.get('since'));
  return {
    slide: slide?.id ?? '',
    shown: Math.min(count(parameters.get('shown')) ?? 0, slide?.fragments ?? 0),
    language: isLanguage(asked) ? asked : language,
    blank: parameters.get('blank') === '1',
    spent: Object.fromEntries(spent),
    since: since === null || since > now + 60 || now - since > longestRun ? null : Math.min(since, now),
  };
}

/** Whether something another window sent is a state of these slides. */
export function isState(value: unknown, slides: readonly SlideShape[]): value is PresentState {
  if (typeof value !== 'object' || value === null) return false;
  const { slide, shown, language, blank, spent, since } = value as Record<string, unknown>;
  return (
    slides.some(({ id }) => id === slide) && typeof shown === 'number' && typeof language === 'string' && isLanguage(language) && typeof blank === 'boolean' &&
    typeof spent === 'object' && spent !== null && Object.values(spent).every((seconds) => typeof seconds === 'number') && (since === null || typeof since === 'number')
  );
}
