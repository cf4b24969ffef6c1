import type { CheckContext } from '../check.ts';
import { clauseFiles } from './clause-files.ts';
import { pinnedClauses, type Pinned } from './pinned-clauses.ts';
import type { Site } from './reference-sites.ts';

/** A KPI that a contract fills a variable of a clause with, where it is written. */
export interface NamedKpi {
  readonly pinned: Pinned;
  readonly name: string;
  readonly site: Site;
}

/** The KPIs that contracts fill the variables of their clauses with. */
export function kpisInContracts({ playbook }: Pick<CheckContext, 'playbook'>): NamedKpi[] {
  return pinnedClauses(playbook).flatMap((pinned) =>
    Object.entries(pinned.signed?.variables ?? {}).flatMap(([name, { type }]) => {
      const text = pinned.pin.with?.[name];
      return type !== 'kpi' || text === undefined
        ? []
        : [{ pinned, name, site: { file: pinned.file, path: [...pinned.path, 'with', name], target: 'value', text } }];
    }),
  );
}

/** Every place where a clause or a contract names the KPI of a variable. */
export function clauseKpiSites(context: Pick<CheckContext, 'playbook'>): Site[] {
  const defaults = clauseFiles(context.playbook).flatMap(({ file, variables = {} }) =>
    Object.entries(variables).flatMap(([name, { type, default: text }]): Site[] =>
      type === 'kpi' && text !== undefined
        ? [{ file, path: ['variables', name, 'default'], target: 'value', text }]
        : [],
    ),
  );
  return [...kpisInContracts(context).map(({ site }) => site), ...defaults];
}
