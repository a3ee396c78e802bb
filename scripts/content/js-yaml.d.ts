// js-yaml brings no types of its own; this is all we use of it.
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol;
  export function load(text: string, options: { schema: typeof CORE_SCHEMA }): unknown;
}
