import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import { parseCap } from '../../../domain/obligations/cap.ts';
import { measuredNames } from '../../../domain/obligations/charges.ts';
import { namesIn, parseFormula } from '../../../domain/obligations/formula.ts';
import { readKpiUnit } from '../../../loading/csv/kpi-unit.ts';
import type { EarlierClause, Kpi } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';
import { pinnedClauses, type Pinned } from '../../material/pinned-clauses.ts';

/**
 * A formula whose amount is made of the figures of a KPI in another currency than the amounts of the record, or in
 * thousands or millions of it: a clause converts nothing by itself, so that a dollar would be owed as a euro (M17).
 * What a formula only compares or divides by the same currency is no amount, and one that takes a rate of exchange (a
 * variable or a KPI in `EUR/USD`) converts.
 */
export function checkFormulaOtherCurrency({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  const told = new Set<string>();
  return pinnedClauses(playbook).flatMap((pinned) => {
    const { partnership, signed } = pinned;
    if (signed === undefined || pinned.pin.waiver !== undefined) return [];
    const currency = partnership.investment?.currency ?? playbook.settings.currency ?? 'EUR';
    const ofTriggers = triggersIn(partnership)
      .filter(({ trigger }) => trigger.clause === pinned.pin.clause.id)
      .map(({ use, path }): Taken => ({ kpi: use.kpi, names: figureNames, path: [...path, 'clause'] }));
    return [...ofTriggers, ...ofVariables(pinned)].flatMap(({ kpi: id, names, path }) => {
      const kpi = catalogue.get(id);
      const key = [partnership.file, ...path].join(' ');
      if (!kpi || !isForeign(kpi, currency) || told.has(key) || !isAmountOf(names, signed)) return [];
      if (isConverted(kpi, currency, pinned, catalogue)) return [];
      told.add(key);
      const values = { kpi: id, unit: kpi.unit, currency, clause: pinned.pin.clause.id };
      return [problem('formula-other-currency', sources.placeOf(partnership.file, path), values)];
    });
  });
}

/** A KPI whose figures a formula takes, by which names, and where the record says so. */
interface Taken {
  readonly kpi: string;
  readonly names: readonly string[];
  readonly path: FieldPath;
}

/** The names of figures in the KPI’s own unit: the counts of periods have none. */
const figureNames: readonly string[] = measuredNames.filter(
  (name) => name !== 'periods' && name !== 'months' && name !== 'breaches',
);

function ofVariables({ signed, pin, path }: Pinned): Taken[] {
  return Object.entries(signed?.variables ?? {}).flatMap(([name, { type, default: byDefault }]): Taken[] => {
    const given = pin.with?.[name];
    const kpi = given ?? byDefault;
    if (type !== 'kpi' || kpi === undefined) return [];
    return [{ kpi, names: [name], path: [...path, ...(given === undefined ? ['clause'] : ['with', name])] }];
  });
}

/** Whether a KPI counts in money, and not in units of the currency. */
function isForeign({ unit }: Pick<Kpi, 'unit'>, currency: string): boolean {
  const read = readKpiUnit(unit);
  return read.kind === 'money' && (read.currency !== currency || read.scale !== 0);
}

/**
 * Whether a formula gives an amount of the currency in which some of its names are, or mixes one with another: were
 * they the only money in it.
 */
function isAmountOf(foreign: readonly string[], { trigger }: Pick<EarlierClause, 'trigger'>): boolean {
  const text = trigger?.formula ?? '';
  const formula = parseFormula(text);
  if (formula.kind === 'fault') return false;
  const names = namesIn(formula).map(({ name }) => name);
  if (!names.some((name) => foreign.includes(name))) return false;
  const types = names.map((name) => [name, { type: foreign.includes(name) ? 'amount' : 'number' }] as const);
  const read = parseCap(text, Object.fromEntries(types));
  return read.kind !== 'fault' || read.reason === 'mixed';
}

/** Whether a formula takes a rate of exchange from the currency of a KPI to that of the record: `EUR/USD`. */
function isConverted(
  { unit }: Pick<Kpi, 'unit'>,
  currency: string,
  { signed, pin }: Pinned,
  catalogue: ReadonlyMap<string, Kpi>,
): boolean {
  const formula = parseFormula(signed?.trigger?.formula ?? '');
  if (formula.kind === 'fault') return false;
  const names = new Set(namesIn(formula).map(({ name }) => name));
  return Object.entries(signed?.variables ?? {}).some(([name, variable]) => {
    const kpi = variable.type === 'kpi' ? catalogue.get(pin.with?.[name] ?? variable.default ?? '') : undefined;
    const written = kpi?.unit ?? variable.unit ?? '';
    return names.has(name) && written.replaceAll(/\s/g, '') === `${currency}/${unit}`;
  });
}
