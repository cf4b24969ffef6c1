import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import { aClause, aContract, anEntry, aPartnership, day } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkDateAhead } from './date-ahead.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const places = (playbook: Parameters<typeof tell>[1], asOf = '2026-11-23') =>
  tell(checkDateAhead, playbook, { asOf: day(asOf) }).map(({ at }) => at);

describe('date-ahead', () => {
  it('M42 finds an event of the journal after the day of the site, and none on it', () => {
    const on = (date: string) => ({ partnerships: [aPartnership({ journal: [anEntry({ date: day(date) })] })] });
    expect(tell(checkDateAhead, on('2026-11-24'))).toEqual([
      {
        code: 'date-ahead',
        severity: 'info',
        at: 'partnerships/boucle-chaude/journal/entree.mdx: date',
        values: { field: 'date', day: '2026-11-24', asOf: '2026-11-23' },
      },
    ]);
    expect(places(on('2026-11-23'))).toEqual([]);
    expect(places(on('2026-11-24'), '2026-11-24')).toEqual([]);
  });

  it('M25 finds the last reading of a page and the approval of a clause to come', () => {
    const clause = aClause({
      approved: { by: 'lea-fontan', on: day('2027-06-15') },
      review: { last: day('2027-01-02') },
    });
    const partnership = aPartnership({ review: { last: day('2062-11-02') } });
    expect(places({ clauses: [clause], partnerships: [partnership] })).toEqual([
      `${file}: review.last`,
      `${clause.file}: review.last`,
      `${clause.file}: approved.on`,
    ]);
  });

  it('M13 finds a payment made on a day to come, whole or in part', () => {
    const payment = contractPaymentSchema.parse({
      ...{ id: 'licence', what: 'Licence', amount: '500', every: '1 year', 'owed-by': 'norecia' },
      paid: ['2026-11-23', '2027-01-05', { on: '2027-02-01', amount: '200' }],
    });
    expect(
      places({
        partnerships: [aPartnership({ contracts: [aContract({ signed: day('2062-01-05'), payments: [payment] })] })],
      }),
    ).toEqual([
      `${file}: contracts.0.signed`,
      `${file}: contracts.0.payments.0.paid.1`,
      `${file}: contracts.0.payments.0.paid.2.on`,
    ]);
  });

  it('M29 says nothing of a promise kept without a day, nor of what is only due', () => {
    const journal = [anEntry({ kind: 'commitment', kept: true, due: day('2027-03-01') })];
    expect(places({ partnerships: [aPartnership({ journal })] })).toEqual([]);
    const kept = [anEntry({ kind: 'commitment', kept: day('2027-03-01') })];
    expect(places({ partnerships: [aPartnership({ journal: kept })] })).toHaveLength(1);
  });
});
