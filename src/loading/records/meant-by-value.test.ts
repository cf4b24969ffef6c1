import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { journalRecordSchema } from '../../model/journal.ts';
import { kpiRecordSchema } from '../../model/kpi.ts';
import { readYaml } from '../front-matter/read-yaml.ts';
import { parseRecord } from './parse-record.ts';

const lines = {
  title: 'Achats',
  unit: 'EUR',
  direction: 'up',
  perspective: 'financial',
  frequency: 'monthly',
  aggregation: 'sum',
};

function told(fields: Readonly<Record<string, string>>, schema: typeof kpiRecordSchema | typeof journalRecordSchema) {
  const yaml = Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
  return parseRecord(schema, readYaml(yaml, 0, createPositions('a.mdx', yaml))).diagnostics.map(
    ({ code, values }) => `${code} ${String(values['suggestion'] ?? values['field'])}`,
  );
}

describe('M53 a required field under a name of its own', () => {
  it('is told once, by what its value can only be', () => {
    const { frequency, ...others } = lines;
    expect(told({ ...others, rhythm: frequency }, kpiRecordSchema)).toEqual(['unknown-key frequency']);
    expect(told({ note: 'win', title: 'A', date: '2026-03-09' }, journalRecordSchema)).toEqual(['unknown-key kind']);
    expect(told({ kind: 'win', title: 'A', note: '2026-03-09' }, journalRecordSchema)).toEqual(['unknown-key date']);
  });

  it('is told once where its value is a text of several words, and what is missing takes one', () => {
    const { title, ...others } = lines;
    expect(told({ ...others, zzz: `${title} communs` }, kpiRecordSchema)).toEqual(['unknown-key title']);
    expect(told({ ...others, formule: 'a / b' }, kpiRecordSchema)).toEqual([
      'missing-field title',
      'unknown-key formula',
    ]);
  });

  it('is two slips where its value could be any word, is none that the field takes, or where two fields are missing', () => {
    const { title, frequency, ...others } = lines;
    expect(told({ ...others, frequency, zzz: title }, kpiRecordSchema)).toEqual([
      'missing-field title',
      'unknown-key ',
    ]);
    expect(told({ ...others, title, zzz: 'often' }, kpiRecordSchema)).toEqual([
      'missing-field frequency',
      'unknown-key ',
    ]);
    expect(told({ ...others, zzz: frequency }, kpiRecordSchema)).toHaveLength(3);
  });
});
