import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../testing/builders.ts';
import { entryFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownMatter } from './unknown-matter.ts';

describe('unknown-matter', () => {
  it('M22 refuses a vote on a matter that the protocol does not set apart, with the nearest one', () => {
    const decisions = { reserved: ['Cession'], vetoes: [{ party: 'norecia', on: 'Accès aux données' }] };
    const told = (matter?: string) =>
      tell(checkUnknownMatter, onePartnership({ governance: { decisions }, journal: [anEntry({ matter })] }));
    expect(told('cession')).toEqual([
      {
        code: 'unknown-matter',
        severity: 'error',
        at: `${entryFile}: matter`,
        values: { value: 'cession', suggestion: 'Cession' },
      },
    ]);
    expect(told('Accès aux donnés')).toMatchObject([{ values: { suggestion: 'Accès aux données' } }]);
    expect(told('Budget')).toMatchObject([{ values: { suggestion: '' } }]);
    for (const known of ['Cession', 'Accès aux données', undefined]) expect(told(known)).toEqual([]);
  });
});
