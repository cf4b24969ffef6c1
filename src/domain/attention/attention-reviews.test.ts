import { describe, expect, it } from 'vitest';
import { aChecklist, aClause, aGuide, aKpi, aSettings, day, duration } from '../../testing/builders.ts';
import { aQuietPartnership, attentionFor, attentionByRule } from '../../testing/attention-lists.ts';

describe('M25 reviews', () => {
  const review = { last: day('2026-05-22'), every: duration('6 months'), owner: 'theo-bastide' };

  it('of a partnership are overdue from the day after they were due', () => {
    expect(attentionByRule('partnership-review-overdue', aQuietPartnership({ review }), {}, day('2026-11-22'))).toEqual(
      [],
    );
    expect(attentionByRule('partnership-review-overdue', aQuietPartnership({ review }))).toEqual([
      {
        rule: 'partnership-review-overdue',
        due: '2026-11-22',
        urgency: 'late',
        partnership: 'boucle-chaude',
        page: { kind: 'partnership', id: 'boucle-chaude' },
        owner: 'theo-bastide',
        values: { title: 'Boucle chaude', last: '2026-05-22', due: '2026-11-22', days: 1 },
        file: 'partnerships/boucle-chaude/index.mdx',
        path: ['review', 'last'],
      },
    ]);
  });

  it('fall to the partnership manager where nobody is named', () => {
    expect(
      attentionByRule(
        'partnership-review-overdue',
        aQuietPartnership({ review: { last: review.last, every: review.every } }),
      )[0]?.owner,
    ).toBe('claire-aubrac');
  });

  it('of clauses, KPIs, guides and checklists take the playbook’s default interval', () => {
    const last = { review: { last: day('2025-11-01') } };
    const items = attentionFor(aQuietPartnership(), {
      settings: aSettings({ review: { every: duration('12 months') } }),
      clauses: [aClause({ ...last, owner: 'lea-fontan' })],
      kpis: [aKpi(last)],
      guides: [aGuide(last)],
      checklists: [aChecklist(last)],
    });
    expect(items.map(({ rule, page, owner }) => [rule, page.kind, owner])).toEqual([
      ['page-review-overdue', 'clause', 'lea-fontan'],
      ['page-review-overdue', 'kpi', undefined],
      ['page-review-overdue', 'guide', undefined],
      ['page-review-overdue', 'checklist', undefined],
    ]);
  });
});
