import type { Direction } from '../../model/kpi.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { Status } from '../health/status.ts';
import { tidyFigure } from './tidy-figure.ts';

/**
 * The limits of one side of a KPI, all as values: `target` is where green begins, `amber` where red
 * begins, `contractual` the limit a contract sets, `critical` the limit that caps the index. `sign` is
 * 1 where higher is better.
 */
export interface Limits {
  readonly sign: 1 | -1;
  readonly target: number | undefined;
  readonly amber: number | undefined;
  readonly contractual: { readonly key: 'floor' | 'ceiling'; readonly value: number } | undefined;
  readonly critical: number | undefined;
}

function contractual(thresholds: KpiUse, keys: readonly ('floor' | 'ceiling')[]): Limits['contractual'] {
  const key = keys.find((candidate) => thresholds[candidate] !== undefined);
  const value = key && thresholds[key];
  return key && value !== undefined ? { key, value } : undefined;
}

function isOnHighSide(value: number, low: number | undefined, high: number | undefined): boolean {
  if (low === undefined || high === undefined) return low === undefined && high !== undefined;
  return value > (low + high) / 2;
}

/**
 * The side of the agreed figures that a value is judged on. For `down` the contractual limit is `ceiling`, or `floor`
 * where that is what was written. A `range` runs from `target` to `target-high`; its `amber` is a distance from either
 * end, and a value is judged on the side it is nearer to.
 */
export function limitsFor(value: number, thresholds: KpiUse, direction: Direction): Limits {
  const { target, amber, critical } = thresholds;
  if (direction === 'up') return { sign: 1, target, amber, critical, contractual: contractual(thresholds, ['floor']) };
  if (direction === 'down')
    return { sign: -1, target, amber, critical, contractual: contractual(thresholds, ['ceiling', 'floor']) };
  const high = thresholds['target-high'] ?? target;
  const isHigh = isOnHighSide(value, target ?? thresholds.floor, high ?? thresholds.ceiling);
  const end = isHigh ? high : target;
  const sign = isHigh ? -1 : 1;
  return {
    sign,
    target: end,
    amber: amber === undefined || end === undefined ? undefined : tidyFigure(end - sign * amber),
    contractual: contractual(thresholds, [isHigh ? 'ceiling' : 'floor']),
    critical: critical !== undefined && end !== undefined && sign * (end - critical) > 0 ? critical : undefined,
  };
}

/** Whether a value is strictly on the worse side of a limit; equal to a limit is the better side of it. */
export function isBeyond(value: number, limit: number, sign: 1 | -1): boolean {
  return sign * (limit - value) > 0;
}

/** A limit that a value is beyond: which one, its figure, and on which side of it the value lies. */
export interface PassedLimit {
  readonly key: 'amber' | 'floor' | 'ceiling' | 'critical';
  readonly limit: number;
  readonly side: 'below' | 'above';
}

/**
 * The gravest limit a value is strictly beyond: critical, then contractual, then amber. A missed target
 * alone is no limit passed.
 */
export function limitPassed(value: number, thresholds: KpiUse, direction: Direction): PassedLimit | undefined {
  const { sign, critical, contractual: agreed, amber } = limitsFor(value, thresholds, direction);
  const side = sign === 1 ? 'below' : 'above';
  if (critical !== undefined && isBeyond(value, critical, sign)) return { key: 'critical', limit: critical, side };
  if (agreed !== undefined && isBeyond(value, agreed.value, sign))
    return { key: agreed.key, limit: agreed.value, side };
  return amber !== undefined && isBeyond(value, amber, sign) ? { key: 'amber', limit: amber, side } : undefined;
}

/**
 * The status of a KPI’s value against the figures in force (M32). `up`: green from `target` up, amber from `amber` up
 * to the target, red below. Without `amber` the band runs from the floor to the target; with neither, a miss is amber.
 * `down` mirrors it. `range` is green inside, amber within `amber` of either end, red beyond. Beyond `critical` is red.
 * Where no target was agreed, the mildest limit agreed stands for it. `no-data` without a value, and also without any
 * limit: there is then nothing to judge it by.
 */
export function assessKpi(value: number | null, thresholds: KpiUse | undefined, direction: Direction): Status {
  if (value === null || thresholds === undefined) return 'no-data';
  const limits = limitsFor(value, thresholds, direction);
  const band = limits.amber ?? limits.contractual?.value;
  const good = limits.target ?? band ?? limits.critical;
  if (good === undefined) return 'no-data';
  if (limits.critical !== undefined && isBeyond(value, limits.critical, limits.sign)) return 'bad';
  if (!isBeyond(value, good, limits.sign)) return 'ok';
  return band !== undefined && isBeyond(value, band, limits.sign) ? 'bad' : 'watch';
}
