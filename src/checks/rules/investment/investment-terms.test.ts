import { describe, expect, it } from 'vitest';
import type { Investment, ReturnTier } from '../../../model/investment.ts';
import type { Kpi } from '../../../model/playbook.ts';
import { aKpi, aPartnership, aSettings, day, period } from '../../../testing/builders.ts';
import { aTrustRating } from '../../../testing/keyed-by-party.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkSplitIncomplete } from '../figures/split-incomplete.ts';
import { checkUnknownContract } from '../references/unknown-contract.ts';
import { checkUnknownParty } from '../references/unknown-party.ts';
import { checkOneSidedRating } from '../running/one-sided-rating.ts';
import { checkBenefitNotInCurrency } from './benefit-not-in-currency.ts';
import { checkCatchUpUnreachable } from './catch-up-unreachable.ts';
import { checkFlowBeyondHorizon } from './flow-beyond-horizon.ts';
import { checkPaymentsTotal } from './payments-total.ts';
import { checkScenarioWithoutFlows } from './scenario-without-flows.ts';
import { checkSurplusUndistributed } from './surplus-undistributed.ts';
import { checkTierAfterSurplus } from './tier-after-surplus.ts';
import { checkUntilOutsideSurplus } from './until-outside-surplus.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const sixtyForty = { valbrune: 0.6, norecia: 0.4 };

const invested = (investment: Partial<Investment>) => ({
  partnerships: [aPartnership({ investment: { contributions: { valbrune: 60_000, norecia: 40_000 }, ...investment } })],
});

describe('surplus-undistributed', () => {
  const scenarios = [
    { id: 'central', name: 'Central', flows: { 2026: 100_001 } },
    { id: 'ambitieux', name: 'Ambitieux', flows: { 2026: 100_050 } },
  ];

  it('M28 states the largest sum that a scenario would lose', () => {
    expect(tell(checkSurplusUndistributed, invested({ split: [{ tier: 'capital' }], scenarios }))).toEqual([
      {
        code: 'surplus-undistributed',
        severity: 'error',
        at: `${file}: investment.split (key)`,
        values: { scenario: 'Ambitieux', amount: '0.5' },
      },
    ]);
  });

  it('M28 reports it before any scenario loses a cent', () => {
    expect(tell(checkSurplusUndistributed, invested({ split: [{ tier: 'capital' }] }))).toMatchObject([
      { values: { scenario: '', amount: '' } },
    ]);
  });

  it('M28 reports levels of which the last has a limit too, with what is beyond it', () => {
    const limited = (until: number) => ({ tier: 'surplus' as const, share: sixtyForty, until });
    const split: Investment['split'] = [{ tier: 'capital' }, limited(30), limited(19)];
    expect(tell(checkSurplusUndistributed, invested({ split, scenarios }))).toMatchObject([
      { at: `${file}: investment.split (key)`, values: { scenario: 'Ambitieux', amount: '0.01' } },
    ]);
    const open: Investment['split'] = [{ tier: 'capital' }, limited(30), { tier: 'surplus', share: sixtyForty }];
    expect(tell(checkSurplusUndistributed, invested({ split: open, scenarios }))).toEqual([]);
  });

  it('M28 accepts a split that ends in a surplus, and no split at all', () => {
    const split: Investment['split'] = [{ tier: 'capital' }, { tier: 'surplus', share: sixtyForty }];
    expect(tell(checkSurplusUndistributed, invested({ split, scenarios }))).toEqual([]);
    expect(tell(checkSurplusUndistributed, invested({ scenarios }))).toEqual([]);
    expect(tell(checkSurplusUndistributed, invested({ split: [] }))).toEqual([]);
  });
});

describe('tier-after-surplus', () => {
  it('M28 points at tiers that will never be paid, and at no other', () => {
    const surplus = { tier: 'surplus', share: sixtyForty } as const;
    const split: Investment['split'] = [{ tier: 'capital' }, surplus, { tier: 'preferred', rate: 0.06 }];
    expect(tell(checkTierAfterSurplus, invested({ split }))).toMatchObject([
      { severity: 'warning', at: `${file}: investment.split.2`, values: { tier: 'preferred' } },
    ]);
    expect(tell(checkTierAfterSurplus, invested({ split: [{ tier: 'capital' }, surplus] }))).toEqual([]);
  });

  it('M28 lets tiers follow a surplus that has a limit, and none the first that has not', () => {
    const surplus = { tier: 'surplus', share: sixtyForty } as const;
    const limited = { ...surplus, until: 100_000 };
    expect(tell(checkTierAfterSurplus, invested({ split: [limited, { ...limited }, surplus] }))).toEqual([]);
    expect(tell(checkTierAfterSurplus, invested({ split: [limited, surplus, { ...limited }] }))).toMatchObject([
      { at: `${file}: investment.split.2`, values: { tier: 'surplus' } },
    ]);
  });
});

describe('until-outside-surplus', () => {
  it('M28 refuses a limit on any other tier, at the limit', () => {
    const told = (tier: ReturnTier['tier']) =>
      tell(checkUntilOutsideSurplus, invested({ split: [{ tier: 'capital' }, { tier, until: 100_000 }] }));
    for (const tier of ['capital', 'preferred', 'catch-up'] as const)
      expect(told(tier)).toEqual([
        {
          code: 'until-outside-surplus',
          severity: 'error',
          at: `${file}: investment.split.1.until`,
          values: { tier },
        },
      ]);
    expect(told('surplus')).toEqual([]);
    expect(tell(checkUntilOutsideSurplus, invested({}))).toEqual([]);
  });
});

describe('catch-up-unreachable', () => {
  it('M28 points at a rate on or under the share to reach, and at none over it or left out', () => {
    const told = (rate: number | undefined) =>
      tell(
        checkCatchUpUnreachable,
        invested({ split: [{ tier: 'catch-up', to: 'norecia', rate, share: sixtyForty }] }),
      );
    expect(told(0.4)).toEqual([
      {
        code: 'catch-up-unreachable',
        severity: 'warning',
        at: `${file}: investment.split.0.rate`,
        values: { rate: '40 %', share: '40 %' },
      },
    ]);
    expect(told(0.399)).toHaveLength(1);
    expect(told(0.401)).toEqual([]);
    expect(told(undefined)).toEqual([]);
  });

  it('M28 leaves the rate of a preferred return alone', () => {
    expect(tell(checkCatchUpUnreachable, invested({ split: [{ tier: 'preferred', rate: 0.06 }] }))).toEqual([]);
  });
});

describe('scenario-without-flows', () => {
  const flowing = (flows: Readonly<Record<string, number>>) =>
    invested({ scenarios: [{ id: 'central', name: 'Central', flows }] });

  it('M28 reports a scenario with no year', () => {
    expect(tell(checkScenarioWithoutFlows, flowing({}))).toEqual([
      {
        code: 'scenario-without-flows',
        severity: 'error',
        at: `${file}: investment.scenarios.0.flows (key)`,
        values: { scenario: 'central' },
      },
    ]);
  });

  it('M28 accepts a year at zero', () => {
    expect(tell(checkScenarioWithoutFlows, flowing({ 2026: 0 }))).toEqual([]);
  });
});

describe('flow-beyond-horizon', () => {
  const flows = { 2027: 1, 2028: 1, 2029: 1 };

  it('M28 reports the years after the horizon, not the horizon itself', () => {
    const scenarios = [{ id: 'central', name: 'Central', flows }];
    expect(tell(checkFlowBeyondHorizon, invested({ horizon: '2028', scenarios }))).toMatchObject([
      {
        at: `${file}: investment.scenarios.0.flows.2029 (key)`,
        values: { scenario: 'central', year: '2029', horizon: '2028' },
      },
    ]);
    expect(tell(checkFlowBeyondHorizon, invested({ scenarios }))).toEqual([]);
  });
});

describe('payments-total', () => {
  const paying = (...amounts: number[]) =>
    invested({ payments: amounts.map((amount) => ({ party: 'norecia', amount, on: day('2026-01-01') })) });

  it('M28 wants the payments of a party to make its contribution, to the cent', () => {
    expect(tell(checkPaymentsTotal, paying(30_000, 9_999))).toMatchObject([
      {
        at: `${file}: investment.payments (key)`,
        values: { party: 'norecia', total: '399.99', promised: '400' },
      },
    ]);
    expect(tell(checkPaymentsTotal, paying(30_000, 10_000))).toEqual([]);
    expect(tell(checkPaymentsTotal, paying(30_000, 10_001))).toMatchObject([{ values: { total: '400.01' } }]);
  });

  it('M28 wants nothing of a party whose contribution stands under a misspelt name', () => {
    const payments = [{ party: 'norecia', amount: 100, on: day('2026-01-01') }];
    expect(tell(checkPaymentsTotal, invested({ contributions: { valbrune: 0, noreci: 100 }, payments }))).toEqual([]);
    expect(tell(checkPaymentsTotal, invested({ contributions: { valbrune: 0 }, payments }))).toHaveLength(1);
  });

  it('M28 leaves a party without dated payments alone', () => {
    expect(tell(checkPaymentsTotal, paying())).toEqual([]);
  });
});

describe('split-incomplete', () => {
  it('M28 wants the party of a catch-up, and its share', () => {
    const told = (tier: Omit<NonNullable<Investment['split']>[number], 'tier'>) =>
      tell(checkSplitIncomplete, invested({ split: [{ tier: 'catch-up', ...tier }] })).map(
        ({ values }) => values['missing'],
      );
    expect(told({ share: sixtyForty })).toEqual(['to']);
    expect(told({ to: 'norecia', share: { valbrune: 1 } })).toEqual(['share.norecia']);
    expect(told({ to: 'norecia', share: sixtyForty })).toEqual([]);
  });
});

describe('benefit-not-in-currency', () => {
  const measuredBy = (fields: Partial<Kpi>, benefit: { readonly amount?: number } = {}) => ({
    kpis: [aKpi({ id: 'margin', ...fields })],
    partnerships: [
      aPartnership({ roi: { benefits: [{ name: 'Marge', kpi: 'margin', per: period('2026'), ...benefit }] } }),
    ],
  });

  it('M34 warns of a KPI in another unit, or that does not add up', () => {
    expect(tell(checkBenefitNotInCurrency, measuredBy({ unit: '%', aggregation: 'mean' }))).toEqual([
      {
        code: 'benefit-not-in-currency',
        severity: 'warning',
        at: `${file}: roi.benefits.0.kpi`,
        values: { kpi: 'margin', unit: '%', aggregation: 'mean', currency: 'EUR' },
      },
    ]);
    expect(tell(checkBenefitNotInCurrency, measuredBy({ unit: 'EUR', aggregation: 'last' }))).toHaveLength(1);
  });

  it('M34 accepts one that does, and a written amount whatever the KPI', () => {
    expect(tell(checkBenefitNotInCurrency, measuredBy({ unit: 'EUR', aggregation: 'sum' }))).toEqual([]);
    expect(tell(checkBenefitNotInCurrency, measuredBy({ unit: '%' }, { amount: 100 }))).toEqual([]);
  });

  it('M34 accepts one in a currency that the playbook has a rate for', () => {
    const settings = (currency: string) => aSettings({ rates: [{ currency, on: day('2026-01-31'), rate: 0.9 }] });
    const inDollars = measuredBy({ unit: 'USD', aggregation: 'sum' });
    expect(tell(checkBenefitNotInCurrency, { ...inDollars, settings: settings('USD') })).toEqual([]);
    expect(tell(checkBenefitNotInCurrency, { ...inDollars, settings: settings('CHF') })).toHaveLength(1);
  });
});

describe('references of the investment, the pool and the ratings', () => {
  it('M27 M28 M29 looks up every party they name', () => {
    const partnership = aPartnership({
      investment: {
        contributions: {},
        payments: [{ party: 'norecai', amount: 1, on: day('2026-01-01') }],
        compensation: [{ if: 'Retard', by: 'valbrun', to: 'norecia', gives: '1 %' }],
      },
      pooled: [{ id: 'team', kind: 'people', name: 'Équipe', 'mandated-by': ['valbrune', 'quillard'] }],
      trust: [aTrustRating({ valbrune: '4', noreci: '4' })],
    });
    expect(placesOf(checkUnknownParty, { partnerships: [partnership] })).toEqual([
      `${file}: pooled.0.mandated-by.1`,
      `${file}: investment.payments.0.party`,
      `${file}: investment.compensation.0.by`,
      `${file}: trust.0.noreci (key)`,
    ]);
  });

  it('M28 looks up the contract it stands in', () => {
    expect(placesOf(checkUnknownContract, invested({ contract: 'avenant' }))).toEqual([`${file}: investment.contract`]);
  });

  it('M29 warns of a behaviour that one side has not rated', () => {
    const partnerships = [aPartnership({ trust: [aTrustRating({ valbrune: '4' })] })];
    expect(tell(checkOneSidedRating, { partnerships })).toMatchObject([
      { at: `${file}: trust.0`, values: { item: 'trust', party: 'norecia' } },
    ]);
  });
});
