import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('nearestName', () => {
  const known = ['Disponibilité', 'Marge', 'kpi', 'statut'];

  it.each([
    ['Disponibilte', 'Disponibilité'],
    ['Disponibilité (%)', 'Disponibilité'],
    ['Marge [k€]', 'Marge'],
    ['Marges', 'Marge'],
    ['statu', 'statut'],
  ])('takes %j for %s', (written, name) => {
    expect(nearestName(written, known)).toBe(name);
  });

  it.each(['Charge de travail', 'x', '', 'Dispo', 'stt'])('finds %j near to nothing', (written) => {
    expect(nearestName(written, known)).toBe('');
  });
});
