import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../../model/clause.ts';
import { aClause, aContract, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkInexactVariableValue } from './inexact-variable-value.ts';

const signedWith = (type: ClauseVariable['type'], value: string) => ({
  partnerships: [
    aPartnership({
      contracts: [aContract({ clauses: [{ clause: { id: 'revision-partage', version: '1.0' }, with: { v: value } }] })],
    }),
  ],
  clauses: [aClause({ variables: { v: { type, label: 'Variable' } } })],
});

describe('inexact-variable-value', () => {
  it.each([
    ['amount', '99999999999999.99'],
    ['number', '9007199254740992'],
    ['rate', '9999999999999999.99 %'],
  ] as const)('M13 reports a %s of %s, at its value', (type, value) => {
    expect(tell(checkInexactVariableValue, signedWith(type, value))).toMatchObject([
      {
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.with.v',
        values: { name: 'v', value },
      },
    ]);
  });

  it.each([
    ['amount', '9999999999999.99'],
    ['number', '9007199254740991'],
    ['rate', '97.123456789012345678 %'],
    ['text', '99999999999999.99'],
    ['amount', '60 000'],
  ] as const)('says nothing of a %s of %s', (type, value) => {
    expect(tell(checkInexactVariableValue, signedWith(type, value))).toEqual([]);
  });
});
