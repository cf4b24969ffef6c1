import { expect, it } from 'vitest';
import { aContract, day } from '../../testing/builders.ts';
import { calendarOf } from '../calendar/working-calendar.ts';
import { contractStandings } from './contract-standing.ts';
import { hasEnded } from './ended-relation.ts';

const asOf = day('2026-11-23');
const over = aContract({ id: 'ended', ends: day('2026-11-22') });
const lastDay = aContract({ id: 'last', ends: asOf });

it.each([
  ['ended at the exit, once every contract is over', 'exit', [over], true],
  ['not on the last day of a contract', 'exit', [over, lastDay], false],
  ['not before the exit, whose contracts may be renewed', 'staying-together', [over], false],
  ['not without a contract, of which nothing is known', 'exit', [], false],
  ['not without a stage', undefined, [over], false],
] as const)('M44 a relation has %s', (_, stage, contracts, expected) => {
  expect(hasEnded({ ...(stage && { stage }) }, contractStandings(contracts, asOf, calendarOf({})))).toBe(expected);
});
