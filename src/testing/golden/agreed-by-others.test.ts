import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { listPayments } from '../../domain/contract/contract-payments.ts';
import { lateInterests } from '../../domain/contract/late-interest.ts';
import { day } from '../builders.ts';
import { fixture } from '../fixture.ts';
import { toldObligations } from '../told-obligations.ts';

const asOf = day('2026-11-23');
const calendar = { weekends: 'skip', holidays: 'france' } as const;
const { playbook, diagnostics } = inspectPlaybook(fixture('agreed-by-others'), { today: asOf });
const found = (id: string) => playbook.partnerships.find((partnership) => partnership.id === id);

/** Agreements as lawyers of other firms write them; what each comes to was reckoned by hand before it was run. */
const agreements: readonly (readonly [id: string, what: string, expected: readonly string[]])[] = [
  [
    'hebergement',
    'monthly and yearly credits under a cap of a tenth of the price, and a way out after three misses in six months',
    [
      'avoirs-sla | norecia | late 2025-02=1000 | 2025-03-28',
      'avoirs-sla | norecia | late 2025-04=2000 2025-05=4000 | 2025-05-30',
      'resiliation-sla | late 2025-05 2025-07 2025-08 2025-09 2025-10 | 2025-07-30',
      'avoirs-sla | norecia | late 2025-07=4000 2025-08=4000 2025-09=4000 2025-10=4000 | 2025-08-29',
      'avoir-annuel | norecia | late 2025=1000 penalties | 2026-02-27',
    ],
  ],
  [
    'energie',
    'half of what a cost differs from its reference by beyond 3 %, both ways, of 40,000 a year each',
    [
      'partage-ecart | valbrune | late 2025-Q1=7500 2025-Q3=0 2025-Q4=32500 year 2026-Q1=0 2026-Q3=0 | 2025-04-30',
      'partage-ecart | norecia | late 2025-Q2=2500 2025-Q3=0 2026-Q1=0 2026-Q2=0.01 2026-Q3=0 | 2025-07-30',
    ],
  ],
  [
    'acier',
    'a price that follows an index published two months later, between a floor and a ceiling',
    ['prix-indexe | valbrune | late 2026-01=100000 2026-02=51750 2026-03=84000 2026-04=9700 | 2026-03-17'],
  ],
  [
    'volumes',
    'a volume of each quarter that the next one may make up for, the first being left out',
    ['rattrapage | valbrune | late 2025-Q2=800 2025-Q3=0 2025-Q4=0 2026-Q1=0 2026-Q2=0 2026-Q3=800 | 2025-08-14'],
  ],
  [
    'gamme-commune',
    'a royalty of at least 15,000 a quarter, of which what exceeds 6 % of the year and 60,000 is given back',
    [
      'redevance-marque | valbrune | late 2025-Q1=15000 2025-Q2=18000 2025-Q3=15000 2025-Q4=30000 | 2025-04-30',
      'regularisation | norecia | late 2025=12000 | 2026-02-27',
    ],
  ],
  [
    'affiliation',
    'a commission on sales net of returns, taken back where a month has more of these',
    [
      'commission | valbrune | late 2026-01=960 2026-02=720 2026-04=320 | 2026-03-02',
      'commission | norecia | late 2026-03=120 | 2026-04-30',
    ],
  ],
  ['apports', 'a dilution once capital called was not paid for two quarters', ['dilution | late 2026-Q2 | 2026-08-28']],
  [
    'livraisons',
    'a penalty by day of delay begun past three of grace, of a tenth of what the month is worth at most',
    ['penalite-jour | norecia | late 2026-02=1500 2026-03=3800 | 2026-03-30'],
  ],
  [
    'client-favorise',
    'the difference with a better price given to another, on what was bought in the quarter',
    ['client-favorise | norecia | late 2026-Q2=5000 2026-Q3=80 | 2026-07-30'],
  ],
  [
    'qualite',
    'incidents at a price by severity, one clause under two articles, after formal notice',
    [
      'incident-qualite | norecia | late 2026-01=1000 | 2026-03-02',
      'incident-qualite | norecia | late 2026-01=3000 | 2026-03-02',
    ],
  ],
  [
    'equipe-cle',
    'a bonus for each key employee kept, once ten of them are',
    ['prime-fidelite | valbrune | late 2025-H1=24000 2025-H2=20000 2026-H1=0 | 2025-07-30'],
  ],
  [
    'exclusivite',
    'an exclusivity that two missed years end, by a letter and a decision',
    ['exclusivite-caduque | decided 2025'],
  ],
  [
    'postes',
    'two hundred seats at least, and dearer ones beyond',
    ['abonnement | valbrune | late 2026-01=3600 2026-02=4350 | 2026-03-02'],
  ],
  [
    'montee-en-charge',
    'a number of installations that rises each year, each missing one at its price',
    ['montee | norecia | late 2023=400 | 2024-01-30', 'montee | norecia | late 2025=1200 | 2026-01-30'],
  ],
  [
    'gravite',
    'incidents by severity under a monthly cap, of which the excess goes over to the next month',
    [
      'avoirs-gravite | norecia | late 2026-01=2600 2026-02=5000 2026-03=1300 2026-04=5000 2026-05=500 2026-06=0 2026-07=0 2026-08=0 2026-09=0 2026-10=0 | 2026-03-02',
    ],
  ],
  [
    'jalon',
    'the greater of a fixed sum and a share of the price by week begun, capped by the greater of two, after notice and cure',
    [
      'retard-au-plus-fort | norecia | late 2025-Q2=10000 2025-Q3=12000 2025-Q4=40000 | 2025-10-30',
      'retard-au-plus-fort | norecia | late 2026-Q2=2000~ contract 2026-Q3=0~ contract | 2026-07-30',
    ],
  ],
  [
    'complement',
    'an earn-out of three years on what they make together beyond a million each',
    ['complement-prix | valbrune | late 2023=0 2024=100000 2025=200000 | 2025-02-28'],
  ],
  [
    'apporteur',
    'a commission that steps down with the age of the customer',
    ['commission-age | valbrune | late 2026-Q1=10000 2026-Q2=10400.03 2026-Q3=5646.91 | 2026-04-30'],
  ],
  [
    'deux-cibles',
    'a bonus where both are met, the limit being the better side, and a malus where either is missed',
    [
      'malus-un-des-deux | norecia | late 2026-01=0 2026-02=0 2026-03=2000 2026-04=0 2026-05=2000 2026-06=1000 year 2026-07=0 year 2026-08=? 2026-09=0 2026-10=0 | 2026-04-30',
      'prime-double | valbrune | late 2026-01=1500 2026-02=0 2026-03=0 2026-04=0 2026-05=0 2026-06=0 2026-07=0 2026-08=? 2026-09=1500 2026-10=1500 | 2026-03-02',
    ],
  ],
  [
    'indexation',
    'a price that follows an index, but not in a year under the floor of quality',
    ['indexation-suspendue | valbrune | late 2023=2161.92 2024=0 2025=6085.41 | 2024-02-29'],
  ],
  [
    'audits',
    'an audit after two contested statements in four quarters, and a step-in after two critical months in a row',
    ['substitution | late 2026-05 | 2026-06-15', 'droit-audit | late 2026-Q3 | 2026-10-30'],
  ],
  [
    'regions',
    'an exclusivity that goes region by region, after two half-years in a row',
    ['exclusivite-region | late 2025-H2 | 2026-02-27'],
  ],
  [
    'croissant',
    'a malus that grows with each month in a row, over the whole run, by contract year from 28 February',
    [
      'malus-croissant | norecia | late 2025-10=500 2025-11=1000 2025-12=1500 2026-01=0 contract-year 2026-02=2000 | 2025-12-30',
      'malus-croissant | norecia | late 2026-06=500 2026-07=500 contract-year | 2026-08-31',
    ],
  ],
  [
    'enlevements',
    'a minimum by contract year in lots begun, what one takes beyond it being banked for the next',
    [
      'enlevement | valbrune | late 2023-04..2024-03=2125 | 2024-05-15',
      'enlevement | valbrune | late 2025-04..2026-03=850 | 2026-05-15',
    ],
  ],
];

describe('M13 M17 M19 agreements of other firms, from their files', () => {
  it('have no mistake', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, place }) => [code, place])).toEqual(
      [],
    );
  });

  it.each(agreements)('%s: %s', (id, _, expected) => {
    expect(toldObligations(playbook, id, asOf, calendar)).toEqual(expected);
  });

  it('has run, and then waived, interest on a capital contribution paid late in two parts', () => {
    const partnership = found('apports');
    const { contracts = [] } = partnership ?? {};
    const context = { asOf, horizon: asOf, calendar, currency: 'EUR' };
    const payments = partnership ? listPayments(partnership, context) : [];
    // 500,000 for 45 days, then 200,000 for 77, at 8 %: 4,931.51 and 3,375.34 before rounding once.
    expect(lateInterests(payments, contracts, asOf)).toMatchObject([
      { days: 122, interest: 830_685, settled: 830_685, settlements: [{ on: '2026-09-30', isWaived: true }] },
    ]);
  });

  it('pays a price by milestones to the cent, its retention in halves after 6 and 18 months', () => {
    const partnership = found('retenue');
    const { contracts = [] } = partnership ?? {};
    const context = { asOf, horizon: asOf, calendar, currency: 'EUR' };
    const payments = partnership ? listPayments(partnership, context) : [];
    // 30, 60, 5 and 5 % of 333,333.33: of the three cents that rounding down leaves, the last half has none.
    expect(payments.map(({ id, amount, day: on, state }) => [id, amount, on?.counted, state])).toEqual([
      ['contrat.acompte.1', 10_000_000, '2025-01-31', 'paid'],
      ['contrat.reception.1', 20_000_000, '2025-10-13', 'late'],
      ['contrat.retenue-1.1', 1_666_667, '2026-02-28', 'late'],
      ['contrat.retenue-2.1', 1_666_666, '2027-02-28', 'due'],
    ]);
    // 50,000 for 406 days and 16,666.67 for 268, at 12 %: 6,673.97 and 1,468.49.
    expect(lateInterests(payments, contracts, asOf)).toMatchObject([
      { days: 406, interest: 667_397 },
      { days: 268, interest: 146_849 },
    ]);
  });
});
