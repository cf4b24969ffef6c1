import type { Place } from '../../diagnostics/position.ts';
import { measuredNames } from '../../domain/obligations/charges.ts';
import type { ClauseVariable } from '../../model/clause.ts';
import type { CheckContext } from '../check.ts';
import { clauseFiles } from './clause-files.ts';
import { pinnedClauses } from './pinned-clauses.ts';

/** A value given to a variable of a clause: by a contract, by an example, or as its default. */
export interface FilledVariable {
  readonly name: string;
  readonly variable: ClauseVariable;
  readonly value: string;
  /** Whether a worked example gives it: a KPI is a figure there. */
  readonly isExample: boolean;
  readonly place: () => Place;
}

/**
 * Every value given to a declared variable, by the variables of the version that was signed. A version that no
 * file holds declares none. An example may also give an agreed figure by its name, which is a number.
 */
export function filledVariables({ playbook, sources }: CheckContext): FilledVariable[] {
  const inContracts = pinnedClauses(playbook).flatMap(({ file, path, pin, signed }) =>
    fillings(signed?.variables, pin.with, (name) => sources.placeOf(file, [...path, 'with', name]), {
      isExample: false,
    }),
  );
  const inLibrary = clauseFiles(playbook).flatMap(({ file, variables, examples = [] }) => [
    ...Object.entries(variables ?? {}).flatMap(([name, variable]) =>
      variable.default === undefined
        ? []
        : [
            {
              name,
              variable,
              value: variable.default,
              isExample: false,
              place: () => sources.placeOf(file, ['variables', name, 'default']),
            },
          ],
    ),
    ...examples.flatMap((example, index) =>
      fillings(
        { ...figures, ...variables },
        example.with,
        (name) => sources.placeOf(file, ['examples', index, 'with', name]),
        { isExample: true },
      ),
    ),
  ]);
  return [...inContracts, ...inLibrary];
}

const figures: Readonly<Record<string, ClauseVariable>> = Object.fromEntries(
  measuredNames.map((name) => [name, { type: 'number', label: name }]),
);

function fillings(
  variables: Readonly<Record<string, ClauseVariable>> | undefined,
  values: Readonly<Record<string, string>> | undefined,
  placeOf: (name: string) => Place,
  { isExample }: Pick<FilledVariable, 'isExample'>,
): FilledVariable[] {
  return Object.entries(values ?? {}).flatMap(([name, value]) => {
    const variable = variables?.[name];
    return variable ? [{ name, variable, value, isExample, place: () => placeOf(name) }] : [];
  });
}
