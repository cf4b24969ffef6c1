import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { sharedWeaknesses } from '../../../domain/frame/swot-crossings.ts';
import type { CheckContext } from '../../check.ts';

/** A finding: a weakness of both parties whose mitigation is missing, or has nobody or no date (M06). */
export function checkFrictionUnhandled({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, parties, swot }) => {
    if (swot === undefined) return [];
    return sharedWeaknesses(swot, parties).flatMap(({ text, declared, lacks }) => {
      if (lacks.length === 0) return [];
      const ids = new Set(declared.map(({ id }) => id));
      const at = swot.frictions?.findIndex(({ of }) => ids.has(of)) ?? -1;
      const [first] = declared;
      const path = at >= 0 ? ['swot', 'frictions', at] : ['swot', first?.party ?? '', 'weaknesses', first?.id ?? ''];
      return [problem('friction-unhandled', sources.placeOf(file, path), { weakness: text, missing: lacks })];
    });
  });
}
