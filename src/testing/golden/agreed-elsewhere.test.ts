import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { day } from '../builders.ts';
import { fixture } from '../fixture.ts';
import { toldObligations } from '../told-obligations.ts';

const asOf = day('2026-11-23');
const calendar = { weekends: 'skip', holidays: 'france' } as const;
const { playbook, diagnostics } = inspectPlaybook(fixture('agreed-elsewhere'), { today: asOf });

/** Agreements of fields that the others leave out; what each comes to was reckoned by hand before it was run. */
const agreements: readonly (readonly [id: string, what: string, expected: readonly string[]])[] = [
  [
    'agence',
    'a commission on what is collected and a del credere on what is billed, half of what stays unpaid up to it',
    [
      'commission-agent | valbrune | late 2025-Q1=4700 2025-Q2=800.02 2025-Q3=500 2025-Q4=1150 | 2025-04-29',
      'ducroire | norecia | late 2025=2750 | 2026-01-30',
    ],
  ],
  [
    // July costs 1,950, of which 950 wait for August; November leaves 125 and December 150 to the next contract year.
    'avoirs-reportes',
    'credits by hour, of a thousand a month and 2,500 a contract year, the excess being carried over without end',
    [
      [
        'avoirs-report | norecia | late 2025-06=0 2025-07=1000 period 2025-08=950 2025-10=0 2025-11=550 contract-year',
        '2025-12=0 contract-year 2026-01=0 contract-year 2026-02=0 contract-year 2026-03=0 contract-year',
        '2026-04=0 contract-year 2026-05=0 contract-year 2026-06=1000 period 2026-07=1000 period | 2025-08-20',
      ].join(' '),
    ],
  ],
  [
    'carbone',
    'a price by tonne of what differs from four per cent less than the year before, both ways, of 50,000 a year',
    [
      'carbone | norecia | late 2023=0 2024=6760 | 2025-03-31',
      'carbone | valbrune | late 2023=0 2025=50000 period | 2026-03-31',
    ],
  ],
  [
    'centre',
    'a per cent of the bill by point begun, over the whole run after two misses in four, given back after three months',
    [
      'centre-appels | norecia | late 2026-01=0 back 2026-05=0 back | 2026-06-12',
      'centre-appels | norecia | late 2026-09=100 2026-10=200 | 2026-11-16',
    ],
  ],
  [
    // The second contract year begins on 28 February 2026: that month belongs to it.
    'concession',
    'deductions that grow from the third month in a row, a plan after three of six, a way out at the yearly cap',
    [
      'deduction | norecia | late 2025-04=125 2025-05=1000 2025-06=15000 2025-07=18750 | 2025-05-15',
      'persistance | late 2025-06 2025-07 2025-10 2025-11 2025-12 2026-02 2026-03 | 2025-07-29',
      'deduction | norecia | late 2025-10=2500 2025-11=22625 contract-year 2025-12=0 contract-year | 2025-11-14',
      'resiliation-ppp | late 2025-11 | 2025-12-30',
      'deduction | norecia | late 2026-02=30000 2026-03=250 | 2026-03-13',
    ],
  ],
  [
    'dechets',
    'tonnes taken back at a quarterly price above or below a reference, of 5,000 a year each way',
    [
      'reprise | norecia | late 2025-10=155 2025-11=124 2025-12=0 2026-04=0 2026-05=0 | 2025-11-28',
      'reprise | valbrune | late 2025-12=0 2026-01=2000 2026-02=3000 year 2026-03=0 year 2026-04=0 2026-05=0 | 2026-03-02',
    ],
  ],
  [
    'licence',
    'royalties by fiscal year from July with a minimum, and an audit paid for beyond five per cent alone',
    [
      [
        'redevance-licence | norecia | late 2023-Q3=4000 2023-Q4=4800 2024-Q1=5600 2024-Q2=5600 2024-Q3=4800',
        '2024-Q4=4800 2025-Q1=4800 2025-Q2=4800 2025-Q3=6400 2025-Q4=4800 2026-Q1=4000 2026-Q2=800 | 2023-10-30',
      ].join(' '),
      'redressement | norecia | late 2023-07..2024-06=1000 2024-07..2025-06=6960 2025-07..2026-06=0 | 2024-08-29',
      'minimum-licence | norecia | late 2023-07..2024-06=0 2024-07..2025-06=800 2025-07..2026-06=4000 | 2025-08-29',
    ],
  ],
  [
    'revendeur',
    'a margin in tiers of the fiscal year from April, taken back on credit notes across the tiers',
    [
      [
        'marge-revendeur | valbrune | late 2025-04=6000 2025-05=0 2025-06=12000 2025-07=4500.01 2025-09=2250 2025-10=0',
        '2025-11=0 2025-12=0 2026-01=0 2026-02=0 2026-03=0 2026-04=8000 | 2025-05-30',
      ].join(' '),
      [
        'marge-revendeur | norecia | late 2025-05=0 2025-08=3500 2025-10=0 2025-11=0 2025-12=0 2026-01=0 2026-02=0',
        '2026-03=0 | 2025-09-30',
      ].join(' '),
      'marge-revendeur | valbrune | late 2026-06=? | 2026-07-30',
    ],
  ],
  [
    'surcharge',
    'a surcharge by the mean of a monthly index in the quarter before, beyond five per cent, of 9,000 a year',
    ['surcharge | valbrune | late 2025-Q4=0 2026-Q1=1.11 2026-Q2=2666.67 2026-Q3=6332.22 year | 2026-04-30'],
  ],
  [
    'transport',
    'a quarterly bill whose fuel share follows the mean of three months, both ways, unknown while one is missing',
    [
      'gazole | valbrune | late 2026-Q1=3000 2026-Q3=? | 2026-04-30',
      'gazole | norecia | late 2026-Q2=3000 2026-Q3=? | 2026-07-30',
    ],
  ],
];

describe('M13 M17 M19 agreements of other fields, from their files', () => {
  it('have no mistake, figures from before them that a clause looks back at included', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, place }) => [code, place])).toEqual(
      [],
    );
  });

  it.each(agreements)('%s: %s', (id, _, expected) => {
    expect(toldObligations(playbook, id, asOf, calendar)).toEqual(expected);
  });
});
