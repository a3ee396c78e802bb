// A session that a reader made: ids of decisions and holdings, and the reader's own words around them, in one language. What a
// decision says is always read from the library.
import type { Dossier } from '../dossier/dossier.ts';
import type { Language } from '../i18n/language.ts';

export interface OwnStep {
  id: string;
  decision: string;
  holdings: readonly string[];
  minutes: number;
  title: string;
  problem: string;
  questions: readonly string[];
  point: string;
  facilitator: string;
}

/** Notes that go with a session: a pack of the library, or the notes themselves as W3C Web Annotation. */
export type OwnPack = { kind: 'library'; slug: string } | { kind: 'embedded'; title: string; json: string };

export interface OwnSession {
  /** Form of this record; raised when its meaning changes. */
  v: 1;
  /** `urn:uuid:…` */
  id: string;
  title: string;
  /** The language of its words. */
  language: Language;
  aims: readonly string[];
  steps: readonly OwnStep[];
  pack: OwnPack | null;
  /** UTC instants, with milliseconds: two tabs are told apart by them. */
  created: string;
  modified: string;
}

/** The world gives the ids and the time. */
export interface World {
  now: string;
  /** A new UUID, without a prefix. */
  newId: () => string;
}

/** Hard stops; what is beyond one is said. `address`: characters that every browser takes in an address of its own machine (Firefox 1 MiB, Chrome 2). */
export const ownLimits = { file: 5 * 1024 * 1024, address: 1_000_000, title: 200, text: 5_000, question: 1_000, questions: 10, aims: 10, steps: 40, holdings: 30, minutes: 600, pack: 2_000_000, sessions: 200 } as const;

const usualMinutes = 15;

export function newOwnSession(language: Language, { now, newId }: World): OwnSession {
  return { v: 1, id: `urn:uuid:${newId()}`, title: '', language, aims: [], steps: [], pack: null, created: now, modified: now };
}

export function newStep(decision: string, holdings: readonly string[], newId: () => string): OwnStep {
  return { id: newId(), decision, holdings: holdings.slice(0, ownLimits.holdings), minutes: usualMinutes, title: '', problem: '', questions: [], point: '', facilitator: '' };
}

/** Each entry of the dossier becomes a step; a heading is the title of the step after it, the reader's note the facilitator's. */
export function sessionFromDossier(dossier: Dossier, holdingsOf: (decision: string) => readonly string[], language: Language, world: World): OwnSession {
  const steps: OwnStep[] = [];
  let heading = '';
  for (const item of dossier.items) {
    if (item.kind === 'heading') {
      heading = item.text;
      continue;
    }
    if (steps.length === ownLimits.steps) break;
    const step = newStep(item.decision, item.holding === null ? holdingsOf(item.decision) : [item.holding], world.newId);
    steps.push({ ...step, title: heading.slice(0, ownLimits.title), facilitator: item.note.slice(0, ownLimits.text) });
    heading = '';
  }
  return { ...newOwnSession(language, world), title: dossier.title.slice(0, ownLimits.title), steps };
}

/** The same words under ids of its own. */
export function duplicateSession(session: OwnSession, title: string, { now, newId }: World): OwnSession {
  return { ...session, id: `urn:uuid:${newId()}`, title: title.slice(0, ownLimits.title), created: now, modified: now, steps: session.steps.map((step) => ({ ...step, id: newId() })) };
}

/** Steps that lack a problem or questions. */
export const unfinishedSteps = ({ steps }: OwnSession): number => steps.filter(({ problem, questions }) => problem.trim() === '' || questions.length === 0).length;

export const ownMinutes = ({ steps }: OwnSession): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** Lines of a box as a list. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
