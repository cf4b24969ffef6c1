import type { Partnership } from '../model/playbook.ts';
import {
  aCommittee,
  aContract,
  aKpi,
  anEntry,
  aPinnedClause,
  cadence,
  day,
  duration,
  triggerRule,
} from './builders.ts';
import { aMalus, aTrigger, figures, type Figure } from './obligations.ts';

/** The clause and the KPI of `malusRecord`. */
export const malusLibrary = {
  clauses: [aMalus({ 'formal-notice': true, cap: { year: '250' } }, { title: 'Bonus et malus' })],
  kpis: [aKpi({ unit: 'points' })],
};

/** Its trigger: below the floor of 90, what the steering committee decides within sixty days. */
export const malusTrigger = {
  when: triggerRule('below floor'),
  clause: 'bonus-malus',
  body: 'steering',
  within: duration('60 days'),
};

/** The letter that its clause asks for. */
export const malusNotice = anEntry({ id: 'lettre', kind: 'notice', clause: 'bonus-malus', date: day('2026-11-03') });

/** A partnership under a malus that waits for a formal notice, with figures from September 2026 on. */
export function malusRecord(values: readonly Figure[], more: Partial<Partnership> = {}): Partial<Partnership> {
  return {
    kpis: [aTrigger('below floor', { trigger: malusTrigger })],
    measurements: figures('2026-09', values),
    contracts: [aContract({ title: 'Pacte', clauses: [aPinnedClause('bonus-malus', { article: '14.2' })] })],
    governance: { committees: [aCommittee({ cadence: cadence('monthly'), from: day('2026-01-15') })] },
    ...more,
  };
}
