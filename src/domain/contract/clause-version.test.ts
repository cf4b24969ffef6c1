import { describe, expect, it } from 'vitest';
import { aClause, anEarlierClause } from '../../testing/builders.ts';
import { clauseAt, compareVersions, versionsOf } from './clause-version.ts';

const clause = aClause({
  version: '1.10',
  earlier: [anEarlierClause({ version: '1.2', title: 'Ancien titre' }), anEarlierClause({ version: '1.9' })],
});

describe('the versions of a clause (M13)', () => {
  it('are compared number by number, not letter by letter', () => {
    expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0);
    expect(compareVersions('1.9', '1.10')).toBeLessThan(0);
    expect(compareVersions('2', '2.0')).toBe(0);
  });

  it('are listed from the oldest to the library’s own', () => {
    expect(versionsOf(clause)).toEqual(['1.2', '1.9', '1.10']);
  });

  it('read as they were: the library’s own, an earlier one, or none', () => {
    expect(clauseAt(clause, '1.10')).toBe(clause);
    expect(clauseAt(clause, '1.2')?.title).toBe('Ancien titre');
    expect(clauseAt(clause, '1.3')).toBeUndefined();
    expect(clauseAt(undefined, '1.2')).toBeUndefined();
  });
});
