import { describe, expect, it } from 'vitest';
import type { ReviewPack } from '../model/review-pack.ts';
import { aClause, aKpi, aKpiUse, aPartnership, aPlaybook, aReviewPack, day, period } from '../testing/builders.ts';
import { projectEdition } from './project-edition.ts';

/**
 * A snapshot in which every list has a line and every text a canary named after what must be shared before it shows.
 */
const snapshot: ReviewPack = aReviewPack({
  health: { business: { score: 72.5, status: 'watch' }, relationship: { score: 58, status: 'watch' } },
  commitments: [
    {
      entry: 'canary-journal-commitment-entry',
      title: 'canary-journal-commitment-title',
      owner: 'canary-journal-commitment-owner',
      due: day('2026-09-01'),
      state: 'not-kept',
      why: 'canary-never-why',
    },
  ],
  wins: [{ entry: 'canary-journal-win-entry', title: 'canary-journal-win-title', date: day('2026-09-02') }],
  kpis: ['availability', 'margin'].map((kpi) => ({
    kpi,
    title: `canary-kpis-${kpi}-title`,
    unit: '%',
    side: 'business',
    values: [],
    value: 0.9,
    period: period('2026-09'),
    status: 'bad',
    target: 0.95,
    gap: -0.05,
    before: null,
    change: null,
    late: { period: period('2026-09'), due: day('2026-10-10'), owner: 'canary-never-source' },
    explanation: { kind: 'note', text: 'canary-never-note' },
  })),
  obligations: [
    {
      id: 'canary-clause-id',
      kpi: 'availability',
      clause: 'revision-partage',
      title: 'canary-clause-title',
      article: 'canary-clause-article',
      first: period('2026-08'),
      last: period('2026-09'),
      state: 'due',
      total: 14_000_00,
      possible: 0,
      body: 'canary-clause-body',
      notice: day('2026-10-05'),
    },
  ],
  payments: [
    {
      id: 'canary-contracts-payment',
      title: 'canary-contracts-what',
      by: 'norecia',
      to: ['valbrune'],
      due: day('2026-09-30'),
      amount: 12_000_00,
      currency: 'EUR',
      state: 'due',
      answer: 'canary-never-answer',
    },
  ],
  conflicts: [
    { entry: 'canary-journal-conflict-entry', title: 'canary-journal-conflict-title', opened: day('2026-08-01') },
  ],
  'post-mortems': [
    {
      kind: 'incident',
      about: 'canary-never-about',
      title: 'canary-never-mortem',
      since: day('2026-09-08'),
      told: 'canary-never-told',
    },
  ],
  adjustment: {
    objectives: [
      {
        objective: 'canary-never-objective',
        statement: 'canary-never-statement',
        state: 'behind',
        attainment: 0.1,
        elapsed: 0.5,
      },
    ],
    notices: [
      {
        contract: 'canary-contracts-contract',
        title: 'canary-contracts-notice',
        notice: day('2027-03-01'),
        renewal: 'tacit',
      },
    ],
    clauses: [{ clause: 'revision-partage', title: 'canary-contracts-clause' }],
    exit: { ready: 5, items: 10, lacks: ['canary-exit-lack'] },
  },
  decided: [
    { entry: 'canary-journal-decision-entry', title: 'canary-journal-decision-title', date: day('2026-09-03') },
  ],
  wanted: [{ kind: 'clause', about: 'canary-never-wanted', title: 'canary-never-wanted-title' }],
  actions: [
    { kind: 'data', about: 'canary-never-action', title: 'canary-never-action-title', deadline: day('2026-10-30') },
  ],
});

function shown(...shared: string[]): string[] {
  const { partnerships } = projectEdition(
    aPlaybook({
      kpis: [aKpi(), aKpi({ id: 'margin' })],
      clauses: [aClause({ visibility: 'shared' })],
      partnerships: [aPartnership({ kpis: [aKpiUse(), aKpiUse({ kpi: 'margin' })], reviews: [snapshot], shared })],
    }),
    { id: 'norecia', party: 'norecia' },
  );
  const reviews = partnerships[0]?.reviews ?? [];
  expect(reviews.length).toBe(JSON.stringify(reviews).includes('canary') ? 1 : 0);
  const text = JSON.stringify(reviews);
  expect(text).not.toMatch(/"health"|"late"|"explanation"|72\.5/);
  return [...text.matchAll(/canary-([a-z-]+)-[a-z]+/g)].map(([, source]) => source ?? '');
}

describe('M37 the snapshot of a review in a partner edition', () => {
  it.each([
    [[], []],
    [['journal.commitment'], ['journal-commitment']],
    [['journal.win'], ['journal-win']],
    [['journal.decision'], ['journal-decision']],
    [['journal.conflict'], ['journal-conflict']],
    [['kpis.availability'], ['kpis-availability']],
    [['kpis'], ['kpis-availability', 'kpis-margin']],
    [['contracts'], ['contracts']],
    [
      ['kpis', 'contracts'],
      ['kpis-availability', 'kpis-margin', 'clause', 'contracts'],
    ],
    [['exit'], ['exit']],
    [['objectives', 'governance', 'parties', 'roles'], []],
    [['journal'], ['journal-commitment', 'journal-win', 'journal-conflict', 'journal-decision']],
  ])('that shares %j shows the lines of %j and nothing else', (shared, sources) => {
    expect([...new Set(shown(...shared))].sort()).toEqual([...sources].sort());
  });

  it('M17 tells of the time to cure only that amounts wait for it, unless the journal shares its notices', () => {
    const [line] = snapshot.obligations;
    const told = (state: 'due' | 'cured', cure: 'pending' | 'cured' | 'without-effect', ...shared: string[]) => {
      const review = { ...snapshot, obligations: line ? [{ ...line, state, cure }] : [] };
      const record = aPartnership({ kpis: [aKpiUse()], reviews: [review], shared: ['kpis', 'contracts', ...shared] });
      const { partnerships } = projectEdition(
        aPlaybook({ kpis: [aKpi()], clauses: [aClause({ visibility: 'shared' })], partnerships: [record] }),
        { id: 'norecia', party: 'norecia' },
      );
      return partnerships[0]?.reviews[0]?.obligations.map((each) => `${each.state} ${each.cure}`);
    };
    expect(told('due', 'pending')).toEqual(['due pending']);
    expect(told('due', 'without-effect')).toEqual(['due undefined']);
    expect(told('cured', 'cured')).toEqual([]);
    expect(told('due', 'without-effect', 'journal.notice')).toEqual(['due without-effect']);
    expect(told('cured', 'cured', 'journal.notice')).toEqual(['cured cured']);
  });

  it('M17 tells neither until when a breach may be cured nor a deadline that waits for it, unless the journal shares its notices', () => {
    const [line] = snapshot.obligations;
    const told = (fields: Partial<NonNullable<typeof line>>, ...shared: string[]) => {
      const review = { ...snapshot, obligations: line ? [{ ...line, deadline: day('2026-12-30'), ...fields }] : [] };
      const record = aPartnership({ kpis: [aKpiUse()], reviews: [review], shared: ['kpis', 'contracts', ...shared] });
      const { partnerships } = projectEdition(
        aPlaybook({ kpis: [aKpi()], clauses: [aClause({ visibility: 'shared' })], partnerships: [record] }),
        { id: 'norecia', party: 'norecia' },
      );
      const [found] = partnerships[0]?.reviews[0]?.obligations ?? [];
      return [found?.state, found?.deadline, found?.['cure-until']];
    };
    const running = { cure: 'pending', 'cure-until': day('2026-11-04') } as const;
    expect(told(running)).toEqual(['due', undefined, undefined]);
    expect(told({ cure: 'pending', state: 'late' })).toEqual(['due', undefined, undefined]);
    expect(told({ cure: 'without-effect', state: 'late' })).toEqual(['due', undefined, undefined]);
    expect(told({ cure: 'pending', state: 'would-fire' })).toEqual(['would-fire', undefined, undefined]);
    expect(told({ state: 'late' })).toEqual(['late', '2026-12-30', undefined]);
    expect(told(running, 'journal.notice')).toEqual(['due', '2026-12-30', '2026-11-04']);
  });

  it('M17 keeps the formal notice of what a clause sets off to itself, unless the journal shares its notices', () => {
    const noticed = (...shared: string[]) => {
      const { partnerships } = projectEdition(
        aPlaybook({
          kpis: [aKpi()],
          clauses: [aClause({ visibility: 'shared' })],
          partnerships: [aPartnership({ kpis: [aKpiUse()], reviews: [snapshot], shared })],
        }),
        { id: 'norecia', party: 'norecia' },
      );
      return partnerships[0]?.reviews[0]?.obligations.map(({ notice }) => notice);
    };
    expect(noticed('kpis', 'contracts')).toEqual([undefined]);
    expect(noticed('kpis', 'contracts', 'journal.decision')).toEqual([undefined]);
    expect(noticed('kpis', 'contracts', 'journal.notice')).toEqual(['2026-10-05']);
  });

  it('shows the whole of what it shows, but quoted texts', () => {
    expect(shown('journal.commitment')).toHaveLength(3);
  });
});
