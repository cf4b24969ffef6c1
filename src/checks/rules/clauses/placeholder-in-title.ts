import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A blank, a reference or a condition in the title of a clause: a title is one and the same in every contract, so it is
 * printed as written (M13).
 */
export function checkPlaceholderInTitle({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, title }) => {
    const written = /\[\[[^[\]]*\]\]/.exec(title)?.[0];
    return written === undefined
      ? []
      : [problem('placeholder-in-title', sources.placeOf(file, ['title']), { written })];
  });
}
