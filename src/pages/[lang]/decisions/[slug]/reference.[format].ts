// The reference of one decision as a file for reference managers, in the words of its page: a link that needs no script.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toDataset } from '../../../../exports/dataset.ts';
import { referenceFormatNames, referenceFormats } from '../../../../exports/reference-formats.ts';
import { slugPaths } from '../../../../i18n/static-paths.ts';
import { loadLibrary } from '../../../../library/load-library.ts';

export async function getStaticPaths() {
  const { library } = await loadLibrary();
  const { decisions, registries } = toDataset(library, import.meta.env.SITE);
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return slugPaths(byId.keys()).flatMap(({ params, props: { language, slug } }) =>
    referenceFormatNames.map((format) => ({
      params: { ...params, format },
      props: { format, text: referenceFormats[format].write({ decisions: [byId.get(slug)!], registries, language }) },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { format, text } }) =>
  new Response(text, { headers: { 'Content-Type': `${referenceFormats[format].mediaType}; charset=utf-8` } });
