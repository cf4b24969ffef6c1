import { describe, expect, it } from 'vitest';
import type { ReviewPack } from '../../model/review-pack.ts';
import { aClause, aKpi, aPartnership, aReviewPack, day, emptyProse, period } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { localPack } from './local-pack.ts';
import { reviewReader } from './review-reader.ts';

const english = (title: string) => ({ en: { title, file: 'en/x.mdx', prose: emptyProse() } });
const playbook = {
  clauses: [aClause({ id: 'revision', title: 'Révision', translations: english('Revision') })],
  kpis: [aKpi({ id: 'availability', title: 'Disponibilité', translations: english('Availability') })],
};
const deadline = day('2026-10-30');
const pack = aReviewPack({
  obligations: [
    {
      id: 'availability/revision',
      kpi: 'availability',
      clause: 'revision',
      title: 'Révision',
      first: period('2026-08'),
      last: period('2026-09'),
      state: 'due',
      total: null,
      possible: 0,
    },
  ],
  'post-mortems': [
    { kind: 'clause', about: 'availability/revision', title: 'Révision', since: deadline },
    { kind: 'conflict', about: 'acces', title: 'Révision', since: deadline },
  ],
  wanted: [
    { kind: 'clause', about: 'availability/revision', title: 'Révision' },
    { kind: 'notice', about: 'contrat', title: 'Révision' },
  ],
  actions: [
    { kind: 'clause', about: 'availability/revision', title: 'Révision', deadline },
    { kind: 'data', about: 'availability', title: 'Disponibilité', deadline },
    { kind: 'variance', about: 'partie', title: 'Ancien nom', deadline },
    { kind: 'commitment', about: 'acces', title: 'Disponibilité', deadline },
  ],
});

const titlesOf = (each: ReviewPack) =>
  [each.obligations, each['post-mortems'], each.wanted, each.actions].map((lines) => lines.map(({ title }) => title));

describe('M55 the titles that a review names', () => {
  it('are those of the records in the language of the page, those of the journal and of contracts as written', () => {
    const partnership = aPartnership();
    const read = (locale: 'fr' | 'en') =>
      titlesOf(
        localPack(pack, reviewReader(aContext({ ...playbook, partnerships: [partnership] }, locale), partnership)),
      );
    expect(read('en')).toEqual([
      ['Revision'],
      ['Revision', 'Révision'],
      ['Revision', 'Révision'],
      ['Revision', 'Availability', 'Ancien nom', 'Disponibilité'],
    ]);
    expect(read('fr')).toEqual(titlesOf(pack));
  });
});
