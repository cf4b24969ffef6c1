import { describe, expect, it } from 'vitest';
import { aContract, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { malusClauses, malusFile } from '../../../testing/malus-clauses.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCapOrder } from './cap-order.ts';

describe('cap-order', () => {
  const told = (cap: object, contracts: ReturnType<typeof aContract>[] = []) =>
    tell(checkCapOrder, { ...malusClauses({ cap }), partnerships: [aPartnership({ contracts })] }).map(
      ({ at, values }) => [at, values['year'], values['period'], ...(values['nothing'] === 1 ? ['nothing'] : [])],
    );

  it('M17 refuses a year that allows less than one of its periods', () => {
    expect(told({ month: '5000', year: 'plafond' })).toEqual([]);
    expect(told({ month: '5001', year: 'plafond' })).toEqual([[`${malusFile}: trigger.cap`, '5000', '5001']]);
    expect(told({ period: '300', 'contract-year': '299.99' })).toEqual([
      [`${malusFile}: trigger.cap`, '299.99', '300'],
    ]);
    expect(told({ period: '300', contract: '300' })).toEqual([]);
    expect(told({ period: '300', contract: '299.99' })).toEqual([[`${malusFile}: trigger.cap`, '299.99', '300']]);
  });

  it('M17 refuses a cap of nothing', () => {
    expect(told({ month: '0' })).toEqual([[`${malusFile}: trigger.cap`, '', '0', 'nothing']]);
    expect(told({ month: '0', year: 'plafond' })).toEqual([[`${malusFile}: trigger.cap`, '5000', '0', 'nothing']]);
  });

  it('M17 tells it of the cap a contract sets on all its penalties', () => {
    const capped = (cap: object) => told({}, [aContract({ 'penalty-cap': cap, amount: 1000000 })]);
    const at = 'partnerships/boucle-chaude/index.mdx: contracts.0.penalty-cap';
    expect(capped({ month: '1000', year: '10 % * amount' })).toEqual([]);
    expect(capped({ month: '1000.01', year: '10 % * amount' })).toEqual([[at, '1000', '1000.01']]);
    expect(capped({ contract: '0' })).toEqual([[at, '0', '', 'nothing']]);
  });

  it('M17 tells it in the contract whose own value brings it about', () => {
    const contract = aContract({ clauses: [aPinnedClause('bonus-malus', { with: { plafond: '4000' } })] });
    expect(told({ month: '5000', year: 'plafond' }, [contract])).toEqual([
      ['partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.with', '4000', '5000'],
    ]);
  });
});
