// npm run check:types: every .ts and .astro file under the project's strict settings, then the domain once more
// without the DOM, Node and Astro, which it must not need.
import { formatSeconds, runStep, toolPath } from './run-step.ts';

const checks = [
  {
    name: 'astro check (everything)',
    args: [toolPath('astro'), 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
    // Astro ends with 0 when its language server cannot be loaded (it offers to install it instead): only this line
    // proves that files were checked.
    proof: /Result \([1-9]\d* files?\)/,
    withoutProof: 'astro check ended without checking a file: see its message above.',
  },
  { name: 'tsc -p tsconfig.domain.json (the domain alone)', args: [toolPath('typescript', 'tsc'), '-p', 'tsconfig.domain.json', '--pretty', 'false'] },
];

let failed = 0;
for (const { name, args, proof, withoutProof } of checks) {
  console.log(`\n> ${name}`);
  const { code, milliseconds, output } = await runStep(args, 'keep');
  process.stdout.write(output);
  const proven = !proof || proof.test(output);
  if (code === 0 && !proven) console.error(withoutProof);
  const passed = code === 0 && proven;
  if (!passed) failed += 1;
  console.log(`${passed ? 'ok' : 'FAILED'}   ${formatSeconds(milliseconds)}`);
}
console.log(failed === 0 ? '\nTypes are right.' : '\nTypes are wrong: the file and line stand above.');
process.exitCode = failed === 0 ? 0 : 1;
