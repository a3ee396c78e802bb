// The issues that someone means who writes a key which is not there: by key, by label or by one of the words by which people
// look for them. Groups are left out, because decisions carry issues.
import { languages, type Bilingual, type Language } from '../../i18n/languages.ts';
import { editDistance, isNear } from '../../problems/suggest.ts';
import type { Issue } from '../registries.ts';

const shown = 5;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** `write marriage-form (Form of the marriage), the nearest, or ...`. */
export function suggestIssue(found: string, issues: Iterable<Issue>): Bilingual {
  const wanted = plain(found);
  const ranked = [...issues]
    .filter(({ broader }) => broader !== null)
    .map((issue) => {
      const names = [issue.key, ...languages.flatMap((language) => [issue.label[language], ...issue.synonyms[language]])].map(plain);
      const [nearest = ''] = names.sort((a, b) => editDistance(wanted, a) - editDistance(wanted, b));
      return { issue, distance: editDistance(wanted, nearest), near: isNear(wanted, nearest) };
    })
    .sort((a, b) => a.distance - b.distance || (a.issue.key < b.issue.key ? -1 : 1))
    .slice(0, shown);
  const [first, ...others] = ranked;
  if (!first) return { it: 'toglierlo', en: 'leave it out' };
  const show = (language: Language, some: typeof ranked): string => some.map(({ issue }) => `${issue.key} (${issue.label[language]})`).join(', ');
  const more = (language: Language, or: string): string => (others.length === 0 ? '' : `${or}${show(language, others)}`);
  return first.near
    ? { it: `scrivere ${show('it', [first])}, il più vicino${more('it', ', oppure ')}; docs/authoring.md le elenca tutte`, en: `write ${show('en', [first])}, the nearest${more('en', ', or ')}; docs/authoring.md lists them all` }
    : { it: `scrivere una tra ${show('it', ranked)}; docs/authoring.md le elenca tutte`, en: `write one of ${show('en', ranked)}; docs/authoring.md lists them all` };
}
