import { describe, expect, it } from 'vitest';
import type { WeightedVote } from '../../../model/decision-protocol.ts';
import type { Locale } from '../../../model/locale.ts';
import type { aPartnership } from '../../../testing/builders.ts';
import { aStep } from '../../../testing/builders.ts';
import { said, section } from '../../../testing/sections.ts';

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
