import { z } from 'zod';
import { schemaMessage } from './schema-message.ts';

export { isLanguage, languages, otherLanguage, type Language } from './language.ts';

/** A text that is never empty and carries no stray white space at its ends. */
export const filledText = z.string().refine((text) => text.trim().length > 0 && text === text.trim(), {
  error: schemaMessage({
    wrong: { it: 'è un testo vuoto, o comincia o finisce con uno spazio', en: 'is empty, or begins or ends with white space' },
    mend: { it: 'scrivere il testo senza spazi in testa e in coda; dove il campo lo ammette, null dice che non è noto', en: 'write the text without spaces at either end; where the field allows it, null says that it is unknown' },
  }),
});

/** A short reader-facing text in both languages. */
export const bilingual = z.strictObject({ it: filledText, en: filledText });
export type Bilingual = z.infer<typeof bilingual>;
