import { expect, it } from 'vitest';
import { counterpartSchema } from './record-kinds.ts';

const refused = (kind: 'clause' | 'kpi', fields: unknown) =>
  counterpartSchema(kind)
    .safeParse(fields)
    .error?.issues.map(({ path, code }) => [path.join('.'), code]) ?? [];

it('takes of a clause in another language its words alone, those of its blanks by their names (M17)', () => {
  expect(refused('clause', { title: 'Late delivery', variables: { taux: { label: 'Penalty' } } })).toEqual([]);
  expect(refused('clause', { variables: { taux: { unit: 'days' } } })).toEqual([
    ['variables.taux.label', 'invalid_type'],
  ]);
  expect(refused('clause', { variables: { taux: { label: 'Penalty', type: 'rate', max: '2 %' } } })).toEqual([
    ['variables.taux', 'unrecognized_keys'],
  ]);
});

it('takes of a clause in another language its obligations and legal notes, without what does not change (M13)', () => {
  const duties = [
    { do: 'Hand over the report', evidence: 'Dated report' },
    { party: 'Supplier', do: 'Pay' },
  ];
  expect(refused('clause', { obligations: duties, legal: [{ ref: 'Code civil, art. 9', note: 'Image.' }] })).toEqual(
    [],
  );
  expect(refused('clause', { obligations: [{ party: 'any', do: 'Pay', within: '5 days', every: '1 month' }] })).toEqual(
    [],
  );
  expect(refused('clause', { obligations: [{ party: 'any' }], legal: [{ note: 'Image.' }] })).toEqual([
    ['obligations.0.do', 'invalid_type'],
    ['legal.0.ref', 'invalid_type'],
  ]);
});

it('takes of any other record in another language whichever of its fields are written', () => {
  expect(refused('kpi', { title: 'Availability' })).toEqual([]);
  expect(refused('kpi', { titel: 'Availability' })).toEqual([['', 'unrecognized_keys']]);
});
