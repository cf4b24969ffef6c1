import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { sourcesOfTruth } from '../../../domain/people/tool-directory.ts';
import type { CheckContext } from '../../check.ts';

/** A partnership whose version that counts is said to be in several tools: there is then none (M24). */
export function checkSourceOfTruthTwice({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, tools = [] }) => {
    const truths = sourcesOfTruth({ tools });
    if (truths.length < 2) return [];
    const second = tools.findLastIndex((use) => use['source-of-truth'] === true);
    const place = sources.placeOf(file, ['tools', second, 'source-of-truth'], 'key');
    return [problem('source-of-truth-twice', place, { tools: truths })];
  });
}
