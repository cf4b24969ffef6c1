import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Commission } from '../../../model/commission.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A commission that cannot be reckoned: no rate, two ways to have one, tiers that do not follow each other, or
 * contributions that are no money (M56).
 */
export function checkCommissionIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  const { settings, partnerships } = playbook;
  const kpis = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return partnerships.flatMap(({ file, commissions = [], investment }) =>
    commissions.flatMap((rule, index) => {
      const currency = investment?.currency ?? settings.currency ?? 'EUR';
      const kpi = kpis.get(rule.kpi);
      const isMoney = kpi === undefined || (kpi.unit === currency && kpi.aggregation === 'sum');
      const fault = rateFault(rule) ?? (isMoney ? undefined : { reason: 'not-money', field: 'kpi' });
      if (fault === undefined) return [];
      const place = sources.placeOf(file, ['commissions', index, fault.field]);
      return [problem('commission-incomplete', place, { reason: fault.reason, kpi: rule.kpi, currency })];
    }),
  );
}

function rateFault({ rate, tiers }: Commission): { readonly reason: string; readonly field: string } | undefined {
  if (rate === undefined && tiers === undefined) return { reason: 'no-rate', field: 'party' };
  if (rate !== undefined && tiers !== undefined) return { reason: 'two-rates', field: 'rate' };
  const bounds = (tiers ?? []).map(({ to }) => to ?? Infinity);
  const isRising = bounds.every((to, index) => to > (bounds[index - 1] ?? 0));
  return isRising && tiers?.length !== 0 ? undefined : { reason: 'tiers', field: 'tiers' };
}
