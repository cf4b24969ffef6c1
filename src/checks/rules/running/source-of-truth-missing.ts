import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A partnership that lists its tools without saying which one holds the version that counts (M24). */
export function checkSourceOfTruthMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, tools = [] }) => {
    if (tools.length === 0 || tools.some((tool) => tool['source-of-truth'] === true)) return [];
    return [problem('source-of-truth-missing', sources.placeOf(file, ['tools'], 'key'), { tools: tools.length })];
  });
}
