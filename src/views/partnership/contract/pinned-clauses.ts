import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import { clauseAt } from '../../../domain/contract/clause-version.ts';
import type { PinnedClause, PositionTier } from '../../../model/contract.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { clauseCell } from '../../clause/clause-cell.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { writeVariable } from '../../clause/clause-variables.ts';
import { localVariables } from '../../clause/local-variables.ts';
import { factsOf } from '../../facts.ts';
import { statusMark } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from './contract-title.ts';
import { emptySection, type BlockSection } from '../section.ts';

/**
 * Every clause the contracts pin, contract by contract: its article and version, the position obtained, what departs
 * from the model, the values filled in (M13). A clause signed at the red line is no fallback: it is counted apart. A
 * partner edition shows what both parties signed, without positions and deviations.
 */
export function pinnedClausesSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.pinnedClause;
  const { contracts } = factsOf(context, partnership);
  if (contracts.length === 0) return undefined;
  const citing = contracts.filter(({ contract }) => (contract.clauses ?? []).length > 0);
  const pins = citing.flatMap(({ contract }) => contract.clauses ?? []).filter(({ waiver }) => waiver === undefined);
  if (citing.length === 0) return emptySection('pinned-clauses', words);
  const at = (taken: readonly PositionTier[]) =>
    pins.filter(({ position = 'preferred' }) => taken.includes(position)).length;
  const deviating = pins.filter(({ deviation }) => deviation !== undefined).length;
  return {
    kind: 'blocks',
    id: 'pinned-clauses',
    title: words.title,
    sentence: sentence(
      words.count(pins.length, citing.length),
      ...(context.playbook.edition
        ? []
        : [words.conceded(at(['fallback-1', 'fallback-2'])), words.crossed(at(['walk-away']))]),
      deviating > 0 ? words.deviating(deviating) : '',
    ),
    blocks: citing.map((standing) => contractBlock(context, partnership, standing)),
  };
}

function contractBlock(context: ViewContext, partnership: Partnership, standing: ContractStanding): BlockView {
  const words = context.words.pinnedClause;
  const title = contractTitle(context, standing);
  const columns = context.playbook.edition ? words.sharedColumns : words.columns;
  return {
    heading: title,
    table: {
      label: title,
      columns: columnsOf(...columns),
      rows: (standing.contract.clauses ?? []).map((pin) => ({ cells: cellsOf(context, partnership, pin) })),
    },
    ...sourceOf(context, partnership.file, ['contracts', standing.index, 'clauses']),
  };
}

function cellsOf(context: ViewContext, partnership: Partnership, pin: PinnedClause): CellView[] {
  const { pinnedClause: words, vocabulary } = context.words;
  const signed = clauseAt(context.clauses.get(pin.clause.id), pin.clause.version);
  const binding = pin.binding ?? signed?.binding;
  const position: CellView = pin.waiver
    ? { text: '', status: { word: words.waived, mark: 'waived', tone: 'watch' } }
    : pin.position === 'walk-away'
      ? { text: '', status: { word: vocabulary.tier[pin.position], ...statusMark('bad') } }
      : { text: pin.position ? vocabulary.tier[pin.position] : '–' };
  return [
    clauseCell(context, pin.clause.id),
    { text: pin.article ?? '–' },
    { text: pin.clause.version },
    { text: binding ? vocabulary.binding[binding] : '–' },
    ...(context.playbook.edition ? [] : [position]),
    { text: notesOf(context, partnership, pin) || '–' },
  ];
}

function notesOf(context: ViewContext, partnership: Partnership, pin: PinnedClause): string {
  const words = context.words.pinnedClause;
  const signed = clauseAt(context.clauses.get(pin.clause.id), pin.clause.version);
  const variables = localVariables(context, pin.clause.id, signed?.variables ?? {});
  const filled = Object.entries(pin.with ?? {}).map(([name, value]) => {
    const variable = variables[name];
    return variable
      ? `${variable.label.toLocaleLowerCase(context.locale)} (${writeVariable(context, value, variable)})`
      : `${name} (${value})`;
  });
  return [
    pin.waiver ? words.waivedBy(context.nameIn(partnership, pin.waiver.by), pin.waiver.reason) : '',
    pin.deviation === undefined ? '' : words.deviation(pin.deviation),
    filled.length === 0 ? '' : words.filled(filled.join(', ')),
  ]
    .filter((text) => text !== '')
    .join('. ');
}
