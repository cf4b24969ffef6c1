import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../i18n/words.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { Stage } from '../../model/stage.ts';
import { aContract, aKpi, aKpiUse, anEntry, aPartnership, day, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { homePage, homeSentence, homeTitle } from './home-page.ts';
import { plainSentence } from '../ui/sentence.ts';

const { heading } = wordsFor('fr').home;
const english = wordsFor('en').home.heading;

/** A commitment due on a day, which makes one point of the attention list. */
function due(id: string, on: string) {
  return anEntry({ id, kind: 'commitment', title: id, owner: 'claire-aubrac', date: day('2026-10-01'), due: day(on) });
}

describe('the heading of the home page', () => {
  it('says so when nothing is to be done', () => {
    expect(heading(0, 0, 0)).toBe('Rien à traiter dans les trente jours');
    expect(english(0, 0, 0)).toBe('Nothing to do within thirty days');
  });

  it('counts what is late, in the singular and the plural', () => {
    expect(heading(1, 0, 0)).toBe('Un retard, rien d’autre cette semaine');
    expect(heading(3, 0, 5)).toBe('Trois retards, rien d’autre cette semaine');
    expect(english(1, 0, 0)).toBe('One point late, nothing else this week');
  });

  it('counts what is due this week beside what is late', () => {
    expect(heading(3, 4, 0)).toBe('Trois retards, quatre points à traiter cette semaine');
    expect(english(3, 4, 0)).toBe('Three points late, four more to deal with this week');
  });

  it('looks a month ahead when the week is free', () => {
    expect(heading(0, 0, 2)).toBe('Rien à traiter cette semaine, deux points dans les trente jours');
    expect(heading(0, 1, 9)).toBe('Aucun retard, un point à traiter cette semaine');
    expect(english(0, 1, 9)).toBe('Nothing late, one point to deal with this week');
  });

  it('goes over to digits beyond sixteen', () => {
    expect(heading(17, 0, 0)).toBe('17 retards, rien d’autre cette semaine');
  });
});

describe('the home page', () => {
  it('greets an empty playbook with the next step', () => {
    const view = homePage(aContext());
    expect(view.title).toBe('Aucun partenariat n’est encore inscrit');
    expect(view.sentence).toEqual([]);
    expect(view.dateline[1]).toMatch(/^0\u00a0partenariat suivi par /u);
    expect(view.next).toContain('une dizaine de lignes');
    expect(view.groups).toEqual([]);
  });

  it('M54 calls nothing missing in a partner edition that it may only leave out', () => {
    const playbook = {
      kpis: [aKpi()],
      partnerships: [
        aPartnership({
          parties: ['valbrune', 'norecia'].map((id) => ({ id, name: id })),
          kpis: [aKpiUse({ floor: 0.97 })],
          measurements: measurements('availability', '2026-09', [0.96, 0.96]),
        }),
      ],
    };
    const shown = (fields: Parameters<typeof aContext>[0]) => {
      const { groups, freshness, stagesSentence } = homePage(aContext({ ...playbook, ...fields }));
      const whos = new Set(groups.flatMap(({ lines }) => lines.map(({ who }) => `${who.name} ${who.missing}`)));
      return [[...whos], freshness.at(-1)?.text.replaceAll('\u00a0', ' '), stagesSentence];
    };
    const edition = { id: 'norecia', party: 'norecia' };
    const [whos, fresh, sentence] = shown({});
    expect([whos, fresh]).toEqual([['Sans responsable true'], '1 série, 2 pages']);
    expect(sentence).toContain('le vivier est vide');
    const { stage: _, ...untold } = aPartnership();
    expect(shown({ edition })[0]).toEqual([' false']);
    expect(shown({ edition })[1]).toBe('1 série');
    expect(shown({ edition })[2]).not.toContain('vivier');
    expect(shown({ edition, partnerships: [untold] })[2]).toBe('Cette édition ne dit l’étape d’aucun partenariat.');
  });

  it('counts late from the day after, this week up to the sixth day, a month up to the thirtieth', () => {
    const journal = [
      due('late', '2026-11-22'),
      due('today', '2026-11-23'),
      due('sixth', '2026-11-29'),
      due('seventh', '2026-11-30'),
      due('thirtieth', '2026-12-23'),
      due('far', '2026-12-24'),
    ];
    const groups = homePage(aContext({ partnerships: [aPartnership({ journal })] })).groups;
    const titles = Object.fromEntries(groups.map((group) => [group.urgency, group.lines.map((line) => line.iso)]));
    expect(titles['late']).toEqual(['2026-11-22']);
    expect(titles['week']).toEqual(['2026-11-23', '2026-11-29']);
    expect(titles['month']).toEqual(['2026-11-30', '2026-12-23']);
    expect(titles['later']).toBeUndefined();
  });

  it('folds what is beyond the first lines instead of dropping it', () => {
    const journal = Array.from({ length: 9 }, (_, index) => due(`c${index}`, '2026-11-02'));
    const [late] = homePage(aContext({ partnerships: [aPartnership({ journal })] })).groups;
    expect(late?.lines).toHaveLength(6);
    expect(late?.more?.lines).toHaveLength(3);
    expect(late?.more?.label).toBe('Voir les 3\u00a0autres points');
  });

  it.each([
    [56, 'Voir les 50\u00a0autres points', undefined],
    [
      57,
      'Voir les 50\u00a0points suivants',
      'Un autre point est dans les calendriers des personnes et des partenariats.',
    ],
    [
      1056,
      'Voir les 50\u00a0points suivants',
      '1\u202f000 autres points sont dans les calendriers des personnes et des partenariats.',
    ],
  ])('folds fifty lines of %i and says where the others are', (count, label, rest) => {
    const journal = Array.from({ length: count }, (_, index) => due(`c${index}`, '2026-11-02'));
    const [late] = homePage(aContext({ partnerships: [aPartnership({ journal })] })).groups;
    expect([late?.more?.lines.length, late?.more?.label, late?.more?.rest]).toEqual([50, label, rest]);
  });

  it('names the most urgent point with its partnership and its delay', () => {
    const context = aContext({ partnerships: [aPartnership({ journal: [due('Remettre le plan', '2026-11-12')] })] });
    expect(plainSentence(homeSentence(context))).toBe(
      'Le plus urgent\u00a0: Tenir l’engagement «\u00a0Remettre le plan\u00a0» (Boucle chaude, Norécia), 11\u00a0jours de retard.',
    );
    expect(homeTitle(context)).toBe('Un retard, rien d’autre cette semaine');
  });

  it('names a deadline that changes rights before what is merely late', () => {
    const conflict = anEntry({ id: 'acces', kind: 'conflict', title: 'Accès aux données', date: day('2026-11-20') });
    const partnership = aPartnership({
      journal: [due('Remettre le plan', '2026-11-12'), conflict],
      governance: { escalation: [{ level: 1, within: { count: 10, unit: 'day' } }, { level: 'mediation' }] },
    });
    expect(plainSentence(homeSentence(aContext({ partnerships: [partnership] })))).toBe(
      'Le plus urgent\u00a0: Répondre au différend «\u00a0Accès aux données\u00a0» (Boucle chaude, Norécia), dans 7\u00a0jours. Des droits dépendent de ce jour\u00a0: il passe avant les retards.',
    );
    const alone = { ...partnership, journal: [conflict] };
    expect(plainSentence(homeSentence(aContext({ partnerships: [alone] })))).not.toContain('retards');
  });

  it('says that all healths are on target only where some were measured', () => {
    const kpi = aKpi();
    const partnership = aPartnership({
      kpis: [aKpiUse({ target: 0.98, amber: 0.97 })],
      measurements: measurements('availability', '2026-09', [0.99, 0.99]),
    });
    expect(plainSentence(homeSentence(aContext({ partnerships: [partnership], kpis: [kpi] })))).toContain(
      'Toutes les santés mesurées sont dans la cible.',
    );
    expect(plainSentence(homeSentence(aContext({ partnerships: [aPartnership()] })))).not.toContain('santés mesurées');
  });

  it('M44 names a partnership off target on both healths, unless it is over', () => {
    const kpis = [aKpi(), aKpi({ id: 'satisfaction', perspective: 'relationship' })];
    const said = (fields: Partial<Partnership>) =>
      plainSentence(
        homePage(
          aContext({
            kpis,
            partnerships: [
              aPartnership({
                title: 'Carafe',
                kpis: kpis.map(({ id }) => aKpiUse({ kpi: id, target: 98, amber: 97, floor: 60 })),
                measurements: kpis.flatMap(({ id }) => measurements(id, '2026-10', [50])),
                contracts: [aContract({ ends: day('2026-11-22') })],
                ...fields,
              }),
            ],
          }),
        ).sentence,
      );
    expect(said({ stage: 'staying-together' })).toContain('«\u00a0Carafe\u00a0» est hors cible sur les deux santés.');
    expect(said({ stage: 'exit' })).not.toContain('hors cible');
  });

  it('keeps the two healths in columns of their own', () => {
    const rows = homePage(aContext({ partnerships: [aPartnership()] })).healthRows;
    expect(rows.map((row) => [row.status.word, row.business, row.relationship])).toEqual([
      ['Dans la cible', '0', '0'],
      ['À surveiller', '0', '0'],
      ['Hors cible', '0', '0'],
      ['Sans donnée', '1', '1'],
    ]);
  });

  it('says the fullest stage, or every one of those that are as full', () => {
    const said = (staged: readonly Stage[], locale?: 'en') =>
      homePage(
        aContext({ partnerships: staged.map((stage, index) => aPartnership({ id: `p${index}`, stage })) }, locale),
      ).stagesSentence.replaceAll('\u00a0', ' ');
    expect(said(['awareness', 'exit', 'exit'])).toBe('Deux partenariats sont à l’étape « Sortir ».');
    expect(said(['awareness', 'awareness', 'exit', 'exit'])).toBe(
      'Deux partenariats à chacune des étapes « Cadrer » et « Sortir ».',
    );
    expect(said(['awareness', 'exit'], 'en')).toBe('One partnership at each of the stages “Awareness” and “Exit”.');
  });

  it('draws one box per partnership while they can be counted by eye, one bar beyond', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => aPartnership({ id: `p${index}` }));
    const boxes = (count: number) => homePage(aContext({ partnerships: many(count) })).stages[5]?.boxes.length;
    expect([boxes(3), boxes(4), boxes(5)]).toEqual([3, 4, 1]);
  });
});
