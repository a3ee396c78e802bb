// npm run new:decision: asks for court, number and date, writes the two files of the decision and says what is left to fill.
// Without questions: npm run new:decision -- --court trib-roma --number "r.g. 20990/2024" --date 2024-07-29
// (`--number ""` where none is known, `--subject expired-nulla-osta` for the id then, `--en` for English).
import { createInterface } from 'node:readline/promises';
import { isLeftToFill } from '../src/cases/checks/left-to-fill.ts';
import { findCourt, nearestCourts } from '../src/cases/find-court.ts';
import { mayBeOfRegister, readDecisionDate, readNumberKind, registerHint } from '../src/cases/new-decision.ts';
import { registrySchemas, type Court } from '../src/cases/registries.ts';
import { keyToFill, needsSubject, readNumber, toFill, type NewDecision } from '../src/cases/skeleton.ts';
import type { Bilingual } from '../src/i18n/languages.ts';
import { formatProblems } from '../src/problems/problem.ts';
import { commandLanguage, readFlags } from './command-language.ts';
import { createDecision } from './content/create-decision.ts';
import { projectRoot, readContent } from './content/read-content.ts';
import { today } from './content/today.ts';

const { values: flags } = readFlags({
  options: { court: { type: 'string' }, number: { type: 'string' }, date: { type: 'string' }, subject: { type: 'string' }, en: { type: 'boolean', default: false } },
});
const { language, say } = commandLanguage(flags.en);
const fail = (words: Bilingual): never => {
  console.error(say(words));
  process.exit(1);
};

const courts = readContent().registries.courts.flatMap(({ key, file }): Court[] => {
  const court = registrySchemas.courts.safeParse(file.data);
  return court.success ? [{ key, ...court.data }] : [];
});

/** An answer that is good, or why it is not. */
type Answer<Value> = { value: Value } | { again: Bilingual };

const readCourt = (typed: string): Answer<Court> => {
  const court = findCourt(typed, courts);
  if (court) return { value: court };
  const near = nearestCourts(typed, courts).map(({ key, name }) => `  ${key}   ${name[language]}`).join('\n');
  return {
    again: {
      it: `"${typed}" non è tra i giudici della raccolta. I più vicini:\n${near}\nSe manca, aggiungere un file a src/content/courts (docs/authoring.md).`,
      en: `"${typed}" is not among the courts of the library. The nearest:\n${near}\nWhere it is missing, add a file to src/content/courts (docs/authoring.md).`,
    },
  };
};
const readNumberOf = (court: Court, date: string) => (typed: string): Answer<NewDecision['number']> => {
  if (typed.trim() === '') return { value: null };
  const number = readNumber(typed, court, date);
  if (number) return { value: number };
  return { again: { it: `"${typed}" non è un numero di ${court.short.it}: scrivere 20127/2021, r.g. 20990/2024, C-550/16 o 38590/10; niente se non si conosce`, en: `"${typed}" is not a number of ${court.short.en}: write 20127/2021, r.g. 20990/2024, C-550/16 or 38590/10; nothing where none is known` } };
};
const readSubject = (typed: string): Answer<string> => {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(typed.trim())) return { value: typed.trim() };
  return { again: { it: `"${typed}" non va bene: una o più parole inglesi minuscole unite da trattini, come expired-nulla-osta; mai una persona`, en: `"${typed}" will not do: one or more English words in small letters joined by hyphens, such as expired-nulla-osta; never a person` } };
};

const interactive = process.stdin.isTTY === true;
const terminal = interactive ? createInterface({ input: process.stdin, output: process.stdout }) : null;

// Someone who closes the terminal's input has changed their mind.
terminal?.on('close', () => process.exit(1));

/** From the flag where there is one, else asked until it is good. */
async function answer<Value>(flag: string | undefined, name: string, question: Bilingual, read: (typed: string) => Answer<Value>): Promise<Value> {
  if (flag !== undefined) {
    const result = read(flag);
    return 'value' in result ? result.value : fail(result.again);
  }
  if (!terminal) return fail({ it: `manca --${name}: ${question.it}`, en: `--${name} is missing: ${question.en}` });
  for (;;) {
    const result = read(await terminal.question(`${say(question)} `));
    if ('value' in result) return result.value;
    console.log(say(result.again));
  }
}

const court = await answer(flags.court, 'court', { it: 'Quale giudice? (trib-roma, Cass. civ., CGUE ...)', en: 'Which court? (trib-roma, Court of Cassation (Italy) ...)' }, readCourt);
const date = await answer(flags.date, 'date', { it: 'In che data? (2024-07-29; 2024-07 o 2024 se non si sa di più)', en: 'On which date? (2024-07-29; 2024-07 or 2024 where no more is known)' }, (typed) => readDecisionDate(typed, today()));
const typedNumber = await answer(flags.number, 'number', { it: 'Quale numero, come lo stampa la fonte? (20127/2021, r.g. 20990/2024, C-550/16; niente se non si conosce)', en: 'Which number, as the source prints it? (20127/2021, r.g. 20990/2024, C-550/16; nothing where none is known)' }, readNumberOf(court, date));
const mayBeRegister = typedNumber !== null && mayBeOfRegister(typedNumber.raw, court);
if (mayBeRegister && flags.number !== undefined) console.log(say(registerHint(typedNumber.raw)));
const number = mayBeRegister && flags.number === undefined
  ? await answer(undefined, 'number', { it: 'È il numero di ruolo (R.G.) o quello della decisione? (r, d; niente se la fonte non lo dice)', en: 'Is it the register number (R.G.) or the decision’s own? (r, d; nothing where the source does not say)' }, (choice) => readNumberKind(typedNumber.raw, court, date, choice))
  : typedNumber;
const subject = needsSubject({ court, number }) || flags.subject !== undefined
  ? await answer(flags.subject, 'subject', { it: 'Di che cosa tratta, in due parole inglesi per l’indirizzo? (expired-nulla-osta; mai una persona)', en: 'What is it about, in two English words for its address? (expired-nulla-osta; never a person)' }, readSubject)
  : null;
terminal?.removeAllListeners('close');
terminal?.close();

const created = createDecision(projectRoot, { court, number, date, subject, today: today() });
if ('refused' in created) fail(created.refused);
else {
  console.log(say({ it: `Creati:\n${created.files.map((file) => `  ${file}`).join('\n')}\n\nResta da fare:\n`, en: `Written:\n${created.files.map((file) => `  ${file}`).join('\n')}\n\nLeft to do:\n` }));
  const unwritten = created.left.filter(isLeftToFill);
  const others = created.left.filter((problem) => !isLeftToFill(problem));
  console.log(say({ it: `Scrivere al posto di ${toFill.it}, ${toFill.en} e ${keyToFill}:`, en: `Write in place of ${toFill.it}, ${toFill.en} and ${keyToFill}:` }));
  console.log(`${unwritten.map(({ file, line, field }) => `  ${file.split('/').at(-1)}:${line}   ${field}`).join('\n')}\n`);
  console.log(formatProblems(others, language));
  console.log(say({
    it: 'Ciò che la fonte non dice resta null, unstated, unknown o not-seen. docs/authoring.md spiega ogni campo.\nPoi: npm run stamp, npm run check:content, npm start.',
    en: 'What the source does not say stays null, unstated, unknown or not-seen. docs/authoring.md explains every field.\nThen: npm run stamp, npm run check:content, npm start.',
  }));
}
