import type { FieldPath } from '../diagnostics/source-map.ts';
import type { Condition } from '../model/condition.ts';
import type { Playbook } from '../model/playbook.ts';

/** A condition on records that a clause or a checklist line sets, and where it is written. */
export interface FiledCondition {
  readonly condition: Condition;
  readonly file: string;
  readonly path: FieldPath;
}

/** Every condition of the library and of the checklists. */
export function conditionsOf({ clauses, checklists }: Pick<Playbook, 'clauses' | 'checklists'>): FiledCondition[] {
  return [
    ...clauses.flatMap(({ file, applies = [] }) =>
      applies.map(({ when }, index) => ({ condition: when, file, path: ['applies', index, 'when'] })),
    ),
    ...checklists.flatMap(({ file, items }) =>
      items.flatMap(({ when }, index) => (when ? [{ condition: when, file, path: ['items', index, 'when'] }] : [])),
    ),
  ];
}
