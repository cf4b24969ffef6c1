import { describe, expect, it } from 'vitest';
import { aPartnership, aSettings } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownEditionParty } from './unknown-edition-party.ts';

const partnerships = [aPartnership()];

describe('unknown-edition-party', () => {
  it('reports an edition for an organisation that is a party of nothing', () => {
    const settings = aSettings({
      editions: [
        { id: 'norecia', party: 'norecia' },
        { id: 'autre', party: 'norcia' },
      ],
    });
    expect(tell(checkUnknownEditionParty, { settings, partnerships })).toEqual([
      {
        code: 'unknown-edition-party',
        severity: 'error',
        at: 'playbook.yaml: editions.1.party',
        values: { value: 'norcia', suggestion: 'norecia' },
      },
    ]);
  });

  it('waits until every partnership can be read', () => {
    const settings = aSettings({ editions: [{ id: 'autre', party: 'quillard' }] });
    expect(
      tell(checkUnknownEditionParty, { settings, partnerships }, { broken: new Set(['partnership/gamme-sillage']) }),
    ).toEqual([]);
  });
});
