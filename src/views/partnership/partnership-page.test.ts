import { describe, expect, it } from 'vitest';
import {
  aChecklist,
  aCommittee,
  aKpi,
  aKpiUse,
  anObjective,
  aParty,
  aPartnership,
  aStakeholder,
  cadence,
  day,
  measurements,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { said, section } from '../../testing/sections.ts';
import { plainSentence } from '../ui/sentence.ts';
import { partPage } from './part-page.ts';
import { partnershipPage } from './partnership-page.ts';
import { sectionAddress } from './section-address.ts';

describe('a partnership page of a minimal record', () => {
  const partnership = aPartnership({ parties: [aParty(), aParty({ id: 'norecia', name: 'Norécia' })] });
  const view = partnershipPage(aContext({ partnerships: [partnership] }), partnership);

  it('shows the core sections with their next step, and no other', () => {
    expect(view.sections.map((each) => each.id)).toEqual([
      'summary',
      'frame',
      'contract',
      'governance',
      'kpis',
      'journal',
      'checklists',
      'stages',
    ]);
    const steps = view.sections
      .slice(1)
      .flatMap((each) =>
        each.kind === 'digest' ? each.lines.map((line) => [line.title, line.next]) : [[each.title, each.next]],
      )
      .filter(([title]) => title !== 'Huit étapes');
    for (const [, step] of steps) expect(step).toMatch(/\p{L}/u);
  });

  it('M16 M31 says in a partner edition neither who answers, nor what committee, nor what term is not told', () => {
    const [valbrune = aParty(), norecia = aParty()] = partnership.parties;
    const factsOf = (parties: typeof partnership.parties, edition?: { id: string; party: string }) => {
      const told = { ...partnership, parties };
      return partnershipPage(aContext({ partnerships: [told], ...(edition && { edition }) }), told).head.answering.map(
        ({ term, value, alarming }) => [term, value, alarming],
      );
    };
    const edition = { id: 'norecia', party: 'norecia' };
    const bare = [valbrune, norecia].map(({ id, name }) => ({ id, name }));
    expect(factsOf(bare).map(([, value]) => value)).toEqual([
      'Non désigné',
      'Non désigné',
      'Aucun',
      'Sans terme inscrit',
    ]);
    expect(factsOf(bare, edition)).toEqual([]);
    expect(
      factsOf(
        [
          { ...valbrune, manager: 'claire-aubrac' },
          { ...norecia, sponsor: 'jean-lazare' },
        ],
        edition,
      ),
    ).toEqual([
      ['Responsable, Valbrune', 'claire-aubrac', false],
      ['Responsable, Norécia', '–', false],
    ]);
  });

  it('shows its eight stages, the current one named', () => {
    expect(view.head.steps.map((step) => step.state)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      'now',
      'later',
      'later',
    ]);
    expect(view.head.stageTitle).toBe('Cycle de vie\u00a0: étape 6 sur 8, créer de la valeur');
  });

  it('is also called by the names of its partners, never by that of the side that keeps the playbook (M50)', () => {
    expect(view.frame.alsoCalled).toBe('Norécia');
  });

  it('hides empty sections from a partner edition', () => {
    const context = aContext({ partnerships: [partnership], edition: { id: 'norecia', party: 'norecia' } });
    expect(partnershipPage(context, partnership).sections.map((each) => each.id)).toEqual(['summary']);
  });
});

describe('the parts of a partnership', () => {
  const partnership = aPartnership({
    stage: 'knowledge',
    roles: [{ task: 'Maintenance' }],
    governance: {
      committees: [aCommittee({ mandate: 'Budgets', cadence: cadence('every 2 months'), from: day('2026-10-12') })],
    },
  });
  const led = [{ task: 'Maintenance', lead: 'norecia' }];
  const sponsored = partnership.parties.map((party) => ({ ...party, sponsor: 'ines-morvan', involvement: 'Préside' }));

  it('have a page where the record says something of them, and a place on the overview where it does not', () => {
    const view = partnershipPage(aContext({ partnerships: [partnership] }), partnership);
    const links = view.rail.items.map(({ label, href }) => [label, href]);
    expect(links).toEqual([
      ['Synthèse', '/partenariats/boucle-chaude/'],
      ['Cadre', '/partenariats/boucle-chaude/#frame'],
      ['Contrat et clauses', '/partenariats/boucle-chaude/#contract'],
      ['Gouvernance', '/partenariats/boucle-chaude/gouvernance/'],
      ['Journal', '/partenariats/boucle-chaude/#journal'],
      ['Checklists', '/partenariats/boucle-chaude/#checklists'],
      ['Étapes et sortie', '/partenariats/boucle-chaude/etapes/'],
      ['Calendrier', '/partenariats/boucle-chaude/calendrier/'],
    ]);
  });

  it('are all that a partner’s rail leads to: what its overview leaves out has no place there', () => {
    const context = aContext({ partnerships: [partnership], edition: { id: 'norecia', party: 'norecia' } });
    const { rail } = partPage(context, partnership, 'partnership-governance');
    expect(rail.items.map(({ href }) => href)).toEqual([
      '/partenariats/boucle-chaude/',
      '/partenariats/boucle-chaude/gouvernance/',
      '/partenariats/boucle-chaude/calendrier/',
    ]);
  });

  it('open with the sections that need attention: one, all, none', () => {
    const opening = (record: Parameters<typeof aPartnership>[0]) => {
      const each = aPartnership({ ...partnership, parties: sponsored, ...record });
      return plainSentence(partPage(aContext({ partnerships: [each] }), each, 'partnership-governance').sentence);
    };
    expect(opening({})).toBe('Un volet sur trois demande de l’attention\u00a0: Rôles.');
    expect(opening({ roles: led })).toBe('Aucun des trois volets ne demande d’attention.');
    expect(opening({ governance: {}, parties: partnership.parties })).toBe(
      'Tous les volets demandent de l’attention\u00a0: Responsables et dirigeants et Rôles.',
    );
    expect(opening({ governance: {}, roles: led, stage: 'working-together' })).toBe(
      'Aucun des cinq volets ne demande d’attention. Trois restent à écrire.',
    );
  });

  it('are where the overview and the attention list send a reader, on a page of their own or not', () => {
    const context = aContext({ partnerships: [partnership] });
    expect(sectionAddress(context, partnership, 'roles')).toBe('/partenariats/boucle-chaude/gouvernance/#roles');
    expect(sectionAddress(context, partnership, 'objectives')).toBe('/partenariats/boucle-chaude/#frame');
    expect(sectionAddress(context, partnership, 'contracts')).toBe('/partenariats/boucle-chaude/#contract');
    expect(sectionAddress(context, partnership, 'wins')).toBe('/partenariats/boucle-chaude/');
  });

  it('lead to their own sections from the rail, each with its state', () => {
    const each = { ...partnership, parties: sponsored };
    const { rail } = partPage(aContext({ partnerships: [each] }), each, 'partnership-governance');
    const here = rail.items.find((item) => item.current);
    expect(here?.anchors.map(({ label, href, state }) => [label, href, state?.tone])).toEqual([
      ['Responsables et dirigeants', '#appointments', undefined],
      ['Comités', '#committees', undefined],
      ['Rôles', '#roles', 'bad'],
    ]);
  });
});

describe('the objectives', () => {
  const complete = anObjective({
    measure: { kpi: 'availability', target: 0.98 },
    resources: 'Équipe',
    owner: 'claire-aubrac',
    agreed: ['valbrune', 'norecia'],
    context: 'Budget',
    due: day('2027-06-30'),
  });

  it('M01 says how many are complete: one, none, some, all', () => {
    expect(said('objectives', { objectives: [complete] })).toBe('Le seul objectif est complet.');
    expect(said('objectives', { objectives: [anObjective()] })).toBe('Le seul objectif n’est pas complet.');
    expect(said('objectives', { objectives: [anObjective(), anObjective({ id: 'b' })] })).toBe(
      'Aucun des deux objectifs n’est complet.',
    );
    expect(said('objectives', { objectives: [complete, anObjective({ id: 'b' })] })).toBe(
      'Un objectif sur deux est complet.',
    );
    expect(said('objectives', { objectives: [complete, { ...complete, id: 'b' }] })).toBe(
      'Les deux objectifs sont complets.',
    );
    expect(said('objectives', { objectives: [complete, { ...complete, id: 'b' }] }, {}, 'en')).toBe(
      'Both objectives are complete.',
    );
  });

  it('M01 gives the reason of each letter that does not hold', () => {
    const objectives = section('objectives', { objectives: [{ ...complete, context: undefined }] });
    expect(objectives.kind === 'objectives' && objectives.rows[0]).toMatchObject({
      reasons: 'R\u00a0: ni contexte ni budget.',
    });
  });

  it('M01 says a target missed from the day after its due date', () => {
    const record = (due: string) => ({
      objectives: [{ ...complete, due: day(due) }],
      kpis: [aKpiUse({ baseline: 0.9 })],
      measurements: measurements('availability', '2026-10', [0.94]),
    });
    expect(said('objectives', record('2026-11-22'), { kpis: [aKpi()] })).toContain(
      'Une échéance est passée sans que la cible soit atteinte.',
    );
    expect(said('objectives', record('2026-11-23'), { kpis: [aKpi()] })).not.toContain('échéance est passée');
  });
});

describe('the stakeholders', () => {
  it('M04 names who has power and resists before who is merely distant', () => {
    const finance = aStakeholder();
    const opponent = aStakeholder({
      id: 'b',
      name: 'Actionnaires',
      power: 3,
      interest: 3,
      stance: 'reluctant',
      owner: 'claire-aubrac',
    });
    expect(said('stakeholders', { stakeholders: [finance] })).toBe(
      'Aucun acteur clé n’est identifié. Direction financière\u00a0: beaucoup de pouvoir, peu d’intérêt. Une relation n’a pas de responsable.',
    );
    expect(said('stakeholders', { stakeholders: [finance, opponent] })).toContain(
      'Un acteur clé à voir de près. Actionnaires\u00a0: du pouvoir, et des réticences.',
    );
  });
});

describe('the KPIs', () => {
  const use = aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975 });
  const record = (values: (number | null)[], fields = {}) => ({
    kpis: [{ ...use, ...fields }],
    measurements: measurements('availability', '2026-09', values),
  });
  const catalogue = { kpis: [aKpi()] };

  it('M33 says how many miss their target and which is furthest off', () => {
    expect(said('kpis', record([0.99, 0.985]), catalogue)).toBe('Le seul indicateur est dans sa cible.');
    expect(said('kpis', record([0.99, 0.984]), catalogue)).toBe('Le seul indicateur n’atteint pas sa cible.');
    expect(said('kpis', record([0.99, 0.97]), catalogue)).toBe(
      'Le seul indicateur n’atteint pas sa cible. Le plus loin\u00a0: Disponibilité du service, 97\u00a0%.',
    );
  });

  it('M33 counts a KPI without data apart: it is neither on target nor off it', () => {
    expect(said('kpis', { kpis: [use] }, catalogue)).toBe('Aucun indicateur ne manque sa cible. Un n’a pas de donnée.');
  });

  it('M17 says that a clause is triggered when the run is long enough', () => {
    const trigger = { when: triggerRule('below floor for 2 months'), clause: 'revision-partage', article: '14.2' };
    expect(said('kpis', record([0.97, 0.97], { trigger }), catalogue)).toContain(
      'Un franchit un seuil qui déclenche une clause.',
    );
    expect(said('kpis', record([0.98, 0.97], { trigger }), catalogue)).not.toContain('déclenche');
  });

  it('M33 shows six cards, worst first, and says how many more there are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const followed = (count: number) => ({
      kpis: ids.slice(0, count).map((kpi) => ({ ...use, kpi })),
      measurements: ids.slice(0, count).flatMap((kpi) => measurements(kpi, '2026-10', [kpi === 'f' ? 0.96 : 0.99])),
    });
    const kpis = ids.map((id) => aKpi({ id, title: id }));
    const six = section('kpis', followed(6), { kpis });
    expect(six.kind === 'kpis' && [six.cards.length, six.cards[0]?.title, six.rest]).toEqual([6, 'f', undefined]);
    const seven = section('kpis', followed(7), { kpis });
    expect(seven.kind === 'kpis' && [seven.cards.length, seven.rest]).toEqual([6, 'Un autre indicateur est suivi.']);
  });

  it('names a KPI that the catalogue does not know', () => {
    const kpis = section('kpis', { kpis: [use] });
    expect(kpis.kind === 'kpis' && kpis.unknown).toEqual(['Indicateur «\u00a0availability\u00a0» absent du catalogue']);
  });

  it('says the file and line of the last value', () => {
    const kpis = section('kpis', record([0.99, 0.985]), catalogue);
    expect(kpis.kind === 'kpis' && kpis.cards[0]?.source).toBe('partnerships/boucle-chaude/kpis.csv, ligne\u00a03');
  });
});

describe('the rest of the record', () => {
  it('M51 counts the lines that the record already answers', () => {
    const checklists = [
      aChecklist({
        items: [
          { id: 'a', do: 'Nommer', proof: 'parties.manager' },
          { id: 'b', do: 'Écrire la sortie', proof: 'exit.plan' },
        ],
      }),
    ];
    expect(said('checklists', {}, { checklists })).toContain('La fiche répond déjà à une ligne sur deux.');
  });
});

describe('the summary', () => {
  it('M36 speaks of the two healths apart', () => {
    expect(said('summary', {})).toBe(
      'Ni les affaires ni la relation n’ont assez de données pour un indice. Rien n’est en retard ni attendu dans les trente jours.',
    );
    const record = {
      kpis: [aKpiUse({ target: 0.98, amber: 0.97 }), aKpiUse({ kpi: 'satisfaction', target: 8, amber: 7 })],
      measurements: [
        ...measurements('availability', '2026-10', [0.99]),
        ...measurements('satisfaction', '2026-10', [7.2]),
      ],
    };
    const kpis = [aKpi(), aKpi({ id: 'satisfaction', title: 'Satisfaction', unit: 'points', relationship: true })];
    expect(said('summary', record, { kpis })).toContain('Les affaires tiennent, la relation se tend.');
    expect(said('summary', record, { kpis }, 'en')).toContain('Business holds, the relationship is under strain.');
  });
});
