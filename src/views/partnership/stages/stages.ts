import { assessExitReadiness } from '../../../domain/stage/exit-readiness.ts';
import type { GateSubject } from '../../../domain/stage/gate-subject.ts';
import {
  assessGate,
  gateToTell,
  nextGate,
  stageLines,
  type GateCondition,
  type StageGate,
  type StageLine,
} from '../../../domain/stage/stage-gate.ts';
import { formatDate } from '../../../format/date.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { stages } from '../../../model/stage.ts';
import { sourceOf, sourceText } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { conditionAbout, gateSubjectOf } from './gate-condition.ts';
import type { SectionHead } from '../section.ts';

/** One stage as the table shows it. */
export interface StageRow {
  /** 1 to 8. */
  readonly step: number;
  readonly name: string;
  readonly current: boolean;
  readonly arranged: StatusView;
  readonly evidence: string;
  readonly activity: StatusView | undefined;
  readonly activityText: string;
  /** The month since which it is active, or in which it began; empty where the record does not say. */
  readonly when: string;
  /** How many points lack for the next stage, and which stage; absent where nothing does, or in a partner edition. */
  readonly missing?: readonly [count: string, what: string];
}

/** A gate and its conditions, each with what to write. */
export interface GateView {
  readonly title: string;
  readonly sentence: string;
  readonly lines: readonly {
    readonly status: StatusView;
    readonly what: string;
    readonly about: string;
    /** What to write and where; absent once passed. */
    readonly write?: string;
    readonly source?: string;
  }[];
}

/** The eight stages, then the gates that matter now. */
export interface StagesSection extends SectionHead {
  readonly kind: 'stages';
  readonly rows: readonly StageRow[];
  /** Whether the gates are judged: not in a partner edition, where what is not shared would read as missing. */
  readonly judged: boolean;
  readonly gates: readonly GateView[];
  readonly source?: string;
}

/**
 * The stages of a partnership; in a partner edition, those that are shared. Undefined where nothing of them is known.
 */
export function stagesSection(context: ViewContext, partnership: Partnership): StagesSection | undefined {
  const words = context.words.stageGate;
  const judged = context.playbook.edition === undefined;
  const lines = stageLines(partnership, context.asOf);
  const shown = judged ? lines : lines.filter(({ arrangement }) => arrangement !== 'none');
  if (shown.length === 0) return undefined;
  const subject = gateSubjectOf(context, partnership);
  const told = judged ? gateToTell(subject) : undefined;
  const claimed = told?.standing === 'claimed' ? told.gate : undefined;
  const next = judged ? nextGate(subject) : undefined;
  const isExitArranged = partnership.stage !== 'exit' && lines.at(-1)?.arrangement === 'arranged';
  return {
    kind: 'stages',
    id: 'stages',
    title: words.title,
    ...(claimed && { state: statusView(context, 'watch') }),
    sentence: judged
      ? sentence(
          words.arranged(lines.filter(({ arrangement }) => arrangement === 'arranged').length),
          claimed ? words.claimed(claimed.open.length, stepOf(claimed)) : '',
          next ? words.missing(next.open.length, stepOf(next)) : '',
          isExitArranged ? words.exitReady : '',
        )
      : sentence(words.shared(shown.length)),
    rows: shown.map((line) => stageRow(context, line, judged ? missingFor(context, line, subject) : undefined)),
    judged,
    gates: [claimed, next]
      .filter((gate) => gate !== undefined)
      .map((gate) => gateView(context, partnership, gate, gate === claimed)),
    ...sourceOf(context, partnership.file, ['stages']),
  };
}

const stepOf = ({ to }: StageGate) => stages.indexOf(to) + 1;

function missingFor(context: ViewContext, { stage }: StageLine, subject: GateSubject): StageRow['missing'] | undefined {
  const { stageGate: words } = context.words;
  const next = stages[stages.indexOf(stage) + 1];
  if (next === undefined) {
    const { lacks } = assessExitReadiness(subject.partnership.exit, context.asOf);
    return lacks.length === 0 ? undefined : words.toLeave(lacks.length);
  }
  const gate = assessGate(next, subject);
  return gate === undefined || gate.open.length === 0 ? undefined : words.toNext(gate.open.length, stepOf(gate));
}

const arrangementTones = { arranged: 'ok', partial: 'watch', none: 'no-data' } as const;

function stageRow(context: ViewContext, line: StageLine, missing: StageRow['missing'] | undefined): StageRow {
  const { stageGate: words, vocabulary } = context.words;
  const { stage, arrangement, activity, entered } = line;
  const activities: Readonly<Record<StageLine['activity'], StatusView | undefined>> = {
    closed: { word: words.activity.closed, mark: 'soon', tone: 'none' },
    active: { word: words.activity.active, ...statusMark('ok') },
    'not-yet': undefined,
  };
  const month = entered && formatDate(entered, context.locale, 'month');
  return {
    step: stages.indexOf(stage) + 1,
    name: vocabulary.stage[stage],
    current: activity === 'active',
    arranged: { word: words.arrangement[arrangement], ...statusMark(arrangementTones[arrangement]) },
    evidence: evidenceText(context, line),
    activity: activities[activity],
    activityText: words.activity[activity],
    when: month ? (activity === 'active' ? words.since(month) : words.began(month)) : '',
    ...(missing && { missing }),
  };
}

/** The document and its day, or which of the two is not there. */
function evidenceText(context: ViewContext, { arranged, evidence }: StageLine): string {
  const { stageGate: words } = context.words;
  if (arranged === undefined) return evidence === undefined ? '' : words.noDate(evidence);
  const date = formatDate(arranged, context.locale, 'medium');
  if (evidence === undefined) return words.noEvidence(date);
  return arranged > context.asOf ? words.planned(evidence, date) : `${evidence}, ${date}`;
}

function gateView(context: ViewContext, partnership: Partnership, gate: StageGate, isClaimed: boolean): GateView {
  const { stageGate: words, vocabulary } = context.words;
  const stage = vocabulary.stage[gate.to].toLocaleLowerCase(context.locale);
  const total = gate.conditions.length;
  return {
    title: (isClaimed ? words.claimedTitle : words.gateTitle)(stepOf(gate), stage),
    sentence: words.gateSentence(total - gate.open.length, total),
    lines: gate.conditions.map((condition) => conditionLine(context, partnership, condition)),
  };
}

const conditionTones = { passed: 'ok', missing: 'bad', 'no-data': 'no-data' } as const;

function conditionLine(
  context: ViewContext,
  partnership: Partnership,
  condition: GateCondition,
): GateView['lines'][number] {
  const { id, state, path } = condition;
  const { stageGate: words, gateCondition } = context.words;
  const { what, write } = gateCondition[id];
  const source = path[0] === 'journal' ? undefined : sourceText(context, partnership.file, path);
  return {
    status: { word: words.state[state], ...statusMark(conditionTones[state]) },
    what,
    about: conditionAbout(context, condition),
    ...(state !== 'passed' && { write, ...(source && { source }) }),
  };
}
