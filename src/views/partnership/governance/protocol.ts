import { consensusDays, decisionSteps, type DecisionStep } from '../../../domain/governance/decision-steps.ts';
import { committeeOf } from '../../../domain/governance/committee-of.ts';
import { capitalise } from '../../../format/count.ts';
import { formatList } from '../../../format/list.ts';
import { formatVoteShare } from '../../../format/vote-share.ts';
import type { DecisionProtocol } from '../../../model/decision-protocol.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { sentence } from '../../ui/sentence.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { isGovernanceNeeded } from './governance-needed.ts';
import { emptySection, type BlockSection, type SectionHead } from '../section.ts';
import { thresholdText, weightsText } from './vote-terms.ts';

/** A step of the protocol as it is drawn. */
export interface ProtocolStep {
  readonly title: string;
  readonly text: string;
}

/** How decisions are taken, step by step, then by class and by matter (M22). */
export interface ProtocolSection extends SectionHead {
  readonly kind: 'protocol';
  readonly steps: readonly ProtocolStep[];
  readonly blocks: readonly BlockView[];
}

/**
 * The protocol of a partnership; without one, a section that asks for it once the parties work
 * together, and undefined before.
 */
export function protocolSection(
  context: ViewContext,
  partnership: Partnership,
): ProtocolSection | BlockSection | undefined {
  const { protocol: words } = context.words;
  const { governance } = partnership;
  const decisions = governance?.decisions;
  if (!governance || !decisions) return isGovernanceNeeded(partnership) ? emptySection('protocol', words) : undefined;
  const steps = decisionSteps(governance);
  const [veto, ...otherVetoes] = decisions.vetoes ?? [];
  return {
    kind: 'protocol',
    id: 'protocol',
    title: words.title,
    sentence: sentence(
      words.steps(steps.length, consensusDays(decisions)),
      veto === undefined
        ? ''
        : otherVetoes.length > 0
          ? words.vetoes(1 + otherVetoes.length)
          : words.oneVeto(veto.on, context.nameIn(partnership, veto.party)),
      decisions.reserved?.length ? words.reservedCount(decisions.reserved.length) : '',
    ),
    steps: steps.map((step) => stepView(context, partnership, step)),
    blocks: [classesBlock(context, partnership, decisions), mattersBlock(context, partnership, decisions)].filter(
      (block) => block !== undefined,
    ),
  };
}

/** A step in words: its name, then what happens. */
export function stepView(context: ViewContext, partnership: Partnership, step: DecisionStep): ProtocolStep {
  const { protocol: words, vocabulary } = context.words;
  switch (step.kind) {
    case 'consensus':
      return { title: words.round(step.round), text: words.roundText(step.round, step.days) };
    case 'vote': {
      const { quorum, 'second-call': secondCall, casting, basis } = step.vote;
      const shareOf = (share: number) => formatVoteShare(share, context.locale);
      return {
        title: words.vote,
        text: words.voteText({
          basis: basis === undefined ? '' : words.basis[basis],
          weights: weightsText(context, partnership, step.vote.weights),
          threshold: thresholdText(context, step.vote.threshold, step.vote['threshold-of']),
          quorum: quorum === undefined ? '' : shareOf(quorum),
          secondCall: secondCall === undefined ? '' : secondCall === 0 ? words.noQuorum : shareOf(secondCall),
          casting: casting === undefined ? '' : context.nameIn(partnership, casting),
        }),
      };
    }
    case 'otherwise':
      return { title: words.otherwise, text: words.otherwiseText(vocabulary.otherwise[step.rule]) };
    case 'escalation':
      return { title: words.escalation, text: words.escalationText };
  }
}

function classesBlock(
  context: ViewContext,
  partnership: Partnership,
  { classes = [] }: DecisionProtocol,
): BlockView | undefined {
  const words = context.words.protocol;
  if (classes.length === 0) return undefined;
  return {
    heading: words.classesHead,
    table: {
      label: words.classesHead,
      columns: columnsOf(...words.classColumns),
      rows: classes.map(({ name, covers, by, rule, within }) => ({
        cells: [
          { text: name, ...(covers !== undefined && { sub: covers }) },
          { text: words.rule[rule] },
          { text: committeeOf(partnership, by)?.name ?? '–' },
          { text: within ?? '–' },
        ],
      })),
    },
    ...sourceOf(context, partnership.file, ['governance', 'decisions', 'classes']),
  };
}

/** What the ordinary rule does not cover: vetoes, matters reserved to unanimity, and the rule for the rest. */
function mattersBlock(
  context: ViewContext,
  partnership: Partnership,
  { vetoes = [], reserved = [], otherwise }: DecisionProtocol,
): BlockView | undefined {
  const { protocol: words, vocabulary } = context.words;
  const holders = Map.groupBy(vetoes, ({ on }) => on);
  const rows = [
    ...[...holders].map(([matter, held]) => {
      const names = held.map(({ party }) => context.nameIn(partnership, party));
      return [{ text: matter }, { text: words.vetoOf(formatList(names, context.locale)) }];
    }),
    ...reserved.map((matter) => [{ text: matter }, { text: words.reserved }]),
    ...(otherwise ? [[{ text: words.rest }, { text: capitalise(vocabulary.otherwise[otherwise]) }]] : []),
  ];
  if (rows.length === 0) return undefined;
  return {
    heading: words.mattersHead,
    table: {
      label: words.mattersHead,
      columns: columnsOf(...words.matterColumns),
      rows: rows.map((cells) => ({ cells })),
    },
    ...sourceOf(context, partnership.file, ['governance', 'decisions']),
  };
}
