// The library's notes on a decision as a W3C AnnotationCollection, one file a language beside the page. Each note has the
// address of its aside as IRI, points to its block by the permanent anchor and, where it has a quote, to the words in it.
import { blockText, type EditorialNote } from '../cases/editorial-note.ts';
import type { Decision } from '../cases/decision.ts';
import { plainText } from '../cases/plain-text.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/languages.ts';
import { absoluteHref, href } from '../i18n/paths.ts';
import { decisionAddress } from './note-address.ts';
import { contextOf, htmlFragments, prefix } from './web-annotation.ts';

const license = 'https://creativecommons.org/licenses/by/4.0/';
const contextLength = 64;

export interface EditorialAnnotationsOptions {
  decision: Decision;
  notes: readonly EditorialNote[];
  language: Language;
  /** As the page cites the decision. */
  citation: string;
  /** The public address that the IRIs begin with. */
  site: string;
  /** Whether a key of `rests` is a decision of the library; all others are provisions. */
  isDecision: (key: string) => boolean;
}

/** The path of the file on the site. */
export const editorialAnnotationsPath = (language: Language, decision: string): string => `${href(language, 'decisions', decision)}annotations.jsonld`;

function quoteSelector(block: string, exact: string): Record<string, string> {
  const start = block.indexOf(exact);
  const end = start + exact.length;
  return { type: 'TextQuoteSelector', exact, prefix: block.slice(Math.max(0, start - contextLength), start), suffix: block.slice(end, end + contextLength) };
}

function selectorsOf(note: EditorialNote, decision: Decision, language: Language): unknown {
  const fragment = { type: 'FragmentSelector', value: note.on, conformsTo: htmlFragments };
  if (note.quote === null) return fragment;
  const quote = quoteSelector(blockText(decision, note.on, language), note.quote[language]);
  return [{ ...fragment, refinedBy: quote }, quote];
}

/** Null for a decision without notes: a collection of none has no page to show. */
export function toEditorialAnnotations({ decision, notes, language, citation, site, isDecision }: EditorialAnnotationsOptions): Record<string, unknown> | null {
  if (notes.length === 0) return null;
  const { labels, editorialNotes } = dictionary(language);
  const page = decisionAddress(site, language, decision.id);
  const file = absoluteHref(site, editorialAnnotationsPath(language, decision.id));
  const organisation = (key: EditorialNote['signed']): Record<string, string> => ({ id: absoluteHref(site, href(language, 'about')), type: 'Organization', name: labels.noteSigner[key] });
  const items = notes.map((note) => {
    const id = `${page}#${note.id}`;
    return {
      id,
      type: 'Annotation',
      canonical: id,
      motivation: 'commenting',
      created: `${note.date}T00:00:00Z`,
      creator: organisation(note.signed),
      rights: license,
      [`${prefix}:kind`]: note.kind,
      // A null would say nothing in JSON-LD.
      [`${prefix}:reviewed`]: note.reviewed === null ? false : { [`${prefix}:by`]: organisation(note.reviewed.by), [`${prefix}:on`]: note.reviewed.on },
      body: [
        { type: 'TextualBody', value: note.text[language].split(/\n\s*\n/).map(plainText).join('\n\n'), format: 'text/plain', language, purpose: 'commenting' },
        { type: 'TextualBody', value: labels.noteKind[note.kind], format: 'text/plain', language, purpose: 'tagging' },
        ...note.rests.map((key) => ({ type: 'SpecificResource', source: absoluteHref(site, href(language, isDecision(key) ? 'decisions' : 'provisions', key)), purpose: 'linking' })),
      ],
      target: { type: 'SpecificResource', source: page, selector: selectorsOf(note, decision, language) },
    };
  });
  return {
    '@context': contextOf(site),
    id: file,
    type: 'AnnotationCollection',
    label: editorialNotes.collection(citation),
    total: items.length,
    creator: organisation('massimario'),
    rights: license,
    modified: `${notes.map(({ date }) => date).sort().at(-1)}T00:00:00Z`,
    first: { id: `${file}#page-1`, type: 'AnnotationPage', partOf: file, startIndex: 0, items },
    last: `${file}#page-1`,
  };
}
