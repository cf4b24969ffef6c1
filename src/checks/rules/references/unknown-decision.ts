import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { suggestId } from '../../material/unknown-references.ts';

/**
 * A decision that replaces another by words no decision of the journal answers to: the old one would
 * still read as in force (M22).
 */
export function checkUnknownDecision(context: CheckContext): Diagnostic[] {
  const { playbook, sources } = context;
  return playbook.partnerships.flatMap(({ id, journal }) => {
    const decisions = journal.filter(({ kind }) => kind === 'decision');
    const known = new Set(decisions.map(({ id }) => id));
    return journal.flatMap(({ file, supersedes }) => {
      if (supersedes === undefined || known.has(supersedes) || isBroken(context, 'journal', `${id}/${supersedes}`))
        return [];
      return [
        problem('unknown-decision', sources.placeOf(file, ['supersedes']), {
          value: supersedes,
          // A decision cannot replace itself.
          suggestion: suggestId(
            supersedes,
            decisions.filter((decision) => decision.file !== file),
          ),
        }),
      ];
    });
  });
}
