import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { listAttention } from '../domain/attention.ts';
import type { CheckContext } from './check.ts';

/** One finding for each line of the attention list, at the field it follows from. */
export function listFindings({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  return listAttention(playbook, asOf).map(({ rule, values, file, path }) => ({
    code: rule,
    severity: 'info',
    place: sources.placeOf(file, path),
    values,
  }));
}
