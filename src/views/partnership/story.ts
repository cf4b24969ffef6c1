import type { Partnership } from '../../model/playbook.ts';
import { renderRecordProse } from '../record-prose.ts';
import { sentence } from '../sentence.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';
import type { SectionHead } from './section.ts';

/** What the record’s author tells in prose. */
export interface StorySection extends SectionHead {
  readonly kind: 'story';
  readonly html: string;
}

/** The prose of a record; nothing where it has none. */
export function storySection(context: ViewContext, partnership: Partnership): StorySection | undefined {
  const html = renderRecordProse(context, inLocale(partnership, context.locale).prose, {
    partnership: partnership.id,
    headingShift: 1,
  });
  const words = context.words.partnership.story;
  return html.trim() === ''
    ? undefined
    : { kind: 'story', id: 'story', title: words.title, sentence: sentence(words.sentence), html };
}
