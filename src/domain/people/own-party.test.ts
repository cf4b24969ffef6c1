import { describe, expect, it } from 'vitest';
import { aParty, aSettings } from '../../testing/builders.ts';
import { ownParty, partnersOf } from './own-party.ts';

const settings = aSettings({ organisation: { id: 'valbrune', name: 'Valbrune' } });
const [valbrune, norecia, filiale] = ['valbrune', 'norecia', 'valbrune-reseaux'].map((id) => aParty({ id }));

describe('our side of a partnership', () => {
  it('is the party that is the organisation, wherever it is listed', () => {
    const parties = [norecia, valbrune].flatMap((party) => party ?? []);
    expect(ownParty({ parties }, settings)).toBe(valbrune);
    expect(partnersOf({ parties }, settings)).toEqual([norecia]);
  });

  it('is the first party where none is the organisation', () => {
    const parties = [filiale, norecia].flatMap((party) => party ?? []);
    expect(ownParty({ parties }, settings)).toBe(filiale);
    expect(partnersOf({ parties }, settings)).toEqual([norecia]);
  });

  it('is nobody where no party is left to show', () => {
    expect(ownParty({ parties: [] }, settings)).toBeUndefined();
    expect(partnersOf({ parties: [] }, settings)).toEqual([]);
  });
});
