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

it('M17 refuses a value of a worked example that is no number, with the one to write, and keeps the others as written', () => {
  const parsed = (value: string) =>
    clauseRecordSchema.shape.examples.safeParse([
      { values: { '2026-01': value }, before: { '2025-12': value }, gives: '3' },
    ]);
  expect(parsed('97.20 %').data?.[0]).toMatchObject({ values: { '2026-01': '97.20 %' }, gives: 3 });
  expect(parsed('12 500').error?.issues).toMatchObject([
    { path: [0, 'values', '2026-01'], params: { refusal: 'decimal-comma', values: { suggestion: '12500' } } },
    { path: [0, 'before', '2025-12'], params: { refusal: 'decimal-comma' } },
  ]);
});
