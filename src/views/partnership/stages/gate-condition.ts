import { ownParty } from '../../../domain/people/own-party.ts';
import { coverageAtWork, type GateSubject } from '../../../domain/stage/gate-subject.ts';
import type { GateCondition } from '../../../domain/stage/stage-gate.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { clauseTitle } from '../../clause/clause-title.ts';
import { factsOf } from '../../facts.ts';
import { kpiTitle } from '../../kpi/kpi-title.ts';
import type { ViewContext } from '../../view-context.ts';

/** What the gates look at, from what the site has already reckoned. */
export function gateSubjectOf(context: ViewContext, partnership: Partnership): GateSubject {
  return {
    partnership,
    own: ownParty(partnership, context.playbook.settings),
    asOf: context.asOf,
    coverage: () => coverageAtWork(partnership, context.playbook, context.asOf),
    series: () => factsOf(context, partnership).series,
    health: () => factsOf(context, partnership).health,
  };
}

/** What a condition found at fault, by name, in one line; empty where it is met or names nothing. */
export function conditionAbout(context: ViewContext, { id, state, about }: GateCondition): string {
  return state === 'passed' ? '' : about.map((each) => nameOf(context, id, each)).join(', ');
}

/** What a condition found at fault, by its name rather than its id. */
function nameOf(context: ViewContext, condition: GateCondition['id'], id: string): string {
  const { exitItem, fitDimension } = context.words.vocabulary;
  const items: Readonly<Record<string, string>> = { ...exitItem, ...fitDimension };
  switch (condition) {
    case 'clauses-covered':
      return clauseTitle(context, id);
    case 'kpis-measured':
    case 'figures-regular':
      return kpiTitle(context, id);
    case 'exit-plan':
    case 'exit-ready':
    case 'fit-rated':
      return (items[id] ?? id).toLocaleLowerCase(context.locale);
    default:
      return id;
  }
}
