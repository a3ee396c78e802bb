// The two languages of a session match: the same steps and questions by id, as many aims, answers and reasons, and under each
// heading paragraph for paragraph, so that a presenter can change the language on any slide.
import { problemAt, proseProblem } from '../../cases/checks/read-data.ts';
import type { Problem } from '../../problems/problem.ts';
import { sessionParts, type ProseBlock } from '../session-prose.ts';
import type { SessionRule } from './session-files.ts';

const shapeOf = ({ kind, items }: ProseBlock): string => (kind === 'paragraph' || kind === 'heading' ? kind : `${kind} ${items.length}`);

export const sessionTranslated: SessionRule = ({ record, translation, files, prose }) => {
  const problems: Problem[] = [];
  const at = (path: PropertyKey[], wrong: Problem['wrong'], mend: Problem['mend']): void => void problems.push(problemAt(files.en, path, wrong, mend));
  const number = (path: PropertyKey[], here: number, there: number): void => {
    if (here !== there) at(path, { it: `ha ${here} voci, e in it.mdx sono ${there}`, en: `has ${here} items, and it.mdx has ${there}` }, { it: 'tradurle tutte, nello stesso ordine', en: 'translate all of them, in the same order' });
  };
  const byId = (name: 'steps' | 'quiz', inner: 'questions' | 'options'): void => {
    const italian = record[name] as readonly { id: string }[];
    const english = translation[name] as readonly { id: string }[];
    for (const { id } of italian) {
      if (!english.some((entry) => entry.id === id)) at([name], { it: `${id} di it.mdx non è tradotto`, en: `${id} of it.mdx is not translated` }, { it: `aggiungere la voce con id: ${id}`, en: `add the item with id: ${id}` });
    }
    italian.forEach(({ id }, index) => {
      if (italian.findIndex((entry) => entry.id === id) < index) problems.push(problemAt(files.it, [name, index, 'id'], { it: `${id} compare due volte`, en: `${id} stands twice` }, { it: 'dare alla seconda un altro numero', en: 'give the second another number' }));
    });
    english.forEach((entry, index) => {
      const twin = italian.find(({ id }) => id === entry.id);
      if (!twin) at([name, index, 'id'], { it: `it.mdx non ha ${entry.id}`, en: `it.mdx has no ${entry.id}` }, { it: 'correggere l’id, o togliere la voce', en: 'correct the id, or take the item out' });
      else number([name, index, inner], (entry as unknown as Record<string, unknown[]>)[inner]?.length ?? 0, (twin as unknown as Record<string, unknown[]>)[inner]?.length ?? 0);
    });
  };
  number(['aims'], translation.aims.length, record.aims.length);
  number(['reading'], translation.reading.length, record.reading.length);
  byId('steps', 'questions');
  byId('quiz', 'options');

  for (const part of sessionParts) {
    const [it, en] = [prose.it.parts[part], prose.en.parts[part]];
    // A missing part is another rule's.
    if (it.length === 0 || en.length === 0) continue;
    const index = en.findIndex((block, place) => it[place] === undefined || shapeOf(it[place]) !== shapeOf(block));
    if (index < 0 && it.length === en.length) continue;
    const odd = index < 0 ? en.at(-1) : en[index];
    problems.push(proseProblem(files.en, odd?.line ?? 1, 'prose',
      { it: 'da qui i capoversi e gli elenchi non corrispondono più a quelli di it.mdx', en: 'from here the paragraphs and lists no longer match those of it.mdx' },
      { it: 'dividere il testo come in it.mdx: capoverso per capoverso, voce per voce', en: 'divide the text as in it.mdx: paragraph by paragraph, item by item' }));
  }
  return problems;
};
