import { expect, it } from 'vitest';
import { fullStopAfter } from './full-stop.ts';

it('is one, however the text ends', () => {
  expect(['art. 30 TUI', 'art. 614-bis c.p.c.', 'Perché?'].map((text) => `${text}${fullStopAfter(text)}`)).toEqual(['art. 30 TUI.', 'art. 614-bis c.p.c.', 'Perché?']);
});
