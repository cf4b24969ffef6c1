import { describe, expect, it } from 'vitest';
import { aPerson } from '../../../testing/builders.ts';
import { aSwot } from '../../../testing/keyed-by-party.ts';
import { said, section } from '../../../testing/sections.ts';

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
