import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { aContract, aPartnership, aPlaybook, day } from '../../testing/builders.ts';
import { addDays } from '../calendar/dates.ts';
import { listAttention } from './attention.ts';

function certificates(fields: Partial<Contract>, on = day('2026-11-23')) {
  const contract = aContract({ instrument: 'supplier', title: 'Moules', amount: 500_000, ...fields });
  const partnership = aPartnership({ stage: 'partner-selection', contracts: [contract] });
  return listAttention(aPlaybook({ partnerships: [partnership] }), on).filter(({ rule }) => rule === 'certificate-due');
}

describe('M19 the six-monthly certificate', () => {
  const due = day('2026-12-11');
  const checked = { certificates: [day('2026-06-12')] };

  it('is announced from thirty days before it is due, and stays until the check is recorded', () => {
    expect(certificates(checked, addDays(due, -31))).toEqual([]);
    expect(certificates(checked, addDays(due, -30))).toMatchObject([
      {
        due,
        urgency: 'month',
        owner: 'claire-aubrac',
        values: { contractTitle: 'Moules', last: '2026-06-12', due, days: 30 },
        path: ['contracts', 0, 'certificates'],
      },
    ]);
    expect(certificates(checked, addDays(due, 1))).toMatchObject([{ urgency: 'late', values: { days: 1 } }]);
    expect(certificates({ certificates: [day('2026-06-12'), addDays(due, 1)] }, addDays(due, 1))).toEqual([]);
  });

  it.each([
    [499_999, 0],
    [500_000, 1],
    [500_001, 1],
  ])('of a contract of %i cents gives %i line', (amount, lines) => {
    expect(certificates({ ...checked, amount }, due)).toHaveLength(lines);
  });

  it('is announced from the signature where no check is recorded, and never said to be late', () => {
    expect(certificates({}, day('2027-02-10'))).toMatchObject([
      { due: '2027-03-12', values: { last: '' }, path: ['contracts', 0, 'amount'] },
    ]);
    expect(certificates({}, day('2027-03-13'))).toEqual([]);
  });
});
