// The library's notes on a decision as W3C Web Annotations, in the language of the page beside which they stand.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toEditorialAnnotations } from '../../../../annotations/editorial-annotations.ts';
import { courtOf } from '../../../../cases/library.ts';
import { formatCitation } from '../../../../citations/format-citation.ts';
import { slugPaths } from '../../../../i18n/static-paths.ts';
import { loadLibrary } from '../../../../library/load-library.ts';

export async function getStaticPaths() {
  const { library } = await loadLibrary();
  return slugPaths(library.notesByDecision.keys());
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { language, slug }, site }) => {
  const { library } = await loadLibrary();
  const decision = library.byId.get(slug)!;
  const collection = toEditorialAnnotations({
    decision, language,
    notes: library.notesByDecision.get(slug) ?? [],
    citation: formatCitation(decision, courtOf(library, decision), language),
    site: site?.href ?? '/',
    isDecision: (key) => library.byId.has(key),
  });
  return new Response(`${JSON.stringify(collection, null, 1)}\n`, { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
};
