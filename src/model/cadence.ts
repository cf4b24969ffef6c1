import { z } from 'zod';
import { meantCadence } from './meant-cadence.ts';
import { ownValue } from './own-value.ts';
import { plainBlanks } from './plain-blanks.ts';
import { refuse } from './refusal.ts';

/** A regular interval: one date every `count` units. */
export interface Cadence {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}

const named: Readonly<Record<string, Cadence>> = {
  daily: { count: 1, unit: 'day' },
  weekly: { count: 1, unit: 'week' },
  monthly: { count: 1, unit: 'month' },
  quarterly: { count: 3, unit: 'month' },
  'half-yearly': { count: 6, unit: 'month' },
  yearly: { count: 12, unit: 'month' },
};

/** Reads `weekly`, `every 5 weeks`, `every 2 months`; undefined for anything else. */
export function parseCadence(text: string): Cadence | undefined {
  const words = plainBlanks(text);
  const match = /^every (\d{1,3}) (day|week|month|year)s?$/.exec(words);
  if (!match) return ownValue(named, words);
  const count = Number(match[1]);
  if (count === 0) return undefined;
  if (match[2] === 'year') return { count: count * 12, unit: 'month' };
  return { count, unit: match[2] === 'week' ? 'week' : match[2] === 'month' ? 'month' : 'day' };
}

/** A cadence in words. */
export const cadenceSchema = z
  .string()
  .transform(
    (raw, context): Cadence =>
      parseCadence(raw) ?? refuse(context, 'bad-cadence', { value: raw, suggestion: meantCadence(raw) }),
  );
