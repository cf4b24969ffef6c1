import { describe, expect, it } from 'vitest';
import type { WeightedVote } from '../../model/decision-protocol.ts';
import type { Locale } from '../../model/locale.ts';
import {
  aCommittee,
  aContract,
  aParty,
  aPartnership,
  aPerson,
  aStep,
  anEntry,
  cadence,
  day,
  duration,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { said, section } from '../../testing/sections.ts';
import { sectionsOf } from './sections.ts';

/** The first table of a section, as text: what a state says counts as its cell. */
function rows(...args: Parameters<typeof section>): string[][] {
  const found = section(...args);
  const [block] = 'blocks' in found ? found.blocks : [];
  return (block?.table?.rows ?? []).map(({ cells }) => cells.map(({ text, status }) => status?.word ?? text));
}

describe('the managers and executives', () => {
  const sides = (...fields: readonly Parameters<typeof aParty>[0][]) => ({
    parties: fields.map((each, index) => aParty({ ...(index === 1 && { id: 'norecia', name: 'Norécia' }), ...each })),
  });
  const full = { manager: 'claire-aubrac', sponsor: 'ines-morvan', involvement: 'Préside le comité' };

  it('M31 says that every side has its own, or names the side that does not', () => {
    expect(said('appointments', sides(full, full))).toBe('Chaque partie a un responsable et un dirigeant.');
    expect(said('appointments', sides(full, { sponsor: 'jean-lazare', involvement: 'Visite' }))).toBe(
      'Pas de responsable du partenariat chez Norécia.',
    );
    expect(said('appointments', sides(full, { manager: 'paul-sarrazin' }))).toBe(
      'Pas de dirigeant désigné chez Norécia.',
    );
    expect(said('appointments', sides(full, { manager: 'a', sponsor: 'b' }), {}, 'en')).toBe(
      'Each party has a manager and an executive. Nothing says how the executive takes part at Norécia.',
    );
  });

  it('M31 waits for its first name where there is none', () => {
    expect(section('appointments', sides({}, {})).next).toContain('involvement');
  });

  it('M31 takes nothing for missing in an edition that was not shown it', () => {
    const partnership = aPartnership(sides({ manager: 'claire-aubrac' }, {}));
    const context = aContext({ partnerships: [partnership], edition: { id: 'norecia', party: 'norecia' } });
    const [appointments] = sectionsOf(context, partnership)['partnership-governance'];
    expect(appointments?.state).toBeUndefined();
    expect(JSON.stringify(appointments)).not.toMatch(/Personne|Pas de/);
  });
});

describe('the committees', () => {
  const dated = { mandate: 'Budgets', cadence: cadence('every 2 months'), from: day('2026-10-12') };
  const told = (...committees: ReturnType<typeof aCommittee>[]) => said('committees', { governance: { committees } });

  it('M21 counts those that have a date: none, one, some, all', () => {
    expect(told(aCommittee({ mandate: 'Budgets' }))).toBe('Aucune séance de comité n’est prévue.');
    expect(told(aCommittee(dated))).toBe(
      'Le seul comité a une date. Prochaine séance\u00a0: Comité de pilotage, le 14\u00a0décembre 2026.',
    );
    expect(told(aCommittee(dated), aCommittee({ id: 'b', mandate: 'Marque' }))).toContain(
      'Un comité sur deux a une date.',
    );
    expect(told(aCommittee(dated), aCommittee({ ...dated, id: 'b' }))).toContain('Les deux comités ont une date.');
  });

  it('M44 are not asked for a date once the relation is over', () => {
    const governance = { committees: [aCommittee({ mandate: 'Budgets' })] };
    const leaving = (ends: string) =>
      section('committees', { stage: 'exit', governance, contracts: [aContract({ ends: day(ends) })] });
    expect(leaving('2026-11-23').state?.word).toBe('Non planifié');
    expect(leaving('2026-11-22').state).toBeUndefined();
  });

  it('M21 names a committee without mandate or members, and what it lacks', () => {
    expect(told(aCommittee(dated), aCommittee({ id: 'm', name: 'Sous-comité marketing', members: [] }))).toContain(
      'Sous-comité marketing\u00a0: sans mandat, sans membres, sans date.',
    );
  });

  it('M21 says when papers are due before the next meeting', () => {
    const committees = [aCommittee({ ...dated, from: day('2026-12-01'), papers: duration('5 working days') })];
    expect(rows('committees', { governance: { committees } }, { people: [aPerson()] })[0]?.slice(1, 3)).toEqual([
      '1er\u00a0déc. 2026',
      'Documents dus le 24\u00a0nov. 2026',
    ]);
  });

  it('M21 keeps the time for deciding apart from the time for informing', () => {
    const agenda = [
      { item: 'Budget', for: 'decision' as const, minutes: 30 },
      { item: 'Chiffres', for: 'information' as const, minutes: 1 },
    ];
    const found = section('committees', { governance: { committees: [aCommittee({ ...dated, agenda })] } });
    expect(JSON.stringify(found)).toContain('30\u00a0minutes pour décider, 1\u00a0minute pour informer');
  });
});

describe('the decision protocol', () => {
  const vote = { weights: { valbrune: 60, norecia: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 };
  const steps = (governance: Parameters<typeof aPartnership>[0]) => {
    const found = section('protocol', governance ?? {});
    return found.kind === 'protocol' ? found.steps : [];
  };

  it('M22 counts its steps, and says what stays under veto or needs unanimity', () => {
    const decisions = { consensus: { rounds: 2, days: 10 }, vote };
    expect(said('protocol', { governance: { decisions } })).toBe('Trois étapes, 20 jours de consensus au plus.');
    expect(
      said('protocol', {
        governance: {
          decisions: { ...decisions, vetoes: [{ party: 'valbrune', on: 'Accès aux données' }], reserved: ['Budget'] },
        },
      }),
    ).toBe(
      'Trois étapes, 20 jours de consensus au plus. Reste soumis au veto de Valbrune\u00a0: Accès aux données. Une matière demande l’unanimité.',
    );
  });

  it('M22 draws each round, then the vote with its weights, threshold and quorum', () => {
    const decisions = { consensus: { rounds: 1, days: 10 }, vote: { ...vote, basis: 'investment' as const } };
    expect(steps({ governance: { decisions, escalation: [aStep()] } })).toEqual([
      { title: 'Consensus, tour 1', text: '10\u00a0jours. Chacun dit ses objections, et pourquoi.' },
      {
        title: 'Vote pondéré',
        text: 'Selon l’apport\u00a0: Valbrune\u00a060, Norécia\u00a040. Adopté à au moins 66\u00a0% des voix, quorum 100\u00a0%.',
      },
      { title: 'Sinon, escalade', text: 'Le désaccord entre au premier niveau de l’échelle.' },
    ]);
  });

  it('M22 says the quorum of the second call, or that there is none', () => {
    const voteText = (fields: Partial<WeightedVote>, locale: Locale = 'fr') => {
      const found = section('protocol', { governance: { decisions: { vote: { ...vote, ...fields } } } }, {}, locale);
      return found.kind === 'protocol' && found.steps[0]?.text;
    };
    expect(voteText({ quorum: 0.5, 'second-call': 0.25 })).toContain(
      'Adopté à au moins 66\u00a0% des voix, quorum 50\u00a0%, 25\u00a0% sur deuxième convocation.',
    );
    expect(voteText({ 'second-call': 0 })).toContain('quorum 100\u00a0%, aucun sur deuxième convocation.');
    expect(voteText({ quorum: 2 / 3, 'second-call': 1 / 3 }, 'en')).toContain('quorum 2/3, 1/3 on second call.');
    expect(voteText({ quorum: undefined, 'second-call': 0.25 })).toContain('66\u00a0% des voix.');
  });

  it('M22 waits for its first line from the stage where the partners work together', () => {
    expect(section('protocol', { stage: 'working-together' }).next).toContain('governance.decisions');
    expect(() => section('protocol', { stage: 'partner-selection' })).toThrow('no section protocol');
  });
});

describe('the weighted vote', () => {
  const voting = (weights: Readonly<Record<string, number>>, share: number, strict = false) => ({
    governance: { decisions: { vote: { weights, threshold: { share, strict }, quorum: 1 } } },
  });

  it('M22 says who passes and who blocks: everyone, one, nobody', () => {
    expect(said('vote', voting({ valbrune: 60, norecia: 40 }, 0.66))).toBe(
      'Il faut au moins 66\u00a0% des voix\u00a0: personne ne passe seul et chacun bloque, le vote pondéré vaut l’unanimité.',
    );
    expect(said('vote', voting({ valbrune: 60, norecia: 40 }, 0.6))).toBe(
      'Il faut au moins 60\u00a0% des voix\u00a0: Valbrune peut passer sans les autres. Aucun blocage n’est possible.',
    );
    expect(said('vote', voting({ valbrune: 50, norecia: 30, tiers: 20 }, 0.6))).toBe(
      'Il faut au moins 60\u00a0% des voix\u00a0: personne ne passe seul, et rien ne passe contre Valbrune. Un blocage reste possible.',
    );
    expect(said('vote', voting({ valbrune: 34, norecia: 33, tiers: 33 }, 0.5, true))).toBe(
      'Il faut plus de 50\u00a0% des voix\u00a0: personne ne passe seul ni ne bloque seul. Aucun blocage n’est possible.',
    );
    expect(said('vote', voting({ valbrune: 60, norecia: 40 }, 0.66), {}, 'en')).toBe(
      'It takes at least 66% of the votes: nobody passes alone and everyone blocks, the weighted vote amounts to unanimity.',
    );
  });

  it('M22 speaks of several who may each pass alone in the plural', () => {
    const halves = voting({ valbrune: 50, norecia: 50 }, 0.5);
    expect(said('vote', halves)).toContain('Valbrune et Norécia peuvent chacun passer sans les autres.');
    expect(said('vote', halves, {}, 'en')).toContain('Valbrune and Norécia can each pass without the others.');
    expect(said('vote', voting({ valbrune: 60, norecia: 40 }, 0.6))).toContain('Valbrune peut passer sans les autres.');
  });

  it('M22 says that the last vote of the journal did not pass', () => {
    const votes = { valbrune: 'for' as const, norecia: 'against' as const };
    const journal = [anEntry({ title: 'Suspendre les chantiers', date: day('2026-10-12'), votes })];
    const record = { ...voting({ valbrune: 60, norecia: 40 }, 0.66), journal };
    expect(said('vote', record)).toContain(
      'Le dernier vote, «\u00a0Suspendre les chantiers\u00a0», le 12\u00a0octobre 2026, n’a pas abouti\u00a0: 60\u00a0% des voix, il en faut au moins 66\u00a0%.',
    );
    expect(section('vote', record).state?.tone).toBe('watch');
    expect(said('vote', { ...record, journal: [anEntry({ votes: { ...votes, norecia: 'for' } })] })).not.toContain(
      'dernier vote',
    );
  });

  it('M22 holds a vote on a reserved matter against unanimity, and names the matter', () => {
    const votes = { valbrune: 'for' as const, norecia: 'against' as const };
    const journal = [anEntry({ title: 'Céder les parts', date: day('2026-10-12'), matter: 'Cession', votes })];
    const vote = { weights: { valbrune: 60, norecia: 40 }, threshold: { share: 0.5, strict: true } };
    const record = { governance: { decisions: { vote, reserved: ['Cession'] } }, journal };
    expect(said('vote', record)).toContain('60\u00a0% des voix, il en faut au moins 100\u00a0%.');
    const found = section('vote', record);
    expect(found.kind === 'vote' && found.blocks[1]?.table?.rows[0]?.cells[0]?.sub).toBe('12\u00a0oct. 2026, Cession');
  });

  it('M22 says the quorums of both calls, where the second has its own', () => {
    const { governance } = voting({ valbrune: 60, norecia: 40 }, 0.66);
    const withSecond = (share: number) => ({
      governance: { decisions: { vote: { ...governance.decisions.vote, 'second-call': share } } },
    });
    expect(said('vote', withSecond(0.4))).toContain(
      'Le quorum est de 100\u00a0%\u202f; sur deuxième convocation, il est de 40\u00a0%.',
    );
    expect(said('vote', withSecond(0), {}, 'en')).toContain('The quorum is 100%; on second call, none is required.');
    expect(said('vote', { governance })).not.toContain('convocation');
  });

  it('M22 holds a vote on second call against its own quorum, and says so of the entry', () => {
    const { governance } = voting({ valbrune: 60, norecia: 40 }, 0.5);
    const vote = { ...governance.decisions.vote, 'second-call': 0.6 };
    const held = (call?: 'second') =>
      section('vote', {
        governance: { decisions: { vote } },
        journal: [anEntry({ date: day('2026-10-12'), votes: { valbrune: 'for' }, call })],
      });
    const cellsOf = (found: ReturnType<typeof held>) =>
      found.kind === 'vote' ? found.blocks[1]?.table?.rows[0]?.cells.map(({ text, sub }) => sub ?? text) : [];
    expect(cellsOf(held('second'))?.[0]).toBe('12\u00a0oct. 2026, sur deuxième convocation');
    expect(cellsOf(held('second'))?.[3]).toBe('60\u00a0% des voix, il en faut au moins 50\u00a0%');
    expect(cellsOf(held())?.[3]).toBe(
      '60\u00a0% des voix présentes, il en faut 100\u00a0%, 60\u00a0% sur deuxième convocation',
    );
  });

  it('M22 has no section where nothing is put to the vote', () => {
    expect(() => section('vote', { governance: { decisions: { otherwise: 'consensus' } } })).toThrow('no section vote');
  });
});

describe('the escalation ladder', () => {
  const escalation = [{ level: 1 as const, within: duration('10 days') }, { level: 'mediation' as const }];
  const conflict = (on: string) => anEntry({ kind: 'conflict', title: 'Accès aux données', date: day(on) });

  it('M18 says the age and the deadline of an open conflict, and that it is over the day after', () => {
    expect(said('escalation', { governance: { escalation }, journal: [conflict('2026-11-13')] })).toBe(
      '«\u00a0Accès aux données\u00a0» est ouvert depuis 10\u00a0jours, au niveau 1. Sans accord le 23\u00a0novembre 2026, il passe au niveau suivant (médiation) le 24\u00a0novembre 2026. L’échelle a deux niveaux.',
    );
    expect(said('escalation', { governance: { escalation }, journal: [conflict('2026-11-12')] })).toContain(
      'Le délai de ce niveau est passé depuis le 22\u00a0novembre 2026.',
    );
  });

  it('M18 places the conflict on its rung', () => {
    const found = section('escalation', { governance: { escalation }, journal: [conflict('2026-11-13')] });
    expect(found.kind === 'escalation' && found.ladder.map((rung) => rung.state)).toEqual(['here', 'future']);
    expect(found.kind === 'escalation' && found.ladder[0]?.here?.word).toBe('Ici, jour 10 sur 10');
  });

  it('M18 gives the days of each level ahead, counted from the open conflict', () => {
    const governance = {
      escalation: [
        { level: 1 as const, within: duration('10 days'), trigger: 'Désaccord écrit' },
        { level: 2 as const, within: duration('15 days'), then: 'Suspension des livraisons' },
        { level: 'court' as const, body: 'Tribunal de Brévent' },
      ],
      'urgent-relief': 'Juge des référés',
    };
    const record = { governance, journal: [conflict('2026-11-16')] };
    const found = section('escalation', record);
    expect(found.kind === 'escalation' && found.ladder.map(({ dates }) => dates)).toEqual([
      'À conclure le 26\u00a0nov. 2026 au plus tard',
      'Sinon, du 27\u00a0nov. 2026 au 12\u00a0déc. 2026',
      'Sinon, à partir du 13\u00a0déc. 2026',
    ]);
    expect(found.kind === 'escalation' && found.ladder.map(({ details }) => details)).toEqual([
      ['10\u00a0jours', 'Désaccord écrit', 'Sans accord\u00a0: niveau 2'],
      ['15\u00a0jours', 'Sans accord\u00a0: Suspension des livraisons'],
      ['Tribunal de Brévent'],
    ]);
    expect(found).toMatchObject({
      counted:
        'Les dates sont comptées pour «\u00a0Accès aux données\u00a0», à ce niveau depuis le 16\u00a0novembre 2026, s’il n’est pas réglé avant.',
      urgent: 'En urgence, sans attendre la fin de l’échelle\u00a0: Juge des référés.',
    });
    const english = section('escalation', record, {}, 'en');
    expect(english.kind === 'escalation' && english.ladder[1]).toMatchObject({
      dates: 'Otherwise, from 27\u00a0Nov 2026 to 12\u00a0Dec 2026',
    });
  });

  it('M18 gives no days where no conflict is open, and says so of a last level', () => {
    const calm = section('escalation', { governance: { escalation } });
    expect(calm.kind === 'escalation' && calm.ladder.map(({ dates }) => dates)).toEqual([undefined, undefined]);
    expect(calm).not.toHaveProperty('counted');
    const last = { governance: { escalation: escalation.slice(0, 1) }, journal: [conflict('2026-11-13')] };
    expect(said('escalation', last)).toContain(
      'Ce niveau doit conclure le 23\u00a0novembre 2026\u202f; aucun autre ne le suit.',
    );
    expect(said('escalation', last, {}, 'en')).toContain(
      'This level must conclude by 23\u00a0November 2026; no other follows it.',
    );
  });

  it('M18 says that a conflict has no ladder to climb', () => {
    expect(said('escalation', { journal: [conflict('2026-11-13')] })).toContain('Aucune échelle n’est convenue.');
  });
});

describe('the roles', () => {
  const led = { task: 'Vente', lead: 'norecia' };
  const orphan = { task: 'Restitution des données' };
  const shared = { task: 'Communication', with: ['valbrune', 'norecia'] };

  it('M20 counts the tasks that have a lead, and names those that nobody answers for', () => {
    expect(said('roles', { roles: [led] })).toBe('La seule tâche a un chef de file.');
    expect(said('roles', { roles: [led, led] })).toBe('Les deux tâches ont un chef de file.');
    expect(said('roles', { roles: [led, orphan] })).toBe(
      'Une tâche sur deux a un chef de file. Personne ne répond de\u00a0: Restitution des données.',
    );
    expect(said('roles', { roles: [orphan, orphan] }, {}, 'en')).toContain('No task out of two has a lead.');
  });

  it('M20 notes a task that several share without a lead, which is legal', () => {
    expect(said('roles', { roles: [led, shared] })).toBe(
      'Une tâche sur deux a un chef de file. À plusieurs, sans chef de file\u00a0: Communication.',
    );
    expect(section('roles', { roles: [shared] }).state?.tone).toBe('watch');
    expect(section('roles', { roles: [orphan] }).state?.tone).toBe('bad');
  });
});

describe('the communication plan', () => {
  const weekly = { exchange: 'Point technique', cadence: cadence('weekly'), from: day('2026-11-24'), purpose: 'Lever' };

  it('M23 says the next exchange, and which has no date or no purpose', () => {
    expect(said('communication', { communication: [weekly] })).toBe(
      'Un échange est convenu. Le premier\u00a0: Point technique, le 24\u00a0novembre 2026.',
    );
    expect(
      said('communication', {
        communication: [weekly, { exchange: 'Visite', cadence: cadence('monthly') }, { exchange: 'Appel' }],
      }),
    ).toBe(
      'Trois échanges sont convenus. Sans première date\u00a0: Visite. Sans but écrit\u00a0: Visite et Appel. Le premier\u00a0: Point technique, le 24\u00a0novembre 2026.',
    );
  });
});

describe('the tools', () => {
  const tools = [
    { tool: 'notion', for: 'Notes', 'source-of-truth': true },
    { tool: 'teams', for: 'Réunions' },
  ];

  it('M24 says which tool is the source of truth: none, one, several', () => {
    expect(said('tools', { tools: tools.slice(1) })).toBe(
      'Aucun outil ne fait foi. Aucune règle d’usage n’est écrite.',
    );
    expect(said('tools', { tools, 'tool-rules': { naming: 'Date, sujet' } })).toBe('notion fait foi.');
    expect(said('tools', { tools: [...tools, ...tools] }, {}, 'en')).toContain('Several tools claim');
  });

  it('M24 says where else a tool is used', () => {
    const other = aPartnership({ id: 'gamme', title: 'Gamme', tools: tools.slice(1) });
    const own = aPartnership({ tools });
    const found = sectionsOf(aContext({ partnerships: [own, other] }), own)['partnership-governance'].find(
      ({ id }) => id === 'tools',
    );
    expect(JSON.stringify(found)).toContain('"Gamme"');
    expect(JSON.stringify(found)).toContain('Ici seulement');
  });
});

describe('the rituals', () => {
  it('M26 says the next one, and that a retrospective is off its pace', () => {
    const retrospective = (rhythm: string) => ({
      rituals: [{ kind: 'retrospective' as const, cadence: cadence(rhythm), from: day('2026-01-15') }],
    });
    expect(said('rituals', retrospective('every 5 weeks'))).toBe(
      'Un rituel est convenu. Le prochain\u00a0: Rétrospective, le 26\u00a0novembre 2026.',
    );
    expect(said('rituals', retrospective('half-yearly'))).toContain('sort du rythme de quatre à six semaines');
  });

  it('M26 gives the usual agenda of its kind, unless the record writes another', () => {
    const standUp = { kind: 'stand-up' as const, cadence: cadence('weekly'), from: day('2026-11-23') };
    expect(rows('rituals', { rituals: [standUp] })[0]?.slice(1)).toEqual([
      '–',
      '23\u00a0nov. 2026, 30\u00a0nov. 2026, 7\u00a0déc. 2026',
      'Fait depuis la dernière fois, à faire et ce qui bloque',
    ]);
    expect(rows('rituals', { rituals: [{ ...standUp, agenda: ['tour de table'] }] })[0]?.[3]).toBe('Tour de table');
  });
});

describe('the training plan', () => {
  const training = (on: string, done?: true) => ({ topic: 'Montage', on: day(on), ...(done && { done }) });

  it('M30 counts what was done, and names what is overdue', () => {
    expect(said('training', { training: [training('2026-06-17', true)] })).toBe('Le seul moment prévu a eu lieu.');
    expect(said('training', { training: [training('2026-06-17', true), training('2026-11-22')] })).toBe(
      'Un moment sur deux a eu lieu. Sa date est passée\u00a0: Montage.',
    );
    expect(said('training', { training: [training('2026-11-23')] })).toBe(
      'Le seul moment prévu n’a pas encore eu lieu. Le prochain\u00a0: Montage, le 23\u00a0novembre 2026.',
    );
  });
});
