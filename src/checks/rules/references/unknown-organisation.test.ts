import { describe, expect, it } from 'vitest';
import { aPartnership, aSettings } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownOrganisation } from './unknown-organisation.ts';

describe('unknown-organisation', () => {
  const partnerships = [aPartnership()];
  const keptBy = (id: string) => aSettings({ organisation: { id, name: 'Nous' } });
  const told = (id: string) => tell(checkUnknownOrganisation, { settings: keptBy(id), partnerships });

  it('warns of the organisation that keeps the playbook and is a party of nothing, and names the first party', () => {
    expect(told('nous')).toEqual([
      {
        code: 'unknown-organisation',
        severity: 'warning',
        at: 'playbook.yaml: organisation.id',
        values: { value: 'nous', suggestion: 'valbrune' },
      },
    ]);
  });

  it('says nothing of a party, of a playbook without partnerships, nor while one or the settings cannot be read', () => {
    expect(told('valbrune')).toEqual([]);
    expect(told('norecia')).toEqual([]);
    expect(tell(checkUnknownOrganisation, { settings: keptBy('nous') })).toEqual([]);
    const broken = ['partnership/gamme-sillage', 'settings/organisation'].map((id) => ({ broken: new Set([id]) }));
    for (const holder of broken)
      expect(tell(checkUnknownOrganisation, { settings: keptBy('nous'), partnerships }, holder)).toEqual([]);
  });
});
