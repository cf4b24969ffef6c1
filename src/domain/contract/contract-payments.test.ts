import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { contractPaymentSchema } from '../../model/contract-payment.ts';
import type { JournalEntry } from '../../model/playbook.ts';
import { aContract, anEntry, aParty, aPartnership, day, duration, period } from '../../testing/builders.ts';
import { listPayments, type DuePayment } from './contract-payments.ts';

const calendar = { weekends: 'skip', holidays: 'france' } as const;

type Written = Readonly<Record<string, unknown>>;

/** A payment as a record writes it, twelve thousand from Norécia unless said otherwise. */
const paid = (written: Written) =>
  contractPaymentSchema.parse({
    id: 'redevance',
    what: 'Redevance',
    amount: '12000',
    'owed-by': 'norecia',
    ...written,
  });

/** A contract of three years from 1 April 2025, signed on 20 March, of a hundred thousand. */
const licence = (payments: readonly Written[], more: Partial<Contract> = {}): Contract =>
  aContract({
    id: 'licence',
    signed: day('2025-03-20'),
    starts: day('2025-04-01'),
    term: duration('3 years'),
    amount: 10_000_000,
    payments: payments.map(paid),
    ...more,
  });

interface On {
  readonly asOf?: string;
  readonly horizon?: string;
  readonly journal?: readonly JournalEntry[];
}

function payments(
  contracts: readonly Contract[],
  { asOf = '2026-06-01', horizon = '2029-06-01', journal = [] }: On = {},
) {
  return listPayments(aPartnership({ contracts: [...contracts], journal: [...journal] }), {
    asOf: day(asOf),
    horizon: day(horizon),
    calendar,
    currency: 'EUR',
  });
}

/** `2026-04-01 12000 late`; a day that was moved, with the one it was moved from. */
const line = ({ day: when, amount, state, paid: on }: DuePayment) =>
  [
    when?.due ?? 'undated',
    ...(when && when.counted !== when.due ? [`(${when.counted})`] : []),
    amount === null ? 'unknown' : String(amount / 100),
    state,
    ...(on ? [on] : []),
  ].join(' ');

const lines = (contracts: readonly Contract[], on?: On) => payments(contracts, on).map(line);

describe('the payments on agreed days of a contract', () => {
  it('M13 fall due on the day written, even one that is not worked, and are late from the day after', () => {
    const contract = licence([{ on: '2026-05-31' }]);
    expect(lines([contract], { asOf: '2026-05-31' })).toEqual(['2026-05-31 12000 due']);
    expect(lines([contract], { asOf: '2026-06-01' })).toEqual(['2026-05-31 12000 late']);
  });

  it('M13 move back to a working day where they are reckoned, but not before the contract takes effect', () => {
    expect(lines([licence([{ on: '2026-05-01', within: '30 days' }])])).toEqual(['2026-05-29 (2026-05-31) 12000 late']);
    const yearly = licence([{ every: '1 year' }], { starts: day('2026-01-01'), signed: day('2025-12-01') });
    expect(lines([yearly], { horizon: '2027-02-01' })).toEqual([
      '2026-01-01 12000 late',
      '2026-12-31 (2027-01-01) 12000 due',
    ]);
  });

  it('M13 come again from the day the contract takes effect until it ends', () => {
    expect(lines([licence([{ every: '1 year' }])])).toEqual([
      '2025-04-01 12000 late',
      '2026-04-01 12000 late',
      '2027-04-01 12000 due',
    ]);
  });

  it('M13 come again from and until the days written, both included', () => {
    const quarterly = { every: '3 months', from: '2025-06-30', until: '2026-03-30' };
    expect(lines([licence([quarterly])])).toHaveLength(4);
    expect(lines([licence([{ ...quarterly, until: '2026-03-29' }])])).toHaveLength(3);
  });

  it('M13 are counted in one go from the first day, so that month ends do not drift', () => {
    expect(lines([licence([{ every: '1 month', from: '2027-01-31', times: '3' }])])).toEqual([
      '2027-01-29 (2027-01-31) 12000 due',
      '2027-02-26 (2027-02-28) 12000 due',
      '2027-03-31 12000 due',
    ]);
  });

  it('M13 come as many times as agreed, beyond the contract too: a price paid in instalments', () => {
    const contract = licence([{ every: '1 month', from: '2025-04-01', times: '6' }], { term: duration('3 months') });
    expect(lines([contract])).toHaveLength(6);
  });

  it('M44 of a contract that renews tacitly are listed as far as the horizon, or as it is bound to run', () => {
    const renewal = { kind: 'tacit', for: duration('1 year'), notice: duration('3 months') } as const;
    const contract = licence([{ every: '1 year' }], { term: duration('1 year'), renewal });
    expect(lines([contract], { asOf: '2025-06-01', horizon: '2028-06-01' })).toEqual(['2025-04-01 12000 late']);
    expect(lines([contract], { asOf: '2026-01-01', horizon: '2028-06-01' })).toEqual([
      '2025-04-01 12000 late',
      '2026-04-01 12000 due',
    ]);
  });

  it('M13 are counted from a date of the contract', () => {
    expect(lines([licence([{ due: '30 days after contract.signed' }])])).toEqual([
      '2025-04-18 (2025-04-19) 12000 late',
    ]);
    expect(lines([licence([{ due: '12 months after contract.ends' }])])).toEqual(['2029-03-30 (2029-03-31) 12000 due']);
  });

  it('M13 wait for their milestone: nothing is due before it is reached, nor on a day that is still to come', () => {
    const retention = { milestone: 'Réception', within: '12 months', share: '5 %', amount: undefined };
    expect(lines([licence([retention])])).toEqual(['undated 5000 awaited']);
    expect(lines([licence([{ ...retention, reached: '2025-06-02' }])])).toEqual(['2026-06-02 5000 due']);
    expect(lines([licence([{ ...retention, reached: '2026-06-02' }])])).toEqual(['2027-06-02 5000 awaited']);
  });

  it('M13 are never to be paid before the milestone itself, were it reached on a Sunday', () => {
    expect(lines([licence([{ milestone: 'Réception', reached: '2026-05-31' }])])).toEqual(['2026-05-31 12000 late']);
    const within = licence([{ milestone: 'Réception', reached: '2026-05-30', within: '1 day' }]);
    expect(lines([within])).toEqual(['2026-05-31 12000 late']);
    const friday = licence([{ milestone: 'Réception', reached: '2026-05-29', within: '1 day' }]);
    expect(lines([friday])).toEqual(['2026-05-29 (2026-05-30) 12000 late']);
  });

  it('M13 come to nothing where their milestone is not reached by the last day of the contract', () => {
    const contract = licence([{ milestone: 'Chiffre d’affaires de 2 M€', within: '30 days' }]);
    expect(lines([contract], { asOf: '2028-03-31' })).toEqual(['undated 12000 awaited']);
    expect(lines([contract], { asOf: '2028-04-01' })).toEqual(['undated 12000 unreached']);
    const reached = (day: string) => licence([{ milestone: 'Réception', reached: day }]);
    expect(lines([reached('2028-03-31')], { asOf: '2028-04-01' })).toEqual(['2028-03-31 12000 late']);
    expect(lines([reached('2028-04-02')], { asOf: '2028-04-01' })).toEqual(['2028-04-02 12000 unreached']);
    expect(lines([reached('2028-04-02')], { asOf: '2028-04-02' })).toEqual(['2028-04-02 12000 due']);
  });

  it('M13 wait for their milestone as long as the contract is renewed, and come to nothing once it is replaced', () => {
    const renewal = { kind: 'tacit', for: duration('1 year'), notice: duration('3 months') } as const;
    const contract = licence([{ milestone: 'Réception' }], { term: duration('1 year'), renewal });
    expect(lines([contract])).toEqual(['undated 12000 awaited']);
    const next = licence([], { id: 'suite', supersedes: 'licence', starts: day('2026-05-01') });
    expect(lines([contract, next], { asOf: '2026-04-30' })).toEqual(['undated 12000 awaited']);
    expect(lines([contract, next], { asOf: '2026-05-01' })).toEqual(['undated 12000 unreached']);
  });

  it('M13 take the amount of the last step whose day has come when they are counted from theirs', () => {
    const steps = [
      { from: '2027-01-01', amount: '8000' },
      { from: '2026-04-01', amount: '10000' },
    ];
    expect(lines([licence([{ every: '1 year', steps }])])).toEqual([
      '2025-04-01 12000 late',
      '2026-04-01 10000 late',
      '2027-04-01 8000 due',
    ]);
    const fee = { milestone: 'Résiliation anticipée', within: '30 days', steps };
    expect(lines([licence([{ ...fee, reached: '2026-03-31' }])])).toEqual(['2026-04-30 12000 late']);
    expect(lines([licence([{ ...fee, reached: '2026-04-01' }])])).toEqual(['2026-04-30 (2026-05-01) 10000 late']);
  });

  it('M13 rise each year by the rate agreed, and anew from a step', () => {
    const fee = { every: '1 year', rise: { rate: '2 %' } };
    const due = (written: Written) =>
      payments([licence([written], { term: duration('4 years') })]).map(({ amount }) => (amount ?? 0) / 100);
    expect(due(fee)).toEqual([12_000, 12_240, 12_484.8, 12_734.5]);
    expect(due({ ...fee, rise: { rate: '2 %', from: '2027-01-01' } })).toEqual([12_000, 12_000, 12_240, 12_484.8]);
    expect(due({ ...fee, steps: [{ from: '2027-04-01', amount: '10000' }] })).toEqual([12_000, 12_240, 10_000, 10_200]);
    expect(due({ ...fee, amount: undefined, share: '10 %' })).toEqual([10_000, 10_200, 10_404, 10_612.08]);
    const monthly = due({ ...fee, every: '1 month', times: '13' });
    expect([monthly[11], monthly[12]]).toEqual([12_000, 12_240]);
  });

  it('M13 are none once a step makes nothing payable any more', () => {
    const steps = [{ from: '2026-04-01', amount: '0' }];
    expect(lines([licence([{ every: '1 year', steps, paid: ['2025-04-01'] }])])).toEqual([
      '2025-04-01 12000 paid 2025-04-01',
    ]);
    expect(lines([licence([{ milestone: 'Résiliation anticipée', steps }])])).toEqual([]);
    expect(lines([licence([{ milestone: 'Résiliation anticipée', steps }])], { asOf: '2026-03-31' })).toHaveLength(1);
  });

  it('M13 are settled in order by the days on which they were paid', () => {
    const contract = licence([{ every: '1 year', paid: ['2026-04-20', '2025-04-03', '2027-03-01'] }]);
    expect(lines([contract])).toEqual([
      '2025-04-01 12000 paid 2025-04-03',
      '2026-04-01 12000 paid 2026-04-20',
      '2027-04-01 12000 due',
    ]);
  });

  it('M13 stay to be paid for what remains, until the day that settles it', () => {
    const part = { on: '2026-05-31', paid: [{ on: '2026-05-20', amount: '7000' }] };
    const [found] = payments([licence([part])]);
    expect(found).toMatchObject({ state: 'late', amount: 1_200_000, remaining: 500_000 });
    const settled = { ...part, paid: [...part.paid, '2026-06-01'] };
    expect(lines([licence([settled])])).toEqual(['2026-05-31 12000 paid 2026-06-01']);
    expect(lines([licence([settled])], { asOf: '2026-05-31' })).toEqual(['2026-05-31 12000 due']);
  });

  it('M13 are only planned until the contract is signed', () => {
    const { signed: _, ...draft } = licence([{ on: '2026-05-31' }, { id: 'solde', milestone: 'Réception' }]);
    expect(lines([draft])).toEqual(['2026-05-31 12000 planned', 'undated 12000 planned']);
  });

  it('M13 share the amount of the contract to the cent', () => {
    const thirds = (shares: readonly string[]) =>
      licence(
        shares.map((share, index) => ({ id: `part-${index}`, amount: undefined, share, on: '2026-07-01' })),
        { amount: 100_001 },
      );
    expect(lines([thirds(['50 %', '50 %'])])).toEqual(['2026-07-01 500.01 due', '2026-07-01 500 due']);
    expect(lines([thirds(['50 %', '49 %'])])).toEqual(['2026-07-01 500.01 due', '2026-07-01 490 due']);
  });

  it('M13 that are a share of no amount are unknown, and those of an amendment take that of the contract it amends', () => {
    const share = { amount: undefined, share: '10 %', on: '2026-07-01' };
    const { amount: _, ...unpriced } = licence([share]);
    expect(lines([unpriced])).toEqual(['2026-07-01 unknown due']);
    const { amount: __, ...amendment } = licence([share], {
      id: 'avenant',
      instrument: 'amendment',
      amends: 'licence',
    });
    expect(lines([licence([]), amendment])).toEqual(['2026-07-01 10000 due']);
  });

  it('M13 are taken over by an amendment that writes the same id, from the day it takes effect', () => {
    const amendment = licence([{ amount: '9000', every: '1 year', from: '2026-04-01' }], {
      id: 'avenant',
      instrument: 'amendment',
      amends: 'licence',
      signed: day('2026-03-15'),
      starts: day('2026-04-01'),
      ends: day('2028-03-31'),
    });
    const contract = licence([{ every: '1 year', paid: ['2025-04-01'] }]);
    expect(lines([contract, amendment])).toEqual([
      '2025-04-01 12000 paid 2025-04-01',
      '2026-04-01 9000 late',
      '2027-04-01 9000 due',
    ]);
    expect(lines([contract, { ...amendment, signed: day('2026-06-02') }])).toHaveLength(5);
  });

  it('M13 stop coming again from the first day of the contract that replaces theirs', () => {
    const next = licence([], {
      id: 'suite',
      supersedes: 'licence',
      signed: day('2026-03-01'),
      starts: day('2026-04-01'),
    });
    const contract = licence([{ every: '1 year' }, { id: 'depot', on: '2028-04-01' }]);
    expect(lines([contract, next])).toEqual(['2025-04-01 12000 late', '2028-04-01 12000 due']);
  });

  it('M13 are owed to the other parties, in the currency written or that of the playbook', () => {
    const [first] = payments([licence([{ on: '2026-07-01', currency: 'USD' }])]);
    expect(first).toMatchObject({
      owing: { by: 'norecia', to: ['valbrune'] },
      currency: 'USD',
      id: 'licence.redevance.1',
    });
    const three = aPartnership({
      parties: [...aPartnership().parties, aParty({ id: 'cendrane', name: 'Cendrane' })],
      contracts: [
        licence([
          { on: '2026-07-01', 'owed-to': 'cendrane' },
          { id: 'autre', on: '2026-07-02' },
        ]),
      ],
    });
    const listed = listPayments(three, {
      asOf: day('2026-06-01'),
      horizon: day('2027-06-01'),
      calendar,
      currency: 'EUR',
    });
    expect(listed.map(({ owing, currency }) => [owing.to, currency])).toEqual([
      [['cendrane'], 'EUR'],
      [['valbrune', 'cendrane'], 'EUR'],
    ]);
  });

  it('M29 are answered by a decision, a commitment or a conflict that names them', () => {
    const contract = licence([{ every: '1 year' }]);
    const answered = (entry: Partial<JournalEntry>) =>
      payments([contract], { journal: [anEntry({ payment: 'redevance', date: day('2026-05-01'), ...entry })] })
        .filter(({ answers }) => answers.length > 0)
        .map(({ rank }) => rank);
    expect(answered({})).toEqual([1, 2]);
    expect(answered({ kind: 'conflict' })).toEqual([1, 2]);
    expect(answered({ date: day('2026-03-31') })).toEqual([1]);
    expect(answered({ answers: period('2026-04') })).toEqual([2]);
    expect(answered({ answers: period('2026') })).toEqual([2]);
    expect(answered({ kind: 'win' })).toEqual([]);
    expect(answered({ date: day('2026-06-02') })).toEqual([]);
    expect(answered({ payment: 'depot' })).toEqual([]);
  });

  it('M13 of shares that make a whole always sum to the amount of the contract', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 99 }), (amount, percent) => {
        const shares = [`${percent} %`, `${100 - percent} %`];
        const contract = licence(
          shares.map((share, index) => ({ id: `part-${index}`, amount: undefined, share, on: '2026-07-01' })),
          { amount },
        );
        expect(payments([contract]).reduce((sum, each) => sum + (each.amount ?? 0), 0)).toBe(amount);
      }),
    );
  });
});
