import { isFrameNeeded } from '../../../domain/frame/frame-section.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { sentence } from '../../ui/sentence.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection } from '../section.ts';

/** What can, could and cannot be shared, side by side (M05). */
export function knowledgeSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.knowledge;
  const { can = [], could = [], cannot = [] } = partnership.knowledge ?? {};
  if (can.length + could.length + cannot.length === 0) {
    return isFrameNeeded('knowledge', partnership.stage) ? emptySection('knowledge', words) : undefined;
  }
  return {
    kind: 'blocks',
    id: 'knowledge',
    title: words.title,
    sentence: sentence(words.open(can.length, could.length), cannot.length > 0 ? words.closed(cannot.length) : ''),
    blocks: [
      {
        lists: [
          { title: words.can, kind: 'yes' as const, items: can },
          { title: words.could, kind: 'maybe' as const, items: could },
          { title: words.cannot, kind: 'no' as const, items: cannot },
        ].filter((list) => list.items.length > 0),
        ...sourceOf(context, partnership.file, ['knowledge']),
      },
    ],
  };
}
