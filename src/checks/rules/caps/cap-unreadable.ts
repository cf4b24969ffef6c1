import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { parseCap } from '../../../domain/obligations/cap.ts';
import { meantAmount } from '../../../model/money.ts';
import type { CheckContext } from '../../check.ts';
import { clauseFiles } from '../../material/clause-files.ts';
import { sitesIn } from '../../material/reference-sites.ts';

/**
 * A cap that is neither an amount, nor a variable of type `amount`, nor a formula that gives one, in any
 * version of a clause (M17). One that follows a KPI is answered with the formula that bounds each period.
 */
export function checkCapUnreadable({ playbook, sources }: CheckContext): Diagnostic[] {
  return clauseFiles(playbook).flatMap((clause) =>
    sitesIn(clause, ['trigger.cap.*']).flatMap(({ file, path, text }) => {
      const cap = parseCap(text, clause.variables);
      if (cap.kind !== 'fault') return [];
      const { found } = cap;
      const isOfKpi = cap.reason === 'variable' && clause.variables?.[found]?.type === 'kpi';
      const reason = isOfKpi ? 'kpi' : cap.reason;
      const bounded = `min(${clause.trigger?.formula ?? '…'}, ${text.trim()})`;
      const suggestion = isOfKpi ? bounded : reason === 'unreadable' ? meantAmount(text) : '';
      return [problem('cap-unreadable', sources.placeOf(file, path), { value: text, reason, found, suggestion })];
    }),
  );
}
