import { expect, it } from 'vitest';
import type { Contract, PinnedClause } from '../../model/contract.ts';
import { aClause, aContract, anEarlierClause, aPinnedClause } from '../../testing/builders.ts';
import { isBinding } from './pinned-clause.ts';

const indicative = aClause({ binding: 'indicative', version: '1.0' });

it.each<[string, boolean, Partial<PinnedClause>, Partial<Contract>, ReturnType<typeof aClause> | undefined]>([
  ['as the contract marks it, before all else', true, { binding: 'binding' }, { binding: false }, indicative],
  ['as the contract marks it, were the text binding', false, { binding: 'indicative' }, {}, aClause()],
  ['never in a text that does not bind', false, {}, { binding: false }, aClause({ binding: 'binding' })],
  ['as the version signed says', false, {}, {}, indicative],
  [
    'as today’s version says where the library has not kept the one signed',
    false,
    {},
    {},
    aClause({ binding: 'indicative', version: '2.0' }),
  ],
  [
    'as the version signed says, whatever today’s does',
    false,
    {},
    {},
    aClause({
      binding: 'binding',
      version: '2.0',
      earlier: [anEarlierClause({ binding: 'indicative', version: '1.0' })],
    }),
  ],
  ['only where it is said, in a memorandum', false, {}, { instrument: 'mou' }, aClause()],
  ['in a memorandum, where the version says so', true, {}, { instrument: 'mou' }, aClause({ binding: 'binding' })],
  ['in a contract, where nothing is said', true, {}, { instrument: 'framework' }, undefined],
])('M15 a clause binds %s', (_, binds, pin, contract, clause) => {
  expect(isBinding(aPinnedClause('revision-partage', pin), aContract(contract), clause)).toBe(binds);
});
