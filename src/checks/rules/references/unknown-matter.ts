import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { suggestId } from '../../material/unknown-references.ts';

/**
 * A vote of the journal on a matter that the protocol neither reserves nor puts under veto: it would be judged
 * as an ordinary one (M22).
 */
export function checkUnknownMatter({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal, governance }) => {
    const { vetoes = [], reserved = [] } = governance?.decisions ?? {};
    const matters = [...vetoes.map(({ on }) => on), ...reserved].map((name) => ({ id: name, name }));
    return journal.flatMap(({ file, matter }) =>
      matter === undefined || matters.some(({ id }) => id === matter)
        ? []
        : problem('unknown-matter', sources.placeOf(file, ['matter']), {
            value: matter,
            suggestion: suggestId(matter, matters),
          }),
    );
  });
}
