import type * as holdings from './holdings.ts';

/** An entry and the permanent id of its holding: `eu-cgue-c-550-16#h1`. */
export type HoldingRef = (typeof holdings)[keyof typeof holdings];

export function splitRef(ref: HoldingRef): { decision: string; holding: string } {
  const [decision = '', holding = ''] = ref.split('#');
  return { decision, holding };
}
