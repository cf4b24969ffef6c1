import { z } from 'zod';
import { isoReadings } from './iso-date.ts';
import { meantDuration } from './meant-duration.ts';
import { meantIndefinite } from './meant-indefinite.ts';
import { plainBlanks } from './plain-blanks.ts';
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
  const match = pattern.exec(plainBlanks(text));
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
export const lastingDurationSchema = durationSchema.transform(lasting);

/** The term of a contract: a duration that cannot be zero. One without a term does without the field. */
export const termSchema = z.string().transform((raw, context): Duration => {
  const duration = parseDuration(raw);
  if (duration) return lasting(duration, context);
  const [day] = isoReadings(raw.replace(/^(?:jusqu[’']au|until|till|fin le) /i, ''));
  if (day !== undefined) return refuse(context, 'date-for-term', { value: raw, suggestion: day });
  return meantIndefinite(raw) === ''
    ? refuse(context, 'bad-duration', { value: raw, suggestion: meantDuration(raw) })
    : refuse(context, 'indefinite-term', { value: raw });
});

/** How long a contract goes on after its term: a duration each time, or once and for all without a term. */
export type RenewalLength = Duration | 'indefinite';

/** The length of a renewal: a duration that cannot be zero, or the word `indefinite`. */
export const renewalLengthSchema = z.string().transform((raw, context): RenewalLength => {
  if (raw.trim() === 'indefinite') return 'indefinite';
  const duration = parseDuration(raw);
  const suggestion = meantIndefinite(raw) || meantDuration(raw);
  return duration ? lasting(duration, context) : refuse(context, 'bad-renewal-length', { value: raw, suggestion });
});

/** A duration as an author writes it: `1 month`, `5 working days`. */
export function writtenDuration({ count, unit }: Duration): string {
  return `${count} ${unit.replace('-', ' ')}${count === 1 ? '' : 's'}`;
}

function lasting(duration: Duration, context: z.core.$RefinementCtx): Duration {
  if (duration.count > 0) return duration;
  const suggestion = writtenDuration({ ...duration, count: 1 });
  return refuse(context, 'zero-duration', { value: writtenDuration(duration), suggestion });
}
