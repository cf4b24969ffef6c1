import { describe, expect, it } from 'vitest';
import type { Partnership } from '../../model/playbook.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  anObjective,
  aPartnership,
  aPinnedClause,
  aPlaybook,
  aReviewPack,
  aStep,
  day,
  duration,
  measurements,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { annualReview, hasAnnualReview } from './annual-review.ts';
import { annualOptions, annualRules, type AnnualRuleId } from './annual-rules.ts';

const kpis = [
  aKpi(),
  aKpi({ id: 'satisfaction', relationship: true }),
  aKpi({ id: 'margin', unit: 'EUR', aggregation: 'sum' }),
];
const playbook = aPlaybook({ kpis, clauses: [aClause()] });

function speaks(rule: AnnualRuleId, record: Partial<Partnership>) {
  const cases = annualReview(aPartnership(record), playbook, day('2026-11-23'));
  return cases.flatMap(({ findings }) => findings).find((finding) => finding.rule === rule)?.speaks;
}

/** Indices of 100 at 1, 60 at 0.8, less below: green from 0.875, red under 0.7834. */
const indices = (business: number, relationship: number): Partial<Partnership> => ({
  kpis: ['availability', 'satisfaction'].map((kpi) => aKpiUse({ kpi, target: 1, amber: 0.8 })),
  measurements: [
    ...measurements('availability', '2026-10', [business]),
    ...measurements('satisfaction', '2026-10', [relationship]),
  ],
});
const objective = (due: string): Partial<Partnership> => ({
  ...indices(0.5, 0.5),
  objectives: [anObjective({ measure: { kpi: 'availability', target: 1 }, from: day('2026-01-01'), due: day(due) })],
});
const promises = (kept: number, broken: number): Partial<Partnership> => ({
  journal: Array.from({ length: kept + broken }, (_, index) =>
    anEntry({ id: `p${index}`, kind: 'commitment', kept: index < kept }),
  ),
});
const returned = (benefit: number): Partial<Partnership> => ({
  roi: {
    costs: [{ name: 'Équipe', amount: 100, per: period('2025') }],
    benefits: [{ name: 'Marge', amount: benefit, per: period('2025') }],
  },
});
const noticed = (lastNotice: string): Partial<Partnership> => ({
  contracts: [
    aContract({
      ends: day('2028-12-31'),
      'last-notice': day(lastNotice),
      renewal: { kind: 'tacit', for: duration('1 year'), notice: duration('6 months') },
    }),
  ],
});
const triggered = (first: string): Partial<Partnership> => ({
  contracts: [aContract({ clauses: [aPinnedClause()] })],
  kpis: [
    aKpiUse({
      floor: 0.9,
      trigger: { when: triggerRule('below floor'), clause: 'revision-partage', within: duration('30 days') },
    }),
  ],
  measurements: measurements('availability', first, [0.8, 0.95]),
});
const conflictAt = (level: 1 | 'mediation'): Partial<Partnership> => ({
  governance: { escalation: [aStep(), aStep({ level: 'mediation' })] },
  journal: [anEntry({ kind: 'conflict', level })],
});
const reviewed = (...statuses: ('bad' | 'watch')[]): Partial<Partnership> => ({
  reviews: statuses.map((status, index) =>
    aReviewPack({
      quarter: period(`2026-Q${index + 1}`),
      health: { business: { score: 50, status }, relationship: { score: 50, status: 'bad' } },
    }),
  ),
});

describe('M38 the rules of the annual review', () => {
  it.each<[AnnualRuleId, string, Partial<Partnership>, boolean | 'unknown']>([
    ['both-healthy', 'both green, on the limit', indices(0.875, 0.875), true],
    ['both-healthy', 'one just under', indices(0.875, 0.87), false],
    ['both-healthy', 'without data', {}, 'unknown'],
    ['objectives-on-course', 'one on pace', objective('2029-12-31'), true],
    ['objectives-on-course', 'one behind', objective('2026-12-31'), false],
    ['objectives-on-course', 'none judged', {}, 'unknown'],
    ['objectives-off', 'one behind', objective('2026-12-31'), true],
    ['objectives-off', 'one on pace', objective('2029-12-31'), false],
    ['return-positive', 'a gain', returned(101), true],
    ['return-positive', 'as much as it cost', returned(100), false],
    ['return-positive', 'nothing said', {}, 'unknown'],
    ['return-negative', 'as much as it cost', returned(100), false],
    ['return-negative', 'a loss', returned(99), true],
    ['future-planned', 'a pilot', { roadmap: [{ step: 'pilot', title: 'Stockage' }] }, true],
    ['future-planned', 'a watch alone', { roadmap: [{ step: 'watch', title: 'Hydrogène' }] }, false],
    ['no-index-red', 'both amber, on the limit', indices(0.784, 0.784), true],
    ['no-index-red', 'one red', indices(0.784, 0.783), false],
    ['both-red', 'both red', indices(0.783, 0.783), true],
    ['both-red', 'one amber', indices(0.783, 0.784), false],
    ['promises-kept', 'four in five', promises(4, 1), true],
    ['promises-kept', 'fewer', promises(3, 1), false],
    ['promises-kept', 'none judged', {}, 'unknown'],
    ['notice-ahead', 'in a year', noticed('2027-11-23'), true],
    ['notice-ahead', 'a day later', noticed('2027-11-24'), false],
    ['notice-ahead', 'no contract', {}, 'unknown'],
    ['indices-apart', 'twenty points', indices(1, 0.9), true],
    ['indices-apart', 'nineteen', indices(1, 0.905), false],
    ['nothing-undecided', 'a clause not decided', triggered('2026-06'), false],
    ['nothing-undecided', 'none', {}, true],
    ['clause-triggered', 'within the year', triggered('2025-11'), true],
    ['clause-triggered', 'before', triggered('2025-10'), false],
    ['conflict-at-top', 'open at the last level', conflictAt('mediation'), true],
    ['conflict-at-top', 'open below', conflictAt(1), false],
    [
      'contract-over',
      'past its end',
      { contracts: [aContract({ term: duration('1 year'), renewal: { kind: 'none' } })] },
      true,
    ],
    ['contract-over', 'in force', { contracts: [aContract()] }, false],
    ['reviews-red', 'three in a row', reviewed('bad', 'bad', 'bad'), true],
    ['reviews-red', 'the last three', reviewed('watch', 'bad', 'bad', 'bad'), true],
    ['reviews-red', 'not the last', reviewed('bad', 'bad', 'watch'), false],
    ['reviews-red', 'two reviews', reviewed('bad', 'bad'), 'unknown'],
  ])('%s: %s', (rule, _, record, expected) => {
    expect(speaks(rule, record)).toBe(expected);
  });

  it('stand under an option each, three or more for each option', () => {
    for (const option of annualOptions)
      expect(Object.values(annualRules).filter((rule) => rule.option === option).length).toBeGreaterThanOrEqual(3);
  });

  it('are asked of a partnership that works', () => {
    expect(hasAnnualReview({ stage: 'partner-selection' })).toBe(false);
    expect(hasAnnualReview({ stage: 'working-together' })).toBe(true);
    expect(hasAnnualReview({})).toBe(false);
  });
});
