// npm run check:content: prints every problem of the content and exits 1 when there is one.
import { checkContent } from '../src/cases/check-content.ts';
import { formatProblems } from '../src/problems/problem.ts';
import { readContent } from './content/read-content.ts';

const content = readContent();
const problems = checkContent(content);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`);
  process.exit(1);
}
console.log(`${content.cases.length} decisions checked: nothing wrong.`);
