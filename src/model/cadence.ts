import { z } from 'zod';
import { ownValue } from './own-value.ts';
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

const french: Readonly<Record<string, string>> = {
  quotidien: 'daily',
  hebdomadaire: 'weekly',
  mensuel: 'monthly',
  mensuelle: 'monthly',
  trimestriel: 'quarterly',
  trimestrielle: 'quarterly',
  semestriel: 'half-yearly',
  semestrielle: 'half-yearly',
  annuel: 'yearly',
  annuelle: 'yearly',
};

/** The words an author may use for a cadence, in the order the help lists them. */
export const cadenceWords = [...Object.keys(named), 'every 2 weeks', 'every 5 weeks', 'every 2 months'];

/** Reads `weekly`, `every 5 weeks`, `every 2 months`; undefined for anything else. */
export function parseCadence(text: string): Cadence | undefined {
  const match = /^every (\d{1,3}) (day|week|month|year)s?$/.exec(text.trim());
  if (!match) return ownValue(named, text.trim());
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
      parseCadence(raw) ??
      refuse(context, 'bad-cadence', { value: raw, suggestion: meantCadence(raw.trim().toLowerCase()) }),
  );

/** `mensuel` → `monthly`, « toutes les 5 semaines » → `every 5 weeks`. */
function meantCadence(text: string): string {
  const every = /^(?:tous|toutes) les (?:(\d{1,3}) )?(jours|semaines|mois|trimestres|semestres|ans)$/.exec(text);
  const [count = 0, unit = ''] = ownValue(frenchUnits, every?.[2] ?? '') ?? [];
  const total = count * Number(every?.[1] ?? 1);
  if (every && total > 1) return `every ${total} ${unit}s`;
  if (every && total === 1) return `every 1 ${unit}`;
  return ownValue(french, text) ?? '';
}

const frenchUnits: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  jours: [1, 'day'],
  semaines: [1, 'week'],
  mois: [1, 'month'],
  trimestres: [3, 'month'],
  semestres: [6, 'month'],
  ans: [1, 'year'],
};
