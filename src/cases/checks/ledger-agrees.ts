// Ids of paragraphs, holdings and notes agree with the committed ledger: none vanished, none moved to another text, none used again.
import type { Problem } from '../../problems/problem.ts';
import { languages, type Bilingual } from '../../i18n/languages.ts';
import { compareWithLedger, nextParagraph, type Anchor, type Anchors, type LedgerFinding } from '../ledger.ts';
import { problemAt, proseProblem, type CorpusRule, type Entry } from './corpus.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import type { NotesOfEntry } from './read-notes.ts';

/** Every permanent number of an entry that has its text in both languages. */
export function anchorsOf({ record, translation, prose, notes }: Pick<Entry, 'record' | 'translation' | 'prose'> & { notes: Pick<NotesOfEntry, 'records' | 'sections'> | null }): Anchors {
  const anchors: Anchors = new Map();
  const english = new Map(prose.en.paragraphs.map(({ number, text }) => [number, text]));
  for (const { number, text } of prose.it.paragraphs) {
    const translated = english.get(number);
    if (number !== null && translated !== undefined) anchors.set(`p${number}`, { it: text, en: translated });
  }
  for (const { id, text } of record.holdings) {
    const translated = translation.holdings[id];
    if (translated !== undefined) anchors.set(id, { it: text, en: translated });
  }
  for (const { id } of notes?.records ?? []) {
    const [italian, translated] = languages.map((language) => notes?.sections[language].find(({ heading }) => heading === id)?.text);
    if (italian !== undefined && translated !== undefined) anchors.set(id, { it: italian, en: translated });
  }
  return anchors;
}

/** `p4` → `[4]`, as authors write it; `h2` stays. */
export const showAnchor = (anchor: Anchor): string => (anchor.startsWith('p') ? `[${anchor.slice(1)}]` : anchor);

const stampIt: Bilingual = { it: 'eseguire npm run stamp', en: 'run npm run stamp' };
const keepIt: Bilingual = {
  it: 'rimetterlo: collegamenti e note dei lettori portano lì; se ciò che diceva è sbagliato, tenere il numero e scrivere al suo posto che cosa è stato tolto e quando',
  en: 'put it back: readers’ links and notes lead there; where what it said is wrong, keep the number and write in its place what was taken out and when',
};

/** What breaks permanent numbers. `new` and `edited` are not here: they only wait for a stamp. */
export function brokenAnchor(finding: LedgerFinding, entry: Entry, next: number): { wrong: Bilingual; mend: Bilingual } | null {
  const shown = showAnchor(finding.anchor);
  switch (finding.kind) {
    case 'vanished':
      return { wrong: { it: `${shown} era pubblicato e non c’è più`, en: `${shown} was published and is gone` }, mend: keepIt };
    case 'moved':
      return {
        wrong: { it: `il testo di ${shown} ora porta il numero ${showAnchor(finding.now)}`, en: `the text of ${shown} now carries the number ${showAnchor(finding.now)}` },
        mend: { it: `rimettere ${shown} davanti a quel testo; un testo nuovo prende ${finding.anchor.startsWith('p') ? `[${next}]` : 'il primo numero libero'}, anche se sta in mezzo agli altri`, en: `put ${shown} back in front of that text; a new text takes ${finding.anchor.startsWith('p') ? `[${next}]` : 'the next free id'}, even where it stands among the others` },
      };
    case 'replaced':
      return {
        wrong: { it: `sotto ${shown} c’è ora un testo del tutto diverso`, en: `a wholly different text now stands under ${shown}` },
        mend: {
          it: `se è un testo nuovo, dargli ${finding.anchor.startsWith('p') ? `[${next}]` : 'il primo numero libero'} e rimettere il vecchio; se è lo stesso punto riscritto, eseguire npm run stamp -- --rewritten ${entry.id}#${finding.anchor}`,
          en: `where it is a new text, give it ${finding.anchor.startsWith('p') ? `[${next}]` : 'the next free id'} and put the old one back; where it is the same point written anew, run npm run stamp -- --rewritten ${entry.id}#${finding.anchor}`,
        },
      };
    default:
      return null;
  }
}

/** The place of a permanent number in the Italian file; where it is gone, of the last paragraph or, for a note, of the whole. */
export function anchorProblem(entry: Entry, anchor: Anchor, wrong: Bilingual, mend: Bilingual): Problem {
  if (anchor.startsWith('h')) return problemAt(entry.files.it, ['holdings', entry.record.holdings.findIndex(({ id }) => id === anchor)], wrong, mend, `holdings.${anchor}`);
  if (anchor.startsWith('n')) {
    const section = entry.notes?.sections.it.find(({ heading }) => heading === anchor);
    if (entry.notes && section) return proseProblem(entry.notes.files.it, section.line, anchor, wrong, mend);
    return { file: `src/content/notes/${entry.id}/it.mdx`, line: null, field: anchor, wrong, mend };
  }
  const paragraph = entry.prose.it.paragraphs.find(({ number }) => `p${number}` === anchor);
  return proseProblem(entry.files.it, paragraph?.line ?? entry.prose.it.paragraphs.at(-1)?.line ?? 1, anchor, wrong, mend);
}

export const ledgerAgrees: CorpusRule = ({ entries, ids, withdrawn, ledger, ledgerFiles }) => {
  const problems: Problem[] = [];
  const written = new Set(ledgerFiles.map(({ key }) => key));
  for (const entry of entries) {
    const lines = ledger.get(entry.id);
    if (!lines) {
      // A ledger that cannot be read has been named already.
      if (!written.has(entry.id)) problems.push({ ...problemAt(entry.files.it, [], { it: 'i capoversi e le massime di questa voce non sono ancora nel registro dei numeri', en: 'the paragraphs and holdings of this entry are not in the ledger yet' }, stampIt, 'ledger'), line: null });
      continue;
    }
    const present = new Set([...languages.flatMap((language) => paragraphNumbers(entry.prose[language]).map((number) => `p${number}`)), ...entry.record.holdings.map(({ id }) => id), ...(entry.notes?.records ?? []).map(({ id }) => id)]);
    const next = nextParagraph(lines, languages.flatMap((language) => paragraphNumbers(entry.prose[language])));
    const findings = compareWithLedger(lines, anchorsOf(entry)).filter(({ kind, anchor }) => kind !== 'vanished' || !present.has(anchor));
    for (const finding of findings) {
      const broken = brokenAnchor(finding, entry, next);
      if (broken) problems.push(anchorProblem(entry, finding.kind === 'moved' ? finding.now : finding.anchor, broken.wrong, broken.mend));
    }
    const waiting = (kind: 'new' | 'edited'): string => findings.filter((finding) => finding.kind === kind).map(({ anchor }) => showAnchor(anchor)).join(', ');
    const [added, edited] = [waiting('new'), waiting('edited')];
    if (added) problems.push({ ...problemAt(entry.files.it, [], { it: `${added}: non ancora nel registro dei numeri`, en: `${added}: not in the ledger yet` }, stampIt, 'ledger'), line: null });
    if (edited) problems.push({ ...problemAt(entry.files.it, [], { it: `${edited}: il testo è cambiato da quando il registro dei numeri è stato aggiornato`, en: `${edited}: the text changed since the ledger was stamped` }, stampIt, 'ledger'), line: null });
  }
  for (const { key, file } of ledgerFiles) {
    if (ids.has(key) || withdrawn.has(key)) continue;
    problems.push({
      file: file.path, line: null, field: 'id',
      wrong: { it: `la decisione ${key} era pubblicata e non c’è più`, en: `the decision ${key} was published and is gone` },
      mend: { it: `rimettere la cartella src/content/cases/${key}, oppure ritirare la decisione scrivendo src/content/withdrawn/${key}.yaml: il suo indirizzo deve continuare a dire qualcosa; se la voce non è mai stata pubblicata, eliminare anche ${file.path}`, en: `put the folder src/content/cases/${key} back, or withdraw the decision by writing src/content/withdrawn/${key}.yaml: its address must go on saying something; where the entry was never published, delete ${file.path} too` },
    });
  }
  return problems;
};
