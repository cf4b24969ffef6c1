import { describe, expect, it } from 'vitest';
import { createPositions } from '../diagnostics/position.ts';
import { fixture, placed } from '../testing/fixture.ts';
import { loadPlaybook } from './load-playbook.ts';
import { findMergeConflicts } from './merge-conflict.ts';

const told = (text: string) =>
  findMergeConflicts(text, createPositions('a.mdx', text)).map(({ values }) => [values['line'], values['end']]);

describe('what git left in two versions', () => {
  it('is told once a passage, in records, lists and figures, and nothing that follows from it', () => {
    const { diagnostics } = loadPlaybook(fixture('merge-left-open'));
    expect(diagnostics.map(placed)).toEqual([
      ['merge-conflict', 'partnerships/alliance/index.mdx', 4, 1],
      ['merge-conflict', 'partnerships/alliance/index.mdx', 14, 1],
      ['merge-conflict', 'people.yaml', 2, 1],
      ['merge-conflict', 'partnerships/alliance/ventes.csv', 2, 1],
    ]);
  });

  it('goes from its first mark to its last', () => {
    expect(told('a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> x\n')).toEqual([[2, 8]]);
    expect(told('<<<<<<<\n=======\n>>>>>>>')).toEqual([[1, 3]]);
  });

  it('is told where only some of its marks are left', () => {
    expect(told('<<<<<<< HEAD\na\n')).toEqual([[1, 0]]);
    expect(told('a\n=======\nb\n>>>>>>> x\n')).toEqual([[2, 4]]);
  });

  it('is neither a heading, nor a quotation, nor signs within a line', () => {
    expect(told('Titre\n=======\n\n>>>>>> six\n')).toEqual([]);
    expect(told('>>>>>>> sept\n\nTitre\n=======\n')).toEqual([]);
    expect(told('`<<<<<<< HEAD`\n<<<<<<<<\n========\n')).toEqual([]);
  });

  it('is told fifty times at most, however many there are', () => {
    expect(told('<<<<<<<\n'.repeat(100_000))).toHaveLength(50);
  });
});
