import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { readYaml } from '../front-matter/read-yaml.ts';
import { slipHoles } from './slip-holes.ts';

const holes = (yaml: string, of: 'value' | 'field' | 'keys') => {
  const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
  return slipHoles(reading, reading.diagnostics)
    .filter((hole) => hole.of === of)
    .map(({ path }) => path.join('.'))
    .sort();
};

describe('what YAML slips leave in doubt', () => {
  it('is nothing where there is none', () => {
    expect(holes('title: A\nstage: exit\n', 'value')).toEqual([]);
    expect(holes('title: A\nstage: exit\n', 'keys')).toEqual([]);
  });

  it('is the field of the line, and any that the record lacks', () => {
    const yaml = 'title: A\nstage: @exit\nsince: 2026-01-01\n';
    expect(holes(yaml, 'field')).toEqual(['stage']);
    expect(holes(yaml, 'keys')).toEqual(['', 'stage']);
  });

  it('is the one value that a comma cut, though not its key, and what its group may lack', () => {
    const yaml = 'kpis:\n  - { kpi: margin, target: 3 }\n  - { kpi: lots, target: 98,5 % }\n';
    expect(holes(yaml, 'value')).toEqual(['kpis.1.target']);
    expect(holes(yaml, 'keys')).toEqual(['', 'kpis', 'kpis.1', 'kpis.1.target']);
  });

  it('is both values of a key written twice', () => {
    expect(holes('title: A\nstage: exit\nsince: 2026-01-01\ntitle: B\n', 'value')).toEqual(['title']);
  });

  it('is whatever a group lacks one of whose lines was refused', () => {
    expect(holes('exit:\n  triggers: [a]\n  <<: b\nsince: 2026-01-01\n', 'keys')).toContain('exit');
    expect(holes('exit:\n  <<: b\n  triggers: [a]\n', 'keys')).toContain('exit');
  });
});
