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
    ['sttaut (x)', 'statut'],
  ])('takes %j for %s', (written, name) => {
    expect(nearestName(written, known)).toBe(name);
  });

  it('counts two letters in the wrong order as one change', () => {
    expect(nearestName('péridoe', ['period', 'période'])).toBe('période');
  });

  it.each(['Charge de travail', 'x', '', 'Dispo', 'stt'])('finds %j near to nothing', (written) => {
    expect(nearestName(written, known)).toBe('');
  });
});
