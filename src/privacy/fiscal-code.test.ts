import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLetter, findFiscalCodes, isFiscalCode } from './fiscal-code.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pick = (of: readonly string[], length: number) => fc.array(fc.constantFrom(...of), { minLength: length, maxLength: length }).map((parts) => parts.join(''));
const twoDigits = (numbers: readonly number[]) => fc.constantFrom(...numbers).map((number) => String(number).padStart(2, '0'));
const days = Array.from({ length: 31 }, (_, index) => index + 1);

/** The first fifteen characters of a code, any of the seven digits turned into its letter (omocodia). */
const beginning = fc
  .tuple(pick(letters, 6), pick([...'0123456789'], 2), fc.constantFrom(...'ABCDEHLMPRST'), twoDigits([...days, ...days.map((day) => day + 40)]), fc.constantFrom(...letters), pick([...'0123456789'], 3), fc.integer({ min: 0, max: 127 }))
  .map(([name, year, month, day, place, number, replaced]) => {
    const code = name + year + month + day + place + number;
    return [6, 7, 9, 10, 12, 13, 14].reduce((text, at, bit) => (replaced & (1 << bit) ? text.slice(0, at) + 'LMNPQRSTUV'[Number(text[at])] + text.slice(at + 1) : text), code);
  });

describe('the fiscal code', () => {
  it.each([
    ['RSSMRA85T10A562S', true],
    ['BNCLCU80A41H501A', checkLetter('BNCLCU80A41H501') === 'A'],
    ['RSSMRA85T10A562T', false],
    ['RSSMRA85T99A562S', false],
    ['RSSMRA85Z10A562S', false],
    ['RSSMRA85T10A562', false],
  ])('%s is one: %s', (code, expected) => {
    expect(isFiscalCode(code)).toBe(expected);
  });

  it('is found with its check letter, and with no other', () => {
    fc.assert(
      fc.property(beginning, fc.constantFrom(...letters), (fifteen, letter) => {
        const right = checkLetter(fifteen);
        expect(isFiscalCode(fifteen + right)).toBe(true);
        expect(isFiscalCode(fifteen + letter)).toBe(letter === right);
        expect(findFiscalCodes(`Il codice ${fifteen}${right}, già noto`)).toEqual([{ kind: 'fiscal-code', severity: 'error', start: 10, end: 26 }]);
      }),
      { numRuns: 500 },
    );
  });

  it('is found in any case and in groups', () => {
    fc.assert(
      fc.property(beginning, (fifteen) => {
        const code = fifteen + checkLetter(fifteen);
        const groups = [code.slice(0, 3), code.slice(3, 6), code.slice(6, 11), code.slice(11, 15), code.slice(15)];
        for (const written of [code.toLowerCase(), groups.join(' '), groups.join('-'), groups.join('.')]) {
          expect(findFiscalCodes(`(${written})`).map(({ severity, start, end }) => [severity, start, end])).toEqual([['error', 1, written.length + 1]]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes with most slips of one character, since the letter checks them', () => {
    const code = `RSSMRA85T10A562${checkLetter('RSSMRA85T10A562')}`;
    const slips = [...code].flatMap((_, at) => letters.map((letter) => code.slice(0, at) + letter + code.slice(at + 1))).filter((slip) => slip !== code);
    expect(slips.filter(isFiscalCode)).toEqual([]);
  });
});
