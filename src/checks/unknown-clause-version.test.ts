import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnership } from '../testing/builders.ts';
import { tell } from '../testing/tell.ts';
import { checkUnknownClauseVersion, compareVersions } from './unknown-clause-version.ts';

const signedOn = (version: string) => ({
  partnerships: [
    aPartnership({ contracts: [aContract({ clauses: [{ clause: { id: 'revision-partage', version } }] })] }),
  ],
  clauses: [aClause({ version: '1.2' })],
});

describe('unknown-clause-version', () => {
  it('accepts the library’s version and any earlier one', () => {
    expect(tell(checkUnknownClauseVersion, signedOn('1.2'))).toEqual([]);
    expect(tell(checkUnknownClauseVersion, signedOn('1.1'))).toEqual([]);
    expect(tell(checkUnknownClauseVersion, signedOn('1'))).toEqual([]);
  });

  it('M13 reports a version that the library has not reached', () => {
    expect(tell(checkUnknownClauseVersion, signedOn('1.3'))).toEqual([
      {
        code: 'unknown-clause-version',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.clause',
        values: { clause: 'revision-partage', version: '1.3', known: '1.2' },
      },
    ]);
  });

  it('compares versions number by number, not letter by letter', () => {
    expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0);
    expect(compareVersions('1.9', '1.10')).toBeLessThan(0);
    expect(compareVersions('2', '2.0')).toBe(0);
  });
});
