import { describe, expect, it } from 'vitest';
import { aPerson } from '../../../testing/builders.ts';
import { aHealthCheck } from '../../../testing/keyed-by-party.ts';
import { said, section } from '../../../testing/sections.ts';

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
