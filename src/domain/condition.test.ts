import { describe, expect, it } from 'vitest';
import { aContract, aPartnership, condition } from '../testing/builders.ts';
import { holds } from './condition.ts';

describe('M51 conditions on a record', () => {
  const partnership = aPartnership({
    stage: 'working-together',
    country: 'FR',
    contracts: [aContract(), aContract({ id: 'essai', instrument: 'pilot' })],
  });

  it.each([
    ['type is joint-venture', true],
    ['type is affiliation', false],
    ['stage is working-together', true],
    ['country is fr', true],
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

  it('a record that does not show its stage is from no stage', () => {
    const { stage: _, ...hidden } = partnership;
    expect(holds(condition('stage from awareness'), hidden)).toBe(false);
  });
});
