import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { proseReferences } from '../../../domain/prose/prose-references.ts';
import type { CheckContext } from '../../check.ts';
import { followedKpis } from '../../material/followed-kpis.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';

/** A text that asks for the value of a KPI in a partnership that does not follow it: there will never be one. */
export function checkProseKpiNotFollowed({ playbook }: CheckContext): Diagnostic[] {
  const followed = new Map(playbook.partnerships.map((each) => [each.id, followedKpis(each, playbook.kpis)]));
  const catalogue = new Set(playbook.kpis.map(({ id }) => id));
  return prosesOf(playbook).flatMap(({ prose, partnership: own }) =>
    proseReferences(prose).flatMap(({ component, id, partnership = own, place }) => {
      const known = component === 'Kpi' && partnership !== undefined ? followed.get(partnership) : undefined;
      if (known === undefined || partnership === undefined || known.has(id) || !catalogue.has(id)) return [];
      return [problem('prose-kpi-not-followed', place, { kpi: id, partnership })];
    }),
  );
}
