// npm run check:content: prints every problem of the content and exits 1 when one of them must be mended first. In Italian;
// `-- --en` prints English. `-- --stale` lists the entries that were checked long ago (`--months 6` sets how long).
import { checkCorpus } from '../src/cases/check-content.ts';
import { readCorpus } from '../src/cases/checks/corpus.ts';
import { findStale, formatStale, staleAfterMonths } from '../src/cases/staleness.ts';
import { blockingProblems, formatProblems } from '../src/problems/problem.ts';
import { checkPacks } from '../src/packs/check-packs.ts';
import { checkThesaurus } from '../src/search/check-thesaurus.ts';
import { checkSessions } from '../src/training/check-sessions.ts';
import { commandLanguage, counted, readFlags } from './command-language.ts';
import { readContent } from './content/read-content.ts';
import { readThesaurusFile } from './content/read-thesaurus.ts';
import { today } from './content/today.ts';

const { values } = readFlags({ options: { en: { type: 'boolean', default: false }, stale: { type: 'boolean', default: false }, months: { type: 'string' } } });
const { language, say } = commandLanguage(values.en);

const months = values.months === undefined ? staleAfterMonths : Number(values.months);
if (!Number.isInteger(months) || months < 1) {
  console.error(say({ it: `--months vuole un numero intero di mesi, e ha ${values.months}`, en: `--months takes a whole number of months, and has ${values.months}` }));
  process.exit(1);
}

const content = readContent();
const { corpus, problems } = readCorpus(content, today());
const stale = findStale(corpus.entries, today(), months);

if (values.stale) {
  if (stale.length > 0) console.log(`${formatStale(stale, language)}\n`);
  console.log(say({ it: `${stale.length} controlli più vecchi di ${months} mesi.`, en: `${stale.length} checks older than ${months} months.` }));
  process.exit(0);
}

problems.push(...checkCorpus(corpus), ...checkThesaurus(readThesaurusFile(), corpus), ...checkSessions(content.sessions, corpus), ...checkPacks(content.packs, corpus));
const blocking = blockingProblems(problems).length;
const warnings = problems.length - blocking;
const print = blocking > 0 ? console.error : console.log;
if (problems.length > 0) print(formatProblems(problems, language));
const staleEntries = new Set(stale.map(({ id }) => id)).size;
print([
  say({
    it: `${counted(content.cases.length, 'decisione controllata', 'decisioni controllate')}: ${blocking === 0 ? 'nessun errore' : counted(blocking, 'errore', 'errori')}${warnings === 0 ? '' : `, ${counted(warnings, 'avviso', 'avvisi')}`}.`,
    en: `${counted(content.cases.length, 'decision', 'decisions')} checked: ${blocking === 0 ? 'nothing wrong' : counted(blocking, 'problem', 'problems')}${warnings === 0 ? '' : `, ${counted(warnings, 'warning', 'warnings')}`}.`,
  }),
  ...(staleEntries === 0 ? [] : [say({
    it: `${counted(staleEntries, 'voce ha', 'voci hanno')} controlli più vecchi di ${months} mesi: npm run check:content -- --stale`,
    en: `${counted(staleEntries, 'entry has', 'entries have')} checks older than ${months} months: npm run check:content -- --stale`,
  })]),
].join('\n'));
if (blocking > 0) process.exit(1);
