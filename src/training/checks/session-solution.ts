// The worked solution rests on entries: every link of it leads to a decision of `casework.authorities`, holding for holding, or to
// a provision or an issue of the library, in the language of the file; and no authority stands there unused.
import { proseProblem, problemAt } from '../../cases/checks/read-data.ts';
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import { linksIn, sessionParts } from '../session-prose.ts';
import { parseAuthority } from '../session-record.ts';
import type { SessionRule } from './session-files.ts';

const linkForm = /^\/(it|en)\/(decisions|provisions|issues)\/([a-z0-9-]+)\/(?:#([a-z]+\d*))?$/;

export const sessionSolution: SessionRule = ({ record, files, prose }, { ids, byId, keys }) => {
  const problems: Problem[] = [];
  const { authorities } = record.casework;
  const decisions = new Set(authorities.map((text) => parseAuthority(text).decision));
  for (const language of languages) {
    const linked = new Set<string>();
    for (const part of sessionParts) {
      for (const { items, line } of prose[language].parts[part]) {
        const at = (wrong: Problem['wrong'], mend: Problem['mend']): void => void problems.push(proseProblem(files[language], line, part, wrong, mend));
        for (const { target } of items.flatMap(linksIn)) {
          const [, toLanguage, section, key = '', anchor] = linkForm.exec(target) ?? [];
          if (section === undefined || toLanguage !== language) {
            at({ it: `"${target}" non è l’indirizzo di una voce in questa lingua`, en: `"${target}" is not the address of an entry in this language` }, { it: `scrivere /${language}/decisions/id/#h1, /${language}/provisions/chiave/ oppure /${language}/issues/chiave/`, en: `write /${language}/decisions/id/#h1, /${language}/provisions/key/ or /${language}/issues/key/` });
          } else if (section !== 'decisions') {
            const known = keys[section as 'provisions' | 'issues'];
            if (!known.has(key)) at({ it: `"${key}" non è nella raccolta`, en: `"${key}" is not in the library` }, suggest(key, known));
          } else if (!ids.has(key)) {
            at({ it: `"${key}" non è una decisione della raccolta`, en: `"${key}" is not a decision of the library` }, suggest(key, ids));
          } else if (anchor !== undefined && /^h\d/.test(anchor) && byId.get(key)?.record.holdings.every(({ id }) => id !== anchor)) {
            at({ it: `${key} non ha la massima ${anchor}`, en: `${key} has no holding ${anchor}` }, suggest(anchor, byId.get(key)?.record.holdings.map(({ id }) => id) ?? []));
          } else if (part === 'solution') {
            linked.add(key);
            if (anchor !== undefined) linked.add(`${key}#${anchor}`);
            if (!decisions.has(key)) at({ it: `la soluzione rinvia a ${key}, che non sta in casework.authorities`, en: `the solution links to ${key}, which does not stand in casework.authorities` }, { it: `aggiungere ${key} a casework.authorities, oppure togliere il collegamento`, en: `add ${key} to casework.authorities, or take the link out` });
          }
        }
      }
    }
    if (prose[language].parts.solution.length === 0) continue;
    authorities.forEach((text, index) => {
      if (linked.has(text)) return;
      problems.push(problemAt(files.it, ['casework', 'authorities', index], { it: `la soluzione in ${language}.mdx non rinvia a ${text}`, en: `the solution in ${language}.mdx does not link to ${text}` }, { it: `collegarla dove la soluzione vi poggia (/${language}/decisions/id/#h1), oppure toglierla di qui`, en: `link it where the solution rests on it (/${language}/decisions/id/#h1), or take it out here` }));
    });
  }
  return problems;
};
