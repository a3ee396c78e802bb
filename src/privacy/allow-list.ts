// What looks like personal data and is not, or is public and needed: each with a reason. An entry that no longer matches
// anything is a problem itself, so that the list never grows stale.
import { z } from 'zod';
import { bilingual, filledText, type Bilingual } from '../i18n/languages.ts';
import { normaliseText } from '../text/normalise.ts';

const expression = filledText.refine(
  (source) => {
    try {
      return !new RegExp(`^(?:${source})$`, 'u').test('');
    } catch {
      return false;
    }
  },
  { error: 'is not a regular expression, or one that matches nothing at all' },
);

export const allowListSchema = z.array(
  z
    .strictObject({
      text: filledText.optional().meta({ description: 'The words as found, exactly.' }),
      pattern: expression.optional().meta({ description: 'A regular expression for the whole of what is found.' }),
      where: filledText.meta({ description: 'Files, from the root: * any name, ** any folders (src/content/pages/**). For the built site begin with dist/.' }),
      field: filledText.optional().meta({ description: 'Field, where only one is meant; * stands for anything.' }),
      reason: bilingual,
    })
    .refine(({ text, pattern }) => (text === undefined) !== (pattern === undefined), { error: 'gives both text and pattern, or neither: give exactly one' }),
);
export type AllowEntry = z.infer<typeof allowListSchema>[number];

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** `*` stays inside a folder, `**` crosses them. */
export function matchesGlob(glob: string, path: string): boolean {
  const source = glob
    .split('**')
    .map((part) => part.split('*').map(escaped).join('[^/]*'))
    .join('.*');
  return new RegExp(`^${source}$`, 'u').test(path);
}

export interface Place {
  file: string;
  field: string;
}

export interface AllowList {
  /** Whether something found is allowed there; remembers which entry said so. */
  allows(found: string, place: Place): boolean;
  /** Entries for these files that have allowed nothing so far, by their index. */
  unused(): number[];
}

/**
 * @param site on the built site an entry for a source holds wherever its words come out, and only entries for dist/ can
 * be stale: what is allowed in a source need not be published.
 */
export function buildAllowList(entries: readonly AllowEntry[], { site }: { site: boolean }): AllowList {
  const used = new Set<number>();
  const rules = entries.map(({ text, pattern, where, field }) => {
    const whole = new RegExp(`^(?:${pattern ?? escaped(normaliseText(text ?? '')).replaceAll('*', '\\*')})$`, 'u');
    const ofSite = where.startsWith('dist/');
    return {
      ofSite,
      holds: (found: string, place: Place): boolean =>
        whole.test(found) && ((site && !ofSite) || (matchesGlob(where, place.file) && (field === undefined || matchesGlob(field.replaceAll('*', '**'), place.field)))),
    };
  });
  return {
    allows: (found, place) => {
      const plain = normaliseText(found);
      const index = rules.findIndex(({ holds }) => holds(plain, place));
      if (index < 0) return false;
      used.add(index);
      return true;
    },
    unused: () => rules.flatMap(({ ofSite }, index) => (ofSite === site && !used.has(index) ? [index] : [])),
  };
}

export const staleWords: { wrong: Bilingual; mend: Bilingual } = {
  wrong: { it: 'questa eccezione non corrisponde più a nulla', en: 'this exception no longer matches anything' },
  mend: { it: 'toglierla dall’elenco, oppure correggere il testo, il file o il campo che indica', en: 'take it off the list, or correct the text, file or field it names' },
};
