import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { compareVersions } from '../../../domain/contract/clause-version.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A version kept in the folder of a clause that the library has not moved on from: one of the two files
 * says the wrong number (M13).
 */
export function checkClauseVersionNotEarlier({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ id, version, earlier }) =>
    earlier
      .filter((kept) => compareVersions(kept.version, version) >= 0)
      .map((kept) =>
        problem('clause-version-not-earlier', sources.placeOf(kept.file, ['version']), {
          clause: id,
          version: kept.version,
          current: version,
        }),
      ),
  );
}
