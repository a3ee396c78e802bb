// The fields that a schema has, by name: what an author may write in a place.
import type { z } from 'zod';

export interface SchemaDefinition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  /** The values of a closed list. */
  entries?: Record<string, string>;
}

export const definitionOf = (schema: z.ZodType): SchemaDefinition => schema.def as unknown as SchemaDefinition;

/** What a schema is once "may be null" and "may be left out" are taken off. */
export function bareDefinition(schema: z.ZodType): SchemaDefinition {
  let definition = definitionOf(schema);
  for (let inner = definition.innerType; inner; inner = definition.innerType) definition = definitionOf(inner);
  return definition;
}

/** The names of the fields at a path: `['holdings', 0]` → id, role, direction ... Empty where there are none. */
export function fieldNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let definition = bareDefinition(schema);
  for (const step of path) {
    const next = definition.type === 'array' ? definition.element : definition.shape?.[String(step)];
    if (!next) return [];
    definition = bareDefinition(next);
  }
  return Object.keys(definition.shape ?? {});
}
