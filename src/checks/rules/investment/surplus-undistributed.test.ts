import { describe, expect, it } from 'vitest';
import type { Investment } from '../../../model/investment.ts';
import { tell } from '../../../testing/tell.ts';
import { checkSurplusUndistributed } from './surplus-undistributed.ts';
import { invested, sixtyForty } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

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
