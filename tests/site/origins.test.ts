import { describe, it } from 'vitest';
import { expectNone, files, pages, readText, resolveLink } from './built-site.ts';

describe('a reader who opens any page', () => {
  it('sends no request to another site', () => {
    expectNone(
      pages.flatMap(({ path, loads }) =>
        loads.filter(({ href }) => !href.startsWith('data:') && resolveLink(href, path).internal === null).map(({ element, href, rel }) => `${path}   <${element}${rel.length > 0 ? ` rel="${rel.join(' ')}"` : ''}> ${href}`),
      ),
    );
  });

  it('gets no inline script, style or handler, which the content security policy forbids', () => {
    expectNone(pages.flatMap(({ path, inline }) => inline.map((found) => `${path}   ${found}`)));
  });
});

describe('style sheets', () => {
  it('load nothing from another site and nothing that is not there', () => {
    expectNone(
      [...files]
        .filter((file) => file.endsWith('.css'))
        .flatMap((file) =>
          [...readText(file).matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g)]
            .map((match) => match[2] ?? match[4] ?? '')
            .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
            .filter((address) => {
              const { internal } = resolveLink(address, file);
              return internal === null || !files.has(internal.path);
            })
            .map((address) => `${file}   ${address}`),
        ),
    );
  });
});
