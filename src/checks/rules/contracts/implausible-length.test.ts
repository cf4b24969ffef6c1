import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkImplausibleLength } from './implausible-length.ts';

const told = (fields: Partial<Contract>) =>
  tell(checkImplausibleLength, { partnerships: [aPartnership({ contracts: [aContract(fields)] })] });
const years = (count: number) => ({ count, unit: 'year' }) as const;

describe('implausible-length', () => {
  it('M44 tells of a term, a renewal and a notice that no contract says, each at its own place', () => {
    const renewal = { kind: 'tacit', for: years(900), notice: years(900) } as const;
    expect(
      told({ term: years(300), renewal }).map(({ at, severity, values }) => [at, severity, values['years']]),
    ).toEqual([
      ['partnerships/boucle-chaude/index.mdx: contracts.0.term', 'warning', 99],
      ['partnerships/boucle-chaude/index.mdx: contracts.0.renewal.for', 'warning', 99],
      ['partnerships/boucle-chaude/index.mdx: contracts.0.renewal.notice', 'warning', 10],
    ]);
  });

  it('lets be what is long and said: on the limit, not over it', () => {
    const notice = (count: number) =>
      told({ renewal: { kind: 'tacit', for: 'indefinite', notice: { count, unit: 'month' } } });
    expect(told({ term: years(99), renewal: { kind: 'express', for: years(99) } })).toEqual([]);
    expect(told({ term: years(100) })).toHaveLength(1);
    expect(notice(120)).toEqual([]);
    expect(notice(121)).toHaveLength(1);
  });
});
