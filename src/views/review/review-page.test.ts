import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Locale } from '../../model/locale.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import type { ReviewPack } from '../../model/review-pack.ts';
import {
  aKpi,
  aKpiUse,
  anEntry,
  aPartnership,
  aReviewPack,
  day,
  measurements,
  period,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { reviewPage, reviewPaths } from './review-page.ts';
import { reviewsOf } from './reviews-of.ts';
import { reviewsPage, reviewsPaths } from './reviews-page.ts';

/** The page of a frozen review of the third quarter. */
function frozen(
  pack: Partial<ReviewPack>,
  {
    locale = 'fr',
    record = {},
    more = {},
  }: { locale?: Locale; record?: Partial<Partnership>; more?: Partial<Playbook> } = {},
) {
  const partnership = aPartnership({ reviews: [aReviewPack(pack)], ...record });
  const context = aContext({ partnerships: [partnership], kpis: [aKpi()], ...more }, locale);
  const review = reviewsOf(context, partnership).find(({ state }) => state === 'frozen');
  if (!review) throw new Error('no frozen review');
  return reviewPage(context, partnership, review);
}

const block = (page: ReturnType<typeof frozen>, id: string) => page.blocks.find((each) => each.id === id);
const said = (id: string, pack: Partial<ReviewPack>, locale: Locale = 'fr') =>
  plainSentence(block(frozen(pack, { locale }), id)?.sentence ?? []);

const kpi = (fields: Partial<ReviewPack['kpis'][number]> = {}): ReviewPack['kpis'][number] => ({
  kpi: 'availability',
  title: 'Ancien nom',
  unit: '%',
  side: 'business',
  values: [
    { period: period('2026-08'), value: 0.98, status: 'watch' },
    { period: period('2026-09'), value: 0.972, status: 'bad' },
  ],
  value: 0.972,
  period: period('2026-09'),
  status: 'bad',
  target: 0.985,
  gap: -0.013,
  before: 0.986,
  change: -0.014,
  ...fields,
});
/** What the review tells of one clause that the availability set in motion. */
const alertOf = (fields: Omit<ReviewPack['obligations'][number], 'id' | 'kpi' | 'clause' | 'title'>) => {
  const known = { id: 'x', kpi: 'availability', clause: 'revision-partage', title: 'Révision du partage' };
  return block(frozen({ kpis: [kpi()], obligations: [{ ...known, ...fields }] }), 'kpis')?.alerts[0];
};
const wanted = (title: string): ReviewPack['wanted'][number] => ({ kind: 'clause', about: title, title });
const promise = (state: ReviewPack['commitments'][number]['state']) => ({ entry: state, title: state, state });

describe('M37 the page of a review', () => {
  it.each<[string, Partial<ReviewPack>, string, string]>([
    ['nothing', {}, 'Aucune décision n’est demandée.', 'No decision is asked for.'],
    [
      'one decision',
      { wanted: [wanted('la clé')] },
      'Une décision à prendre\u00a0: la clé.',
      'One decision to take: la clé.',
    ],
    [
      'two',
      { wanted: [wanted('la clé'), wanted('l’accès')] },
      'Deux décisions à prendre\u00a0: la clé et l’accès.',
      'Two decisions to take: la clé and l’accès.',
    ],
    [
      'one more than it names',
      { wanted: ['a', 'b', 'c'].map(wanted) },
      'Trois décisions à prendre\u00a0: a, b et une autre.',
      'Three decisions to take: a, b and one more.',
    ],
    [
      'more than it names',
      { wanted: ['a', 'b', 'c', 'd'].map(wanted) },
      'Quatre décisions à prendre\u00a0: a, b et deux autres.',
      'Four decisions to take: a, b and two more.',
    ],
    [
      'every KPI on target',
      { kpis: [kpi({ status: 'ok' })] },
      'Aucune décision n’est demandée. Tous les indicateurs mesurés sont dans leur cible.',
      'No decision is asked for. Every KPI measured is on target.',
    ],
    [
      'a KPI off target',
      { kpis: [kpi(), kpi({ kpi: 'b', status: 'ok' }), kpi({ kpi: 'c', value: null, status: 'no-data' })] },
      'Aucune décision n’est demandée. Un indicateur sur deux manque sa cible.',
      'No decision is asked for. One KPI out of two misses its target.',
    ],
  ])('opens with %s', (_, pack, french, english) => {
    expect([frozen(pack).sentence, frozen(pack, { locale: 'en' }).sentence].map(plainSentence)).toEqual([
      french,
      english,
    ]);
  });

  it.each<[string, Partial<ReviewPack>, string, string]>([
    ['commitments', {}, 'Aucun engagement n’était dû.', 'No commitment was due.'],
    [
      'commitments',
      { commitments: [promise('kept')] },
      'Le seul engagement dû a été tenu à temps.',
      'The only commitment due was kept on time.',
    ],
    [
      'commitments',
      { commitments: [promise('kept'), promise('not-kept'), promise('kept-late'), promise('open')] },
      'Un engagement sur trois a été tenu à temps. Un demande une explication. Un court encore.',
      'One commitment out of three was kept on time. One needs explaining. One is still running.',
    ],
    [
      'commitments',
      { commitments: [promise('overdue'), promise('not-kept')] },
      'Aucun des deux engagements dus n’a été tenu à temps. Deux demandent une explication.',
      'None of the two commitments due was kept on time. Two need explaining.',
    ],
    ['commitments', { commitments: [promise('open')] }, 'Un court encore.', 'One is still running.'],
    [
      'wins',
      { wins: [{ entry: 'a', title: 'a', date: day('2026-09-01') }] },
      'Une victoire est notée ce trimestre.',
      'One win is noted this quarter.',
    ],
    ['kpis', {}, 'Aucun indicateur n’est suivi ce trimestre.', 'No KPI is followed this quarter.'],
    [
      'kpis',
      { kpis: [kpi({ explanation: { kind: 'owed' } }), kpi({ value: null, status: 'no-data' })] },
      'Le seul indicateur mesuré manque sa cible. Un écart reste à expliquer. Un n’a pas encore de valeur.',
      'The only KPI measured misses its target. One variance is still to be explained. One has no value yet.',
    ],
    [
      'post-mortem',
      {},
      'Rien n’a bloqué ce trimestre\u00a0: ces vingt minutes vont à l’ajustement.',
      'Nothing was blocked this quarter: these twenty minutes go to the adjustment.',
    ],
    ['adjustment', {}, 'Rien dans la fiche n’appelle d’ajustement.', 'Nothing in the record calls for an adjustment.'],
    [
      'actions',
      {},
      'Rien n’appelle d’action d’office\u00a0: la revue en choisit de trois à cinq.',
      'Nothing calls for an action by itself: the review chooses three to five.',
    ],
    [
      'actions',
      { actions: [{ kind: 'data', about: 'availability', title: 'Disponibilité', deadline: day('2026-10-30') }] },
      'Une action est proposée\u202f; la revue en retient de trois à cinq.',
      'One action is proposed; the review keeps three to five.',
    ],
  ])('says of %s what there is', (id, pack, french, english) => {
    expect([said(id, pack), said(id, pack, 'en')]).toEqual([french, english]);
  });

  it('gives each figure its values, its variance and why, and names a KPI as it is called now', () => {
    const page = frozen({
      kpis: [kpi({ explanation: { kind: 'owed', owner: 'ruben-hasse' } }), kpi({ kpi: 'parti', side: 'relationship' })],
    });
    const tables = block(page, 'kpis')?.tables ?? [];
    expect(tables.map(({ heading }) => heading)).toEqual(['Affaires', 'Relation']);
    expect(
      tables[0]?.table.rows[0]?.cells.map(({ text, sub }) => (sub === undefined ? text : `${text} | ${sub}`)),
    ).toEqual([
      'Disponibilité du service',
      '98,5\u00a0%',
      '98,6\u00a0%',
      '97,2\u00a0% | 98\u00a0%, 97,2\u00a0%',
      '−1,3\u00a0pt | −1,4\u00a0pt contre T2\u00a02026',
      '',
      'À expliquer\u00a0: ruben-hasse',
    ]);
    expect(tables[1]?.table.rows[0]?.cells[0]).toEqual({ text: 'Ancien nom' });
  });

  it('lists apart what is only measured at the end of its period, but not what is late', () => {
    const none = { value: null, status: 'no-data' } as const;
    const lines = (...kpis: ReviewPack['kpis']) => block(frozen({ kpis }), 'kpis')?.lines.map(({ text }) => text);
    expect(lines(kpi())).toEqual([]);
    expect(lines(kpi(none))).toEqual(['Se mesure à la fin de sa période\u00a0: Disponibilité du service.']);
    expect(lines(kpi(none), kpi({ ...none, kpi: 'b', title: 'Bilan' }))).toEqual([
      'Se mesurent à la fin de leur période\u00a0: Disponibilité du service et Bilan.',
    ]);
    const late = { ...none, late: { period: period('2026-09'), due: day('2026-10-10') } };
    const page = frozen({ kpis: [kpi(late)] });
    expect(block(page, 'kpis')?.tables[0]?.table.rows[0]?.cells.at(-1)?.text).toBe(
      'Valeur attendue depuis le 10\u00a0oct. 2026',
    );
  });

  it('M17 tells a clause set in motion with its amount, who decides and by when', () => {
    const alert = alertOf({
      article: '14.2',
      first: period('2026-08'),
      last: period('2026-09'),
      state: 'due',
      total: 1_400_000,
      possible: 500_000,
      body: 'claire-aubrac',
      deadline: day('2026-10-30'),
    });
    expect(alert).toEqual({
      heading: 'Clause déclenchée\u00a0: Révision du partage, art.\u00a014.2',
      text: 'Disponibilité du service, d’août\u00a02026 à septembre\u00a02026. Dû\u00a0: 14\u202f000\u00a0€. Si les chiffres provisoires se confirment\u00a0: 5\u202f000\u00a0€ de plus. À décider au plus tard le 30\u00a0oct. 2026 (claire-aubrac).',
    });
  });

  it.each([
    ['to-send', 'Mise en demeure à envoyer.'],
    [day('2026-10-05'), 'Mise en demeure du 5\u00a0oct. 2026.'],
  ] as const)('M17 tells the formal notice of a clause in motion: %s', (notice, text) => {
    const alert = alertOf({
      first: period('2026-09'),
      last: period('2026-09'),
      state: 'due',
      total: null,
      possible: 0,
      notice,
    });
    expect(alert?.text).toContain(text);
  });

  it('M19 tells what was given back, and no amount any more', () => {
    const alert = alertOf({
      first: period('2026-07'),
      last: period('2026-07'),
      state: 'due',
      total: 0,
      possible: 0,
      'earned-back': period('2026-09'),
    });
    expect(alert?.text).toContain(
      'Rendu, l’indicateur étant resté dans les limites jusqu’à septembre\u00a02026\u00a0: rien n’est plus dû. À décider.',
    );
    expect(alert?.text).not.toContain('Dû');
  });

  it.each([
    [
      'pending',
      'due',
      null,
      500_000,
      'Serait dû si la mise en demeure reste sans effet\u00a0: 5\u202f000\u00a0€. Mise en demeure du 5\u00a0oct. 2026. À décider.',
    ],
    ['cured', 'cured', 0, 0, 'Mise en demeure du 5\u00a0oct. 2026. Remédié\u00a0: rien n’est dû.'],
    [
      'pending',
      'due',
      null,
      500_000,
      'Serait dû si la mise en demeure reste sans effet\u00a0: 5\u202f000\u00a0€. Mise en demeure du 5\u00a0oct. 2026, à remédier au plus tard le 4\u00a0nov. 2026. À décider.',
      day('2026-11-04'),
    ],
    [
      'without-effect',
      'due',
      500_000,
      0,
      'Dû\u00a0: 5\u202f000\u00a0€. Mise en demeure du 5\u00a0oct. 2026. À décider.',
    ],
  ] as const)(
    'M17 tells what becomes of the time to cure: %s',
    (cure, state, total, possible, text, until?: IsoDate) => {
      const alert = alertOf({
        first: period('2026-09'),
        last: period('2026-09'),
        state,
        total,
        possible,
        notice: day('2026-10-05'),
        cure,
        ...(until && { 'cure-until': until }),
      });
      expect(alert?.text).toBe(`Disponibilité du service, septembre\u00a02026. ${text}`);
    },
  );

  it('M13 tells what contracts make payable, what is late and what the journal answered', () => {
    const payment: NonNullable<ReviewPack['payments']>[number] = {
      id: 'pacte.redevance.1',
      title: 'Redevance',
      by: 'norecia',
      to: ['valbrune'],
      due: day('2026-09-11'),
      amount: 1_200_000,
      currency: 'EUR',
      state: 'late',
      answer: 'delai',
    };
    const page = (locale: Locale) =>
      frozen({ payments: [payment] }, { locale, record: { journal: [anEntry({ id: 'delai' })] } });
    const shown = block(page('fr'), 'payments');
    expect(plainSentence(shown?.sentence ?? [])).toBe('Un paiement est en retard.');
    const [row] = shown?.tables[0]?.table.rows ?? [];
    expect(row?.cells.map(({ text, status }) => status?.word ?? text)).toEqual([
      'Redevance',
      'Norécia, à Valbrune',
      '11\u00a0sept. 2026',
      '12\u202f000\u00a0€',
      'En retard',
    ]);
    expect(row?.cells.at(-1)).toMatchObject({ sub: 'le journal y répond' });
    expect(row?.cells.at(-1)?.subHref).toMatch(/#entry-delai$/);
    expect(plainSentence(block(page('en'), 'payments')?.sentence ?? [])).toBe('One payment is late.');
    expect(block(frozen({}), 'payments')).toBeUndefined();
  });

  it('links an entry that the journal still has, and leaves room for five actions', () => {
    const page = frozen(
      { wins: ['gardee', 'perdue'].map((entry) => ({ entry, title: entry, date: day('2026-09-01') })) },
      { record: { journal: [anEntry({ id: 'gardee', kind: 'win', date: day('2026-09-01') })] } },
    );
    expect(block(page, 'wins')?.lines.map(({ href }) => href)).toEqual([
      '/partenariats/boucle-chaude/journal/#entry-gardee',
      undefined,
    ]);
    expect(block(page, 'actions')?.blanks).toBe(5);
  });

  it('gives its points the minutes of the agenda, once each', () => {
    const minutes = frozen({}).blocks.flatMap(({ note }) => /^(\d+)\u00a0minutes/.exec(note)?.[1] ?? []);
    expect(minutes.map(Number).reduce((sum, each) => sum + each, 0)).toBe(120);
  });

  it('compares with the review before, in its indices and in what changed', () => {
    const health = (business: number) => ({
      business: { score: business, status: 'watch' as const },
      relationship: { score: null, status: 'no-data' as const },
    });
    const page = frozen(
      {},
      {
        record: {
          reviews: [
            aReviewPack({ quarter: period('2026-Q2'), health: health(71) }),
            aReviewPack({ health: health(62) }),
          ],
        },
      },
    );
    expect(page.indices.map(({ score, change }) => [score, change])).toEqual([
      ['62', '−9 depuis le T2\u00a02026'],
      ['–', undefined],
    ]);
    expect(block(page, 'changes')?.lines).toEqual([{ text: 'Affaires\u00a0: de 71 à 62, à surveiller.' }]);
    expect(block(frozen({}), 'changes')).toBeUndefined();
  });

  it('shows in a partner edition only the points that have something to show', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    const page = frozen({ wins: [{ entry: 'a', title: 'a', date: day('2026-09-01') }] }, { more: { edition } });
    expect(page.blocks.map(({ id }) => id)).toEqual(['wins']);
    expect(page.keeping).toBeUndefined();
    expect(plainSentence(page.sentence)).toBe('Ce que les parties partagent de cette revue.');
  });
});

describe('M37 the reviews of a partnership', () => {
  const living = aPartnership({
    kpis: [aKpiUse({ target: 0.985, amber: 0.98 })],
    measurements: measurements('availability', '2026-07', [0.99, 0.97, 0.97, 0.97]),
  });
  const list = (reviews: readonly ReviewPack[], locale: Locale) => {
    const partnership = { ...living, reviews };
    return plainSentence(
      reviewsPage(aContext({ partnerships: [partnership], kpis: [aKpi()] }, locale), partnership).sentence,
    );
  };

  it.each<[readonly ReviewPack[], string, string]>([
    [
      [],
      'Aucune revue n’est encore figée. Une reste à tenir. La revue du T4\u00a02026 se prépare\u00a0: aucune décision à prendre.',
      'No review is frozen yet. One is still to be held. The Q4\u00a02026 review is being prepared: no decision to take.',
    ],
    [
      [aReviewPack()],
      'Une revue est figée. La revue du T4\u00a02026 se prépare\u00a0: aucune décision à prendre.',
      'One review is frozen. The Q4\u00a02026 review is being prepared: no decision to take.',
    ],
    [
      [aReviewPack(), aReviewPack({ quarter: period('2026-Q2') })],
      'Deux revues sont figées. La revue du T4\u00a02026 se prépare\u00a0: aucune décision à prendre.',
      'Two reviews are frozen. The Q4\u00a02026 review is being prepared: no decision to take.',
    ],
  ])('are counted by their state', (reviews, french, english) => {
    expect([list(reviews, 'fr'), list(reviews, 'en')]).toEqual([french, english]);
  });

  it('tells the command that keeps the one still to be held', () => {
    const context = aContext({ partnerships: [living], kpis: [aKpi()] });
    const [running, toHold] = reviewsOf(context, living);
    expect([running?.state, toHold?.state]).toEqual(['running', 'to-hold']);
    expect(toHold && reviewPage(context, living, toHold).keeping).toContain('npm run freeze -- boucle-chaude 2026-Q3');
  });

  it('draw no conclusion in a partner edition from a part of the record', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    const context = aContext({ partnerships: [living], kpis: [aKpi()], edition });
    const [running] = reviewsOf(context, living);
    const page = running && reviewPage(context, living, running);
    expect(page?.blocks.map(({ id }) => id)).toEqual(['kpis']);
    expect(page?.indices).toEqual([]);
    expect(page?.blocks[0]?.tables[0]?.table.rows[0]?.cells.at(-1)?.text).toBe('–');
    const { table, sentence: opening } = reviewsPage(context, living);
    expect([table.columns.length, table.rows[0]?.cells.length]).toEqual([2, 2]);
    expect(plainSentence(opening)).toBe('Aucune revue n’est encore figée. Une reste à tenir.');
  });

  it('have no page where there is nothing to review', () => {
    const context = aContext({ partnerships: [aPartnership({ id: 'neuf' }), living], kpis: [aKpi()] });
    expect(reviewsPaths(context).map(({ params }) => params.id)).toEqual(['boucle-chaude']);
    expect(reviewPaths(context).map(({ params }) => params)).toEqual([
      { id: 'boucle-chaude', quarter: '2026-Q4' },
      { id: 'boucle-chaude', quarter: '2026-Q3' },
    ]);
  });
});
