import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { blockingProblems, formatProblems } from '../../src/problems/problem.ts';
import { projectRoot } from '../content/read-content.ts';
import { checkPrivacyOfSite, checkPrivacyOfSources } from './check-privacy-of.ts';

const root = mkdtempSync(join(tmpdir(), 'privacy-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
/** A small library: the registries and one case, and what a test plants. */
for (const registry of ['courts', 'missions', 'provisions', 'issues', 'sources']) cpSync(join(projectRoot, 'src/content', registry), join(root, 'src/content', registry), { recursive: true });
write('src/content/cases/coe-cedu-38590-10/it.mdx', '---\ntitle: "Caso"\nofficialName: { it: "Biao c. Danimarca", en: "Biao v. Denmark" }\n---\n\n[1] Un passo.\n');
const ownAllowList = readFileSync(join(projectRoot, 'src/privacy/allow-list.yaml'), 'utf8');
write('src/privacy/allow-list.yaml', ownAllowList);
write('dist/index.html', '<p>Massimario</p>');

const planted = (path: string, content: string | Buffer, check: (root: string) => ReturnType<typeof checkPrivacyOfSources>): string[] => {
  write(path, content);
  const found = check(root).map(({ file, line, field, wrong }) => `${file}:${line} ${field} ${wrong.it}`);
  rmSync(join(root, path));
  return found;
};

describe('the sources', () => {
  it('of this library hold no error', () => {
    expect(formatProblems(blockingProblems(checkPrivacyOfSources()), 'it')).toBe('');
  });

  it('of the small library neither', () => {
    expect(checkPrivacyOfSources(root)).toEqual([]);
    expect(checkPrivacyOfSite(root)).toEqual([]);
  });

  it.each([
    ['a fiscal code in a caption', 'docs/a.md', '# A\n\n![RSSMRA85T10A562S](x.png)\n', ['docs/a.md:3 prose «R•••»: sembra un codice fiscale']],
    ['a name after "sig.ra" in a holding', 'src/content/cases/it-x/it.mdx', '---\nholdings:\n  - id: h1\n    text: "La sig.ra Rossi vince."\n---\n', ['src/content/cases/it-x/it.mdx:4 holdings[0].text «R•••»: è un nome dopo un titolo o una carica']],
    ['a telephone in a comment', 'src/content/sources/x.yaml', 'kind: page # tel. 06 1234567\n', ['src/content/sources/x.yaml:1 comment «0•••»: sembra un numero di telefono']],
    ['a name in an id', 'src/content/cases/it-trib-roma-2024-01-01-fatima/it.mdx', '', ['src/content/cases/it-trib-roma-2024-01-01-f•••/it.mdx:null path «f•••»: sembra il nome di una persona in un nome di file, in un id o in un indirizzo visibile']],
    ['a case name in prose', 'src/content/pages/x/it.mdx', '---\ntitle: Pagina\n---\n\nLa sentenza Biao.\n', ['src/content/pages/x/it.mdx:5 prose «B•••»: è il nome di una persona preso dal nome ufficiale di una causa']],
    ['an e-mail behind a link', 'README.md', 'Scrivere [qui](mailto:mario@example.it).\n', ['README.md:1 prose «m•••»: è un indirizzo di posta elettronica']],
    ['a name in a note of a pack', 'src/content/packs/x.yaml', 'notes:\n  - text: { it: "Si veda la sig.ra Rossi.", en: "See holding 1." }\n', ['src/content/packs/x.yaml:2 notes[0].text.it «R•••»: è un nome dopo un titolo o una carica']],
    ['a birth in a translation', 'src/content/cases/it-x/en.mdx', '---\ntitle: Case\n---\n\n[1] A girl born on 3 March 1990.\n', ['src/content/cases/it-x/en.mdx:5 p1 «3•••»: dice quando o dove qualcuno è nato']],
  ])('give away %s', (_, path, content, expected) => {
    expect(planted(path, content, checkPrivacyOfSources)).toEqual(expected);
  });

  it('give away an exception that matches nothing, and one out of form', () => {
    const list = join('src/privacy/allow-list.yaml');
    write(list, `${ownAllowList}- text: nulla\n  where: docs/**\n  reason: { it: "a", en: "b" }\n`);
    expect(checkPrivacyOfSources(root).map(({ file, line, wrong }) => [file, line, wrong.en])).toEqual([[list, ownAllowList.split('\n').length, 'this exception no longer matches anything']]);
    write(list, '- text: elena\n  where: src/content/sources/elena-forum.yaml\n');
    expect(checkPrivacyOfSources(root).map(({ file, line }) => [file, line])).toContainEqual([list, 1]);
    write(list, ownAllowList);
  });
});

describe('the built site', () => {
  it.each([
    ['a page', 'dist/it/a/index.html', '<p>La sig.ra\n <em>Rossi</em></p>', ['dist/it/a/index.html:2 p «R•••»: è un nome dopo un titolo o una carica']],
    ['a caption', 'dist/it/a/index.html', '<img alt="RSSMRA85T10A562S" src="a.png">', ['dist/it/a/index.html:1 img[alt] «R•••»: sembra un codice fiscale']],
    ['the dataset', 'dist/data/decisions.json', '{"decisions":[{"headnote":{"it":"tel. 06 1234567"}}]}', ['dist/data/decisions.json:null decisions[0].headnote.it «0•••»: sembra un numero di telefono']],
    ['a text of the search', 'dist/search/it/texts/x.bin', gzipSync('[["h1","il giudice Rossi"]]'), ['dist/search/it/texts/x.bin:null [0][1] «R•••»: è un nome dopo un titolo o una carica']],
    ['an address', 'dist/it/fatima/index.html', '<p>x</p>', ['dist/it/f•••/index.html:null path «f•••»: sembra il nome di una persona in un nome di file, in un id o in un indirizzo visibile']],
  ])('gives away what stands in %s', (_, path, content, expected) => {
    expect(planted(path, content, checkPrivacyOfSite)).toEqual(expected);
  });

  it('may hold official names where citations hold them', () => {
    expect(planted('dist/it/a/index.html', '<p>Corte EDU, 24 maggio 2016, Biao c. Danimarca, ric. n. 38590/10</p>', checkPrivacyOfSite)).toEqual([]);
  });
});

describe('the message', () => {
  it('reads as the content check’s does, in either language', () => {
    write('docs/a.md', 'La sig.ra Rossi');
    const problems = checkPrivacyOfSources(root);
    rmSync(join(root, 'docs/a.md'));
    expect(formatProblems(problems, 'it')).toContain('docs/a.md:1   prose\n');
    expect(formatProblems(problems, 'it')).toContain('«R•••»: è un nome dopo un titolo o una carica');
    expect(formatProblems(problems, 'en')).toContain('“R•••”: is a name after a title or an office');
  });
});
