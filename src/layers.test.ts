// Holds the direction of dependency of docs/architecture.md: reads every import under src/ and names the line that breaks
// a rule, with the rule.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('.', import.meta.url));

/** What each folder may import besides itself. A folder that is not here is not known to the architecture. */
const mayImport: Record<string, readonly string[]> = {
  text: [],
  i18n: ['text'],
  problems: ['text', 'i18n'],
  cases: ['text', 'i18n', 'problems'],
  privacy: ['text', 'i18n', 'problems', 'cases'],
  citations: ['text', 'i18n', 'problems', 'cases'],
  search: ['text', 'i18n', 'problems', 'cases', 'citations'],
  annotations: ['text', 'i18n', 'problems', 'cases'],
  packs: ['text', 'i18n', 'problems', 'cases', 'annotations'],
  dossier: ['text', 'i18n', 'problems', 'cases', 'citations', 'annotations', 'search'],
  exports: ['text', 'i18n', 'problems', 'cases', 'citations', 'annotations', 'dossier'],
  desk: ['text', 'i18n', 'problems', 'cases', 'search'],
  drafts: ['text', 'i18n', 'problems', 'cases', 'citations', 'search', 'exports'],
  minority: ['text', 'i18n'],
  training: ['text', 'i18n', 'problems', 'cases', 'citations', 'search', 'annotations', 'dossier', 'exports'],
  library: ['text', 'i18n', 'problems', 'cases', 'exports', 'packs', 'training'],
  elements: ['text', 'i18n', 'problems', 'cases', 'citations', 'search', 'annotations', 'dossier', 'exports', 'desk', 'drafts', 'minority', 'training'],
  components: ['text', 'i18n', 'problems', 'cases', 'citations', 'search', 'annotations', 'dossier', 'exports', 'desk', 'drafts', 'minority', 'training', 'library', 'elements', 'layouts', 'styles'],
  layouts: ['text', 'i18n', 'problems', 'cases', 'citations', 'search', 'annotations', 'dossier', 'exports', 'training', 'library', 'components', 'styles'],
  pages: ['text', 'i18n', 'problems', 'cases', 'citations', 'search', 'annotations', 'dossier', 'exports', 'desk', 'drafts', 'minority', 'packs', 'training', 'library', 'elements', 'components', 'layouts', 'styles'],
};
const domain = new Set(['text', 'i18n', 'problems', 'cases', 'privacy', 'citations', 'search', 'annotations', 'dossier', 'exports', 'desk', 'drafts', 'minority', 'packs', 'training']);

interface Import {
  file: string;
  line: number;
  target: string;
}

function importsOf(file: string): Import[] {
  return readFileSync(join(source, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const target = /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/.exec(text);
      const found = target?.[1] ?? target?.[2] ?? target?.[3];
      return found === undefined ? [] : [{ file, line: index + 1, target: found }];
    });
}

const files = (readdirSync(source, { recursive: true }) as string[]).filter((file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$/.test(file) && file.includes('/'));
const broken = files.flatMap(importsOf).flatMap(({ file, line, target }) => {
  const folder = file.split('/')[0] ?? '';
  const allowed = mayImport[folder];
  const at = `src/${file}:${line} imports ${target}:`;
  if (allowed === undefined) return [`${at} the folder ${folder} has no place in docs/architecture.md`];
  if (!target.startsWith('.')) {
    return domain.has(folder) && (target.startsWith('astro') || target.startsWith('node:')) ? [`${at} domain code imports neither Astro nor Node`] : [];
  }
  const to = relative(source, resolve(source, dirname(file), target)).split('/')[0] ?? '';
  return to === folder || allowed.includes(to) ? [] : [`${at} ${folder} may import ${allowed.join(', ') || 'nothing'} and not ${to}`];
});

test('every import follows the direction of dependency', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});
