// A reader's own session with what the library says of its decisions. A step whose decision this edition does not have is not
// shown; nor is a holding that it does not have.
import { ownMinutes, type OwnSession } from './own-session.ts';
import { inBoth, proseWhere, showDecision, showPack, type Known, type ShownSession, type ShownStep, type Words } from './shown-session.ts';

/** One's own words are the same whichever language is on. */
const own = (text: string): Words => inBoth(() => text);

export function showOwnSession(session: OwnSession, known: Known, untitled: Words): ShownSession {
  const { id, title, language, aims, pack } = session;
  let number = 0;
  const steps = session.steps.flatMap((step): ShownStep[] => {
    const decision = known.decisions.get(step.decision);
    if (!decision) return [];
    const holdings = step.holdings.filter((holding) => decision.holdings.some((one) => one.id === holding));
    const shown = showDecision(known, step.decision, holdings);
    return [{
      id: `s${(number += 1)}`, minutes: step.minutes, ...shown,
      title: step.title.trim() === '' ? shown.authority.citation : own(step.title),
      problem: own(step.problem), questions: step.questions.map(own),
      point: step.point.trim() === '' ? null : own(step.point), facilitator: step.facilitator.trim() === '' ? null : own(step.facilitator),
    }];
  });
  return {
    id, steps, title: title.trim() === '' ? untitled : own(title), summary: null, audience: null, aims: aims.map(own), quiz: [], reading: [],
    prose: proseWhere(() => inBoth(() => [])), caseMinutes: 0, quizMinutes: 0, minutes: ownMinutes(session), edition: known.edition, written: null, reviewed: null,
    pack: pack?.kind === 'library' ? showPack(pack.slug) : null,
    ownLanguage: language,
  };
}
