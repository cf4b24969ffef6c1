import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { SourceMap } from '../../../diagnostics/source-map.ts';
import { measuredNames } from '../../../domain/obligations/charges.ts';
import { parseCap } from '../../../domain/obligations/cap.ts';
import { isOfMonths } from '../../../domain/obligations/whole-periods.ts';
import { exactOf, toMinor } from '../../../domain/obligations/exact.ts';
import { namesIn, parseFormula } from '../../../domain/obligations/formula.ts';
import { reckonExample, type ExampleResult } from '../../../domain/obligations/worked-example.ts';
import { meantPeriod } from '../../../loading/csv/meant-period.ts';
import { isPeriod } from '../../../model/period.ts';
import type { Clause } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { formulaNames } from '../../material/formula-names.ts';
import { writtenAmount } from '../../material/written-amount.ts';
import { isBadVariableValue } from '../variables/bad-variable-value.ts';
import { namedAsMeasures } from '../formulas/variable-named-as-measure.ts';

/** A worked example whose formula and caps give another amount than it says, or none at all (M17). */
export function checkExampleDiffers({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap((clause) =>
    (clause.examples ?? []).flatMap((example, index) => {
      const result =
        isReckonedWrong(clause) || isFilledWrong(clause, example) ? undefined : reckonExample(clause, example);
      if (result !== undefined && result.kind !== 'amount' && isToldElsewhere(clause)) return [];
      if (result?.kind === 'unreadable-period') return unreadablePeriods(sources, clause, index);
      if (result?.kind === 'not-reckoned' && result.lacks !== undefined)
        return [
          problem('example-differs', sources.placeOf(clause.file, ['examples', index, 'values']), {
            ...noFacts(example.gives),
            reason: 'earlier-missing',
            period: result.period,
            meant: result.lacks,
          }),
        ];
      if (result?.kind === 'uneven-length')
        return [
          problem('example-differs', sources.placeOf(clause.file, ['examples', index, 'for']), {
            ...noFacts(example.gives),
            reason: 'uneven-length',
            meant: `${result.months} ${result.months === 1 ? 'month' : 'months'}`,
          }),
        ];
      if (result === undefined || (result.kind === 'amount' && result.total === toMinor(exactOf(example.gives))))
        return [];
      // What is under zero counts as nothing: the total alone would not say why.
      if (result.kind === 'amount' && example.gives < 0 && result.total === 0)
        return [
          problem('example-differs', sources.placeOf(clause.file, ['examples', index, 'gives']), {
            ...noFacts(example.gives),
            reason: 'below-zero',
          }),
        ];
      return [
        problem('example-differs', sources.placeOf(clause.file, ['examples', index, 'gives']), {
          ...noFacts(example.gives),
          reckoned: result.kind === 'amount' ? writtenAmount(result.total) : '',
          steps: result.kind === 'amount' ? stepsOf(result) : '',
          period: 'period' in result ? result.period : '',
          limit: result.kind === 'no-limit' ? result.limit : '',
          ...(result.kind === 'not-reckoned' && unsaidFigures(clause, example.with).length > 0
            ? { reason: 'kpi-figure', found: unsaidFigures(clause, example.with) }
            : { reason: result.kind, found: [] }),
        }),
      ];
    }),
  );
}

/** Each of the values of an example that is of no period. */
function unreadablePeriods(sources: SourceMap, { file, examples }: Clause, index: number): Diagnostic[] {
  const { gives = 0, values = {}, before = {} } = examples?.[index] ?? {};
  const written = Object.entries({ before, values }).flatMap(([field, of]) =>
    Object.keys(of).map((name) => ({ field, name })),
  );
  return written
    .filter(({ name }) => !isPeriod(name))
    .map(({ field, name }) =>
      problem('example-differs', sources.placeOf(file, ['examples', index, field, name], 'key'), {
        ...noFacts(gives),
        period: name,
        meant: meantPeriod(name),
        reason: 'unreadable-period',
      }),
    );
}

/** What an example that cannot be reckoned says: what it gives, and nothing that was reckoned. */
function noFacts(gives: number) {
  return { gives: String(gives), reckoned: '', steps: '', period: '', meant: '', limit: '', found: [] };
}

/**
 * The KPIs that the formula takes and that an example gives no figure of: the default of such a
 * variable is the name of a KPI.
 */
function unsaidFigures({ trigger, variables = {} }: Clause, given: Readonly<Record<string, string>> = {}): string[] {
  const formula = parseFormula(trigger?.formula ?? '');
  if (formula.kind === 'fault') return [];
  const names = new Set(namesIn(formula).map(({ name }) => name));
  return Object.keys(variables).filter(
    (name) => variables[name]?.type === 'kpi' && names.has(name) && !Object.hasOwn(given, name),
  );
}

/** Whether the formula uses a name that nothing gives, or a cap cannot be read, which is told there. */
function isToldElsewhere({ trigger, variables = {} }: Clause): boolean {
  const caps = Object.values(trigger?.cap ?? {}).flatMap((cap) => cap ?? []);
  if (caps.some((cap) => parseCap(cap, variables).kind === 'fault')) return true;
  const formula = parseFormula(trigger?.formula ?? '');
  const known = formulaNames(variables);
  return formula.kind !== 'fault' && namesIn(formula).some(({ name }) => !known.includes(name));
}

/** Whether a name or a length of the clause has its amounts reckoned otherwise than meant, which is told there. */
function isReckonedWrong(clause: Clause): boolean {
  const length = clause.trigger?.['earn-back'];
  return namedAsMeasures(clause).length > 0 || (length !== undefined && !isOfMonths(length));
}

/** Whether an example gives a variable a value that is none of its kind, which is told there. */
function isFilledWrong(
  { variables = {} }: Clause,
  { with: given = {} }: NonNullable<Clause['examples']>[number],
): boolean {
  return Object.entries(given).some(([name, value]) => {
    const type = variables[name]?.type ?? (measured.has(name) ? 'number' : undefined);
    return type !== undefined && isBadVariableValue(type === 'kpi' ? 'number' : type, value);
  });
}

const measured: ReadonlySet<string> = new Set(measuredNames);

/** `2026-10: 7000; 2026-11: 20000 (25000)`, the amount before its caps in parentheses. */
function stepsOf({ lines }: Extract<ExampleResult, { kind: 'amount' }>): string {
  return lines
    .map(({ period, raw, amount }) => {
      const capped = raw === amount ? '' : ` (${writtenAmount(raw)})`;
      return `${period}: ${writtenAmount(amount)}${capped}`;
    })
    .join('; ');
}
