// npm run check:privacy: nothing that could identify a private person, in the sources and on the built site.
//   --sources   the sources alone          --site     the built site too, which must be there
//   --strict    warnings stop as well      --en       in English
import type { Language } from '../src/i18n/languages.ts';
import { projectRoot } from './content/read-content.ts';
import { checkPrivacyOfSite, checkPrivacyOfSources, formatPrivacyProblems } from './privacy/check-privacy-of.ts';
import { hasSite } from './privacy/read-site.ts';

const words = {
  it: {
    unknown: (option: string) => `Opzione sconosciuta: ${option}. Si possono usare --sources, --site, --strict, --en.`,
    noSite: 'Il sito non è ancora costruito: eseguire prima npm run build.',
    errors: (count: number) => (count === 1 ? '1 errore: va corretto prima di pubblicare.' : `${count} errori: vanno corretti prima di pubblicare.`),
    warnings: (count: number) => (count === 1 ? '1 avviso: va guardato da una persona.' : `${count} avvisi: vanno guardati da una persona.`),
    done: (site: boolean) => (site ? 'Sorgenti e sito controllati: nessun dato personale riconosciuto.' : 'Sorgenti controllate: nessun dato personale riconosciuto.'),
  },
  en: {
    unknown: (option: string) => `Unknown option: ${option}. There are --sources, --site, --strict, --en.`,
    noSite: 'The site is not built yet: run npm run build first.',
    errors: (count: number) => (count === 1 ? '1 error: to be mended before publishing.' : `${count} errors: to be mended before publishing.`),
    warnings: (count: number) => (count === 1 ? '1 warning: a person should look.' : `${count} warnings: a person should look.`),
    done: (site: boolean) => (site ? 'Sources and site checked: no personal data recognised.' : 'Sources checked: no personal data recognised.'),
  },
} as const;

const options = process.argv.slice(2);
const language: Language = options.includes('--en') ? 'en' : 'it';
const say = words[language];

function check(): number {
  const unknown = options.find((option) => !['--sources', '--site', '--strict', '--en'].includes(option));
  if (unknown !== undefined) {
    console.error(say.unknown(unknown));
    return 1;
  }
  const site = options.includes('--site') || (!options.includes('--sources') && hasSite(projectRoot));
  if (site && !hasSite(projectRoot)) {
    console.error(say.noSite);
    return 1;
  }
  const problems = [...checkPrivacyOfSources(), ...(site ? checkPrivacyOfSite() : [])];
  const warnings = problems.filter(({ warning }) => warning).length;
  const errors = problems.length - warnings;
  if (problems.length > 0) console.error(formatPrivacyProblems(problems, language));
  if (errors > 0) console.error(say.errors(errors));
  if (warnings > 0) console.error(say.warnings(warnings));
  if (errors === 0) console.log(say.done(site));
  return errors > 0 || (warnings > 0 && options.includes('--strict')) ? 1 : 0;
}

process.exitCode = check();
