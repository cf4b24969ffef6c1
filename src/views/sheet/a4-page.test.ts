import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import type { Playbook } from '../../model/playbook.ts';
import { anEntry, anObjective, aPartnership, aParty, day } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { a4Page } from './a4-page.ts';

const { playbook } = loadPlaybook('content');
const sample = aContext(playbook);
const boucle = playbook.partnerships.find(({ id }) => id === 'boucle-chaude') ?? aPartnership();

describe('M37 M51 a partnership on one A4 sheet', () => {
  it('opens what is due with the deadline that changes rights, then the oldest, and says who and how late', () => {
    const { lines, others } = a4Page(sample, boucle).due;
    expect(lines.map(({ day }) => withPlainSpaces(day))).toEqual([
      '30 nov. 2026',
      '10 juil. 2026',
      '10 oct. 2026',
      '15 oct. 2026',
      '25 nov. 2026',
    ]);
    expect(lines[0]).toMatchObject({
      text: 'Appliquer la clause «\u00a0Révision du partage des revenus\u00a0». Claire Aubrac',
      late: false,
    });
    expect(lines[2]?.text).toMatch(/Idris Lemoine, 44\u00a0jours de retard$/);
    expect(lines[2]?.late).toBe(true);
    expect(others).toBe('et 4 autres');
  });

  it('lists the eight worst KPIs with their target, latest value and period, and counts the others', () => {
    const { lines, others } = a4Page(sample, boucle).kpis;
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatchObject({
      title: 'Disponibilité du service',
      target: '98,5\u00a0%',
      value: '96,8\u00a0%',
      period: 'oct.\u00a02026',
      status: { word: 'Clause déclenchée', tone: 'clause' },
      family: 'affaires',
    });
    expect(others).toBe('et 4 autres');
  });

  it.each([
    [4, undefined],
    [5, 'et 1 autre'],
    [6, 'et 2 autres'],
  ])('of %i objectives shows four and says how many are left: %s', (count, others) => {
    const partnership = aPartnership({
      objectives: Array.from({ length: count }, (_, index) => anObjective({ statement: `Objectif ${index}` })),
    });
    const { objectives } = a4Page(aContext({ partnerships: [partnership] }), partnership);
    expect(objectives.lines).toHaveLength(4);
    expect(objectives.others).toBe(others);
  });

  it('says of contract, value and exit what the record has, and nothing of what waits for its first line', () => {
    expect(a4Page(sample, boucle).standing.map(({ title }) => title)).toEqual([
      'Couverture',
      'Ce que les chiffres imposent',
      'Préparation de la sortie',
    ]);
    const bare = aPartnership();
    const view = a4Page(aContext({ partnerships: [bare] }), bare);
    expect(view.standing.map(({ text }) => text).join(' ')).not.toMatch(/aucun plan de sortie/i);
    expect(view.kpis.lines).toEqual([]);
  });

  it('M31 ends what is due with no name in an edition that does not say who answers', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    const journal = ['2026-11-21', '2026-11-23'].map((due) =>
      anEntry({ kind: 'commitment', title: due, due: day(due) }),
    );
    const partnership = aPartnership({ stage: 'awareness', parties: [aParty()], journal });
    const { lines } = a4Page(aContext({ partnerships: [partnership], edition }), partnership).due;
    expect(lines.map(({ text }) => text)).toEqual([
      'Tenir l’engagement «\u00a02026-11-21\u00a0». 2\u00a0jours de retard',
      'Tenir l’engagement «\u00a02026-11-23\u00a0».',
    ]);
  });

  it('says who may read it', () => {
    const view = a4Page(sample, boucle);
    expect(view.dated.map(withPlainSpaces)).toEqual(['Lundi 23 novembre 2026', 'Édition interne, ne pas transmettre']);
    const edition = { id: 'norecia', party: 'norecia' };
    expect(a4Page(aContext({ ...playbook, edition }), boucle).dated[1]).toBe('Édition pour Norécia');
  });

  it('is signed as read by our side alone, and by every party in a partner edition', () => {
    const partnership = aPartnership();
    const signed = (edition?: Playbook['edition']) =>
      a4Page(aContext({ partnerships: [partnership], ...(edition && { edition }) }), partnership).signatories;
    expect(signed()).toEqual(['Valbrune, lu le']);
    expect(signed({ id: 'norecia', party: 'norecia' })).toEqual(['Valbrune, lu le', 'Norécia, lu le']);
  });
});
