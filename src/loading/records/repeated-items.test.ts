import { describe, expect, it } from 'vitest';
import { describe as describeIn } from '../../diagnostics/catalogue/index.ts';
import { createPositions } from '../../diagnostics/position.ts';
import { clauseRecordSchema } from '../../model/clause.ts';
import { partnershipRecordSchema } from '../../model/partnership.ts';
import { partnershipTypeSchema } from '../../model/reference.ts';
import { settingsSchema } from '../../model/settings.ts';
import { readYaml } from '../front-matter/read-yaml.ts';
import { repeatedItems } from './repeated-items.ts';

const told = (schema: Parameters<typeof repeatedItems>[0], yaml: string) => {
  const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
  return repeatedItems(schema, reading.value, reading, []).map(
    ({ code, severity, place, values }) =>
      `${place.line}:${place.column} ${severity} ${code} ${String(values['value'])}`,
  );
};
const inRecord = (yaml: string) => told(partnershipRecordSchema, yaml);

describe('items that stand twice in a list', () => {
  it('are none where each differs', () => {
    expect(told(settingsSchema, 'languages: [fr, en]\n')).toEqual([]);
    expect(inRecord('shared: [summary, stage]\nparties: [{ id: a, name: A }, { id: b, name: A }]\n')).toEqual([]);
  });

  it('cannot be told apart by a reference where they share an id', () => {
    expect(told(settingsSchema, 'editions:\n  - { id: a, party: a }\n  - { party: b, id: a }\n')).toEqual([
      '3:21 error repeated-id a',
    ]);
  });

  it('are told once where several follow each other as they did before, as in a list that was pasted twice', () => {
    const yaml = `editions:\n${'  - { id: a, party: a }\n  - { id: b, party: b }\n  - { id: c, party: c }\n'.repeat(2)}`;
    const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
    expect(repeatedItems(settingsSchema, reading.value, reading, [])).toMatchObject([
      { code: 'repeated-id', place: { line: 5 }, values: { line: 2 }, others: { count: 2, line: 7 } },
    ]);
    expect(told(settingsSchema, 'editions: [{ id: a }, { id: b }, { id: b }, { id: a }]\n')).toHaveLength(2);
  });

  it.each([
    ['languages: [fr, fr]\n', '1:17 error item-counted-twice fr'],
    [
      'rates:\n  - { currency: USD, on: 2026-01-01, rate: 1 }\n  - { on: 2026-01-01, currency: USD, rate: 2 }\n',
      '3:33 error item-counted-twice USD, 2026-01-01',
    ],
  ])('change what the settings decide: %j', (yaml, expected) => {
    expect(told(settingsSchema, yaml)).toEqual([expected]);
  });

  it.each([
    ['governance: { committees: [{ id: a, members: [b, c, b] }] }\n', '1:53', 'b'],
    ['rating: [{ criterion: cost, weight: 1, kpis: [margin, margin] }]\n', '1:55', 'margin'],
    ['rating: [{ criterion: cost, weight: 0.5 }, { criterion: cost, weight: 0.4 }]\n', '1:57', 'cost'],
    ['swot: { crossings: [{ of: [aid, aid], idea: Rien }] }\n', '1:33', 'aid'],
    ['fit:\n  - { dimension: values, a: 2 }\n  - { dimension: values, a: 3 }\n', '3:18', 'values'],
    ['contracts: [{ id: a, renewal: { renewed: [2026-01-01, 2026-01-01] } }]\n', '1:55', '2026-01-01'],
    [
      'contracts: [{ id: a, clauses: [{ clause: b@1.0, article: 2 }, { article: 2, clause: b@1.0 }] }]\n',
      '1:85',
      'b@1.0, 2',
    ],
  ])('change what a record weighs or counts: %j', (yaml, place, value) => {
    expect(inRecord(yaml)).toEqual([`${place} error item-counted-twice ${value}`]);
  });

  it('are the same rating only of the same thing on the same day', () => {
    const rating = (on: string, item: string) => `  - { on: ${on}, item: ${item}, a: 2, b: 3 }\n`;
    const first = `health-check:\n${rating('2026-01-01', 'speed')}`;
    expect(inRecord(first + rating('2026-04-01', 'speed') + rating('2026-01-01', 'trust'))).toEqual([]);
    expect(inRecord(first + rating('2026-01-01', 'speed').replace('a: 2', 'a: 5'))).toEqual([
      '3:11 error item-counted-twice 2026-01-01, speed',
    ]);
  });

  it.each([
    [partnershipRecordSchema, 'shared: [summary, stage, summary]\n', '1:26 warning repeated-item summary'],
    [partnershipRecordSchema, 'objectives: [{ id: a, agreed: [b, b] }]\n', '1:35 warning repeated-item b'],
    [clauseRecordSchema, 'instruments: [nda, loi, nda]\n', '1:25 warning repeated-item nda'],
    [settingsSchema, 'search: { synonyms: [[gaz, été, e\u0301te\u0301]] }\n', '1:33 warning repeated-item été'],
  ])('are idle, and only warned of, where nothing is reckoned from the list', (schema, yaml, expected) => {
    expect(told(schema, yaml)).toEqual([expected]);
  });

  it('are a line pasted twice, where all it holds is the same', () => {
    const cost = (per: number) => `    - { name: Équipe, amount: 840000, per: ${per} }\n`;
    expect(inRecord(`roi:\n  costs:\n${cost(2026)}${cost(2027)}`)).toEqual([]);
    expect(inRecord(`roi:\n  costs:\n${cost(2026)}${cost(2026)}`)).toEqual([
      '4:7 warning repeated-item Équipe, 840000, 2026',
    ]);
  });

  it('names the line where the first one stands', () => {
    const yaml = 'languages:\n  - fr\n  - en\n  - fr\n';
    const reading = readYaml(yaml, 0, createPositions('playbook.yaml', yaml));
    const [repeated] = repeatedItems(settingsSchema, reading.value, reading, []);
    expect(repeated && describeIn(repeated, 'fr').message).toBe(
      '«\u00a0fr\u00a0» est déjà dans «\u00a0languages\u00a0», ligne 2\u00a0: ce que l’on en calcule serait faux.',
    );
  });

  it('say something where an agenda returns to a point, and where a range is of one month', () => {
    expect(inRecord('rituals: [{ kind: review, agenda: [Pause, Suite, Pause] }]\n')).toEqual([]);
    expect(told(partnershipTypeSchema, 'speed: { months: [3, 3] }\n')).toEqual([]);
  });

  it('are left to the rule that knows them better', () => {
    expect(inRecord('kpis: [{ kpi: margin, weight: 1 }, { kpi: margin, weight: 1 }]\n')).toEqual([]);
    expect(inRecord('governance: { escalation: [{ level: 1 }, { level: 1 }] }\n')).toEqual([]);
  });

  it('are not looked for in what has another shape than its list', () => {
    expect(inRecord('fit: [{ dimension: [values] }, { dimension: [values] }]\ncontracts: [[a], [a]]\n')).toEqual([]);
  });
});
