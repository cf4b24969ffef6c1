import { describe, expect, it } from 'vitest';
import { aClause, anEarlierClause } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkClauseVersionNotEarlier } from './clause-version-not-earlier.ts';

const keeping = (version: string) => ({
  clauses: [aClause({ version: '1.2', earlier: [anEarlierClause({ version })] })],
});

describe('clause-version-not-earlier', () => {
  it.each(['1.3', '1.2', '1.2.0'])('M13 reports a kept version %s beside a library at 1.2', (version) => {
    expect(tell(checkClauseVersionNotEarlier, keeping(version))).toEqual([
      {
        code: 'clause-version-not-earlier',
        severity: 'error',
        at: `clauses/revision-partage/${version}.mdx: version`,
        values: { clause: 'revision-partage', version, current: '1.2' },
      },
    ]);
  });

  it.each(['1.1', '1', '1.1.9'])('accepts a kept version %s', (version) => {
    expect(tell(checkClauseVersionNotEarlier, keeping(version))).toEqual([]);
  });
});
