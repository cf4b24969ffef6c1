import type { ChecklistItem } from '../model/checklist.ts';
import { mechanisms } from '../model/mechanism.ts';
import type { Checklist, Clause, Guide, Kpi, Playbook } from '../model/playbook.ts';

/** What a mechanism needs: a method, an action and, where a contract or figures carry it, what holds or measures it. */
export type MechanismNeed = 'guide' | 'line' | 'clause-or-kpi';

/** What serves one mechanism: method, action, and what holds or measures it. */
export interface MechanismCoverage {
  readonly id: string;
  readonly guides: readonly Guide[];
  /** The lines to do, each with the checklist it stands in. */
  readonly lines: readonly { readonly checklist: Checklist; readonly item: ChecklistItem }[];
  readonly clauses: readonly Clause[];
  readonly kpis: readonly Kpi[];
  /** What it needs and has not. */
  readonly missing: readonly MechanismNeed[];
}

/**
 * The mechanisms that a contract holds or that figures measure (sections B and D of the domain table):
 * these need a clause or a KPI.
 */
const heldOrMeasured = (id: string) => /^M(1[3-9]|20|3[2-9]|4[01]|44|45|56)$/.test(id);

/** What serves each mechanism of the method, by its tags, in the order of their numbers (M49). */
export function mechanismCoverage({ guides, checklists, clauses, kpis }: Playbook): MechanismCoverage[] {
  return mechanisms.map((id) => {
    const serves = ({ rows }: { readonly rows?: readonly string[] | undefined }) => rows?.includes(id) === true;
    const served = {
      guides: guides.filter(serves),
      lines: checklists.flatMap((checklist) => checklist.items.filter(serves).map((item) => ({ checklist, item }))),
      clauses: clauses.filter(serves),
      kpis: kpis.filter(serves),
    };
    const needs = [
      ['guide', served.guides.length === 0],
      ['line', served.lines.length === 0],
      ['clause-or-kpi', heldOrMeasured(id) && served.clauses.length + served.kpis.length === 0],
    ] as const;
    return { id, ...served, missing: needs.flatMap(([need, lacks]) => (lacks ? [need] : [])) };
  });
}
