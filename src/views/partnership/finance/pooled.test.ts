import { describe, expect, it } from 'vitest';
import type { Pooled } from '../../../model/pooled.ts';
import { said, section } from '../../../testing/sections.ts';

const team = (fields: Partial<Pooled> = {}): Pooled => ({
  id: 'team',
  kind: 'people',
  name: 'Équipe commune',
  capacity: 10,
  used: 8,
  ...fields,
});

describe('the pooled resources', () => {
  it('M27 names what is used beyond its capacity, not at it, and what is under-used', () => {
    const saying = (used: number) => said('pooled', { pooled: [team({ used })] });
    expect(saying(11)).toBe('Une ressource est mise en commun. Au-delà de la capacité convenue\u00a0: Équipe commune.');
    expect(saying(10)).toBe('Une ressource est mise en commun. Elle est employée dans sa capacité.');
    expect(saying(6)).toContain('Elle est employée dans sa capacité.');
    expect(said('pooled', { pooled: [team({ used: 10 }), team({ id: 'banc', used: 10 })] })).toContain('Chacune est');
    expect(saying(5)).toContain('Sous-employé\u00a0: Équipe commune.');
  });

  it('M27 says what is not measured and what each party provides on average', () => {
    const { used: _used, ...unmeasured } = team({ share: { valbrune: 0.3, norecia: 0.7 } });
    expect(said('pooled', { pooled: [unmeasured] }, {}, 'en')).toBe(
      'One resource is pooled. Without a measured use: Équipe commune. On average of the agreed shares: Valbrune\u00a030%, Norécia\u00a070%.',
    );
  });

  it('M27 puts over-use, missing shares and a one-sided mandate on the agenda of the capacity review', () => {
    const found = section('pooled', {
      pooled: [team({ used: 14, owner: 'ruben-hasse', 'mandated-by': ['norecia'] })],
      'not-pooled': ['Achats d’énergie'],
    });
    const [review, apart] = found.kind === 'pooled' ? found.blocks : [];
    expect(review?.table?.rows.map(({ cells }) => cells[1]?.text)).toEqual([
      '14 en usage pour une capacité de 10\u00a0: ajouter des moyens ou retirer de la charge',
      'Fixer la part de chacun',
      'Faire confirmer le mandat par Valbrune',
    ]);
    expect(apart?.note).toBe('Achats d’énergie.');
  });
});
