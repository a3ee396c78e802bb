// Made-up decisions for measuring: somewhat longer than real ones (13 kB against 9), as linked as they are, right by every rule,
// and about nobody. Written into a folder of the caller’s, with the project’s own registries beside them.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger, stampLines, type Anchors } from '../../src/cases/ledger.ts';
import { contentFolder, projectRoot } from './read-content.ts';
import { randomFrom } from './seeded-random.ts';

const words = 'ambasciata visto nulla osta familiare ricongiungimento termine domanda ricorso tribunale prova documento status rifugiato protezione genitore figlio coniuge richiesta appuntamento silenzio amministrazione diniego legame convivenza reddito alloggio minore tutela diritto effettivo istanza questura sportello prefettura legalizzazione certificato traduzione consolato procedura'.split(' ');
const englishWords = 'embassy visa clearance family reunification deadline application appeal tribunal evidence document status refugee protection parent child spouse request appointment silence administration refusal bond household income housing minor safeguard right effective petition office desk prefecture legalisation certificate translation consulate procedure'.split(' ');

const holdingCount = 4;
const paragraphCount = 8;

/** Writes `count` decisions with their ledger under `root`. */
export function writeSyntheticContent(root: string, count: number): void {
  mkdirSync(join(root, contentFolder), { recursive: true });
  for (const registry of ['courts', 'missions', 'provisions', 'issues', 'sources']) cpSync(join(projectRoot, contentFolder, registry), join(root, contentFolder, registry), { recursive: true });
  // Guides speak of real decisions, which are not here.
  for (const file of readdirSync(join(root, contentFolder, 'issues'))) {
    const path = join(root, contentFolder, 'issues', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^guide:\n(?:[ -].*\n)*/m, ''));
  }
  mkdirSync(join(root, contentFolder, 'ledger'), { recursive: true });

  const random = randomFrom(7);
  const text = (length: number, from: readonly string[]): string => `${Array.from({ length }, () => from[Math.floor(random() * from.length)]).join(' ')}.`;
  const both = (length: number): string => `{ it: "${text(length, words)}", en: "${text(length, englishWords)}" }`;
  const ids: string[] = [];

  for (let index = 0; index < count; index++) {
    // From oldest to newest, so that relations can point to what is already there; up to eighty decisions a day at 10,000.
    const year = 2000 + Math.floor((index * 26) / count);
    const date = `${year}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    const isCassation = index % 2 === 0;
    const court = isCassation ? 'cass' : 'trib-roma';
    const number = `${index + 1}/${year}`;
    const id = isCassation ? `it-cass-${year}-${index + 1}` : `it-trib-roma-rg-${year}-${index + 1}`;
    const earlier = ids.length === 0 ? [] : [...new Set([ids[Math.floor(random() * ids.length)], ids.at(-1)])].filter((target) => target !== undefined && Number(target.match(/\d{4}/)?.[0]) < year);
    const holdings = Array.from({ length: holdingCount }, (_, place) => ({ id: `h${place + 1}`, it: text(20, words), en: text(20, englishWords) }));
    const paragraphs = Array.from({ length: paragraphCount }, (_, place) => ({ number: place + 1, it: text(38, words), en: text(38, englishWords) }));
    const facts = ['court', 'section', 'type', 'date', 'numbers', 'procedure', 'stage', 'broughtBy', 'ruling', 'sponsor', 'relatives', 'obstacles', 'provisions', 'remedies', 'relations'];
    const supports = [...facts.filter((fact) => fact !== 'relations' || earlier.length > 0), ...holdings.map((holding) => `holdings.${holding.id}`), ...paragraphs.map((paragraph) => `p${paragraph.number}`)];
    const it = `---
title: "${text(12, words)}"
headnote: "${text(32, words)}"
court: ${court}
section: "I"
formation: null
type: sentenza
date: ${date}
numbers:
  - { kind: ${isCassation ? 'decision' : 'rg'}, raw: "n. ${number}", normalised: ${number} }
ecli: null
procedure: ${isCassation ? 'cassation' : 'art-700'}
stage: ${isCassation ? 'cassation' : 'interim'}
broughtBy: family
ruling: upheld
outcome: granted
status: { state: unknown, checkedOn: 2026-01-10 }
sponsor: { status: refugee, nationality: null }
relatives:
  - { relation: spouse, nationality: null }
relativesIn: null
mission: null
obstacles: [no-appointment, silence-on-visa]
issues: [expired-nulla-osta, embassy-appointments, dna-test]
provisions:
  - { id: tui-29, role: applied, sourceRef: aida-italy-2025 }
  - { id: tui-29-bis, role: interpreted, sourceRef: meltingpot }
remedies:
  - { kind: order-visa, days: 15, term: null, from: notice, amountEur: null, words: ${both(14)} }
${earlier.length === 0 ? 'relations: []' : `relations:\n${earlier.map((target) => `  - { verb: follows, target: ${target}, sourceRef: aida-italy-2025 }`).join('\n')}`}
holdings:
${holdings.map((holding) => `  - id: ${holding.id}
    role: evidence
    direction: for
    issues: [dna-test]
    provisions: [tui-29]
    sourceRef: aida-italy-2025
    text: "${holding.it}"`).join('\n')}
text: { availability: publisher-open }
sources:
  - ref: aida-italy-2025
    pinpoint: ${both(6)}
    supports: [${supports.join(', ')}]
    checkedOn: 2026-01-10
${['text', 'date', 'numbers'].map((field) => `  - ref: meltingpot
    pinpoint: ${both(6)}
    supports: [${field}]
    url: null
    checkedOn: 2026-01-10`).join('\n')}
verification: { level: two-sources, readAgainst: nothing-yet, checkedOn: 2026-01-10, reviewedBy: null }
doubts:
${['date', 'type', 'holdings.h1'].map((field) => `  - field: ${field}
    readings: []
    note:
      it: "${text(22, words)}"
      en: "${text(22, englishWords)}"`).join('\n')}
privacy: { screenedOn: 2026-01-10, generalised: [] }
history:
  - on: 2026-01-10
    kind: added
    note: ${both(8)}
---

## Fatto

${paragraphs.slice(0, 3).map((paragraph) => `[${paragraph.number}] ${paragraph.it}`).join('\n\n')}

## Motivi

${paragraphs.slice(3, 7).map((paragraph) => `[${paragraph.number}] ${paragraph.it}`).join('\n\n')}

## Decisione

[8] ${paragraphs[7]?.it}
`;
    const en = `---
title: "${text(12, englishWords)}"
headnote: "${text(32, englishWords)}"
holdings:
${holdings.map((holding) => `  ${holding.id}: "${holding.en}"`).join('\n')}
---

## Facts

${paragraphs.slice(0, 3).map((paragraph) => `[${paragraph.number}] ${paragraph.en}`).join('\n\n')}

## Reasoning

${paragraphs.slice(3, 7).map((paragraph) => `[${paragraph.number}] ${paragraph.en}`).join('\n\n')}

## Ruling

[8] ${paragraphs[7]?.en}
`;
    const folder = join(root, contentFolder, 'cases', id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'it.mdx'), it);
    writeFileSync(join(folder, 'en.mdx'), en);
    const anchors: Anchors = new Map();
    for (const paragraph of paragraphs) anchors.set(`p${paragraph.number}`, paragraph);
    for (const holding of holdings) anchors.set(holding.id, holding);
    writeFileSync(join(root, contentFolder, 'ledger', `${id}.json`), formatLedger(stampLines(anchors)));
    ids.push(id);
  }
}
