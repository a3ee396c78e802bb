import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { remarkParagraphNumbers } from './src/cases/remark-paragraph-numbers.ts';

/** Modules that pages fetch together stand in one file: a small one in a file of its own weighs twice what it holds. */
const together = {
  // Whatever is kept in the browser.
  storage: /[\\/](?:node_modules[\\/]idb[\\/]|src[\\/](?:elements[\\/](?:database|lasting-storage|copies)|annotations[\\/](?:last-copy|instant|limits))\.ts$)/,
  // Small words and elements.
  basics: /[\\/]src[\\/](?:elements[\\/](?:local-day|notes[\\/](?:make-element|say-in-words|standing-line))|search[\\/]search-strings|text[\\/]visible-controls|i18n[\\/](?:language|format-date)|annotations[\\/]hash-text)\.ts$/,
  // What a decision's page and the notebook need to read and make notes.
  'note-store': /[\\/]src[\\/](?:elements[\\/]notes[\\/](?:note-store|note-database|note-form|note-messages|note-places|read-page|placed-note)|annotations[\\/](?:note|passage-fragment|stored-records|page-text|folded-page|folded-text|find-quote|resolve-unchanged))\.ts$/,
};

export default defineConfig({
  // Absolute addresses (canonical, hreflang, feeds, copied links) need the public address; set SITE to change it.
  site: process.env.SITE ?? 'https://massimario.example',
  trailingSlash: 'always',
  // The default 'jsx' drops the space between inline elements ("art. 29" + link).
  compressHTML: true,
  // Nothing inline, so that one hash-free content security policy fits every page.
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx(),
    // What a reader keeps on the device is nothing to be found by others.
    sitemap({ filter: (page) => !/\/(notes|desk\/dossier|training\/own\/[a-z]+)\//.test(page), i18n: { defaultLocale: 'it', locales: { it: 'it', en: 'en' } } }),
  ],
  markdown: {
    // unified() applies GFM by itself; `gfm: false` makes the remark-gfm of package.json the one that runs. Typography
    // is the author's: a comparison of texts must not depend on what a plugin curled.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkParagraphNumbers] }),
    syntaxHighlight: false,
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro 7.3 prints a nine-line warning for each MDX entry (withastro/astro issue 18087); drop when it is closed.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // In the hook, because Astro has its own word on the entries of a page, which here may lend their modules to others.
    plugins: [{ name: 'files-of-scripts', configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension', output: { codeSplitting: { includeDependenciesRecursively: false, groups: Object.entries(together).map(([name, test]) => ({ name, test })) } } } } } : {}) }],
  },
});
