import { describe, expect, it } from 'vitest';
import { anEntry, day } from '../../../testing/builders.ts';
import { said, section } from '../../../testing/sections.ts';

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
