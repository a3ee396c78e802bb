// The parts of docs/authoring.md that the schemas and the registry of issues know: every field with what it holds and how it is written, every closed list
// with its words in both languages. They are written between markers, so that the prose around them stays a page that a
// person writes.
import type { z } from 'zod';
import { dictionary } from '../i18n/dictionary.ts';
import { bilingual } from '../i18n/languages.ts';
import { caseRecordSchema, caseTranslationSchema } from './case-record.ts';
import { editorialNotesSchema } from './editorial-note.ts';
import { exceptionRules, exceptionsSchema } from './exceptions.ts';
import { courtSchema, issueSchema, missionSchema, provisionSchema, sourceSchema, type Issue } from './registries.ts';
import { bareDefinition, definitionOf } from './schema-fields.ts';
import * as list from './vocabulary.ts';
import { withdrawalSchema } from './withdrawal.ts';

export interface GuideField {
  /** `holdings[].sourceRef` */
  path: string;
  description: string;
  /** A line of YAML: `sourceRef: aida-italy-2025`. */
  example: string;
  optional: boolean;
  /** The values of a closed list; empty for other fields. */
  values: readonly string[];
  schema: z.ZodType;
}

/** Every field of a schema, in the order in which authors write them, groups before their parts. */
export function fieldsOf(schema: z.ZodType, prefix = ''): GuideField[] {
  const shape = bareDefinition(schema).shape ?? {};
  return Object.entries(shape).flatMap(([name, field]) => {
    const meta = (field.meta() ?? {}) as { description?: string; example?: string };
    const definition = bareDefinition(field);
    const isList = definition.type === 'array' && definition.element !== undefined;
    const item = isList ? bareDefinition(definition.element as z.ZodType) : definition;
    const path = `${prefix}${name}`;
    const inner = item.shape !== undefined && item.shape !== definitionOf(bilingual).shape ? fieldsOf((isList ? definition.element : field) as z.ZodType, `${path}${isList ? '[]' : ''}.`) : [];
    return [
      { path, description: meta.description ?? '', example: meta.example ?? '', optional: definitionOf(field).type === 'default', values: Object.values(item.entries ?? {}), schema: field },
      ...inner,
    ];
  });
}

export const guideSchemas = {
  record: caseRecordSchema,
  translation: caseTranslationSchema,
  courts: courtSchema,
  missions: missionSchema,
  provisions: provisionSchema,
  issues: issueSchema,
  sources: sourceSchema,
  notes: editorialNotesSchema,
  withdrawn: withdrawalSchema,
  exceptions: exceptionsSchema.element,
} as const;

const { labels: italian } = dictionary('it');
const { labels: english } = dictionary('en');

/** Closed lists that are too long for a line of a table, with their words in both languages. */
const lists: [name: string, values: readonly string[], it: Record<string, string>, en: Record<string, string>][] = [
  ['numbers[].kind', list.numberKinds, italian.numberKind, english.numberKind],
  ['type', list.caseTypes, italian.type, english.type],
  ['procedure', list.procedures, italian.procedure, english.procedure],
  ['stage', list.stages, italian.stage, english.stage],
  ['broughtBy', list.parties, italian.party, english.party],
  ['ruling', list.rulings, italian.ruling, english.ruling],
  ['outcome', list.outcomes, italian.outcome, english.outcome],
  ['status.state', list.finalities, italian.finality, english.finality],
  ['sponsor.status', list.sponsorStatuses, italian.sponsorStatus, english.sponsorStatus],
  ['relatives[].relation', list.relativeKinds, italian.relative, english.relative],
  ['obstacles', list.obstacles, italian.obstacle, english.obstacle],
  ['provisions[].role', list.provisionRoles, italian.provisionRole, english.provisionRole],
  ['remedies[].kind', list.remedyKinds, italian.remedy, english.remedy],
  ['relations[].verb', list.relationVerbs, italian.relation, english.relation],
  ['holdings[].role', list.holdingRoles, italian.role, english.role],
  ['holdings[].direction', list.holdingDirections, italian.direction, english.direction],
  ['text.availability', list.textAvailabilities, italian.availability, english.availability],
  ['verification.level', list.verificationLevels, italian.verification, english.verification],
  ['verification.readAgainst', list.readAgainstKinds, italian.readAgainst, english.readAgainst],
];

/** GitHub's address of a heading. */
const anchorOf = (heading: string): string => `#${heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replace(/ /g, '-')}`;
const cell = (text: string): string => text.replace(/\|/g, '\\|');

function fieldTable(name: string, schema: z.ZodType): string {
  const named = new Set(lists.map(([path]) => path));
  const rows = fieldsOf(schema).map(({ path, description, example, optional, values }) => {
    const choice = values.length === 0 ? '' : name === 'record' && named.has(path) ? ` Values: [${path}](${anchorOf(`Values of ${path}`)}).` : ` Values: ${values.map((value) => `\`${value}\``).join(', ')}.`;
    return `| \`${path}\`${optional ? ' (may be left out)' : ''} | ${cell(description + choice)} | \`${cell(example)}\` |`;
  });
  return ['| field | what it holds | written so |', '| --- | --- | --- |', ...rows].join('\n');
}

function listTables(): string {
  return lists
    .map(([name, values, it, en]) => [`### Values of ${name}`, '', '| value | Italian | English |', '| --- | --- | --- |', ...values.map((value) => `| \`${value}\` | ${cell(it[value] || '(nothing is shown)')} | ${cell(en[value] || '(nothing is shown)')} |`)].join('\n'))
    .join('\n\n');
}

const exceptionTable = (): string => ['| rule | for |', '| --- | --- |', ...Object.entries(exceptionRules).map(([rule, meaning]) => `| \`${rule}\` | ${meaning} |`)].join('\n');

/** The issues under their groups, in the order of the groups' keys. */
function issueTable(issues: readonly Issue[]): string {
  const byKey = [...issues].sort((a, b) => (a.key < b.key ? -1 : 1));
  const rows = byKey.filter(({ broader }) => broader === null).flatMap((group) =>
    byKey.filter(({ broader }) => broader === group.key).map(({ key, label, definition }) => `| \`${key}\` | ${cell(label.it)} | ${cell(group.label.it)} | ${cell(definition.it)} |`));
  return ['| key | Italian | group | definition |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The generated parts, by the name that stands in their markers; `more` are schemas of layers above this one. */
export function guideParts(issues: readonly Issue[], more: Readonly<Record<string, z.ZodType>>): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries<z.ZodType>({ ...guideSchemas, ...more }).map(([name, schema]) => [name, fieldTable(name, schema)])),
    lists: listTables(),
    'issue-keys': issueTable(issues),
    'exception-rules': exceptionTable(),
  };
}

const marker = /(<!-- made by npm run docs:authoring: ([a-z-]+) -->\n)[\s\S]*?(\n<!-- end -->)/g;

/** The page with its generated parts brought up to date. Throws where a marker names a part that is not there, or a part has no marker. */
export function fillGuide(page: string, issues: readonly Issue[], more: Readonly<Record<string, z.ZodType>> = {}): string {
  const parts = guideParts(issues, more);
  const used = new Set<string>();
  const filled = page.replace(marker, (_, begin: string, name: string, end: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`docs/authoring.md has a marker for "${name}", which nothing makes`);
    used.add(name);
    return `${begin}\n${part}\n${end}`;
  });
  const missing = Object.keys(parts).filter((name) => !used.has(name));
  if (missing.length > 0) throw new Error(`docs/authoring.md has no marker for ${missing.join(', ')}`);
  return filled;
}
