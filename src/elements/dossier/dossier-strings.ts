// The shape of the words that the scripts of the dossier say; written in src/components/dossier/dossier-words.ts. Where a
// word has two forms, they are for one and for many.
import type { FileProblem } from '../../dossier/dossier-file.ts';
import type { LinkProblem } from '../../dossier/dossier-link.ts';
import type { AdverseReason } from '../../dossier/find-adverse.ts';
import type { StorageStrings } from '../notes/standing-line.ts';

type Counted = readonly [one: string, many: string];

/** What the button on a decision or a holding says, fetched with the first click. */
export interface AddStrings {
  /** `{title}`, as in the three that follow. */
  added: string;
  already: string;
  removed: string;
  moved: string;
  full: string;
  undo: string;
  takeOut: string;
  other: string;
  newDossier: string;
  open: string;
  close: string;
  /** First word of the title of a dossier that the reader has not named: `Dossier 1`. */
  word: string;
  /** The address of the page of the dossiers. */
  page: string;
  rescue: string;
  /** Downloads the file of the dossier. */
  file: string;
  storage: StorageStrings;
}

export interface DossierStrings extends Omit<AddStrings, 'added' | 'already' | 'removed' | 'moved' | 'takeOut' | 'other' | 'open' | 'page'> {
  loading: string;
  mine: string;
  none: string;
  noneHint: string;
  toDesk: string;
  items: Counted;
  importFile: string;
  copyAll: string;
  copied: string;
  title: string;
  changed: string;
  ownNote: string;
  notePlaceholder: string;
  itemNote: string;
  itemNotePlaceholder: string;
  heading: string;
  addHeading: string;
  headingAdded: string;
  redo: string;
  undone: string;
  redone: string;
  /** `{what}` */
  itemRemoved: string;
  up: string;
  down: string;
  remove: string;
  drag: string;
  /** `{what}`, `{n}`, `{total}` */
  moved: string;
  dropCancelled: string;
  more: string;
  duplicate: string;
  /** `{title}` */
  copyOf: string;
  duplicated: string;
  deleteDossier: string;
  deleted: string;
  putBack: string;
  restored: string;
  deletedList: string;
  deletedOn: string;
  forget: string;
  forgetSure: string;
  forgetYes: string;
  forgetNo: string;
  forgotten: string;
  versions: string;
  noVersions: string;
  versionOf: string;
  restoreVersion: string;
  versionRestored: string;
  session: string;
  empty: string;
  emptyHint: string;
  search: string;
  holding: string;
  wholeDecision: string;
  unknownDecision: string;
  unknownHolding: string;
  noText: string;
  fullText: string;
  outcome: string;
  verification: string;
  doubts: string;
  libraryFailed: string;
  retry: string;
  adverse: string;
  adverseLead: string;
  adverseNone: string;
  adverseUnknown: string;
  adverseCount: Counted;
  adverseMore: Counted;
  adverseAdd: string;
  adverseAddAll: string;
  /** The heading under which all are added. */
  adverseHeading: string;
  adverseAdded: Counted;
  adverseAllAdded: Counted;
  adverseSkipped: Counted;
  reasons: Record<AdverseReason['kind'], string>;
  share: string;
  shareNote: string;
  copyLink: string;
  linkCopied: string;
  linkLong: string;
  linkTooLong: string;
  linkEmpty: string;
  linkRefused: string;
  linkLabel: string;
  take: string;
  takeNote: string;
  withNotes: string;
  withAdverse: string;
  language: string;
  languages: { it: string; en: string; both: string };
  print: string;
  formats: Record<string, string>;
  preparing: string;
  done: string;
  failed: string;
  offer: string;
  offerLead: Counted;
  offerNew: string;
  offerAdd: string;
  offerDrop: string;
  offerTitle: string;
  offered: string;
  offerUnknown: Counted;
  linkProblems: Record<Exclude<LinkProblem, 'none'>, string>;
  imported: Counted;
  importSame: Counted;
  importDouble: string;
  importNone: string;
  importRefused: Counted;
  /** `{place}`, `{why}` */
  refusal: string;
  problems: Record<FileProblem, string>;
  /** Places in a file: `{d}` the dossier, `{i}` the item. */
  placeItem: string;
  placeDossier: string;
  placeFile: string;
  unsaved: string;
  printed: { edition: string; disclaimer: string; paraphrase: string; authorities: string; at: string };
}
