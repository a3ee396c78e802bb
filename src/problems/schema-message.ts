// What a schema says of a value it refuses, in both languages. Zod carries one string per refusal: it carries the English
// sentence, and the whole is found again by it. So a schema can never show an author a sentence without its translation.
import type { Language } from '../i18n/languages.ts';

export interface SchemaMessage {
  /** Follows the value as found: `"28-07-2024" is not a day ...`. */
  wrong: Record<Language, string>;
  mend: Record<Language, string>;
}

const messages = new Map<string, SchemaMessage>();

/** Registers a message and returns what Zod must carry: `z.string().regex(form, { error: schemaMessage({ ... }) })`. */
export function schemaMessage(message: SchemaMessage): string {
  messages.set(message.wrong.en, message);
  return message.wrong.en;
}

export function findSchemaMessage(carried: string): SchemaMessage | undefined {
  return messages.get(carried);
}
