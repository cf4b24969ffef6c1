import { describe, expect, it } from 'vitest';
import { aStakeholder } from '../../../testing/builders.ts';
import { section } from '../../../testing/sections.ts';

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
