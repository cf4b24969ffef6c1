import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { isStageFrom, stages, type Stage } from '../../model/stage.ts';
import { conditionRules, type ConditionRule, type ConditionState, type RecordCondition } from './gate-conditions.ts';
import type { GateSubject } from './gate-subject.ts';

/** A condition of a gate: one of the record, or that the stage one leaves is arranged and shown by a document. */
export type GateConditionId = RecordCondition | 'stage-arranged';

/** What a gate asks for, and whether the record answers it. */
export interface GateCondition {
  readonly id: GateConditionId;
  readonly state: ConditionState;
  /** Where it is written in the record; `journal` stands for the folder beside it. */
  readonly path: FieldPath;
  /** What is at fault: ids of clauses, KPIs or items, statements, titles. */
  readonly about: readonly string[];
}

/** The gate from one stage to the next. */
export interface StageGate {
  readonly from: Stage;
  readonly to: Stage;
  readonly conditions: readonly GateCondition[];
  /** Those that are not passed, missing or without data. */
  readonly open: readonly GateCondition[];
}

/**
 * How far a stage is arranged: with its day and its evidence, with one of the two or a day
 * still to come, or not at all.
 */
export type Arrangement = 'arranged' | 'partial' | 'none';

/** One of the eight stages in a partnership: what was arranged is told apart from what is under way. */
export interface StageLine {
  readonly stage: Stage;
  readonly arrangement: Arrangement;
  readonly arranged: IsoDate | undefined;
  readonly evidence: string | undefined;
  readonly activity: 'closed' | 'active' | 'not-yet';
  /** The day the stage began, where the record says so. */
  readonly entered: IsoDate | undefined;
}

/**
 * What each gate asks, by the stage it leads to. The eight stages are the vocabulary of ISO 44001; the conditions are
 * the playbook’s own: the exit is considered from the second stage, and its plan is required to enter the fifth.
 */
const asked: Readonly<Record<Exclude<Stage, 'awareness'>, readonly RecordCondition[]>> = {
  knowledge: ['summary', 'own-manager', 'objective-stated'],
  'internal-assessment': ['stakeholders', 'contributions', 'exit-considered'],
  'partner-selection': ['own-weaknesses', 'knowledge-limits', 'objectives-measurable'],
  'working-together': [
    'objectives-smart',
    'managers',
    'sponsors',
    'fit-rated',
    'roles',
    'committee',
    'decision-rule',
    'escalation',
    'kpi-agreed',
    'contract-signed',
    'clauses-covered',
    'exit-plan',
  ],
  'value-creation': ['kpis-measured', 'communication', 'source-of-truth', 'health-check'],
  'staying-together': [
    'figures-regular',
    'reviewed-together',
    'objectives-measurable',
    'clauses-covered',
    'relationship-sound',
    'recent-win',
    'exit-rehearsed',
  ],
  exit: ['end-decided', 'exit-ready', 'commitments-settled', 'conflicts-closed'],
};

/**
 * How far the record has arranged a stage at `asOf`. A day without a document, a document without a day, or a day still
 * to come are only part of it.
 */
export function arrangementOf({ stages: arranged }: Partnership, stage: Stage, asOf: IsoDate): Arrangement {
  const line = arranged?.[stage];
  if (line?.arranged === undefined && line?.evidence === undefined) return 'none';
  return line.arranged !== undefined && line.arranged <= asOf && line.evidence !== undefined ? 'arranged' : 'partial';
}

/**
 * The eight stages of a partnership, in order. Without a stage (a partner edition that does not
 * share it) none is under way.
 */
export function stageLines(partnership: Partnership, asOf: IsoDate): StageLine[] {
  const { stage: current } = partnership;
  return stages.map((stage) => ({
    stage,
    arrangement: arrangementOf(partnership, stage, asOf),
    arranged: partnership.stages?.[stage]?.arranged,
    evidence: partnership.stages?.[stage]?.evidence,
    activity:
      current === stage ? 'active' : current !== undefined && isStageFrom(current, stage) ? 'closed' : 'not-yet',
    entered: partnership.stages?.[stage]?.entered,
  }));
}

/**
 * The gate that leads to a stage, every condition with its state at the subject’s day. Undefined for the
 * first stage, which has none.
 */
export function assessGate(to: Stage, subject: GateSubject): StageGate | undefined {
  const from = stages[stages.indexOf(to) - 1];
  if (from === undefined || to === 'awareness') return undefined;
  const conditions: GateCondition[] = [
    ...asked[to].map((id) => {
      const { path, assess }: ConditionRule = conditionRules[id];
      const { state, about = [] } = assess(subject);
      return { id, state, path, about };
    }),
    {
      id: 'stage-arranged',
      state: arrangementOf(subject.partnership, from, subject.asOf) === 'arranged' ? 'passed' : 'missing',
      path: ['stages', from],
      about: [],
    },
  ];
  return { from, to, conditions, open: conditions.filter(({ state }) => state !== 'passed') };
}

/**
 * The gate before a partnership: to the stage after its own. Undefined at the last stage, and where no stage is known.
 */
export function nextGate(subject: GateSubject): StageGate | undefined {
  const { stage } = subject.partnership;
  const next = stage && stages[stages.indexOf(stage) + 1];
  return next && assessGate(next, subject);
}

/**
 * The gate that `check` tells of, where it is not passed: the one that leads into the stage claimed (to stage
 * `working-together` once past it: that is where the parties commit themselves), else, before that stage, the next one.
 * Undefined at the exit, and when nothing is open.
 */
export function gateToTell(
  subject: GateSubject,
): { readonly gate: StageGate; readonly standing: 'claimed' | 'next' } | undefined {
  const { stage } = subject.partnership;
  if (stage === undefined || stage === 'exit') return undefined;
  const isAtWork = isStageFrom(stage, 'working-together');
  const into = assessGate(isAtWork ? 'working-together' : stage, subject);
  if (into && into.open.length > 0) return { gate: into, standing: 'claimed' };
  const next = isAtWork ? undefined : nextGate(subject);
  return next && next.open.length > 0 ? { gate: next, standing: 'next' } : undefined;
}
