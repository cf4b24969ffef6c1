import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnershipRecordSchema } from '../../model/partnership.ts';
import type { YamlValue } from '../front-matter/yaml-values.ts';
import { mendRecord } from './mend-record.ts';

const sound = {
  title: 'Alliance',
  type: 'co-branding',
  stage: 'working-together',
  since: '2025-03-12',
  parties: [
    { id: 'atelier', name: 'Atelier' },
    { id: 'verger', name: 'Verger' },
  ],
  stakeholders: [{ id: 'a', name: 'Achats', power: '3', interest: '4', stance: 'supporter', owner: 'ana' }],
  objectives: [{ id: 'marge', statement: 'Gagner', measure: { kpi: 'margin', target: '98.5' }, due: '2027-06-30' }],
} satisfies YamlValue;

const mend = (fields: { [key: string]: YamlValue }) => mendRecord(partnershipRecordSchema, { ...sound, ...fields });

describe('mending a record that its schema refuses', () => {
  it.each([
    [
      'a number out of range',
      { stakeholders: [{ ...sound.stakeholders[0], power: '7' }] },
      ['stakeholders', 0, 'power'],
    ],
    ['a choice that is none', { stage: 'awarness' }, ['stage']],
    ['an impossible date', { since: '2026-02-30' }, ['since']],
    ['a text that is empty', { title: '' }, ['title']],
    ['a list that should be a group', { exit: ['x'] }, ['exit']],
    [
      'a clause without its version',
      { contracts: [{ id: 'pacte', instrument: 'nda', clauses: [{ clause: 'audit' }] }] },
      ['contracts', 0, 'clauses', 0, 'clause'],
    ],
  ])('replaces %s and remembers where', (_, fields, path) => {
    expect(mend(fields)?.holes).toEqual([{ path, of: 'value' }]);
  });

  it('replaces a required field that is missing', () => {
    const { title: _, ...untitled } = sound;
    expect(mendRecord(partnershipRecordSchema, untitled)?.holes).toEqual([{ path: ['title'], of: 'value' }]);
  });

  it('leaves out an unknown key, and remembers that its group may lack the key that was meant', () => {
    const mended = mend({ objectives: [{ id: 'marge', statement: 'Gagner', mesure: { kpi: 'margin' } }] });
    expect(mended?.holes).toEqual([{ path: ['objectives', 0], of: 'keys' }]);
    expect(mended?.record.objectives).toEqual([{ id: 'marge', statement: 'Gagner' }]);
  });

  it('leaves out a key that names nobody, and remembers that the one meant is missing', () => {
    const mended = mend({ investment: { contributions: { atelier: '100', Vergér: '50' } } });
    expect(mended?.holes).toEqual([{ path: ['investment', 'contributions'], of: 'keys' }]);
    expect(mended?.record.investment).toEqual({ contributions: { atelier: 10_000 } });
  });

  it('leaves out thousands of unknown keys at once', () => {
    const unknown = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, '1']));
    const mended = mend({ ...unknown, exit: { ...unknown, triggers: ['Perte du marché'] } });
    expect(mended?.record).toMatchObject({ title: 'Alliance', exit: { triggers: ['Perte du marché'] } });
    expect(mended?.holes).toEqual([
      { path: ['exit'], of: 'keys' },
      { path: [], of: 'keys' },
    ]);
  });

  it('keeps what is beside the mended parts as it was written', () => {
    const mended = mend({ stage: 'awarness', summary: 'Deux maisons.' });
    expect(mended?.record).toMatchObject({ summary: 'Deux maisons.', stakeholders: [{ power: 3, owner: 'ana' }] });
  });

  it('gives up on more parts than it may mend', () => {
    const stakeholders = Array.from({ length: 41 }, (_, index) => ({
      ...sound.stakeholders[0],
      id: `a${index}`,
      power: '9',
    }));
    expect(mend({ stakeholders: stakeholders.slice(0, 39) })?.holes).toHaveLength(39);
    expect(mend({ stakeholders })).toBeUndefined();
  });

  it('mends no more than what was spoilt, whatever was spoilt with whatever', () => {
    const paths = leaves(sound);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.string(), fc.constant<YamlValue>([]), fc.constant<YamlValue>({})),
        (path, value) => {
          const mended = mendRecord(partnershipRecordSchema, spoilt(sound, path, value));
          for (const hole of mended?.holes ?? []) {
            const shared = hole.path.every((step, index) => index >= path.length || step === path[index]);
            expect(shared, `${hole.path.join('.')} for ${path.join('.')}`).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

type Path = readonly (string | number)[];

function leaves(value: YamlValue | undefined, path: Path = []): Path[] {
  if (typeof value !== 'object') return [path];
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return items.flatMap(([step, item]) => leaves(item, [...path, step]));
}

function spoilt(value: YamlValue, [step, ...rest]: Path, part: YamlValue): YamlValue {
  if (step === undefined || typeof value === 'string') return part;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? spoilt(item, rest, part) : item));
  return { ...value, [step]: spoilt(value[step] ?? '', rest, part) };
}
