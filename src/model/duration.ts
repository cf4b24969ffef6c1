import { z } from 'zod';
import { meantDuration } from './meant-duration.ts';
import { refuse } from './refusal.ts';

const durationUnits = ['day', 'working-day', 'week', 'month', 'year'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** A length of time in the unit the author chose; months are never turned into days. */
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

const pattern = /^(\d{1,4}) (day|working day|week|month|year)s?$/;

/** Reads `10 days`, `5 working days`, `18 months`; undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const unit = durationUnits.find((known) => known === match[2]?.replace(' ', '-'));
  return unit && { count: Number(match[1]), unit };
}

/** A duration in words: `10 days`, `5 working days`, `2 weeks`, `18 months`, `3 years`. */
export const durationSchema = z
  .string()
  .transform(
    (raw, context): Duration =>
      parseDuration(raw) ?? refuse(context, 'bad-duration', { value: raw, suggestion: meantDuration(raw) }),
  );

/** A duration that cannot be zero: a term, a recurrence, the time between two readings. A delay may well be. */
export const lastingDurationSchema = durationSchema.transform((duration, context): Duration =>
  duration.count > 0
    ? duration
    : refuse(context, 'zero-duration', {
        value: `0 ${duration.unit.replace('-', ' ')}s`,
        suggestion: `1 ${duration.unit.replace('-', ' ')}`,
      }),
);
