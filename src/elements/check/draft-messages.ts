// What the page of the check and its worker say to each other. The first answer of the worker is the library.
import type { CheckedDraft } from '../../drafts/checked-draft.ts';
import type { DraftLibrary } from '../../drafts/draft-library.ts';
import type { FileFault } from '../../drafts/draft-limits.ts';

export type DraftRequest = { kind: 'open'; address: string } | { kind: 'text'; text: string } | { kind: 'file'; name: string; bytes: ArrayBuffer };

export type DraftReply = { kind: 'ready'; library: DraftLibrary } | { kind: 'checked'; draft: CheckedDraft } | { kind: 'fault'; fault: FileFault } | { kind: 'failure'; message: string };
