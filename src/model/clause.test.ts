import { expect, it } from 'vitest';
import { clauseDutySchema, clauseRecordSchema } from './clause.ts';

it.each(['Any', 'ALL', 'each party', 'Toutes', 'chaque partie', 'les deux parties', 'n’importe quelle partie'])(
  'M17 reads %s as any, for the party that an obligation binds',
  (party) => {
    expect(clauseDutySchema.safeParse({ party, do: 'Payer' }).data?.party).toBe('any');
  },
);

it.each(['any', 'Fournisseur', 'norecia', 'Toutes les filiales', 'Each Supplier'])(
  'M17 takes %s for the party that an obligation binds',
  (party) => {
    expect(clauseDutySchema.safeParse({ party, do: 'Payer' }).data?.party).toBe(party);
  },
);

it('M17 refuses a name of a blank that is more than one word, with the one to write', () => {
  const named = (name: string) =>
    clauseRecordSchema
      .safeParse({ variables: { [name]: { type: 'amount', label: 'Plafond' } } })
      .error?.issues.filter(({ path }) => path[0] === 'variables');
  expect(named('plafond annuel')).toMatchObject([
    {
      code: 'invalid_key',
      issues: [{ params: { refusal: 'bad-identifier', values: { suggestion: 'plafond-annuel' } } }],
    },
  ]);
  for (const name of ['plafond', 'plafond-annuel', 'plafond_2', 'délai']) expect(named(name)).toEqual([]);
});
