// What the court did, who had asked and how it ended for the family go together: an appeal of the Ministry that is rejected
// is a win for the family. A case that truly ends otherwise is listed with the reason.
import type { CaseRecord } from '../case-record.ts';
import type { Outcome, Ruling } from '../vocabulary.ts';
import { problemAt, type EntryRule } from './corpus.ts';

type Party = CaseRecord['broughtBy'];

const any: readonly Outcome[] = ['granted', 'partly-granted', 'refused', 'neutral', 'moot'];
const won: readonly Outcome[] = ['granted', 'partly-granted'];
const lost: readonly Outcome[] = ['refused'];
const open: readonly Outcome[] = ['neutral'];

/** The outcomes that can follow. `court` and `unstated` leave everything open, save what the ruling itself rules out. */
function possibleOutcomes(ruling: Ruling, broughtBy: Party): readonly Outcome[] {
  const byParty = (family: readonly Outcome[], administration: readonly Outcome[]): readonly Outcome[] => (broughtBy === 'family' ? family : broughtBy === 'administration' ? administration : any);
  switch (ruling) {
    case 'upheld':
      return byParty(won, [...lost, ...open, 'partly-granted']);
    case 'partly-upheld':
      return byParty(won, ['partly-granted', 'refused', 'neutral']);
    case 'rejected':
      return byParty([...lost, ...open], won);
    case 'inadmissible':
      return byParty(['refused', 'neutral', 'moot'], [...won, 'neutral', 'moot']);
    case 'quashed':
    case 'quashed-and-remitted':
      return byParty([...won, ...open], [...lost, ...open, 'partly-granted']);
    case 'no-jurisdiction':
    case 'no-competence':
    case 'referred':
    case 'interlocutory':
      return open;
    case 'moot':
      return ['moot'];
    case 'answered':
      return ['granted', 'partly-granted', 'refused', 'neutral'];
    case 'not-seen':
      return ['not-seen'];
  }
}

const parties: Record<Party, { it: string; en: string }> = {
  family: { it: 'su ricorso della famiglia', en: 'on the family’s claim' },
  administration: { it: 'su ricorso dell’amministrazione', en: 'on the administration’s claim' },
  court: { it: 'su domanda di un giudice', en: 'on a court’s question' },
  unstated: { it: 'chiunque abbia agito', en: 'whoever brought it' },
};

export const rulingAndOutcome: EntryRule = ({ id, record, files }, corpus) => {
  const { ruling, outcome, broughtBy } = record;
  // The rule on unseen outcomes speaks of these.
  if (ruling === 'not-seen' || outcome === 'not-seen') return [];
  const possible = possibleOutcomes(ruling, broughtBy);
  if (possible.includes(outcome) || corpus.exceptions.excuses('outcome', id)) return [];
  return [problemAt(files.it, ['outcome'],
    { it: `${parties[broughtBy].it} la decisione è ${ruling}: per la famiglia non può finire con ${outcome}`, en: `${parties[broughtBy].en} the ruling is ${ruling}: for the family it cannot end with ${outcome}` },
    { it: `outcome si guarda sempre dalla parte della famiglia: scrivere ${possible.join(' o ')}, oppure correggere ruling o broughtBy; un caso davvero diverso va in src/content/exceptions.yaml (outcome) con il motivo`, en: `outcome is always as the family sees it: write ${possible.join(' or ')}, or correct ruling or broughtBy; a case that is really different goes into src/content/exceptions.yaml (outcome) with the reason` })];
};
