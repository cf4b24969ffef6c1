import type { CheckContext } from '../check.ts';
import { clauseFiles } from './clause-files.ts';
import { pinnedClauses, type Pinned } from './pinned-clauses.ts';
import type { Site } from './reference-sites.ts';

/**
 * A KPI that fills a variable of a clause in a contract: where the contract writes it, or at the clause where
 * the library’s default does.
 */
export interface NamedKpi {
  readonly pinned: Pinned;
  readonly isGiven: boolean;
  readonly site: Site;
}

/** The KPIs that fill the variables of the clauses of contracts. */
export function kpisInContracts({ playbook }: Pick<CheckContext, 'playbook'>): NamedKpi[] {
  return pinnedClauses(playbook).flatMap((pinned) =>
    Object.entries(pinned.signed?.variables ?? {}).flatMap(([name, { type, default: byDefault }]): NamedKpi[] => {
      const given = pinned.pin.with?.[name];
      const text = given ?? byDefault;
      const path = [...pinned.path, ...(given === undefined ? ['clause'] : ['with', name])];
      return type !== 'kpi' || text === undefined
        ? []
        : [{ pinned, isGiven: given !== undefined, site: { file: pinned.file, path, target: 'value', text } }];
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
  const given = kpisInContracts(context).filter(({ isGiven }) => isGiven);
  return [...given.map(({ site }) => site), ...defaults];
}
