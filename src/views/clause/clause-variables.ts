import { formatDate } from '../../format/date.ts';
import { formatDuration } from '../../format/duration.ts';
import { formatMoney } from '../../format/money.ts';
import { agreedDecimals, formatAgreedPercent, formatNumber } from '../../format/number.ts';
import type { ClauseVariable } from '../../model/clause.ts';
import { parseDuration } from '../../model/duration.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import { parseFrontMatterNumber } from '../../model/number.ts';
import type { Clause } from '../../model/playbook.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { localVariables } from './local-variables.ts';

/** An amount in units, of a currency or of the playbook’s own: `20 000 €`. */
export function writeAmount({ locale, playbook }: ViewContext, value: number, currency?: string): string {
  return formatMoney(Math.round(value * 100), currency ?? playbook.settings.currency ?? 'EUR', locale);
}

function writeNumber(context: ViewContext, value: number, variable: ClauseVariable): string {
  if (variable.type === 'rate') return formatAgreedPercent(value, context.locale);
  if (variable.type === 'amount') return writeAmount(context, value, variable.unit);
  return variable.unit ? `${writeFigure(context, value)}\u00a0${variable.unit}` : writeFigure(context, value);
}

/** A bare number with all the decimals that the parties agreed. */
function writeFigure({ locale }: ViewContext, value: number): string {
  return formatNumber(value, locale, { max: agreedDecimals });
}

/** The bounds of a number; the unit of its author’s words is written once, after the second figure. */
function boundsText(context: ViewContext, variable: ClauseVariable): string {
  const { min, max, type } = variable;
  const isUnitShared = max !== undefined && type !== 'rate' && type !== 'amount';
  const low = min !== undefined && isUnitShared ? writeFigure(context, min) : min;
  return context.words.clause.page.between(
    typeof low === 'number' ? writeNumber(context, low, variable) : (low ?? ''),
    max === undefined ? '' : writeNumber(context, max, variable),
  );
}

/**
 * A variable’s value as a reader writes it: `3 years` becomes `3 ans`, `20000` an amount; other words stay as they are.
 */
export function writeVariable(context: ViewContext, value: string, variable: ClauseVariable): string {
  if (variable.type === 'kpi') return kpiTitle(context, value);
  const duration = parseDuration(value);
  if (variable.type === 'duration' && duration) return formatDuration(duration, context.locale);
  if (variable.type === 'date' && isIsoDate(value)) return formatDate(value, context.locale);
  const number = parseFrontMatterNumber(value);
  return number === undefined || variable.type === 'text' ? value : writeNumber(context, number, variable);
}

/** The title of a KPI; its id where the catalogue, or the edition, does not hold it. */
function kpiTitle({ kpis, locale }: ViewContext, id: string): string {
  const kpi = kpis.get(id);
  return kpi ? inLocale(kpi, locale).title : id;
}

/** The blanks of a clause: what each is called, its default, its bounds, what holds if it is left empty. */
export function variableTable(context: ViewContext, clause: Clause): TableView | undefined {
  const local = Object.values(localVariables(context, clause.id, clause.variables));
  if (local.length === 0) return undefined;
  const labels = Object.values(clause.variables ?? {}).map(({ label }) => label);
  const say = context.words.clause.page;
  // How far we would go stays ours: in an edition a blank has its name alone.
  const told = context.playbook.edition ? 1 : say.variableColumns.length;
  return {
    label: say.variables,
    columns: columnsOf(...say.variableColumns.slice(0, told)),
    rows: local.map((variable, index) => ({ cells: cellsOf(context, variable, labels[index]).slice(0, told) })),
  };
}

/** How much earlier the figure of a KPI is read, under it. */
function laggingOf({ words, locale }: ViewContext, { lag }: ClauseVariable): Pick<CellView, 'sub'> {
  return lag ? { sub: words.clause.page.lagging(formatDuration(lag, locale)) } : {};
}

/** @param original what the wording calls it, under its name in the reader’s language */
function cellsOf(context: ViewContext, variable: ClauseVariable, original = variable.label): CellView[] {
  const say = context.words.clause.page;
  return [
    { text: variable.label, ...(original !== variable.label && { sub: original }) },
    variable.default === undefined
      ? { text: '', status: { word: say.toFill, mark: 'bad', tone: 'bad' } }
      : { text: writeVariable(context, variable.default, variable), ...laggingOf(context, variable) },
    { text: boundsText(context, variable) },
    { text: variable['if-missing'] ?? (variable.default === undefined ? say.blocks : say.byDefault) },
  ];
}
