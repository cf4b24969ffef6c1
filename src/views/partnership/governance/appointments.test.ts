import { describe, expect, it } from 'vitest';
import { aParty, aPartnership } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { said, section } from '../../../testing/sections.ts';
import { sectionsOf } from '../sections.ts';

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
