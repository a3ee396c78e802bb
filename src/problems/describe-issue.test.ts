import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ContentFixture } from '../../tests/fixtures/content-fixture.ts';
import { caseRecordSchema } from '../cases/case-record.ts';
import { registrySchemas } from '../cases/registries.ts';
import { describeIssue } from './describe-issue.ts';
import { findSchemaMessage } from '../i18n/schema-message.ts';

/** Anything an author may leave in a field. */
const anyValue = fc.oneof(fc.constant(null), fc.constant(undefined), fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.date({ noInvalidDate: true }), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string()), fc.constant([]), fc.constant({}));

function places(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (data === null || typeof data !== 'object') return [path];
  return [path, ...Object.entries(data).flatMap(([key, value]) => places(value, [...path, Array.isArray(data) ? Number(key) : key]))].filter((place) => place.length > 0);
}

function withValue(data: unknown, [step, ...rest]: PropertyKey[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) }) as Record<PropertyKey, unknown>;
  copy[step] = withValue(copy[step], rest, value);
  return copy;
}

function issuesOf(schema: { safeParse: typeof caseRecordSchema.safeParse }, data: unknown) {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => ({ issue, found: issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data) }));
}

it('says something of its own, in both languages, whatever stands in whatever field', () => {
  const { tribunal, registries } = new ContentFixture();
  const samples: [{ safeParse: typeof caseRecordSchema.safeParse }, unknown][] = [
    [caseRecordSchema, tribunal.it],
    [registrySchemas.courts as never, registries.courts['cass']],
    [registrySchemas.provisions as never, registries.provisions['tui-29']],
    [registrySchemas.sources as never, registries.sources['aida']],
  ];
  for (const [schema, sample] of samples) {
    fc.assert(
      fc.property(fc.constantFrom(...places(sample)), anyValue, (path, value) => {
        for (const { issue, found } of issuesOf(schema, withValue(sample, path, value))) {
          const described = describeIssue(issue, found);
          expect(described.length).toBeGreaterThan(0);
          for (const { wrong, mend } of described) {
            expect([wrong.it, wrong.en, mend.it, mend.en].every((text) => text.length > 0)).toBe(true);
            if (!findSchemaMessage(issue.message)) expect(wrong.it + wrong.en).not.toContain(issue.message);
            expect(mend.it).not.toBe(mend.en);
          }
        }
      }),
      { numRuns: 400 },
    );
  }
});

it('has an Italian sentence for every sentence that a schema of ours carries', () => {
  const { tribunal } = new ContentFixture();
  const broken: Record<string, unknown> = { ...tribunal.it, title: ' ', court: 'Trib Roma', date: '30/02/2024', ecli: { value: 'x', basis: 'printed' }, celex: 'x', hudocId: 'x', relativesIn: 'it', numbers: [{ kind: 'rg', raw: 'x', normalised: 'x' }] };
  const messages = issuesOf(caseRecordSchema, broken).map(({ issue }) => findSchemaMessage(issue.message)?.wrong.it);
  expect(messages).toEqual([
    'è un testo vuoto, o comincia o finisce con uno spazio', 'non è una chiave', 'non è una data del calendario', 'non è un numero in forma fissa', 'non è un ECLI',
    'non è il numero CELEX di una decisione', 'non è un numero di HUDOC', 'non è il codice di un Paese',
  ]);
});
