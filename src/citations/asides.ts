// What stands inside a citation and does not say which ruling it is: the article it was asked under (`ord. ex art. 700
// c.p.c. del 12 gennaio 2024`), its judges (`(est. ...)`), the number of the chronological list. It is passed over.
import { lexicon } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { readDate } from './read-date.ts';
import type { Token } from './tokens.ts';

const listNumbers = new Phrases([['[n.] cronol. | [n.] cron. | [n.] cronologico | [n.] rep. | [n.] repert. | [n.] repertorio', true]]);
const judges = new Set(['est', 'rel', 'pres', 'giudice', 'dott', 'g', 'gu', 'gi', 'cons', 'coll']);
const inArticle = new Set(['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies', 'e', 'ed', 'and', 'primo', 'secondo', 'terzo', 'u', 'ult', 'cpc', 'cc', 'cpa', 'cp', 'p', 'c', 'a', 'disp', 'att']);
const longestArticle = 24; // tokens
const longestBracket = 20;

const isDigits = (token: Token | undefined): boolean => token?.kind === 'digits';

/** `1234/2024` with `n.` before it or not. */
function afterNumber(tokens: readonly Token[], from: number): number | null {
  const lead = lexicon.match(tokens, from);
  const at = lead?.value.is === 'lead' && lead.value.role === 'number' ? lead.end : from;
  if (!isDigits(tokens[at])) return null;
  return tokens[at + 1]?.text === '/' && isDigits(tokens[at + 2]) ? at + 3 : at + 1;
}

/** `ex art. 700 c.p.c.`, `ex artt. 20 d.lgs. 150/2011 e 702-bis c.p.c.` */
function afterArticle(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.folded !== 'ex') return null;
  let at = from + 1;
  const article = lexicon.match(tokens, at);
  if (article?.value.is !== 'other' || article.value.article !== true) return null;
  for (at = article.end; at < from + longestArticle; ) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || readDate(tokens, at)) return at;
    const word = lexicon.match(tokens, at);
    if (word?.value.is === 'other') {
      at = word.value.article ? word.end : (afterNumber(tokens, word.end) ?? word.end);
      continue;
    }
    const belongs = token.kind === 'digits' ? token.text.length <= 4 && tokens[at + 1]?.text !== '/' : token.kind === 'word' ? inArticle.has(token.folded) : /^[.,'-]$/.test(token.text);
    if (!belongs) return at;
    at++;
  }
  return at;
}

/** `(est. ...)`, `(Pres. ..., Rel. ...)`: to the end of the bracket, where no number stands in it. */
function afterJudges(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.text !== '(' || !judges.has(tokens[from + 1]?.folded ?? '')) return null;
  for (let at = from + 1; at < from + longestBracket; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || isDigits(token)) return null;
    if (token.text === ')') return at + 1;
  }
  return null;
}

/** Where the aside that begins at the token ends; null where none does. */
export function afterAside(tokens: readonly Token[], from: number): number | null {
  const list = listNumbers.match(tokens, from);
  return (list ? afterNumber(tokens, list.end) : null) ?? afterArticle(tokens, from) ?? afterJudges(tokens, from);
}
