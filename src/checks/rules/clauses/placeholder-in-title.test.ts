import { expect, it } from 'vitest';
import { aClause } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPlaceholderInTitle } from './placeholder-in-title.ts';

it('M13 a blank in the title of a clause is reported, a bracket is not', () => {
  const found = (title: string) => tell(checkPlaceholderInTitle, { clauses: [aClause({ title })] });
  expect(found('Exclusivité sur [[territoire]]')).toMatchObject([
    { code: 'placeholder-in-title', values: { written: '[[territoire]]' } },
  ]);
  expect(found('Exclusivité [sous réserve]')).toEqual([]);
});
