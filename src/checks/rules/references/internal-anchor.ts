import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { outlineOf } from '../../../domain/prose/prose-text.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';
import { siteLinks } from '../../../domain/prose/site-links.ts';
import { withoutInternal } from '../../../domain/prose/withheld-passages.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A link from what partners read to a heading that they do not: its address would tell the words of that heading, so
 * that an edition keeps the words of the link alone.
 */
export function checkInternalAnchor({ playbook }: CheckContext): Diagnostic[] {
  return prosesOf(playbook).flatMap(({ prose }) => {
    const open = withoutInternal(prose);
    if (open === prose) return [];
    const shared = new Set(outlineOf(open).map(({ id }) => `#${id}`));
    const internal = new Set(outlineOf(prose).map(({ id }) => `#${id}`));
    return siteLinks(open).flatMap(({ address, place }) =>
      internal.has(address) && !shared.has(address) ? [problem('internal-anchor', place, { address })] : [],
    );
  });
}
