import type { CoverageLine, CoverageState } from '../../../domain/contract/clause-coverage.ts';
import { hasEnded } from '../../../domain/contract/ended-relation.ts';
import { formatDate } from '../../../format/date.ts';
import { formatMoney } from '../../../format/money.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { Scope } from '../../../model/scope.ts';
import { clauseCell } from '../../clause/clause-cell.ts';
import { sourceOf } from '../../ui/block.ts';
import { describeCondition } from '../../clause/clause-conditions.ts';
import { clauseTitle } from '../../clause/clause-title.ts';
import { coverageStatus } from '../../clause/clause-usage.ts';
import { factsOf } from '../../facts.ts';
import type { StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from './contract-title.ts';
import type { BlockSection } from '../section.ts';

/**
 * Each clause that is called for or held: what requires it, what provides it, and whether that binds today (M13–M15). A
 * relation that is over needs none any more. Undefined where nothing is called for nor held, and in a partner edition:
 * what we require is our own affair.
 */
export function coverageSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.coverage;
  const { coverage, contracts } = factsOf(context, partnership);
  if (coverage.length === 0 || context.playbook.edition) return undefined;
  const required = coverage.filter((line) => line.required);
  const held = required.filter((line) => line.state === 'in-force' || line.state === 'waived');
  const waived = held.filter((line) => line.state === 'waived').length;
  const titlesOf = (state: CoverageState) =>
    required.filter((line) => line.state === state).map((line) => clauseTitle(context, line.clause));
  const [missing, expired, indicative] = [titlesOf('missing'), titlesOf('expired'), titlesOf('indicative')];
  const isShort = held.length < required.length;
  const isOver = isShort && hasEnded(partnership, contracts);
  return {
    kind: 'blocks',
    id: 'coverage',
    title: words.title,
    ...(isShort && !isOver && { state: statusView(context, 'bad') }),
    sentence: isOver
      ? sentence(words.over)
      : sentence(
          words.covered(held.length, required.length),
          waived > 0 ? words.waived(waived) : '',
          missing.length > 0 ? words.missing(missing) : '',
          expired.length > 0 ? words.expired(expired) : '',
          indicative.length > 0 ? words.indicative(indicative) : '',
        ),
    blocks: [
      {
        ...(partnership.scope && { note: scopeText(context, partnership.scope) }),
        table: {
          label: words.table,
          columns: columnsOf(...words.columns),
          rows: coverage.map((line) => ({
            id: coverageAnchor(line.clause),
            cells: [
              clauseCell(context, line.clause),
              stateCell(context, partnership, line),
              { text: reasonText(context, line) },
              whereCell(context, partnership, line),
              versionCell(context, line),
            ],
          })),
        },
        ...sourceOf(context, partnership.file, [partnership.contracts ? 'contracts' : 'type']),
      },
    ],
  };
}

/** What the partnership covers, as the rules of the library read it. */
function scopeText(context: ViewContext, scope: Scope): string {
  const words = context.words.coverage.scope;
  const currency = context.playbook.settings.currency ?? 'EUR';
  const facts = [
    scope['data-sharing'] === undefined ? '' : words.dataSharing(scope['data-sharing']),
    scope['co-development'] === undefined ? '' : words.coDevelopment(scope['co-development']),
    scope.exclusivity === undefined ? '' : words.exclusivity(scope.exclusivity),
    scope.amount === undefined ? '' : words.amount(formatMoney(scope.amount, currency, context.locale)),
  ].filter((text) => text !== '');
  return words.sentence(facts.join(', '));
}

/** The anchor of a clause’s line on the contract page of a partnership. */
export function coverageAnchor(clause: string): string {
  return `clause-${clause}`;
}

/** How a line stands: a clause in force that a figure has set off says so first. */
export function lineStatus(context: ViewContext, partnership: Partnership, line: CoverageLine): StatusView {
  const isFired = factsOf(context, partnership).triggers.some(
    ({ fired: { state, trigger } }) => state === 'fired' && trigger.clause === line.clause,
  );
  return isFired && line.state === 'in-force'
    ? { word: context.words.kpi.clauseFired, mark: 'clause', tone: 'clause' }
    : coverageStatus(context, line.state);
}

function stateCell(context: ViewContext, partnership: Partnership, line: CoverageLine): CellView {
  const words = context.words.coverage;
  const status = lineStatus(context, partnership, line);
  if (line.until === undefined) return { text: '', status };
  const date = formatDate(line.until, context.locale, 'medium');
  return { text: '', status, sub: line.state === 'expired' ? words.since(date) : words.until(date) };
}

/** The rule that calls for a clause, in words. */
export function reasonText(context: ViewContext, { because, required }: CoverageLine): string {
  const words = context.words.coverage.required;
  if (because.kind === 'condition') return describeCondition(context, because.condition);
  if (because.kind === 'pinned') return words.pinned;
  const type = context.typeName(because.type);
  return required ? words.type(type) : words.typeLater(type, context.words.vocabulary.stage['working-together']);
}

function whereCell(context: ViewContext, partnership: Partnership, line: CoverageLine): CellView {
  const words = context.words.coverage;
  const standing = factsOf(context, partnership).contracts.find(({ contract }) => contract.id === line.contract);
  if (!standing) return { text: words.nowhere };
  const title = contractTitle(context, standing);
  const named = line.article === undefined ? title : words.article(line.article, title);
  const { state } = standing.term;
  const waiver = line.pin?.waiver;
  return {
    text: state === 'unsigned' ? words.planned(named) : state === 'not-started' ? words.notYet(named) : named,
    ...(line.replacedBy !== undefined && { sub: words.replacedBy(clauseTitle(context, line.replacedBy)) }),
    ...(waiver && { sub: words.waivedBy(context.nameIn(partnership, waiver.by), waiver.reason) }),
  };
}

function versionCell(context: ViewContext, { pin, version, drift }: CoverageLine): CellView {
  const { coverage: words, vocabulary } = context.words;
  if (version === undefined || pin?.waiver) return { text: '–' };
  const position = pin?.position ? `${vocabulary.tier[pin.position]}, ` : '';
  return { text: `${position}${words.version(version)}`, ...(drift && { sub: words.drift(drift) }) };
}
