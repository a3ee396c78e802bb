// The closed lists of the record. Each list is written once, here: schemas, dictionaries, facets, exports and the
// authors' guide all read it. A new value needs a reason (docs/decisions) and a label in both dictionaries.

export const caseTypes = ['sentenza', 'ordinanza', 'decreto', 'judgment', 'order', 'decision', 'unstated'] as const;

export const numberKinds = ['decision', 'rg', 'case', 'application', 'appeal', 'rv', 'unstated'] as const;

export const procedures = [
  'art-700', 'art-702-bis', 'art-281-decies', 'art-20-dlgs-150-2011', 'camera-di-consiglio', 'cassation', 'preliminary-ruling',
  'individual-application', 'constitutional-review', 'administrative', 'enforcement', 'unstated',
] as const;

export const stages = [
  'without-notice', 'interim', 'reclamo', 'merits', 'appeal', 'cassation', 'remittal', 'interlocutory', 'enforcement', 'reference', 'unstated',
] as const;

/** What a note of the library is for. */
export const noteKinds = ['context', 'practice', 'caution', 'translation', 'distinguishing'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Organisations that sign notes. */
export const noteSigners = ['massimario'] as const;

export const parties = ['family', 'administration', 'court', 'unstated'] as const;

/** What the court did. */
export const rulings = [
  'upheld', 'partly-upheld', 'rejected', 'inadmissible', 'no-jurisdiction', 'no-competence', 'quashed-and-remitted', 'quashed',
  'referred', 'answered', 'moot', 'interlocutory', 'not-seen',
] as const;

/** How it ended as seen from the family's claim. */
export const outcomes = ['granted', 'partly-granted', 'refused', 'neutral', 'moot', 'not-seen'] as const;

export const finalities = ['final', 'appealable', 'under-appeal', 'confirmed', 'overturned', 'interim', 'unknown'] as const;

export const sponsorStatuses = [
  'refugee', 'subsidiary', 'international-protection', 'special', 'other-permit', 'italian-citizen', 'eu-citizen', 'unstated',
] as const;

export const relativeKinds = ['spouse', 'partner', 'child-minor', 'child-adult', 'parent', 'sibling', 'other', 'unstated'] as const;

/** What the administration did or omitted. The legal question is an issue (src/content/issues). */
export const obstacles = [
  'no-appointment', 'silence-on-visa', 'visa-refused', 'nulla-osta-expired', 'nulla-osta-not-issued', 'nulla-osta-refused',
  'nulla-osta-not-forwarded', 'papers-missing-or-distrusted', 'legalisation-blocked', 'dna-demanded-or-disputed', 'dependency-denied',
  'age-doubted', 'came-of-age', 'travel-document', 'wrong-mission', 'marriage-doubted', 'security', 'permit-refused', 'order-not-obeyed',
] as const;

export const provisionRoles = ['applied', 'interpreted', 'disapplied', 'cited'] as const;

export const remedyKinds = [
  'order-appointment', 'order-visa', 'order-nulla-osta', 'order-forwarding', 'order-legalisation', 'annulment', 'damages', 'penalty',
  'interpretation', 'remittal', 'none', 'other',
] as const;

export const remedyTerms = ['immediately', 'urgently'] as const;
export const remedyStarts = ['notice', 'order', 'unstated'] as const;

export const relationVerbs = [
  'cites', 'follows', 'confirms', 'applies', 'extends', 'distinguishes', 'departs-from', 'quashes', 'reverses', 'refers', 'answers',
  'same-proceedings',
] as const;

/** The role of a holding in a pleading, in the order in which an Italian appeal argues them. */
export const holdingRoles = [
  'jurisdiction', 'competence', 'standing', 'procedure', 'fumus', 'periculum', 'evidence', 'substance', 'remedy', 'damages', 'costs',
  'enforcement',
] as const;

export const holdingDirections = ['for', 'against', 'neutral', 'unknown'] as const;

export const textAvailabilities = ['official-open', 'official-login', 'publisher-open', 'none-known'] as const;

/** From the strongest to the weakest. */
export const verificationLevels = ['text-read', 'official-metadata', 'two-sources', 'one-source'] as const;

/** What the second, independent reader held the entry against. */
export const readAgainstKinds = ['decision-text', 'source-page', 'report', 'fact-record', 'report-and-fact-record', 'nothing-yet'] as const;

export const historyKinds = ['added', 'corrected', 'status', 'withdrawn'] as const;

export type CaseType = (typeof caseTypes)[number];
export type NumberKind = (typeof numberKinds)[number];
export type Outcome = (typeof outcomes)[number];
export type Ruling = (typeof rulings)[number];
export type Obstacle = (typeof obstacles)[number];
export type RelationVerb = (typeof relationVerbs)[number];
export type HoldingRole = (typeof holdingRoles)[number];
export type HoldingDirection = (typeof holdingDirections)[number];
export type VerificationLevel = (typeof verificationLevels)[number];
export type RemedyKind = (typeof remedyKinds)[number];
