import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { namesIn, readFormula } from '../../../domain/obligations/formula.ts';
import type { CheckContext } from '../../check.ts';
import { formulaNames } from '../../material/formula-names.ts';

/**
 * A name in a formula that is neither a number among the clause’s variables nor one the figures give (M17). Where a
 * sign is missing before it, that alone is told. The id of a KPI is told once, though its hyphens read as minus signs.
 */
export function checkUnknownFormulaName({ playbook, sources }: CheckContext): Diagnostic[] {
  const kpis = playbook.kpis.map(({ id }) => id).sort((a, b) => b.length - a.length);
  return playbook.clauses.flatMap(({ file, trigger, variables = {} }) => {
    const text = trigger?.formula;
    if (text === undefined) return [];
    const { formula, faults } = readFormula(text);
    const isFault = (offset: number) => faults.some((fault) => fault.offset === offset);
    const known = formulaNames(variables);
    const place = sources.placeOf(file, ['trigger', 'formula']);
    let told = 0;
    return namesIn(formula)
      .filter(({ name, offset }) => !known.includes(name) && !isFault(offset))
      .flatMap(({ name: word, offset }) => {
        if (offset < told) return [];
        const kpi = kpis.find((id) => id.startsWith(word) && text.startsWith(id, offset));
        const name = kpi ?? word;
        told = offset + name.length;
        return [
          problem(
            'unknown-formula-name',
            { ...place, column: place.column + offset },
            {
              name,
              suggestion: nearestOf(name, known),
              isVariable: Object.hasOwn(variables, name) ? 'yes' : 'no',
              isKpi: kpi === undefined ? 'no' : 'yes',
              known,
            },
          ),
        ];
      });
  });
}
