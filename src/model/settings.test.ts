import { expect, it } from 'vitest';
import { settingsSchema } from './settings.ts';

const readRate = (rate: string) => {
  const { success, error, data } = settingsSchema.safeParse({
    schemaVersion: '1',
    organisation: { id: 'valbrune', name: 'Valbrune' },
    rates: [{ currency: 'USD', on: '2026-01-31', rate }],
  });
  return success ? data.rates?.[0]?.rate : error.issues.map((issue) => [issue.path.join('.'), reasonOf(issue)]);
};
const reasonOf = (issue: object) => ('params' in issue ? (issue.params as { refusal: string }).refusal : issue);

it('M34 reads the rate of a currency as a number above zero, and refuses what is none', () => {
  expect([readRate('0.92'), readRate('1'), readRate('0.000001')]).toEqual([0.92, 1, 0.000001]);
  expect(readRate('0')).toEqual([['rates.0.rate', 'number-out-of-range']]);
  expect(readRate('-0.9')).toEqual([['rates.0.rate', 'number-out-of-range']]);
  expect(readRate('0,92')).toEqual([['rates.0.rate', 'decimal-comma']]);
  expect(readRate('un')).toEqual([['rates.0.rate', 'bad-number']]);
});
