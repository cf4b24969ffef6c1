import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** Translated obligations that are not as many as the French ones, which they answer to in order (M13). */
export function checkTranslatedDutiesDiffer({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ obligations = [], file, translations }) =>
    Object.values(translations).flatMap((counterpart) => {
      const here = counterpart.obligations?.length ?? obligations.length;
      if (here === obligations.length) return [];
      const place = sources.placeOf(counterpart.file, ['obligations'], 'key');
      return [problem('translated-duties-differ', place, { here, there: obligations.length, file })];
    }),
  );
}
