import { describe, expect, it } from 'vitest';
import { aClause, aContract, anEarlierClause, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownClauseVersion } from './unknown-clause-version.ts';

const signedOn = (version: string) => ({
  partnerships: [
    aPartnership({ contracts: [aContract({ clauses: [{ clause: { id: 'revision-partage', version } }] })] }),
  ],
  clauses: [
    aClause({ version: '1.2', earlier: [anEarlierClause({ version: '1.0' }), anEarlierClause({ version: '1.1' })] }),
  ],
});

describe('unknown-clause-version', () => {
  it.each(['1.0', '1.1', '1.2'])('accepts version %s, of which a file holds the text', (version) => {
    expect(tell(checkUnknownClauseVersion, signedOn(version))).toEqual([]);
  });

  it.each(['1.3', '0.9', '1.1.1'])('M13 reports version %s, which no file holds, with those that exist', (version) => {
    expect(tell(checkUnknownClauseVersion, signedOn(version))).toEqual([
      {
        code: 'unknown-clause-version',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.clause',
        values: { clause: 'revision-partage', version, known: ['1.0', '1.1', '1.2'] },
      },
    ]);
  });

  it('says nothing of a version whose file could not be read', () => {
    const broken = new Set(['clause-version/revision-partage@0.9']);
    expect(tell(checkUnknownClauseVersion, signedOn('0.9'), { broken })).toEqual([]);
  });
});
