import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['nulla osta scaduto', 'massimario-2026-11-21-nulla-osta-scaduto.csv'],
  ['L’età dell’«ambasciata» · Esito: a favore', 'massimario-2026-11-21-l-eta-dell-ambasciata-esito-a-favore.csv'],
  ['../../etc/passwd', 'massimario-2026-11-21-etc-passwd.csv'],
  ['a'.repeat(500), `massimario-2026-11-21-${'a'.repeat(40)}.csv`],
  ['مرحبا', 'massimario-2026-11-21.csv'],
  ['', 'massimario-2026-11-21.csv'],
])('names the file of %j %s', (words, name) => {
  expect(fileName('2026-11-21', words, 'csv')).toBe(name);
});
