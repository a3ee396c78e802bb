// What becomes of a passage when its page is edited. The passage stands between ⟦ and ⟧, and the marks travel with the edit:
// where they are afterwards is the truth, and without marks the passage is gone.
import { describe, expect, it } from 'vitest';
import { describePassage } from './describe-passage.ts';
import type { AnchorStatus, PassageSelectors, Span } from './note.ts';
import { buildPageText, type PageText } from './page-text.ts';
import { resolvePassage, type Reason } from './resolve-passage.ts';

const decision = `p1 Il ricorrente, cittadino pakistano, ha chiesto il nulla osta per la moglie e per i due figli minori nel marzo 2019. Lo Sportello unico ha concesso il nulla osta dopo sei mesi (pratica 12-B).
p2 L’Ambasciata d’Italia a Islamabad ha negato il visto perché i certificati di nascita non erano attendibili. Non ha proposto l’esame del DNA.
p3 Secondo la Corte l’autorità consolare non può fondare il diniego sul solo dubbio: deve svolgere gli accertamenti necessari, compreso l’esame del DNA, a spese degli interessati. In mancanza di tali accertamenti il diniego è illegittimo.
p4 L’onere della prova grava sul richiedente, ma l’amministrazione deve cooperare. Il ricorrente ha prodotto fotografie, rimesse di denaro e messaggi.
p5 Il ricorso è accolto. Il diniego del visto è annullato e l’Ambasciata deve provvedere entro trenta giorni.
p6 Le spese sono compensate. Così deciso in Roma.`;

interface MarkedPage {
  page: PageText;
  passage: Span | null;
}

function read(marked: string): MarkedPage {
  const blocks = marked
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ anchor: line.slice(0, line.indexOf(' ')), text: line.slice(line.indexOf(' ') + 1) }));
  const { text } = buildPageText(blocks);
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  const plain = (part: string): string => part.replace(/[⟦⟧]/g, '');
  return { page: buildPageText(blocks.map(({ anchor, text: words }) => ({ anchor, text: plain(words) }))), passage: start === -1 ? null : { start, end } };
}

function mark(words: string): string {
  if (!decision.includes(words)) throw new Error(`The decision does not say "${words}"`);
  return decision.replace(words, `⟦${words}⟧`);
}

function describeMarked(marked: string): PassageSelectors {
  const { page, passage } = read(marked);
  const selectors = passage && describePassage(page, passage, '2026-11-21');
  if (!selectors) throw new Error('The page has no marked passage');
  return selectors;
}

/** Replaces, and throws where there is nothing to replace: an edit that edits nothing tests nothing. */
function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Nothing to edit: "${from}"`);
  return text.replace(from, to);
}
const edit = (...changes: [from: string, to: string][]) => (text: string): string => changes.reduce((changed, [from, to]) => swap(changed, from, to), text);
const line = (text: string, anchor: string): string => text.split('\n').find((each) => each.startsWith(`${anchor} `)) ?? '';

const sentence = 'In mancanza di tali accertamenti il diniego è illegittimo.';
const clause = 'deve svolgere gli accertamenti necessari, compreso l’esame del DNA, a spese degli interessati';
const short = 'esame del DNA';
const opening = 'L’onere della prova grava sul richiedente';
const twoParagraphs = 'Il ricorrente ha prodotto fotografie, rimesse di denaro e messaggi.\np5 Il ricorso è accolto.';

type Case = [title: string, marked: string, change: (text: string) => string, status: AnchorStatus, why: Reason];

const cases: Case[] = [
  // Nothing has changed for the passage.
  ['nothing', mark(clause), (text) => text, 'exact', 'page-unchanged'],
  ['another paragraph rewritten', mark(clause), edit(['p6 Le spese sono compensate.', 'p6 Spese a carico dello Stato.']), 'exact', 'paragraph-unchanged'],
  ['another paragraph added before', mark(clause), edit(['p3 ', 'p9 Un nuovo paragrafo sulla procedura.\np3 ']), 'exact', 'paragraph-unchanged'],
  ['another paragraph removed', mark(clause), (text) => swap(text, `${line(text, 'p1')}\n`, ''), 'exact', 'paragraph-unchanged'],
  ['its paragraph moved to the end', mark(clause), (text) => `${swap(text, `${line(text, 'p3')}\n`, '')}\n${line(text, 'p3')}`, 'exact', 'paragraph-unchanged'],
  ['all paragraphs turned round', mark(clause), (text) => text.split('\n').reverse().join('\n'), 'exact', 'paragraph-unchanged'],
  ['its whole paragraph moved, being the passage', mark(line(decision, 'p6').slice(3)), (text) => text.split('\n').reverse().join('\n'), 'exact', 'paragraph-unchanged'],
  // Typography, which is never a change.
  ['straight apostrophes', mark(clause), (text) => text.replaceAll('’', "'"), 'exact', 'quote-in-context'],
  ['spaces of fixed width', mark(clause), (text) => text.replaceAll(' del ', '\u00A0del\u202F'), 'exact', 'quote-in-context'],
  ['soft hyphens and zero-width characters', mark(clause), (text) => text.replaceAll('accertamenti', 'ac\u00ADcerta\u200Bmenti'), 'exact', 'quote-in-context'],
  ['decomposed accents', mark('l’autorità consolare non può fondare il diniego'), (text) => text.normalize('NFD'), 'exact', 'quote-in-context'],
  ['runs of spaces', mark(clause), (text) => text.replaceAll(', ', ',   '), 'exact', 'quote-in-context'],
  ['hyphens of another shape', mark('nulla osta dopo sei mesi (pratica 12-B)'), edit(['12-B', '12‑B']), 'exact', 'quote-in-context'],
  // Its surroundings have changed.
  ['a sentence added before it', mark(sentence), edit([`⟦${sentence}`, `Lo dice anche la prassi. ⟦${sentence}`]), 'exact', 'quote-in-context'],
  ['a sentence added after it', mark(sentence), edit(['⟧', '⟧ Lo dice anche la prassi.']), 'exact', 'quote-in-context'],
  ['the sentence before it removed', mark('Non ha proposto l’esame del DNA.'), edit(['L’Ambasciata d’Italia a Islamabad ha negato il visto perché i certificati di nascita non erano attendibili. ', '']), 'exact', 'quote-in-context'],
  ['a typing error mended beside it', mark(clause), edit(['sul solo dubbio: ⟦', 'sul solo dubio: ⟦']), 'exact', 'quote-in-context'],
  ['both sides rewritten, the long quote kept', mark(clause), edit(['sul solo dubbio: ⟦', 'per sospetti generici. Essa ⟦'], ['⟧. In mancanza di tali accertamenti', '⟧ e quindi, senza alcuna verifica,']), 'uncertain', 'context-changed'],
  ['one side of a short quote rewritten, the only one of its kind', mark('Islamabad'), edit(['⟦Islamabad⟧ ha negato il visto perché', '⟦Islamabad⟧ rifiutava, siccome']), 'exact', 'quote-in-context'],
  ['one side of a short quote rewritten, with others like it', mark('nulla osta'), edit(['per la moglie e per', 'che serviva a']), 'uncertain', 'context-changed'],
  ['a new equal quote elsewhere', mark(short), edit(['Così deciso', 'L’esame del DNA fu poi svolto. Così deciso']), 'exact', 'paragraph-unchanged'],
  ['a new equal quote in the same paragraph', mark(sentence), edit(['p3 ', `p3 ${sentence} `]), 'exact', 'quote-in-context'],
  ['the same words twice, and the first copy removed', mark('compreso l’esame del DNA'), edit(['Non ha proposto l’esame del DNA.', 'Non ha proposto altro.']), 'exact', 'paragraph-unchanged'],
  // Its words have changed.
  ['one word replaced', mark(clause), edit(['necessari, compreso', 'opportuni, compreso']), 'changed', 'wording-changed'],
  ['one word left out', mark(clause), edit(['accertamenti necessari', 'accertamenti']), 'changed', 'wording-changed'],
  ['one word added', mark(clause), edit(['gli accertamenti', 'tutti gli accertamenti']), 'changed', 'wording-changed'],
  ['a comma left out', mark(clause), edit(['necessari, compreso', 'necessari compreso']), 'changed', 'wording-changed'],
  ['capital letters', mark(clause), edit([`⟦${clause}⟧`, `⟦${clause.toUpperCase()}⟧`]), 'changed', 'wording-changed'],
  ['the number in it changed', mark('entro trenta giorni'), edit(['trenta', 'novanta']), 'changed', 'wording-changed'],
  ['its first word replaced', mark(sentence), edit(['⟦In mancanza', '⟦In assenza']), 'changed', 'wording-changed'],
  ['its last word replaced', mark(clause), edit(['interessati⟧', 'istanti⟧']), 'changed', 'wording-changed'],
  ['half of its words replaced', mark(clause), edit(['deve svolgere gli accertamenti necessari', 'ha da compiere le verifiche utili']), 'much-changed', 'wording-changed'],
  ['words replaced in it and beside it', mark(clause), edit(['necessari, compreso', 'opportuni, compreso'], ['sul solo dubbio', 'per un dubbio']), 'changed', 'wording-changed'],
  ['a long relative clause added in it', mark(sentence), edit(['accertamenti il diniego', 'accertamenti, che l’Ambasciata poteva svolgere presto, il diniego']), 'much-changed', 'wording-changed'],
  ['a short quote with one word changed', mark('onere della prova'), edit(['onere della prova', 'onere di prova']), 'much-changed', 'wording-changed'],
  ['the opening words of a paragraph changed', mark(opening), edit([opening, 'L’onere probatorio grava sul richiedente']), 'much-changed', 'wording-changed'],
  ['a passage over two paragraphs with a word changed', mark(twoParagraphs), edit(['rimesse di denaro', 'rimesse bancarie']), 'changed', 'wording-changed'],
  // Its paragraph was split, merged or given away.
  ['its paragraph split before it', mark(sentence), edit([` ⟦${sentence}`, `\np7 ⟦${sentence}`]), 'moved', 'quote-elsewhere'],
  ['its paragraph split after it', mark(clause), edit(['⟧. In mancanza', '⟧.\np7 In mancanza']), 'exact', 'quote-in-context'],
  ['the next paragraph merged into its own', mark(sentence), edit(['⟧\np4 ', '⟧ ']), 'exact', 'quote-in-context'],
  ['its own paragraph merged into the one before', mark(sentence), edit(['\np3 ', ' ']), 'moved', 'quote-elsewhere'],
  ['it was put into another paragraph', mark(sentence), (text) => swap(swap(text, ` ⟦${sentence}⟧`, ''), 'p6 ', `p6 ⟦${sentence}⟧ `), 'moved', 'quote-elsewhere'],
  ['a passage over two paragraphs, now one', mark(twoParagraphs), edit(['messaggi.\np5 ', 'messaggi. ']), 'exact', 'quote-in-context'],
  // It is gone.
  ['its sentence taken out', mark(sentence), edit([` ⟦${sentence}⟧`, '']), 'orphan', 'taken-out'],
  ['its clause taken out', mark('gli accertamenti necessari, compreso l’esame del DNA, '), edit(['⟦gli accertamenti necessari, compreso l’esame del DNA, ⟧', '']), 'orphan', 'taken-out'],
  ['its paragraph taken out', mark(clause), (text) => swap(text, `${line(text, 'p3')}\n`, ''), 'orphan', 'not-found'],
  ['its paragraph rewritten', mark(clause), (text) => swap(text, line(text, 'p3'), 'p3 Il giudice ritiene fondata la doglianza relativa alla motivazione.'), 'orphan', 'not-found'],
  ['a short quote taken out, with others like it left', mark('il nulla osta dopo'), edit([' ⟦il nulla osta dopo⟧', '']), 'orphan', 'taken-out'],
  ['replaced by something else', mark(clause), edit([`⟦${clause}⟧`, 'può sempre chiedere ulteriori documenti alla famiglia']), 'orphan', 'not-found'],
  ['taken out, with an equal text in another paragraph', mark(sentence), (text) => swap(swap(text, ` ⟦${sentence}⟧`, ''), 'p1 ', `p1 ${sentence} ${sentence} `), 'orphan', 'taken-out'],
  ['everything replaced by another decision', mark(clause), () => 'p1 The applicant lived in Sweden.\np3 He applied in 2016 for his family.', 'orphan', 'not-found'],
  ['the page empty', mark(clause), () => '', 'orphan', 'not-found'],
];

describe('an edited page', () => {
  it('has at least 42 cases with different titles', () => {
    expect(new Set(cases.map(([title]) => title)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(42);
  });

  it.each(cases)('%s', (_, marked, change, status, why) => {
    const selectors = describeMarked(marked);
    const { page, passage } = read(change(marked));
    const found = resolvePassage(page, selectors);
    expect({ status: found.status, why: found.why, wording: found.wording }).toEqual({ status, why, wording: passage && page.text.slice(passage.start, passage.end) });
    expect(found.span).toEqual(passage);
  });
});
