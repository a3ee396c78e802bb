// JSON that somebody else wrote. It is read by name, own members only, and never merged, spread or assigned: a member called
// `__proto__` or `constructor` is data like any other, which nobody asks for.
import { limits } from './limits.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonMembers = { readonly [name: string]: Json };

export const isMembers = (value: Json | undefined): value is JsonMembers => typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const memberOf = (value: Json | undefined, name: string): Json | undefined => (isMembers(value) && Object.hasOwn(value, name) ? value[name] : undefined);

/** A member that may stand once or as a list, as a list. */
export const listOf = (value: Json | undefined): readonly Json[] => (value === undefined || value === null ? [] : isList(value) ? value : [value]);

export const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** A whole number from 0 that offsets can have. */
export const countOf = (value: Json | undefined): number | null => (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100_000_000 ? value : null);

/** Whether the value is, or lists, the type. */
export const hasType = (value: Json | undefined, type: string): boolean => listOf(memberOf(value, 'type')).includes(type);

/** The members of an object that are not among the names, as an object of their own; null where there are none. */
export function membersBeside(value: JsonMembers, names: ReadonlySet<string>): JsonMembers | null {
  const beside = Object.entries(value).filter(([name]) => !names.has(name));
  return beside.length === 0 ? null : Object.fromEntries(beside);
}

/** How deep the brackets of a JSON text go, by a loop over its characters: parsing or walking a deep text can exhaust the stack. */
export function depthOfJson(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return deepest;
}

export type JsonProblem = 'too-large' | 'too-deep' | 'not-json';

/** Reads a JSON text within the limits; says why it was not read, and never throws. */
export function readJson(text: string, { longest = limits.file, deepest = limits.depth }: { longest?: number; deepest?: number } = {}): { value: Json } | { problem: JsonProblem } {
  if (text.length > longest) return { problem: 'too-large' };
  if (depthOfJson(text) > deepest) return { problem: 'too-deep' };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as Json };
  } catch {
    return { problem: 'not-json' };
  }
}
