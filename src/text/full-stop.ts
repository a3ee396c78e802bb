/** The full stop that a sentence still needs after this text: an abbreviation at its end (`art. 614-bis c.p.c.`) has it already. */
export const fullStopAfter = (text: string): '' | '.' => (/[.!?…]$/.test(text) ? '' : '.');
