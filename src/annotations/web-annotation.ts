// What writing and reading W3C Web Annotation share: the names of our own members, and what of a foreign annotation is kept
// for the next export without being read.
//
// Our members are compact IRIs of a prefix that the file declares (`massimario:blockHash`): a JSON-LD processor keeps them,
// and a tool that does not know them passes them by.
import { annotationContext } from './check-web-annotation.ts';
import type { Json, JsonMembers } from './json.ts';
import { namespaceOf } from './note-address.ts';
import type { Note } from './note.ts';

export { annotationContext };
export const prefix = 'massimario';

/** The @context of a file that we write: the Recommendation's, and our prefix. */
export const contextOf = (site: string): Json => [annotationContext, { [prefix]: namespaceOf(site) }];

/** RFC 3236, what a fragment of an HTML page means. */
export const htmlFragments = 'http://tools.ietf.org/rfc/rfc3236';

export type Motivation = 'highlighting' | 'commenting' | 'questioning';

export const motivationOf = ({ text, purpose }: Pick<Note, 'text' | 'purpose'>): Motivation => (text === '' ? 'highlighting' : purpose === 'question' ? 'questioning' : 'commenting');

/**
 * What we do not read, at the place where it stood: members of the annotation, of its target and of its text; further bodies,
 * selectors and targets. A note keeps it as a string.
 */
export interface Foreign {
  annotation?: JsonMembers;
  target?: JsonMembers;
  body?: JsonMembers;
  bodies?: readonly Json[];
  selectors?: readonly Json[];
  targets?: readonly Json[];
}

/** What we write ourselves; nothing foreign ever takes its place. Of an annotation, three members may say more than a note does. */
export const ownMembers = {
  annotation: new Set(['@context', 'id', 'type', 'created', 'modified', 'stylesheet', 'body', 'bodyValue', 'target', `${prefix}:earlier`, `${prefix}:textLanguage`, `${prefix}:foreign`]),
  target: new Set(['type', 'source', 'selector', 'state', 'styleClass']),
  body: new Set(['type', 'value', 'purpose', 'keyword']),
} as const;
