import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { monthsIn, periodHolding, periodIndex } from '../../model/period.ts';
import { addMonths } from '../calendar/dates.ts';
import { commitmentState } from '../governance/commitments.ts';
import { engagingContracts } from '../contract/engaging-contract.ts';
import { assessExitReadiness } from './exit-readiness.ts';
import type { GateSubject } from './gate-subject.ts';
import { weightiestSeries } from '../health/weightiest-series.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { isFieldSet } from '../record-field.ts';
import { assessSmart } from '../frame/smart.ts';

/** Whether a condition of a gate is met; `no-data` where figures or ratings that would tell are not there yet. */
export type ConditionState = 'passed' | 'missing' | 'no-data';

/** What an assessment found; `about` are the ids or names of what is at fault. */
interface Finding {
  readonly state: ConditionState;
  readonly about?: readonly string[];
}

/** A condition of a gate: the field of the record where it is written, and how it is judged. */
export interface ConditionRule {
  readonly path: FieldPath;
  readonly assess: (subject: GateSubject) => Finding;
}

const passedIf = (isMet: boolean): Finding => ({ state: isMet ? 'passed' : 'missing' });

/** Met when nothing is at fault. */
const without = (about: readonly string[]): Finding => ({ state: about.length === 0 ? 'passed' : 'missing', about });

/** Met when the record answers a field. */
const written = (field: string): ConditionRule => ({
  path: field.split('.'),
  assess: ({ partnership }) => passedIf(isFieldSet(partnership, field)),
});

/** Figures without a gap over this many months show that measuring has become a habit. */
const habitMonths = 9;

/** Every condition a gate may ask, by its id. Each reads what the record already holds; none is ticked by hand. */
export const conditionRules = {
  summary: written('summary'),
  'own-manager': {
    path: ['parties', 0],
    assess: ({ own }) => passedIf(own?.manager !== undefined),
  },
  'objective-stated': written('objectives'),
  stakeholders: written('stakeholders'),
  contributions: written('contributions'),
  'exit-considered': {
    path: ['exit'],
    assess: ({ partnership }) =>
      passedIf(['exit.triggers', 'exit.scenarios', 'exit.plan'].some((field) => isFieldSet(partnership, field))),
  },
  'own-weaknesses': {
    path: ['swot'],
    assess: ({ partnership, own }) => passedIf(isFieldSet(partnership, `swot.${own?.id}.weaknesses`)),
  },
  'knowledge-limits': written('knowledge.cannot'),
  'objectives-measurable': { path: ['objectives'], assess: (subject) => objectivesWhere(subject, ['M', 'T']) },
  'objectives-smart': {
    path: ['objectives'],
    assess: (subject) => objectivesWhere(subject, ['S', 'M', 'A', 'R', 'T']),
  },
  managers: written('parties.manager'),
  sponsors: written('parties.sponsor'),
  roles: {
    path: ['roles'],
    assess: ({ partnership: { roles = [] } }) =>
      roles.length === 0
        ? { state: 'missing' }
        : without(roles.filter(({ lead }) => lead === undefined).map(({ task }) => task)),
  },
  committee: written('governance.committees'),
  'decision-rule': written('governance.decisions'),
  escalation: written('governance.escalation'),
  'fit-rated': {
    path: ['fit'],
    assess: ({ partnership: { fit = [], parties } }) =>
      fit.length === 0
        ? { state: 'missing' }
        : without(
            fit.filter((line) => parties.some(({ id }) => line[id] === undefined)).map(({ dimension }) => dimension),
          ),
  },
  'kpi-agreed': {
    path: ['kpis'],
    assess: ({ partnership }) => passedIf((partnership.kpis ?? []).some(({ target }) => target !== undefined)),
  },
  'contract-signed': {
    path: ['contracts'],
    assess: ({ partnership, asOf }) => passedIf(engagingContracts(partnership.contracts, asOf).length > 0),
  },
  'clauses-covered': {
    path: ['contracts'],
    assess: ({ coverage }) =>
      without(
        coverage()
          .filter(({ required, state }) => required && state !== 'in-force' && state !== 'waived')
          .map(({ clause }) => clause),
      ),
  },
  'exit-plan': {
    path: ['exit', 'plan'],
    assess: ({ partnership, asOf }) =>
      without(
        assessExitReadiness(partnership.exit, asOf)
          .items.filter(({ key, state }) => state === 'missing' && key !== 'rehearsed' && key !== 'scenarios')
          .map(({ key }) => key),
      ),
  },
  'kpis-measured': {
    path: ['kpis'],
    assess: ({ series }) => {
      const followed = series();
      const silent = followed.filter(({ latest }) => latest === undefined).map(({ kpi }) => kpi.id);
      if (followed.length === 0) return { state: 'missing' };
      return { state: silent.length === 0 ? 'passed' : 'no-data', about: silent };
    },
  },
  communication: written('communication'),
  'source-of-truth': {
    path: ['tools'],
    assess: ({ partnership }) => passedIf((partnership.tools ?? []).some((tool) => tool['source-of-truth'] === true)),
  },
  'health-check': {
    path: ['health-check'],
    assess: ({ partnership }) => ({ state: isFieldSet(partnership, 'health-check') ? 'passed' : 'no-data' }),
  },
  'figures-regular': {
    path: ['kpis'],
    assess: ({ series, asOf }) => {
      const main = weightiestSeries(series());
      if (main === undefined) return { state: 'no-data' };
      return { state: isRegular(main, asOf) ? 'passed' : 'no-data', about: [main.kpi.id] };
    },
  },
  'reviewed-together': {
    path: ['journal'],
    assess: (subject) => passedIf(hasHappened(subject, ['review', 'decision'], 12)),
  },
  'relationship-sound': {
    path: ['kpis'],
    assess: ({ health }) => {
      const { status } = health().relationship;
      return { state: status === 'no-data' ? 'no-data' : status === 'bad' ? 'missing' : 'passed' };
    },
  },
  'exit-rehearsed': {
    path: ['exit', 'plan', 'rehearsed'],
    assess: ({ partnership, asOf }) =>
      passedIf(assessExitReadiness(partnership.exit, asOf).items.at(-1)?.state === 'ready'),
  },
  'recent-win': { path: ['journal'], assess: (subject) => passedIf(hasHappened(subject, ['win'], 6)) },
  'end-decided': { path: ['journal'], assess: (subject) => passedIf(hasHappened(subject, ['decision'], 12)) },
  'exit-ready': {
    path: ['exit'],
    assess: ({ partnership, asOf }) => without(assessExitReadiness(partnership.exit, asOf).lacks.map(({ key }) => key)),
  },
  'commitments-settled': {
    path: ['journal'],
    assess: ({ partnership, asOf }) =>
      without(
        partnership.journal
          .filter((entry) => entry.kind === 'commitment' && commitmentState(entry, asOf) === 'overdue')
          .map(({ title }) => title),
      ),
  },
  'conflicts-closed': {
    path: ['journal'],
    assess: ({ partnership, asOf }) =>
      without(
        partnership.journal
          .filter(({ kind, resolved }) => kind === 'conflict' && (resolved === undefined || resolved > asOf))
          .map(({ title }) => title),
      ),
  },
} as const satisfies Readonly<Record<string, ConditionRule>>;

/** A condition that some gate asks, besides that of the stage one leaves. */
export type RecordCondition = keyof typeof conditionRules;

/** The objectives that lack one of the letters; none at all is a lack of its own. */
function objectivesWhere({ partnership }: GateSubject, letters: readonly string[]): Finding {
  const objectives = partnership.objectives ?? [];
  if (objectives.length === 0) return { state: 'missing' };
  const parties = partnership.parties.map(({ id }) => id);
  return without(
    objectives
      .filter((objective) =>
        assessSmart(objective, parties).letters.some(({ letter, holds }) => letters.includes(letter) && !holds),
      )
      .map(({ statement }) => statement),
  );
}

/**
 * Whether the journal holds an entry of these kinds in the last months; the day itself, that many
 * months ago, still counts.
 */
function hasHappened({ partnership, asOf }: GateSubject, kinds: readonly string[], months: number): boolean {
  const from: IsoDate = addMonths(asOf, -months);
  return partnership.journal.some(({ kind, date }) => kinds.includes(kind) && date >= from && date <= asOf);
}

/**
 * Whether figures have come for long enough without a gap, and still do: of the periods that have ended, the last one
 * alone may be awaited.
 */
function isRegular({ kpi: { frequency }, points, latest }: KpiSeries, asOf: IsoDate): boolean {
  const needed = Math.ceil(habitMonths / monthsIn[frequency]);
  const last = points.slice(-needed);
  const isCurrent =
    latest !== undefined && periodIndex(latest.period) >= periodIndex(periodHolding(asOf, frequency)) - 2;
  return isCurrent && last.length === needed && last.every(({ value }) => value !== null);
}
