// npm run check:privacy: stops at anything that could identify a private person, in the sources and on the built site (where
// there is one that is no older than its sources). In Italian; `-- --en` prints English.
//   --sources   the sources alone
//   --site      the built site too, however old
//   --strict    warnings stop as well
import { blockingProblems, formatProblems } from '../src/problems/problem.ts';
import { commandLanguage, counted, readFlags } from './command-language.ts';
import { projectRoot } from './content/read-content.ts';
import { checkPrivacyOfSite, checkPrivacyOfSources } from './privacy/check-privacy-of.ts';
import { siteState } from './privacy/read-site.ts';

const { values } = readFlags({
  options: { sources: { type: 'boolean', default: false }, site: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false }, en: { type: 'boolean', default: false } },
});
const { language, say } = commandLanguage(values.en);

const state = siteState(projectRoot);
if (values.site && state === 'none') {
  console.error(say({ it: 'Il sito non è ancora costruito: eseguire prima npm run build.', en: 'The site is not built yet: run npm run build first.' }));
  process.exit(1);
}
const withSite = values.site || (!values.sources && state === 'current');

const problems = [...checkPrivacyOfSources(), ...(withSite ? checkPrivacyOfSite() : [])];
const blocking = blockingProblems(problems).length;
const warnings = problems.length - blocking;
const stops = blocking > 0 || (values.strict && warnings > 0);
const print = stops ? console.error : console.log;

if (problems.length > 0) print(formatProblems(problems, language));
print(say({
  it: `Dati personali, ${withSite ? 'sorgenti e sito' : 'sorgenti'}: ${blocking === 0 ? 'nessun errore' : counted(blocking, 'errore', 'errori')}${warnings === 0 ? '' : `, ${counted(warnings, 'avviso', 'avvisi')}`}.`,
  en: `Personal data, ${withSite ? 'sources and site' : 'sources'}: ${blocking === 0 ? 'no errors' : counted(blocking, 'error', 'errors')}${warnings === 0 ? '' : `, ${counted(warnings, 'warning', 'warnings')}`}.`,
}));
if (!withSite && !values.sources && state === 'older') {
  print(say({ it: 'Il sito in dist/ è più vecchio delle sorgenti e non è stato controllato: npm run build, poi npm run check:privacy -- --site.', en: 'The site in dist/ is older than its sources and was not checked: npm run build, then npm run check:privacy -- --site.' }));
}
if (stops) process.exit(1);
