import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { ProgrammeCriterion } from '../../model/programme.ts';

/** A criterion of the partner programme, and where it is written. */
export interface FiledCriterion {
  readonly criterion: ProgrammeCriterion;
  readonly level: string;
  readonly file: string;
  readonly path: FieldPath;
}

/** Every criterion of every level of the programme (M57). */
export function programmeCriteria({ reference }: Pick<Playbook, 'reference'>): FiledCriterion[] {
  return (reference.programme ?? []).flatMap(({ id, criteria }) =>
    criteria.map((criterion, index) => ({
      criterion,
      level: id,
      file: 'reference/programme.yaml',
      path: [id, 'criteria', index],
    })),
  );
}
