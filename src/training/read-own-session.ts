// A reader's session out of JSON that we may not have written: a file, a link, a record of the browser. Whatever it is, the
// answer is a value: the session, and what of it was not read, by its place.
import { isMembers, listOf, memberOf, readJson, textOf, type Json, type JsonProblem } from '../annotations/json.ts';
import { isDecisionId, isHoldingId } from '../dossier/read-dossier.ts';
import { isLanguage } from '../i18n/language.ts';
import { ownLimits, type OwnPack, type OwnSession, type OwnStep } from './own-session.ts';

export type RefusalReason = 'not-a-step' | 'too-many-steps' | 'too-long' | 'too-many-questions' | 'bad-pack';
export type ReadProblem = JsonProblem | 'not-a-session' | 'other-version';

export interface OwnRefusal {
  /** `steps[3].problem` */
  place: string;
  why: RefusalReason;
  /** The number that was passed, where there is one. */
  limit: number | null;
}

export interface ReadSession {
  session: OwnSession;
  refused: OwnRefusal[];
}

/** Also of a fragment: `3fa85f64-…` without its prefix. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const prefix = 'urn:uuid:';
const isInstant = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
/** The name of a pack, which leads nowhere but to the notebook. */
const packName = /^[a-z0-9-]{1,80}$/;

class Reader {
  readonly refused: OwnRefusal[] = [];

  refuse(place: string, why: RefusalReason, limit: number | null = null): void {
    this.refused.push({ place, why, limit });
  }

  text(value: Json | undefined, place: string, limit: number): string {
    const text = textOf(value) ?? '';
    if (text.length <= limit) return text;
    this.refuse(place, 'too-long', limit);
    return '';
  }

  texts(value: Json | undefined, place: string, most: number, limit: number): string[] {
    const all = listOf(value).filter((one) => typeof one === 'string');
    if (all.length > most) this.refuse(place, 'too-many-questions', most);
    return all.slice(0, most).map((one, index) => this.text(one, `${place}[${index}]`, limit)).filter((one) => one.trim() !== '');
  }

  step(json: Json, place: string): OwnStep | null {
    const [id, decision] = [textOf(memberOf(json, 'id')), textOf(memberOf(json, 'decision'))];
    if (id === null || !isUuid(id) || !isDecisionId(decision)) {
      this.refuse(place, 'not-a-step');
      return null;
    }
    const minutes = memberOf(json, 'minutes');
    const own = (name: 'problem' | 'point' | 'facilitator'): string => this.text(memberOf(json, name), `${place}.${name}`, ownLimits.text);
    return {
      id, decision,
      holdings: [...new Set(listOf(memberOf(json, 'holdings')).filter((one): one is string => typeof one === 'string' && isHoldingId(one)))].slice(0, ownLimits.holdings),
      minutes: typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= ownLimits.minutes ? minutes : 1,
      title: this.text(memberOf(json, 'title'), `${place}.title`, ownLimits.title),
      problem: own('problem'), point: own('point'), facilitator: own('facilitator'),
      questions: this.texts(memberOf(json, 'questions'), `${place}.questions`, ownLimits.questions, ownLimits.question),
    };
  }

  pack(json: Json | undefined): OwnPack | null {
    if (json === undefined || json === null) return null;
    const slug = textOf(memberOf(json, 'slug'));
    const [title, notes] = [textOf(memberOf(json, 'title')), textOf(memberOf(json, 'json'))];
    if (memberOf(json, 'kind') === 'library' && slug !== null && packName.test(slug)) return { kind: 'library', slug };
    // What stands in it is read by the reader of notes, when it is used.
    if (memberOf(json, 'kind') === 'embedded' && title !== null && notes !== null && title.length <= ownLimits.title && notes.length <= ownLimits.pack) return { kind: 'embedded', title, json: notes };
    this.refuse('pack', 'bad-pack');
    return null;
  }
}

/** The session with every part that can be read. */
export function readOwnSession(json: Json | undefined): ReadSession | { problem: ReadProblem } {
  if (!isMembers(json)) return { problem: 'not-a-session' };
  const version = memberOf(json, 'v');
  if (typeof version === 'number' && version > 1) return { problem: 'other-version' };
  const [id, language, created, modified] = ['id', 'language', 'created', 'modified'].map((name) => textOf(memberOf(json, name))) as [string | null, string | null, string | null, string | null];
  const steps = memberOf(json, 'steps');
  if (version !== 1 || id === null || !id.startsWith(prefix) || !isUuid(id.slice(prefix.length)) || language === null || !isLanguage(language) || !isInstant(created) || !isInstant(modified) || !Array.isArray(steps)) return { problem: 'not-a-session' };
  const reader = new Reader();
  const given = steps as readonly Json[];
  if (given.length > ownLimits.steps) reader.refuse(`steps[${ownLimits.steps}]`, 'too-many-steps', ownLimits.steps);
  const read = given.slice(0, ownLimits.steps).flatMap((step, index) => reader.step(step, `steps[${index}]`) ?? []);
  const ids = new Set<string>();
  const session: OwnSession = {
    v: 1, id, language, created, modified,
    title: reader.text(memberOf(json, 'title'), 'title', ownLimits.title),
    aims: reader.texts(memberOf(json, 'aims'), 'aims', ownLimits.aims, ownLimits.question),
    steps: read.filter((step) => !ids.has(step.id) && ids.add(step.id)),
    pack: reader.pack(memberOf(json, 'pack')),
  };
  return { session, refused: reader.refused };
}

/** A record of the browser; null where it is damaged or newer. Such a record is left as it is. */
export function readStoredSession(record: unknown): OwnSession | null {
  const read = readOwnSession(record as Json);
  return 'problem' in read || read.refused.length > 0 ? null : read.session;
}

export function formatSessionFile(session: OwnSession, edition: string | null): string {
  return `${JSON.stringify({ massimario: 'training-session', version: 1, edition, session }, null, 2)}\n`;
}

/** The sessions of a file: one, or those of an emergency copy. */
export function readSessionFile(text: string): { sessions: ReadSession[] } | { problem: ReadProblem } {
  const json = readJson(text, { longest: ownLimits.file });
  if ('problem' in json) return json;
  const kind = textOf(memberOf(json.value, 'massimario'));
  if (kind === 'emergency-copy') {
    const stores = listOf(memberOf(json.value, 'databases')).filter((database) => memberOf(database, 'name') === 'massimario-training').map((database) => memberOf(database, 'stores'));
    const recordsOf = (name: string): ReadSession[] => stores.flatMap((store) => listOf(memberOf(store, name))).slice(0, ownLimits.sessions).map((record) => readOwnSession(name === 'typed' ? memberOf(record, 'session') : record)).filter((read) => 'session' in read);
    const newest = new Map<string, ReadSession>();
    for (const read of [...recordsOf('sessions'), ...recordsOf('typed')]) if ((newest.get(read.session.id)?.session.modified ?? '') < read.session.modified) newest.set(read.session.id, read);
    return newest.size === 0 ? { problem: 'not-a-session' } : { sessions: [...newest.values()] };
  }
  if (kind !== 'training-session') return { problem: 'not-a-session' };
  const version = memberOf(json.value, 'version');
  if (version !== 1) return { problem: typeof version === 'number' && version > 1 ? 'other-version' : 'not-a-session' };
  const read = readOwnSession(memberOf(json.value, 'session'));
  return 'problem' in read ? read : { sessions: [read] };
}
