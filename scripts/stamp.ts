// npm run stamp: numbers new paragraphs and brings the ledger up to date. It never drops a number and never gives one to
// another text: where that would be needed it says so and leaves the entry alone. `-- --rewritten <id>#p3` says that a text
// which shares no words with the old one is still the same point. In Italian; `-- --en` prints English.
import { parseArgs } from 'node:util';
import { showAnchor } from '../src/cases/checks/ledger-agrees.ts';
import type { Language } from '../src/i18n/languages.ts';
import { formatProblems } from '../src/problems/problem.ts';
import { projectRoot } from './content/read-content.ts';
import { stampContent } from './content/stamp-content.ts';
import { today } from './content/today.ts';

const { values } = parseArgs({ options: { en: { type: 'boolean', default: false }, rewritten: { type: 'string', multiple: true, default: [] } } });
const language: Language = values.en ? 'en' : 'it';
const say = (words: Record<Language, string>): string => words[language];

const { problems, stamped } = stampContent(projectRoot, today(), values.rewritten);
const list = (anchors: readonly string[]): string => anchors.map(showAnchor).join(', ');
for (const { id, added, edited } of stamped) {
  const parts = [
    ...(added.length > 0 ? [say({ it: `nel registro ${list(added)}`, en: `in the ledger ${list(added)}` })] : []),
    ...(edited.length > 0 ? [say({ it: `testo cambiato ${list(edited)}`, en: `text changed ${list(edited)}` })] : []),
  ];
  console.log(`${id}   ${parts.join('; ')}`);
}
const numbered = stamped.reduce((sum, entry) => sum + entry.numbered, 0);
console.log(say({
  it: `${stamped.length} voci aggiornate nel registro, ${numbered} capoversi numerati.`,
  en: `${stamped.length} entries brought up to date in the ledger, ${numbered} paragraphs numbered.`,
}));
if (problems.length > 0) {
  console.error(`\n${formatProblems(problems, language)}`);
  console.error(say({ it: 'Queste voci non sono state toccate.', en: 'These entries were left alone.' }));
  process.exit(1);
}
