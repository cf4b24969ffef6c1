import { describe, expect, it } from 'vitest';
import type { ReviewPack } from '../../model/review-pack.ts';
import { aPartnership, aReviewPack, day, period } from '../../testing/builders.ts';
import { compareReviews } from './compare-reviews.ts';
import { reviewQuarters } from './review-quarters.ts';

const kpi = (status: 'ok' | 'watch' | 'bad', value: number | null = 0.9): ReviewPack['kpis'][number] => ({
  kpi: 'availability',
  title: 'Disponibilité',
  unit: '%',
  side: 'business',
  values: [],
  value,
  status,
  target: null,
  gap: null,
  before: null,
  change: null,
});
const clause = (state: ReviewPack['obligations'][number]['state']): ReviewPack['obligations'][number] => ({
  id: 'availability-revision-partage-2026-Q3',
  kpi: 'availability',
  clause: 'revision-partage',
  title: 'Révision',
  first: period('2026-08'),
  last: period('2026-09'),
  state,
  total: null,
  possible: 0,
});
const conflict = (resolved?: string): ReviewPack['conflicts'][number] => ({
  entry: 'acces',
  title: 'Accès',
  opened: day('2026-08-04'),
  ...(resolved !== undefined && { resolved: day(resolved) }),
});
const promise = (state: ReviewPack['commitments'][number]['state']) => ({ entry: 'plan', title: 'Plan', state });
const health = (score: number | null, status: 'ok' | 'watch' | 'bad' | 'no-data' = 'watch') => ({
  business: { score, status },
  relationship: { score: 70, status: 'watch' as const },
});

describe('M37 what changed from one review to the next', () => {
  it.each<[string, Partial<ReviewPack>, Partial<ReviewPack>, readonly object[]]>([
    ['nothing', {}, {}, []],
    ['an index within the same point', { health: health(70.2) }, { health: health(70.4) }, []],
    [
      'an index by a point',
      { health: health(70.4) },
      { health: health(70.5) },
      [{ kind: 'health', side: 'business', from: 70, to: 71, status: 'watch' }],
    ],
    [
      'an index that lost its data',
      { health: health(70) },
      { health: health(null, 'no-data') },
      [{ kind: 'health', side: 'business', from: 70, to: null, status: 'no-data' }],
    ],
    ['an index only one of them knows', {}, { health: health(70) }, []],
    [
      'a KPI’s status',
      { kpis: [kpi('ok')] },
      { kpis: [kpi('bad')] },
      [{ kind: 'kpi', kpi: 'availability', title: 'Disponibilité', from: 'ok', to: 'bad' }],
    ],
    ['a KPI not measured yet', { kpis: [kpi('ok')] }, { kpis: [kpi('bad', null)] }, []],
    ['a clause that only would fire', {}, { obligations: [clause('would-fire')] }, []],
    ['a clause set in motion', {}, { obligations: [clause('due')] }, [{ kind: 'clause-triggered' }]],
    [
      'a clause whose figures were confirmed',
      { obligations: [clause('would-fire')] },
      { obligations: [clause('late')] },
      [{ kind: 'clause-triggered' }],
    ],
    [
      'a clause set in motion and decided between the two',
      {},
      { obligations: [clause('decided')] },
      [{ kind: 'clause-triggered' }, { kind: 'clause-decided' }],
    ],
    ['a clause decided since', { obligations: [clause('due')] }, {}, [{ kind: 'clause-decided' }]],
    ['a clause decided before', { obligations: [clause('decided')] }, { obligations: [clause('decided')] }, []],
    [
      'a clause cured since',
      { obligations: [clause('late')] },
      { obligations: [clause('cured')] },
      [{ kind: 'clause-cured' }],
    ],
    [
      'a clause set in motion and cured between the two',
      {},
      { obligations: [clause('cured')] },
      [{ kind: 'clause-triggered' }, { kind: 'clause-cured' }],
    ],
    [
      'a malus given back since',
      { obligations: [clause('decided')] },
      { obligations: [{ ...clause('decided'), total: 0, 'earned-back': period('2026-09') }] },
      [{ kind: 'clause-earned-back' }],
    ],
    [
      'a malus given back before',
      { obligations: [{ ...clause('due'), 'earned-back': period('2026-06') }] },
      { obligations: [{ ...clause('due'), 'earned-back': period('2026-06') }] },
      [],
    ],
    ['a clause cured before', { obligations: [clause('cured')] }, { obligations: [clause('cured')] }, []],
    ['a conflict opened', {}, { conflicts: [conflict()] }, [{ kind: 'conflict-opened' }]],
    [
      'a conflict resolved',
      { conflicts: [conflict()] },
      { conflicts: [conflict('2026-10-02')] },
      [{ kind: 'conflict-resolved' }],
    ],
    ['a conflict resolved and no longer listed', { conflicts: [conflict()] }, {}, [{ kind: 'conflict-resolved' }]],
    ['a conflict resolved before', { conflicts: [conflict('2026-09-01')] }, {}, []],
    [
      'a promise kept',
      { commitments: [promise('open')] },
      { commitments: [promise('kept')] },
      [{ kind: 'commitment-settled' }],
    ],
    [
      'a promise become late',
      { commitments: [promise('open')] },
      { commitments: [promise('overdue')] },
      [{ kind: 'commitment-late' }],
    ],
    ['a promise made since', {}, { commitments: [promise('open')] }, []],
  ])('tells of %s', (_, before, after, told) => {
    expect(compareReviews(aReviewPack(before), aReviewPack(after))).toMatchObject(told);
    expect(compareReviews(aReviewPack(before), aReviewPack(after))).toHaveLength(told.length);
  });
});

describe('M37 the reviews a partnership can show', () => {
  const shown = (since: string | undefined, ...frozen: string[]) =>
    reviewQuarters(
      aPartnership({
        ...(since !== undefined && { since: day(since) }),
        reviews: frozen.map((quarter) => aReviewPack({ quarter: period(quarter) })),
      }),
      day('2026-11-23'),
    ).map(({ quarter, frozen: pack }) => `${quarter}${pack ? ' frozen' : ''}`);

  it('are every snapshot, the quarter that runs and the one before, latest first', () => {
    expect(shown(undefined)).toEqual(['2026-Q4', '2026-Q3']);
    expect(shown(undefined, '2025-Q2', '2026-Q3')).toEqual(['2026-Q4', '2026-Q3 frozen', '2025-Q2 frozen']);
  });

  it('are none of a quarter that ended before the partnership began, nor of one to come', () => {
    expect(shown('2026-10-01')).toEqual(['2026-Q4']);
    expect(shown('2026-09-30')).toEqual(['2026-Q4', '2026-Q3']);
    expect(shown('2026-10-01', '2027-Q1')).toEqual(['2026-Q4']);
  });
});
