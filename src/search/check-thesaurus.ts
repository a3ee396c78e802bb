// What the content check asks of src/content/thesaurus.yaml: every value of a facet exists, every form can be recognised, and
// none leads to two concepts.
import type { Corpus } from '../cases/checks/corpus.ts';
import { problemAt, readData } from '../cases/checks/read-data.ts';
import type { ContentFile } from '../cases/content-files.ts';
import { courtLevels } from '../cases/registries.ts';
import {
  caseTypes, holdingDirections, holdingRoles, obstacles, outcomes, relativeKinds, remedyKinds, sponsorStatuses, stages, verificationLevels,
} from '../cases/vocabulary.ts';
import { countryName } from '../i18n/countries.ts';
import { languages } from '../i18n/languages.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { facetNames, type FacetName } from './facets.ts';
import { formKey, isIdle } from './thesaurus.ts';
import { stemsOf } from './concepts.ts';
import { isFunctionWord } from './question.ts';
import { wordsOf } from './terms.ts';
import { thesaurusSchema } from './thesaurus-record.ts';

const longest = 5;

function allowedValues(corpus: Corpus): Record<Exclude<FacetName, 'nationality'>, Iterable<string>> {
  return {
    issue: [...corpus.issues.values()].filter(({ broader }) => broader !== null).map(({ key }) => key),
    court: corpus.keys.courts, provision: corpus.keys.provisions, mission: corpus.keys.missions,
    obstacle: obstacles, outcome: outcomes, remedy: remedyKinds, level: courtLevels, type: caseTypes, stage: stages, role: holdingRoles,
    direction: holdingDirections, sponsor: sponsorStatuses, relative: relativeKinds, verification: verificationLevels,
  };
}

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && countryName(code, 'en') !== code;

export function checkThesaurus(file: ContentFile, corpus: Corpus): Problem[] {
  const read = readData(file, thesaurusSchema);
  if ('problems' in read) return read.problems;
  const problems: Problem[] = [];
  const allowed = allowedValues(corpus);
  const ids = new Set<string>();
  const ownerOf = { it: new Map<string, string>(), en: new Map<string, string>() };

  read.data.forEach(({ id, means, ...forms }, index) => {
    if (ids.has(id)) problems.push(problemAt(file, [index, 'id'], { it: `"${id}" è già il nome di un altro concetto`, en: `"${id}" is already the name of another concept` }, { it: 'unire i due, o cambiare nome a questo', en: 'join the two, or rename this one' }));
    ids.add(id);

    for (const language of languages) {
      forms[language].forEach((form, place) => {
        const at = [index, language, place];
        const carries = wordsOf(form).some((word) => !isFunctionWord(word, language));
        const words = carries ? stemsOf(form, language).length : 0;
        if (words === 0 || words > longest) {
          problems.push(problemAt(file, at,
            { it: `"${form}" ha ${words} parole che portano significato`, en: `"${form}" has ${words} words that carry meaning` },
            { it: `scriverlo con un numero di parole piene da 1 a ${longest}`, en: `write it with 1 to ${longest} full words` }));
          return;
        }
        const key = formKey(form, language);
        const owner = ownerOf[language].get(key);
        const idle = isIdle(form, forms[language].filter((other) => formKey(other, language) !== key), language);
        if (idle) problems.push(problemAt(file, at,
          { it: `"${form}" contiene tutte le parole di un’altra forma di ${id}: non riconosce niente di più`, en: `"${form}" contains all the words of another form of ${id}: it recognises nothing more` },
          { it: 'togliere la più lunga delle due', en: 'take out the longer of the two' }));
        if (owner === undefined) ownerOf[language].set(key, id);
        else problems.push(problemAt(file, at,
          { it: `"${form}" è già in ${owner} (ordine, desinenze e parole vuote non contano)`, en: `"${form}" is already in ${owner} (order, endings and small words do not count)` },
          { it: 'lasciarlo in un solo posto', en: 'leave it in one place only' }));
      });
    }

    for (const name of facetNames) {
      (means?.[name] ?? []).forEach((value, place) => {
        const at = [index, 'means', name, place];
        if (name === 'nationality') {
          if (!isCountry(value)) problems.push(problemAt(file, at, { it: `"${value}" non è il codice di un Paese`, en: `"${value}" is not the code of a country` }, { it: 'scrivere le due lettere maiuscole dello standard ISO 3166: PK per il Pakistan', en: 'write the two capital letters of ISO 3166: PK for Pakistan' }));
          return;
        }
        const known = new Set(allowed[name]);
        if (!known.has(value)) problems.push(problemAt(file, at, { it: `"${value}" non è un valore di ${name}`, en: `"${value}" is not a value of ${name}` }, suggest(value, known)));
      });
    }
  });
  return problems;
}
