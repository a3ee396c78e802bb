// A set of notes as a W3C AnnotationCollection with one embedded page: what other tools read, and what this library reads back
// without loss. Positions are in code points, as the Recommendation counts (4.2.5).
import { checkWebAnnotation } from './check-web-annotation.ts';
import { countAstral } from './code-points.ts';
import { isMembers, listOf, memberOf, membersBeside, readJson, type Json, type JsonMembers } from './json.ts';
import { limits } from './limits.ts';
import { absoluteHref } from '../i18n/paths.ts';
import { decisionAddress, issueAddress, purposeAddress } from './note-address.ts';
import type { Note, NoteSet, PassageSelectors, Purpose } from './note.ts';
import { annotationContext, contextOf, htmlFragments, motivationOf, ownMembers, prefix } from './web-annotation.ts';

export interface CollectionOrigin {
  /** The public address of the library, which the addresses of pages begin with. */
  site: string;
  /** IRI of the licence under which the notes are given away; left out where nothing is said. */
  rights?: string;
  creatorType?: 'Person' | 'Organization';
}

/** Hints for tools that paint: the underline that the library gives each purpose. Nothing of the kind is read back. */
const underlines: Record<Purpose, string> = { fact: 'solid', rule: 'double', holding: 'solid 3px', practice: 'dotted', question: 'wavy' };

function toQuote({ exact, prefix: before, suffix }: PassageSelectors): JsonMembers {
  return { type: 'TextQuoteSelector', exact, prefix: before, suffix };
}

/** From UTF-16 units, as notes count, to code points. */
function toPosition({ position, exact, astralBefore = 0 }: PassageSelectors): JsonMembers {
  const start = Math.max(0, position.start - astralBefore);
  return { type: 'TextPositionSelector', start, end: start + exact.length - countAstral(exact), ...(astralBefore === 0 ? {} : { [`${prefix}:astralBefore`]: astralBefore }) };
}

/** The three ways to find a passage again, and the state of the text in which it was seen. A position that nobody gave is not made up. */
export function toSelectors(passage: PassageSelectors): JsonMembers {
  const { position, anchor, equals, inBlock, blockHash, pageHash, edition } = passage;
  const block: Json[] =
    anchor === ''
      ? []
      : [
          {
            type: 'FragmentSelector',
            conformsTo: htmlFragments,
            value: anchor,
            refinedBy: toQuote(passage),
            ...(blockHash === '' && inBlock.start === 0 ? {} : { [`${prefix}:blockHash`]: blockHash, [`${prefix}:inBlockStart`]: inBlock.start }),
          },
        ];
  return {
    selector: [...block, { ...toQuote(passage), [`${prefix}:equals`]: equals }, ...(pageHash === '' && position.start === 0 ? [] : [toPosition(passage)])],
    ...(edition === '' && pageHash === '' ? {} : { state: { type: 'TimeState', ...(edition === '' ? {} : { sourceDate: `${edition}T00:00:00Z` }), ...(pageHash === '' ? {} : { [`${prefix}:pageHash`]: pageHash }) } }),
  };
}

function toAnnotation(note: Note, { site }: CollectionOrigin): JsonMembers {
  const { id, decision, language, selectors, earlier, purpose, text, textLanguage, issues, tags, created, modified, via } = note;
  const textBody: Json[] = text === '' ? [] : [{ type: 'TextualBody', value: text, format: 'text/plain', language: textLanguage, purpose: 'commenting' }];
  return {
    id,
    type: 'Annotation',
    canonical: id,
    ...(via === null ? {} : { via }),
    created,
    modified,
    motivation: motivationOf(note),
    stylesheet: { type: 'CssStylesheet', value: `.annot-${purpose} { text-decoration: underline ${underlines[purpose]} }` },
    body: [
      ...textBody,
      { type: 'SpecificResource', source: purposeAddress(site, purpose), purpose: 'classifying' },
      ...issues.map((issue) => ({ type: 'SpecificResource', source: issueAddress(site, textLanguage, issue), purpose: 'classifying' })),
      ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ],
    target: { type: 'SpecificResource', source: decisionAddress(site, language, decision), styleClass: `annot-${purpose}`, ...toSelectors(selectors) },
    ...(earlier.length === 0 ? {} : { [`${prefix}:earlier`]: earlier.map(toSelectors) }),
    ...(text === '' ? { [`${prefix}:textLanguage`]: textLanguage } : {}),
  };
}

const without = (value: Json | undefined, names: ReadonlySet<string>): JsonMembers => (isMembers(value) ? (membersBeside(value, names) ?? {}) : {});
/** Own members of both, `over` winning; a member called `__proto__` stays data. */
const joined = (under: JsonMembers, over: JsonMembers): JsonMembers => Object.fromEntries([...Object.entries(under), ...Object.entries(over)]);

const isText = (body: Json | undefined): body is JsonMembers => memberOf(body, 'purpose') === 'commenting';

/** Puts back, where they stood, the parts of another tool's annotation that we do not read. */
function withForeign(annotation: JsonMembers, foreign: Json): JsonMembers {
  const ours = listOf(annotation['body']);
  const [text, rest] = isText(ours[0]) ? [ours[0], ours.slice(1)] : [{ type: 'TextualBody', value: '' }, ours];
  const textMembers = without(memberOf(foreign, 'body'), ownMembers.body);
  const body = Object.keys(textMembers).length === 0 ? ours : [joined(text, textMembers), ...rest];
  const target = joined(isMembers(annotation['target']) ? annotation['target'] : {}, without(memberOf(foreign, 'target'), ownMembers.target));
  const selector = [...listOf(target['selector']), ...listOf(memberOf(foreign, 'selectors'))];
  const targets = listOf(memberOf(foreign, 'targets'));
  return joined(joined(annotation, without(memberOf(foreign, 'annotation'), ownMembers.annotation)), {
    body: [...body, ...listOf(memberOf(foreign, 'bodies'))],
    target: targets.length === 0 ? joined(target, { selector }) : [joined(target, { selector }), ...targets],
  });
}

/** One note; what is foreign in it stands where it stood, or, where that would break the Recommendation, as a text of ours. */
export function toWebAnnotation(note: Note, origin: CollectionOrigin): JsonMembers {
  const annotation = toAnnotation(note, origin);
  if (note.foreign === null) return annotation;
  const foreign = readJson(note.foreign, { longest: limits.foreign, deepest: limits.foreignDepth });
  if ('value' in foreign) {
    const whole = withForeign(annotation, foreign.value);
    if (checkWebAnnotation({ '@context': annotationContext, ...whole }).length === 0) return whole;
  }
  return { ...annotation, [`${prefix}:foreign`]: note.foreign };
}

/** Null for no notes: a collection without annotations cannot have a page (5.2), and nothing is better than an empty file. */
export function toWebAnnotations(set: Pick<NoteSet, 'id' | 'title' | 'author' | 'created' | 'modified'>, notes: readonly Note[], origin: CollectionOrigin): JsonMembers | null {
  if (notes.length === 0) return null;
  const page = `${set.id}#page-1`;
  return {
    '@context': contextOf(origin.site),
    id: set.id,
    type: 'AnnotationCollection',
    ...(set.title === '' ? {} : { label: set.title }),
    ...(set.author === '' ? {} : { creator: { type: origin.creatorType ?? 'Person', name: set.author } }),
    ...(origin.rights === undefined ? {} : { rights: origin.rights }),
    created: set.created,
    modified: set.modified,
    generator: { id: absoluteHref(origin.site, '/'), type: 'Software', name: 'Massimario' },
    total: notes.length,
    first: { id: page, type: 'AnnotationPage', partOf: set.id, startIndex: 0, items: notes.map((note) => toWebAnnotation(note, origin)) },
    last: page,
  };
}
