import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { outlineOf } from '../../../domain/prose/prose-text.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';
import { siteLinks } from '../../../domain/prose/site-links.ts';
import type { CheckContext } from '../../check.ts';

/** A link to a heading that its own text does not have. A warning: the page around the text may bear that anchor. */
export function checkUnknownAnchor({ playbook }: CheckContext): Diagnostic[] {
  return prosesOf(playbook).flatMap(({ prose }) => {
    const anchors = outlineOf(prose).map(({ id }) => `#${id}`);
    return siteLinks(prose).flatMap(({ address, place }) => {
      if (!/^#./.test(address) || address === '#top' || anchors.includes(address)) return [];
      return [problem('unknown-anchor', place, { address, suggestion: nearestOf(address, anchors) })];
    });
  });
}
