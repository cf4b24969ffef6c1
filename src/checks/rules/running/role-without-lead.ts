import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { roleState } from '../../../domain/governance/roles.ts';
import type { CheckContext } from '../../check.ts';

/** A task that nobody answers for (M20); sharing it with others does not say who leads. */
export function checkRoleWithoutLead({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, roles = [] }) =>
    roles.flatMap((role, index) => {
      if (roleState(role) === 'led') return [];
      const place = sources.placeOf(file, ['roles', index]);
      return [problem('role-without-lead', place, { task: role.task, with: role.with ?? [] })];
    }),
  );
}
