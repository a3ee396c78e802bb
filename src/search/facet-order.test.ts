import { describe, expect, it } from 'vitest';
import { orderFacetValues, shortList, valuesInSight, type FacetValue } from './facet-order.ts';

const value = (label: string, count: number, chosen = false): FacetValue => ({ value: label.toLowerCase(), label, count, chosen });
const labels = (values: readonly FacetValue[]): string[] => values.map(({ label }) => label);

describe('orderFacetValues', () => {
  it('puts what was chosen first, then what is most used, then the rest by label, and leaves its argument alone', () => {
    const given = [value('Zona', 0), value('Età', 3), value('Esito', 3), value('Altro', 0, true), value('Visto', 9), value('Dna', 1, true)];
    const before = labels(given);
    expect(labels(orderFacetValues(given, 'it'))).toEqual(['Dna', 'Altro', 'Visto', 'Esito', 'Età', 'Zona']);
    expect(labels(given)).toEqual(before);
  });
});

describe('valuesInSight', () => {
  const many = [value('Ambasciata d’Italia a Teheran', 9), ...Array.from({ length: 10 }, (_, index) => value(`Sede ${index}`, 8 - index)), value('Validità del visto', 0, true)];
  const shown = (sought: string, expanded = false): string[] => [...valuesInSight(many, { sought, expanded })];

  it('are the first ones and whatever was chosen', () => {
    expect(shown('')).toEqual([...many.slice(0, shortList).map(({ value: own }) => own), 'validità del visto']);
  });

  it('are all of them on request', () => {
    expect(shown('', true)).toHaveLength(many.length);
  });

  it.each([
    ['teheran', ['ambasciata d’italia a teheran']],
    ["  d'italia AMBASCIATA ", ['ambasciata d’italia a teheran']],
    ['validita', ['validità del visto']],
    ['sede 9', ['sede 9']],
    ['nowhere', []],
    ['.*', []],
  ])('are those that have every word looked for: %j', (sought, expected) => {
    expect(shown(sought)).toEqual(expected);
  });
});
