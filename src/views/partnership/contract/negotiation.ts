import { clauseAt } from '../../../domain/contract/clause-version.ts';
import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import { negotiationLadder, type NegotiationLadder } from '../../../domain/contract/negotiation.ts';
import type { ProsePosition } from '../../../domain/prose/prose-references.ts';
import type { PinnedClause } from '../../../model/contract.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { clauseCell } from '../../clause/clause-cell.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import { sentence } from '../../ui/sentence.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from './contract-title.ts';
import type { BlockSection } from '../section.ts';

interface NegotiatedClause {
  readonly pin: PinnedClause;
  readonly ladder: NegotiationLadder;
}

/**
 * The contracts under negotiation, clause by clause: the position put forward and what to say of it, the next
 * one to fall back on with who must agree, and the red line (M14). Undefined where nothing is negotiated, and
 * in every partner edition.
 */
export function negotiationSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.negotiation;
  if (context.playbook.edition) return undefined;
  const open = factsOf(context, partnership)
    .contracts.filter(({ term }) => term.state === 'unsigned')
    .map((standing) => ({ standing, clauses: negotiated(context, standing) }))
    .filter(({ clauses }) => clauses.length > 0);
  if (open.length === 0) return undefined;
  const all = open.flatMap(({ clauses }) => clauses);
  const held = all.filter(({ ladder }) => ladder.taken !== 'walk-away');
  const conceded = held.filter(({ ladder }) => ladder.taken !== 'preferred').length;
  const crossed = all.length - held.length;
  return {
    kind: 'blocks',
    id: 'negotiation',
    title: words.title,
    sentence: sentence(
      words.open(open.map(({ standing }) => contractTitle(context, standing))),
      conceded === 0 && crossed > 0 ? '' : words.conceded(conceded, all.length),
      words.cornered(held.filter(({ ladder }) => ladder.next === undefined).length),
      words.crossed(crossed),
    ),
    blocks: open.map(({ standing, clauses }) => contractBlock(context, partnership, standing, clauses)),
  };
}

function negotiated(context: ViewContext, { contract }: ContractStanding): NegotiatedClause[] {
  return (contract.clauses ?? [])
    .filter(({ waiver }) => waiver === undefined)
    .map((pin) => ({
      pin,
      ladder: negotiationLadder(pin, clauseAt(context.clauses.get(pin.clause.id), pin.clause.version)),
    }));
}

function contractBlock(
  context: ViewContext,
  partnership: Partnership,
  standing: ContractStanding,
  clauses: readonly NegotiatedClause[],
): BlockView {
  const words = context.words.negotiation;
  const title = contractTitle(context, standing);
  return {
    heading: title,
    table: {
      label: title,
      columns: columnsOf(...words.columns),
      rows: clauses.map((clause) => ({ cells: cellsOf(context, partnership, clause) })),
    },
    ...sourceOf(context, partnership.file, ['contracts', standing.index, 'clauses']),
  };
}

function cellsOf(context: ViewContext, partnership: Partnership, { pin, ladder }: NegotiatedClause): CellView[] {
  const { negotiation: words, vocabulary } = context.words;
  const approval = (position: ProsePosition) =>
    position.approver === undefined ? words.noApproval : words.approval(context.nameIn(partnership, position.approver));
  const { position, next, redLine, taken } = ladder;
  return [
    {
      ...clauseCell(context, pin.clause.id),
      ...(pin.article !== undefined && { sub: words.article(pin.article) }),
    },
    {
      text: vocabulary.tier[taken],
      sub: [position?.rationale, pin.deviation && words.deviation(pin.deviation)].filter(Boolean).join(' '),
    },
    { text: position?.say ?? '–' },
    next
      ? { text: vocabulary.tier[next.tier], sub: [next.rationale, approval(next)].filter(Boolean).join(' ') }
      : { text: words.noFallback },
    redLine ? { text: redLine.rationale ?? vocabulary.tier['walk-away'], sub: approval(redLine) } : { text: '–' },
  ];
}
