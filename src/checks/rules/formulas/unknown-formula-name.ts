import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { measuresElsewhere } from '../../../domain/obligations/formula-advice.ts';
import { namesIn, parseFormula, readFormula } from '../../../domain/obligations/formula.ts';
import type { CheckContext } from '../../check.ts';
import { placeInFormula } from '../../material/formula-places.ts';
import { formulaNames } from '../../material/formula-names.ts';

/**
 * A name in a formula that is neither a number among the clause’s variables nor one the figures give (M17). Where a
 * sign is missing before it, that alone is told. The id of a KPI, a variable with hyphens and another name of a
 * measure (`n-1`, `year-to-date`) are told once, though their hyphens read as minus signs.
 */
export function checkUnknownFormulaName({ playbook, sources }: CheckContext): Diagnostic[] {
  const kpis = playbook.kpis.map(({ id }) => id).sort((a, b) => b.length - a.length);
  return playbook.clauses.flatMap(({ file, trigger, variables = {} }) => {
    const text = trigger?.formula;
    if (text === undefined) return [];
    const { formula, faults } = readFormula(text);
    const isFault = (offset: number) => faults.some((fault) => fault.offset === offset);
    const known = formulaNames(variables);
    const hyphenated = Object.keys(variables).filter((name) => name.includes('-') && isWritable(underscored(name)));
    const placeAt = placeInFormula(sources, file);
    let told = 0;
    return namesIn(formula)
      .filter(({ name, offset }) => !known.includes(name) && !isFault(offset))
      .flatMap(({ name: word, offset }) => {
        if (offset < told) return [];
        const variable = written(hyphenated, text, offset);
        const kpi = variable ? undefined : kpis.find((id) => id.startsWith(word) && text.startsWith(id, offset));
        const measure =
          variable || kpi ? undefined : written([...measuresElsewhere.keys()], text.toLowerCase(), offset);
        const { name: found, at } = variable ?? measure ?? { name: kpi ?? word, at: offset };
        const name = text.slice(at, at + found.length);
        told = at + name.length;
        return [
          problem('unknown-formula-name', placeAt(at), {
            name,
            suggestion: measuresElsewhere.get(name.toLowerCase()) ?? nearestOf(name, known.filter(isWritable)),
            isVariable: Object.hasOwn(variables, name) ? 'yes' : 'no',
            isKpi: kpi === undefined ? 'no' : 'yes',
            rename: variable && known.includes(name) ? underscored(name) : '',
            known: known.filter(isWritable),
          }),
        ];
      });
  });
}

/** Whether a formula can name a variable: a hyphen would be read as a minus sign. */
function isWritable(name: string): boolean {
  return parseFormula(name).kind === 'name';
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}

/** The longest of these names that a formula writes whole around a place, and where it begins. */
function written(names: readonly string[], text: string, offset: number) {
  const isWhole = (at: number, end: number) => !isPartOfName(text[at - 1]) && !isPartOfName(text[end]);
  return names
    .map((name) => ({ name, at: text.indexOf(name, Math.max(0, offset - name.length + 1)) }))
    .filter(({ name, at }) => at >= 0 && at <= offset && isWhole(at, at + name.length))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

function isPartOfName(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d_-]/u.test(character);
}
