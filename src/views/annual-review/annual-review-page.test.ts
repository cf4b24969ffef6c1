import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Partnership } from '../../model/playbook.ts';
import {
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  aPartnership,
  aPinnedClause,
  day,
  duration,
  measurements,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { reviewsPage } from '../review/reviews-page.ts';
import { annualReviewPage, annualReviewPaths } from './annual-review-page.ts';

const kpis = [aKpi(), aKpi({ id: 'satisfaction', relationship: true })];

function page(record: Partial<Partnership>, locale: Locale = 'fr') {
  const partnership = aPartnership(record);
  return annualReviewPage(aContext({ partnerships: [partnership], kpis }, locale), partnership);
}

const indices = (value: number): Partial<Partnership> => ({
  kpis: ['availability', 'satisfaction'].map((kpi) => aKpiUse({ kpi, target: 1, amber: 0.8 })),
  measurements: ['availability', 'satisfaction'].flatMap((kpi) => measurements(kpi, '2026-10', [value])),
});
const promise = anEntry({ kind: 'commitment', due: day('2026-10-02'), kept: true });

describe('M38 the page of the annual review', () => {
  it.each<[string, Partial<Partnership>, string, string]>([
    [
      'nothing for any option',
      {
        contracts: [aContract({ clauses: [aPinnedClause()] })],
        kpis: [
          aKpiUse({
            floor: 0.9,
            trigger: { when: triggerRule('below floor'), clause: 'revision-partage', within: duration('30 days') },
          }),
        ],
        measurements: measurements('availability', '2025-05', [0.8, 0.95]),
      },
      'Aucun fait de la fiche ne parle pour une option plutôt qu’une autre. La décision reste aux dirigeants.',
      'No fact of the record speaks for one option rather than another. The decision is the executives’.',
    ],
    [
      'one fact for one option',
      {},
      'Un fait parle pour prolonger. La décision reste aux dirigeants.',
      'One fact speaks for extending. The decision is the executives’.',
    ],
    [
      'several for one, fewer for another',
      { ...indices(1), journal: [promise] },
      'Trois faits parlent pour prolonger. Un pour approfondir. La décision reste aux dirigeants.',
      'Three facts speak for extending. One for deepening. The decision is the executives’.',
    ],
    [
      'as many for two',
      indices(0.5),
      'Un fait parle pour prolonger et mettre fin, à égalité. La décision reste aux dirigeants.',
      'One fact speaks for extending and ending, each. The decision is the executives’.',
    ],
  ])('opens with %s', (_, record, french, english) => {
    expect([page(record).sentence, page(record, 'en').sentence].map(plainSentence)).toEqual([french, english]);
  });

  it('gives each option its rules, what the record says to each and where', () => {
    const [deepen] = page(indices(1)).sections;
    expect(plainSentence(deepen?.sentence ?? [])).toBe(
      'Engager davantage ensemble. Une règle sur quatre parle pour cette option.',
    );
    expect(
      deepen?.blocks[0]?.table?.rows.map(({ cells }) =>
        cells.map(({ text, status, href }) => href ?? status?.word ?? text),
      ),
    ).toEqual([
      ['Les deux indices sont dans la cible (75 ou plus).', '/partenariats/boucle-chaude/indicateurs/', 'Oui'],
      [
        'Aucun objectif mesuré n’est manqué ni en retard sur le temps écoulé.',
        'La fiche ne permet pas de le dire.',
        'Sans donnée',
      ],
      ['Le retour sur investissement est positif.', 'La fiche ne permet pas de le dire.', 'Sans donnée'],
      [
        'La suite est préparée\u00a0: un pilote ou une étude commune.',
        'La fiche ne permet pas de le dire.',
        'Sans donnée',
      ],
    ]);
  });

  it('leads to no page that the record leaves empty', () => {
    const extend = page({}).sections.find(({ id }) => id === 'extend');
    expect(extend?.blocks[0]?.table?.rows.flatMap(({ cells }) => cells.flatMap(({ href }) => href ?? []))).toEqual([]);
  });

  it('ends with the scenarios of the exit plan', () => {
    expect(page({ exit: { scenarios: ['Recentrer'] } }).sections.map(({ id }) => id)).toEqual([
      'deepen',
      'extend',
      'refocus',
      'end',
      'scenarios',
    ]);
  });

  it('stands for partnerships at work, in the house’s own edition alone', () => {
    const partnerships = [
      aPartnership(indices(1)),
      aPartnership({ id: 'choix', stage: 'partner-selection', ...indices(1) }),
      aPartnership({ id: 'muet' }),
    ];
    expect(annualReviewPaths(aContext({ partnerships, kpis })).map(({ params }) => params.id)).toEqual([
      'boucle-chaude',
    ]);
    const edition = aContext({ partnerships, kpis, edition: { id: 'norecia', party: 'norecia' } });
    expect(annualReviewPaths(edition)).toEqual([]);
    const [working] = edition.playbook.partnerships;
    expect(working && reviewsPage(edition, working).annual).toBeUndefined();
  });
});
