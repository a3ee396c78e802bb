// The dates on a line: who was a minor until when, the three months, the days in order. Where days stand close together their
// numbers go up a step. The list of dates beside it says the same in words.
import type { Report } from '../../minority/report.ts';
import { daysBetween, type Day } from '../../minority/calendar-day.ts';
import type { SheetStrings } from './sheet-strings.ts';
import { make } from '../notes/make-element.ts';

/** The share of the line that a number takes on a narrow screen. */
const room = 0.085;
const margin = 0.06;

type Moments = Report['moments'];

/** One mark for each day; several dates of one day share it. */
function daysOf(moments: Moments): { day: Day; numbers: number[]; counts: boolean }[] {
  const days: { day: Day; numbers: number[]; counts: boolean }[] = [];
  for (const [index, { day, counts }] of moments.entries()) {
    const last = days.at(-1);
    if (last?.day === day) {
      last.numbers.push(index + 1);
      last.counts ||= counts;
    } else days.push({ day, numbers: [index + 1], counts });
  }
  return days;
}

/** Null where there is nothing to draw: fewer than two days besides birth. */
export function drawTimeLine(moments: Moments, strings: SheetStrings): HTMLElement | null {
  const days = daysOf(moments).filter(({ day }) => day !== moments.find(({ kind }) => kind === 'born')?.day);
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined || days.length < 2) return null;
  const span = daysBetween(first, last);
  const at = (day: Day): string => String(margin + (1 - 2 * margin) * Math.min(1, Math.max(0, daysBetween(first, day) / span)));
  const place = <Placed extends HTMLElement>(element: Placed, from: Day | null, to: Day | null): Placed => {
    element.style.setProperty('--from', from === null ? '0' : at(from));
    element.style.setProperty('--to', to === null ? '1' : at(to));
    return element;
  };

  const line = make('div', { class: 'time-line', role: 'img', 'aria-label': strings.line });
  const eighteenth = moments.find(({ kind }) => kind === 'eighteenth')?.day;
  if (eighteenth !== undefined) {
    line.append(place(make('span', { class: 'time-minor' }, strings.minorUntil), null, eighteenth), place(make('span', { class: 'time-adult' }, strings.adultFrom), eighteenth, null));
  }
  const [from, to] = [moments.find(({ kind }) => kind === 'recognition')?.day, moments.find(({ kind }) => kind === 'last')?.day];
  if (from !== undefined && to !== undefined) line.append(place(make('span', { class: 'time-term' }, make('span', {}, strings.termBand)), from, to));
  const lastAtStep = [-1, -1, -1];
  for (const { day, numbers, counts } of days) {
    const position = Number(at(day));
    const free = lastAtStep.findIndex((taken) => position - taken >= room * (numbers.length > 1 ? 1.4 : 1));
    const step = free === -1 ? lastAtStep.indexOf(Math.min(...lastAtStep)) : free;
    lastAtStep[step] = position;
    const mark = place(make('span', { class: 'time-mark', 'data-counts': counts }, numbers.join(', ')), day, null);
    mark.style.setProperty('--step', String(step));
    line.append(mark);
  }
  return line;
}
