import { describe, expect, it } from 'vitest';
import { aContract, aKpiUse, anEntry, aPartnership, condition, day } from '../testing/builders.ts';
import { holds } from './condition.ts';

describe('M13 M51 conditions on a record', () => {
  const partnership = aPartnership({
    stage: 'working-together',
    country: 'FR',
    contracts: [aContract(), aContract({ id: 'essai', instrument: 'pilot' })],
    scope: { 'data-sharing': true, 'co-development': false, amount: 500_000 },
    kpis: [aKpiUse({ weight: 3, target: 0.985 })],
  });

  it.each([
    ['type is joint-venture', true],
    ['type is affiliation', false],
    ['conflict is open', false],
    ['stage is working-together', true],
    ['country is fr', true],
    ['country is FR', true],
    ['country is ES', false],
    ['scope.data-sharing is true', true],
    ['scope.co-development is true', false],
    ['scope.exclusivity is true', false],
    ['scope.amount at least 4999.99 EUR', true],
    ['scope.amount at least 5000 EUR', true],
    ['scope.amount at least 5000.01 EUR', false],
    ['scope.amount at most 5000 EUR', true],
    ['scope.amount at most 4999.99 EUR', false],
    ['kpis.weight at least 3', true],
    ['kpis.weight at least 4', false],
    ['kpis.target at least 98.5 %', true],
    ['kpis.target at least 98.6 %', false],
    ['investment.horizon at least 1', false],
    ['type at least 1', false],
    ['contracts.instrument is pilot', true],
    ['contracts.instrument is nda', false],
    ['nothing-known is pilot', false],
    ['contracts is pilot', false],
    ['contracts is set', true],
    ['contracts is not set', false],
    ['investment is set', false],
    ['investment is not set', true],
    ['stage from partner-selection', true],
    ['stage from working-together', true],
    ['stage from value-creation', false],
  ])('« %s » is %s', (words, expected) => {
    expect(holds(condition(words), partnership)).toBe(expected);
  });

  it('M40 a conflict is open as long as its entry gives no day of resolution', () => {
    const open = anEntry({ kind: 'conflict' });
    const closed = anEntry({ kind: 'conflict', resolved: day('2026-10-20') });
    const isOpen = (...journal: (typeof open)[]) => holds(condition('conflict is open'), aPartnership({ journal }));
    expect([isOpen(), isOpen(closed), isOpen(anEntry()), isOpen(closed, open)]).toEqual([false, false, false, true]);
  });

  it('a record that does not show its stage is from no stage', () => {
    const { stage: _, ...hidden } = partnership;
    expect(holds(condition('stage from awareness'), hidden)).toBe(false);
  });
});
