import { expect, it } from 'vitest';
import { clauseDutySchema } from './clause.ts';

it.each(['Any', 'ALL', 'each party', 'Toutes', 'chaque partie', 'les deux parties', 'n’importe quelle partie'])(
  'M17 refuses %s for the party that an obligation binds, where any was meant',
  (party) => {
    const { error } = clauseDutySchema.safeParse({ party, do: 'Payer' });
    expect(error?.issues).toMatchObject([
      { path: ['party'], params: { refusal: 'any-party', values: { value: party } } },
    ]);
  },
);

it.each(['any', 'Fournisseur', 'norecia', 'Toutes les filiales', 'Each Supplier'])(
  'M17 takes %s for the party that an obligation binds',
  (party) => {
    expect(clauseDutySchema.safeParse({ party, do: 'Payer' }).data?.party).toBe(party);
  },
);
