import type { APIRoute } from 'astro';
import { toDataset } from '../../exports/dataset.ts';
import { loadLibrary } from '../../library/load-library.ts';

export const GET: APIRoute = async ({ site }) => {
  const { library } = await loadLibrary();
  return new Response(`${JSON.stringify(toDataset(library, site?.href ?? '/'), null, 1)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
