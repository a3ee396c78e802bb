// A session of one's own in the fragment of an address, which no server sees: `#s=1.` and compressed rows. It is an encoding, not
// a secret. Reading goes through the reader of files, so that a link brings in nothing that a file cannot. An embedded pack of
// notes stays behind: it travels with the file. The pages that show a session take it from there too, and keep their own state
// behind it (`#s=1.…&slide=…`): so it can be presented where the browser keeps nothing, however long it is.
import { listOf, type Json } from '../annotations/json.ts';
import { readPackedFragment, toPackedFragment, type Deflate, type Inflate, type PackedProblem, type ShareLink } from '../annotations/packed-fragment.ts';
import { languages } from '../i18n/language.ts';
import { ownLimits, type OwnSession } from './own-session.ts';
import { readOwnSession, type ReadSession } from './read-own-session.ts';

const urn = 'urn:uuid:';

function toRows({ id, title, language, aims, steps, pack, created, modified }: OwnSession): Json {
  const rows = steps.map((step): Json => [step.id, step.decision, [...step.holdings], step.minutes, step.title, step.problem, [...step.questions], step.point, step.facilitator]);
  return [id.slice(urn.length), title, languages.indexOf(language), [...aims], rows, pack?.kind === 'library' ? pack.slug : null, created, modified];
}

/** The rows as the record that the reader of files judges. */
function fromRows(json: Json): Json {
  const [id, title, language, aims, rows, pack, created, modified] = listOf(json);
  const steps = listOf(rows).map((row): Json => {
    const [stepId, decision, holdings, minutes, stepTitle, problem, questions, point, facilitator] = listOf(row);
    return Object.fromEntries(Object.entries({ id: stepId, decision, holdings, minutes, title: stepTitle, problem, questions, point, facilitator }).map(([name, value]) => [name, value ?? null]));
  });
  const language1 = typeof language === 'number' ? (languages[language] ?? null) : null;
  return { v: 1, id: `${urn}${String(id)}`, title: title ?? null, language: language1, aims: aims ?? null, steps, pack: typeof pack === 'string' ? { kind: 'library', slug: pack } : null, created: created ?? null, modified: modified ?? null };
}

export const toSessionLink = (session: OwnSession, deflate: Deflate): Promise<ShareLink> => toPackedFragment('s', toRows(session), deflate);

/** The session in a fragment, `s=1.…`, without what a page keeps beside it; null where there is none. */
export const sessionPart = (fragment: string): string | null => /(?:^#|&)(s=[^&]*)/.exec(fragment)?.[1] ?? null;

/** Whatever the fragment is, the answer is a value: nothing throws, nothing is kept. */
export async function readSessionLink(fragment: string, inflate: Inflate): Promise<ReadSession | { problem: PackedProblem }> {
  const json = await readPackedFragment('s', `#${sessionPart(fragment) ?? ''}`, inflate, { read: ownLimits.address, inflated: ownLimits.file });
  if ('problem' in json) return json;
  const read = readOwnSession(fromRows(json.value));
  return 'problem' in read ? { problem: 'garbled' } : read;
}
