import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import { aContract, aPartnership, day } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkEndDiffersFromTerm } from './end-differs-from-term.ts';

const threeYears = { count: 3, unit: 'year' } as const;
const told = (fields: Partial<Contract>) =>
  tell(checkEndDiffersFromTerm, {
    partnerships: [
      aPartnership({
        contracts: [aContract({ signed: day('2025-03-12'), starts: day('2025-03-12'), term: threeYears, ...fields })],
      }),
    ],
  });

describe('end-differs-from-term', () => {
  it('M44 tells of an end that is not the last day of the term, with both days', () => {
    expect(told({ ends: day('2030-12-31') })).toEqual([
      {
        code: 'end-differs-from-term',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.ends',
        values: { ends: '2030-12-31', reckoned: '2028-03-11', starts: '2025-03-12' },
      },
    ]);
    expect(told({ ends: day('2028-03-09') })).toHaveLength(1);
    expect(told({ ends: day('2028-03-13') })).toHaveLength(1);
  });

  it('lets be the same day, the day before and the day after', () => {
    for (const ends of ['2028-03-10', '2028-03-11', '2028-03-12']) expect(told({ ends: day(ends) })).toEqual([]);
  });

  it('lets be an end or a term alone, and an end before the start, which another rule tells', () => {
    expect(told({})).toEqual([]);
    expect(told({ term: undefined, ends: day('2030-12-31') })).toEqual([]);
    expect(told({ ends: day('2024-12-31') })).toEqual([]);
  });
});
