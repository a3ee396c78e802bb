// Characters that turn the direction of a text round or say nothing a reader sees: they can make a text look like another.
// A draft is shown with them named, and the page says how many there are. Those that printing needs (soft hyphens, joiners)
// are left alone.
import { showControls } from '../text/visible-controls.ts';

const hidden = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;
const control = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** `\u202E` is shown as `[U+202E]`, a control character as its picture. */
export function revealHidden(text: string): string {
  return showControls(text.replaceAll('\f', '\n').replace(hidden, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`));
}

export function countHidden(text: string): number {
  return (text.match(hidden)?.length ?? 0) + (text.match(control)?.length ?? 0);
}
