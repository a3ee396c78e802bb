import { HtmlValidate, type Message } from 'html-validate';
import { describe, it } from 'vitest';
import { expectNone, fileAt, fullestOfEachKind, pages, readText } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of taste that the compiler decides, not the author.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A decision's title says what was at stake; search engines may cut it, readers may not lose it.
    'long-title': 'off',
    // Everything is served from the site itself.
    'require-sri': 'off',
    // Suggestions below a box that takes any text: a <select> takes none.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Other tests check these with better words.
    'heading-level': 'off',
    'no-inline-style': 'off',
  },
});

// A page takes some 20 ms: past this many, the fullest of each kind and an even sample stand for the rest.
const pagesValidated = 600;

/** What stands in a <template> is filled in by a script; only then can it lack its text (axe looks at it in the browser). */
function isStillToBeFilled({ ruleId, selector }: Message): boolean {
  return ['empty-heading', 'text-content'].includes(ruleId) && /(^|> )template\b/.test(selector ?? '');
}

function pagesToValidate(): string[] {
  if (pages.length <= pagesValidated) return pages.map(({ path }) => path);
  const step = pages.length / pagesValidated;
  const sample = Array.from({ length: pagesValidated }, (_, index) => pages[Math.floor(index * step)]?.path ?? '/');
  return [...new Set([...fullestOfEachKind().map(({ path }) => path), ...sample])];
}

describe('HTML', () => {
  it('is valid on every page', { timeout: 300_000 }, async () => {
    const problems: string[] = [];
    for (const path of pagesToValidate()) {
      const { results } = await validator.validateString(readText(fileAt(path) ?? ''));
      const faults = results.flatMap(({ messages }) => messages).filter((message) => !isStillToBeFilled(message));
      const places = Map.groupBy(faults, ({ ruleId, message }) => `${message} (${ruleId})`);
      for (const [fault, messages] of places) {
        const more = messages.length > 1 ? ` and ${messages.length - 1} more places` : '';
        problems.push(`${path}   ${fault} at ${messages[0]?.selector ?? 'the page itself'}${more}`);
      }
    }
    expectNone(problems);
  });
});
