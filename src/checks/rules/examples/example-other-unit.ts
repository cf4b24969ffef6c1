import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { measuredNames } from '../../../domain/obligations/charges.ts';
import { reckonExample, type ExampleResult } from '../../../domain/obligations/worked-example.ts';
import { parseFrontMatterNumber } from '../../../model/number.ts';
import type { Clause } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * A worked example whose values lack their percent sign, of a clause that only KPIs counted in % set off: `97` is read
 * as 9,700 %, where the record counts `97 %`, and the formula gives another amount of it (M17). Told once an example,
 * at its first such value.
 */
export function checkExampleOtherUnit({ playbook, sources }: CheckContext): Diagnostic[] {
  const units = new Map(playbook.kpis.map(({ id, unit }) => [id, unit]));
  const triggers = playbook.partnerships.flatMap(triggersIn);
  return playbook.clauses.flatMap((clause) => {
    const kpis = triggers.filter(({ trigger }) => trigger.clause === clause.id).map(({ use }) => use.kpi);
    if (kpis.length === 0 || kpis.some((kpi) => units.get(kpi) !== '%')) return [];
    return (clause.examples ?? []).flatMap((example, index) => {
      const [period, value] = Object.entries(example.values).find(([, text]) => isInPoints(text)) ?? [];
      if (period === undefined || value === undefined || !dependsOnUnit(clause, example)) return [];
      return [
        problem('example-other-unit', sources.placeOf(clause.file, ['examples', index, 'values', period]), {
          value,
          kpi: kpis[0] ?? '',
          suggestion: inPercent(value),
        }),
      ];
    });
  });
}

type Example = NonNullable<Clause['examples']>[number];

/** More than one and a half as it is written, which read as a percentage would be over 150 %. */
function isInPoints(text: string): boolean {
  return !text.includes('%') && (parseFrontMatterNumber(text) ?? 0) > 1.5;
}

function inPercent(text: string): string {
  return text.includes('%') || parseFrontMatterNumber(text) === undefined ? text : `${text.trim()} %`;
}

/** Whether the example gives another amount, or none, once its values and agreed figures are counted in %. */
function dependsOnUnit(clause: Clause, example: Example): boolean {
  const [values, before] = [example.values, example.before ?? {}].map((each) =>
    Object.fromEntries(Object.entries(each).map(([period, text]) => [period, inPercent(text)])),
  );
  const figures: readonly string[] = measuredNames;
  const given = Object.entries(example.with ?? {}).map(
    ([name, text]) => [name, figures.includes(name) ? inPercent(text) : text] as const,
  );
  const read = { ...example, values: values ?? {}, before, with: Object.fromEntries(given) };
  return totalOf(reckonExample(clause, example)) !== totalOf(reckonExample(clause, read));
}

function totalOf(result: ExampleResult | undefined): number | undefined {
  return result?.kind === 'amount' ? result.total : undefined;
}
