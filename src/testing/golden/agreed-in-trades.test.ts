import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { listPayments } from '../../domain/contract/contract-payments.ts';
import { lateInterests } from '../../domain/contract/late-interest.ts';
import { day } from '../builders.ts';
import { fixture } from '../fixture.ts';
import { toldObligations } from '../told-obligations.ts';

const asOf = day('2026-11-23');
const calendar = { weekends: 'skip', holidays: 'france' } as const;
const { playbook, diagnostics } = inspectPlaybook(fixture('agreed-in-trades'), { today: asOf });

/** Agreements of as many trades; what each comes to was reckoned by hand before it was run. */
const agreements: readonly (readonly [id: string, what: string, expected: readonly string[]])[] = [
  [
    // The two months of the second season end on a Saturday, 28 February.
    'aeroport',
    'slots paid for by each one begun under 80 % of use, and given back after two seasons, a strike left out',
    [
      'creneaux-perdus | norecia | late 2024-H2=900 2025-H2=3300 | 2025-01-29',
      'creneaux-rendus | late 2025-H2 | 2026-02-27',
    ],
  ],
  [
    // 9,000 under zero, of which 6,000 are made good in 2023 and 3,000 in 2024.
    'assurance',
    'a profit commission of 30 %, earlier losses made good first',
    ['participation | norecia | late 2021=12000 2022=0 2023=0 2024=12000 2025=3000.02 | 2022-03-31'],
  ],
  [
    'coentreprise',
    'the price of an option to sell after a deadlock, on the profit and the debt of the year before',
    ['prix-option | norecia | late 2025=480000 | 2026-03-31'],
  ],
  [
    // 1,000 a year for each member: April leaves nothing to the first, and 300 to the second.
    'consortium',
    'delays paid for by two members, 60 and 40 %, under one cap on penalties, and days of work after two months',
    [
      'retard-ostrelle | ostrelle | late 2026-01=600 2026-02=100 | 2026-03-02',
      'retard-norecia | norecia | late 2026-01=900 2026-02=100 penalties | 2026-03-02',
      'jours-offerts | late 2026-02 | 2026-03-27',
      'retard-ostrelle | ostrelle | late 2026-04=300 penalties | 2026-05-29',
      'retard-norecia | norecia | late 2026-04=0 penalties | 2026-05-29',
    ],
  ],
  [
    'etapes',
    'an earn-out by million reached together, of two steps a year at most, the third one a year later',
    [
      [
        'complement-etapes | valbrune | late 2022-05..2023-04=0 2023-05..2024-04=50000 2024-05..2025-04=100000 period',
        '2025-05..2026-04=50000 | 2024-08-30',
      ].join(' '),
    ],
  ],
  [
    // Returns in the fourth quarter leave 4,500 under zero, made good by the first one of 2026.
    'film',
    'a share of net receipts after costs and an advance, less returns, and an audit after two late statements',
    [
      'part-producteur | valbrune | late 2025-Q1=0 2025-Q2=7000 2025-Q3=18000 2025-Q4=0 2026-Q1=4500 | 2025-08-14',
      'releve-tardif | late 2026-Q3 | 2026-10-29',
    ],
  ],
  [
    'interconnexion',
    'minutes settled on their difference beyond ten per cent, the limit itself costing nothing, unknown without one side',
    [
      'terminaison | valbrune | late 2026-01=938.27 2026-02=0 2026-04=? 2026-05=2000 | 2026-03-02',
      'terminaison | norecia | late 2026-02=0 2026-03=400 2026-04=? | 2026-04-30',
    ],
  ],
  [
    'laboratoire',
    'hours beyond 400 a contract year from October, billed by quarter',
    [
      [
        'heures-au-dela | norecia | late 2024-Q4=0 2025-Q1=0 2025-Q2=1845 2025-Q3=1800 2025-Q4=0 2026-Q1=22.5',
        '2026-Q2=900 | 2025-08-14',
      ].join(' '),
    ],
  ],
  [
    'parrainage',
    'a bonus by ranking of 60,000 over the contract, and a quarter of the fee given back after a relegation',
    [
      [
        'prime-classement | valbrune | late 2022-07..2023-06=0 2023-07..2024-06=20000 2024-07..2025-06=40000 contract',
        '2025-07..2026-06=0 | 2024-07-30',
      ].join(' '),
      'relegation | norecia | late 2025-07..2026-06=25000 | 2026-07-30',
    ],
  ],
  [
    'port',
    'demurrage beyond 72 hours a call, half of it for an hour saved, of 30,000 a month',
    [
      'staries | norecia | late 2025-10=6000 2025-11=30000 period 2026-02=0 2026-03=0 | 2025-11-17',
      'staries | valbrune | late 2025-12=2000 2026-01=16500 2026-02=0 2026-03=0 | 2026-01-15',
    ],
  ],
  [
    'presse',
    'returns paid for beyond 30 %, and a reward under 20 %, of 250 a month',
    [
      'invendus | valbrune | late 2026-02=240 2026-04=0 2026-05=250 period 2026-06=0 | 2026-03-20',
      'invendus | norecia | late 2026-03=22.5 2026-04=0 2026-06=0 | 2026-04-22',
    ],
  ],
  [
    'recherche',
    'a price by patient, dearer from the eleventh on, of 90 % of the budget, and a centre that closes',
    [
      [
        'par-patient | valbrune | late 2025-Q2=8000 2025-Q3=4000 2025-Q4=18000 2026-Q1=5000 2026-Q2=12500',
        '2026-Q3=6500 contract | 2025-08-14',
      ].join(' '),
      'centre-ferme | late 2026-Q1 | 2026-04-29',
    ],
  ],
  [
    'semences',
    'two per cent by full point of germination above 90 %, three by point begun under 85 %',
    [
      'germination | valbrune | late 2022-08..2023-07=3840 2023-08..2024-07=0 2025-08..2026-07=2420 | 2023-08-30',
      'germination | norecia | late 2023-08..2024-07=0 2024-08..2025-07=2880 | 2025-08-29',
    ],
  ],
  [
    'stock',
    'stock-outs beyond two, doubled from the third month of twelve, of five per cent of the purchases of the month',
    ['ruptures | norecia | late 2025-10=600 2025-11=175 2026-01=800 2026-02=3000 2026-04=1200 year | 2025-11-28'],
  ],
  [
    // The notice of 12 January leaves until 13 March: the first quarter decides, and sets off the review of the cap.
    'tri',
    'a bonus and a malus on the quality of sorting, after notice and cure, reviewed once its yearly cap is reached',
    [
      'tri-bonus | valbrune | late 2025-Q2=1500 2025-Q3=0 2025-Q4=0 2026-Q1=0 2026-Q2=0 2026-Q3=1050 | 2025-07-30',
      'tri-malus | norecia | late 2025-Q3=2484 2025-Q4=3516 contract-year 2026-Q1=0 contract-year | 2026-04-30',
      'tri-revue | late 2025-Q4 | 2026-04-22',
    ],
  ],
];

describe('M13 M17 M19 agreements of other trades, from their files', () => {
  it('have no mistake, and their examples give what they say', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, place }) => [code, place])).toEqual(
      [],
    );
  });

  it.each(agreements)('%s: %s', (id, _, expected) => {
    expect(toldObligations(playbook, id, asOf, calendar)).toEqual(expected);
  });

  it('pays a sponsor’s fee that rises by 3 % a year, with interest on what came late or in part', () => {
    const partnership = playbook.partnerships.find(({ id }) => id === 'parrainage');
    const context = { asOf, horizon: asOf, calendar, currency: 'EUR' };
    const payments = partnership ? listPayments(partnership, context) : [];
    expect(payments.map(({ amount, day: on, state }) => [amount, on?.counted, state])).toEqual([
      [10_000_000, '2022-07-31', 'paid'],
      [10_300_000, '2023-07-31', 'paid'],
      [10_609_000, '2024-07-31', 'paid'],
      [10_927_270, '2025-07-31', 'late'],
      [11_255_088, '2026-07-31', 'late'],
    ]);
    // 106,090 for two days; 49,272.70, the part unpaid, for 480; 112,550.88 for 115; at 12 %, and 40 for each.
    expect(lateInterests(payments, partnership?.contracts ?? [], asOf)).toMatchObject([
      { days: 2, interest: 6_976, fixed: 4_000 },
      { days: 480, interest: 777_564, fixed: 4_000 },
      { days: 115, interest: 425_535, fixed: 4_000 },
    ]);
  });
});
