// What a browser reads to offer the library in its own search box (OpenSearch 1.1), one description a language.
import type { APIRoute } from 'astro';
import { dictionary } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/languages.ts';
import { absoluteHref, href } from '../i18n/paths.ts';
import { languagePaths } from '../i18n/static-paths.ts';

export const getStaticPaths = languagePaths;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const GET: APIRoute<{ language: Language }> = ({ props: { language }, site }) => {
  const { site: words, searchBox } = dictionary(language);
  const address = (path: string): string => escapeXml(absoluteHref(site?.href ?? '', path));
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(`${words.name} (${language})`)}</ShortName>
  <LongName>${escapeXml(words.full)}</LongName>
  <Description>${escapeXml(searchBox.label)}</Description>
  <Url type="text/html" method="get" template="${address(`${href(language, 'search')}?q={searchTerms}`)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(`/opensearch-${language}.xml`)}"/>
  <Image width="16" height="16" type="image/svg+xml">${address('/favicon.svg')}</Image>
  <Query role="example" searchTerms="${escapeXml('Cass. 20127/2021')}"/>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
