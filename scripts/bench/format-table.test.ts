import { expect, it } from 'vitest';
import { formatTable } from './format-table.ts';

it('formatTable puts names to the left and figures to the right, under their heads', () => {
  expect(formatTable([['', 'MRR', 'no result'], ['ours', '0.90', '0.0%'], ['Pagefind', '0.15', '80.5%']]).split('\n')).toEqual([
    '           MRR  no result',
    '--------  ----  ---------',
    'ours      0.90       0.0%',
    'Pagefind  0.15      80.5%',
  ]);
});
