import { afterEach, describe, expect, it, vi } from 'vitest';
import { contractCases, termInWords } from '../../testing/contract-cases.ts';
import { termAsAgreed } from './contract-term.ts';

const cases = contractCases();

describe('M44 the term of a contract, case by case', () => {
  it.each(cases)('$title', ({ contract, asOf, calendar, expected }) => {
    expect(termInWords(termAsAgreed(contract, asOf, calendar))).toBe(expected);
  });

  it('covers at least sixty cases, no two of them alike', () => {
    const different = new Set(cases.map(({ contract, asOf, calendar }) => JSON.stringify([contract, asOf, calendar])));
    expect(different.size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});

describe('M44 the term of a contract, wherever the machine stands', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Paris', 'America/St_Johns'])('is the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(cases.map(({ contract, asOf, calendar }) => termInWords(termAsAgreed(contract, asOf, calendar)))).toEqual(
      cases.map(({ expected }) => expected),
    );
  });
});
