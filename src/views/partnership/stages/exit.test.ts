import { describe, expect, it } from 'vitest';
import { aCommittee, aPartnership, aPerson, day, duration } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { said, section } from '../../../testing/sections.ts';
import { plainSentence } from '../../ui/sentence.ts';
import { exitSection } from './exit.ts';

const plan = {
  data: 'Restitution',
  ip: { agreed: 'Licence croisée', at: 'art. 21.3', owner: 'lea-fontan' },
  people: 'Retour',
  customers: { agreed: 'Au choix', reviewed: day('2025-10-16') },
  transition: 'Six mois',
  communication: 'Une lettre',
  owner: 'claire-aubrac',
  rehearsed: day('2026-05-18'),
};

describe('the readiness to leave', () => {
  it('M45 says the score and what is left to settle', () => {
    expect(said('exit', { exit: { triggers: ['Faute grave'], plan } })).toBe(
      'Huit éléments sur dix sont prêts, soit 80\u00a0%. Il reste à régler\u00a0: scénarios et clients communs.',
    );
    expect(said('exit', { exit: { plan: { data: 'Restitution' } } }, {}, 'en')).toMatch(
      /^One item out of ten is ready, or 10%\. Still to settle: triggers, scenarios/,
    );
  });

  it('M45 says when all is ready', () => {
    const scenarios = [
      { kind: 'end' as const, title: 'Fin' },
      { kind: 'transformation' as const, title: 'Recentrer' },
    ];
    const exit = { triggers: ['Faute'], scenarios, plan: { ...plan, customers: 'Au choix' } };
    expect(said('exit', { exit })).toBe('Les dix éléments sont prêts.');
    expect(section('exit', { exit }).state).toBeUndefined();
  });

  it('M45 flags a partnership at work without a plan', () => {
    const exit = { triggers: ['Faute grave'] };
    expect(said('exit', { exit })).toContain('Les parties sont engagées sans plan de sortie.');
    expect(section('exit', { exit }).state?.tone).toBe('bad');
    expect(section('exit', { stage: 'knowledge', exit }).state?.tone).toBe('watch');
    expect(section('exit', {}).next).toBeDefined();
  });

  it('M45 is not asked for at the first stage', () => {
    expect(() => section('exit', { stage: 'awareness' })).toThrow();
    expect(section('exit', { stage: 'knowledge' }).next).toBeDefined();
  });

  it('M45 shows where each item stands and who keeps it', () => {
    const people = [aPerson(), aPerson({ id: 'lea-fontan', name: 'Léa Fontan' })];
    const found = section('exit', { exit: { plan } }, { people });
    const cells = found.kind === 'blocks' ? (found.blocks[0]?.table?.rows ?? []) : [];
    const row = (name: string) => cells.find(({ cells: [head] }) => head?.text === name)?.cells.map(({ text }) => text);
    expect(row('Propriété intellectuelle')).toEqual([
      'Propriété intellectuelle',
      '',
      'Licence croisée',
      'art. 21.3',
      'Léa Fontan',
    ]);
    expect(row('Clients communs')?.slice(2)).toEqual([
      'Au choix, à revoir depuis le 16\u00a0octobre 2026',
      'fiche, ligne\u00a07',
      'Claire Aubrac',
    ]);
    expect(row('Déclencheurs')?.slice(2)).toEqual(['–', '–', '–']);
  });

  it('shows a partner what is shared, and judges nothing', () => {
    const partnership = aPartnership({ exit: { plan: { transition: 'Six mois' } } });
    const context = aContext({ partnerships: [partnership], edition: { id: 'norecia', party: 'norecia' } });
    const found = exitSection(context, partnership);
    expect(found && plainSentence(found.sentence)).toBe('Un élément du plan est partagé.');
    expect(found?.state).toBeUndefined();
    expect(found?.blocks[0]?.table?.rows).toHaveLength(1);
  });
});

describe('the scenarios', () => {
  const end = { kind: 'end' as const, title: 'Mettre fin', delay: duration('6 months'), decides: 'steering' };
  const turn = { kind: 'transformation' as const, title: 'Recentrer', trigger: 'Deux clauses' };
  const told = (...scenarios: (string | typeof end | typeof turn)[]) => said('scenarios', { exit: { scenarios } });

  it('M45 say how many keep the relation: none, some, all', () => {
    expect(told(end)).toBe('Un scénario est écrit. Il ne dit pas que la relation pourrait continuer autrement.');
    expect(told(end, 'Rachat')).toBe('Deux scénarios sont écrits. Aucun ne garde la relation.');
    expect(told(end, turn)).toBe('Sortir n’est pas forcément rompre. Un des deux scénarios garde la relation.');
    expect(told(turn)).toBe(
      'Sortir n’est pas forcément rompre. Le seul scénario écrit garde la relation, aucun ne prévoit sa fin.',
    );
  });

  it('M45 name the committee that decides, and leave a dash for what a sentence does not say', () => {
    const found = section('scenarios', {
      exit: { scenarios: [end, 'Rachat'] },
      governance: { committees: [aCommittee()] },
    });
    expect(
      found.kind === 'blocks' && found.blocks[0]?.table?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    ).toEqual([
      ['Mettre fin', '–', '–', '6\u00a0mois', 'Comité de pilotage'],
      ['Rachat', '–', '–', '–', '–'],
    ]);
  });
});

describe('the roadmap', () => {
  it('M46 says how many projects are open, late, and due next', () => {
    const roadmap = [
      { step: 'pilot' as const, title: 'Stockage', due: day('2027-03-31') },
      { step: 'watch' as const, title: 'Hydrogène', due: day('2026-11-22') },
    ];
    expect(said('roadmap', { roadmap })).toBe(
      'Deux pistes sont ouvertes. Une a passé son échéance. Prochaine échéance\u00a0: Stockage, le 31\u00a0mars 2027.',
    );
    expect(said('roadmap', { roadmap: [{ step: 'watch', title: 'Hydrogène', due: day('2026-11-23') }] })).not.toContain(
      'passé',
    );
  });
});
