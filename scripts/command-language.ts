// The language in which a command speaks to authors: Italian, or English where they ask for it with --en.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Bilingual, Language } from '../src/i18n/languages.ts';

export interface CommandLanguage {
  language: Language;
  say(words: Bilingual): string;
}

export function commandLanguage(english: boolean): CommandLanguage {
  const language = english ? 'en' : 'it';
  return { language, say: (words) => words[language] };
}

/** What stands after the command's name, or a line that says which option is none. */
export function readFlags<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs<Config>(config);
  } catch {
    const options = Object.keys(config.options ?? {}).map((name) => `--${name}`).join(', ');
    console.error(`${process.argv.slice(2).join(' ')}: le opzioni sono ${options} / the options are ${options}`);
    process.exit(1);
  }
}

/** `1 errore`, `2 errori`. */
export function counted(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
