import { describe, expect, it } from 'vitest';
import {
  aKpi,
  aKpiUse,
  anObjective,
  aPartnership,
  aPerson,
  aStakeholder,
  day,
  measurements,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { aFit, aHealthCheck, aSwot } from '../../testing/keyed-by-party.ts';
import { said, section } from '../../testing/sections.ts';
import type { Okr } from '../../model/okr.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { Stage } from '../../model/stage.ts';
import { sectionsOf } from './sections.ts';

function frameOf(record: Partial<Partnership>) {
  const partnership = aPartnership(record);
  return sectionsOf(aContext({ partnerships: [partnership] }), partnership)['partnership-frame'];
}

describe('the frame of a partnership', () => {
  it('M02 M05 asks for the sections that its stage needs, and takes no room for the others', () => {
    const idsAt = (stage: Stage) => frameOf({ stage }).map(({ id }) => id);
    expect(idsAt('awareness')).toEqual(['objectives', 'stakeholders', 'framing']);
    expect(idsAt('value-creation')).toEqual([
      'objectives',
      'okrs',
      'stakeholders',
      'complementarity',
      'swot',
      'culture',
      'health-check',
      'knowledge',
      'expectations',
      'framing',
    ]);
    expect(idsAt('exit')).toEqual(['objectives', 'stakeholders']);
    for (const each of frameOf({})) expect(each.next).toMatch(/«\u00a0[a-z-]+\u00a0»/);
  });
});

describe('the objectives of the frame', () => {
  const objective = anObjective({
    measure: { kpi: 'availability', target: 0.98 },
    due: day('2026-12-23'),
    context: 'Budget voté',
  });

  it('M01 gives a reason with every letter, kept or lost', () => {
    const found = section('objectives', { objectives: [objective] }, { kpis: [aKpi()] });
    expect(
      found.kind === 'objectives' && found.rows[0]?.letters.map(({ letter, holds, reason }) => [letter, holds, reason]),
    ).toEqual([
      ['S', true, 'Un résultat et son étendue'],
      ['M', true, 'Disponibilité du service, mensuel'],
      ['A', false, 'Aucun moyen n’est rattaché, personne n’en répond, toutes les parties n’ont pas donné leur accord'],
      ['R', true, 'Budget voté'],
      ['T', true, '23\u00a0déc. 2026, dans 30\u00a0jours'],
    ]);
  });

  it('M01 M32 says whose agreement is awaited, and the attainment rate over what is measured', () => {
    const found = section('objectives', { objectives: [{ ...objective, agreed: ['valbrune'] }] }, { kpis: [aKpi()] });
    expect(found.kind === 'objectives' && [found.rows[0]?.about, found.rate]).toEqual([
      'Non désigné, accord attendu de Norécia',
      'Taux d’atteinte\u00a0: aucun objectif n’est mesuré.',
    ]);
  });
});

describe('the shared OKRs', () => {
  const kpis = [aKpi({ unit: 'count' })];
  const okr = (values: readonly number[], fields: Partial<Okr> = {}): Okr => ({
    id: 'reference',
    objective: 'Devenir la référence',
    from: day('2026-11-13'),
    due: day('2026-12-03'),
    results: values.map((to, index) => ({ id: `r${index}`, statement: 'Ventes', kpi: 'availability', from: 0, to })),
    ...fields,
  });
  const record = (...okrs: Okr[]) => ({
    okrs,
    kpis: [aKpiUse()],
    measurements: measurements('availability', '2026-10', [50]),
  });

  it('M03 says where the first objective stands beside the time gone, and how many results hold the pace', () => {
    expect(said('okrs', record(okr([50, 100, 200])), { kpis })).toBe(
      '«\u00a0Devenir la référence\u00a0» est à 58\u00a0% alors que 50\u00a0% du temps est écoulé. Deux résultats sur trois tiennent l’allure.',
    );
    expect(said('okrs', record(okr([50, 100, 80])), { kpis })).toContain(
      'Les trois résultats mesurés tiennent l’allure.',
    );
    expect(said('okrs', record(okr([200, 200, 400])), { kpis })).toContain(
      'Aucun des trois résultats mesurés ne tient l’allure.',
    );
    expect(said('okrs', record(okr([50, 100, 200])), { kpis }, 'en')).toBe(
      '“Devenir la référence” is at 58% while 50% of the time is gone. Two results out of three are on pace.',
    );
  });

  it('M03 says of a result on pace whose last value fell that it falls', () => {
    const falling = { ...record(okr([50, 100, 80])), measurements: measurements('availability', '2026-09', [60, 50]) };
    const found = section('okrs', falling, { kpis });
    expect(found.kind === 'okrs' && found.okrs[0]?.rows.map(({ status }) => status)).toMatchObject([
      { word: 'Atteint' },
      { word: 'À l’allure, mais en recul', tone: 'watch' },
      { word: 'À l’allure, mais en recul', tone: 'watch' },
    ]);
  });

  it('M03 says when too few figures tell, and when there is no due date', () => {
    expect(said('okrs', { okrs: [okr([50, 100, 200])] }, { kpis })).toBe(
      'Trop peu de mesures disent où en est «\u00a0Devenir la référence\u00a0». Trois résultats n’ont pas de mesure.',
    );
    expect(said('okrs', record(okr([100, 100, 100], { due: undefined })), { kpis })).toBe(
      '«\u00a0Devenir la référence\u00a0» est à 50\u00a0%, sans échéance à laquelle comparer.',
    );
  });

  it('M03 warns outside three to five key results, and shows the part of a party under the whole', () => {
    const part = okr([100, 100], { id: 'part', party: 'norecia', parent: 'reference' });
    const found = section('okrs', record(part, okr([50, 100, 200])), { kpis });
    expect(found.kind === 'okrs' && found.okrs.map(({ nested, warning }) => [nested, warning?.word])).toEqual([
      [false, undefined],
      [true, 'Deux résultats clés, il en faut trois à cinq'],
    ]);
    expect(found.kind === 'okrs' && found.okrs[1]?.details[0]).toBe('La part de Norécia');
  });

  it('M03 keeps the reckoned share beside the one shown when it leaves 0 to 100 %', () => {
    const found = section('okrs', record(okr([25, 50, 100])), { kpis });
    expect(found.kind === 'okrs' && found.okrs[0]?.rows.map(({ share, raw }) => [share, raw])).toEqual([
      ['100\u00a0%', 'calculé\u00a0: 200\u00a0%'],
      ['100\u00a0%', undefined],
      ['50\u00a0%', undefined],
    ]);
  });
});

describe('a key result almost there', () => {
  it('M03 is not shown as done while it is not', () => {
    const result = { id: 'r', statement: 'Ventes', kpi: 'availability', from: 0, to: 50.1 };
    const okrs: Okr[] = [{ id: 'o', objective: 'Vendre', due: day('2026-12-03'), results: [result] }];
    const figures = { okrs, kpis: [aKpiUse()], measurements: measurements('availability', '2026-10', [50]) };
    const found = section('okrs', figures, { kpis: [aKpi({ unit: 'count' })] });
    expect(found.kind === 'okrs' && found.okrs[0]?.rows[0]).toMatchObject({ share: '99\u00a0%' });
    expect(found.kind === 'okrs' && found.okrs[0]?.details).toContain('99\u00a0%');
  });
});

describe('the stakeholders of the frame', () => {
  it('M04 gives each its quarter, the engagement it is owed, its stance and who keeps the relation', () => {
    const found = section('stakeholders', {
      stakeholders: [aStakeholder({ stance: 'reluctant', motivation: 'Retour rapide' })],
    });
    expect(found.kind === 'stakeholders' && found.table.rows[0]?.cells.slice(2)).toMatchObject([
      { text: 'À satisfaire', sub: 'Réticent' },
      { text: 'Une réponse courte et chiffrée avant chaque décision', sub: 'Retour rapide' },
      { text: 'Personne' },
    ]);
    expect(found.state?.tone).toBe('watch');
  });
});

describe('the complementarity', () => {
  const contribution = (name: string, valbrune: number, norecia: number, alone?: string) => ({
    id: name.toLowerCase(),
    kind: 'skills' as const,
    name,
    strength: { valbrune, norecia },
    ...(alone !== undefined && { alone }),
  });

  it('M05 counts synergies and redundancies and names the blind spots', () => {
    const contributions = [
      contribution('Fours', 5, 1, 'Sept ans d’essais'),
      contribution('Calcul', 4, 4),
      contribution('Pose', 1, 2),
    ];
    expect(said('complementarity', { contributions })).toBe('Une synergie, une redondance. Un angle mort\u00a0: Pose.');
    expect(said('complementarity', { contributions: contributions.slice(0, 1) })).toBe('Une synergie.');
    expect(said('complementarity', { contributions }, {}, 'en')).toBe(
      'One synergy, one redundancy. One blind spot: Pose.',
    );
  });

  it('M05 answers the question of what could not be rebuilt alone, or says that it is open', () => {
    const answered = section('complementarity', { contributions: [contribution('Fours', 5, 1, 'Sept ans')] });
    expect(answered.kind === 'ratings' && answered.question?.answers).toEqual(['Fours\u00a0: Sept ans.']);
    expect(said('complementarity', { contributions: [contribution('Fours', 5, 1)] })).toBe(
      'Une synergie. La question de ce que l’on ne pourrait pas rebâtir seul reste sans réponse.',
    );
  });

  it('M05 says what is open, open by agreement, and closed', () => {
    expect(said('knowledge', { knowledge: { can: ['a', 'b'], could: ['c'], cannot: ['d'] } })).toBe(
      'Deux sujets s’ouvrent librement, un sur accord. Un ne sort pas.',
    );
    expect(said('knowledge', { knowledge: { could: ['c'] } })).toBe(
      'Rien ne s’ouvre librement, un sujet le peut sur accord.',
    );
    expect(said('knowledge', { knowledge: { cannot: ['d', 'e'] } })).toBe(
      'Rien ne s’ouvre à l’autre partie. Deux ne sortent pas.',
    );
  });
});

describe('the crossed SWOT of the frame', () => {
  const change = { weaknesses: { change: 'Conduite du changement' } };
  const outside = { opportunities: { aid: 'Aides' } };

  it('M06 counts the crossings that hold an idea: none, some, all', () => {
    const of = (...ideas: string[]) =>
      said('swot', {
        swot: aSwot({
          valbrune: { strengths: { sites: 'Sites' } },
          norecia: { strengths: { patents: 'Brevets' } },
          shared: outside,
          crossings: ideas.map((entry) => ({ of: [entry, 'aid'], idea: 'Dossier' })),
        }),
      });
    expect(of()).toBe('Aucune idée sur deux croisements.');
    expect(of('valbrune.sites')).toBe('Un croisement sur deux a une idée.');
    expect(of('valbrune.sites', 'norecia.patents')).toBe('Chaque croisement a son idée.');
  });

  it('M06 flags the weakness of both sides, its mitigation, where each declares it, and what is missing', () => {
    const swot = aSwot({
      valbrune: change,
      norecia: change,
      frictions: [{ of: 'change', mitigation: 'Un binôme par site', owner: 'claire-aubrac' }],
    });
    expect(said('swot', { swot })).toBe(
      'Il n’y a encore rien à croiser. «\u00a0Conduite du changement\u00a0» est une faiblesse des deux côtés\u00a0: il manque une date.',
    );
    const found = section('swot', { swot }, { people: [aPerson()] });
    expect(found.kind === 'swot' && found.frictions).toEqual([
      {
        heading: 'Frottement\u00a0: Conduite du changement',
        declared: 'Déclarée faiblesse par Valbrune (ligne\u00a07) et Norécia (ligne\u00a07).',
        mitigation: 'Parade\u00a0: Un binôme par site, Claire Aubrac.',
        lacks: 'Il manque une date.',
      },
    ]);
  });
});

describe('the cultural fit', () => {
  it('M09 calls a gap of two a friction and of three a risk, with the mean distance', () => {
    const fit = (norecia: string) => [aFit({ valbrune: '2', norecia })];
    expect(said('culture', { fit: fit('3') })).toBe(
      'Distance moyenne de 1 sur 4. Aucun écart de deux points ou plus entre les cultures.',
    );
    expect(said('culture', { fit: fit('4') })).toBe('Distance moyenne de 2 sur 4. Valeurs\u00a0: friction à traiter.');
    expect(said('culture', { fit: fit('5') })).toBe(
      'Distance moyenne de 3 sur 4. Valeurs\u00a0: l’écart est un risque.',
    );
    expect(said('culture', { fit: [aFit({ valbrune: '2' })] })).toBe(
      'Aucune dimension n’est encore notée des deux côtés.',
    );
  });
});

describe('the two-sided health check', () => {
  it('M36 says what the other sees that one does not, in both directions', () => {
    const checks = [
      aHealthCheck({ valbrune: '4', norecia: '2' }),
      aHealthCheck({ valbrune: '2', norecia: '4' }),
      aHealthCheck({ of: 'norecia', valbrune: '2', norecia: '2' }),
    ];
    expect(said('health-check', { 'health-check': checks })).toBe(
      'Norécia voit un défaut que Valbrune ne se voit pas. Norécia voit un atout que Valbrune sous-estime. Une faiblesse de Norécia est admise des deux côtés.',
    );
    expect(said('health-check', { 'health-check': [aHealthCheck({ valbrune: '4', norecia: '4' })] })).toBe(
      'Les deux côtés jugent de la même façon.',
    );
  });

  it('M36 awaits the answer of one side, draws no second mark and says who owes it', () => {
    const checks = [aHealthCheck({ valbrune: '3', asked: '2026-11-02' })];
    const people = [aPerson({ id: 'paul-sarrazin', name: 'Paul Sarrazin' })];
    const found = section('health-check', { 'health-check': checks }, { people });
    expect(said('health-check', { 'health-check': checks })).toBe('Une réponse est attendue.');
    expect(found.kind === 'ratings' && found.tables[0]?.rows[0]).toMatchObject({
      figures: ['3', '–'],
      drawing: { marks: [{ series: 1 }] },
      status: { word: 'Réponse attendue', tone: 'none' },
      note: 'Paul Sarrazin, demandée le 2\u00a0nov. 2026.',
    });
  });
});

describe('the expectations', () => {
  it('M12 says how many are not adjusted yet: none, one, all', () => {
    const open = { expectation: 'Doubler les ventes' };
    const adjusted = { ...open, adjustment: 'Vingt pour cent', effect: 'Moins de pression' };
    expect(said('expectations', { expectations: [adjusted, adjusted] })).toBe('Les deux attentes sont ajustées.');
    expect(said('expectations', { expectations: [adjusted, open] })).toBe(
      'Une attente sur deux n’est pas encore ajustée.',
    );
    expect(said('expectations', { expectations: [open, open] })).toBe('Aucune des deux attentes n’est ajustée.');
    expect(said('expectations', { expectations: [open] })).toBe('La seule attente n’est pas encore ajustée.');
    expect(said('expectations', { expectations: [open, open] }, {}, 'en')).toBe(
      'Neither of the two expectations is adjusted.',
    );
  });
});

describe('the framing', () => {
  it('M02 says how many practices are written and names what is missing', () => {
    const framing = { involved: { decision: ['a'], operations: ['b'] }, resources: { human: 'Équipe' } };
    expect(said('framing', { framing })).toBe(
      'Deux pratiques sur cinq sont écrites. Il manque\u00a0: calendrier, indicateurs et communication interne.',
    );
    expect(said('framing', { framing: {} })).toContain('Aucune des cinq pratiques du cadrage n’est écrite.');
  });
});
