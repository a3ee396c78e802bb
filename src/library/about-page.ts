import { z } from 'zod';
import { filledText } from '../i18n/languages.ts';

/** A page about the library itself: src/content/pages/<slug>/it.mdx and en.mdx. */
export const aboutPageSchema = z.strictObject({
  title: filledText,
  description: filledText,
  order: z.number().int().meta({ description: 'Place in the list of such pages.' }),
});
