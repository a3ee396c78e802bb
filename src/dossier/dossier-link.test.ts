import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossierLink, toDossierLink } from './dossier-link.ts';
import type { DecisionReference } from './reference.ts';

const references: DecisionReference[] = [{ decision: 'it-cass-2021-20127', holding: 'h12' }, { decision: 'eu-cgue-c-550-16', holding: null }];
const link = toDossierLink(references) ?? '';

describe('the link to a dossier', () => {
  it('holds the ids in their order, as they are', () => {
    expect(link).toMatch(/^#d=1\.[0-9a-f]{8}\.it-cass-2021-20127\.h12_eu-cgue-c-550-16$/);
    expect(readDossierLink(link)).toEqual({ references });
  });

  it('is read back whatever the ids are', () => {
    const reference = fc.record({ decision: fc.stringMatching(/^(it|eu|coe)(-[a-z0-9]{1,9}){1,6}$/), holding: fc.option(fc.integer({ min: 1, max: 999 }).map((n) => `h${n}`), { nil: null }) });
    const distinct = fc.uniqueArray(reference, { minLength: 1, maxLength: 60, selector: ({ decision, holding }) => `${decision}.${holding}` });
    fc.assert(fc.property(distinct, (all) => {
      expect(readDossierLink(toDossierLink(all) ?? '')).toEqual({ references: all });
    }));
  });

  it('that was cut anywhere leads nowhere, not to another holding or decision', () => {
    for (let length = 1; length < link.length; length++) expect(readDossierLink(link.slice(0, length))).toHaveProperty('problem');
  });

  it('may carry the fragment of a passage after it', () => expect(readDossierLink(`${link}:~:text=x`)).toEqual({ references }));

  it.each([
    ['', 'none'],
    ['#q=visto', 'none'],
    ['#d=2.00000000.it-cass-2021-20127', 'other-version'],
    ['#d=1.00000000.it-cass-2021-20127', 'garbled'],
    ['#d=', 'garbled'],
    [`#d=1.${'x'.repeat(30_000)}`, 'too-large'],
  ])('"%s" is told as %s', (fragment, problem) => expect(readDossierLink(fragment.slice(0, 30_010))).toEqual({ problem }));

  it('with anything else than ids in it leads nowhere, even with the right check', () => {
    for (const decision of ['../evil', 'it-x.h1.h2', 'IT-CASS', 'it-'.repeat(60)]) expect(readDossierLink(toDossierLink([{ decision, holding: null }]) ?? '')).toEqual({ problem: 'garbled' });
  });

  it('is none where it would be longer than what is read', () => {
    expect(toDossierLink(Array.from({ length: 500 }, (_, n) => ({ decision: `it-trib-${'x'.repeat(60)}-${n}`, holding: 'h1' })))).toBe(null);
  });
});
