// The packs of notes that come with the library, one file a language, as W3C collections: a reader loads one by choice.
import type { APIRoute } from 'astro';
import { toWebAnnotations } from '../../annotations/to-web-annotations.ts';
import { languages } from '../../i18n/languages.ts';
import { loadPacks, type LoadedPack } from '../../library/load-packs.ts';

const license = 'https://creativecommons.org/licenses/by/4.0/';
const site = import.meta.env.SITE;

export async function getStaticPaths() {
  const packs = (await Promise.all(languages.map((language) => loadPacks(language, site)))).flat();
  return packs.map((pack) => ({ params: { name: pack.path.slice('/packs/'.length, -'.jsonld'.length) }, props: { pack } }));
}

export const GET: APIRoute<{ pack: LoadedPack }> = ({ props: { pack: { set, notes } } }) =>
  new Response(JSON.stringify(toWebAnnotations(set, notes, { site, rights: license, creatorType: 'Organization' })), { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
